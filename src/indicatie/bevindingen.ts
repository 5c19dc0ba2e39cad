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
      '{wat} Zoek eerst met de cliënt uit of zorg uit de Wet langdurige zorg voorgaat: of die het probleem oplost en beschikbaar is. Leg vast wat er tot dat moment nodig is.',
    vindplaats: vindplaats('normenkader-begeleiding-2.0', 'hoofdstuk 2, stap 4 en hoofdstuk 4', 'NK-021', 'NK-068'),
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
  CONTROLEPUNT_NIET_GEDAAN: {
    ernst: 'blokkerend',
    melding: 'Dit moet voor een besluit zijn gedaan, en is volgens het dossier niet gedaan: {punt}',
    vindplaats: vindplaats('wmo-2015', 'art. 2.3.2'),
  },
  ANTWOORDEN_STRIJDIG: {
    ernst: 'blokkerend',
    melding: 'Het dossier spreekt zichzelf tegen over dit punt: {punt} Ga na wat klopt.',
    vindplaats: vindplaats('normenkader-begeleiding-2.0', '§1.2', 'NK-012'),
  },
  KEUZE_ZONDER_GEVOLG: {
    ernst: 'blokkerend',
    melding: 'In het dossier staat een keuze ({wat}: {gekozen}) waarvoor in dit voorstel geen plaats is: {reden}. Haal de keuze weg, of leg vast waarom zij toch geldt.',
    vindplaats: null,
  },
  VERLAGING_ZONDER_REDEN: {
    ernst: 'blokkerend',
    melding: 'Er komt minder {wat} dan eerder. Schrijf op wat er veranderd is, waardoor minder genoeg is.',
    vindplaats: null,
  },
  DUUR_BUITEN_ADVIES: {
    ernst: 'waarschuwing',
    melding: 'De looptijd van {wat} is {hoe} dan het advies ({advies}). Leg uit waarom.',
    vindplaats: vindplaats('normenkader-begeleiding-2.0', '§5.1 en §5.3', 'NK-072', 'NK-102', 'NK-103', 'NK-104'),
  },
  PROFIEL_BIJ_PGB: {
    ernst: 'waarschuwing',
    melding: 'Bij een pgb hoort in dit beleid geen profiel: leg een product vast met een omvang in uren. De vragenlijst geeft hooguit een beeld van de situatie.',
    vindplaats: vindplaats('leudal-2018', '§5.4 en §5.4.5', 'LE-091', 'LE-101'),
  },
  PGB_NIET_GETOETST: {
    ernst: 'waarschuwing',
    melding: 'De cliënt kiest voor een pgb. Of aan de voorwaarden daarvoor is voldaan, en hoe hoog het is, is niet getoetst.',
    vindplaats: null,
  },
  NETWERK_OVERBELAST: {
    ernst: 'waarschuwing',
    melding: 'De draagkracht van het netwerk is laag. Toch telt hulp van mensen om de cliënt heen mee als oplossing ({waar}). Ga na of zij dat kunnen blijven doen.',
    vindplaats: vindplaats('normenkader-begeleiding-2.0', 'hoofdstuk 3, tabel 1 en hoofdstuk 4', 'NK-055', 'NK-068'),
  },
  TIJDELIJK_NA_EINDE: {
    ernst: 'blokkerend',
    melding: 'De tijdelijke hulp ({waarvoor}) duurt tot en met {laatste}, langer dan het besluit loopt ({einde}).',
    vindplaats: null,
  },
  GELDIGHEID_NIET_GETOETST: {
    ernst: 'waarschuwing',
    melding: 'Er is geen peildatum gegeven. Of het beleid op die dag geldt, is daarom niet getoetst.',
    vindplaats: null,
  },
  LOOPTIJD_NIET_GETOETST: {
    ernst: 'waarschuwing',
    melding: 'Er is geen beleid met regels over de beschikking gegeven. De looptijd is daarom niet getoetst en evaluaties zijn niet gepland.',
    vindplaats: null,
  },
  INKOOP_NIET_GETOETST: {
    ernst: 'aandachtspunt',
    melding: 'Er is geen beleid met producten gegeven. Perceel, grondslag en productcode voor de toewijzing zijn daarom niet bepaald.',
    vindplaats: null,
  },
  TOEGANG_NIET_GETOETST: {
    ernst: 'waarschuwing',
    melding: 'Er is geen beleid met regels over toegang gegeven. De toegang en de termijnen van het onderzoek zijn daarom niet getoetst.',
    vindplaats: vindplaats('wmo-2015', 'art. 2.3.2'),
  },
} as const satisfies Catalogus;

/**
 * Issues the findings about a file as a whole.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-012)
 */
export const meld = maakMelder<keyof typeof INDICATIE_BEVINDINGEN>(INDICATIE_BEVINDINGEN);
