import { dagnummer, isDatum, isoWeek, plusDagen, schrijfTelling, weekdag, type Datum } from '../kern/index.js';
import type { Verblijfsgrenzen, Verblijfsjaar } from './verblijfsbeleid.js';

/**
 * A stay whose days are known, with the path of its input.
 *
 * @bron midden-limburg-2024 kortdurend verblijf (MP-058)
 */
export interface Bezoek {
  readonly pad: string;
  readonly aankomst: Datum;
  readonly vertrek: Datum;
  /** False for a stay of an earlier allocation: it counts, and is not checked itself. */
  readonly getoetst: boolean;
}

/**
 * One night: it belongs to the day on which it begins, so a night from Sunday to Monday belongs to that Sunday and its week.
 *
 * @bron midden-limburg-2024 kortdurend verblijf (MP-058, MP-065)
 */
export interface Etmaal {
  readonly datum: Datum;
  readonly bezoek: Bezoek;
  /** The unbroken period that it is in, counted from 0. */
  readonly reeks: number;
  readonly week: string;
  readonly jaar: string;
}

const CIJFERS_JAAR = 4;
const CIJFERS_WEEK = 2;

/**
 * The ISO week of a day as text.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065)
 * @example weekVan('2024-12-30') // '2025-W01'
 */
export function weekVan(datum: Datum): string {
  const { jaar, week } = isoWeek(datum);
  return `${String(jaar).padStart(CIJFERS_JAAR, '0')}-W${String(week).padStart(CIJFERS_WEEK, '0')}`;
}

/**
 * The Monday of the week of a day.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065)
 */
export function maandagVan(datum: Datum): Datum {
  return plusDagen(datum, 1 - weekdag(datum));
}

function splits(datum: Datum): { readonly jaar: number; readonly maandEnDag: string } {
  const [jaar = '', ...rest] = datum.split('-');
  return { jaar: Number(jaar), maandEnDag: rest.join('-') };
}

/**
 * The first day of the year that a day is in. A year of an allocation begins on the corresponding day; where that does
 * not exist, on 1 March, so that the year before ends on the last day of February.
 *
 * @param soort a calendar year, or a year from the first day of the allocation
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-066)
 * @example beginVanJaar('2025-03-01', 'toewijzingsjaar', '2024-07-01') // '2024-07-01'
 */
export function beginVanJaar(datum: Datum, soort: Verblijfsjaar, ingangsdatum: Datum): Datum {
  const { jaar, maandEnDag } = splits(datum);
  const begin = soort === 'kalenderjaar' ? '01-01' : splits(ingangsdatum).maandEnDag;
  const inJaar = String(maandEnDag < begin ? jaar - 1 : jaar).padStart(CIJFERS_JAAR, '0');
  return isDatum(`${inJaar}-${begin}`) ? `${inJaar}-${begin}` : `${inJaar}-03-01`;
}

/**
 * All nights of all stays, in order. Stays that adjoin are one unbroken period.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-058, MP-065, MP-066)
 */
export function somEtmalenOp(bezoeken: readonly Bezoek[], { jaar }: Verblijfsgrenzen, ingangsdatum: Datum): readonly Etmaal[] {
  const opVolgorde = [...bezoeken].sort((a, b) => dagnummer(a.aankomst) - dagnummer(b.aankomst));
  const etmalen: Etmaal[] = [];
  let reeks = -1;
  let vorigVertrek: Datum | null = null;
  for (const bezoek of opVolgorde) {
    if (bezoek.aankomst !== vorigVertrek) reeks += 1;
    vorigVertrek = bezoek.vertrek;
    for (let datum = bezoek.aankomst; datum < bezoek.vertrek; datum = plusDagen(datum, 1)) {
      etmalen.push({ datum, bezoek, reeks, week: weekVan(datum), jaar: beginVanJaar(datum, jaar.keuze, ingangsdatum) });
    }
  }
  return etmalen;
}

/**
 * The same nights, together by week, period or year, in order.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065, MP-066)
 */
export function perSleutel<S extends string | number>(etmalen: readonly Etmaal[], sleutelVan: (etmaal: Etmaal) => S): ReadonlyMap<S, readonly Etmaal[]> {
  const groepen = new Map<S, Etmaal[]>();
  for (const etmaal of etmalen) {
    const sleutel = sleutelVan(etmaal);
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [etmaal]);
    else groep.push(etmaal);
  }
  return groepen;
}

/**
 * How many nights a stay has.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, declaratie (MP-058)
 */
export function aantalEtmalen({ aankomst, vertrek }: Pick<Bezoek, 'aankomst' | 'vertrek'>): number {
  return dagnummer(vertrek) - dagnummer(aankomst);
}

/**
 * A number of nights as a Dutch reader writes it.
 *
 * @bron midden-limburg-2024 kortdurend verblijf (MP-058)
 * @example schrijfEtmalen(1) // '1 etmaal'
 */
export function schrijfEtmalen(aantal: number): string {
  return schrijfTelling(aantal, 'etmaal', 'etmalen');
}
