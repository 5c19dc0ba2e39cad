import { vindplaats, type Vindplaats } from '../kern/index.js';

/**
 * A place in the descriptions of products and lots of Midden-Limburg.
 *
 * @bron midden-limburg-2024 (MP-001)
 */
export function inMiddenLimburg(plaats: string, ...regels: readonly string[]): Vindplaats {
  return vindplaats('midden-limburg-2024', plaats, ...regels);
}

/**
 * A place in the rules of Leudal.
 *
 * @bron leudal-2018 §5.4 en bijlage 3 (LE-091)
 */
export function inLeudal(plaats: string, ...regels: readonly string[]): Vindplaats {
  return vindplaats('leudal-2018', plaats, ...regels);
}
