import { vindplaats, type Vindplaats } from '../kern/index.js';

/**
 * A place in the rules of Leudal.
 *
 * @bron leudal-2018 §5.3.3 (LE-085)
 */
export function inLeudal(plaats: string, ...regels: readonly string[]): Vindplaats {
  return vindplaats('leudal-2018', plaats, ...regels);
}
