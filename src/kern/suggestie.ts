import { closest, distance } from 'fastest-levenshtein';

/** Keys are long and misspelled freely; between the few values of a list a wrong hint would mislead. */
const VERSCHIL = { sleutel: 0.45, waarde: 0.3 } as const;

const CIJFERS = /^\d+$/;

/**
 * The word of a list that was probably meant, or null when none is close. A code of digits is never a misspelling of another.
 *
 * @param soort what kind of word it is: how far off it may be
 * @example suggereer('extraSlaapkamer', ['extraSlaapkamers', 'overigeKamers'], 'sleutel') // 'extraSlaapkamers'
 */
export function suggereer(gegeven: string, mogelijk: readonly string[], soort: keyof typeof VERSCHIL): string | null {
  if (mogelijk.length === 0 || gegeven.length === 1 || CIJFERS.test(gegeven)) return null;
  const klein = gegeven.toLowerCase();
  const perKleineLetter = new Map(mogelijk.map((woord) => [woord.toLowerCase(), woord]));
  const beste = closest(klein, [...perKleineLetter.keys()]);
  const dichtbij = distance(klein, beste) <= Math.max(1, Math.floor(beste.length * VERSCHIL[soort]));
  return dichtbij ? (perKleineLetter.get(beste) ?? null) : null;
}
