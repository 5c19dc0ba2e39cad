import {
  exact,
  gegevenOntbreekt,
  hoeveelheid,
  schrijfExact,
  type Frequentie,
  type Hoeveelheid,
  type Telling,
} from '../kern/index.js';
import type { EigenFrequentie, NietNodig } from './activiteiten-situatie.js';
import { meld } from './bevindingen.js';
import type { HOGebied } from './gebieden.js';
import type { Activiteitrij } from './activiteitentabel.js';
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
  readonly antwoord: (kenmerk: string) => { readonly pad: string; readonly waarde: string | undefined };
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

/** A row at one frequency: what it says, its minutes per week, and its explanation with or without a reason not to count. */
interface Variant {
  readonly vaak: string;
  readonly norm: Hoeveelheid | null;
  readonly stap: (reden: string | null) => Telling;
}

/**
 * One row of an activity table for one policy. Rows at the frequency of the table depend on nothing else, so each is
 * built once and shared, frozen.
 *
 * @bron leudal-2018 bijlage 1 tabel 1, 2 en 4 (LE-171..LE-243)
 */
export interface Rijteller {
  readonly rij: Activiteitrij;
  readonly naam: string;
  readonly standaard: Variant;
  readonly bij: (frequentie: Frequentie) => Variant;
}

function maakVariant(rij: Activiteitrij, naam: string, groep: HOGebied, frequentie: Frequentie): Variant {
  const { id, minuten, herkomst, vindplaats } = rij;
  const vaak = `${frequentie.keer} x ${FREQUENTIE_TEKST[frequentie.per]}`;
  const tekst = `${naam} (${minuten === null ? 'geen tijd in de bron' : `${schrijfExact(minuten)} minuten`}, ${vaak})`;
  const norm = minuten === null ? null : hoeveelheid(minuten, frequentie);
  const normTekst = norm === null ? null : exact(norm, 'week');
  const klaar = new Map<string | null, Telling>();
  const maak = (reden: string | null): Telling => {
    const telt = reden === null && normTekst !== null;
    return Object.freeze({
      code: id.replaceAll('-', '_').toUpperCase(),
      groep,
      omschrijving: reden === null ? tekst : `${tekst}: ${reden}`,
      toegepast: telt,
      herkomst,
      vindplaats,
      soort: 'telling',
      aantal: telt ? 1 : 0,
      norm: normTekst,
      bijdrage: telt ? normTekst : '0',
    } as const);
  };
  const stap = (reden: string | null): Telling => {
    const bekend = klaar.get(reden) ?? maak(reden);
    klaar.set(reden, bekend);
    return bekend;
  };
  return { vaak, norm, stap };
}

/**
 * Prepares a row of an activity table.
 *
 * @bron leudal-2018 bijlage 1 tabel 1, 2 en 4 (LE-171..LE-243)
 */
export function maakRijteller(rij: Activiteitrij, groep: HOGebied): Rijteller {
  const plek = rij.groep === 'strijken' ? 'was' : rij.groep;
  const naam = `${plek.charAt(0).toUpperCase()}${plek.slice(1)}, ${rij.omschrijving}`;
  return {
    rij,
    naam,
    standaard: maakVariant(rij, naam, groep, rij.frequentie),
    bij: (frequentie) => maakVariant(rij, naam, groep, frequentie),
  };
}

/** Why a row does not count, or null when it does; asks for the feature that it depends on when that is unknown. */
function redenVan(rij: Activiteitrij, context: Rijcontext, verslag: Verslag): string | null | undefined {
  const reden = context.nietNodig.get(rij.id);
  if (reden !== undefined) return REDEN_TEKST[reden];
  if (rij.voorwaarde === undefined) return null;
  const { pad, waarde } = context.antwoord(rij.voorwaarde.kenmerk);
  if (waarde === undefined) {
    if (!verslag.ontbreekt.some((wat) => wat.soort === 'gegeven' && wat.pad === pad)) {
      verslag.ontbreekt.push(gegevenOntbreekt(pad, vraagVan(pad, rij.voorwaarde.kenmerk)));
    }
    return undefined;
  }
  return rij.voorwaarde.bij.includes(waarde) ? null : `niet van toepassing (${KENMERK_TEKST[rij.voorwaarde.kenmerk] ?? rij.voorwaarde.kenmerk}: ${waarde.replaceAll('-', ' ')})`;
}

/**
 * Counts one row: minutes times frequency, unless it does not apply, is done by others, or has no time in the source.
 * A row without a time is a named gap, never 0.
 *
 * @bron leudal-2018 §4.4 en bijlage 1 tabel 1, 2 en 4 (LE-025, LE-171..LE-243)
 */
export function telRij({ rij, naam, standaard, bij }: Rijteller, context: Rijcontext, verslag: Verslag): Hoeveelheid {
  const eigen = context.frequenties.get(rij.id);
  const { norm, stap, vaak } = eigen === undefined ? standaard : bij(eigen);
  const reden = redenVan(rij, context, verslag);
  if (reden === undefined) return 0;
  verslag.stappen.push(stap(reden));
  if (reden !== null) return 0;
  if (norm === null) {
    vraagNorm(verslag, rij.id, `minuten per keer voor ${naam.toLowerCase()} (${vaak})`);
    return 0;
  }
  meldBijzonder(rij, naam, eigen ?? rij.frequentie, norm, verslag);
  if (eigen !== undefined) verslag.bevindingen.push(meld('FREQUENTIE_AANGEPAST', { pad: 'frequenties', waarden: { omschrijving: naam } }));
  return norm;
}

/** A printed figure that must be looked at, or one that the municipality replaced. */
function meldBijzonder(
  { twijfel, vervangt, vindplaats, herkomst }: Activiteitrij,
  omschrijving: string,
  frequentie: Frequentie,
  norm: Hoeveelheid,
  { bevindingen }: Verslag,
): void {
  if (twijfel !== undefined && herkomst === 'gepubliceerd') {
    bevindingen.push(meld('TIJD_TWIJFELACHTIG', { vindplaats, waarden: { omschrijving, twijfel } }));
  }
  if (vervangt?.herkomst === 'gepubliceerd' && hoeveelheid(vervangt.minuten, frequentie) !== norm) {
    const waarin = `${omschrijving}: eigen tijd van de gemeente in plaats van ${schrijfExact(vervangt.minuten)} minuten`;
    bevindingen.push(meld('AFWIJKEND_VAN_ONDERZOEK', { vindplaats, waarden: { waarin } }));
  }
}
