import * as z from 'zod/mini';
import { begindatumVorm, datumVorm, eindeNaBegin, keuze, maandenVorm, VOORZIENING_LIJST } from '../kern/index.js';

/**
 * The form of a question about evaluations.
 *
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088..LE-090)
 */
export const evaluatievraagVorm = z
  .strictObject({
    voorziening: z.optional(keuze(VOORZIENING_LIJST)),
    ingangsdatum: z.optional(begindatumVorm),
    einddatum: z.optional(z.nullable(datumVorm)),
    intervalMaanden: z.optional(maandenVorm),
  })
  .check(eindeNaBegin);
