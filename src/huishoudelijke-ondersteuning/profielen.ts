import {
  beoordelingNodig,
  berekend,
  gegevenOntbreekt,
  maakSchema,
  meldKern,
  onvolledig,
  PER_TEKST,
  vindplaats,
  type Opties,
  type Per,
  type Schema,
  type Stap,
  type Uitkomst,
  type Vraag,
} from '../kern/index.js';
import type { BeleidMetHO } from './beleid.schema.js';
import type { HOActiviteitenbeleid, HOProfieldefinitie } from './beleidsruimte.js';
import { HO_GEBIED_NAAM, type HOGebied } from './gebieden.js';
import { open } from './opening.js';
import { hoProfielkeuzeVorm } from './profielen.vorm.js';
import { HO_VRAGEN } from './vragen.js';

/**
 * What is to be provided, to choose a profile for support in kind.
 *
 * @bron leudal-2018 §4.2 (LE-020, LE-021)
 */
export interface HOProfielkeuze {
  /** The result areas on which support is needed. */
  readonly gebieden?: readonly HOGebied[] | undefined;
  /** The size in time; without it the profile is not concrete enough for a decision. */
  readonly omvang?: { readonly minuten: number; readonly per: Per } | undefined;
}

/**
 * A profile for support in kind, and what is granted in hours beside it.
 *
 * @bron leudal-2018 §4.2 (LE-020, LE-021)
 */
export interface HOProfiel {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  /** Null when only areas are needed that are granted in hours by themselves. */
  readonly profiel: HOProfieldefinitie['profiel'] | null;
  readonly losInUren: readonly HOGebied[];
  readonly omvang: { readonly minuten: number; readonly per: Per } | null;
}


const ZONDER_UREN = meldKern('OMVANG_NIET_CONCREET', {
  pad: 'omvang',
  vindplaats: vindplaats('normenkader-ho-2025', 'vraag 1', 'NE-007'),
  waarden: { wat: 'Een profiel', uitspraak: 'vergelijk ECLI:NL:CRVB:2021:1381, over begeleiding' },
});

/**
 * Reads what is to be provided.
 *
 * @bron leudal-2018 §4.2 (LE-020)
 */
export const HOProfielkeuzeSchema: Schema<HOProfielkeuze> = maakSchema<HOProfielkeuze>(hoProfielkeuzeVorm);

function zijnDezelfde(een: readonly HOGebied[], ander: readonly HOGebied[]): boolean {
  return een.length === ander.length && een.every((gebied) => ander.includes(gebied));
}

function profielstap(definitie: HOProfieldefinitie, gekozen: boolean): Stap {
  const gebieden = definitie.gebieden.map((gebied) => HO_GEBIED_NAAM[gebied]).join(', ');
  return Object.freeze({
    code: `PROFIEL_${definitie.profiel}`,
    groep: 'profiel',
    omschrijving: `Profiel ${definitie.profiel}: ${gebieden}`,
    toegepast: gekozen,
    herkomst: 'gepubliceerd',
    vindplaats: definitie.vindplaats,
    soort: 'toets',
    eis: gebieden,
    waarde: null,
    voldaan: gekozen,
  } as const);
}

function andereCombinatie(binnen: readonly HOGebied[], { profielen, losInUren }: HOActiviteitenbeleid): Vraag {
  return Object.freeze({
    code: 'ANDERE_COMBINATIE',
    vraag: `Voor ${binnen.map((gebied) => HO_GEBIED_NAAM[gebied]).join(' en ')} bestaat geen profiel. Welk profiel past, of wordt de hulp zonder profiel toegekend?`,
    keuzes: Object.freeze([...profielen.map(({ profiel }) => `profiel ${profiel}`), 'zonder profiel, in uren']),
    vindplaats: losInUren.vindplaats,
  });
}

/**
 * Chooses the profile for support in kind: A, B or C by the result areas; meals and care of children are granted in
 * hours beside a profile or by themselves. A profile without hours is not concrete enough for a decision.
 *
 * @param invoer the result areas, and the size in minutes (0 to 20160) when it is known
 * @param beleid a policy whose part `huishoudelijkeOndersteuning` works with activities and has profiles
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `profiel` and `losInUren`; `beoordeling-nodig` for a combination without a profile;
 *   `onvolledig` without areas. Without a size each carries the blocking `OMVANG_NIET_CONCREET`
 * @throws InvoerFout when the input is not of the form or the policy has no profiles
 * @bron leudal-2018 §4.2 (LE-020, LE-021)
 * @example kiesHOProfiel({ gebieden: ['schoonEnLeefbaarHuis', 'wasverzorging'] }, leudal2018) // profiel 'B', not ready for a decision
 */
export function kiesHOProfiel(invoer: HOProfielkeuze, beleid: BeleidMetHO, opties?: Opties): Uitkomst<HOProfiel> {
  const opening = open(HOProfielkeuzeSchema, invoer, beleid, 'activiteiten', opties);
  const { situatie, deel, verantwoording, geldigheid, bevinding } = opening;
  const gevraagd = situatie.gebieden ?? [];
  const binnen = gevraagd.filter((gebied) => !deel.losInUren.gebieden.includes(gebied));
  const losInUren = Object.freeze(gevraagd.filter((gebied) => deel.losInUren.gebieden.includes(gebied)));
  const gekozen = deel.profielen.find(({ gebieden }) => zijnDezelfde(gebieden, binnen)) ?? null;
  const stappen = [geldigheid, ...deel.profielen.map((definitie) => profielstap(definitie, definitie === gekozen))];
  const bevindingen = bevinding === null ? [] : [bevinding];
  const kop = { bevindingen, stappen, verantwoording };
  const omvang = situatie.omvang === undefined ? null : Object.freeze({ ...situatie.omvang });
  if (omvang === null) bevindingen.push(ZONDER_UREN);
  stappen.push(
    Object.freeze({
      code: 'OMVANG',
      groep: 'profiel',
      omschrijving: omvang === null ? 'De omvang in tijd is niet opgegeven' : `De omvang is ${omvang.minuten} minuten ${PER_TEKST[omvang.per]}`,
      toegepast: omvang !== null,
      herkomst: null,
      vindplaats: null,
      soort: 'toets',
      eis: 'een omvang in tijd',
      waarde: omvang === null ? null : `${omvang.minuten} minuten ${PER_TEKST[omvang.per]}`,
      voldaan: omvang !== null,
    } as const),
  );
  if (gevraagd.length === 0) return onvolledig(kop, [gegevenOntbreekt('gebieden', HO_VRAGEN.gebieden)], null);
  if (gekozen === null && binnen.length > 0) return beoordelingNodig(kop, [andereCombinatie(binnen, deel)]);
  const inUren = losInUren.length === 0 ? [] : [`in uren: ${losInUren.map((gebied) => HO_GEBIED_NAAM[gebied]).join(' en ')}`];
  const samenvatting = `${[gekozen === null ? 'geen profiel' : `profiel ${gekozen.profiel}`, ...inUren].join('; ')}.`;
  return berekend(kop, { samenvatting, profiel: gekozen?.profiel ?? null, losInUren, omvang });
}
