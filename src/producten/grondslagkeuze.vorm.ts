import * as z from 'zod/mini';
import { verband, verschillend } from '../kern/index.js';
import { grondslagnaamVorm } from './grondslagen.vorm.js';
import { productnaamVorm } from './producten.vorm.js';

/**
 * The form of the question which ground goes with a product.
 *
 * @bron midden-limburg-2024 grondslagen (MP-069)
 */
export const grondslagvraagVorm = z
  .strictObject({
    product: z.optional(productnaamVorm),
    grondslagen: z.optional(verschillend(grondslagnaamVorm)),
    dominant: z.optional(grondslagnaamVorm),
  })
  .check((ctx) => {
    const { grondslagen, dominant } = ctx.value;
    if (grondslagen === undefined || dominant === undefined || grondslagen.includes(dominant)) return;
    ctx.issues.push(verband(ctx.value, ['dominant'], 'NIET_GENOEMD', 'staat niet bij `grondslagen`'));
  });
