import * as z from 'zod/mini';
import { herkomstVorm, keuze, naamVorm, vindplaatsVorm } from '../kern/index.js';
import { NIET_HEEL_LIJST, PRODUCT_LIJST, PRODUCTEENHEID_LIJST } from './producten.js';

/**
 * The form of the name of a product.
 *
 * @bron midden-limburg-2024 producten (MP-003)
 */
export const productnaamVorm = keuze(PRODUCT_LIJST);

/**
 * The form of a product of a policy.
 *
 * @bron midden-limburg-2024 producten (MP-003, MP-011, MP-032, MP-051, MP-058)
 */
export const productVorm = z.strictObject({
  product: productnaamVorm,
  naam: naamVorm,
  afkorting: z.nullable(naamVorm),
  eenheid: keuze(PRODUCTEENHEID_LIJST),
  perGrondslag: z.boolean(),
  nietHeel: keuze(NIET_HEEL_LIJST),
  nietHeelHerkomst: herkomstVorm,
  herkomst: herkomstVorm,
  vindplaats: vindplaatsVorm,
});

/**
 * The form of what a municipality may choose about a product.
 *
 * @bron midden-limburg-2024 producten (MP-003)
 */
export const productkeuzeVorm = z.strictObject({
  product: productnaamVorm,
  naam: z.optional(naamVorm),
  eenheid: z.optional(keuze(PRODUCTEENHEID_LIJST)),
  nietHeel: z.optional(keuze(NIET_HEEL_LIJST)),
});
