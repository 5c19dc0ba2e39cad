import type { Herkomst, Richting, Vindplaats, Zwaarte } from '../kern/index.js';
import type { Productnaam } from './producten.js';

/**
 * When a lot fits: everything that is named must hold. No source links a profile to a lot, so this is inferred from the
 * title, target group and aim of the lot.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-078, MP-083, MP-089, MP-094)
 */
export interface Perceelvoorwaarde {
  /** Null when the direction does not matter. */
  readonly richting: Richting | null;
  /** Null when the weight does not matter. */
  readonly zwaarten: readonly Zwaarte[] | null;
  /** Whether the limitations must come, or must not come, with old age; null when that does not matter. */
  readonly ouderdomsbeperkingen: boolean | null;
  /** Whether the lot excludes a need for support nearby all day and night, which belongs to the Wlz. */
  readonly zonder24Uur: boolean;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * A lot: what it holds, for whom and what for. How long it may run is in the rules about terms, by number of the lot.
 *
 * @bron midden-limburg-2024 percelen 1 tot en met 5 (MP-005, MP-006, MP-078..MP-100)
 */
export interface Perceel {
  readonly nummer: number;
  readonly naam: string;
  readonly producten: readonly Productnaam[];
  readonly doelgroep: string;
  readonly problemen: readonly string[];
  readonly doelen: readonly string[];
  readonly past: Perceelvoorwaarde;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}
