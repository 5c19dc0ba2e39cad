import { berekend, isNietLeeg, maakSchema, onvolledig, somOp, toetsrij, type Opties, type Schema, type Stap, type Uitkomst } from '../kern/index.js';
import type { BeleidMetBegeleiding } from './beleid.schema.js';
import { meld } from './bevindingen.js';
import { LEUDAL_RESULTATEN_2018, type Resultaat, type Subresultaat } from './normen/leudal-2018-resultaten.js';
import { open } from './opening.js';
import { resultaatkeuzeVorm } from './resultaten.vorm.js';
import { vraagNaar } from './vragen.js';

/**
 * The sub-results that a client works on, by their logical numbers ("3.1", not the printed "1.1").
 *
 * @bron leudal-2018 §5.2 (LE-047..LE-052)
 */
export interface Resultaatkeuze {
  readonly subresultaten?: readonly string[] | undefined;
}

/**
 * Whether the chosen results can stand together.
 *
 * @bron leudal-2018 §5.2 (LE-053)
 */
export interface Resultaattoets {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly oordeel: 'mag' | 'alleen-met-ander-resultaat';
  readonly voldoet: boolean;
  /** The chosen sub-results by result, each with the number that the source prints. */
  readonly resultaten: readonly { readonly resultaat: string; readonly subresultaten: readonly Subresultaat[] }[];
}

/**
 * Reads chosen results.
 *
 * @bron leudal-2018 §5.2 (LE-047..LE-052)
 */
export const ResultaatkeuzeSchema: Schema<Resultaatkeuze> = maakSchema<Resultaatkeuze>(resultaatkeuzeVorm);

function resultaatrij({ id, omschrijving, vindplaats }: Resultaat, subresultaten: readonly Subresultaat[]): Stap {
  const gekozen = subresultaten.length > 0;
  const delen = gekozen ? `: ${somOp(subresultaten.map((sub) => `${sub.omschrijving} (${sub.id})`))}` : '';
  return toetsrij(
    { code: 'RESULTAAT', groep: 'resultaten', omschrijving: `Resultaat ${id}, ${omschrijving}${delen}`, herkomst: 'gepubliceerd', vindplaats },
    { eis: id, waarde: null, voldaan: gekozen, toegepast: gekozen },
  );
}

/**
 * Checks whether the chosen results can stand together: directing one's own life (4) only with another result.
 *
 * @param invoer sub-results by logical number, each once
 * @param beleid a policy whose part `begeleiding` works with the assessment model
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `voldoet`, and the chosen sub-results with their printed numbers; `onvolledig` without any
 * @throws InvoerFout when a number does not exist or the policy has no assessment model
 * @bron leudal-2018 §5.2 (LE-047..LE-053)
 * @example toetsResultaten({ subresultaten: ['4.1'] }, leudal2018) // voldoet: false
 */
export function toetsResultaten(invoer: Resultaatkeuze, beleid: BeleidMetBegeleiding, opties?: Opties): Uitkomst<Resultaattoets> {
  const { gelezen, geldigheid, bevinding, verantwoording } = open(ResultaatkeuzeSchema, invoer, beleid, 'beoordelingsmodel', opties);
  const { subresultaten = [] } = gelezen;
  const perResultaat = LEUDAL_RESULTATEN_2018.map((resultaat) => ({ resultaat, subs: resultaat.subresultaten.filter(({ id }) => subresultaten.includes(id)) }));
  const gekozen = perResultaat.filter(({ subs }) => subs.length > 0);
  const voldoet = gekozen.some(({ resultaat }) => resultaat.zelfstandig);
  const anders = gekozen.flatMap(({ subs }) => subs).filter(({ id, gedrukt }) => id !== gedrukt);
  const kop = {
    stappen: [geldigheid, ...perResultaat.map(({ resultaat, subs }) => resultaatrij(resultaat, subs))],
    bevindingen: [
      ...(bevinding === null ? [] : [bevinding]),
      ...(isNietLeeg(gekozen) && !voldoet ? [meld('REGIE_ALLEEN_MET_ANDER_RESULTAAT', { pad: 'subresultaten' })] : []),
      ...(isNietLeeg(anders) ? [meld('NUMMER_GEDRUKT_ANDERS', { pad: 'subresultaten', waarden: { nummers: somOp(anders.map(({ id, gedrukt }) => `${id} staat er als ${gedrukt}`)) } })] : []),
    ],
    verantwoording,
  };
  if (gekozen.length === 0) return onvolledig(kop, [vraagNaar('subresultaten')], null);
  return berekend(kop, {
    samenvatting: voldoet ? 'deze resultaten kunnen samen.' : 'regie voeren kan niet als enige resultaat.',
    oordeel: voldoet ? 'mag' : 'alleen-met-ander-resultaat',
    voldoet,
    resultaten: Object.freeze(gekozen.map(({ resultaat, subs }) => Object.freeze({ resultaat: resultaat.id, subresultaten: Object.freeze(subs.map((sub) => Object.freeze({ ...sub }))) }))),
  });
}
