import type { Herkomst, Vindplaats } from './bron.js';
import type { Exact } from './exact.js';

interface StapBasis {
  readonly code: string;
  /** What the row belongs to, such as a result area. */
  readonly groep: string;
  readonly omschrijving: string;
  /** False when the rule was considered and did not apply. */
  readonly toegepast: boolean;
  /** Null when the row rests on an answer of the consulent or on arithmetic only. */
  readonly herkomst: Herkomst | null;
  readonly vindplaats: Vindplaats | null;
}

/** A norm, how many times it counts, and what that adds. `norm` is null when no source gives one. */
export interface Telling extends StapBasis {
  readonly soort: 'telling';
  readonly aantal: number;
  readonly norm: Exact | null;
  readonly bijdrage: Exact;
}

/** The units in which a row can add to a result. */
export const EENHEID_LIJST = Object.freeze(['minuten', 'dagdelen', 'etmalen', 'punten', 'euro'] as const);

/** The unit in which a row adds to a result. */
export type Eenheid = (typeof EENHEID_LIJST)[number];

/** A quantity that an answer gives by itself and no norm: a score, or a size that a person chose. */
export interface Hoeveelheidstap extends StapBasis {
  readonly soort: 'hoeveelheid';
  readonly eenheid: Eenheid;
  readonly bijdrage: Exact;
}

/** A correction on the sum: a floor, the rounding or a motivated deviation. */
export interface Correctie extends StapBasis {
  readonly soort: 'ondergrens' | 'afronding' | 'afwijking';
  readonly bijdrage: Exact;
}

/** A sum so far, or a sum that stands apart; it adds nothing. */
export interface Subtotaal extends StapBasis {
  readonly soort: 'subtotaal';
  readonly waarde: Exact;
}

/** A choice and what could have been chosen. */
export interface Keuzestap extends StapBasis {
  readonly soort: 'keuze';
  readonly gekozen: string;
  readonly uit: readonly string[];
}

/** A check: what was asked, what it was held against, and whether it was met (null: it could not be checked). */
export interface Toetsstap extends StapBasis {
  readonly soort: 'toets';
  readonly eis: string;
  readonly waarde: string | null;
  readonly voldaan: boolean | null;
}

/**
 * A row of the explanation. All rows together tell the whole story in order, what did not apply included; the
 * contributions (`bijdrage`) of all rows add up to the result.
 */
export type Stap = Telling | Hoeveelheidstap | Correctie | Subtotaal | Keuzestap | Toetsstap;
