import { schrijfExact, type Antwoord, type Exact } from '../kern/index.js';
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

/**
 * A limit as a reader sees it, without how it is compared.
 *
 * @bron leudal-2018 §7.3 (LE-124)
 */
export function schrijfGrens({ waarde, eenheid }: Getalgrens): string {
  return waarde === null ? `de grens van de gemeente (${eenheid})` : `${schrijfExact(waarde)} ${eenheid}`;
}

/**
 * A number that was given as a reader sees it beside its limit.
 *
 * @bron leudal-2018 §7.3 (LE-124)
 */
export function schrijfVergelijking(grens: Getalgrens, getal: Exact): string {
  return `opgegeven: ${schrijfExact(getal)} ${grens.eenheid}; de grens: ${VERGELIJKING_TEKST[grens.vergelijking]} ${schrijfGrens(grens)}`;
}

/**
 * A text of a criterion with its limit filled in.
 *
 * @bron leudal-2018 §7.3 (LE-124)
 */
export function vulGrensIn(tekst: string, { grens }: Pick<Voorzieningscriterium, 'grens'>): string {
  return grens === undefined ? tekst : tekst.replaceAll('{grens}', () => schrijfGrens(grens));
}

/**
 * Ja or nee, as a word in a sentence.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export const ANTWOORD_TEKST: Readonly<Record<Antwoord, string>> = Object.freeze({ ja: 'Ja', nee: 'Nee', onbekend: 'Nog niet bekend' });
