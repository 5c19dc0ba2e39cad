import * as z from 'zod/mini';
import { keuze, PER_LIJST, tekstVorm, verband } from '../kern/index.js';
import { dagdelenVorm, minutenVorm } from './normen/grenzen.vorm.js';
import { onderzoekVorm } from './onderzoek.vorm.js';
import { isDagbesteding, PROFIEL_LIJST } from './profielen.js';

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
