import type { Bevinding, Exact, Ontbreekt, Per, Probleem, Vraag } from '../kern/index.js';

/**
 * Which way the granted minutes go from policy a to policy b.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export const VERSCHILRICHTING_LIJST = Object.freeze(['omhoog', 'omlaag', 'gelijk'] as const);

/**
 * Which way the granted minutes go from policy a to policy b.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export type Verschilrichting = (typeof VERSCHILRICHTING_LIJST)[number];

/**
 * A case that one policy could compute: the size that it would give.
 *
 * @bron normenkader-ho-2025 vraag 1 en 2 (NE-007, NE-009)
 */
export interface BerekendeKant {
  readonly status: 'berekend';
  readonly besluitrijp: boolean;
  /** Whole minutes per period, rounded by the policy. */
  readonly minuten: number;
  readonly per: Per;
  /** The same minutes per week: a half where an odd number holds for two weeks. */
  readonly minutenPerWeek: Exact;
  /** Whole minutes of temporary support over its whole term, apart from the structural minutes. */
  readonly tijdelijkeMinuten: number;
}

/**
 * A case under one policy: computed, or why it was not.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008, NE-009)
 */
export type Kant =
  | BerekendeKant
  | { readonly status: 'onvolledig'; readonly ontbreekt: readonly [Ontbreekt, ...Ontbreekt[]] }
  | { readonly status: 'niet-aangewezen'; readonly redenen: readonly [Bevinding, ...Bevinding[]] }
  | { readonly status: 'beoordeling-nodig'; readonly vragen: readonly [Vraag, ...Vraag[]] };

/**
 * What one part of the explanation adds to the difference. The parts of a case add up to its difference exactly; the
 * rounding is one of them.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export interface Factorverschil {
  /** The result area, or `totaal` for the rounding. */
  readonly groep: string;
  /** The code of the row in the explanation, such as `HUISDIEREN`. */
  readonly code: string;
  /** Minutes per week under b minus those under a; never 0. */
  readonly minutenPerWeek: Exact;
}

/**
 * A case that both policies could compute.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export interface VergelekenCasus {
  readonly soort: 'vergeleken';
  /** The place of the case in what came in, from 1. */
  readonly volgnummer: number;
  readonly id: string;
  readonly richting: Verschilrichting;
  /** Structural minutes per week under b minus those under a. */
  readonly verschilPerWeek: Exact;
  readonly a: BerekendeKant;
  readonly b: BerekendeKant;
  /** What made the difference, in the order of the explanation. */
  readonly factoren: readonly Factorverschil[];
}

/**
 * A case that one policy, or neither, could compute: it has no difference, and counts nowhere as 0.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008)
 */
export interface NietVergelekenCasus {
  readonly soort: 'niet-vergeleken';
  readonly volgnummer: number;
  readonly id: string;
  readonly a: Kant;
  readonly b: Kant;
}

/**
 * A case that is not of the form, with all that is wrong with it.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008)
 */
export interface OngeldigeCasus {
  readonly soort: 'ongeldig';
  readonly volgnummer: number;
  /** Null when the id itself could not be read. */
  readonly id: string | null;
  readonly problemen: readonly Probleem[];
}

/**
 * One case under two policies.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008, NE-009)
 */
export type Verschil = VergelekenCasus | NietVergelekenCasus | OngeldigeCasus;
