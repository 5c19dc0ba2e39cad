import * as z from 'zod/mini';
import { eigenLooptijdenVorm, geldigVorm, herkomstVorm, keuze, looptijdenVorm, naamVorm, vindplaatsVorm } from '../kern/index.js';
import { combinatiebeleidVorm } from './combinatie.vorm.js';
import { declaratieregelsVorm } from './declaratie.vorm.js';
import { percelenVorm } from './percelen.vorm.js';
import { PRODUCT_LIJST, PRODUCTEENHEID_LIJST } from './producten.js';
import { verblijfsbeleidVorm, verblijfsruimteVorm } from './verblijfsbeleid.vorm.js';

/**
 * The form of the part of a policy about what can be bought.
 *
 * @bron midden-limburg-2024 (MP-001..MP-101)
 */
export const productenBeleidVorm = z.strictObject({
  geldig: z.optional(geldigVorm),
  producten: z.array(
    z.strictObject({
      product: keuze(PRODUCT_LIJST),
      naam: naamVorm,
      eenheid: keuze(PRODUCTEENHEID_LIJST),
      nietHeel: keuze(['weigeren', 'minuten']),
      herkomst: herkomstVorm,
      vindplaats: vindplaatsVorm,
    }),
  ),
  naturaMetPgb: z.strictObject({ toegestaan: z.boolean(), herkomst: herkomstVorm, vindplaats: vindplaatsVorm }),
  looptijden: z.optional(looptijdenVorm),
  percelen: z.optional(percelenVorm),
  combinatie: z.optional(combinatiebeleidVorm),
  declaratie: z.optional(declaratieregelsVorm),
  kortdurendVerblijf: z.optional(verblijfsbeleidVorm),
});

/**
 * The form of what a municipality may choose in this room.
 *
 * @bron midden-limburg-2024 (MP-001)
 */
export const productenruimteVorm = z.strictObject({
  naturaMetPgb: z.optional(z.boolean()),
  looptijden: z.optional(eigenLooptijdenVorm),
  kortdurendVerblijf: z.optional(verblijfsruimteVorm),
  geldig: z.optional(geldigVorm),
});
