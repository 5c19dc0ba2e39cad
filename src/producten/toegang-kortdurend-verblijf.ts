import {
  beoordelingNodig,
  berekend,
  gegevenOntbreekt,
  hoofdletter,
  isNietLeeg,
  nietAangewezen,
  normOntbreekt,
  onvolledig,
  toetsrij,
  weeg,
  type Antwoord,
  type Opties,
  type Stap,
  type Uitkomst,
  type Voorwaarde,
  type Vraag,
} from '../kern/index.js';
import type { BeleidMetProducten } from './beleid.schema.js';
import { meld } from './bevindingen.js';
import { open } from './opening.js';
import { ToegangsantwoordenSchema, type Toegangsantwoorden } from './verblijf.js';
import type { Toegangscriterium } from './verblijfsbeleid.js';

/**
 * That a client fits all criteria for short stay of a policy.
 *
 * @bron leudal-2018 §5.4.1 (LE-094..LE-097)
 * @bron midden-limburg-2024 kortdurend verblijf (MP-061..MP-063)
 */
export interface Verblijfstoegangtoets {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly oordeel: 'voldoet';
  readonly voldoet: true;
}

const KEUZES = Object.freeze(['ja', 'nee'] as const);

function alsVoorwaarde({ code, past }: Toegangscriterium): Voorwaarde {
  return past === 'ja' ? { criterium: code } : { niet: { criterium: code } };
}

function alsRij({ code, vraag, soort, past, herkomst, vindplaats }: Toegangscriterium, antwoord: Antwoord): Stap {
  const bekend = antwoord !== 'onbekend';
  return toetsrij(
    { code: 'TOEGANG_VERBLIJF', groep: soort === 'feit' ? 'feiten' : 'beoordeling', omschrijving: `${vraag} ${bekend ? hoofdletter(antwoord) : 'Nog niet bekend'}.`, herkomst, vindplaats },
    { eis: `${code}: ${past}`, waarde: bekend ? antwoord : null, voldaan: bekend ? antwoord === past : null },
  );
}

function alsVraag({ code, vraag, vindplaats }: Toegangscriterium): Vraag {
  return Object.freeze({ code, vraag, keuzes: KEUZES, vindplaats });
}

/**
 * Checks whether short stay is open to a client, by the criteria of the policy: all must fit, and what belongs to another
 * law must not. One criterion that does not fit settles it, with all of them named; else open facts are asked for, and
 * when only judgements are open a professional weighs them.
 *
 * @param invoer the answers by criterion, `ja`, `nee` or `onbekend`; absent is `onbekend`. An answer that this policy does
 *   not use changes nothing
 * @param beleid a policy with a part `producten`
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `oordeel: 'voldoet'`; `niet-aangewezen` with every reason; `onvolledig` with every open fact, or
 *   with the norm when the policy has no criteria; `beoordeling-nodig` with every open judgement
 * @throws InvoerFout when the input is not of the form
 * @bron leudal-2018 §5.4.1 (LE-093..LE-097)
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5 (MP-061..MP-063, MP-098)
 * @example toetsToegangKortdurendVerblijf({ wlzIndicatie: 'ja' }, leudal2018).status // 'niet-aangewezen'
 */
export function toetsToegangKortdurendVerblijf(invoer: Toegangsantwoorden, beleid: BeleidMetProducten, opties?: Opties): Uitkomst<Verblijfstoegangtoets> {
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = open(ToegangsantwoordenSchema, invoer, beleid, opties);
  const criteria = deel.kortdurendVerblijf?.toegang;
  const vooraf = bevinding === null ? [] : [bevinding];
  if (criteria === undefined) {
    const norm = normOntbreekt('kortdurendVerblijf.toegang', 'Wie komt in aanmerking voor kortdurend verblijf? Dit beleid noemt geen criteria.');
    return onvolledig({ stappen: [geldigheid], bevindingen: vooraf, verantwoording }, [norm], null);
  }
  const stappen = [geldigheid, ...criteria.map((criterium) => alsRij(criterium, gelezen[criterium.code] ?? 'onbekend'))];
  const kop = { stappen, bevindingen: vooraf, verantwoording };
  const { redenen, open: nogOpen, uitkomst } = weeg({ alle: criteria.map(alsVoorwaarde) }, gelezen);
  const van = (codes: readonly string[]): Toegangscriterium[] => criteria.filter(({ code }) => codes.includes(code));
  const bezwaren = (uitkomst === 'nee' ? van(redenen) : []).map(({ code, reden, vindplaats }) => meld('GEEN_TOEGANG_VERBLIJF', { pad: code, vindplaats, waarden: { reden } }));
  if (isNietLeeg(bezwaren)) return nietAangewezen(kop, bezwaren);
  const ontbreekt = van(nogOpen).flatMap(({ soort, code, vraag }) => (soort === 'feit' ? [gegevenOntbreekt(code, vraag)] : []));
  const vragen = van(nogOpen).filter(({ soort }) => soort === 'oordeel').map(alsVraag);
  if (isNietLeeg(ontbreekt)) {
    const later = isNietLeeg(vragen) ? [meld('TOEGANG_NOG_TE_WEGEN', { waarden: { vragen: vragen.map(({ vraag }) => vraag).join(' ') } })] : [];
    return onvolledig({ ...kop, bevindingen: [...vooraf, ...later] }, ontbreekt, null);
  }
  if (isNietLeeg(vragen)) return beoordelingNodig(kop, vragen);
  return berekend(kop, { samenvatting: 'de cliënt past bij alle criteria voor kortdurend verblijf van dit beleid.', oordeel: 'voldoet', voldoet: true });
}
