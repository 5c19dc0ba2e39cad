import * as z from 'zod/mini';
import { isDagbesteding, keuze, perceelVorm, PROFIEL_LIJST, RICHTING_LIJST, richtingVan, verband, ZWAARTE_LIJST } from '../kern/index.js';
import { productnaamVorm } from './producten.vorm.js';

/**
 * The form of the question which lots fit.
 *
 * @bron midden-limburg-2024 percelen (MP-005)
 */
export const perceelvraagVorm = z
  .strictObject({
    product: z.optional(productnaamVorm),
    profiel: z.optional(keuze(PROFIEL_LIJST)),
    richting: z.optional(keuze(RICHTING_LIJST)),
    zwaarte: z.optional(keuze(ZWAARTE_LIJST)),
    ouderdomsbeperkingen: z.optional(z.boolean()),
    noodzaak24Uur: z.optional(z.boolean()),
    perceel: z.optional(perceelVorm),
  })
  .check((ctx) => {
    const { profiel, richting, product } = ctx.value;
    if (profiel === undefined) return;
    if (richting !== undefined && richtingVan(profiel) !== richting) {
      ctx.issues.push(verband(ctx.value, ['richting'], 'PAST_NIET_BIJ_PROFIEL', `is ${richting}, maar ${profiel} heeft de andere richting`));
    }
    const andereVorm = isDagbesteding(profiel) ? 'begeleiding-individueel' : 'begeleiding-groep';
    if (product === andereVorm) {
      ctx.issues.push(verband(ctx.value, ['product'], 'PAST_NIET_BIJ_PROFIEL', `is ${product}, maar ${profiel} is een profiel voor de andere vorm`));
    }
  });
