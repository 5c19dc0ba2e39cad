import * as z from 'zod/mini';
import { kopVelden } from '../kern/index.js';
import { begeleidingsruimteVorm } from '../begeleiding/index.js';
import { beschikkingsruimteVorm } from '../beschikking/index.js';
import { hoBeleidsruimteVorm } from '../huishoudelijke-ondersteuning/index.js';
import { productenruimteVorm } from '../producten/index.js';
import { voorzieningenruimteVorm } from '../voorzieningen/index.js';

/**
 * The form of an extension.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export const uitbreidingVorm = z.strictObject({
  id: kopVelden.id,
  versie: kopVelden.versie,
  naam: kopVelden.naam,
  bron: kopVelden.bron,
  gemeenten: z.optional(kopVelden.gemeenten),
  geldig: z.optional(kopVelden.geldig),
  huishoudelijkeOndersteuning: z.optional(hoBeleidsruimteVorm),
  begeleiding: z.optional(begeleidingsruimteVorm),
  beschikking: z.optional(beschikkingsruimteVorm),
  producten: z.optional(productenruimteVorm),
  voorzieningen: z.optional(voorzieningenruimteVorm),
});
