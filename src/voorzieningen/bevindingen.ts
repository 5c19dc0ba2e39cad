import { maakMelder, type Catalogus } from '../kern/index.js';

/**
 * The findings of this room that do not stand in a policy, by code. A policy adds its own to a list of criteria.
 *
 * @bron leudal-2018 hoofdstuk 3 en 6 tot en met 9 (LE-003..LE-017, LE-093..LE-154)
 */
export const VOORZIENINGEN_BEVINDINGEN = {
  EIS_NIET_VERVULD: { ernst: 'blokkerend', melding: '{reden}', vindplaats: null },
  UITSLUITING_GELDT: { ernst: 'blokkerend', melding: '{reden}', vindplaats: null },
  ANDERS_GAAT_VOOR: { ernst: 'blokkerend', melding: '{reden}', vindplaats: null },
  BEGRENZING_OVERSCHREDEN: { ernst: 'blokkerend', melding: '{reden}', vindplaats: null },
  AFGEWEKEN_VAN_UITGANGSPUNT: {
    ernst: 'waarschuwing',
    melding: 'In principe staat dit in de weg: {reden} Daar is met een motivering van afgeweken.',
    vindplaats: null,
  },
  GRENS_GEDATEERD: {
    ernst: 'aandachtspunt',
    melding: '{grens} geldt {duur}. Ga na of dit op de dag van het besluit nog klopt.',
    vindplaats: null,
  },
  GRENS_NIET_GELDIG: {
    ernst: 'blokkerend',
    melding: '{grens} geldt {duur}, niet op de peildatum {peildatum}. Vraag de gemeente wat op die dag geldt.',
    vindplaats: null,
  },
} as const satisfies Catalogus;

/**
 * Issues the findings of this room.
 *
 * @bron leudal-2018 hoofdstuk 3 en 6 tot en met 9 (LE-003..LE-017, LE-093..LE-154)
 */
export const meld = maakMelder<keyof typeof VOORZIENINGEN_BEVINDINGEN>(VOORZIENINGEN_BEVINDINGEN);
