import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Voorzieningsregel } from '../voorzieningsregel.js';
import { COLLECTIEF_VOLSTAAT, FEIT, IN_AANMERKING, OORDEEL, scootmobielvoorwaarden } from './mobiliteit-voorwaarden-leudal-2018.js';

const SCOOTMOBIEL = inLeudal('§7.5.4', 'LE-138');
const STALLING = inLeudal('§7.5.4', 'LE-139');
const VERLAGING = inLeudal('§7.5', 'LE-131');
const HANDBIKE = inLeudal('§7.5.5', 'LE-140');
const TWEE_LIJSTEN = inLeudal('§7.5.2 en §7.5.5', 'LE-136', 'LE-140');
const TRAINING = inLeudal('§7.5.6', 'LE-141');

/**
 * The scootmobiel, the handbike and the training for both. A scootmobiel may stand beside collective transport (§7.5, §7.5.4): it
 * is not asked whether that does not fit at all, but whether it is enough by itself.
 *
 * §7.5.2 counts a handbike among the special bicycles, for which the conditions of a scootmobiel hold; §7.5.5 has conditions
 * of its own. The latter are used here, as the more specific ones: our inference, and a finding says so.
 * "Without this provision" in §7.5.6 is read as: without the training.
 *
 * @bron leudal-2018 §7.5.4 tot en met §7.5.6 (LE-138..LE-141)
 */
export const SCOOTMOBIEL_LEUDAL_2018 = bevriesDiep([
  {
    id: 'scootmobiel',
    naam: 'een scootmobiel',
    soort: 'maatwerkvoorziening',
    vindplaats: SCOOTMOBIEL,
    criteria: [
      IN_AANMERKING,
      ...scootmobielvoorwaarden('de scootmobiel', 'een hand- of duwstoel of een aangepaste fiets'),
      { ...FEIT, code: 'STALLING', vraag: 'Is er een schuur, berging, garage, bijkeuken of tuinhuisje om de scootmobiel te stallen?', vindplaats: STALLING },
      {
        ...OORDEEL,
        code: 'HOES',
        vraag: 'Kan de scootmobiel buiten onder een hoes staan, die de cliënt, een huisgenoot of de mantelzorger erover kan doen?',
        vindplaats: STALLING,
      },
      { ...FEIT, code: 'OPLADEN', vraag: 'Kan de scootmobiel worden opgeladen op de plek waar hij onder de hoes staat?', vindplaats: STALLING },
      { ...FEIT, code: 'STALLING_IN_BESLUIT', vraag: 'Regelt het college met dit besluit ook een stalling?', herkomst: 'afgeleid', vindplaats: STALLING },
    ],
    bevindingen: [
      {
        code: 'STALLING_ONTBREEKT',
        ernst: 'blokkerend',
        melding: 'Er is geen geschikte stalling. Dat is geen reden om de scootmobiel te weigeren: een stalling regelen hoort dan ook bij de ondersteuning. Neem de stalling op in het besluit.',
        wanneer: [{ nee: ['STALLING', 'HOES', 'STALLING_IN_BESLUIT'] }, { nee: ['STALLING', 'OPLADEN', 'STALLING_IN_BESLUIT'] }],
        vindplaats: STALLING,
      },
      {
        code: 'SCOOTMOBIEL_TRAINING',
        ernst: 'aandachtspunt',
        melding: 'Misschien haalt de cliënt de rijvaardigheidstest na een training. Toets of hij daarvoor in aanmerking komt.',
        wanneer: [{ nee: ['RIJTEST'] }],
        vindplaats: TRAINING,
      },
      {
        code: 'SCOOTMOBIEL_EN_KILOMETERS',
        ernst: 'aandachtspunt',
        melding: 'Reist de cliënt ook met het collectief vervoer? Dan mag het hoogste aantal kilometers daarvan lager worden.',
        vindplaats: VERLAGING,
      },
    ],
  },
  {
    id: 'handbike',
    naam: 'een aankoppelfiets of handbike',
    soort: 'maatwerkvoorziening',
    vindplaats: HANDBIKE,
    criteria: [
      IN_AANMERKING,
      COLLECTIEF_VOLSTAAT,
      {
        ...OORDEEL,
        code: 'ROLSTOELGEBONDEN',
        vraag: 'Is de cliënt volledig aan de rolstoel gebonden?',
        telt: 'eis',
        melding: 'De cliënt is niet volledig aan de rolstoel gebonden.',
        vindplaats: HANDBIKE,
      },
      {
        ...OORDEEL,
        code: 'VEEL_VERVOER_DICHTBIJ',
        vraag: 'Heeft de cliënt dicht bij huis veel vervoer nodig voor het gewone leven, zoals voor boodschappen, familie of een hobby?',
        telt: 'eis',
        melding: 'De cliënt heeft dicht bij huis niet veel vervoer nodig.',
        vindplaats: HANDBIKE,
      },
      {
        ...FEIT,
        code: 'STRAAL',
        vraag: 'Liggen de plekken waar de cliënt met de handbike naartoe wil binnen {grens} van de woning?',
        grens: { vergelijking: 'ten-hoogste', waarde: '1.5', eenheid: 'kilometer', herkomst: 'gepubliceerd', vindplaats: HANDBIKE },
        vindplaats: HANDBIKE,
      },
      {
        ...OORDEEL,
        code: 'VERKEERSINZICHT',
        vraag: 'Kan de cliënt het verkeer goed genoeg overzien om veilig met de handbike te rijden?',
        telt: 'eis',
        melding: 'De cliënt kan het verkeer niet goed genoeg overzien om veilig met de handbike te rijden.',
        vindplaats: HANDBIKE,
      },
      { ...FEIT, code: 'TRAINING', vraag: 'Krijgt de cliënt vooraf een training, bijvoorbeeld omdat er twijfel is over zijn verkeersinzicht?', vindplaats: TRAINING },
      {
        ...FEIT,
        code: 'RIJTEST',
        vraag: 'Heeft de cliënt de rijvaardigheidstest na de training gehaald?',
        telt: 'eis',
        melding: 'De cliënt heeft de rijvaardigheidstest na de training niet gehaald. Pas daarna kan hij de handbike krijgen.',
        wanneer: [{ ja: ['TRAINING'] }],
        vindplaats: TRAINING,
      },
    ],
    bevindingen: [
      {
        code: 'HANDBIKE_TWEE_LIJSTEN',
        ernst: 'waarschuwing',
        melding: 'Het beleid noemt de handbike ook bij de bijzondere fietsen, waarvoor de voorwaarden van een scootmobiel gelden. Die zijn hier niet getoetst: de handbike heeft eigen voorwaarden.',
        vindplaats: TWEE_LIJSTEN,
      },
      {
        code: 'HANDBIKE_STRAAL_VOORBEELD',
        ernst: 'aandachtspunt',
        melding: 'De plekken waar de cliënt naartoe wil, liggen verder weg dan het beleid als voorbeeld noemt. Dat is een voorbeeld en geen grens. Leg uit waarom dit nog dicht bij huis is.',
        wanneer: [{ nee: ['STRAAL'] }],
        vindplaats: HANDBIKE,
      },
      {
        code: 'HANDBIKE_LESSEN',
        ernst: 'aandachtspunt',
        melding: 'Bij twijfel over het verkeersinzicht kan de cliënt eerst enkele lessen krijgen.',
        wanneer: [{ nee: ['VERKEERSINZICHT', 'TRAINING'] }],
        vindplaats: HANDBIKE,
      },
    ],
  },
  {
    id: 'training-scootmobiel-handbike',
    naam: 'een training voor een scootmobiel of handbike',
    soort: 'maatwerkvoorziening',
    vindplaats: TRAINING,
    criteria: [
      {
        ...FEIT,
        code: 'VOERTUIG',
        vraag: 'Gaat het om het gebruik van een scootmobiel, een aankoppelfiets of een handbike?',
        telt: 'eis',
        melding: 'De training is er alleen voor een scootmobiel, een aankoppelfiets of een handbike.',
        vindplaats: TRAINING,
      },
      {
        ...OORDEEL,
        code: 'KAN_ZONDER_TRAINING',
        vraag: 'Kan de cliënt ook zonder training goed genoeg meedoen aan het verkeer?',
        telt: 'uitsluiting',
        melding: 'De cliënt kan ook zonder training goed genoeg meedoen aan het verkeer.',
        vindplaats: TRAINING,
      },
      {
        ...FEIT,
        code: 'LESSEN',
        vraag: 'Bestaat de training uit ten hoogste {grens}?',
        telt: 'begrenzing',
        melding: 'De training bestaat uit ten hoogste {grens}.',
        grens: { vergelijking: 'ten-hoogste', waarde: '5', eenheid: 'lessen', herkomst: 'gepubliceerd', vindplaats: TRAINING },
        vindplaats: TRAINING,
      },
    ],
    bevindingen: [
      {
        code: 'TRAINING_MET_TEST',
        ernst: 'aandachtspunt',
        melding: 'De training eindigt met een rijvaardigheidstest. Pas als de cliënt die haalt, kan hij de scootmobiel of handbike krijgen.',
        vindplaats: TRAINING,
      },
      {
        code: 'TRAINING_LEVERANCIER_OF_PGB',
        ernst: 'aandachtspunt',
        melding: 'Een leverancier met een contract van de gemeente geeft de training, of de cliënt regelt die met een pgb.',
        vindplaats: TRAINING,
      },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
