import * as z from 'zod/mini';
import { herkomstVorm, keuze, naamVorm, perceelVorm, RICHTING_LIJST, tekstVorm, verschillend, vindplaatsVorm, ZWAARTE_LIJST } from '../kern/index.js';
import { productnaamVorm } from './producten.vorm.js';

/**
 * The form of the lots of a policy.
 *
 * @bron midden-limburg-2024 percelen 1 tot en met 5 (MP-005, MP-078..MP-100)
 */
export const percelenVorm = z.array(
  z.strictObject({
    nummer: perceelVorm,
    naam: naamVorm,
    producten: verschillend(productnaamVorm).check(z.minLength(1)),
    doelgroep: tekstVorm,
    problemen: z.array(tekstVorm),
    doelen: z.array(tekstVorm),
    past: z.strictObject({
      richting: z.nullable(keuze(RICHTING_LIJST)),
      zwaarten: z.nullable(verschillend(keuze(ZWAARTE_LIJST)).check(z.minLength(1))),
      ouderdomsbeperkingen: z.nullable(z.boolean()),
      zonder24Uur: z.boolean(),
      herkomst: herkomstVorm,
      vindplaats: vindplaatsVorm,
    }),
    herkomst: herkomstVorm,
    vindplaats: vindplaatsVorm,
  }),
);
