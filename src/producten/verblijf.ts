import { maakSchema, type Antwoord, type Datum, type Schema } from '../kern/index.js';
import { kortdurendVerblijfVorm, toegangsantwoordenVorm } from './verblijf.vorm.js';
import type { Verblijfstoegang } from './verblijfsbeleid.js';

/**
 * A stay: a night on every day from the arrival up to the departure, the departure itself not counted.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, declaratie (MP-058)
 */
export interface Verblijf {
  readonly aankomst?: Datum | undefined;
  /** After `aankomst`; may be the arrival of the next stay. */
  readonly vertrek?: Datum | undefined;
}

/**
 * An allocation of short stay and the stays in it.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065, MP-066, MP-067)
 */
export interface KortdurendVerblijf {
  readonly toewijzing?:
    | {
        readonly ingangsdatum?: Datum | undefined;
        /** The last day ("t/m"); null when the allocation has no end. */
        readonly einddatum?: Datum | null | undefined;
      }
    | undefined;
  /** The stays to check, in any order; an empty list says that there were none. */
  readonly verblijven?: readonly Verblijf[] | undefined;
  /** Stays of an earlier allocation: they count for week, period and year, and are not checked themselves. */
  readonly eerdereVerblijven?: readonly Verblijf[] | undefined;
}

/**
 * Reads an allocation of short stay and its stays.
 *
 * @bron midden-limburg-2024 kortdurend verblijf (MP-058)
 */
export const KortdurendVerblijfSchema: Schema<KortdurendVerblijf> = maakSchema<KortdurendVerblijf>(kortdurendVerblijfVorm);

/**
 * Answers about access to short stay; absent is `onbekend`.
 *
 * @bron leudal-2018 §5.4.1 (LE-093..LE-097)
 * @bron midden-limburg-2024 kortdurend verblijf (MP-061..MP-063, MP-098)
 */
export type Toegangsantwoorden = { readonly [C in Verblijfstoegang]?: Antwoord | undefined };

/**
 * Reads answers about access to short stay.
 *
 * @bron leudal-2018 §5.4.1 (LE-093)
 */
export const ToegangsantwoordenSchema: Schema<Toegangsantwoorden> = maakSchema<Toegangsantwoorden>(toegangsantwoordenVorm);
