import { vanMinuten, type Hoeveelheid } from '../kern/index.js';
import type { Verschilklasse } from './vergelijking.js';

/** The smallest rounding step of the sources, so that a class holds one outcome of it. */
const BREEDTE = 5;
/** Up to two hours either way; beyond that the classes are open. */
const KLASSEN_PER_KANT = 24;
const MIDDEN = KLASSEN_PER_KANT + 1;

const BREEDTE_EXACT = vanMinuten(BREEDTE, 'week');

function grenzen(plaats: number): Pick<Verschilklasse, 'van' | 'tot'> {
  const trap = plaats - MIDDEN;
  if (trap === 0) return { van: 0, tot: 0 };
  const buiten = Math.abs(trap) > KLASSEN_PER_KANT ? null : trap * BREEDTE;
  const binnen = trap > 0 ? (trap - 1) * BREEDTE : (trap + 1) * BREEDTE + 0;
  return trap > 0 ? { van: binnen, tot: buiten } : { van: buiten, tot: binnen };
}

/**
 * The classes of the distribution from low to high, the same for every comparison: per five minutes up to two hours
 * either way, the class of no difference in the middle, an open class at either end.
 *
 * @bron normenkader-ho-2025 bijlage 1 §11 (NE-058)
 */
export const KLASSEN: readonly Pick<Verschilklasse, 'van' | 'tot'>[] = Object.freeze(
  Array.from({ length: MIDDEN + MIDDEN + 1 }, (_, plaats) => Object.freeze(grenzen(plaats))),
);

/**
 * The class that a difference falls in, by its place in {@link KLASSEN}.
 *
 * @param verschil an exact quantity
 * @bron normenkader-ho-2025 bijlage 1 §11 (NE-058)
 */
export function klasseVan(verschil: Hoeveelheid): number {
  const trap = Math.min(MIDDEN, Math.ceil(Math.abs(verschil) / BREEDTE_EXACT));
  return MIDDEN + Math.sign(verschil) * trap;
}
