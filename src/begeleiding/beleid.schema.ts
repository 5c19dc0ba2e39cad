import { beleidVorm, maakSchema, type Beleidskop, type Schema } from '../kern/index.js';
import { begeleidingBeleidVorm } from './beleid.vorm.js';
import type { BegeleidingBeleid } from './beleidsruimte.js';

/**
 * A policy as far as this room needs it: its head and its part about begeleiding.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 */
export interface BeleidMetBegeleiding extends Beleidskop {
  readonly begeleiding: BegeleidingBeleid;
}

/**
 * Reads a policy as far as this room needs it.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 */
export const BeleidMetBegeleidingSchema: Schema<BeleidMetBegeleiding> = maakSchema<BeleidMetBegeleiding>(
  beleidVorm({ begeleiding: begeleidingBeleidVorm }),
);
