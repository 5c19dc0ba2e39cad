import { maakSchema, type Schema } from '../kern/index.js';
import type { HOActiviteitenSituatie } from './activiteiten-situatie.js';
import { hoActiviteitenSituatieVorm } from './activiteiten-situatie.vorm.js';

/**
 * Reads a household for an activity table.
 *
 * @bron leudal-2018 hoofdstuk 4 en bijlage 1 (LE-018..LE-044, LE-155..LE-243)
 */
export const HOActiviteitenSituatieSchema: Schema<HOActiviteitenSituatie> =
  maakSchema<HOActiviteitenSituatie>(hoActiviteitenSituatieVorm);
