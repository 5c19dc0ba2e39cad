import * as z from 'zod/mini';
import { geheel, keuze, PER_LIJST, verband, WEKEN_IN } from '../../kern/index.js';

const MEESTE_DAGDELEN = 14;
const MEESTE_MINUTEN = 10080;
const MEESTE_WEKEN = Math.max(...Object.values(WEKEN_IN));

/**
 * Day parts per week: two for each of seven days. That a day has two is `afgeleid`; it only bounds the input.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II (NK-091)
 */
export const dagdelenVorm = geheel(1, MEESTE_DAGDELEN);

/**
 * Minutes per week: no more than a week has.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-080)
 */
export const minutenVorm = geheel(1, MEESTE_MINUTEN);

/**
 * What was granted before, per week or per two weeks; no more than so many weeks have.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-080, NK-091)
 */
export const vorigeOmvangVorm = z
  .strictObject({
    minuten: z.optional(geheel(1, MEESTE_MINUTEN * MEESTE_WEKEN)),
    per: z.optional(keuze(PER_LIJST)),
    dagdelen: z.optional(geheel(1, MEESTE_DAGDELEN * MEESTE_WEKEN)),
  })
  .check(({ value, issues }) => {
    const weken = WEKEN_IN[value.per ?? 'week'];
    for (const [veld, meeste] of [['minuten', MEESTE_MINUTEN * weken], ['dagdelen', MEESTE_DAGDELEN * weken]] as const) {
      const gegeven = value[veld];
      if (gegeven === undefined || gegeven <= meeste) continue;
      issues.push(verband(value, [veld], 'BUITEN_BEREIK', `is ${gegeven}; ${value.per === 'twee-weken' ? 'per twee weken' : 'per week'} is het hoogstens ${meeste}`));
    }
  });

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
