import type { Bron } from '../kern/index.js';
import { ZWAARTE_LIJST, type Zwaarte } from './profielen.js';

/**
 * The limits by which a total score gives a weight. The figures are in an annex that is not public: a municipality that
 * read it supplies them with their source. They were made for the gross scores of step 2.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064, NE-065)
 */
export interface Profielgrenzen {
  readonly opBasisVan: 'bruto' | 'netto';
  /** The highest total score that is still licht, matig and matig-zwaar; ascending, each 0 to 33. */
  readonly grenzen: readonly [licht: number, matig: number, matigZwaar: number];
  readonly bron: Bron;
}

/**
 * The weight that goes with a total score: a score on a limit still belongs to the lower weight. A higher score never
 * gives a lighter weight.
 *
 * @param totaal a total score of 1 to 33; 0 asks for no support at all
 * @param grenzen three limits, ascending
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064, NE-065)
 * @example zwaarteBijScore(8, [8, 16, 24]) // 'licht'
 */
export function zwaarteBijScore(totaal: number, grenzen: Profielgrenzen['grenzen']): Zwaarte {
  // Above the last limit the index is -1, which is the last weight of the list.
  return ZWAARTE_LIJST.at(grenzen.findIndex((grens) => totaal <= grens)) ?? 'zwaar';
}
