import * as z from 'zod/mini';
import { keuze, verschillend } from '../kern/index.js';
import { SUBRESULTAAT_LIJST } from './normen/leudal-2018-resultaten.js';

/**
 * The form of chosen results.
 *
 * @bron leudal-2018 §5.2 (LE-047..LE-052)
 */
export const resultaatkeuzeVorm = z.strictObject({
  subresultaten: z.optional(verschillend(keuze(SUBRESULTAAT_LIJST as readonly [string, ...string[]]))),
});
