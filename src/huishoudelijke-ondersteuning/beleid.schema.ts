import { beleidVorm, maakSchema, type Beleidskop, type Schema } from '../kern/index.js';
import type { HOBeleid } from './beleidsruimte.js';
import { hoBeleidVorm } from './beleid.vorm.js';

/**
 * A policy as far as this room needs it: its head and its part about huishoudelijke ondersteuning.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export interface BeleidMetHO extends Beleidskop {
  readonly huishoudelijkeOndersteuning: HOBeleid;
}

/**
 * Reads a policy as far as this room needs it.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export const BeleidMetHOSchema: Schema<BeleidMetHO> = maakSchema<BeleidMetHO>(
  beleidVorm({ huishoudelijkeOndersteuning: hoBeleidVorm }),
);
