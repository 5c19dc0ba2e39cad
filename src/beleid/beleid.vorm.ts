import * as z from 'zod/mini';
import { delenBinnenBeleid, kopVelden } from '../kern/index.js';
import { begeleidingBeleidVorm } from '../begeleiding/index.js';
import { beschikkingBeleidVorm } from '../beschikking/index.js';
import { hoBeleidVorm } from '../huishoudelijke-ondersteuning/index.js';
import { productenBeleidVorm } from '../producten/index.js';
import { voorzieningenBeleidVorm } from '../voorzieningen/index.js';

/**
 * The form of a policy.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export const beleidVormAlles = z
  .strictObject({
    ...kopVelden,
    huishoudelijkeOndersteuning: z.optional(hoBeleidVorm),
    begeleiding: z.optional(begeleidingBeleidVorm),
    beschikking: z.optional(beschikkingBeleidVorm),
    producten: z.optional(productenBeleidVorm),
    voorzieningen: z.optional(voorzieningenBeleidVorm),
  })
  .check(delenBinnenBeleid);
