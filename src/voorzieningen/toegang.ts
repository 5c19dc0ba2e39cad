import { kiesrij, maakSchema, type Opties, type Probleem, type Schema, type Stap, type Uitkomst } from '../kern/index.js';
import type { BeleidMetVoorzieningen } from './beleid.schema.js';
import type { Toegangsbeleid, Voorbeeld } from './beleidsruimte.js';
import { open } from './opening.js';
import { toetsRegel, type Voorzieningstoets } from './toetsing.js';
import { toegangsvraagVorm } from './toegangsvraag.vorm.js';
import { eisBekendeVragen, onbekendeNaam, type Antwoorden } from './voorzieningsvraag.js';

/**
 * A question about access: the answers to the general questions of the policy.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export interface Toegangsvraag extends Antwoorden {
  /** The id of an example of what is generally usual, when what is asked for is one of them. */
  readonly gevraagd?: string | undefined;
}

/**
 * Reads a question about access.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export const ToegangsvraagSchema: Schema<Toegangsvraag> = maakSchema<Toegangsvraag>(toegangsvraagVorm);

/** The example that was asked for, or null when none was named. */
function zoekVoorbeeld({ voorbeelden }: Toegangsbeleid, { gevraagd }: Toegangsvraag): Voorbeeld | null {
  return voorbeelden?.lijst.find(({ id }) => id === gevraagd) ?? null;
}

/** What is wrong with the example that was asked for: it is unknown, or the answers say that it is none. */
function problemenMetVoorbeeld({ voorbeelden }: Toegangsbeleid, { gevraagd, antwoorden }: Toegangsvraag): Probleem[] {
  if (gevraagd === undefined) return [];
  const ids = voorbeelden?.lijst.map(({ id }) => id) ?? [];
  if (voorbeelden === undefined || !ids.includes(gevraagd)) {
    return [onbekendeNaam('gevraagd', gevraagd, 'bekend voorbeeld van wat algemeen gebruikelijk is', ids, 'NIET_IN_LIJST')];
  }
  if (antwoorden?.[voorbeelden.vraag] !== 'nee') return [];
  const melding = `\`gevraagd\` en \`antwoorden.${voorbeelden.vraag}\` spreken elkaar tegen: ${gevraagd} staat op de lijst`;
  return [{ pad: `antwoorden.${voorbeelden.vraag}`, code: 'TEGENSTRIJDIG', melding }];
}

function voorbeeldrij({ naam, herkomst, vindplaats }: Voorbeeld, lijst: readonly Voorbeeld[]): Stap {
  const rij = { code: 'GEVRAAGD', groep: 'gegevens', omschrijving: 'Gevraagd, uit de lijst van wat algemeen gebruikelijk is', herkomst, vindplaats };
  return kiesrij(rij, naam, lijst.map((een) => een.naam));
}

/**
 * Tests access to tailored support: whether the client is a resident and belongs to those for whom the act is meant, and
 * whether nothing goes first: own strength, the network, usual help by housemates, other acts (fitting and sufficient),
 * what is generally usual, general provisions. Everything is asked by the questions of the policy.
 *
 * @param invoer `antwoorden` by the code of the question (`ja`, `nee`, `onbekend`), `motiveringen`, and `gevraagd` when what is
 *   asked for is one of the examples of what is generally usual
 * @param beleid a policy with a part `voorzieningen`
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `voldoet: true` when nothing stands in the way; `niet-aangewezen` with every reason that is known, also when
 *   other questions are open; `onvolledig` with every open question about facts; `beoordeling-nodig` with the open judgements
 * @throws InvoerFout when the input is not of the form, or names a question or example that the policy does not have
 * @bron leudal-2018 hoofdstuk 3 (LE-003..LE-017)
 * @example toetsToegang({ gevraagd: 'wasmachine', antwoorden: { INKOMEN_TE_LAAG: 'nee', ANDERE_OMSTANDIGHEDEN: 'nee' } }, leudal2018).status // 'niet-aangewezen'
 */
export function toetsToegang(invoer: Toegangsvraag, beleid: BeleidMetVoorzieningen, opties?: Opties): Uitkomst<Voorzieningstoets> {
  const { gelezen, deel, ...kader } = open(ToegangsvraagSchema, invoer, beleid, opties);
  const { regel, voorbeelden } = deel.toegang;
  eisBekendeVragen(regel, gelezen, problemenMetVoorbeeld(deel.toegang, gelezen));
  const voorbeeld = zoekVoorbeeld(deel.toegang, gelezen);
  if (voorbeeld === null || voorbeelden === undefined) return toetsRegel(regel, gelezen, kader);
  const antwoorden = { ...gelezen.antwoorden, [voorbeelden.vraag]: 'ja' } as const;
  return toetsRegel(regel, { ...gelezen, antwoorden }, kader, [voorbeeldrij(voorbeeld, voorbeelden.lijst)]);
}
