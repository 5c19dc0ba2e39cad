import { maakMelder, type Catalogus } from '../kern/index.js';

/**
 * The findings of this room, by code.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 * @bron midden-limburg-2024 percelen 1 tot en met 5 (MP-067, MP-079, MP-088, MP-093, MP-096)
 */
export const BESCHIKKING_BEVINDINGEN = {
  LOOPTIJD_TE_LANG: {
    ernst: 'blokkerend',
    melding: 'De einddatum ({einde}) ligt na de uiterste einddatum ({grens}). Kies een eerdere einddatum.',
    vindplaats: null,
  },
  LOOPTIJD_ZONDER_EINDE: {
    ernst: 'blokkerend',
    melding: 'Er is geen einddatum, terwijl er een maximum geldt: uiterlijk {grens}. Kies een einddatum.',
    vindplaats: null,
  },
  LOOPTIJD_TE_KORT: {
    ernst: 'blokkerend',
    melding: 'De einddatum ({einde}) ligt voor de vroegste einddatum ({grens}). Kies een latere einddatum.',
    vindplaats: null,
  },
  LOOPTIJD_BUITEN_PRINCIPE: {
    ernst: 'aandachtspunt',
    melding: 'De looptijd valt buiten wat in principe geldt ({grens}). Daarvoor is een motivering gegeven; weeg of die het verschil draagt.',
    vindplaats: null,
  },
  GRENS_VOOR_TOEWIJZING: {
    ernst: 'aandachtspunt',
    melding: 'Deze grens staat in een inkoopdocument. Zij geldt voor de toewijzing aan de aanbieder, niet voor het besluit aan de cliënt.',
    vindplaats: null,
  },
  LOOPTIJD_PERCEEL_PAST_NIET: {
    ernst: 'blokkerend',
    melding: 'Bij {voorziening} kent dit beleid geen perceel {perceel}. Controleer het perceel.',
    vindplaats: null,
  },
  EVALUATIE_LANGER_INTERVAL: {
    ernst: 'aandachtspunt',
    melding: 'De tijd tussen de evaluaties is {gekozen} in plaats van {gewoon}. Dat past alleen bij een langdurig traject: leg uit waarom.',
    vindplaats: null,
  },
  EVALUATIE_INTERVAL_TE_LANG: {
    ernst: 'waarschuwing',
    melding: 'De tijd tussen de evaluaties is {gekozen}; dit beleid noemt {gewoon} en geen uitzondering.',
    vindplaats: null,
  },
  EVALUATIE_AFGELEID: {
    ernst: 'aandachtspunt',
    melding:
      'De regel over evaluaties gaat over {wel}. Voor {voorziening} noemt dit beleid niets; de regel is hier naar analogie gebruikt. Ga na of de momenten passen.',
    vindplaats: null,
  },
  HEROVERWEGING_ZONDER_EINDE: {
    ernst: 'aandachtspunt',
    melding:
      'Er is geen einddatum. Het college blijft dan verplicht om van tijd tot tijd na te gaan of het besluit nog past; plan bij elke heroverweging de volgende.',
    vindplaats: null,
  },
  BESLUITEN_OVERLAPPEN: {
    ernst: 'blokkerend',
    melding: 'De besluiten gelden tegelijk ({dagen}): {periode}. Laat het vorige besluit eerder eindigen of het volgende later beginnen.',
    vindplaats: null,
  },
  BESLUITEN_OVERLAPPEN_ZONDER_EINDE: {
    ernst: 'blokkerend',
    melding: 'De besluiten gelden tegelijk vanaf {van}, zonder einde. Laat het vorige besluit eindigen voor het volgende begint.',
    vindplaats: null,
  },
  GAT_TUSSEN_BESLUITEN: {
    ernst: 'waarschuwing',
    melding: 'Tussen de besluiten is er {dagen} geen ondersteuning: {periode}. Ga na of dat klopt.',
    vindplaats: null,
  },
} as const satisfies Catalogus;

/**
 * Issues the findings of this room.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 */
export const meld = maakMelder<keyof typeof BESCHIKKING_BEVINDINGEN>(BESCHIKKING_BEVINDINGEN);
