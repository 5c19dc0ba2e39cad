import { InvoerFout, suggereer, type Opties, type Probleem } from '../kern/index.js';
import { buitenstap, leesOveral, telGebied, tellers } from './activiteitgebieden.js';
import type { HOActiviteitenSituatie } from './activiteiten-situatie.js';
import { HOActiviteitenSituatieSchema } from './activiteiten-situatie.schema.js';
import type { BeleidMetHO } from './beleid.schema.js';
import type { HOActiviteitenbeleid } from './beleidsruimte.js';
import { meld } from './bevindingen.js';
import type { HOGebied } from './gebieden.js';
import { open } from './opening.js';
import { nietAangewezenOmUitsluiting, perGebied, vertelGebieden } from './uitgesloten.js';
import { sluitAf, type HOResultaat } from './uitkomst.js';
import { nieuwVerslag, vereisMotivering, type Verslag } from './verslag.js';
import { vraag } from './vragen-stellen.js';

/** Ids that only the policy knows: refused like any other value outside a closed list. */
function eisBekendeIds(situatie: HOActiviteitenSituatie, { normtabel, buitenBereik }: HOActiviteitenbeleid): void {
  const problemen: Probleem[] = [];
  const controleer = (pad: string, gegeven: string, bekend: readonly string[]): void => {
    if (bekend.includes(gegeven)) return;
    const bedoeld = suggereer(gegeven, bekend, 'sleutel');
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

/** Help with daily organisation only goes with other household help, in minutes and not in name. */
function meldRegieAlleen({ structureel, tijdelijk, ontbreekt, bevindingen }: Verslag): void {
  const met = structureel.filter(({ hoeveelheid }) => hoeveelheid > 0).map(({ gebied }) => gebied);
  const anders = met.some((gebied) => gebied !== 'regie') || tijdelijk.some(({ gebied }) => gebied === 'kinderen');
  if (met.includes('regie') && !anders && ontbreekt.length === 0) bevindingen.push(meld('REGIE_ALLEEN_IN_COMBINATIE', { pad: 'gebieden' }));
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
  meldRegieAlleen(verslag);
  if (stappen.some((stap) => stap.soort === 'telling' && stap.toegepast && PER_ACTIVITEIT.includes(stap.groep))) {
    bevindingen.push(meld('INDIRECTE_TIJD_ONTBREEKT'), meld('ACTIVITEITTIJD_NIET_LOS'));
  }
  if (situatie.nietNodig?.some(({ reden }) => reden !== 'niet-aanwezig') === true) {
    vereisMotivering(verslag, {
      pad: 'nietNodig',
      groep: 'aanvraag',
      wat: 'wat de hulp niet hoeft te doen',
      waarom: 'wie doet deze activiteiten, hoe vaak, en kan dat blijven?',
    });
  }
  if (situatie.frequenties !== undefined && situatie.frequenties.length > 0) {
    vereisMotivering(verslag, {
      pad: 'frequenties',
      groep: 'aanvraag',
      wat: 'de afwijkende frequentie',
      waarom: 'waarom is een andere frequentie nodig dan de tabel geeft?',
    });
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
