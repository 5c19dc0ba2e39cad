import * as z from 'zod/mini';
import { herkomstVorm, vindplaatsVorm } from './beleidsvormen.js';
import { LEVERING_LIJST, type Leveringsvorm } from './levering.js';
import { PLANPUNT_LIJST, type Planpunt } from './planregel.js';
import { keuze, tekstVorm, verband } from './vormen.js';

interface Plankop {
  readonly punt: Planpunt;
  readonly levering: Leveringsvorm | null;
}

/** Refuses a point that is required twice for one form of delivery: it would be asked for twice. */
function elkPuntEenKeer({ value, issues }: { readonly value: readonly Plankop[]; readonly issues: unknown[] }): void {
  value.forEach(({ punt, levering }, i) => {
    const eerder = value.slice(0, i).some((een) => een.punt === punt && (een.levering === null || levering === null || een.levering === levering));
    if (eerder) issues.push(verband(value, [i, 'punt'], 'DUBBEL', `is ${punt}, en dat staat er voor deze levering al`));
  });
}

/**
 * The form of what a policy requires of a support plan.
 *
 * @bron leudal-2018 §4.2 en §5.3.3 (LE-022, LE-084)
 */
export const ondersteuningsplanVorm = z
  .array(
    z.strictObject({
      punt: keuze(PLANPUNT_LIJST),
      levering: z.nullable(keuze(LEVERING_LIJST)),
      omschrijving: tekstVorm,
      herkomst: herkomstVorm,
      vindplaats: vindplaatsVorm,
    }),
  )
  .check(elkPuntEenKeer);
