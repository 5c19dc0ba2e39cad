import * as z from 'zod/mini';
import { keuze, tekstVorm, verband } from '../kern/index.js';
import { dagdelenVorm, minutenVorm, vorigeOmvangVorm } from './normen/grenzen.vorm.js';
import { onderzoekVorm } from './onderzoek.vorm.js';
import { isDagbesteding, PROFIEL_LIJST, type Profiel } from './profielen.js';

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
  vorigeIndicatie: z.optional(vorigeOmvangVorm),
};

interface MetEenheid {
  readonly profiel?: Profiel | undefined;
  readonly minuten?: number | undefined;
  readonly dagdelen?: number | undefined;
}

/**
 * What is wrong with the units of a choice and of what was granted before: two at once, or the other one.
 *
 * @param padKeuze where the choice stands
 * @param padVorige where the earlier size stands
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089, NK-098)
 */
export function toetsEenheid(
  gekozen: MetEenheid | undefined,
  vorige: MetEenheid | undefined,
  padKeuze: readonly string[],
  padVorige: readonly string[],
): ReturnType<typeof verband<unknown>>[] {
  const problemen: ReturnType<typeof verband<unknown>>[] = [];
  if (gekozen?.minuten !== undefined && gekozen.dagdelen !== undefined) {
    problemen.push(verband(gekozen, [...padKeuze, 'dagdelen'], 'TWEE_EENHEDEN', 'staat naast `minuten`; kies één eenheid'));
  }
  const profiel = gekozen?.profiel;
  if (profiel === undefined) return problemen;
  const [fout, goed] = isDagbesteding(profiel) ? (['minuten', 'dagdelen'] as const) : (['dagdelen', 'minuten'] as const);
  for (const [pad, omvang] of [[padKeuze, gekozen], [padVorige, vorige]] as const) {
    if (omvang?.[fout] === undefined) continue;
    problemen.push(verband<unknown>(omvang, [...pad, fout], 'VERKEERDE_EENHEID', `past niet bij ${profiel}; geef \`${goed}\``));
  }
  return problemen;
}

/**
 * The form of a chosen size.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089, NK-098)
 */
export const omvangkeuzeVorm = z
  .strictObject({ ...omvangkeuzeVelden, onderzoek: z.optional(onderzoekVorm) })
  .check((ctx) => {
    const { keuze: gekozen, vorigeIndicatie } = ctx.value;
    ctx.issues.push(...toetsEenheid(gekozen, vorigeIndicatie, ['keuze'], ['vorigeIndicatie']));
  });
