import type { Herkomst, Vindplaats } from '../kern/index.js';

/**
 * The norms of a block table. The names are also those under which a missing norm is asked for and under which a
 * municipality supplies it.
 *
 * @bron normenkader-ho-2025 bijlage 1 (NE-036..NE-056)
 */
export const HO_NORM_LIJST = Object.freeze([
  'schoonEnLeefbaarHuis.volledig',
  'schoonEnLeefbaarHuis.tweewekelijks',
  'eigenMogelijkheden',
  'gebruikelijkeHulp',
  'netwerk',
  'extraInzet.enige',
  'extraInzet.veel',
  'extraSlaapkamers',
  'overigeKamers',
  'overigeKamersUitzonderlijk',
  'huisdieren',
  'woningkenmerken',
  'samenstellingHuishouden',
  'wasverzorging.eenpersoons',
  'wasverzorging.tweepersoons',
  'wasverzorging.groter',
  'wasverzorging.aftrek',
  'strijken',
  'boodschappen',
  'maaltijden.brood',
  'maaltijden.warm',
  'regie',
  'adviesInstructieVoorlichting',
] as const);

/**
 * The name of a norm of a block table.
 *
 * @bron normenkader-ho-2025 bijlage 1 (NE-036..NE-056)
 */
export type HONormNaam = (typeof HO_NORM_LIJST)[number];

/**
 * A norm: minutes as a decimal text, never negative; whether they are added or deducted is in the rule. Minutes are
 * per week, per meal for meals, and per two weeks for `schoonEnLeefbaarHuis.tweewekelijks`.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-007)
 */
export interface Norm {
  readonly minuten: string;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
  /** The most times that the norm counts; absent when the source gives no maximum. */
  readonly maximum?: number | undefined;
  /** What a municipality put its own norm in the place of. */
  readonly vervangt?: { readonly minuten: string; readonly herkomst: Herkomst } | undefined;
}
