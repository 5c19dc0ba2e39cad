import { maakMelder, type Catalogus } from '../kern/index.js';
import { inLeudal, inMiddenLimburg } from './bronnen.js';
import { DECLARATIE_BEVINDINGEN } from './declaratiebevindingen.js';
import { VERBLIJF_BEVINDINGEN } from './verblijfsbevindingen.js';

/**
 * The findings of this room, by code.
 *
 * @bron midden-limburg-2024 (MP-001..MP-101)
 * @bron leudal-2018 §5.4 en bijlage 3 (LE-091..LE-101, LE-244..LE-265)
 */
export const PRODUCTEN_BEVINDINGEN = {
  PRODUCT_NIET_IN_BELEID: {
    ernst: 'blokkerend',
    melding: '{product} is geen product van dit beleid. Dit beleid kent: {producten}.',
    vindplaats: null,
  },
  GRONDSLAG_NIET_IN_BELEID: {
    ernst: 'waarschuwing',
    melding: 'De grondslag {grondslag} staat niet in de lijst van dit beleid: {lijst}. Kies daaruit, of laat een grondslag uit een andere lijst eerst vertalen.',
    vindplaats: null,
  },
  GEEN_GRONDSLAG: {
    ernst: 'aandachtspunt',
    melding: '{naam} is geen grondslag: {reden}.',
    vindplaats: null,
  },
  GRONDSLAG_UITGESLOTEN: {
    ernst: 'aandachtspunt',
    melding: 'Voor de grondslag {naam} is in dit beleid geen product: {reden}.',
    vindplaats: null,
  },
  GRONDSLAG_LET_OP: {
    ernst: 'aandachtspunt',
    melding: '{tekst}',
    vindplaats: null,
  },
  GRONDSLAG_VERTAALD: {
    ernst: 'waarschuwing',
    melding: '{van} is gelezen als {naar}. Geen bron zet de twee lijsten naast elkaar: dit is afgeleid uit de namen. Laat de consulent de grondslag bevestigen.',
    vindplaats: null,
  },
  GRONDSLAG_ZONDER_TEGENHANGER: {
    ernst: 'aandachtspunt',
    melding: 'De grondslag {van} heeft geen tegenhanger in de lijst van dit beleid.',
    vindplaats: null,
  },
  PERCEEL_KIEZEN: {
    ernst: 'blokkerend',
    melding: 'De percelen {percelen} passen allebei, want hun titels overlappen. Een cliënt zit in één van de percelen 1 tot en met 4: kies er een.',
    vindplaats: inMiddenLimburg('percelen', 'MP-005', 'MP-008'),
  },
  PERCEEL_PAST_NIET: {
    ernst: 'blokkerend',
    melding: 'Perceel {perceel} past niet: {reden}.',
    vindplaats: null,
  },
  PERCEEL_AFGELEID: {
    ernst: 'aandachtspunt',
    melding: 'Dat dit perceel past, is afgeleid uit de beschrijvingen; geen bron koppelt profielen aan percelen. Het perceel bindt de toewijzing aan de aanbieder, niet het besluit.',
    vindplaats: inMiddenLimburg('percelen', 'MP-005', 'MP-010'),
  },
  NOODZAAK_24_UUR: {
    ernst: 'blokkerend',
    melding: 'Er moet dag en nacht ondersteuning dichtbij zijn. Dan is eerst de Wlz aan de beurt: onderzoek dat.',
    vindplaats: inMiddenLimburg('perceel 3 en 4, doelgroep', 'MP-089', 'MP-094'),
  },
  ZWAARTE_ANDERS_DAN_PROFIEL: {
    ernst: 'aandachtspunt',
    melding: 'Als zwaarte is {zwaarte} gegeven, terwijl {profiel} hoort bij {past}. Voor het perceel telt de gegeven zwaarte; leg uit waarom.',
    vindplaats: null,
  },
  DAGDEEL_IS_GEEN_VIER_UUR: {
    ernst: 'waarschuwing',
    melding: 'Een dagdeel in een groep staat hier niet gelijk aan vier uur individuele begeleiding. Bepaal de uren aan de hand van het doel.',
    vindplaats: inMiddenLimburg('begeleiding groep, ondersteuningsinhoud', 'MP-041'),
  },
  BEGELEIDINGSVORM_AFGELEID: {
    ernst: 'aandachtspunt',
    melding: 'Deze keuze is afgeleid: de uitgangspunten in de bron noemen dit geval niet. Leg uit waarom deze vorm past.',
    vindplaats: null,
  },
  VERVOER_NIET_AANGEWEZEN: {
    ernst: 'aandachtspunt',
    melding: 'Er is geen vervoer aangewezen: {reden}.',
    vindplaats: null,
  },
  VERVOER_STRIJDIG: {
    ernst: 'waarschuwing',
    melding: 'Vervoer heet noodzakelijk, en toch kan de cliënt op een andere manier komen. Ga na welke van de twee klopt.',
    vindplaats: inLeudal('§5.4.2', 'LE-098'),
  },
  VERVOER_TOESLAG: {
    ernst: 'aandachtspunt',
    melding: 'Bij een profiel is vervoer een toeslag, zo hoog als het tarief van het product vervoer.',
    vindplaats: inLeudal('§5.4.2', 'LE-098'),
  },
  VERVOER_AANBIEDER_NIET_VERPLICHT: {
    ernst: 'waarschuwing',
    melding:
      'Met de grondslag {grondslag} reist een cliënt over het algemeen zelfstandig, en de aanbieder van de groep hoeft geen vervoer te regelen. Leg uit waarom het hier nodig is en wie het doet.',
    vindplaats: null,
  },
  VERVOER_DAGEN_APART: {
    ernst: 'aandachtspunt',
    melding: 'Vervoer telt per dag heen en terug, hoeveel dagdelen er ook op die dag zijn. Het aantal dagen volgt niet uit het aantal dagdelen.',
    vindplaats: null,
  },
  VERVOER_MEER_DAGEN_DAN_DAGDELEN: {
    ernst: 'blokkerend',
    melding: 'Er zijn {dagen} dagen vervoer en maar {dagdelen} dagdelen in een groep. Op elke dag met vervoer hoort ten minste één dagdeel.',
    vindplaats: null,
  },
  EEN_DAGDEEL_PER_DAG: {
    ernst: 'aandachtspunt',
    melding: 'Er is één dagdeel per dag. Dat kan alleen als het voor de cliënt echt nodig is; leg dat uit.',
    vindplaats: null,
  },
  VERVOER_ZONDER_CODE: {
    ernst: 'aandachtspunt',
    melding: 'Voor ‘{naam}’ staat in de bron geen productcode. De gemeente kan er een opgeven.',
    vindplaats: null,
  },
  ...VERBLIJF_BEVINDINGEN,
  PRODUCT_NIET_IN_PERCEEL: {
    ernst: 'blokkerend',
    melding: 'Het product van {een} wordt niet in dat perceel ingekocht, maar in perceel {percelen}.',
    vindplaats: null,
  },
  PERCELEN_TEGELIJK: {
    ernst: 'blokkerend',
    melding: 'Een cliënt kan niet tegelijk uit twee percelen ondersteuning krijgen: {een} en {ander} overlappen. Na elkaar mag wel.',
    vindplaats: null,
  },
  INDIVIDUEEL_TIJDENS_GROEP: {
    ernst: 'blokkerend',
    melding: 'Begeleiding individueel mag niet op het moment van begeleiding groep: {een} en {ander} hebben een dagdeel gemeen.',
    vindplaats: null,
  },
  MOMENTEN_AFSPREKEN: {
    ernst: 'aandachtspunt',
    melding: 'Spreek af dat begeleiding individueel niet op het moment van begeleiding groep wordt ingezet; de momenten zijn nog niet bekend.',
    vindplaats: null,
  },
  VERZORGING_HOORT_BIJ_GROEP: {
    ernst: 'blokkerend',
    melding: 'Persoonlijke verzorging tijdens begeleiding groep hoort bij {een} en kan niet apart als {ander}.',
    vindplaats: null,
  },
  REGIE_DUBBEL: {
    ernst: 'blokkerend',
    melding: 'Regie bij het huishouden zit in {een} en ook in {ander}. Kies een van beide.',
    vindplaats: null,
  },
  NAAST_BESCHERMD_WONEN: {
    ernst: 'aandachtspunt',
    melding: 'De bron noemt naast beschermd wonen alleen begeleiding groep. Ga na of {ander} niet al bij {een} hoort.',
    vindplaats: null,
  },
  NATURA_MET_PGB: {
    ernst: 'blokkerend',
    melding: 'Begeleiding in natura en begeleiding met een pgb gaan in dit beleid niet samen: {een} en {ander} overlappen.',
    vindplaats: null,
  },
  ...DECLARATIE_BEVINDINGEN,
} as const satisfies Catalogus;

/**
 * The code of a finding of this room.
 *
 * @bron midden-limburg-2024 producten en percelen (MP-001)
 */
export type ProductenBevinding = keyof typeof PRODUCTEN_BEVINDINGEN;

/**
 * Issues the findings of this room.
 *
 * @bron midden-limburg-2024 (MP-001..MP-101)
 */
export const meld = maakMelder<ProductenBevinding>(PRODUCTEN_BEVINDINGEN);
