import { beleidVorm, maakSchema, type Beleidskop, type Schema } from '../kern/index.js';
import { beschikkingBeleidVorm } from './beleid.vorm.js';
import type { BeschikkingBeleid } from './beleidsruimte.js';

/**
 * A policy as far as this room needs it: its head and its part about the decision.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 */
export interface BeleidMetBeschikking extends Beleidskop {
  readonly beschikking: BeschikkingBeleid;
}

/**
 * Reads a policy as far as this room needs it.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 */
export const BeleidMetBeschikkingSchema: Schema<BeleidMetBeschikking> = maakSchema<BeleidMetBeschikking>(
  beleidVorm({ beschikking: beschikkingBeleidVorm }),
);
