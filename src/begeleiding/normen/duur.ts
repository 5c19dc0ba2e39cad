import { inKader, inLeudal } from '../bronnen.js';
import type { Duurregel } from '../duurregel.js';

/**
 * What the Normenkader Begeleiding 2.0 says about duration. It names a year and possibly two for developing support; the
 * lower edge and the number of months of "long" are ours.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 en §5.3 (NK-072, NK-084, NK-087, NK-095, NK-102..NK-104)
 */
export const DUUR_BEGELEIDING_2024: readonly Duurregel[] = [
  {
    id: 'ibo-4',
    omschrijving: 'Ontwikkelgericht bij zware problemen: kort',
    wanneer: { profielen: ['IBO-4'] },
    advies: { vanMaanden: 1, totMaanden: 12 },
    eventueelTotMaanden: null,
    maximumMaanden: null,
    afgeleid: 'dat kort hier hoogstens een jaar is',
    herkomst: 'afgeleid',
    vindplaats: inKader('§5.2-I, tabel 2', 'NK-084', 'NK-103'),
  },
  {
    id: 'ontwikkelgericht',
    omschrijving: 'Ontwikkelgericht: te overzien, als voorbeeld hoogstens een jaar, eventueel twee',
    wanneer: { richting: 'ontwikkelgericht' },
    advies: { vanMaanden: 1, totMaanden: 12 },
    eventueelTotMaanden: 24,
    maximumMaanden: null,
    afgeleid: 'de ondergrens van een maand',
    herkomst: 'afgeleid',
    vindplaats: inKader('§5.1', 'NK-072', 'NK-103'),
  },
  {
    id: 'behoudgericht',
    omschrijving: 'Behoudgericht, ook bij achteruitgang: een lange tijd',
    wanneer: {},
    advies: { vanMaanden: 12, totMaanden: null },
    eventueelTotMaanden: null,
    maximumMaanden: null,
    afgeleid: 'dat lang ten minste een jaar is',
    herkomst: 'afgeleid',
    vindplaats: inKader('§5.2 en §5.3', 'NK-087', 'NK-095', 'NK-104'),
  },
];

/**
 * What Leudal 2018 says about duration: two years, and five for a stable situation. That decline is not stable, also
 * when it is controlled, is `afgeleid`.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-087)
 */
export const DUUR_LEUDAL_2018: readonly Duurregel[] = [
  {
    id: 'achteruitgang',
    omschrijving: 'Bij achteruitgang is de situatie niet stabiel: ten hoogste twee jaar',
    wanneer: { verwachteOntwikkeling: ['achteruitgang'] },
    advies: { vanMaanden: 1, totMaanden: 24 },
    eventueelTotMaanden: null,
    maximumMaanden: 24,
    afgeleid: 'dat achteruitgang geen stabiele situatie is, en de ondergrens van een maand',
    herkomst: 'afgeleid',
    vindplaats: inLeudal('§5.3.3, beschikking', 'LE-086', 'LE-087'),
  },
  {
    id: 'stabiel',
    omschrijving: 'Bij een stabiele situatie: ten hoogste vijf jaar',
    wanneer: { stabieleSituatie: true },
    advies: { vanMaanden: 1, totMaanden: 60 },
    eventueelTotMaanden: null,
    maximumMaanden: 60,
    afgeleid: 'de ondergrens van een maand',
    herkomst: 'afgeleid',
    vindplaats: inLeudal('§5.3.3, beschikking', 'LE-085', 'LE-087'),
  },
  {
    id: 'anders',
    omschrijving: 'In andere gevallen: zo lang als het resultaat naar verwachting vraagt, ten hoogste twee jaar',
    wanneer: {},
    advies: { vanMaanden: 1, totMaanden: 24 },
    eventueelTotMaanden: null,
    maximumMaanden: 24,
    afgeleid: 'de ondergrens van een maand',
    herkomst: 'afgeleid',
    vindplaats: inLeudal('§5.3.3, beschikking', 'LE-085', 'LE-086'),
  },
];
