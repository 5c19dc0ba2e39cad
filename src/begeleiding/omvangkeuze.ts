import * as z from 'zod/mini';
import { keuze, maakSchema, PER_LIJST, tekstVorm, verband, type Per, type Schema } from '../kern/index.js';
import { dagdelenVorm, minutenVorm } from './normen/grenzen.js';
import type { Onderzoek } from './onderzoek.js';
import { onderzoekVorm } from './onderzoek.schema.js';
import { isDagbesteding, PROFIEL_LIJST, type Profiel } from './profielen.js';

/**
 * The size that the consulent chose, in one number: minutes a week for individual support, day parts a week for day
 * activities.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089, NK-096, NK-098)
 */
export interface Omvangkeuze {
  readonly keuze?:
    | {
        readonly profiel?: Profiel | undefined;
        /** Minutes per week of direct, client-bound time, 1 to 10080. */
        readonly minuten?: number | undefined;
        /** Day parts per week, 1 to 14. */
        readonly dagdelen?: number | undefined;
        /** Why this size; always required, and outside the band also why there. */
        readonly motivering?: string | undefined;
      }
    | undefined;
  readonly onderzoek?: Onderzoek | undefined;
  /** What was granted before, to see a lowering. */
  readonly vorigeIndicatie?:
    | { readonly minuten?: number | undefined; readonly per?: Per | undefined; readonly dagdelen?: number | undefined }
    | undefined;
}

/**
 * The forms of a choice and of an earlier size.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089, NK-098)
 */
export const omvangkeuzeVelden = {
  keuze: z.optional(
    z.strictObject({
      profiel: z.optional(keuze(PROFIEL_LIJST)),
      minuten: z.optional(minutenVorm),
      dagdelen: z.optional(dagdelenVorm),
      motivering: z.optional(tekstVorm),
    }),
  ),
  vorigeIndicatie: z.optional(
    z.strictObject({ minuten: z.optional(minutenVorm), per: z.optional(keuze(PER_LIJST)), dagdelen: z.optional(dagdelenVorm) }),
  ),
};

/**
 * The form of a chosen size.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089, NK-098)
 */
export const omvangkeuzeVorm = z
  .strictObject({ ...omvangkeuzeVelden, onderzoek: z.optional(onderzoekVorm) })
  .check((ctx) => {
    const { keuze: gekozen, vorigeIndicatie } = ctx.value;
    if (gekozen?.minuten !== undefined && gekozen.dagdelen !== undefined) {
      ctx.issues.push(verband(ctx.value, ['keuze', 'dagdelen'], 'TWEE_EENHEDEN', 'staat naast `minuten`; kies één eenheid'));
    }
    if (gekozen?.profiel === undefined) return;
    const inDagdelen = isDagbesteding(gekozen.profiel);
    const fout = inDagdelen ? 'minuten' : 'dagdelen';
    const goed = inDagdelen ? 'dagdelen' : 'minuten';
    for (const [blok, omvang] of [['keuze', gekozen], ['vorigeIndicatie', vorigeIndicatie]] as const) {
      if (omvang?.[fout] === undefined) continue;
      ctx.issues.push(verband(ctx.value, [blok, fout], 'VERKEERDE_EENHEID', `past niet bij ${gekozen.profiel}; geef \`${goed}\` per week`));
    }
  });

/**
 * Reads a chosen size.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089, NK-098)
 */
export const OmvangkeuzeSchema: Schema<Omvangkeuze> = maakSchema<Omvangkeuze>(omvangkeuzeVorm);
