import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Voorzieningsregel } from '../voorzieningsregel.js';
import { COLLECTIEF_VOLSTAAT, FEIT, IN_AANMERKING, OORDEEL, scootmobielvoorwaarden } from './mobiliteit-voorwaarden-leudal-2018.js';

const HULPMOTOR = inLeudal('§7.5.2', 'LE-135');
const TRAPONDERSTEUNING = inLeudal('§3.4 en §7.5.2', 'LE-009', 'LE-135');
const DRIEWIELER = inLeudal('§7.5.2', 'LE-136');
const VOORWAARDEN = inLeudal('§7.5.2 en §7.5.4', 'LE-136', 'LE-138');

/**
 * Bicycles: with an auxiliary motor for somebody under sixteen, and tricycles and other special bicycles.
 *
 * That the first is for somebody under sixteen stands in its heading only.
 *
 * @bron leudal-2018 §7.5.2 (LE-135, LE-136)
 */
export const FIETS_LEUDAL_2018 = bevriesDiep([
  {
    id: 'fiets-met-hulpmotor',
    naam: 'een fiets met hulpmotor',
    soort: 'maatwerkvoorziening',
    vindplaats: HULPMOTOR,
    criteria: [
      IN_AANMERKING,
      COLLECTIEF_VOLSTAAT,
      {
        ...FEIT,
        code: 'LEEFTIJD',
        vraag: 'Is de aanvrager jonger dan {grens}?',
        telt: 'eis',
        melding: 'De aanvrager is niet jonger dan {grens}.',
        grens: { vergelijking: 'minder-dan', waarde: '16', eenheid: 'jaar', herkomst: 'gepubliceerd', vindplaats: HULPMOTOR },
        vindplaats: HULPMOTOR,
      },
      {
        ...OORDEEL,
        code: 'NOODZAAK',
        vraag: 'Is de cliënt op een fiets met hulpmotor aangewezen om zelfredzaam te zijn en mee te doen?',
        telt: 'eis',
        melding: 'De cliënt heeft geen fiets met hulpmotor nodig om zelfredzaam te zijn en mee te doen.',
        motiveren: { bij: 'ja', waarom: 'de noodzaak moet blijken.' },
        vindplaats: HULPMOTOR,
      },
      { ...FEIT, code: 'MEDISCH', vraag: 'Is de fiets om een medische reden nodig?', vindplaats: HULPMOTOR },
      {
        ...OORDEEL,
        code: 'DRAAGT_BIJ',
        vraag: 'Neemt de fiets de beperkingen weg, of maakt hij ze kleiner?',
        telt: 'eis',
        melding: 'De fiets neemt de beperkingen niet weg en maakt ze niet kleiner.',
        vindplaats: HULPMOTOR,
      },
      {
        ...OORDEEL,
        code: 'THERAPEUTISCH',
        vraag: 'Is de fiets bedoeld als therapie, zoals in beweging blijven of afvallen?',
        telt: 'uitsluiting',
        melding: 'De fiets is bedoeld als therapie. Daarvoor is deze ondersteuning niet.',
        hardheid: 'in-principe',
        vindplaats: HULPMOTOR,
      },
    ],
    bevindingen: [
      {
        code: 'FIETS_NOODZAAK_NIET_MEDISCH',
        ernst: 'aandachtspunt',
        melding: 'De noodzaak van een fiets met hulpmotor is meestal medisch. Leg uit waaruit zij hier blijkt.',
        wanneer: [{ ja: ['NOODZAAK'], nee: ['MEDISCH'] }],
        vindplaats: HULPMOTOR,
      },
      {
        code: 'FIETS_MET_TRAPONDERSTEUNING',
        ernst: 'waarschuwing',
        melding: 'Het beleid noemt een fiets met trapondersteuning ook een voorbeeld van iets wat algemeen gebruikelijk is. Het zegt niet hoe dat samengaat met een fiets met hulpmotor voor een kind. Leg uit waarom deze fiets voor dit kind niet algemeen gebruikelijk is.',
        vindplaats: TRAPONDERSTEUNING,
      },
    ],
  },
  {
    id: 'driewielfiets',
    naam: 'een driewielfiets of een andere bijzondere fiets',
    soort: 'maatwerkvoorziening',
    vindplaats: DRIEWIELER,
    criteria: [
      IN_AANMERKING,
      { ...OORDEEL, code: 'EVENWICHT', vraag: 'Heeft de cliënt een beperking in het evenwicht?', vindplaats: DRIEWIELER },
      {
        ...OORDEEL,
        code: 'ANDERE_BEPERKING',
        vraag: 'Heeft de cliënt een andere beperking waarbij zo’n fiets helpt, bijvoorbeeld een gestoorde motoriek?',
        vindplaats: DRIEWIELER,
      },
      ...scootmobielvoorwaarden('de fiets', 'een hand- of duwstoel', VOORWAARDEN),
      { ...FEIT, code: 'GEWONE_DRIEWIELER', vraag: 'Is het een gewone driewieler, dus niet speciaal voor kinderen met een beperking?', vindplaats: DRIEWIELER },
      {
        ...FEIT,
        code: 'JONG_KIND',
        vraag: 'Is de fiets voor een kind dat jonger is dan {grens}?',
        grens: { vergelijking: 'minder-dan', waarde: '4', eenheid: 'jaar', herkomst: 'gepubliceerd', vindplaats: DRIEWIELER },
        vindplaats: DRIEWIELER,
      },
    ],
    combinaties: [
      {
        code: 'HEEFT_BAAT',
        omschrijving: 'De cliënt heeft een beperking waarbij zo’n fiets helpt',
        telt: 'eis',
        gevallen: [{ ja: ['EVENWICHT'] }, { ja: ['ANDERE_BEPERKING'] }],
        melding: 'De cliënt heeft geen beperking waarbij een driewielfiets of andere bijzondere fiets helpt.',
        herkomst: 'afgeleid',
        vindplaats: DRIEWIELER,
      },
      {
        code: 'DRIEWIELER_GEBRUIKELIJK',
        omschrijving: 'Het is een gewone driewieler voor een jong kind',
        telt: 'uitsluiting',
        gevallen: [{ ja: ['GEWONE_DRIEWIELER', 'JONG_KIND'] }],
        melding: 'Een gewone driewieler voor een jong kind is algemeen gebruikelijk. Die komt niet van de gemeente.',
        herkomst: 'gepubliceerd',
        vindplaats: DRIEWIELER,
      },
    ],
    bevindingen: [
      {
        code: 'DRIEWIELER_GEBRUIKELIJK_ACHTERHAALD',
        ernst: 'blokkerend',
        melding: 'Dat een gewone driewieler algemeen gebruikelijk is, komt uit het beleid van 2017. De criteria daarvan zijn achterhaald door latere rechtspraak. Toets opnieuw.',
        wanneer: [{ ja: ['GEWONE_DRIEWIELER', 'JONG_KIND'] }],
        vindplaats: DRIEWIELER,
      },
      {
        code: 'GEWONE_DRIEWIELER_OUDER_KIND',
        ernst: 'waarschuwing',
        melding: 'Het beleid zegt alleen voor jonge kinderen iets over een gewone driewieler. Voor wie ouder is, staat er niets: ga na of die hier algemeen gebruikelijk is.',
        wanneer: [{ ja: ['GEWONE_DRIEWIELER'], nee: ['JONG_KIND'] }],
        vindplaats: DRIEWIELER,
      },
      {
        code: 'FIETS_ALS_SCOOTMOBIEL',
        ernst: 'waarschuwing',
        melding: 'Voor deze fiets gelden dezelfde voorwaarden als voor een scootmobiel. Die passen niet allemaal: het beleid zegt niet welke rijtest bij een fiets hoort, en een aangepaste fiets kan hier niet de andere oplossing zijn. Leg uit hoe elke voorwaarde is gelezen.',
        vindplaats: VOORWAARDEN,
      },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
