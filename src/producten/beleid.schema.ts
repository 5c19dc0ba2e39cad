import { beleidVorm, maakSchema, type Beleidskop, type Schema } from '../kern/index.js';
import { productenBeleidVorm } from './beleid.vorm.js';
import type { ProductenBeleid } from './beleidsruimte.js';

/**
 * A policy as far as this room needs it: its head and its part about products.
 *
 * @bron midden-limburg-2024 (MP-001)
 */
export interface BeleidMetProducten extends Beleidskop {
  readonly producten: ProductenBeleid;
}

/**
 * Reads a policy as far as this room needs it.
 *
 * @bron midden-limburg-2024 (MP-001)
 */
export const BeleidMetProductenSchema: Schema<BeleidMetProducten> = maakSchema<BeleidMetProducten>(
  beleidVorm({ producten: productenBeleidVorm }),
);
