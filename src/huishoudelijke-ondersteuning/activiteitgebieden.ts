import type { Hoeveelheid, Stap, Vindplaats } from '../kern/index.js';
import { maakRijteller, telRij, type Rijcontext, type Rijteller } from './activiteitrijen.js';
import type { HOActiviteitenSituatie } from './activiteiten-situatie.js';
import { RUIMTE_LIJST, type Activiteitrij } from './activiteitentabel.js';
import type { HOActiviteitenbeleid } from './beleidsruimte.js';
import { meld } from './bevindingen.js';
import type { HOGebied } from './gebieden.js';
import { telKinderen } from './kinderen.js';
import { maakNormteller, type Normteller } from './normteller.js';
import { maakOverigetellers, telMaaltijden, type Overigetellers } from './overige-gebieden.js';
import { sluitGebied } from './tellen.js';
import { telAanlerenPerTabel } from './tijdelijk.js';
import type { Verslag } from './verslag.js';
import { vereis, vraagNorm } from './vragen-stellen.js';

/** Three meals on all seven days; now and then a bread meal takes the place of a warm one. */
const MAALTIJDEN_ALLE_DAGEN = 21;

/**
 * The counters of one policy; they hold the rows that are shared between calls.
 *
 * @bron leudal-2018 bijlage 1 (LE-155..LE-243)
 */
export interface Tellers {
  readonly overige: Overigetellers;
  readonly organisatie: Normteller;
  readonly rijen: ReadonlyMap<Activiteitrij['groep'], readonly Rijteller[]>;
}

const GEBIED_VAN: Readonly<Record<Activiteitrij['groep'], HOGebied>> = {
  woonkamer: 'schoonEnLeefbaarHuis',
  slaapkamer: 'schoonEnLeefbaarHuis',
  keuken: 'schoonEnLeefbaarHuis',
  sanitair: 'schoonEnLeefbaarHuis',
  hal: 'schoonEnLeefbaarHuis',
  was: 'wasverzorging',
  strijken: 'strijken',
};

function maakRijtellers({ rijen }: HOActiviteitenbeleid['normtabel']): Tellers['rijen'] {
  const perGroep = new Map<Activiteitrij['groep'], Rijteller[]>();
  for (const rij of rijen) {
    const groep = perGroep.get(rij.groep) ?? [];
    perGroep.set(rij.groep, groep);
    groep.push(maakRijteller(rij, GEBIED_VAN[rij.groep]));
  }
  return perGroep;
}

const tellersVan = new WeakMap<HOActiviteitenbeleid, Tellers>();

/**
 * The counters of a policy, made once.
 *
 * @bron leudal-2018 bijlage 1 (LE-155..LE-243)
 */
export function tellers(deel: HOActiviteitenbeleid): Tellers {
  const bekend = tellersVan.get(deel);
  if (bekend !== undefined) return bekend;
  const rij = { code: 'REGIE', groep: 'regie', omschrijving: 'Dagelijkse organisatie van het huishouden, structureel' } as const;
  const gemaakt = {
    overige: maakOverigetellers(deel.normtabel, 'week'),
    organisatie: maakNormteller(deel.normtabel, 'regie', rij, 1, 'week', 'week'),
    rijen: maakRijtellers(deel.normtabel),
  };
  tellersVan.set(deel, gemaakt);
  return gemaakt;
}

type Antwoorden = Readonly<Record<string, string | boolean | undefined>>;

/** The answer to a feature as the rows know it: a choice, or ja / nee. */
function alsAntwoord(waarde: string | boolean | undefined): string | undefined {
  return typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : waarde;
}

/**
 * What the intake says of the rows, wherever they belong.
 *
 * @bron leudal-2018 §4.4 en §4.5.1 (LE-025, LE-032)
 */
export type Overal = Pick<Rijcontext, 'nietNodig' | 'frequenties'>;

/**
 * Looks up what the intake says of the rows.
 *
 * @bron leudal-2018 §4.4 en §4.5.1 (LE-025, LE-032)
 */
export function leesOveral({ nietNodig, frequenties }: HOActiviteitenSituatie): Overal {
  return {
    nietNodig: new Map(nietNodig?.map(({ activiteit, reden }) => [activiteit, reden])),
    frequenties: new Map(frequenties?.map((eigen) => [eigen.activiteit, eigen])),
  };
}

/** Counts the rows of a room, of the laundry or of ironing, with the answers of their block. */
function telGroep(
  groep: Activiteitrij['groep'],
  pad: string,
  antwoorden: Antwoorden | undefined,
  { rijen }: Tellers,
  overal: Overal,
  verslag: Verslag,
): Hoeveelheid {
  const context: Rijcontext = {
    ...overal,
    antwoord: (kenmerk) => ({ pad: `${pad}.${kenmerk}`, waarde: alsAntwoord(antwoorden?.[kenmerk]) }),
  };
  let som: Hoeveelheid = 0;
  for (const rij of rijen.get(groep) ?? []) som += telRij(rij, context, verslag);
  return som;
}

function telHuisPerRuimte(situatie: HOActiviteitenSituatie, klaar: Tellers, overal: Overal, verslag: Verslag): void {
  const vooraf = verslag.ontbreekt.length;
  const huis = situatie.schoonEnLeefbaarHuis;
  const genoemd = huis?.ruimten?.length === 0 ? undefined : huis?.ruimten;
  const ruimten = vereis(verslag, 'schoonEnLeefbaarHuis.ruimten', genoemd) ?? [];
  let som: Hoeveelheid = 0;
  for (const ruimte of RUIMTE_LIJST) {
    if (ruimten.includes(ruimte)) som += telGroep(ruimte, `schoonEnLeefbaarHuis.${ruimte}`, huis?.[ruimte], klaar, overal, verslag);
  }
  sluitGebied('schoonEnLeefbaarHuis', som, vooraf, verslag);
}

function telMaaltijdenPerTabel(situatie: HOActiviteitenSituatie, tellers: Overigetellers, verslag: Verslag): void {
  const { maaltijden } = situatie;
  telMaaltijden(maaltijden, tellers, verslag);
  if (maaltijden?.koken === true) {
    const bevinding = meld('KOKEN_UITGESLOTEN', { pad: 'maaltijden.koken' });
    verslag.bevindingen.push(bevinding);
    verslag.stappen.push(buitenstap('KOKEN', 'maaltijden', 'Koken valt buiten dit beleid', bevinding.vindplaats));
  }
  const samen = (maaltijden?.broodmaaltijdenPerWeek ?? 0) + (maaltijden?.warmeMaaltijdenPerWeek ?? 0);
  if (samen >= MAALTIJDEN_ALLE_DAGEN) verslag.bevindingen.push(meld('MAALTIJDEN_CLUSTEREN', { pad: 'maaltijden' }));
}

/**
 * The row for something that was asked for and that the policy puts out of reach.
 *
 * @bron leudal-2018 §4.5 en §4.8 (LE-031, LE-040)
 */
export function buitenstap(code: string, groep: string, omschrijving: string, vindplaats: Vindplaats | null): Stap {
  return Object.freeze({
    code,
    groep,
    omschrijving,
    toegepast: false,
    herkomst: null,
    vindplaats,
    soort: 'toets',
    eis: 'het valt binnen het beleid',
    waarde: 'buiten bereik',
    voldaan: false,
  } as const);
}

/** Structural help with daily organisation, for who can hardly learn it; only beside other household help. */
function telOrganisatie(situatie: HOActiviteitenSituatie, teller: Normteller, verslag: Verslag): void {
  const vooraf = verslag.ontbreekt.length;
  const blijvend = vereis(verslag, 'regie.beperktLeerbaar', situatie.regie?.beperktLeerbaar);
  if (blijvend === undefined) return;
  const som = teller.tel(blijvend ? 1 : 0, verslag, 'regie.beperktLeerbaar');
  if (!blijvend) verslag.bevindingen.push(meld('REGIE_EERST_AANLEREN', { pad: 'regie.beperktLeerbaar' }));
  sluitGebied('regie', som, vooraf, verslag);
}

/**
 * Counts one result area by the activity table.
 *
 * @bron leudal-2018 §4.5-4.9 en bijlage 1 (LE-030..LE-042, LE-155..LE-243)
 */
export function telGebied(
  gebied: HOGebied,
  situatie: HOActiviteitenSituatie,
  deel: HOActiviteitenbeleid,
  klaar: Tellers,
  overal: Overal,
  verslag: Verslag,
): void {
  const vooraf = verslag.ontbreekt.length;
  switch (gebied) {
    case 'schoonEnLeefbaarHuis':
      telHuisPerRuimte(situatie, klaar, overal, verslag);
      return;
    case 'wasverzorging':
      sluitGebied(gebied, telGroep('was', gebied, situatie.wasverzorging, klaar, overal, verslag), vooraf, verslag);
      return;
    case 'strijken':
      sluitGebied(gebied, telGroep('strijken', gebied, situatie.strijken, klaar, overal, verslag), vooraf, verslag);
      return;
    case 'boodschappen':
      vraagNorm(verslag, gebied);
      return;
    case 'maaltijden':
      telMaaltijdenPerTabel(situatie, klaar.overige, verslag);
      return;
    case 'regie':
      telOrganisatie(situatie, klaar.organisatie, verslag);
      return;
    case 'adviesInstructieVoorlichting':
      telAanlerenPerTabel(situatie.adviesInstructieVoorlichting, deel.normtabel.aanleren, verslag);
      return;
    case 'kinderen':
      telKinderen(situatie.kinderen, deel.normtabel.kinderen, verslag);
      return;
  }
}
