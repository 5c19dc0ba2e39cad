import type { Herkomst, Vindplaats } from '../kern/index.js';
import type { Productnaam } from './producten.js';

/**
 * A lot and what can be bought in it.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-006)
 */
export interface Perceel {
  readonly nummer: number;
  readonly producten: readonly Productnaam[];
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}
