import { hoofdletter, laatsteDagVanTermijn, schrijfDatum, schrijfTelling, type Datum } from '../kern/index.js';
import { HO_GEBIED_BURGERNAAM, type HOTijdelijk } from '../huishoudelijke-ondersteuning/index.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import type { Bronnoemer } from './motivering-bronnen.js';
import { spreekPer, spreekTijd, type Huishouduitkomst } from './motivering-huisrijen.js';
import { alsZin, deel, zin } from './motivering-zin.js';

/**
 * Whether all that is left is temporary.
 *
 * @bron normenkader-ho-2025 bijlage 1 §9 (NE-056)
 */
export function isAlleenTijdelijk({ minuten, tijdelijk, afwijking }: Huishouduitkomst): boolean {
  return minuten === 0 && afwijking === null && tijdelijk.length > 0;
}

/**
 * For how many weeks something is temporary, as one says it.
 *
 * @bron leudal-2018 §4.7 en §4.9 (LE-036, LE-042)
 * @example spreekWeken(6) // '6 weken'
 */
export function spreekWeken(weken: number): string {
  return schrijfTelling(weken, 'week', 'weken');
}

/**
 * From when up to when something temporary runs, as the rest of a sentence; empty when it is not known.
 *
 * @bron leudal-2018 §4.7 en §4.9 (LE-036, LE-042)
 * @example spreekTijdelijk(6, '2023-06-01') // ', van 1 juni 2023 tot en met 12 juli 2023'
 */
export function spreekTijdelijk(weken: number, ingangsdatum: Datum | undefined): string {
  if (ingangsdatum === undefined) return '';
  return `, van ${schrijfDatum(ingangsdatum)} tot en met ${schrijfDatum(laatsteDagVanTermijn(ingangsdatum, { aantal: weken, eenheid: 'weken' }))}`;
}

function schrijfTijdelijk({ gebied, minuten, minutenExact, weken }: HOTijdelijk): string {
  const afgerond = minutenExact === String(minuten) ? '' : ` Wij telden ${spreekPer(minutenExact, 'week')}, en rondden dat af.`;
  return `${HO_GEBIED_BURGERNAAM[gebied]}. Dat is ${spreekPer(String(minuten), 'week')}, ${spreekWeken(weken)} lang.${afgerond}`;
}

function schrijfAfronding({ afronding, minutenExact, per, stappen }: Huishouduitkomst, noemer: Bronnoemer, hoofdbron: string | null): Motiveringszin {
  const { opVeelvoudVan, richting, verschil } = afronding;
  const rij = stappen.find(({ code }) => code === 'AFRONDING');
  const samen = `Alles bij elkaar is dat ${spreekPer(minutenExact, per)}.`;
  if (verschil === '0') return zin(samen);
  const hoe = richting === 'omhoog' ? 'Wij ronden dat naar boven af' : 'Wij ronden dat af';
  const gevolg = verschil.startsWith('-') ? 'gaat er iets af' : 'komt er iets bij';
  const plaats = noemer.plaats(rij?.vindplaats ?? null, rij?.herkomst ?? null, hoofdbron);
  return zin(`${samen} ${hoe}, op stappen van ${opVeelvoudVan} minuten${plaats}. Daardoor ${gevolg}: ${spreekTijd(verschil)}.`, rij?.vindplaats ?? null);
}

/** What is structural: per area, the sum, the rounding and a deviation. */
function telVast(uitkomst: Huishouduitkomst, noemer: Bronnoemer, hoofdbron: string | null): (Motiveringszin | string)[] {
  const { minuten, per, resultaatgebieden, afwijking, afronding } = uitkomst;
  const perGebied = resultaatgebieden.length > 1 ? resultaatgebieden : [];
  const slot = minuten === 0 ? 'Daarom stellen wij hier geen vaste tijd voor.' : `Zo komen wij op ${spreekPer(String(minuten), per)}.`;
  return [
    ...perGebied.map(({ gebied, minutenExact }) => `${hoofdletter(HO_GEBIED_BURGERNAAM[gebied])}: ${spreekPer(minutenExact, per)}.`),
    schrijfAfronding(uitkomst, noemer, hoofdbron),
    ...(afwijking === null ? [] : [`Volgens de regels is dat ${spreekPer(String(afwijking.van), per)}. Wij stellen iets anders voor. De reden: ${alsZin(afwijking.motivering)}`]),
    ...(afwijking === null && afronding.verschil === '0' && minuten > 0 ? [] : [slot]),
  ];
}

/**
 * The sum of support for the household, told to a citizen: what is structural, what is temporary beside it, and what was had
 * before.
 *
 * @param vorige what is said about what was had before
 * @bron normenkader-ho-2025 vraag 2, 10 en bijlage 1 §9 en §11 (NE-009, NE-022, NE-056, NE-058)
 */
export function telSamen(kop: string, uitkomst: Huishouduitkomst, vorige: string | null, noemer: Bronnoemer, hoofdbron: string | null): Motiveringsdeel {
  const tijdelijk = uitkomst.tijdelijk.map(schrijfTijdelijk);
  if (isAlleenTijdelijk(uitkomst)) return deel(kop, 'Dit is alleen tijdelijk:', ...tijdelijk.map(hoofdletter), vorige);
  return deel(kop, 'Zo tellen wij op:', ...telVast(uitkomst, noemer, hoofdbron), ...tijdelijk.map((een) => `Daar komt tijdelijk iets bij: ${een}`), vorige);
}

/**
 * Where the reasons are of what is not proposed.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-067)
 */
export const HIERONDER = 'Hieronder staat waarom.';

/**
 * The size of household support in short: a phrase for what is structural, and one per temporary part.
 *
 * @param periode from when up to when what is structural runs, and the first day of what is temporary
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 §9 (NE-009, NE-056)
 */
export function schrijfHuishouden(uitkomst: Huishouduitkomst, { heel, ingangsdatum }: { readonly heel: string; readonly ingangsdatum: Datum | undefined }): string[] {
  const { minuten, per, tijdelijk } = uitkomst;
  const alleen = isAlleenTijdelijk(uitkomst);
  if (minuten === 0 && tijdelijk.length === 0) return [`Geen hulp in het huishouden. ${HIERONDER}`];
  const vast = minuten > 0 ? `Hulp in het huishouden: ${spreekPer(String(minuten), per)}.${heel}` : `Geen vaste hulp in het huishouden. ${HIERONDER}`;
  const begin = alleen ? 'Tijdelijk hulp in het huishouden' : 'Daarbij tijdelijk';
  return [
    ...(alleen ? [] : [vast]),
    ...tijdelijk.map(
      ({ gebied, minuten: extra, weken }) => `${begin}: ${HO_GEBIED_BURGERNAAM[gebied]}. Dat is ${spreekPer(String(extra), 'week')}, ${spreekWeken(weken)} lang${spreekTijdelijk(weken, ingangsdatum)}.`,
    ),
  ];
}
