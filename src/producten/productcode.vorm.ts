import * as z from 'zod/mini';
import { keuze } from '../kern/index.js';
import { grondslagnaamVorm } from './grondslagen.vorm.js';
import { productnaamVorm } from './producten.vorm.js';
import { VERVOERSOORT_LIJST } from './vervoersoorten.js';

/**
 * The form of the question for a product code.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export const productcodevraagVorm = z.strictObject({
  product: z.optional(productnaamVorm),
  grondslag: z.optional(grondslagnaamVorm),
  vervoersoort: z.optional(keuze(VERVOERSOORT_LIJST)),
});
