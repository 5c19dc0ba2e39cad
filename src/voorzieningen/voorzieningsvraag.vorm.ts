import * as z from 'zod/mini';
import { ANTWOORD_LIJST, geheel, idVorm, keuze, maatVorm, tekstVorm } from '../kern/index.js';

const GROOTSTE_GETAL = 999_999_999;

/**
 * The form of the answers to a list of criteria.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export const antwoordenVelden = {
  antwoorden: z.optional(z.record(idVorm, z.optional(keuze(ANTWOORD_LIJST)))),
  getallen: z.optional(z.record(idVorm, z.optional(z.union([geheel(0, GROOTSTE_GETAL), maatVorm])))),
  motiveringen: z.optional(z.record(idVorm, z.optional(tekstVorm))),
};

/**
 * The form of the answers by themselves.
 *
 * @bron leudal-2018 hoofdstuk 8 en 9 (LE-146, LE-151)
 */
export const antwoordenVorm = z.strictObject(antwoordenVelden);

/**
 * The form of a question about a provision.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export const voorzieningsvraagVorm = z.strictObject({ voorziening: z.optional(idVorm), ...antwoordenVelden });
