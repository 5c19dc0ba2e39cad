import { geheel } from '../../kern/index.js';

/**
 * Day parts per week: two for each of seven days. That a day has two is `afgeleid`; it only bounds the input.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II (NK-091)
 */
export const dagdelenVorm = geheel(1, 14);

/**
 * Minutes per week: no more than a week has.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-080)
 */
export const minutenVorm = geheel(1, 10080);

/**
 * A total score: eleven areas of 0 to 3.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064)
 */
export const totaalscoreVorm = geheel(0, 33);

/**
 * The points and sums of a rule from answers to a profile.
 *
 * @bron leudal-2018 bijlage 2 (LE-082)
 */
export const puntenVorm = geheel(0, 99);
