import { inLeudal } from '../bronnen.js';
import type { Voorzieningscombinatie, Voorzieningscriterium } from '../voorzieningsregel.js';
import type { Vindplaats } from '../../kern/index.js';

const PRIMAAT = inLeudal('§7.5.1', 'LE-132');
const VERVOER = inLeudal('§7.3 en §7.5', 'LE-124', 'LE-125');
const BEZWAREN = inLeudal('§7.4', 'LE-128', 'LE-130');
const SCOOTMOBIEL = inLeudal('§7.5.4', 'LE-138');

/**
 * A fact from the source on which something turns.
 *
 * @bron leudal-2018 hoofdstuk 7 (LE-119..LE-145)
 */
export const FEIT = Object.freeze({ soort: 'feit', telt: 'gegeven', herkomst: 'gepubliceerd' } as const);

/**
 * A judgement that the source leaves to a professional.
 *
 * @bron leudal-2018 hoofdstuk 7 (LE-119..LE-145)
 */
export const OORDEEL = Object.freeze({ soort: 'oordeel', telt: 'gegeven', herkomst: 'gepubliceerd' } as const);

/**
 * The general conditions of §7.3 and §7.4, tested apart: §7.5 counts every means of transport among the transport provisions.
 * The paragraphs about one means do not repeat them, so for those they are `afgeleid`.
 *
 * @bron leudal-2018 §7.3 en §7.5 (LE-124, LE-125)
 */
export const IN_AANMERKING = Object.freeze({
  ...FEIT,
  code: 'IN_AANMERKING',
  vraag: 'Komt de cliënt in aanmerking voor een vervoersvoorziening (zie de toets vervoersvoorziening)?',
  telt: 'eis',
  melding: 'De cliënt komt niet in aanmerking voor een vervoersvoorziening. Waarom niet, staat bij die toets.',
  herkomst: 'afgeleid',
  vindplaats: VERVOER,
} as const satisfies Voorzieningscriterium);

/**
 * Collective transport goes first, in one question: for a means with which primacy is seldom in dispute.
 *
 * @bron leudal-2018 §7.5.1 (LE-132)
 */
export const COLLECTIEF_VOLSTAAT = Object.freeze({
  ...OORDEEL,
  code: 'COLLECTIEF_VOLSTAAT',
  vraag: 'Kan de cliënt met het collectief vervoer reizen, en past dat bij hem en bij de reizen die hij moet maken?',
  telt: 'voorrang',
  melding: 'De cliënt kan met het collectief vervoer reizen en dat past bij hem. Collectief vervoer gaat voor.',
  vindplaats: PRIMAAT,
} as const satisfies Voorzieningscriterium);

/**
 * Collective transport goes first, with the three objections that do not make it unfit. They are asked for together: else each
 * could serve as the other reason beside the next.
 *
 * @bron leudal-2018 §7.4 en §7.5.1 (LE-128, LE-130, LE-132)
 */
export const PRIMAATVRAGEN = Object.freeze([
  { ...OORDEEL, code: 'KAN_COLLECTIEF', vraag: 'Kan de cliënt met het collectief vervoer reizen, zo nodig met een begeleider?', vindplaats: PRIMAAT },
  {
    ...OORDEEL,
    code: 'COLLECTIEF_PAST',
    vraag: 'Past het collectief vervoer bij de beperkingen, de persoon en de vervoersbehoefte van de cliënt?',
    motiveren: { bij: 'nee', waarom: 'het collectief vervoer gaat voor, tenzij uit het onderzoek blijkt dat het niet past.' },
    vindplaats: PRIMAAT,
  },
  {
    ...OORDEEL,
    code: 'ANDER_BEZWAAR',
    vraag:
      'Is er een ander bezwaar tegen het collectief vervoer dan dat het gezin niet samen kan reizen, dat het bij medische spoed niet werkt of dat iets anders goedkoper is?',
    telt: 'eis',
    melding:
      'Dat het gezin niet samen kan reizen, dat het bij medische spoed niet werkt of dat iets anders goedkoper is, is geen reden om van het collectief vervoer af te zien. Een ander bezwaar is er niet.',
    wanneer: [{ ja: ['KAN_COLLECTIEF'], nee: ['COLLECTIEF_PAST'] }],
    vindplaats: BEZWAREN,
  },
] as const satisfies readonly Voorzieningscriterium[]);

/**
 * The primacy of collective transport itself.
 *
 * @bron leudal-2018 §7.5.1 (LE-132)
 */
export const COLLECTIEF_GAAT_VOOR = Object.freeze({
  code: 'COLLECTIEF_GAAT_VOOR',
  omschrijving: 'De cliënt kan met het collectief vervoer reizen en het past bij hem',
  telt: 'voorrang',
  gevallen: [{ ja: ['KAN_COLLECTIEF', 'COLLECTIEF_PAST'] }],
  melding: 'De cliënt kan met het collectief vervoer reizen en dat past bij hem. Collectief vervoer gaat voor.',
  herkomst: 'gepubliceerd',
  vindplaats: PRIMAAT,
} as const satisfies Voorzieningscombinatie);

/**
 * The six conditions of a scootmobiel, which hold for a special bicycle as well.
 *
 * @param voertuig as it reads in a sentence
 * @param anders other ways to travel that are named as examples
 * @param vindplaats where it stands that these conditions hold for this vehicle
 * @bron leudal-2018 §7.5.2 en §7.5.4 (LE-136, LE-138)
 */
export function scootmobielvoorwaarden(voertuig: string, anders: string, vindplaats: Vindplaats = SCOOTMOBIEL): readonly Voorzieningscriterium[] {
  return [
    {
      ...OORDEEL,
      code: 'STA_EN_LOOPFUNCTIE',
      vraag: 'Staat en loopt de cliënt matig of slecht?',
      telt: 'eis',
      melding: 'De cliënt staat en loopt goed genoeg.',
      vindplaats,
    },
    {
      ...OORDEEL,
      code: 'TRANSFERS',
      vraag: `Kan de cliënt zelfstandig overstappen, op ${voertuig} en eraf?`,
      telt: 'eis',
      melding: `De cliënt kan niet zelfstandig overstappen, op ${voertuig} en eraf.`,
      vindplaats,
    },
    {
      ...OORDEEL,
      code: 'ANDERE_WIJZE',
      vraag: `Kan de cliënt zich ook zonder ${voertuig} genoeg verplaatsen, bijvoorbeeld met ${anders}?`,
      telt: 'voorrang',
      melding: `De cliënt kan zich ook zonder ${voertuig} genoeg verplaatsen, bijvoorbeeld met ${anders}.`,
      vindplaats,
    },
    {
      ...OORDEEL,
      code: 'ALLEEN_COLLECTIEF',
      vraag: 'Is alleen collectief vervoer genoeg voor de reizen die de cliënt moet maken?',
      telt: 'voorrang',
      melding: 'Collectief vervoer is genoeg voor de reizen die de cliënt moet maken. Dat gaat voor.',
      vindplaats,
    },
    {
      ...FEIT,
      code: 'RIJTEST',
      vraag: `Heeft de cliënt in een rijvaardigheidstest laten zien dat hij zelf veilig met ${voertuig} kan rijden?`,
      telt: 'eis',
      melding: `De cliënt heeft niet laten zien dat hij zelf veilig met ${voertuig} kan rijden.`,
      vindplaats,
    },
    {
      ...FEIT,
      code: 'VERVOERSBEHOEFTE',
      vraag: 'Heeft de cliënt ten minste {grens} vervoer nodig?',
      telt: 'eis',
      melding: 'De cliënt heeft minder dan {grens} vervoer nodig.',
      grens: { vergelijking: 'ten-minste', waarde: '3', eenheid: 'keer per week', herkomst: 'gepubliceerd', vindplaats },
      vindplaats,
    },
  ];
}
