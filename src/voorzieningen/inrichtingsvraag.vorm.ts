import * as z from 'zod/mini';
import { geheel, kebabVorm, maatVorm, verschillend } from '../kern/index.js';

/**
 * The most persons that a household of an input or a table can have.
 *
 * @bron leudal-2018 bijlage 4 (LE-266)
 */
export const MEESTE_PERSONEN = 99;

/**
 * The form of a question about furnishing a home.
 *
 * @bron leudal-2018 bijlage 4 (LE-276)
 */
export const inrichtingsvraagVorm = z.strictObject({
  personen: z.optional(geheel(1, MEESTE_PERSONEN)),
  artikelen: z.optional(verschillend(kebabVorm).check(z.minLength(1))),
  hoeveelheden: z.optional(z.record(kebabVorm, z.optional(maatVorm))),
});
