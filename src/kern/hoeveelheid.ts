import { inDuizendsten } from './normtekst.js';
import { leesBreuk, schrijfBreuk, type Exact } from './exact.js';
import { GEDEELDE_PERIODE_WEKEN, KEER_PER_PERIODE } from './gegevens.js';

/**
 * Exact quantities of time. The frequencies of the sources (per day, week, 2, 4, 6 and 8 weeks and year) share a
 * period of 312 weeks, a year being 52 weeks. Minutes are counted as whole thousandths over that period, so that
 * sums have no remainder and rounding is decided on whole numbers; the division comes last, in the text.
 */

/** A whole number of thousandths of a minute per 312 weeks. */
export type Hoeveelheid = number;

/** Per week, or per two weeks when support comes every other week. */
export const PER_LIJST = Object.freeze(['week', 'twee-weken'] as const);

/** The period over which support is expressed. */
export type Per = (typeof PER_LIJST)[number];

/** The periods in which the sources give their frequencies. */
export const FREQUENTIE_PER_LIJST = Object.freeze(['dag', 'week', 'twee-weken', 'vier-weken', 'zes-weken', 'acht-weken', 'jaar'] as const);

/** How often something happens, such as five times per two weeks. */
export interface Frequentie {
  readonly keer: number;
  readonly per: (typeof FREQUENTIE_PER_LIJST)[number];
}

const FIJNHEID = 1000;
const PER_WEEK: Hoeveelheid = GEDEELDE_PERIODE_WEKEN * FIJNHEID;

/** How many weeks a period has. */
export const WEKEN_IN: Readonly<Record<Per, number>> = { week: 1, 'twee-weken': 2 };

/**
 * Minutes per time at a frequency, as an exact quantity.
 *
 * @param minuten a decimal text, such as `'3.7'`
 * @param frequentie how often
 * @example exact(hoeveelheid('3.7', { keer: 1, per: 'twee-weken' }), 'week') // '1.85'
 */
export function hoeveelheid(minuten: string, frequentie: Frequentie): Hoeveelheid {
  return inDuizendsten(minuten) * frequentie.keer * KEER_PER_PERIODE[frequentie.per];
}

/**
 * The exact minutes of a quantity per week or per two weeks, as text.
 *
 * @example exact(hoeveelheid('12', { keer: 4, per: 'jaar' }), 'week') // '12/13'
 */
export function exact(aantal: Hoeveelheid, per: Per): Exact {
  const teller = aantal * WEKEN_IN[per];
  return teller % PER_WEEK === 0 ? String(teller / PER_WEEK) : schrijfBreuk(BigInt(teller), BigInt(PER_WEEK));
}

/**
 * Exact minutes per week or per two weeks as a quantity: what {@link exact} wrote, read back.
 *
 * @param tekst a text of {@link exact}, or a sum of such texts
 * @example leesHoeveelheid('12/13', 'week') === hoeveelheid('12', { keer: 4, per: 'jaar' }) // true
 */
export function leesHoeveelheid(tekst: Exact, per: Per): Hoeveelheid {
  const geheel = Number(tekst);
  if (Number.isSafeInteger(geheel)) return vanMinuten(geheel, per);
  const { teller, noemer } = leesBreuk(tekst);
  return Number((teller * BigInt(PER_WEEK)) / (noemer * BigInt(WEKEN_IN[per])));
}

/** The exact minutes per week of a sum of many quantities, which may be larger than a number holds exactly. */
export function schrijfSom(som: bigint): Exact {
  return schrijfBreuk(som, BigInt(PER_WEEK));
}

/** Whole minutes per week or two weeks as an exact quantity. */
export function vanMinuten(minuten: number, per: Per): Hoeveelheid {
  return (minuten * PER_WEEK) / WEKEN_IN[per];
}

/** Compares an exact quantity with whole minutes: negative when it is less, 0 when equal. */
export function vergelijkMetMinuten(aantal: Hoeveelheid, minuten: number, per: Per): number {
  return aantal - vanMinuten(minuten, per);
}
