import { bevriesDiep, type Vindplaats } from '../../kern/index.js';
import { inKader } from '../bronnen.js';
import type { Score } from '../scores.js';

/**
 * The scores that an area can have.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-040)
 */
export const SCORE_LIJST = bevriesDiep([0, 1, 2, 3] as const satisfies readonly Score[]);

/**
 * What a score says, in our own words.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-041..NK-045)
 */
export interface Scorebegrip {
  readonly score: Score;
  readonly naam: string;
  /** What someone else does. */
  readonly inzet: string;
  readonly omschrijving: string;
  readonly vindplaats: Vindplaats;
}

const AD_B = 'hoofdstuk 3, stap 2 ad b';

/**
 * The scores with their meaning. The score is the judgement of the consulent about what is needed, not about what is
 * wished.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-040..NK-045)
 */
export const SCORES: readonly Scorebegrip[] = bevriesDiep([
  {
    score: 0,
    naam: 'geen',
    inzet: 'niets',
    omschrijving: 'Op dit gebied is geen hulp nodig.',
    vindplaats: inKader(AD_B, 'NK-044'),
  },
  {
    score: 1,
    naam: 'licht',
    inzet: 'toezien',
    omschrijving: 'Het lukt zelf, als iemand meekijkt, aanmoedigt en nagaat of het goed gaat. Hulp vragen lukt, en erop wachten ook.',
    vindplaats: inKader(AD_B, 'NK-041'),
  },
  {
    score: 2,
    naam: 'matig',
    inzet: 'hulp',
    omschrijving:
      'Het lukt maar moeilijk: iemand doet mee, legt uit, spoort aan en kijkt na. Hulp vragen lukt meestal; wachten de ene keer wel en de andere keer niet.',
    vindplaats: inKader(AD_B, 'NK-042'),
  },
  {
    score: 3,
    naam: 'zwaar',
    inzet: 'overname',
    omschrijving: 'Het lukt niet: iemand anders doet het of stuurt elke stap. Hulp vragen is lastig en wachten lukt meestal niet.',
    vindplaats: inKader(AD_B, 'NK-043'),
  },
]);
