import * as z from 'zod/mini';
import { keuze, perceelVorm, verband } from '../kern/index.js';
import { ONTWIKKELING_LIJST } from './kenmerken.js';
import { kenmerkenVorm } from './onderzoek.vorm.js';
import { PROFIEL_LIJST, RICHTING_LIJST, richtingVan } from './profielen.js';

/**
 * The form of a question about duration.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-102)
 */
export const duurvraagVorm = z
  .strictObject({
    profiel: z.optional(keuze(PROFIEL_LIJST)),
    richting: z.optional(keuze(RICHTING_LIJST)),
    verwachteOntwikkeling: z.optional(keuze(ONTWIKKELING_LIJST)),
    blijvend: z.optional(z.boolean()),
    stabieleSituatie: z.optional(z.boolean()),
    perceel: z.optional(perceelVorm),
    kenmerken: z.optional(kenmerkenVorm),
  })
  .check((ctx) => {
    const { profiel, richting } = ctx.value;
    if (profiel === undefined || richting === undefined || richtingVan(profiel) === richting) return;
    ctx.issues.push(verband(ctx.value, ['richting'], 'PAST_NIET_BIJ_PROFIEL', `is ${richting}, maar ${profiel} heeft de andere richting`));
  });
