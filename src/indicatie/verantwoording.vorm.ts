import * as z from 'zod/mini';
import { datumVorm, idVorm, keuze, ONDERDEEL_LIJST } from '../kern/index.js';

/**
 * The form of an account, as far as redoing it needs it. The file in it is read when it is redone.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export const herleesbaarVorm = z.looseObject({
  bibliotheek: z.looseObject({ versie: idVorm }),
  beleid: z.array(z.looseObject({ onderdeel: keuze(ONDERDEEL_LIJST), id: idVorm, versie: idVorm, vingerafdruk: z.string() })),
  peildatum: z.nullable(datumVorm),
  referentie: z.nullable(idVorm),
  uitkomst: z.string(),
  invoer: z.looseObject({}),
});
