import { closest, distance } from 'fastest-levenshtein';

const DEEL_DAT_MAG_VERSCHILLEN = 0.4;

/**
 * The word of a list that was probably meant, or null when none is close.
 *
 * @example suggereer('extraSlaapkamer', ['extraSlaapkamers', 'overigeKamers']) // 'extraSlaapkamers'
 */
export function suggereer(gegeven: string, mogelijk: readonly string[]): string | null {
  if (mogelijk.length === 0) return null;
  const klein = gegeven.toLowerCase();
  const perKleineLetter = new Map(mogelijk.map((woord) => [woord.toLowerCase(), woord]));
  const beste = closest(klein, [...perKleineLetter.keys()]);
  const dichtbij = distance(klein, beste) <= Math.ceil(beste.length * DEEL_DAT_MAG_VERSCHILLEN);
  return dichtbij ? (perKleineLetter.get(beste) ?? null) : null;
}
