import type { Herkomst, Vindplaats } from '../kern/index.js';

/**
 * The units of a term of the procedure.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export const PROCEDURE_EENHEID_LIJST = Object.freeze(['dagen', 'weken'] as const);

/**
 * A term that begins with the report.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export interface Proceduretermijn {
  readonly aantal: number;
  readonly eenheid: (typeof PROCEDURE_EENHEID_LIJST)[number];
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * What the procedure asks: how long the investigation may take, how long the client can hand in a personal plan, and that
 * independent support is pointed out.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export interface Proceduretermijnen {
  readonly onderzoek: Proceduretermijn;
  readonly persoonlijkPlan: Proceduretermijn;
  readonly ondersteuning: { readonly herkomst: Herkomst; readonly vindplaats: Vindplaats };
  /** Where the municipality keeps its own procedure, which was not read; null when it has none. */
  readonly werkinstructie: Vindplaats | null;
}
