import { maakMelder, vindplaats, type Catalogus } from '../kern/index.js';

/**
 * The findings about a file as a whole, by code. Those of its parts stand with the parts.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 en §5.2 (NK-012, NK-021, NK-078)
 * @bron midden-limburg-2024 percelen (MP-008)
 */
export const INDICATIE_BEVINDINGEN = {
  WLZ_GAAT_VOOR: {
    ernst: 'blokkerend',
    melding:
      'De cliënt heeft een indicatie voor de Wet langdurige zorg, of heeft dag en nacht iemand in de buurt nodig. Die wet gaat voor op de Wmo: zoek dat eerst uit.',
    vindplaats: vindplaats('normenkader-begeleiding-2.0', 'hoofdstuk 2, stap 4', 'NK-021'),
  },
  RICHTINGEN_VERSCHILLEN: {
    ernst: 'aandachtspunt',
    melding:
      'Individuele begeleiding is {individueel} en dagbesteding is {dagbesteding}. Leg uit waarom; bij inkoop in percelen kan een cliënt maar in één van de percelen voor begeleiding tegelijk zitten.',
    vindplaats: vindplaats('midden-limburg-2024', 'percelen', 'MP-008'),
  },
  PERCELEN_VERSCHILLEN: {
    ernst: 'blokkerend',
    melding: 'Individuele begeleiding en dagbesteding passen niet in hetzelfde perceel ({individueel} en {dagbesteding}). Een cliënt kan maar in één daarvan tegelijk zitten.',
    vindplaats: vindplaats('midden-limburg-2024', 'percelen', 'MP-008'),
  },
  INKOOP_PAST_NIET: {
    ernst: 'blokkerend',
    melding: '{deel}: dit kan zo niet worden ingekocht. {reden}',
    vindplaats: vindplaats('midden-limburg-2024', 'percelen', 'MP-005'),
  },
  CONTROLEPUNT_OPEN: {
    ernst: 'waarschuwing',
    melding: 'Nog niet afgevinkt: {punt}',
    vindplaats: vindplaats('normenkader-begeleiding-2.0', '§1.2', 'NK-012'),
  },
  TOEGANG_NIET_GETOETST: {
    ernst: 'waarschuwing',
    melding: 'Er is geen beleid met regels over toegang gegeven. De toegang en de termijnen van het onderzoek zijn daarom niet getoetst.',
    vindplaats: vindplaats('normenkader-begeleiding-2.0', 'hoofdstuk 2, stap 1', 'NK-015', 'NK-016'),
  },
} as const satisfies Catalogus;

/**
 * Issues the findings about a file as a whole.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-012)
 */
export const meld = maakMelder<keyof typeof INDICATIE_BEVINDINGEN>(INDICATIE_BEVINDINGEN);
