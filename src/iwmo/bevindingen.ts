import { maakMelder, type Catalogus } from '../kern/index.js';
import { inIwmo } from './bronnen.js';

/**
 * The findings about a condition of the information model, by the number of that condition.
 *
 * @bron iwmo-3.2 CD041, CD075..CD080, CS003, CS335, CS338 en de codelijsten WJ756, WMO757, WMO020, WMO002
 */
export const VOORWAARDE_BEVINDINGEN = {
  CD041: {
    ernst: 'blokkerend',
    melding: 'Er is een productcode, maar geen omvang. Vul de omvang (CD041).',
    vindplaats: inIwmo('CD041'),
  },
  CD075: {
    ernst: 'blokkerend',
    melding: 'Er is een budget, maar geen einddatum. Vul de einddatum (CD075).',
    vindplaats: inIwmo('CD075'),
  },
  CD076: {
    ernst: 'blokkerend',
    melding: 'De omvang is per week, maar er is geen einddatum. Vul de einddatum (CD076).',
    vindplaats: inIwmo('CD076'),
  },
  CD077_CD078: {
    ernst: 'blokkerend',
    melding: 'Omvang en budget zijn allebei gevuld. Kies een van de twee (CD077/CD078).',
    vindplaats: inIwmo('CD077/CD078'),
  },
  CD079: {
    ernst: 'blokkerend',
    melding: 'Er is geen budget en ook geen product. Vul het product (CD079).',
    vindplaats: inIwmo('CD079'),
  },
  CD080: {
    ernst: 'blokkerend',
    melding: 'Er is een omvang zonder productcode. Vul de productcode of laat de omvang weg (CD080).',
    vindplaats: inIwmo('CD080'),
  },
  CS003: {
    ernst: 'blokkerend',
    melding: 'De einddatum ligt voor de ingangsdatum (CS003).',
    vindplaats: inIwmo('CS003'),
  },
  CS335: {
    ernst: 'blokkerend',
    melding: 'Reden 13 (verwijderd) kan alleen als de einddatum gelijk is aan de ingangsdatum (CS335).',
    vindplaats: inIwmo('CS335'),
  },
  CS338: {
    ernst: 'blokkerend',
    melding: 'Een omvang in etmalen, dagdelen, euro of stuks (inspanning) kan alleen per week, per maand of in totaal (CS338).',
    vindplaats: inIwmo('CS338'),
  },
  WJ756: {
    ernst: 'blokkerend',
    melding: 'De eenheid staat niet in codelijst WJ756.',
    vindplaats: inIwmo('WJ756'),
  },
  WMO757: {
    ernst: 'blokkerend',
    melding: 'De frequentie staat niet in codelijst WMO757.',
    vindplaats: inIwmo('WMO757'),
  },
  WMO757_VEROUDERD: {
    ernst: 'blokkerend',
    melding: 'Frequentie 3 (per vier weken) is vervallen. Zij mag nog worden gelezen, maar niet meer geschreven (WMO757).',
    vindplaats: inIwmo('WMO757'),
  },
  WMO020: {
    ernst: 'blokkerend',
    melding: 'De productcategorie staat niet in codelijst WMO020.',
    vindplaats: inIwmo('WMO020'),
  },
  WMO002: {
    ernst: 'blokkerend',
    melding: 'De reden van wijziging staat niet in codelijst WMO002, of is 01: die mag niet worden gebruikt.',
    vindplaats: inIwmo('WMO002'),
  },
} as const satisfies Catalogus;

/**
 * The code of a finding about a condition: the number of that condition.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export type Voorwaardecode = keyof typeof VOORWAARDE_BEVINDINGEN;

/**
 * The findings of this room, by code.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 * @bron midden-limburg-2024 inleiding (MP-001)
 */
export const IWMO_BEVINDINGEN = {
  ...VOORWAARDE_BEVINDINGEN,
  BRON_NIET_BESLUITRIJP: {
    ernst: 'blokkerend',
    melding: 'De uitkomst waarop deze toewijzing rust, is nog niet besluitrijp. {waarom}',
    vindplaats: null,
  },
  TOEWIJZING_OMVANG_NUL: {
    ernst: 'blokkerend',
    melding: 'De uitkomst is 0 minuten. Er is niets toe te wijzen.',
    vindplaats: null,
  },
  VOLUME_NIET_HEEL: {
    ernst: 'blokkerend',
    melding: '{omvang} is geen heel aantal in de eenheid {eenheid}. Een toewijzing heeft een heel volume: kies een andere omvang, of laat de gemeente minuten toestaan.',
    vindplaats: inIwmo('bericht WMO301, Omvang'),
  },
  VOLUME_TE_GROOT: {
    ernst: 'blokkerend',
    melding: '{omvang} geeft een volume van {volume}. Het grootste volume in een toewijzing is {grootste}: kies een kortere looptijd.',
    vindplaats: inIwmo('bericht WMO301, Omvang'),
  },
  EENHEID_PAST_NIET: {
    ernst: 'blokkerend',
    melding: '{omvang} is niet om te rekenen naar de eenheid {eenheid}: daarvoor staat geen maat in de bronnen. Kies een eenheid die past.',
    vindplaats: inIwmo('WJ756'),
  },
  EENHEID_UIT_BELEID: {
    ernst: 'waarschuwing',
    melding: 'Gevraagd is de eenheid {gevraagd}, maar het beleid koopt dit product in per {eenheid}. De eenheid van het beleid is gebruikt.',
    vindplaats: null,
  },
  CODE_VAN_ANDER_PRODUCT: {
    ernst: 'blokkerend',
    melding: 'De productcode {code} is in dit beleid die van ‘{naam}’, niet die van {product}. Controleer de code.',
    vindplaats: null,
  },
  OMVANG_NIET_IN_BERICHT: {
    ernst: 'waarschuwing',
    melding: 'Zonder productcode kan de omvang ({omvang}) niet in de toewijzing staan (CD080). Zij staat alleen in het commentaar: spreek haar ook met de aanbieder af.',
    vindplaats: inIwmo('CD080'),
  },
  TWEE_WEKEN_ALS_TOTAAL: {
    ernst: 'aandachtspunt',
    melding: 'Per twee weken bestaat niet als frequentie. De omvang is omgerekend naar een totaal over {perioden}; dat is een eigen afleiding en staat in het commentaar.',
    vindplaats: inIwmo('WMO757'),
  },
  TIJDELIJK_APART: {
    ernst: 'aandachtspunt',
    melding: 'Naast deze omvang is er tijdelijke hulp. Die zit niet in deze toewijzing en vraagt een eigen toewijzing.',
    vindplaats: null,
  },
  INKOOP_BINDT_TOEWIJZING: {
    ernst: 'aandachtspunt',
    melding: 'Het beleid rust op een inkoopdocument ({bron}). Dat bindt de toewijzing aan de aanbieder, niet het besluit aan de burger.',
    vindplaats: null,
  },
} as const satisfies Catalogus;

/**
 * Issues the findings of this room.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export const meld = maakMelder<keyof typeof IWMO_BEVINDINGEN>(IWMO_BEVINDINGEN);
