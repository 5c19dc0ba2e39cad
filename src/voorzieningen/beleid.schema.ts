import { beleidVorm, maakSchema, type Beleidskop, type Schema } from '../kern/index.js';
import { voorzieningenBeleidVorm } from './beleid.vorm.js';
import type { VoorzieningenBeleid } from './beleidsruimte.js';

/**
 * A policy as far as this room needs it: its head and its part about access and provisions.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export interface BeleidMetVoorzieningen extends Beleidskop {
  readonly voorzieningen: VoorzieningenBeleid;
}

/**
 * Reads a policy as far as this room needs it.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export const BeleidMetVoorzieningenSchema: Schema<BeleidMetVoorzieningen> = maakSchema<BeleidMetVoorzieningen>(
  beleidVorm({ voorzieningen: voorzieningenBeleidVorm }),
);
