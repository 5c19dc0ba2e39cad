import * as z from 'zod/mini';
import {
  bronVorm,
  geldigVorm,
  herkomstVorm,
  idVorm,
  keuze,
  maandenVorm,
  naamVorm,
  ondersteuningsplanVorm,
  perceelVorm,
  tekstVorm,
  verband,
  vindplaatsVorm,
} from '../kern/index.js';
import { beoordelingsregelVelden, toetsRegel } from './beoordelingsregel.vorm.js';
import { ONTWIKKELING_LIJST } from './kenmerken.js';
import { LEEFGEBIED_LIJST, type Leefgebied } from './leefgebieden.js';
import { dagdelenVorm, minutenVorm, totaalscoreVorm } from './normen/grenzen.vorm.js';
import {
  bandgrenzen,
  DAGBESTEDING_PROFIEL_LIJST,
  INDIVIDUEEL_PROFIEL_LIJST,
  PROFIEL_LIJST,
  RICHTING_LIJST,
  richtingVan,
  ZWAARTE_LIJST,
  type Dagdelenband,
  type Minutenband,
  type Profiel,
  type Richting,
  type Zwaarte,
} from './profielen.js';

/**
 * The form of limits of the total score: ascending, each 0 to 33, with a source.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064, NE-065)
 */
export const profielgrenzenVorm = z.strictObject({
  opBasisVan: keuze(['bruto', 'netto']),
  grenzen: z.tuple([totaalscoreVorm, totaalscoreVorm, totaalscoreVorm]).check((ctx) => {
    ctx.value.forEach((grens, i) => {
      const vorige = ctx.value[i - 1];
      if (vorige !== undefined && grens <= vorige) {
        ctx.issues.push(verband(ctx.value, [i], 'NIET_OPLOPEND', `is ${grens} en dat is niet hoger dan de grens ervoor (${vorige})`));
      }
    });
  }),
  bron: bronVorm,
});

type Naamvelden = { readonly [L in Leefgebied]: z.ZodMiniOptional<typeof naamVorm> };

/**
 * The form of the names of life areas.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export const leefgebiednamenVorm = z.strictObject(
  Object.fromEntries(LEEFGEBIED_LIJST.map((leefgebied) => [leefgebied, z.optional(naamVorm)])) as Naamvelden,
);

/**
 * The fields of a rule about duration, without where it comes from.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-102)
 */
export const duurregelVelden = {
  id: idVorm,
  omschrijving: tekstVorm,
  wanneer: z.strictObject({
    profielen: z.optional(z.array(keuze(PROFIEL_LIJST))),
    richting: z.optional(keuze(RICHTING_LIJST)),
    verwachteOntwikkeling: z.optional(z.array(keuze(ONTWIKKELING_LIJST))),
    stabieleSituatie: z.optional(z.boolean()),
    percelen: z.optional(z.array(perceelVorm)),
  }),
  advies: z.strictObject({ vanMaanden: maandenVorm, totMaanden: z.nullable(maandenVorm) }).check((ctx) => {
    const { vanMaanden, totMaanden } = ctx.value;
    if (totMaanden !== null && totMaanden < vanMaanden) {
      ctx.issues.push(verband(ctx.value, ['totMaanden'], 'EINDE_VOOR_BEGIN', 'is minder dan `vanMaanden`'));
    }
  }),
  eventueelTotMaanden: z.nullable(maandenVorm),
  maximumMaanden: z.nullable(maandenVorm),
  afgeleid: z.optional(tekstVorm),
};

/**
 * Refuses rules about duration of which the last does not apply always: some case would have no rule.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-102)
 */
export function laatsteGeldtAltijd(ctx: { readonly value: readonly { readonly wanneer: object }[]; readonly issues: unknown[] }): void {
  const laatste = ctx.value.at(-1);
  if (laatste !== undefined && Object.values(laatste.wanneer).every((eis) => eis === undefined)) return;
  ctx.issues.push(verband(ctx.value, [], 'REGEL_ONTBREEKT', 'eindigt niet met een regel zonder voorwaarden (`wanneer: {}`), die anders geldt'));
}

interface Duurgrenzen {
  readonly advies: { readonly totMaanden: number | null };
  readonly eventueelTotMaanden: number | null;
  readonly maximumMaanden: number | null;
}

/** Refuses a rule about duration that contradicts itself: advice above its maximum, or a possible end before its end. */
function binnenHetMaximum({ value, issues }: { readonly value: Duurgrenzen; readonly issues: unknown[] }): void {
  const tot = value.advies.totMaanden ?? 0;
  const eventueel = value.eventueelTotMaanden ?? tot;
  if (eventueel < tot) issues.push(verband(value, ['eventueelTotMaanden'], 'EINDE_VOOR_BEGIN', 'is minder dan `advies.totMaanden`'));
  if (value.maximumMaanden !== null && Math.max(tot, eventueel) > value.maximumMaanden) {
    issues.push(verband(value, ['maximumMaanden'], 'BOVEN_MAXIMUM', 'is minder dan het advies'));
  }
}

const gedeeld = {
  geldig: z.optional(geldigVorm),
  leefgebiednamen: z.optional(leefgebiednamenVorm),
  naturaMetPgb: z.strictObject({ toegestaan: z.boolean(), herkomst: herkomstVorm, vindplaats: vindplaatsVorm }),
  duur: z
    .array(z.strictObject({ ...duurregelVelden, herkomst: herkomstVorm, vindplaats: vindplaatsVorm }).check(binnenHetMaximum))
    .check(laatsteGeldtAltijd),
  ondersteuningsplan: z.optional(ondersteuningsplanVorm),
};

/** Refuses a table that lacks a profile or has one twice. */
function elkEenKeer(profielen: readonly string[]) {
  return (ctx: { readonly value: readonly { readonly profiel: string }[]; readonly issues: unknown[] }): void => {
    for (const profiel of profielen) {
      const keren = ctx.value.filter((rij) => rij.profiel === profiel).length;
      if (keren !== 1) ctx.issues.push(verband(ctx.value, [], 'PROFIEL_NIET_EEN_KEER', `heeft ${profiel} ${keren} keer; elk profiel hoort er een keer in`));
    }
  };
}

/** Refuses a table that says of a profile something else than its name, or whose bands do not go up with the level. */
function pastBijNamen(ctx: { readonly value: readonly Profielrij[]; readonly issues: unknown[] }): void {
  const weiger = (i: number, veld: string, melding: string): void => {
    ctx.issues.push(verband(ctx.value, [i, veld], 'PROFIEL_KLOPT_NIET', melding));
  };
  ctx.value.forEach((rij, i) => {
    const { profiel, richting } = rij;
    if (richting !== richtingVan(profiel)) weiger(i, 'richting', `is ${richting}; ${profiel} is ${richtingVan(profiel)}`);
    const [van, tot] = bandgrenzen(rij.band);
    if (tot !== null && tot < van) weiger(i, 'band', 'eindigt voor zij begint');
    const lichter = ctx.value.filter((ander) => richtingVan(ander.profiel) === richtingVan(profiel) && ander.profiel < profiel);
    if (lichter.some((ander) => bandgrenzen(ander.band)[0] >= van)) weiger(i, 'band', `van ${profiel} begint niet boven die van een lichter profiel`);
    if (rij.zwaarte === undefined) return;
    const zwaarte = ZWAARTE_LIJST[lichter.length];
    if (rij.zwaarte !== zwaarte) weiger(i, 'zwaarte', `is ${rij.zwaarte}; bij ${profiel} hoort ${String(zwaarte)}`);
  });
}

interface Profielrij {
  readonly profiel: Profiel;
  readonly richting: Richting;
  readonly zwaarte?: Zwaarte;
  readonly band: Minutenband | Dagdelenband;
}

const rijvelden = { richting: keuze(RICHTING_LIJST), omschrijving: tekstVorm, vindplaats: vindplaatsVorm };

const profielenVorm = z.strictObject({
  methode: z.literal('profielen'),
  ...gedeeld,
  profieltabel: z.strictObject({
    id: idVorm,
    titel: naamVorm,
    bron: bronVorm,
    overigeBronnen: z.array(bronVorm),
    individueel: z
      .array(
        z.strictObject({
          ...rijvelden,
          profiel: keuze(INDIVIDUEEL_PROFIEL_LIJST),
          zwaarte: keuze(ZWAARTE_LIJST),
          band: z.strictObject({ vanMinuten: z.union([z.literal(0), minutenVorm]), totMinuten: z.nullable(minutenVorm) }),
        }),
      )
      .check(elkEenKeer(INDIVIDUEEL_PROFIEL_LIJST), pastBijNamen),
    dagbesteding: z
      .array(
        z.strictObject({
          ...rijvelden,
          profiel: keuze(DAGBESTEDING_PROFIEL_LIJST),
          band: z.strictObject({ vanDagdelen: dagdelenVorm, totDagdelen: dagdelenVorm }),
        }),
      )
      .check(elkEenKeer(DAGBESTEDING_PROFIEL_LIJST), pastBijNamen),
  }),
  profielgrenzen: z.optional(profielgrenzenVorm),
});

const modelVorm = z.strictObject({
  methode: z.literal('beoordelingsmodel'),
  ...gedeeld,
  model: z.strictObject({
    id: idVorm,
    titel: naamVorm,
    bron: bronVorm,
    regel: z.strictObject({ ...beoordelingsregelVelden, herkomst: herkomstVorm, vindplaats: vindplaatsVorm }).check(toetsRegel),
  }),
});

/**
 * The form of the part of a policy about begeleiding.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 * @bron leudal-2018 hoofdstuk 5 (LE-045..LE-092)
 */
export const begeleidingBeleidVorm = z.discriminatedUnion('methode', [profielenVorm, modelVorm]);

/**
 * The form of what a municipality may choose in this room.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 */
export const begeleidingsruimteVorm = z.strictObject({
  profielgrenzen: z.optional(profielgrenzenVorm),
  leefgebiednamen: z.optional(leefgebiednamenVorm),
  beoordelingsregel: z.optional(z.strictObject(beoordelingsregelVelden).check(toetsRegel)),
  duur: z.optional(z.array(z.strictObject(duurregelVelden)).check(laatsteGeldtAltijd)),
  naturaMetPgb: z.optional(z.boolean()),
  geldig: z.optional(geldigVorm),
});
