import { maakSchema, type Datum, type Exact, type Schema, type Verantwoording } from '../kern/index.js';
import type { Kant, Verschilrichting } from './vergelijk-verschil.js';
import { vergelijkingVorm } from './vergelijking.vorm.js';

/**
 * A number for each of the two policies.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-015)
 */
export interface PerKant<T> {
  readonly a: T;
  readonly b: T;
}

/**
 * How many cases went from one status to another.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008)
 */
export interface Statusovergang extends PerKant<Kant['status']> {
  readonly aantal: number;
}

/**
 * Why cases were not computed: a question to the consulent, a norm to ask the municipality for, a question to a
 * professional, or a reason why the rules do not point to this support.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008)
 */
export interface Belemmering {
  readonly soort: 'gegeven' | 'norm' | 'vraag' | 'reden';
  /** The path of the field, the name of the norm, or the code of the question or reason. */
  readonly naam: string;
  readonly gevallen: number;
}

/**
 * A class of the distribution. The edge that lies furthest from 0 belongs to the class, the other does not; the class of
 * no difference has both edges 0; null is an open end.
 *
 * @bron normenkader-ho-2025 bijlage 1 §11 (NE-058)
 */
export interface Verschilklasse {
  /** Minutes per week. */
  readonly van: number | null;
  /** Minutes per week. */
  readonly tot: number | null;
  readonly aantal: number;
}

/**
 * What a part of the explanation adds to the difference of all compared cases, upward and downward apart.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export interface Factortotaal {
  readonly groep: string;
  readonly code: string;
  readonly omhoog: { readonly gevallen: number; readonly minutenPerWeek: Exact };
  /** The minutes are negative. */
  readonly omlaag: { readonly gevallen: number; readonly minutenPerWeek: Exact };
}

/**
 * The totals of a comparison. Only cases that both policies could compute count in minutes, directions, classes and
 * parts; all others are counted apart, never as 0. Its size depends on the policies, not on the number of cases.
 *
 * @bron normenkader-ho-2025 vraag 2, 3 en 5 (NE-009, NE-011, NE-015, NE-018)
 */
export interface Vergelijking {
  readonly bibliotheek: Verantwoording['bibliotheek'];
  /** With the fingerprint of the whole content. */
  readonly beleid: PerKant<Verantwoording['beleid'] & { readonly vingerafdruk: string }>;
  readonly peildatum: Datum | null;
  /** All that came in: compared, not compared and invalid. */
  readonly casussen: number;
  readonly vergeleken: number;
  readonly nietVergeleken: number;
  readonly ongeldig: number;
  readonly richtingen: { readonly [R in Verschilrichting]: number };
  /** Structural minutes per week of all compared cases together, as they would be granted. */
  readonly minutenPerWeek: PerKant<Exact> & { readonly verschil: Exact };
  /** Minutes of temporary support of all compared cases over their whole terms. */
  readonly tijdelijkeMinuten: PerKant<Exact>;
  /** The smallest and largest difference per week, or null when nothing was compared. */
  readonly uitersten: { readonly kleinste: Exact; readonly grootste: Exact } | null;
  readonly verdeling: readonly Verschilklasse[];
  /** In the order of the alphabet. */
  readonly factoren: readonly Factortotaal[];
  /** Compared cases that a finding still blocks. */
  readonly nietBesluitrijp: PerKant<number>;
  /** Every pair of statuses of the cases that are of the form. */
  readonly statussen: readonly Statusovergang[];
  /** Why cases were not computed; a case can have several. */
  readonly belemmeringen: PerKant<readonly Belemmering[]>;
}

/**
 * Reads the totals of a comparison, such as another process made them.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export const VergelijkingSchema: Schema<Vergelijking> = maakSchema<Vergelijking>(vergelijkingVorm);
