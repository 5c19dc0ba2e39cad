import type { Herkomst, Vindplaats } from '../kern/index.js';
import type { Grondslagnaam } from './grondslagen.js';

/**
 * The facts on which transport depends.
 *
 * @bron leudal-2018 §5.4.2 (LE-098)
 * @bron midden-limburg-2024 vervoer, doelgroep (MP-053)
 */
export const VERVOERFEIT_LIJST = Object.freeze(['begeleidingGroep', 'noodzakelijk', 'andersMogelijk'] as const);

/**
 * A fact on which transport depends.
 *
 * @bron leudal-2018 §5.4.2 (LE-098)
 * @bron midden-limburg-2024 vervoer, doelgroep (MP-053)
 */
export type Vervoerfeit = (typeof VERVOERFEIT_LIJST)[number];

interface MetBron {
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * A fact that must be so, and why there is no transport when it is not.
 *
 * @bron leudal-2018 §5.4.2 (LE-098)
 * @bron midden-limburg-2024 vervoer, doelgroep (MP-053)
 */
export interface Vervoereis extends MetBron {
  readonly feit: Vervoerfeit;
  readonly moet: boolean;
  readonly omschrijving: string;
  readonly reden: string;
}

/**
 * When a policy gives transport to and from group support, and in which way.
 *
 * @bron leudal-2018 §5.4.2 (LE-098)
 * @bron midden-limburg-2024 vervoer (MP-051..MP-056)
 */
export interface Vervoerregels {
  readonly eisen: readonly Vervoereis[];
  /** Beside a profile transport is a supplement at the tariff of the product; null when it always is a product. */
  readonly toeslagBijProfiel: MetBron | null;
  /** One journey there and back counts as one, however many day parts there are on that day. */
  readonly perDag: MetBron;
  /** Where it stands that one day part a day is an exception; null when the source says nothing of it. */
  readonly eenDagdeelPerDag: MetBron | null;
  /** For which grounds the provider of the group need not arrange transport; null when the source says nothing of it. */
  readonly aanbieder: (MetBron & { readonly nietVerplichtBij: readonly Grondslagnaam[] }) | null;
}
