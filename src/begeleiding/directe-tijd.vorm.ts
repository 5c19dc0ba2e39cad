import * as z from 'zod/mini';
import { keuze } from '../kern/index.js';
import { minutenVorm } from './normen/grenzen.vorm.js';
import { TIJDSOORT_LIJST } from './tijdsoorten.js';

/**
 * The form of time by kind.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-089)
 */
export const tijdbestedingVorm = z.strictObject({
  tijden: z.optional(z.array(z.strictObject({ soort: keuze(TIJDSOORT_LIJST), minuten: minutenVorm }))),
});
