import * as z from 'zod/mini';
import { FREQUENTIE_PER_LIJST, geheel, idVorm, keuze, verband, verschillend } from '../kern/index.js';
import {
  HO_ACTIVITEITEN_MOTIVERING_LIJST,
  KENMERK_KEUZES,
  NIET_NODIG_LIJST,
  type HuisPerRuimte,
} from './activiteiten-situatie.js';
import { HO_GEBIED_LIJST } from './gebieden.js';
import { AANLEERONDERWERP_LIJST, RUIMTE_LIJST } from './activiteitentabel.js';
import { alleenGenoemdeBlokken, gedeeldeBlokken, motiveringenVorm } from './situatie.vorm.js';

const MEESTE_KEREN = 20;
const MEESTE_WEKEN = 52;
const DAGEN_PER_WEEK = 7;

const vloer = z.optional(keuze(KENMERK_KEUZES.vloer));
const raambekleding = z.optional(keuze(KENMERK_KEUZES.raambekleding));
const janee = z.optional(z.boolean());

/** A list with at most one item per activity: two would contradict each other, and the last would silently win. */
function perActiviteit<T extends { readonly activiteit: string }>(vorm: z.ZodMiniType<T>): z.ZodMiniArray<z.ZodMiniType<T>> {
  return z.array(vorm).check((ctx) => {
    ctx.value.forEach(({ activiteit }, i) => {
      if (ctx.value.findIndex((eerder) => eerder.activiteit === activiteit) < i) {
        ctx.issues.push(verband(ctx.value, [i, 'activiteit'], 'DUBBEL', 'staat er twee keer in; noem het één keer'));
      }
    });
  });
}

/** Refuses the answers for a room that is not listed: they would silently not count. */
function alleenGenoemdeRuimten({ value, issues }: { readonly value: HuisPerRuimte; readonly issues: unknown[] }): void {
  const genoemd = value.ruimten ?? [];
  if (genoemd.length === 0) return;
  for (const ruimte of RUIMTE_LIJST) {
    if (value[ruimte] === undefined || genoemd.includes(ruimte)) continue;
    const melding = 'is ingevuld maar staat niet in `ruimten`; noem de ruimte of laat de antwoorden weg';
    issues.push(verband(value, [ruimte], 'RUIMTE_NIET_GENOEMD', melding));
  }
}

/**
 * The form of a household for an activity table.
 *
 * @bron leudal-2018 hoofdstuk 4 en bijlage 1 (LE-018..LE-044, LE-155..LE-243)
 */
export const hoActiviteitenSituatieVorm = z
  .strictObject({
    gebieden: z.optional(verschillend(keuze(HO_GEBIED_LIJST))),
    schoonEnLeefbaarHuis: z.optional(
      z.strictObject({
        ruimten: z.optional(verschillend(keuze(RUIMTE_LIJST))),
        woonkamer: z.optional(z.strictObject({ vloer, raambekleding })),
        slaapkamer: z.optional(z.strictObject({ vloer, raambekleding })),
        keuken: z.optional(
          z.strictObject({
            vloer,
            raambekleding,
            afwas: z.optional(keuze(KENMERK_KEUZES.afwas)),
            afzuigkap: z.optional(keuze(KENMERK_KEUZES.afzuigkap)),
            vriezer: z.optional(keuze(KENMERK_KEUZES.vriezer)),
          }),
        ),
        sanitair: z.optional(z.strictObject({ raambekleding })),
        hal: z.optional(z.strictObject({ vloer, trap: z.optional(keuze(KENMERK_KEUZES.trap)) })),
      }).check(alleenGenoemdeRuimten),
    ),
    wasverzorging: z.optional(z.strictObject({ drogen: z.optional(keuze(['droger', 'waslijn'])), vlekken: janee })),
    strijken: z.optional(z.strictObject({ medischNoodzakelijk: janee })),
    maaltijden: z.optional(z.extend(gedeeldeBlokken.maaltijden, { koken: janee })),
    regie: z.optional(z.strictObject({ beperktLeerbaar: janee })),
    adviesInstructieVoorlichting: z.optional(
      z.strictObject({
        onderwerp: z.optional(keuze(AANLEERONDERWERP_LIJST)),
        kerenPerWeek: z.optional(geheel(1, DAGEN_PER_WEEK)),
        lezing: z.optional(keuze(['per-week', 'per-keer'])),
        weken: z.optional(geheel(1, MEESTE_WEKEN)),
      }),
    ),
    kinderen: z.optional(gedeeldeBlokken.kinderen),
    nietNodig: z.optional(perActiviteit(z.strictObject({ activiteit: idVorm, reden: keuze(NIET_NODIG_LIJST) }))),
    frequenties: z.optional(
      perActiviteit(z.strictObject({ activiteit: idVorm, keer: geheel(1, MEESTE_KEREN), per: keuze(FREQUENTIE_PER_LIJST) })),
    ),
    buitenBereik: z.optional(verschillend(idVorm)),
    motiveringen: z.optional(motiveringenVorm(HO_ACTIVITEITEN_MOTIVERING_LIJST)),
    vorigeIndicatie: z.optional(gedeeldeBlokken.vorigeIndicatie),
  })
  .check(
    alleenGenoemdeBlokken([
      'schoonEnLeefbaarHuis',
      'wasverzorging',
      'strijken',
      'maaltijden',
      'regie',
      'adviesInstructieVoorlichting',
      'kinderen',
    ]),
  );
