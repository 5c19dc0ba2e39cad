import type { Datum } from '../kern/index.js';
import { maandagVan, perSleutel, type Etmaal } from './etmalen.js';
import type { Verblijfstelling } from './verblijfsoverschrijding.js';
import type { Verblijfsgrens, Verblijfsgrenzen } from './verblijfsbeleid.js';

/**
 * The nights of a week, and how many more it may have. `resterend` is null when there is no limit, and 0 when the limit is
 * reached; an unbroken period can still go beyond it.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065)
 */
export interface Weektelling {
  /** ISO week, `2025-W10`. */
  readonly week: string;
  /** Its Monday. */
  readonly vanaf: Datum;
  readonly etmalen: number;
  readonly resterend: number | null;
}

/**
 * An unbroken period: stays that adjoin. `lang` when it has more nights in some week than a week may have.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065)
 */
export interface Verblijfsperiode {
  readonly aankomst: Datum;
  readonly vertrek: Datum;
  readonly etmalen: number;
  readonly lang: boolean;
  /** How many nights may still adjoin, by the limit of a period alone; null without a limit. */
  readonly resterend: number | null;
  /** The paths of its stays, such as `verblijven.0`. */
  readonly verblijven: readonly string[];
}

/**
 * The nights of a year, and what is left in it.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-066)
 */
export interface Jaartelling {
  /** The first day of the year. */
  readonly vanaf: Datum;
  readonly etmalen: number;
  /** The nights that the year may still have; null without a limit. */
  readonly resterend: number | null;
  readonly langePerioden: number;
  /** How many more long periods may begin in the year; null without a limit. */
  readonly resterendeLangePerioden: number | null;
}

/**
 * What is left: the nights of each year and how long a new long period may be, and the nights of each week with a stay.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065, MP-066)
 */
export interface Verblijfsrest {
  readonly perJaar: readonly {
    readonly vanaf: Datum;
    readonly etmalen: number | null;
    /** How many nights a new long period may have; 0 where the year has had its long periods; null without a limit. */
    readonly langePeriode: number | null;
  }[];
  readonly perWeek: readonly { readonly week: string; readonly etmalen: number | null }[];
}

/**
 * The counts of all stays.
 *
 * @bron midden-limburg-2024 kortdurend verblijf (MP-058, MP-065, MP-066)
 */
export interface Verblijfscijfers {
  readonly weken: readonly Weektelling[];
  readonly perioden: readonly Verblijfsperiode[];
  readonly jaren: readonly Jaartelling[];
  readonly resterend: Verblijfsrest;
}

function rest({ aantal }: Verblijfsgrens, gebruikt: number): number | null {
  return aantal === null ? null : Math.max(0, aantal - gebruikt);
}

function kleinste(...aantallen: readonly (number | null)[]): number | null {
  const grenzen = aantallen.filter((aantal) => aantal !== null);
  return grenzen.length === 0 ? null : Math.min(...grenzen);
}

function bevriesElk<T extends object>(delen: readonly T[]): readonly T[] {
  return Object.freeze(delen.map((deel) => Object.freeze(deel)));
}

/**
 * Groups the nights as the limits count them.
 *
 * @param etmalen all nights, in order
 * @param beginjaren first days of years that are shown even when they have no night
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065, MP-066)
 */
export function maakTelling(etmalen: readonly Etmaal[], { etmalenPerWeek }: Verblijfsgrenzen, beginjaren: readonly Datum[]): Verblijfstelling {
  const reeksen = perSleutel(etmalen, ({ reeks }) => reeks);
  const perJaar = perSleutel(etmalen, ({ jaar }) => jaar);
  const jaren = new Map([...new Set([...beginjaren, ...perJaar.keys()])].sort().map((jaar) => [jaar, perJaar.get(jaar) ?? []]));
  const isLang = (reeks: readonly Etmaal[]): boolean =>
    etmalenPerWeek.aantal !== null && [...perSleutel(reeks, ({ week }) => week).values()].some(({ length }) => length > (etmalenPerWeek.aantal ?? 0));
  const lang = new Set([...reeksen].filter(([, reeks]) => isLang(reeks)).map(([nummer]) => nummer));
  return { weken: perSleutel(etmalen, ({ week }) => week), reeksen, jaren, lang };
}

/**
 * The long periods by the year in which they begin, in order.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065, MP-066)
 */
export function langePeriodenPerJaar({ reeksen, lang }: Verblijfstelling): ReadonlyMap<string, readonly (readonly Etmaal[])[]> {
  const perJaar = new Map<string, (readonly Etmaal[])[]>();
  for (const [nummer, reeks] of reeksen) {
    const jaar = reeks[0]?.jaar;
    if (jaar !== undefined && lang.has(nummer)) perJaar.set(jaar, [...(perJaar.get(jaar) ?? []), reeks]);
  }
  return perJaar;
}

/**
 * The counts and what is left, frozen.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065, MP-066)
 */
export function schrijfCijfers(telling: Verblijfstelling, grenzen: Verblijfsgrenzen): Verblijfscijfers {
  const { etmalenPerWeek, etmalenAaneen, etmalenPerJaar, langePeriodenPerJaar: langGrens } = grenzen;
  const lang = langePeriodenPerJaar(telling);
  const weken = [...telling.weken].map(([week, etmalen]) => ({
    week,
    vanaf: maandagVan(etmalen[0]?.datum ?? ''),
    etmalen: etmalen.length,
    resterend: rest(etmalenPerWeek, etmalen.length),
  }));
  const jaren = [...telling.jaren].map(([vanaf, etmalen]) => {
    const langePerioden = lang.get(vanaf)?.length ?? 0;
    return { vanaf, etmalen: etmalen.length, resterend: rest(etmalenPerJaar, etmalen.length), langePerioden, resterendeLangePerioden: rest(langGrens, langePerioden) };
  });
  const perioden = [...telling.reeksen].map(([nummer, etmalen]) => ({
    aankomst: etmalen[0]?.datum ?? '',
    vertrek: etmalen.at(-1)?.bezoek.vertrek ?? '',
    etmalen: etmalen.length,
    lang: telling.lang.has(nummer),
    resterend: rest(etmalenAaneen, etmalen.length),
    verblijven: Object.freeze([...new Set(etmalen.map(({ bezoek }) => bezoek.pad))]),
  }));
  const perJaar = jaren.map(({ vanaf, resterend, resterendeLangePerioden }) => ({
    vanaf,
    etmalen: resterend,
    langePeriode: resterendeLangePerioden === 0 ? 0 : kleinste(resterend, etmalenAaneen.aantal),
  }));
  return {
    weken: bevriesElk(weken),
    perioden: bevriesElk(perioden),
    jaren: bevriesElk(jaren),
    resterend: Object.freeze({ perJaar: bevriesElk(perJaar), perWeek: bevriesElk(weken.map(({ week, resterend }) => ({ week, etmalen: resterend }))) }),
  };
}
