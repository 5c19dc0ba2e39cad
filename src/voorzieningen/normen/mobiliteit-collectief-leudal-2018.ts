import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Getalgrens, Voorzieningsbevinding, Voorzieningsregel } from '../voorzieningsregel.js';
import { COLLECTIEF_GAAT_VOOR, FEIT, IN_AANMERKING, OORDEEL, PRIMAATVRAGEN } from './mobiliteit-voorwaarden-leudal-2018.js';

const PRIMAAT = inLeudal('§7.5.1', 'LE-132');
const KILOMETERS = inLeudal('§7.3', 'LE-123');
const VERLAGING = inLeudal('§7.5', 'LE-131');
const VOOR_PGB = inLeudal('§7.3', 'LE-122');
const PROGRESSIEF = inLeudal('§7.4', 'LE-130');

const MAXIMUM = {
  vergelijking: 'ten-hoogste',
  waarde: '2000',
  eenheid: 'kilometer per kalenderjaar',
  herkomst: 'gepubliceerd',
  vindplaats: KILOMETERS,
} as const satisfies Getalgrens;

const NIET_GRATIS = {
  ernst: 'aandachtspunt',
  melding: 'Het vervoer is niet gratis. De cliënt betaalt een bijdrage of een tarief, net als andere reizigers.',
  vindplaats: KILOMETERS,
} as const satisfies Omit<Voorzieningsbevinding, 'code'>;

/**
 * Collective transport, and transport in its place.
 *
 * With a scootmobiel the maximum may be lowered, but no source says to what: the same maximum stands there until a
 * municipality gives its own.
 *
 * @bron leudal-2018 §7.3 tot en met §7.5.1 (LE-122, LE-123, LE-130..LE-132)
 */
export const COLLECTIEF_LEUDAL_2018 = bevriesDiep([
  {
    id: 'collectief-vervoer',
    naam: 'collectief vervoer',
    soort: 'maatwerkvoorziening',
    vindplaats: PRIMAAT,
    criteria: [
      { ...IN_AANMERKING, herkomst: 'gepubliceerd' },
      {
        ...OORDEEL,
        code: 'KAN_COLLECTIEF',
        vraag: 'Kan de cliënt met het collectief vervoer reizen, zo nodig met een begeleider?',
        telt: 'eis',
        melding: 'De cliënt kan niet met het collectief vervoer reizen.',
        vindplaats: PRIMAAT,
      },
      {
        ...OORDEEL,
        code: 'COLLECTIEF_PAST',
        vraag: 'Past het collectief vervoer bij de beperkingen, de persoon en de vervoersbehoefte van de cliënt?',
        telt: 'eis',
        melding: 'Het collectief vervoer past niet bij de cliënt of bij zijn vervoersbehoefte.',
        vindplaats: PRIMAAT,
      },
      { ...FEIT, code: 'SCOOTMOBIEL', vraag: 'Heeft de cliënt een scootmobiel, of krijgt hij die?', vindplaats: VERLAGING },
      {
        ...FEIT,
        code: 'KILOMETERS',
        vraag: 'Vergoedt de gemeente ten hoogste {grens}?',
        telt: 'begrenzing',
        melding: 'Meer dan {grens} wordt niet vergoed.',
        wanneer: [{ nee: ['SCOOTMOBIEL'] }],
        grens: MAXIMUM,
        vindplaats: KILOMETERS,
      },
      {
        ...FEIT,
        code: 'KILOMETERS_MET_SCOOTMOBIEL',
        vraag: 'Vergoedt de gemeente naast de scootmobiel ten hoogste {grens}?',
        telt: 'begrenzing',
        melding: 'Naast een scootmobiel wordt niet meer dan {grens} vergoed.',
        wanneer: [{ ja: ['SCOOTMOBIEL'] }],
        grens: MAXIMUM,
        herkomst: 'afgeleid',
        vindplaats: inLeudal('§7.3 en §7.5', 'LE-123', 'LE-131'),
      },
    ],
    bevindingen: [
      { ...NIET_GRATIS, code: 'COLLECTIEF_NIET_GRATIS' },
      {
        code: 'KILOMETERS_VERLAGEN',
        ernst: 'aandachtspunt',
        melding: 'Omdat de cliënt een scootmobiel heeft, mag het hoogste aantal kilometers lager worden. Het beleid zegt niet hoeveel lager. Maak er met de cliënt een afspraak over en leg uit waarom.',
        wanneer: [{ ja: ['SCOOTMOBIEL'] }],
        vindplaats: VERLAGING,
      },
    ],
  },
  {
    id: 'individueel-vervoer',
    naam: 'een andere vervoersvoorziening dan collectief vervoer',
    soort: 'maatwerkvoorziening',
    vindplaats: PRIMAAT,
    criteria: [
      { ...IN_AANMERKING, herkomst: 'gepubliceerd' },
      ...PRIMAATVRAGEN,
      {
        ...OORDEEL,
        code: 'PROGRESSIEF',
        vraag: 'Heeft de cliënt een aandoening die steeds erger wordt, zodat wat hij nu krijgt binnenkort niet meer past?',
        vindplaats: PROGRESSIEF,
      },
      {
        ...FEIT,
        code: 'KILOMETERS',
        vraag: 'Vergoedt de gemeente ten hoogste {grens}?',
        telt: 'begrenzing',
        melding: 'Meer dan {grens} wordt niet vergoed.',
        grens: MAXIMUM,
        vindplaats: KILOMETERS,
      },
    ],
    combinaties: [COLLECTIEF_GAAT_VOOR],
    bevindingen: [
      {
        code: 'COLLECTIEF_VOOR_PGB',
        ernst: 'aandachtspunt',
        melding: 'Ook een pgb voor vervoer komt pas na het collectief vervoer. Houd daarbij rekening met de persoon en met wat hij nodig heeft.',
        vindplaats: VOOR_PGB,
      },
      {
        code: 'VERVOER_PROGRESSIEF',
        ernst: 'aandachtspunt',
        melding: 'Bij een aandoening die steeds erger wordt, mag het collectief vervoer toch voorgaan, ook om de kosten. Weeg dat mee.',
        wanneer: [{ ja: ['PROGRESSIEF'] }],
        vindplaats: PROGRESSIEF,
      },
      { ...NIET_GRATIS, code: 'INDIVIDUEEL_NIET_GRATIS' },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
