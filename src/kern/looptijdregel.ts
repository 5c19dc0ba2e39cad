import type { Beleidskop } from './beleidskop.js';
import type { Herkomst, Vindplaats } from './bron.js';
import type { Geldigheidsduur } from './geldigheid.js';

/** What a decision or an allocation can be about, as far as its term goes. */
export const VOORZIENING_LIJST = Object.freeze([
  'begeleiding',
  'huishoudelijke-ondersteuning',
  'kortdurend-verblijf',
  'kinderzorg',
  'aanleren',
  'verhuiskostenvergoeding',
] as const);

/** What a decision or an allocation is about, as far as its term goes. */
export type Voorziening = (typeof VOORZIENING_LIJST)[number];

/** The units in which sources give a term. */
export const TERMIJN_EENHEID_LIJST = Object.freeze(['maanden', 'weken'] as const);

/** A term in the unit of its source. */
export interface Termijn {
  readonly aantal: number;
  readonly eenheid: (typeof TERMIJN_EENHEID_LIJST)[number];
}

/** How firm a limit is: it may not be passed, or only with a reason. */
export const GRENS_LIJST = Object.freeze(['hard', 'in-principe'] as const);

/** How firm a limit is. */
export type Grens = (typeof GRENS_LIJST)[number];

/** What a limit binds: the decision to the citizen, or the allocation to the provider. */
export const GELDT_VOOR_LIJST = Object.freeze(['beschikking', 'toewijzing'] as const);

/** What a limit binds. */
export type GeldtVoor = (typeof GELDT_VOOR_LIJST)[number];

/** How a term counts: as a period from the first day up to and including the last, or as a term after the day of dispatch. */
export const TELWIJZE_LIJST = Object.freeze(['vanaf-ingang', 'na-verzending'] as const);

/** When a rule about a term applies: everything that is named must hold. */
export interface Looptijdvoorwaarde {
  readonly percelen?: readonly number[] | undefined;
  readonly stabieleSituatie?: boolean | undefined;
}

/** How long something may run at least and at most, by one source. The first rule of a policy that applies decides. */
export interface Looptijdregel {
  readonly id: string;
  readonly omschrijving: string;
  readonly voorziening: Voorziening;
  readonly wanneer: Looptijdvoorwaarde;
  /** When the rule holds, where that is narrower than its part of the policy. */
  readonly geldig?: Geldigheidsduur | undefined;
  readonly tenMinste: Termijn | null;
  readonly tenHoogste: Termijn | null;
  readonly grens: Grens;
  readonly geldtVoor: GeldtVoor;
  readonly telt: (typeof TELWIJZE_LIJST)[number];
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/** A policy part that can hold rules about terms: that of the decision, or that of the products that are bought. */
export interface Looptijdendeel {
  readonly geldig?: Geldigheidsduur | undefined;
  readonly looptijden?: readonly Looptijdregel[] | undefined;
}

/** A policy as far as its rules about terms go. */
export interface BeleidMetLooptijden extends Beleidskop {
  readonly beschikking?: Looptijdendeel | undefined;
  readonly producten?: Looptijdendeel | undefined;
}
