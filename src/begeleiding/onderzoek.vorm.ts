import * as z from 'zod/mini';
import { keuze, verband, verschillend } from '../kern/index.js';
import { KENMERK_LIJST, KENMERK_WAARDEN, type Kenmerk, type Kenmerkwaarde } from './kenmerken.js';
import { LEEFGEBIED_LIJST, type Leefgebied } from './leefgebieden.js';
import { dagdelenVorm } from './normen/grenzen.vorm.js';
import { scoreVorm } from './normen/scores.vorm.js';
import { BEGELEIDINGSVORM_LIJST, HOOFDVRAAG_LIJST, RICHTING_LIJST, ZWAARTE_LIJST } from './profielen.js';
import { VOORLIGGENDE_OPLOSSING_LIJST } from './voorliggende-oplossingen.js';

const leefgebiedscoreVorm = z
  .strictObject({
    bruto: z.optional(scoreVorm),
    netto: z.optional(scoreVorm),
    oplossingen: z.optional(
      z.array(
        z.strictObject({
          soort: keuze(VOORLIGGENDE_OPLOSSING_LIJST),
          lostOp: z.optional(z.boolean()),
          beschikbaar: z.optional(z.boolean()),
        }),
      ),
    ),
  })
  .check((ctx) => {
    const { bruto, netto } = ctx.value;
    if (bruto !== undefined && netto !== undefined && netto > bruto) {
      const melding = `is ${netto} en dat is hoger dan \`bruto\` (${bruto}); wat anders is opgelost kan de behoefte alleen kleiner maken`;
      ctx.issues.push(verband(ctx.value, ['netto'], 'NETTO_BOVEN_BRUTO', melding));
    }
  });

type Leefgebiedvelden = { readonly [L in Leefgebied]: z.ZodMiniOptional<typeof leefgebiedscoreVorm> };

const leefgebiedenVorm = z.strictObject(
  Object.fromEntries(LEEFGEBIED_LIJST.map((leefgebied) => [leefgebied, z.optional(leefgebiedscoreVorm)])) as Leefgebiedvelden,
);

type Kenmerkvelden = { readonly [K in Kenmerk]: z.ZodMiniOptional<z.ZodMiniEnum<{ [W in Kenmerkwaarde<K>]: W }>> };

/**
 * The form of the characteristics.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-046)
 */
export const kenmerkenVorm = z.strictObject(
  Object.fromEntries(KENMERK_LIJST.map((kenmerk) => [kenmerk, z.optional(keuze(KENMERK_WAARDEN[kenmerk]))])) as unknown as Kenmerkvelden,
);

/**
 * The form of an investigation.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 tot en met 5 (NK-025..NK-075)
 */
export const onderzoekVorm = z.strictObject({
  leefgebieden: z.optional(leefgebiedenVorm),
  kenmerken: z.optional(kenmerkenVorm),
  netwerkAanwezig: z.optional(z.boolean()),
  vormen: z.optional(verschillend(keuze(BEGELEIDINGSVORM_LIJST))),
  richting: z.optional(
    z.strictObject({ individueel: z.optional(keuze(RICHTING_LIJST)), dagbesteding: z.optional(keuze(RICHTING_LIJST)) }),
  ),
  zwaarte: z.optional(keuze(ZWAARTE_LIJST)),
  dagbesteding: z.optional(z.strictObject({ hoofdvraag: z.optional(keuze(HOOFDVRAAG_LIJST)), dagdelen: z.optional(dagdelenVorm) })),
});
