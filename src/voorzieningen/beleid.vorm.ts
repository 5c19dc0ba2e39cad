import * as z from 'zod/mini';
import { geldigVorm, idVorm, maatVorm } from '../kern/index.js';
import { inrichtingsprijzenVorm, inrichtingstabelVorm } from './inrichtingstabel.vorm.js';
import { eigenIds, eigenVoorzieningsregelVorm, voorzieningsregelVorm } from './voorzieningsregel.vorm.js';
import { woonkostenpostenVorm } from './woonkosten.vorm.js';

/**
 * The form of the part of a policy about access and provisions.
 *
 * @bron leudal-2018 hoofdstuk 3 en 6 tot en met 9 (LE-003..LE-017, LE-093..LE-154)
 */
export const voorzieningenBeleidVorm = z.strictObject({
  geldig: z.optional(geldigVorm),
  voorzieningen: z.array(voorzieningsregelVorm).check(eigenIds),
  inrichting: z.optional(inrichtingstabelVorm),
  woonkosten: z.optional(woonkostenpostenVorm),
});

/**
 * The form of what a municipality may choose in this room.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export const voorzieningenruimteVorm = z.strictObject({
  geldig: z.optional(geldigVorm),
  grenzen: z.optional(z.record(idVorm, maatVorm)),
  voorzieningen: z.optional(z.array(eigenVoorzieningsregelVorm).check(eigenIds)),
  inrichting: z.optional(inrichtingsprijzenVorm),
});
