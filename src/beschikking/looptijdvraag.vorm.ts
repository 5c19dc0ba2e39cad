import * as z from 'zod/mini';
import { begindatumVorm, datumVorm, eindeNaBegin, keuze, perceelVorm, tekstVorm, VOORZIENING_LIJST } from '../kern/index.js';

/**
 * The form of a question about the term of a decision.
 *
 * @bron leudal-2018 §5.3.3 en §6.2 (LE-085..LE-087, LE-113)
 */
export const looptijdvraagVorm = z
  .strictObject({
    voorziening: z.optional(keuze(VOORZIENING_LIJST)),
    ingangsdatum: z.optional(begindatumVorm),
    einddatum: z.optional(z.nullable(datumVorm)),
    stabieleSituatie: z.optional(z.boolean()),
    perceel: z.optional(perceelVorm),
    verzenddatum: z.optional(begindatumVorm),
    motivering: z.optional(tekstVorm),
  })
  .check(eindeNaBegin);
