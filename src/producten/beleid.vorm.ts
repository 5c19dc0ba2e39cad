import * as z from 'zod/mini';
import { eigenLooptijdenVorm, geldigVorm, herkomstVorm, looptijdenVorm, vindplaatsVorm } from '../kern/index.js';
import { begeleidingsvormregelsVorm } from './begeleidingsvormregels.vorm.js';
import { delenPassenBijElkaar } from './beleidsverbanden.js';
import { grondslagenVorm } from './grondslagen.vorm.js';
import { percelenVorm } from './percelen.vorm.js';
import { eigenProductcodesVorm, productcodesVorm } from './productcodes.vorm.js';
import { productkeuzeVorm, productVorm } from './producten.vorm.js';
import { vervoerregelsVorm } from './vervoerregels.vorm.js';
import { combinatiebeleidVorm } from './combinatie.vorm.js';
import { declaratieregelsVorm } from './declaratie.vorm.js';
import { verblijfsbeleidVorm, verblijfsruimteVorm } from './verblijfsbeleid.vorm.js';

/**
 * The form of the part of a policy about what can be bought.
 *
 * @bron midden-limburg-2024 (MP-001..MP-101)
 */
export const productenBeleidVorm = z
  .strictObject({
    geldig: z.optional(geldigVorm),
    producten: z.array(productVorm),
    grondslagen: z.optional(grondslagenVorm),
    productcodes: z.optional(productcodesVorm),
    percelen: z.optional(percelenVorm),
    begeleidingsvorm: z.optional(begeleidingsvormregelsVorm),
    vervoer: z.optional(vervoerregelsVorm),
    naturaMetPgb: z.strictObject({ toegestaan: z.boolean(), herkomst: herkomstVorm, vindplaats: vindplaatsVorm }),
    looptijden: z.optional(looptijdenVorm),
    combinatie: z.optional(combinatiebeleidVorm),
    declaratie: z.optional(declaratieregelsVorm),
    kortdurendVerblijf: z.optional(verblijfsbeleidVorm),
  })
  .check(delenPassenBijElkaar);

/**
 * The form of what a municipality may choose in this room.
 *
 * @bron midden-limburg-2024 (MP-001)
 */
export const productenruimteVorm = z.strictObject({
  producten: z.optional(z.array(productkeuzeVorm)),
  productcodes: z.optional(eigenProductcodesVorm),
  naturaMetPgb: z.optional(z.boolean()),
  looptijden: z.optional(eigenLooptijdenVorm),
  kortdurendVerblijf: z.optional(verblijfsruimteVorm),
  geldig: z.optional(geldigVorm),
});
