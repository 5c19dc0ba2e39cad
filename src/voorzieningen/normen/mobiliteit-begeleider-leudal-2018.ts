import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Voorzieningsregel } from '../voorzieningsregel.js';
import { FEIT, OORDEEL } from './mobiliteit-voorwaarden-leudal-2018.js';

const BEGELEIDER = inLeudal('§7.5.1', 'LE-133');
const SOCIAAL = inLeudal('§7.5.1', 'LE-134');

/**
 * The companion in collective transport. The source lists two medical reasons and does not say whether both are needed;
 * that one is enough is our inference.
 *
 * @bron leudal-2018 §7.5.1 (LE-133, LE-134)
 */
export const BEGELEIDER_LEUDAL_2018 = bevriesDiep([
  {
    id: 'medische-begeleider',
    naam: 'een medische begeleider in het collectief vervoer',
    soort: 'maatwerkvoorziening',
    vindplaats: BEGELEIDER,
    criteria: [
      {
        ...FEIT,
        code: 'REIST_COLLECTIEF',
        vraag: 'Reist de cliënt met het collectief vervoer?',
        telt: 'eis',
        melding: 'De cliënt reist niet met het collectief vervoer.',
        vindplaats: BEGELEIDER,
      },
      {
        ...OORDEEL,
        code: 'CHAUFFEUR_GENOEG',
        vraag: 'Kan de chauffeur tijdens de rit de hulp geven die nodig is?',
        telt: 'voorrang',
        melding: 'De chauffeur kan tijdens de rit de hulp geven die nodig is.',
        vindplaats: BEGELEIDER,
      },
      {
        ...OORDEEL,
        code: 'INGRIJPEN',
        vraag: 'Moet er om een medische reden iemand mee die verstand van zaken heeft en kan ingrijpen, bijvoorbeeld bij een epileptische aanval?',
        vindplaats: BEGELEIDER,
      },
      {
        ...OORDEEL,
        code: 'TOEZICHT',
        vraag: 'Is er om een medische reden onderweg toezicht nodig, omdat de cliënt de regie kwijt kan raken, bijvoorbeeld door dementie?',
        vindplaats: BEGELEIDER,
      },
      {
        ...FEIT,
        code: 'ALLEEN_SOCIAAL',
        vraag: 'Gaat het alleen om sociale begeleiding?',
        telt: 'uitsluiting',
        melding: 'Sociale begeleiding is geregeld in het vervoerreglement van Omnibuzz, niet in dit beleid.',
        vindplaats: SOCIAAL,
      },
    ],
    combinaties: [
      {
        code: 'MEDISCHE_NOODZAAK',
        omschrijving: 'Er is een medische reden om iemand mee te laten reizen: om in te grijpen of om toezicht te houden',
        telt: 'eis',
        gevallen: [{ ja: ['INGRIJPEN'] }, { ja: ['TOEZICHT'] }],
        melding: 'Er is geen medische reden waarom onderweg iemand moet ingrijpen of toezicht moet houden.',
        herkomst: 'afgeleid',
        vindplaats: BEGELEIDER,
      },
    ],
    bevindingen: [
      {
        code: 'BEGELEIDER_ALTIJD_MEE',
        ernst: 'aandachtspunt',
        melding: 'De cliënt kan niet meer zonder begeleider reizen. De begeleider reist gratis mee.',
        vindplaats: BEGELEIDER,
      },
      {
        code: 'BEGELEIDER_EEN_REDEN_GENOEG',
        ernst: 'aandachtspunt',
        melding: 'Het beleid noemt ingrijpen en toezicht na elkaar en zegt niet of één van de twee genoeg is. Hier is één genoeg.',
        wanneer: [{ ja: ['INGRIJPEN'], nee: ['TOEZICHT'] }, { ja: ['TOEZICHT'], nee: ['INGRIJPEN'] }],
        vindplaats: BEGELEIDER,
      },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
