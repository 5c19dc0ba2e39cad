import * as z from 'zod/mini';
import { herkomstVorm, keuze, naamVorm, productcodeVorm, vindplaatsVorm } from '../kern/index.js';
import { grondslagnaamVorm } from './grondslagen.vorm.js';
import { productnaamVorm } from './producten.vorm.js';
import { VERVOERSOORT_LIJST } from './vervoersoorten.js';

/**
 * The form of the product codes of a policy.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export const productcodesVorm = z.array(
  z.strictObject({
    product: productnaamVorm,
    grondslag: z.nullable(grondslagnaamVorm),
    vervoersoort: z.nullable(keuze(VERVOERSOORT_LIJST)),
    code: z.nullable(productcodeVorm),
    naam: naamVorm,
    herkomst: herkomstVorm,
    vindplaats: vindplaatsVorm,
  }),
);

/**
 * The form of codes that a municipality supplies.
 *
 * @bron leudal-2018 bijlage 3 (LE-265)
 */
export const eigenProductcodesVorm = z.array(
  z.strictObject({
    product: productnaamVorm,
    grondslag: z.optional(grondslagnaamVorm),
    vervoersoort: z.optional(keuze(VERVOERSOORT_LIJST)),
    code: productcodeVorm,
  }),
);
