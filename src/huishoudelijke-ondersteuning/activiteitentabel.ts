import type { Bron, Frequentie, Herkomst, Vindplaats } from '../kern/index.js';
import type { Kindertabel } from './kindertabel.js';
import type { Norm } from './norm.js';

/**
 * The rooms that the activity table knows.
 *
 * @bron leudal-2018 §4.5 (LE-030)
 */
export const RUIMTE_LIJST = Object.freeze(['woonkamer', 'slaapkamer', 'keuken', 'sanitair', 'hal'] as const);

/**
 * A room that the activity table knows.
 *
 * @bron leudal-2018 §4.5 (LE-030)
 */
export type Ruimte = (typeof RUIMTE_LIJST)[number];

/**
 * What a row of the activity table depends on: a feature of the room or the laundry, and the answers for which the
 * row counts.
 *
 * @bron leudal-2018 §4.4 (LE-027)
 */
export interface Rijvoorwaarde {
  readonly kenmerk: string;
  readonly bij: readonly string[];
}

/**
 * One row of the activity table. `minuten` is null where the cell in the source is empty: a gap, not 0.
 *
 * @bron leudal-2018 bijlage 1 tabel 1, 2 en 4 (LE-171..LE-243)
 */
export interface Activiteitrij {
  readonly id: string;
  readonly groep: Ruimte | 'was' | 'strijken';
  readonly omschrijving: string;
  readonly minuten: string | null;
  readonly frequentie: Frequentie;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
  readonly voorwaarde?: Rijvoorwaarde | undefined;
  /** Why the printed figure must be looked at before it is used. */
  readonly twijfel?: string | undefined;
  readonly vervangt?: { readonly minuten: string; readonly herkomst: Herkomst } | undefined;
}

/**
 * One kind of temporary teaching: minutes per time or per week, and for how many weeks at most.
 *
 * @bron leudal-2018 bijlage 1 tabel 8 en 9 (LE-155, LE-157, LE-159)
 */
export interface Aanleerrij {
  readonly onderwerp: Aanleeronderwerp;
  readonly omschrijving: string;
  readonly minuten: string;
  /** `onduidelijk`: the source prints minutes per week together with a number of times, see X17. */
  readonly eenheid: 'keer' | 'week' | 'onduidelijk';
  /** The most times a week. */
  readonly meesteKeren: number;
  readonly maximumWeken: number;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * What a client can be taught for a short time.
 *
 * @bron leudal-2018 bijlage 1 tabel 8 en 9 (LE-155, LE-157, LE-159)
 */
export const AANLEERONDERWERP_LIJST = Object.freeze(['instructie', 'huis-en-was', 'maaltijden'] as const);

/**
 * What a client can be taught for a short time.
 *
 * @bron leudal-2018 bijlage 1 tabel 8 en 9 (LE-155, LE-157, LE-159)
 */
export type Aanleeronderwerp = (typeof AANLEERONDERWERP_LIJST)[number];

/**
 * An activity table: research times per activity with their frequency, adopted as a whole.
 *
 * @bron leudal-2018 bijlage 1 (LE-155..LE-243)
 */
export interface Activiteitentabel {
  readonly id: string;
  readonly titel: string;
  readonly bron: Bron;
  readonly rijen: readonly Activiteitrij[];
  readonly aanleren: readonly Aanleerrij[];
  readonly normen: { readonly [N in 'regie' | 'maaltijden.brood' | 'maaltijden.warm']?: Norm | undefined };
  readonly kinderen?: Kindertabel | undefined;
}
