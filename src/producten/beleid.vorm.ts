import * as z from 'zod/mini';
import { eigenLooptijdenVorm, geldigVorm, herkomstVorm, looptijdenVorm, vindplaatsVorm } from '../kern/index.js';

/**
 * The form of the part of a policy about what can be bought.
 *
 * @bron midden-limburg-2024 (MP-001..MP-101)
 */
export const productenBeleidVorm = z.strictObject({
  geldig: z.optional(geldigVorm),
  naturaMetPgb: z.strictObject({ toegestaan: z.boolean(), herkomst: herkomstVorm, vindplaats: vindplaatsVorm }),
  looptijden: z.optional(looptijdenVorm),
});

/**
 * The form of what a municipality may choose in this room.
 *
 * @bron midden-limburg-2024 (MP-001)
 */
export const productenruimteVorm = z.strictObject({
  naturaMetPgb: z.optional(z.boolean()),
  looptijden: z.optional(eigenLooptijdenVorm),
  geldig: z.optional(geldigVorm),
});
