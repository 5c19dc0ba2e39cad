import * as z from 'zod/mini';
import { bedragVorm, herkomstVorm, kebabVorm, keuze, naamVorm, tekstVorm, vindplaatsVorm } from '../kern/index.js';
import { eigenIds } from './voorzieningsregel.vorm.js';
import { WOONKEUZE_LIJST } from './woonkostenpost.js';

/**
 * The form of the costs that count.
 *
 * @bron leudal-2018 §6.2 (LE-109)
 */
export const woonkostenpostenVorm = z
  .array(
    z.strictObject({ id: kebabVorm, kant: keuze(WOONKEUZE_LIJST), naam: naamVorm, vraag: tekstVorm, herkomst: herkomstVorm, vindplaats: vindplaatsVorm }),
  )
  .check(z.minLength(1), eigenIds);

/**
 * The form of a comparison.
 *
 * @bron leudal-2018 §6.2 (LE-109)
 */
export const woonkostenVorm = z.strictObject({ bedragen: z.optional(z.record(kebabVorm, z.optional(bedragVorm))) });
