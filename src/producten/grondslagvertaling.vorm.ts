import * as z from 'zod/mini';
import { grondslagnaamVorm } from './grondslagen.vorm.js';

/**
 * The form of a ground of another list.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-250)
 */
export const grondslagvertaalvraagVorm = z.strictObject({ grondslag: z.optional(grondslagnaamVorm) });
