import * as z from 'zod/mini';
import { herkomstVorm, keuze, perceelVorm, verschillend, vindplaatsVorm } from '../kern/index.js';
import { PRODUCT_LIJST } from './producten.js';

/**
 * The form of the lots of a policy.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-006)
 */
export const percelenVorm = z.array(
  z.strictObject({ nummer: perceelVorm, producten: verschillend(keuze(PRODUCT_LIJST)), herkomst: herkomstVorm, vindplaats: vindplaatsVorm }),
);
