import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Geval, Voorzieningsregel } from '../voorzieningsregel.js';
import { FEIT, OORDEEL } from './mobiliteit-voorwaarden-leudal-2018.js';

const GEBIED = inLeudal('§7.3', 'LE-121');
const BEREIKEN = inLeudal('§7.3', 'LE-124');
const INDIVIDUEEL = inLeudal('§7.3', 'LE-125');
const BEREIKEN_OF_GEBRUIKEN = inLeudal('§7.3', 'LE-124', 'LE-125');
const BEHOEFTE = inLeudal('§7.4', 'LE-126');
const RECREATIE = inLeudal('§7.4', 'LE-127');
const MEDISCH = inLeudal('§7.4', 'LE-128');
const ZORGTAKEN = inLeudal('§7.4', 'LE-129');
const WLZ = inLeudal('§7.4', 'LE-130');

/** When public transport cannot be reached (the norm, or the exception to it) or cannot be used. */
const OV_LUKT_NIET = [
  { nee: ['LOOPAFSTAND', 'PAKT_ANDERS_UIT'] },
  { ja: ['LOOPAFSTAND'], nee: ['LOOPTEMPO', 'PAKT_ANDERS_UIT'] },
  { ja: ['LOOPAFSTAND', 'LOOPTEMPO', 'PAKT_ANDERS_UIT'] },
  { nee: ['OV_GEBRUIKEN'] },
] as const satisfies readonly Geval[];

/**
 * Local travel: whether there is reason for a transport provision at all. Which one, is tested after it.
 *
 * "In a radius up to 25 kilometres" is read as 25 included. The twenty minutes are the time in which somebody who walks the
 * 800 metres at a reasonable pace is taken to get there; that slower is too slow is our inference.
 *
 * @bron leudal-2018 §7.3 en §7.4 (LE-121, LE-124..LE-130)
 */
export const VERVOER_LEUDAL_2018 = bevriesDiep([
  {
    id: 'vervoersvoorziening',
    naam: 'een vervoersvoorziening',
    soort: 'maatwerkvoorziening',
    vindplaats: BEREIKEN_OF_GEBRUIKEN,
    criteria: [
      {
        ...FEIT,
        code: 'VERVOERSGEBIED',
        vraag: 'Ligt de dichtstbijzijnde plek waar de cliënt naartoe wil binnen {grens} van zijn hoofdverblijf?',
        telt: 'eis',
        melding: 'Alle plekken waar de cliënt naartoe wil, liggen verder dan {grens} van zijn hoofdverblijf. Voor zulke reizen is Valys er.',
        grens: { vergelijking: 'ten-hoogste', waarde: '25', eenheid: 'kilometer', herkomst: 'gepubliceerd', vindplaats: GEBIED },
        vindplaats: GEBIED,
      },
      { ...FEIT, code: 'VERDER_REIZEN', vraag: 'Wil de cliënt ook buiten het vervoersgebied reizen?', vindplaats: GEBIED },
      {
        ...FEIT,
        code: 'LOOPAFSTAND',
        vraag: 'Kan de cliënt zelfstandig {grens} of meer lopen, eventueel met een hulpmiddel?',
        grens: { vergelijking: 'ten-minste', waarde: '800', eenheid: 'meter', herkomst: 'gepubliceerd', vindplaats: BEREIKEN },
        vindplaats: BEREIKEN,
      },
      {
        ...OORDEEL,
        code: 'LOOPTEMPO',
        vraag: 'Loopt de cliënt de afstand die het beleid noemt in een redelijk tempo, dus in ongeveer {grens} of minder?',
        grens: { vergelijking: 'ten-hoogste', waarde: '20', eenheid: 'minuten', herkomst: 'gepubliceerd', vindplaats: BEREIKEN },
        herkomst: 'afgeleid',
        vindplaats: BEREIKEN,
      },
      {
        ...OORDEEL,
        code: 'PAKT_ANDERS_UIT',
        vraag: 'Pakt de regel over de loopafstand voor deze cliënt anders uit, bijvoorbeeld door de echte afstand tot de halte, het tijdstip of hoe vaak hij reist?',
        motiveren: { bij: 'ja', waarom: 'van de loopafstand wordt alleen afgeweken om wat er in dit geval anders is.' },
        vindplaats: INDIVIDUEEL,
      },
      { ...OORDEEL, code: 'OV_GEBRUIKEN', vraag: 'Kan de cliënt, als hij bij de halte is, zelfstandig met het openbaar vervoer reizen?', vindplaats: INDIVIDUEEL },
      {
        ...OORDEEL,
        code: 'DOOR_BEPERKINGEN',
        vraag: 'Komt het door zijn beperkingen dat de cliënt het openbaar vervoer niet zelfstandig kan bereiken of gebruiken?',
        telt: 'eis',
        melding: 'De cliënt kan het openbaar vervoer niet zelfstandig bereiken of gebruiken, maar dat komt niet door zijn beperkingen.',
        wanneer: OV_LUKT_NIET,
        vindplaats: BEREIKEN,
      },
      { ...FEIT, code: 'BEHOEFTE_ONDERZOCHT', vraag: 'Is onderzocht hoe de cliënt reist, waarom en waarheen?', vindplaats: BEHOEFTE },
      {
        ...OORDEEL,
        code: 'ALLEDAAGS',
        vraag: 'Gaat het om gewone reizen in de eigen omgeving, zoals voor boodschappen, bezoek, een club, de kerk of een behandelaar?',
        telt: 'eis',
        melding: 'Het gaat niet om gewone, dagelijkse reizen in de eigen omgeving.',
        hardheid: 'in-principe',
        vindplaats: inLeudal('§7.4', 'LE-126', 'LE-128'),
      },
      {
        ...FEIT,
        code: 'ALLEEN_RECREATIE',
        vraag: 'Is het vervoer alleen bedoeld voor recreatie en ontspanning, zoals een jaarlijks uitje?',
        telt: 'uitsluiting',
        melding: 'Het vervoer is alleen bedoeld voor recreatie en ontspanning. Daarvoor is deze ondersteuning niet.',
        vindplaats: RECREATIE,
      },
      {
        ...FEIT,
        code: 'ALLEEN_SPOED',
        vraag: 'Is het vervoer alleen bedoeld voor medische spoed?',
        telt: 'uitsluiting',
        melding: 'Vervoer bij medische spoed hoort niet bij deze ondersteuning.',
        vindplaats: MEDISCH,
      },
      {
        ...FEIT,
        code: 'MEDISCH_ANDERE_WET',
        vraag: 'Gaat het alleen om medisch vervoer waarvoor de cliënt recht heeft op de Zorgverzekeringswet of de Wlz?',
        telt: 'voorrang',
        melding: 'Voor dit medisch vervoer kan de cliënt terecht bij de Zorgverzekeringswet of de Wlz. Die gaan voor.',
        vindplaats: MEDISCH,
      },
      { ...OORDEEL, code: 'ZORGTAKEN', vraag: 'Is de cliënt zeer beperkt in het verplaatsen, en zorgt hij voor minderjarige kinderen?', vindplaats: ZORGTAKEN },
      { ...FEIT, code: 'WLZ_BEWONER', vraag: 'Woont de cliënt in een Wlz-instelling?', vindplaats: WLZ },
    ],
    combinaties: [
      {
        code: 'OPENBAAR_VERVOER',
        omschrijving: 'De cliënt kan het openbaar vervoer niet zelfstandig bereiken of niet zelfstandig gebruiken',
        telt: 'eis',
        gevallen: OV_LUKT_NIET,
        melding: 'De cliënt kan het openbaar vervoer zelfstandig bereiken en gebruiken.',
        herkomst: 'gepubliceerd',
        vindplaats: BEREIKEN_OF_GEBRUIKEN,
      },
    ],
    bevindingen: [
      {
        code: 'VERVOER_NOG_KIEZEN',
        ernst: 'blokkerend',
        melding: 'De cliënt komt in aanmerking voor een vervoersvoorziening. Toets nu welke: eerst het collectief vervoer, want dat gaat voor.',
        vindplaats: inLeudal('§7.5.1', 'LE-132'),
      },
      {
        code: 'VERVOERSBEHOEFTE_NIET_ONDERZOCHT',
        ernst: 'blokkerend',
        melding: 'Onderzoek eerst de vervoersbehoefte: hoe de cliënt reist, waarom en waarheen.',
        wanneer: [{ nee: ['BEHOEFTE_ONDERZOCHT'] }],
        vindplaats: BEHOEFTE,
      },
      {
        code: 'LOOPTEMPO_AFGELEID',
        ernst: 'aandachtspunt',
        melding: 'De cliënt loopt de afstand wel, maar langzaam. Dat het openbaar vervoer dan niet te bereiken is, staat niet letterlijk in het beleid. Leg uit waarom het tempo te laag is.',
        wanneer: [{ ja: ['LOOPAFSTAND'], nee: ['LOOPTEMPO', 'PAKT_ANDERS_UIT'] }],
        vindplaats: BEREIKEN,
      },
      {
        code: 'OV_WEL_BEREIKBAAR',
        ernst: 'aandachtspunt',
        melding: 'De cliënt kan de halte bereiken, maar niet met het openbaar vervoer reizen. Dan kan een vervoersvoorziening nodig zijn; leg uit waarom dat hier zo is.',
        wanneer: [{ ja: ['LOOPAFSTAND', 'LOOPTEMPO'], nee: ['PAKT_ANDERS_UIT', 'OV_GEBRUIKEN'] }],
        vindplaats: INDIVIDUEEL,
      },
      {
        code: 'VERDER_MET_VALYS',
        ernst: 'aandachtspunt',
        melding: 'Voor reizen buiten het vervoersgebied kan de cliënt Valys gebruiken. Die reizen tellen hier niet mee.',
        wanneer: [{ ja: ['VERDER_REIZEN'] }],
        vindplaats: GEBIED,
      },
      {
        code: 'VERVOER_VOOR_KINDEREN',
        ernst: 'aandachtspunt',
        melding: 'Tel de reizen voor de zorg voor de kinderen mee. Het collectief vervoer kan daardoor niet passend zijn. Kijk ook wat de andere ouder en anderen kunnen doen.',
        wanneer: [{ ja: ['ZORGTAKEN'] }],
        vindplaats: ZORGTAKEN,
      },
      {
        code: 'VERVOER_WLZ_BEWONER',
        ernst: 'aandachtspunt',
        melding: 'Wie in een Wlz-instelling woont, heeft meestal minder vervoer nodig: er is vaak veel in huis of dichtbij. Houd daar rekening mee.',
        wanneer: [{ ja: ['WLZ_BEWONER'] }],
        vindplaats: WLZ,
      },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
