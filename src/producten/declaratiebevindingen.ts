import type { Catalogus } from '../kern/index.js';

/**
 * The findings about what can be declared, by code.
 *
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-026, MP-032..MP-036, MP-042..MP-044, MP-051, MP-052, MP-058)
 */
export const DECLARATIE_BEVINDINGEN = {
  LEVERING_NIET_DECLARABEL: {
    ernst: 'blokkerend',
    melding: '{regel} is niet declarabel: {waarom}.',
    vindplaats: null,
  },
  LEVERING_NIET_TOEGEWEZEN: {
    ernst: 'blokkerend',
    melding: '{regel} is niet declarabel: dit product is niet toegewezen.',
    vindplaats: null,
  },
  LEVERING_ZONDER_AANWEZIGHEID: {
    ernst: 'blokkerend',
    melding: '{regel} is niet declarabel: zonder de vervoerstijd was de cliënt er niet.',
    vindplaats: null,
  },
  LEVERING_BUITEN_LOOPTIJD: {
    ernst: 'blokkerend',
    melding: '{regel}: {hoeveel} valt buiten de dagen waarop de toewijzing loopt.',
    vindplaats: null,
  },
  LEVERING_DUBBEL: {
    ernst: 'blokkerend',
    melding: '{regel}: {hoeveel} is al gedeclareerd; er is er ten hoogste één per dag.',
    vindplaats: null,
  },
  LEVERING_BOVEN_TOEWIJZING: {
    ernst: 'blokkerend',
    melding: '{regel}: {hoeveel} is meer dan er is toegewezen.',
    vindplaats: null,
  },
  AANWEZIGHEID_KORT: {
    ernst: 'aandachtspunt',
    melding: '{regel}: de cliënt was er {netto} minuten zonder vervoer. De bron gaat uit van {van} tot {tot} minuten per dagdeel; zij noemt dat geen minimum.',
    vindplaats: null,
  },
  TIJDVENSTER_NAVRAGEN: {
    ernst: 'aandachtspunt',
    melding: '{regel}: de bron laat de aanbieder vrij in zijn tijden, maar betaalt er niet meer voor. Vraag de gemeente of gewoon contact op die tijd declarabel is.',
    vindplaats: null,
  },
  ENKELE_RIT: {
    ernst: 'aandachtspunt',
    melding: '{regel}: er is één rit, terwijl het tarief voor heen en terug samen is. Ga na of de andere rit ook is geleverd.',
    vindplaats: null,
  },
} as const satisfies Catalogus;
