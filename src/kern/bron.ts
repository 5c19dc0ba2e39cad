/** The kinds of document that a rule can come from. */
export const BRON_SOORT_LIJST = Object.freeze([
  'wet',
  'beleidsregel',
  'handreiking',
  'onderzoek',
  'inkoopdocument',
  'uitspraak',
  'standaard',
  'gemeente',
] as const);

/** The kind of document that a rule comes from. */
export type BronSoort = (typeof BRON_SOORT_LIJST)[number];

/** A source document. `status` says in a few words what it binds: adopted when and where, or not at all. */
export interface Bron {
  readonly id: string;
  readonly titel: string;
  readonly soort: BronSoort;
  readonly status?: string | undefined;
}

/** How sure a norm is: it stands in the source, we inferred it, or a municipality supplied it. */
export const HERKOMST_LIJST = Object.freeze(['gepubliceerd', 'afgeleid', 'gemeentelijk'] as const);

/** How sure a norm is. `afgeleid` is our own inference and can be replaced by a municipality. */
export type Herkomst = (typeof HERKOMST_LIJST)[number];

/** A place in a source, and the ids of the rules (such as `NE-036`) that were read there. */
export interface Vindplaats {
  readonly bron: string;
  readonly plaats: string;
  readonly regels: readonly string[];
}

/**
 * Makes a frozen place in a source.
 *
 * @param bron id of the source, such as `normenkader-ho-2025`
 * @param plaats the place as a reader would look it up, such as `bijlage 1 §3`
 * @param regels ids of the rules in the register
 */
export function vindplaats(bron: string, plaats: string, ...regels: readonly string[]): Vindplaats {
  return Object.freeze({ bron, plaats, regels: Object.freeze([...regels]) });
}
