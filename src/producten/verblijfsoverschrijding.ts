import { schrijfDatum, type Bevinding } from '../kern/index.js';
import { meld, type ProductenBevinding } from './bevindingen.js';
import { schrijfEtmalen, type Bezoek, type Etmaal } from './etmalen.js';
import type { Verblijfsgrens, Verblijfsgrenzen } from './verblijfsbeleid.js';

/**
 * The nights of a policy's limits: by week, by unbroken period and by year, each in order.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065, MP-066)
 */
export interface Verblijfstelling {
  readonly weken: ReadonlyMap<string, readonly Etmaal[]>;
  readonly reeksen: ReadonlyMap<number, readonly Etmaal[]>;
  readonly jaren: ReadonlyMap<string, readonly Etmaal[]>;
  /** The periods that have more nights in some week than that week may have. */
  readonly lang: ReadonlySet<number>;
}

/** The nights beyond a limit that are judged, by stay. */
function teVeelPerBezoek(etmalen: readonly Etmaal[]): ReadonlyMap<Bezoek, number> {
  const teVeel = new Map<Bezoek, number>();
  for (const { bezoek } of etmalen) if (bezoek.getoetst) teVeel.set(bezoek, (teVeel.get(bezoek) ?? 0) + 1);
  return teVeel;
}

/** A finding for each stay that has nights beyond a limit. */
function meldTeVeel(code: ProductenBevinding, etmalen: readonly Etmaal[], grens: Verblijfsgrens, waarin: string): Bevinding[] {
  return [...teVeelPerBezoek(etmalen)].map(([{ pad, aankomst, vertrek }, aantal]) =>
    meld(code, {
      pad,
      vindplaats: grens.vindplaats,
      waarden: { verblijf: `${schrijfDatum(aankomst)} tot ${schrijfDatum(vertrek)}`, teVeel: schrijfEtmalen(aantal), grens: schrijfEtmalen(grens.aantal ?? 0), waarin },
    }),
  );
}

/**
 * The nights of a week beyond its limit. While all nights so far are in one unbroken period that period is its ground;
 * from the first night of a second period on, every night above the limit is too many.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065)
 */
export function bovenWeekgrens(week: readonly Etmaal[], grens: number): readonly Etmaal[] {
  const eerste = week[0]?.reeks;
  return week.filter(({ reeks }, i) => i >= grens && reeks !== eerste);
}

/**
 * How a week is named in a sentence.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065)
 * @example schrijfWeek('2025-W01') // 'week 1 van 2025'
 */
export function schrijfWeek(week: string): string {
  const [jaar = '', nummer = ''] = week.split('-W');
  return `week ${Number(nummer)} van ${Number(jaar)}`;
}

/**
 * How a year is named in a sentence: by its number, or by its first day when it is the year of an allocation.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-066)
 */
export function schrijfJaar(vanaf: string, { jaar }: Verblijfsgrenzen): string {
  return jaar.keuze === 'kalenderjaar' ? (vanaf.split('-')[0] ?? '') : `het jaar vanaf ${schrijfDatum(vanaf)}`;
}

/**
 * Everything that goes beyond a limit: a blocking finding per limit and stay.
 *
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5, duur (MP-065, MP-066, MP-100)
 */
export function meldOverschrijdingen({ weken, reeksen, jaren }: Verblijfstelling, grenzen: Verblijfsgrenzen): Bevinding[] {
  const { etmalenPerWeek: perWeek, etmalenAaneen: aaneen, etmalenPerJaar: perJaar } = grenzen;
  return [
    ...[...weken].flatMap(([week, etmalen]) =>
      perWeek.aantal === null ? [] : meldTeVeel('VERBLIJF_BOVEN_WEEKGRENS', bovenWeekgrens(etmalen, perWeek.aantal), perWeek, schrijfWeek(week)),
    ),
    ...[...reeksen.values()].flatMap((etmalen) =>
      aaneen.aantal === null ? [] : meldTeVeel('VERBLIJF_TE_LANG_AANEEN', etmalen.slice(aaneen.aantal), aaneen, schrijfDatum(etmalen[0]?.datum ?? '')),
    ),
    ...[...jaren].flatMap(([jaar, etmalen]) =>
      perJaar.aantal === null ? [] : meldTeVeel('VERBLIJF_BOVEN_JAARGRENS', etmalen.slice(perJaar.aantal), perJaar, schrijfJaar(jaar, grenzen)),
    ),
  ];
}
