import { maakMelder, type Catalogus } from '../kern/index.js';
import { inLeudal } from './bronnen.js';

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
  RICHTPRIJZEN_HISTORISCH: {
    ernst: 'blokkerend',
    melding: 'De prijzen voor {artikelen} komen uit {titel}. Zij golden {duur}, {dag}. Vraag de gemeente om prijzen die nu gelden.',
    vindplaats: null,
  },
  RICHTPRIJS_ONDUIDELIJK: { ernst: 'aandachtspunt', melding: '{twijfel}', vindplaats: null },
  INRICHTING_VOLGENS_VOORBEELD: {
    ernst: 'aandachtspunt',
    melding: 'Gerekend is met wat het voorbeeld in de bron meetelt. Niet meegeteld: {buiten}. Ga na wat in deze woning echt nodig is.',
    vindplaats: null,
  },
  INRICHTING_IS_GEEN_VERGOEDING: {
    ernst: 'aandachtspunt',
    melding: 'Dit is wat inrichten volgens de richtprijzen kost. Voor een vergoeding zijn ook offertes nodig, en er geldt een maximum.',
    vindplaats: inLeudal('§6.2, hoogte van de vergoeding', 'LE-116', 'LE-117'),
  },
  WOONKOSTEN_ZONDER_GRENS: {
    ernst: 'aandachtspunt',
    melding: 'Het beleid zegt niet bij welk verschil verhuizen voor de hand ligt. Weeg ook of er een geschikte woning is en wat verhuizen voor de cliënt betekent.',
    vindplaats: inLeudal('§6.2', 'LE-108'),
  },
  WOONKOSTEN_TEN_MINSTE: {
    ernst: 'aandachtspunt',
    melding: 'Het beleid noemt de kosten die in elk geval meetellen. Zijn er in dit geval andere kosten? Weeg die dan ook mee.',
    vindplaats: inLeudal('§6.2, vergelijking aanpassingskosten', 'LE-109'),
  },
  NIET_ALLES_BEKEKEN: {
    ernst: 'aandachtspunt',
    melding: 'Nog niet alles is bekeken: {vragen} nog niet beantwoord.',
    vindplaats: null,
  },
  ONDERSTEUNING_NIET_GEWEZEN: {
    ernst: 'blokkerend',
    melding: 'Aan de cliënt is nog niet verteld dat hij gratis onafhankelijke ondersteuning kan krijgen. Doe dat alsnog en vraag of hij die wil.',
    vindplaats: null,
  },
  PLAN_NIET_GEWEZEN: {
    ernst: 'blokkerend',
    melding: 'Aan de cliënt is nog niet verteld dat hij een persoonlijk plan kan geven. Doe dat alsnog en geef hem er de tijd voor.',
    vindplaats: null,
  },
  ONDERZOEK_LOOPT: {
    ernst: 'blokkerend',
    melding: 'Het onderzoek is nog niet klaar. De laatste dag ervoor is {datum}. Besluit pas daarna.',
    vindplaats: null,
  },
  ONDERZOEK_TE_LAAT: {
    ernst: 'waarschuwing',
    melding: 'Het onderzoek moest uiterlijk op {datum} klaar zijn. Leg vast waarom dat niet lukte.',
    vindplaats: null,
  },
  PLAN_BETREKKEN: {
    ernst: 'aandachtspunt',
    melding: 'Er is een persoonlijk plan. Betrek het bij het onderzoek en laat zien wat ermee is gedaan.',
    vindplaats: null,
  },
  PLAN_NA_TERMIJN: {
    ernst: 'aandachtspunt',
    melding: 'Het persoonlijk plan kwam na {datum}. Het mag nog meetellen: leg vast wat ermee is gedaan.',
    vindplaats: null,
  },
  PLAN_NIET_AFGEWACHT: {
    ernst: 'aandachtspunt',
    melding: 'Het onderzoek was klaar voordat de tijd voor een persoonlijk plan om was ({datum}). Leg vast dat de cliënt geen plan wilde geven.',
    vindplaats: null,
  },
  WERKINSTRUCTIE_NIET_GELEZEN: {
    ernst: 'aandachtspunt',
    melding: 'De gemeente heeft een eigen werkinstructie voor de toegang. Die is hier niet gebruikt; getoetst is aan de wet.',
    vindplaats: null,
  },
  GEEN_ADEQUATE_VOORZIENING: {
    ernst: 'blokkerend',
    melding: 'Geen van de voorzieningen is goed genoeg voor deze cliënt. Zoek een andere.',
    vindplaats: null,
  },
  GEWENST_NIET_ADEQUAAT: {
    ernst: 'blokkerend',
    melding: 'Wat de cliënt wil, is niet goed genoeg voor hem. Dan is bijbetalen geen oplossing.',
    vindplaats: null,
  },
} as const satisfies Catalogus;

/**
 * Issues the findings of this room.
 *
 * @bron leudal-2018 hoofdstuk 3 en 6 tot en met 9 (LE-003..LE-017, LE-093..LE-154)
 */
export const meld = maakMelder<keyof typeof VOORZIENINGEN_BEVINDINGEN>(VOORZIENINGEN_BEVINDINGEN);
