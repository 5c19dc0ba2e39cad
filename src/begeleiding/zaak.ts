import * as z from 'zod/mini';
import { maakSchema, verband, type Schema } from '../kern/index.js';
import { omvangkeuzeVelden, type Omvangkeuze } from './omvangkeuze.js';
import type { Onderzoek } from './onderzoek.js';
import { onderzoekVorm } from './onderzoek.schema.js';
import { BEGELEIDINGSVORM_LIJST, isDagbesteding, type Begeleidingsvorm } from './profielen.js';

/**
 * One case for begeleiding: the investigation, and per form the size that was chosen after the suggestion.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014, NK-020)
 */
export interface Begeleidingszaak {
  readonly onderzoek: Onderzoek;
  readonly keuze?: { readonly [V in Begeleidingsvorm]?: Omvangkeuze['keuze'] } | undefined;
  readonly vorigeIndicatie?: { readonly [V in Begeleidingsvorm]?: Omvangkeuze['vorigeIndicatie'] } | undefined;
  /** Whether the limitation is permanent. */
  readonly blijvend?: boolean | undefined;
  readonly stabieleSituatie?: boolean | undefined;
}

/**
 * The form of one case. A profile stands with its own form.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014, NK-020)
 */
export const begeleidingszaakVorm = z
  .strictObject({
    onderzoek: onderzoekVorm,
    keuze: z.optional(z.strictObject({ individueel: omvangkeuzeVelden.keuze, dagbesteding: omvangkeuzeVelden.keuze })),
    vorigeIndicatie: z.optional(z.strictObject({ individueel: omvangkeuzeVelden.vorigeIndicatie, dagbesteding: omvangkeuzeVelden.vorigeIndicatie })),
    blijvend: z.optional(z.boolean()),
    stabieleSituatie: z.optional(z.boolean()),
  })
  .check((ctx) => {
    for (const vorm of BEGELEIDINGSVORM_LIJST) {
      const profiel = ctx.value.keuze?.[vorm]?.profiel;
      if (profiel === undefined || isDagbesteding(profiel) === (vorm === 'dagbesteding')) continue;
      ctx.issues.push(verband(ctx.value, ['keuze', vorm, 'profiel'], 'PAST_NIET_BIJ_VORM', `is ${profiel}; dat profiel hoort bij de andere vorm`));
    }
  });

/**
 * Reads one case.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014, NK-020)
 */
export const BegeleidingszaakSchema: Schema<Begeleidingszaak> = maakSchema<Begeleidingszaak>(begeleidingszaakVorm);
