import type { Herkomst, Vindplaats } from '../kern/index.js';

/**
 * The times for the care of children: per time, per day, per meal; per child or per family.
 *
 * @bron leudal-2018 bijlage 1 tabel 10 (LE-162..LE-168)
 */
export const KINDERACTIVITEIT_LIJST = Object.freeze([
  'naar-bed-brengen',
  'uit-bed-halen',
  'wassen-en-kleden',
  'eten-en-drinken',
  'babyvoeding',
  'school-brengen-halen',
] as const);

/**
 * An activity in the care of children.
 *
 * @bron leudal-2018 bijlage 1 tabel 10 (LE-162..LE-168)
 */
export type Kinderactiviteit = (typeof KINDERACTIVITEIT_LIJST)[number];

/**
 * The unit in which a time for the care of children was printed. `per-maaltijd` does not say whether it is per child.
 *
 * @bron leudal-2018 bijlage 1 tabel 10 (LE-162..LE-167)
 */
export const KINDEREENHEID_LIJST = Object.freeze(['keer-per-kind', 'dag-per-kind', 'maaltijd', 'keer-per-gezin'] as const);

/**
 * One row of the table for the care of children.
 *
 * @bron leudal-2018 bijlage 1 tabel 10 (LE-162..LE-167)
 */
export interface Kinderrij {
  readonly activiteit: Kinderactiviteit;
  readonly omschrijving: string;
  readonly minuten: string;
  readonly eenheid: (typeof KINDEREENHEID_LIJST)[number];
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * The table for the care of children, up to and including which age it holds, and for how many weeks at most
 * (null: no maximum is known, then the support may be structural).
 *
 * @bron leudal-2018 §4.9 en bijlage 1 tabel 10 (LE-042, LE-168)
 */
export interface Kindertabel {
  readonly rijen: readonly Kinderrij[];
  readonly totEnMetLeeftijd: number;
  readonly maximumWeken: number | null;
  readonly vindplaats: Vindplaats;
}
