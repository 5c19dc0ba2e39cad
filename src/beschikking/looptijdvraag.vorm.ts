import * as z from 'zod/mini';
import { begindatumVorm, datumVorm, keuze, perceelVorm, tekstVorm, verband, VOORZIENING_LIJST } from '../kern/index.js';

interface MetPeriode {
  readonly ingangsdatum?: string | undefined;
  readonly einddatum?: string | null | undefined;
}

/**
 * Refuses a period that ends before it begins.
 *
 * @bron leudal-2018 §5.3.3 (LE-085)
 */
export function eindeNaBegin({ value, issues }: { readonly value: MetPeriode; readonly issues: unknown[] }): void {
  const { ingangsdatum, einddatum } = value;
  if (ingangsdatum === undefined || einddatum === undefined || einddatum === null || ingangsdatum <= einddatum) return;
  issues.push(verband(value, ['einddatum'], 'EINDE_VOOR_BEGIN', 'ligt voor `ingangsdatum`'));
}

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
