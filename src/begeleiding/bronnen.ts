import { vindplaats, type Vindplaats } from '../kern/index.js';

/**
 * A place in the Normenkader Begeleiding 2.0.
 *
 * @bron normenkader-begeleiding-2.0 (NK-001)
 */
export function inKader(plaats: string, ...regels: readonly string[]): Vindplaats {
  return vindplaats('normenkader-begeleiding-2.0', plaats, ...regels);
}

/**
 * A place in the edition of that framework that Nederweert adopted, which holds more text than the public edition.
 *
 * @bron nederweert-2025 bijlage 5 (NE-062)
 */
export function inNederweert(plaats: string, ...regels: readonly string[]): Vindplaats {
  return vindplaats('nederweert-2025', `bijlage 5, ${plaats}`, ...regels);
}

/**
 * A place in the rules of Leudal.
 *
 * @bron leudal-2018 hoofdstuk 5 (LE-045)
 */
export function inLeudal(plaats: string, ...regels: readonly string[]): Vindplaats {
  return vindplaats('leudal-2018', plaats, ...regels);
}
