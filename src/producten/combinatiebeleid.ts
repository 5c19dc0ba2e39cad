import type { Herkomst, Vindplaats } from '../kern/index.js';

/**
 * The rules about what goes together that a policy can have, beside the one about support in kind and a budget.
 *
 * @bron midden-limburg-2024 percelen, BGI en BGG (MP-006, MP-008, MP-018, MP-037, MP-042, MP-043, MP-087)
 */
export const COMBINATIEREGEL_LIJST = Object.freeze([
  'product-in-perceel',
  'een-perceel-tegelijk',
  'niet-tijdens-groep',
  'verzorging-hoort-bij-groep',
  'regie-een-keer',
  'groep-naast-beschermd-wonen',
] as const);

/**
 * A rule about what goes together.
 *
 * @bron midden-limburg-2024 percelen, BGI en BGG (MP-006, MP-008, MP-018, MP-037, MP-042, MP-043, MP-087)
 */
export type Combinatieregelnaam = (typeof COMBINATIEREGEL_LIJST)[number];

/**
 * A rule of a policy about what goes together, and where it stands.
 *
 * @bron midden-limburg-2024 percelen, BGI en BGG (MP-006, MP-008, MP-018, MP-037, MP-042, MP-043, MP-087)
 */
export interface Combinatieregel {
  readonly regel: Combinatieregelnaam;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * What a policy says about what goes together. A rule that is not named does not hold.
 *
 * @bron midden-limburg-2024 percelen (MP-006, MP-008, MP-009)
 */
export interface Combinatiebeleid {
  readonly bepalingen: readonly Combinatieregel[];
  /** The lots that may run beside any other lot. */
  readonly percelenErnaast: readonly number[];
}
