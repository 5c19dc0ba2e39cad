import type { Herkomst, Vindplaats } from '../kern/index.js';
import type { Leveringssoort } from './leveringssoorten.js';
import type { Productnaam } from './producten.js';

/**
 * The units in which a delivery is counted: minutes, parts of a day, days of transport, nights.
 *
 * @bron midden-limburg-2024 producten (MP-013, MP-032, MP-051, MP-058)
 */
export const LEVERINGSEENHEID_LIJST = Object.freeze(['minuten', 'dagdelen', 'dagen', 'etmalen'] as const);

/**
 * The unit in which a delivery is counted.
 *
 * @bron midden-limburg-2024 producten (MP-013, MP-032, MP-051, MP-058)
 */
export type Leveringseenheid = (typeof LEVERINGSEENHEID_LIJST)[number];

interface Herleidbaar {
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * Whether a kind of delivery can be declared, and why not.
 *
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-032..MP-036, MP-042, MP-043, MP-052, MP-058)
 */
export interface Leveringsregel extends Herleidbaar {
  readonly soort: Leveringssoort;
  /** Why it cannot be declared; null when it can. */
  readonly waaromNiet: string | null;
}

/**
 * What can be declared for a product. What is not named cannot.
 *
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-032..MP-036, MP-051, MP-052, MP-058)
 */
export interface Declaratieregel {
  readonly product: Productnaam;
  readonly eenheid: Leveringseenheid;
  readonly soorten: readonly Leveringsregel[];
  /** No more than was allocated. */
  readonly bovenToewijzing: Herleidbaar;
  /** At most one on a day, however many rides; absent when the unit has no such rule. */
  readonly eenPerDag?: Herleidbaar | undefined;
  /** How long a client is reckoned to be present in one part of a day, in minutes; absent when the source does not say. */
  readonly aanwezigheid?: (Herleidbaar & { readonly vanMinuten: number; readonly totMinuten: number }) | undefined;
}
