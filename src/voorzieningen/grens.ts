import { schrijfExact, type Exact } from '../kern/index.js';
import type { Getalgrens, Voorzieningscriterium } from './voorzieningsregel.js';

type Vergelijking = Getalgrens['vergelijking'];

const BINNEN: Readonly<Record<Vergelijking, (verschil: -1 | 0 | 1) => boolean>> = {
  'ten-hoogste': (verschil) => verschil <= 0,
  'ten-minste': (verschil) => verschil >= 0,
  'minder-dan': (verschil) => verschil < 0,
  'meer-dan': (verschil) => verschil > 0,
};

const VERGELIJKING_TEKST: Readonly<Record<Vergelijking, string>> = {
  'ten-hoogste': 'ten hoogste',
  'ten-minste': 'ten minste',
  'minder-dan': 'minder dan',
  'meer-dan': 'meer dan',
};

/**
 * Whether a number is within a limit.
 *
 * @param verschil how the number compares with the limit: -1 below, 0 equal, 1 above
 * @bron leudal-2018 §7.3 en §7.5.6 (LE-124, LE-141)
 */
export function isBinnen(vergelijking: Vergelijking, verschil: -1 | 0 | 1): boolean {
  return BINNEN[vergelijking](verschil);
}

const EEN_DECIMAAL = /,\d$/;

/**
 * A number with its unit as a reader sees it; an amount with cents has two decimals.
 *
 * @bron leudal-2018 §6.2 en §7.3 (LE-117, LE-124)
 */
export function schrijfMaat(waarde: Exact, eenheid: string): string {
  const getal = schrijfExact(waarde);
  return `${eenheid.startsWith('euro') && EEN_DECIMAAL.test(getal) ? `${getal}0` : getal} ${eenheid}`;
}

/**
 * A limit as a reader sees it, without how it is compared.
 *
 * @bron leudal-2018 §7.3 (LE-124)
 */
export function schrijfGrens({ waarde, eenheid }: Getalgrens): string {
  return waarde === null ? `de grens van de gemeente (${eenheid})` : schrijfMaat(waarde, eenheid);
}

/**
 * A number that was given as a reader sees it beside its limit.
 *
 * @bron leudal-2018 §7.3 (LE-124)
 */
export function schrijfVergelijking(grens: Getalgrens, getal: Exact): string {
  return `opgegeven: ${schrijfMaat(getal, grens.eenheid)}; de grens: ${VERGELIJKING_TEKST[grens.vergelijking]} ${schrijfGrens(grens)}`;
}

/**
 * A text of a criterion with its limit filled in.
 *
 * @bron leudal-2018 §7.3 (LE-124)
 */
export function vulGrensIn(tekst: string, { grens }: Pick<Voorzieningscriterium, 'grens'>): string {
  return grens === undefined ? tekst : tekst.replaceAll('{grens}', () => schrijfGrens(grens));
}
