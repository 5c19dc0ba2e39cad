import { geheel } from '../../kern/index.js';

/**
 * The form of a score.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-040)
 */
export const scoreVorm = geheel(0, 3);
