import { eis, maakSchema } from '../kern/index.js';
import { SCORES } from './normen/scores.js';
import { scoreVorm } from './normen/scores.vorm.js';

/**
 * How much support an area needs: 0 none, 1 someone watches, 2 someone helps, 3 someone takes over.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-040)
 */
export type Score = 0 | 1 | 2 | 3;

/**
 * The score of an area before (gross) and after (net) the solutions that go before support under the Wmo.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-026, NK-027)
 */
export interface Scorepaar {
  readonly bruto: Score;
  readonly netto: Score;
}

const scoreSchema = maakSchema<number>(scoreVorm);
const PAREN: readonly Scorepaar[] = SCORES.map(({ score }) => Object.freeze({ bruto: score, netto: score }));

/**
 * An area on which nothing else helps: the net score is the gross one.
 *
 * @param n 0, 1, 2 or 3
 * @throws InvoerFout for anything else
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-040)
 * @example score(2) // { bruto: 2, netto: 2 }
 */
export function score(n: Score): Scorepaar {
  const paar = PAREN[eis(scoreSchema, n)];
  if (paar === undefined) throw new RangeError('een score die gelezen is, staat in de lijst');
  return paar;
}
