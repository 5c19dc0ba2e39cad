import * as z from 'zod/mini';
import { delenBinnenBeleid, kopVelden } from '../kern/index.js';
import { begeleidingBeleidVorm } from '../begeleiding/index.js';
import { hoBeleidVorm } from '../huishoudelijke-ondersteuning/index.js';

/**
 * The form of a policy.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export const beleidVormAlles = z
  .strictObject({ ...kopVelden, huishoudelijkeOndersteuning: z.optional(hoBeleidVorm), begeleiding: z.optional(begeleidingBeleidVorm) })
  .check(delenBinnenBeleid);
