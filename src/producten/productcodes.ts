import type { Herkomst, Vindplaats } from '../kern/index.js';
import type { Grondslagnaam } from './grondslagen.js';
import type { Productnaam } from './producten.js';
import type { Vervoersoort } from './vervoersoorten.js';

/**
 * The code under which a product is bought: 1 to 5 characters, or null when the source leaves it empty.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export interface Productcode {
  readonly product: Productnaam;
  /** Null when the code holds for every ground, or the product is not bought by ground. */
  readonly grondslag: Grondslagnaam | null;
  /** Null when the code holds for every kind of transport, or the product is no transport. */
  readonly vervoersoort: Vervoersoort | null;
  readonly code: string | null;
  readonly naam: string;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * A code that a municipality supplies.
 *
 * @bron leudal-2018 bijlage 3 (LE-265)
 */
export interface EigenProductcode {
  readonly product: Productnaam;
  readonly grondslag?: Grondslagnaam | undefined;
  readonly vervoersoort?: Vervoersoort | undefined;
  readonly code: string;
}

/**
 * Tells whether two codes are for the same product, ground and kind of transport.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export function isZelfdeProduct(een: Omit<Productcode, 'code' | 'naam' | 'herkomst' | 'vindplaats'>, ander: typeof een): boolean {
  return een.product === ander.product && een.grondslag === ander.grondslag && een.vervoersoort === ander.vervoersoort;
}
