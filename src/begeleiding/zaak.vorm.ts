import * as z from 'zod/mini';
import { verband } from '../kern/index.js';
import { omvangkeuzeVelden, toetsEenheid } from './omvangkeuze.vorm.js';
import { onderzoekVorm } from './onderzoek.vorm.js';
import { BEGELEIDINGSVORM_LIJST, isDagbesteding } from './profielen.js';

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
      const { keuze, vorigeIndicatie } = ctx.value;
      ctx.issues.push(...toetsEenheid(keuze?.[vorm], vorigeIndicatie?.[vorm], ['keuze', vorm], ['vorigeIndicatie', vorm]));
      const profiel = ctx.value.keuze?.[vorm]?.profiel;
      if (profiel === undefined || isDagbesteding(profiel) === (vorm === 'dagbesteding')) continue;
      ctx.issues.push(verband(ctx.value, ['keuze', vorm, 'profiel'], 'PAST_NIET_BIJ_VORM', `is ${profiel}; dat profiel hoort bij de andere vorm`));
    }
  });
