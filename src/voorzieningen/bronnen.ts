import { vindplaats, type Vindplaats } from '../kern/index.js';

/**
 * A place in the rules of Leudal.
 *
 * @bron leudal-2018 hoofdstuk 3 en 6 tot en met 9 (LE-003)
 */
export function inLeudal(plaats: string, ...regels: readonly string[]): Vindplaats {
  return vindplaats('leudal-2018', plaats, ...regels);
}
