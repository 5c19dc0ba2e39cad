import type { AFRONDINGSSTAP_LIJST } from './gegevens.js';
import type { Exact } from './exact.js';
import { exact, vanMinuten, type Hoeveelheid, type Per } from './hoeveelheid.js';
import type { Herkomst, Vindplaats } from './bron.js';

/** Up, in the favour of the client, or to the nearest (halves up). Down is not a rule that can be chosen. */
export const RICHTING_AFRONDING_LIJST = Object.freeze(['omhoog', 'dichtstbij'] as const);

/** A rounding that the frameworks know, in minutes. */
export type Afrondingsstap = (typeof AFRONDINGSSTAP_LIJST)[number];

/** A rounding rule: to a multiple of some minutes, in a direction, with where each of the two comes from. */
export interface Afrondingsregel {
  readonly opVeelvoudVan: Afrondingsstap;
  readonly richting: (typeof RICHTING_AFRONDING_LIJST)[number];
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/** What rounding did: the rule, and the difference that it made in minutes. */
export interface Afronding {
  readonly opVeelvoudVan: number;
  readonly richting: Afrondingsregel['richting'];
  readonly verschil: Exact;
}

/**
 * Rounds an exact quantity to whole minutes, once and last.
 *
 * @param aantal the exact quantity, 0 or more
 * @param per the period over which the minutes are granted
 * @param regel the rule of the municipality
 * @returns the minutes, and what rounding added (or, with `dichtstbij`, took away)
 */
export function rondAf(
  aantal: Hoeveelheid,
  per: Per,
  regel: Pick<Afrondingsregel, 'opVeelvoudVan' | 'richting'>,
): { readonly minuten: number; readonly afronding: Afronding } {
  const stap = vanMinuten(regel.opVeelvoudVan, per);
  const rest = aantal % stap;
  const omhoog = regel.richting === 'omhoog' ? rest > 0 : rest + rest >= stap;
  const minuten = ((aantal - rest) / stap + (omhoog ? 1 : 0)) * regel.opVeelvoudVan;
  const verschil = exact(vanMinuten(minuten, per) - aantal, per);
  return { minuten, afronding: Object.freeze({ opVeelvoudVan: regel.opVeelvoudVan, richting: regel.richting, verschil }) };
}
