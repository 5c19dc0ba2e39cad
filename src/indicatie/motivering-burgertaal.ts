import { bevriesDiep, type Burgertaal, type Ontbreekt, type Vraag } from '../kern/index.js';
import { BEGELEIDING_BURGERTAAL, type CONTROLEPUNTEN } from '../begeleiding/index.js';
import { BESCHIKKING_BURGERTAAL } from '../beschikking/index.js';
import { HO_BURGERTAAL } from '../huishoudelijke-ondersteuning/index.js';
import { PRODUCTEN_BURGERTAAL } from '../producten/index.js';
import { VOORZIENINGEN_BURGERTAAL } from '../voorzieningen/index.js';

/**
 * What a careful process requires, as the citizen hears it: what was done, and what still can be done.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-012)
 */
export const CONTROLEPUNT_BURGERTEKST: Readonly<Record<(typeof CONTROLEPUNTEN)[number]['id'], { readonly gedaan: string; readonly open: string }>> = bevriesDiep({
  clientondersteuning: {
    gedaan: 'U kunt gratis hulp krijgen van een onafhankelijke cliëntondersteuner. Die denkt met u mee. Dat vertelden wij u al.',
    open: 'U kunt gratis hulp krijgen van een onafhankelijke cliëntondersteuner. Die denkt met u mee.',
  },
  'persoonlijk-plan': {
    gedaan: 'Wij vertelden u dat u een eigen plan mocht geven.',
    open: 'U mag een eigen plan geven. Daarin staat welke hulp u zelf het beste vindt.',
  },
  'natura-of-pgb': {
    gedaan: 'U mocht kiezen: de gemeente regelt de hulp, of u krijgt geld om die zelf te regelen.',
    open: 'U mag kiezen: de gemeente regelt de hulp, of u krijgt geld om die zelf te regelen.',
  },
  gegevens: {
    gedaan: 'U mag weten welke gegevens wij opschrijven en waarom. Dat vertelden wij u al.',
    open: 'U mag weten welke gegevens wij opschrijven en waarom.',
  },
  bezwaar: { gedaan: 'U kunt bezwaar maken tegen het besluit. Dat vertelden wij u al.', open: 'U kunt bezwaar maken tegen het besluit.' },
});

/** What this room itself says to a citizen. */
const INDICATIE_BURGERTAAL: Burgertaal = {
  rijen: {},
  bevindingen: {
    WLZ_GAAT_VOOR: 'U hebt zorg uit de Wet langdurige zorg, of dag en nacht iemand nodig. Die wet gaat voor. De gemeente moet dat eerst uitzoeken.',
    TOEGANG_NIET_GETOETST: 'Of u volgens de wet voor hulp in aanmerking komt, is in dit voorstel niet bekeken.',
    PERCELEN_VERSCHILLEN: 'De begeleiding en de dagbesteding vallen onder verschillende contracten. De gemeente moet er een kiezen.',
    INKOOP_PAST_NIET: 'De gemeente kan deze hulp niet zo voor u inkopen. Zij moet zoeken hoe het wel kan.',
    BELEID_NIET_GELDIG: 'De regels die wij gebruikten, gelden niet op deze dag. De gemeente moet de goede regels gebruiken.',
    OMVANG_NIET_CONCREET: 'Hoeveel tijd u krijgt, is nog niet gekozen. Dat moet wel in het besluit staan.',
    MOTIVERING_VEREIST: 'De gemeente moet bij een keuze nog opschrijven waarom zij die maakt.',
    'MOTIVERING_VEREIST eigenMogelijkheden': 'De gemeente moet nog opschrijven wat u zelf doet.',
    'MOTIVERING_VEREIST gebruikelijkeHulp': 'De gemeente moet nog opschrijven wat uw huisgenoten doen.',
    'MOTIVERING_VEREIST netwerk': 'De gemeente moet nog opschrijven wat mensen om u heen doen.',
    'MOTIVERING_VEREIST overigeKamersUitzonderlijk': 'De gemeente moet nog opschrijven waarom een kamer toch als slaapkamer telt.',
    'MOTIVERING_VEREIST aantoonbaarExtraWerk': 'De gemeente moet nog opschrijven welk extra werk de hulp heeft.',
    'MOTIVERING_VEREIST per': 'De gemeente moet nog opschrijven waarom één keer per twee weken genoeg is.',
    'MOTIVERING_VEREIST nietNodig': 'De gemeente moet nog opschrijven wie het werk doet dat de hulp niet doet.',
    'MOTIVERING_VEREIST frequenties': 'De gemeente moet nog opschrijven waarom iets vaker of minder vaak gebeurt.',
    'MOTIVERING_VEREIST motivering': 'De gemeente moet nog opschrijven waarom deze hulp bij u past.',
    SUGGESTIE_NOG_WEGEN: 'De gemeente moet nog kiezen welke hulp het best bij u past.',
  },
  vragen: {
    '': 'Waar wilt u hulp bij: het huishouden, begeleiding of allebei?',
    'wlz.indicatie': 'Krijgt u al zorg uit de Wet langdurige zorg?',
    'wlz.vierentwintigUur': 'Hebt u dag en nacht iemand in de buurt nodig?',
    levering: 'Wilt u dat de gemeente de hulp regelt, of regelt u die zelf met een persoonsgebonden budget?',
    'begeleiding.keuze.individueel': 'De gemeente moet nog bepalen hoeveel begeleiding u nodig hebt.',
    'begeleiding.keuze.dagbesteding': 'De gemeente moet nog bepalen hoeveel dagdelen u nodig hebt.',
    'besluit.huishouden.ingangsdatum': 'Op welke dag kan de hulp in het huishouden beginnen?',
    'besluit.huishouden.einddatum': 'Tot en met welke dag is de hulp in het huishouden nodig, of komt er geen laatste dag?',
    'besluit.begeleiding.ingangsdatum': 'Op welke dag kan de begeleiding beginnen?',
    'besluit.begeleiding.einddatum': 'Tot en met welke dag is de begeleiding nodig, of komt er geen laatste dag?',
  },
  woorden: [],
};

const ALLES = [INDICATIE_BURGERTAAL, HO_BURGERTAAL, BEGELEIDING_BURGERTAAL, BESCHIKKING_BURGERTAAL, PRODUCTEN_BURGERTAAL, VOORZIENINGEN_BURGERTAAL];

const VRAGEN: Readonly<Record<string, string>> = Object.assign({}, ...[...ALLES].reverse().map(({ vragen }) => vragen)) as Record<string, string>;
const BEVINDINGEN: Readonly<Record<string, string>> = Object.assign({}, ...[...ALLES].reverse().map(({ bevindingen }) => bevindingen)) as Record<string, string>;

/** The first of these that has a text; a path of the file is looked up by its last parts, as the rooms know it. */
function zoek(tabel: Readonly<Record<string, string>>, pad: string): string | null {
  const delen = pad.split('.');
  const sleutels = delen.map((_, i) => delen.slice(i).join('.'));
  const gevonden = sleutels.find((sleutel) => Object.hasOwn(tabel, sleutel));
  return gevonden === undefined ? null : (tabel[gevonden] ?? null);
}

/**
 * What is missing, as a question to the citizen or as what the municipality has to do; null when only professionals know it.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014)
 */
export function burgervraag(wat: Ontbreekt): string | null {
  return zoek(VRAGEN, wat.soort === 'gegeven' ? wat.pad : wat.norm);
}

/**
 * What a professional has to judge, in the words of the citizen; null when only professionals know it.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014)
 */
export function burgeroordeel({ code }: Vraag): string | null {
  return zoek(VRAGEN, code) ?? zoek(VRAGEN, `antwoorden.${code}`);
}

/**
 * A finding in the words of the citizen; null when it is for professionals only.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function burgerbevinding(code: string, pad: string | null): string | null {
  const veld = pad?.split('.').at(-1) ?? '';
  return BEVINDINGEN[`${code} ${veld}`] ?? BEVINDINGEN[code] ?? null;
}
