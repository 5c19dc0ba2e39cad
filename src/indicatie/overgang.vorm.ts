import * as z from 'zod/mini';
import { idVorm, naamVorm } from '../kern/index.js';

/**
 * The form of a transition between two editions of an input.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export const overgangVorm = z.strictObject({
  id: idVorm,
  van: naamVorm,
  naar: naamVorm,
  wijzigingen: z.array(
    z.discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('naam'), pad: naamVorm, naar: naamVorm }),
      z.strictObject({ soort: z.literal('waarde'), pad: naamVorm, van: naamVorm, naar: naamVorm }),
    ]),
  ),
});
