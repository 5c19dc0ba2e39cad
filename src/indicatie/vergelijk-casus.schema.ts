import { maakSchema, type Schema } from '../kern/index.js';
import type { HOActiviteitenSituatie, HOBeleid, HOSituatie } from '../huishoudelijke-ondersteuning/index.js';
import type { Casus } from './vergelijk-casus.js';
import { casusVormen } from './vergelijk-casus.vorm.js';

/**
 * Reads a case for policies that work with blocks.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008)
 */
export const BlokkencasusSchema: Schema<Casus<HOSituatie>> = maakSchema<Casus<HOSituatie>>(casusVormen.blokken);

/**
 * Reads a case for policies that work with activities.
 *
 * @bron leudal-2018 §4.4 (LE-025)
 */
export const ActiviteitencasusSchema: Schema<Casus<HOActiviteitenSituatie>> = maakSchema<Casus<HOActiviteitenSituatie>>(casusVormen.activiteiten);

/**
 * The schema of a case by the method of the policies.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008)
 * @bron leudal-2018 §4.4 (LE-025)
 */
export const CASUS_SCHEMAS: { readonly [M in HOBeleid['methode']]: Schema<Casus> } = Object.freeze({
  blokken: BlokkencasusSchema,
  activiteiten: ActiviteitencasusSchema,
});
