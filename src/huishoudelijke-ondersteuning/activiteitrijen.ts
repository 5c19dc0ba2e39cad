import {
  exact,
  gegevenOntbreekt,
  hoeveelheid,
  schrijfExact,
  type Frequentie,
  type Hoeveelheid,
  type Telling,
} from '../kern/index.js';
import type { EigenFrequentie, HOActiviteitenSituatie, NietNodig } from './activiteiten-situatie.js';
import { meld } from './bevindingen.js';
import type { HOGebied } from './gebieden.js';
import type { Activiteitrij } from './normtabel.js';
import type { Verslag } from './verslag.js';
import { HO_VRAGEN, RUIMTEKENMERK_VRAGEN } from './vragen.js';
import { vraagNorm } from './vragen-stellen.js';

const FREQUENTIE_TEKST: Readonly<Record<Frequentie['per'], string>> = {
  dag: 'per dag',
  week: 'per week',
  'twee-weken': 'per twee weken',
  'vier-weken': 'per vier weken',
  'zes-weken': 'per zes weken',
  'acht-weken': 'per acht weken',
  jaar: 'per jaar',
};

const REDEN_TEKST: Readonly<Record<NietNodig['reden'], string>> = {
  zelf: 'de cliënt doet dit zelf',
  'gebruikelijke-hulp': 'huisgenoten doen dit als gebruikelijke hulp',
  netwerk: 'het netwerk doet dit',
  'niet-aanwezig': 'dit is er niet',
};

/** How a feature is called where its key is not a word. */
const KENMERK_TEKST: Readonly<Record<string, string>> = {
  trap: 'trap binnenshuis',
  drogen: 'manier van drogen',
  vlekken: 'vlekken apart behandelen',
  medischNoodzakelijk: 'medisch noodzakelijk',
  vriezer: 'losse vriezer',
};

/**
 * What the intake says of the rows of an activity table, looked up by row.
 *
 * @bron leudal-2018 §4.4 en §4.5.1 (LE-025, LE-027, LE-032)
 */
export interface Rijcontext {
  readonly gebied: HOGebied;
  readonly antwoord: (rij: Activiteitrij) => { readonly pad: string; readonly waarde: string | undefined };
  readonly nietNodig: ReadonlyMap<string, NietNodig['reden']>;
  readonly frequenties: ReadonlyMap<string, EigenFrequentie>;
}

/**
 * The question behind a feature: of a room, or of the laundry and ironing.
 *
 * @bron leudal-2018 §4.4 (LE-027)
 */
function vraagVan(pad: string, kenmerk: string): string {
  const vragen: Readonly<Record<string, string | undefined>> = { ...HO_VRAGEN, ...RUIMTEKENMERK_VRAGEN };
  return vragen[pad] ?? vragen[kenmerk] ?? kenmerk;
}

function rijstap(
  { id, herkomst, vindplaats }: Activiteitrij,
  gebied: HOGebied,
  omschrijving: string,
  norm: Hoeveelheid | null,
  telt: boolean,
): Telling {
  return Object.freeze({
    code: id.replaceAll('-', '_').toUpperCase(),
    groep: gebied,
    omschrijving,
    toegepast: telt,
    herkomst,
    vindplaats,
    soort: 'telling',
    aantal: telt ? 1 : 0,
    norm: norm === null ? null : exact(norm, 'week'),
    bijdrage: telt && norm !== null ? exact(norm, 'week') : '0',
  } as const);
}

/** Why a row does not count, or null when it does; asks for the feature that it depends on when that is unknown. */
function redenVan(rij: Activiteitrij, context: Rijcontext, verslag: Verslag): string | null | undefined {
  const reden = context.nietNodig.get(rij.id);
  if (reden !== undefined) return REDEN_TEKST[reden];
  if (rij.voorwaarde === undefined) return null;
  const { pad, waarde } = context.antwoord(rij);
  if (waarde === undefined) {
    if (!verslag.ontbreekt.some((wat) => wat.soort === 'gegeven' && wat.pad === pad)) {
      verslag.ontbreekt.push(gegevenOntbreekt(pad, vraagVan(pad, rij.voorwaarde.kenmerk)));
    }
    return undefined;
  }
  return rij.voorwaarde.bij.includes(waarde) ? null : `niet van toepassing bij ${KENMERK_TEKST[rij.voorwaarde.kenmerk] ?? rij.voorwaarde.kenmerk}: ${waarde.replaceAll('-', ' ')}`;
}

/**
 * Counts one row: minutes times frequency, unless it does not apply, is done by others, or has no time in the source.
 * A row without a time is a named gap, never 0.
 *
 * @bron leudal-2018 §4.4 en bijlage 1 tabel 1, 2 en 4 (LE-025, LE-171..LE-243)
 */
export function telRij(rij: Activiteitrij, context: Rijcontext, verslag: Verslag): Hoeveelheid {
  const eigen = context.frequenties.get(rij.id);
  const frequentie: Frequentie = eigen ?? rij.frequentie;
  const vaak = `${frequentie.keer} x ${FREQUENTIE_TEKST[frequentie.per]}`;
  const naam = `${rij.groep.charAt(0).toUpperCase()}${rij.groep.slice(1)}, ${rij.omschrijving}`;
  const tijd = rij.minuten === null ? 'geen tijd in de bron' : `${schrijfExact(rij.minuten)} minuten`;
  const tekst = `${naam} (${tijd}, ${vaak})`;
  const norm = rij.minuten === null ? null : hoeveelheid(rij.minuten, frequentie);
  const reden = redenVan(rij, context, verslag);
  if (reden === undefined) return 0;
  if (reden !== null) {
    verslag.stappen.push(rijstap(rij, context.gebied, `${tekst}: ${reden}`, norm, false));
    return 0;
  }
  if (norm === null) {
    verslag.stappen.push(rijstap(rij, context.gebied, tekst, null, false));
    vraagNorm(verslag, rij.id, `minuten per keer voor ${naam.toLowerCase()} (${vaak})`);
    return 0;
  }
  const waarden = { omschrijving: naam };
  const { twijfel, vervangt, vindplaats, herkomst } = rij;
  if (twijfel !== undefined && herkomst === 'gepubliceerd') verslag.bevindingen.push(meld('TIJD_TWIJFELACHTIG', { vindplaats, waarden: { ...waarden, twijfel } }));
  if (vervangt?.herkomst === 'gepubliceerd' && hoeveelheid(vervangt.minuten, frequentie) !== norm) {
    const waarin = `${naam}: eigen tijd van de gemeente in plaats van ${schrijfExact(vervangt.minuten)} minuten`;
    verslag.bevindingen.push(meld('AFWIJKEND_VAN_ONDERZOEK', { vindplaats, waarden: { waarin } }));
  }
  if (eigen !== undefined) verslag.bevindingen.push(meld('FREQUENTIE_AANGEPAST', { pad: 'frequenties', waarden }));
  verslag.stappen.push(rijstap(rij, context.gebied, tekst, norm, true));
  return norm;
}

/**
 * Looks up what the intake says of rows, for a group of rows.
 *
 * @bron leudal-2018 §4.4 (LE-025, LE-027)
 */
export function maakRijcontext(
  situatie: HOActiviteitenSituatie,
  gebied: HOGebied,
  antwoord: Rijcontext['antwoord'],
): Rijcontext {
  return {
    gebied,
    antwoord,
    nietNodig: new Map(situatie.nietNodig?.map(({ activiteit, reden }) => [activiteit, reden])),
    frequenties: new Map(situatie.frequenties?.map((eigen) => [eigen.activiteit, eigen])),
  };
}
