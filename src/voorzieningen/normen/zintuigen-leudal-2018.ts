import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Voorzieningsregel } from '../voorzieningsregel.js';

const DOVENTOLK = inLeudal('§5.4.4', 'LE-100');
const ZINTUIGEN = inLeudal('§5.4.3', 'LE-099');

/**
 * Support for adults with a sensory limitation, and the interpreter for the deaf.
 *
 * @bron leudal-2018 §5.4.3 en §5.4.4 (LE-099, LE-100)
 */
export const ZINTUIGEN_LEUDAL_2018 = bevriesDiep([
  {
    id: 'begeleiding-zintuiglijk',
    naam: 'specialistische begeleiding bij een zintuiglijke beperking',
    soort: 'maatwerkvoorziening',
    vindplaats: ZINTUIGEN,
    criteria: [
      { code: 'VOLWASSEN', vraag: 'Is de cliënt volwassen?', soort: 'feit', telt: 'eis', melding: 'De landelijke afspraken gaan alleen over volwassenen.', herkomst: 'gepubliceerd', vindplaats: ZINTUIGEN },
      { code: 'DOOFBLIND', vraag: 'Is de cliënt doofblind?', soort: 'feit', telt: 'gegeven', herkomst: 'gepubliceerd', vindplaats: ZINTUIGEN },
      { code: 'VISUEEL', vraag: 'Heeft de cliënt een beperking in het zien?', soort: 'feit', telt: 'gegeven', herkomst: 'gepubliceerd', vindplaats: ZINTUIGEN },
      { code: 'VROEGDOOF', vraag: 'Is de cliënt vroegdoof?', soort: 'feit', telt: 'gegeven', herkomst: 'gepubliceerd', vindplaats: ZINTUIGEN },
      {
        code: 'SPECIALISTISCH_NODIG',
        vraag: 'Heeft de cliënt begeleiding nodig die alleen een specialist in zien of horen kan geven?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'Gewone begeleiding is genoeg; specialistische begeleiding is niet nodig.',
        herkomst: 'afgeleid',
        vindplaats: ZINTUIGEN,
      },
    ],
    combinaties: [
      {
        code: 'DOELGROEP_ZINTUIGLIJK',
        omschrijving: 'De cliënt is doofblind, slechtziend of blind, of vroegdoof',
        telt: 'eis',
        gevallen: [{ ja: ['DOOFBLIND'] }, { ja: ['VISUEEL'] }, { ja: ['VROEGDOOF'] }],
        melding: 'De cliënt hoort niet bij een van de drie groepen waarvoor landelijk is ingekocht: doofblind, beperkt in het zien of vroegdoof.',
        herkomst: 'gepubliceerd',
        vindplaats: ZINTUIGEN,
      },
    ],
    bevindingen: [
      {
        code: 'ZINTUIGLIJK_LANDELIJK_INGEKOCHT',
        ernst: 'aandachtspunt',
        melding: 'Deze begeleiding is landelijk ingekocht. Kies een van de aanbieders uit die landelijke afspraken.',
        vindplaats: ZINTUIGEN,
      },
    ],
  },
  {
    id: 'doventolk',
    naam: 'een doventolk',
    soort: 'maatwerkvoorziening',
    vindplaats: DOVENTOLK,
    criteria: [
      {
        code: 'LANDELIJK_INGEKOCHT',
        vraag: 'Zit deze doventolk al in de landelijke inkoop?',
        soort: 'feit',
        telt: 'voorrang',
        melding: 'De landelijke inkoop voorziet al in deze doventolk. Die gaat voor.',
        herkomst: 'gepubliceerd',
        vindplaats: DOVENTOLK,
      },
      {
        code: 'AANGEWEZEN_OP_TOLK',
        vraag: 'Heeft de cliënt voor gesprekken in het gewone leven een doventolk nodig?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'De cliënt is voor gesprekken in het gewone leven niet op een doventolk aangewezen.',
        herkomst: 'gepubliceerd',
        vindplaats: DOVENTOLK,
      },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
