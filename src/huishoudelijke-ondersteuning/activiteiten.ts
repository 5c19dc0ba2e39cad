import {
  InvoerFout,
  suggereer,
  type Hoeveelheid,
  type Opties,
  type Probleem,
  type Stap,
  type Vindplaats,
} from '../kern/index.js';
import { maakRijteller, telRij, type Rijcontext, type Rijteller } from './activiteitrijen.js';
import type { HOActiviteitenSituatie } from './activiteiten-situatie.js';
import { HOActiviteitenSituatieSchema } from './activiteiten-situatie.schema.js';
import type { BeleidMetHO } from './beleid.schema.js';
import type { HOActiviteitenbeleid } from './beleidsruimte.js';
import { meld } from './bevindingen.js';
import type { HOGebied } from './gebieden.js';
import { telKinderen } from './kinderen.js';
import { maakNormteller, type Normteller } from './normteller.js';
import { RUIMTE_LIJST, type Activiteitrij } from './normtabel.js';
import { open } from './opening.js';
import { maakOverigetellers, sluitGebied, telMaaltijden, type Overigetellers } from './overige-gebieden.js';
import { telAanlerenPerTabel } from './tijdelijk.js';
import { nietAangewezenOmUitsluiting, perGebied, vertelGebieden } from './uitgesloten.js';
import { sluitAf, type HOResultaat } from './uitkomst.js';
import { nieuwVerslag, vereisMotivering, type Verslag } from './verslag.js';
import { vereis, vraag, vraagNorm } from './vragen-stellen.js';

/** Three meals on all seven days; now and then a bread meal takes the place of a warm one. */
const MAALTIJDEN_ALLE_DAGEN = 21;

/** The counters of one policy; they hold the rows that are shared between calls. */
interface Tellers {
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

function tellers(deel: HOActiviteitenbeleid): Tellers {
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

/** What the intake says of the rows, wherever they belong. */
type Overal = Pick<Rijcontext, 'nietNodig' | 'frequenties'>;

function leesOveral({ nietNodig, frequenties }: HOActiviteitenSituatie): Overal {
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
  const ruimten = vereis(verslag, 'schoonEnLeefbaarHuis.ruimten', huis?.ruimten) ?? [];
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

/** The row for something that was asked for and that the policy puts out of reach. */
function buitenstap(code: string, groep: string, omschrijving: string, vindplaats: Vindplaats | null): Stap {
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
function telOrganisatie(
  situatie: HOActiviteitenSituatie,
  { uitgeslotenGebieden }: HOActiviteitenbeleid,
  teller: Normteller,
  verslag: Verslag,
): void {
  const vooraf = verslag.ontbreekt.length;
  const blijvend = vereis(verslag, 'regie.beperktLeerbaar', situatie.regie?.beperktLeerbaar);
  if (blijvend === undefined) return;
  const som = teller.tel(blijvend ? 1 : 0, verslag, 'regie.beperktLeerbaar');
  if (!blijvend) verslag.bevindingen.push(meld('REGIE_EERST_AANLEREN', { pad: 'regie.beperktLeerbaar' }));
  const geenHulp: readonly HOGebied[] = ['regie', 'adviesInstructieVoorlichting', ...uitgeslotenGebieden.map(({ gebied }) => gebied)];
  const alleen = situatie.gebieden?.every((gebied) => geenHulp.includes(gebied)) === true;
  if (blijvend && alleen) verslag.bevindingen.push(meld('REGIE_ALLEEN_IN_COMBINATIE', { pad: 'gebieden' }));
  sluitGebied('regie', som, vooraf, verslag);
}

function telGebied(
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
      telOrganisatie(situatie, deel, klaar.organisatie, verslag);
      return;
    case 'adviesInstructieVoorlichting':
      telAanlerenPerTabel(situatie.adviesInstructieVoorlichting, deel.normtabel.aanleren, verslag);
      return;
    case 'kinderen':
      telKinderen(situatie.kinderen, deel.normtabel.kinderen, verslag);
      return;
  }
}

/** Ids that only the policy knows: refused like any other value outside a closed list. */
function eisBekendeIds(situatie: HOActiviteitenSituatie, { normtabel, buitenBereik }: HOActiviteitenbeleid): void {
  const problemen: Probleem[] = [];
  const controleer = (pad: string, gegeven: string, bekend: readonly string[]): void => {
    if (bekend.includes(gegeven)) return;
    const bedoeld = suggereer(gegeven, bekend);
    const rest = bedoeld === null ? `; bekend zijn: ${bekend.join(', ')}` : `; bedoelt u \`${bedoeld}\`?`;
    problemen.push({ pad, code: 'NIET_IN_LIJST', melding: `\`${pad}\` noemt een id dat dit beleid niet kent${rest}` });
  };
  const rijen = normtabel.rijen.map(({ id }) => id);
  situatie.nietNodig?.forEach(({ activiteit }, i) => {
    controleer(`nietNodig.${i}.activiteit`, activiteit, rijen);
  });
  situatie.frequenties?.forEach(({ activiteit }, i) => {
    controleer(`frequenties.${i}.activiteit`, activiteit, rijen);
  });
  const buiten = buitenBereik.map(({ id }) => id);
  situatie.buitenBereik?.forEach((id, i) => {
    controleer(`buitenBereik.${i}`, id, buiten);
  });
  if (problemen.length > 0) throw new InvoerFout('INVOER_ONGELDIG', problemen);
}

/** What must be said of the whole: out of reach, departures from the research, and what activity times are not. */
function meldGeheel(situatie: HOActiviteitenSituatie, deel: HOActiviteitenbeleid, verslag: Verslag): void {
  const { bevindingen, stappen } = verslag;
  for (const { id, omschrijving, vindplaats } of deel.buitenBereik) {
    if (situatie.buitenBereik?.includes(id) !== true) continue;
    bevindingen.push(meld('BUITEN_BEREIK', { pad: 'buitenBereik', vindplaats, waarden: { omschrijving } }));
    stappen.push(buitenstap('BUITEN_BEREIK', 'aanvraag', `Buiten dit beleid: ${omschrijving}`, vindplaats));
  }
  for (const { gebied, omschrijving, vindplaats } of deel.afwijkingenVanOnderzoek) {
    if (situatie.gebieden?.includes(gebied) !== true) continue;
    bevindingen.push(meld('AFWIJKEND_VAN_ONDERZOEK', { pad: 'gebieden', vindplaats, waarden: { waarin: omschrijving } }));
  }
  if (stappen.some((stap) => stap.soort === 'telling' && stap.toegepast && PER_ACTIVITEIT.includes(stap.groep))) {
    bevindingen.push(meld('INDIRECTE_TIJD_ONTBREEKT'), meld('ACTIVITEITTIJD_NIET_LOS'));
  }
  if (situatie.nietNodig?.some(({ reden }) => reden !== 'niet-aanwezig') === true) {
    vereisMotivering(verslag, 'nietNodig', 'wie doet deze activiteiten, hoe vaak, en kan dat blijven?');
  }
  if (situatie.frequenties !== undefined && situatie.frequenties.length > 0) {
    vereisMotivering(verslag, 'frequenties', 'waarom is een andere frequentie nodig dan de tabel geeft?');
  }
}

const PER_ACTIVITEIT: readonly string[] = ['schoonEnLeefbaarHuis', 'wasverzorging', 'strijken'] satisfies HOGebied[];

/**
 * Determines the size of huishoudelijke ondersteuning from an activity table: the rows that apply, times their
 * frequency, added up exactly over 312 weeks and rounded once. The weighing factors of the source decide which rows
 * apply: no mopping on carpet, no stairs on one floor, dishes by hand or by machine, one of two hoods, drying machine
 * or line. The total is a yardstick for a plan; separate activity times may not be granted.
 *
 * @param situatie the household as the intake found it; an absent key is a question that was not asked yet
 * @param beleid a policy whose part `huishoudelijkeOndersteuning` works with activities, such as `leudal2018`
 * @param opties `peildatum`: the day on which the policy must hold; `referentie`: repeated in the result
 * @returns `berekend` with `minuten` per week; `onvolledig` with every question and every row whose time the source
 *   leaves empty; `beoordeling-nodig` for a child above the age of the norms; `niet-aangewezen` when only areas are
 *   asked for that the policy leaves out
 * @throws InvoerFout when the input is not of the form, names an unknown activity, or the policy works with blocks
 * @bron leudal-2018 §4.4-4.9 en bijlage 1 (LE-018..LE-044, LE-155..LE-243)
 * @example
 * berekenHOActiviteiten({ gebieden: ['strijken'], strijken: { medischNoodzakelijk: true } }, leudal2018)
 * // { status: 'berekend', minuten: 20, minutenExact: '19.8', ... }
 */
export function berekenHOActiviteiten(situatie: HOActiviteitenSituatie, beleid: BeleidMetHO, opties?: Opties): HOResultaat {
  const { situatie: gelezen, deel, verantwoording, geldigheid, bevinding } = open(
    HOActiviteitenSituatieSchema,
    situatie,
    beleid,
    'activiteiten',
    opties,
  );
  eisBekendeIds(gelezen, deel);
  const verslag = nieuwVerslag('week', gelezen.motiveringen);
  const { bevindingen, stappen } = verslag;
  const gevraagd = gelezen.gebieden ?? [];
  stappen.push(geldigheid);
  if (bevinding !== null) bevindingen.push(bevinding);
  if (gevraagd.length === 0) vraag(verslag, 'gebieden');
  else vertelGebieden(gevraagd, verslag);
  const klaar = tellers(deel);
  const overal = leesOveral(gelezen);
  const allesUitgesloten = perGebied(gevraagd, deel.uitgeslotenGebieden, verslag, (gebied) => {
    telGebied(gebied, gelezen, deel, klaar, overal, verslag);
  });
  meldGeheel(gelezen, deel, verslag);
  if (allesUitgesloten) return nietAangewezenOmUitsluiting(verslag, verantwoording);
  return sluitAf(verslag, deel.afronding, gelezen.vorigeIndicatie, verantwoording);
}
