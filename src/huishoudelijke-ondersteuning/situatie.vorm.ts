import * as z from 'zod/mini';
import { aantal, geheel, keuze, PER_LIJST, tekstVorm, verband, verschillend } from '../kern/index.js';
import { HO_GEBIED_LIJST } from './gebieden.js';
import { KINDERACTIVITEIT_LIJST } from './kindertabel.js';
import {
  EXTRA_INZET_LIJST,
  HO_MOTIVERING_LIJST,
  WAS_HUISHOUDEN_LIJST,
  WAS_OMVANG_LIJST,
  type HOMotiveringPad,
} from './situatie.js';

const MEESTE_STAPPEN_EIGEN_MOGELIJKHEDEN = 3;
const MEESTE_BROODMAALTIJDEN = 21;
const MEESTE_WARME_MAALTIJDEN = 14;
const MEESTE_WEKEN = 52;
const MEESTE_KEREN_PER_DAG = 12;
const DAGEN_PER_WEEK = 7;
const OUDSTE_MINDERJARIGE = 17;
const MEESTE_MINUTEN = 20160;

const aantalVeld = z.optional(aantal());
const janeeVeld = z.optional(z.boolean());

const huisVorm = z.strictObject({
  eigenMogelijkheden: z.optional(aantal(MEESTE_STAPPEN_EIGEN_MOGELIJKHEDEN)),
  gebruikelijkeHulp: aantalVeld,
  netwerk: aantalVeld,
  extraInzet: z.optional(keuze(EXTRA_INZET_LIJST)),
  extraSlaapkamers: aantalVeld,
  overigeKamers: aantalVeld,
  overigeKamersUitzonderlijk: aantalVeld,
  huisdieren: janeeVeld,
  woningkenmerken: janeeVeld,
  samenstellingHuishouden: janeeVeld,
});

const kindermomentVorm = z.strictObject({
  activiteit: keuze(KINDERACTIVITEIT_LIJST),
  kerenPerDag: geheel(1, MEESTE_KEREN_PER_DAG),
  dagenPerWeek: geheel(1, DAGEN_PER_WEEK),
});

/** An activity may be listed more than once, for different days; together that is a week at most. */
function binnenDeWeek({ value, issues }: { readonly value: readonly { readonly activiteit: string; readonly dagenPerWeek: number }[]; readonly issues: unknown[] }): void {
  const dagen = new Map<string, number>();
  value.forEach(({ activiteit, dagenPerWeek }, i) => {
    const samen = (dagen.get(activiteit) ?? 0) + dagenPerWeek;
    dagen.set(activiteit, samen);
    if (samen <= DAGEN_PER_WEEK) return;
    issues.push(verband(value, [i, 'dagenPerWeek'], 'MEER_DAN_EEN_WEEK', `telt met de eerdere regels op tot ${samen} dagen per week; een week heeft er ${DAGEN_PER_WEEK}`));
  });
}

/**
 * The forms of the blocks that a block table and an activity table share.
 *
 * @bron leudal-2018 §4.8-4.9 (LE-038, LE-042)
 */
export const gedeeldeBlokken = {
  maaltijden: z.strictObject({
    broodmaaltijdenPerWeek: z.optional(aantal(MEESTE_BROODMAALTIJDEN)),
    warmeMaaltijdenPerWeek: z.optional(aantal(MEESTE_WARME_MAALTIJDEN)),
  }),
  regie: z.strictObject({ aantoonbaarExtraWerk: janeeVeld }),
  kinderen: z.strictObject({
    weken: z.optional(geheel(1, MEESTE_WEKEN)),
    perKind: z.optional(
      z.array(z.strictObject({ leeftijd: aantal(OUDSTE_MINDERJARIGE), activiteiten: z.array(kindermomentVorm).check(z.minLength(1), binnenDeWeek) })),
    ),
    perGezin: z.optional(z.array(kindermomentVorm).check(binnenDeWeek)),
  }),
  vorigeIndicatie: z.strictObject({ minuten: aantal(MEESTE_MINUTEN), per: keuze(PER_LIJST) }),
};

/**
 * The form of motivations by the path of the field that they are about.
 *
 * @bron normenkader-ho-2025 bijlage 1 §1 (NE-037)
 */
export function motiveringenVorm<P extends string>(paden: readonly P[]): z.ZodMiniType<{ [K in P]?: string | undefined }> {
  const velden = Object.fromEntries(paden.map((pad) => [pad, z.optional(tekstVorm)]));
  return z.strictObject(velden) as unknown as z.ZodMiniType<{ [K in P]?: string | undefined }>;
}

/**
 * Refuses a block of an area that is not listed: it would silently not count. As long as no area is listed at all, that
 * question comes first.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function alleenGenoemdeBlokken<T extends { readonly gebieden?: readonly string[] | undefined }>(
  blokken: readonly (keyof T & string)[],
): (ctx: { readonly value: T; readonly issues: unknown[] }) => void {
  return ({ value, issues }) => {
    const genoemd = value.gebieden ?? [];
    if (genoemd.length === 0) return;
    for (const blok of blokken) {
      if (value[blok] !== undefined && !genoemd.includes(blok)) {
        const melding = 'is ingevuld maar staat niet in `gebieden`; noem het gebied of laat het blok weg';
        issues.push(verband(value, [blok], 'GEBIED_NIET_GENOEMD', melding));
      }
    }
  };
}

/**
 * The form of a household for a block table.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 (NE-008, NE-036..NE-056)
 */
export const hoSituatieVorm = z
  .strictObject({
    gebieden: z.optional(verschillend(keuze(HO_GEBIED_LIJST))),
    per: z.optional(keuze(PER_LIJST)),
    schoonEnLeefbaarHuis: z.optional(huisVorm),
    wasverzorging: z.optional(
      z.strictObject({ omvang: z.optional(keuze(WAS_OMVANG_LIJST)), huishouden: z.optional(keuze(WAS_HUISHOUDEN_LIJST)) }),
    ),
    maaltijden: z.optional(gedeeldeBlokken.maaltijden),
    regie: z.optional(gedeeldeBlokken.regie),
    adviesInstructieVoorlichting: z.optional(z.strictObject({ weken: z.optional(geheel(1, MEESTE_WEKEN)) })),
    kinderen: z.optional(gedeeldeBlokken.kinderen),
    motiveringen: z.optional(motiveringenVorm<HOMotiveringPad>(HO_MOTIVERING_LIJST)),
    vorigeIndicatie: z.optional(gedeeldeBlokken.vorigeIndicatie),
  })
  .check(
    alleenGenoemdeBlokken([
      'schoonEnLeefbaarHuis',
      'wasverzorging',
      'maaltijden',
      'regie',
      'adviesInstructieVoorlichting',
      'kinderen',
    ]),
  );
