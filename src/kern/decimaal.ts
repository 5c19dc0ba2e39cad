import { Decimal } from 'decimal.js';

/**
 * Our own decimal constructor: settings that a consumer gives to `Decimal` do not reach us, nor ours them.
 * For texts that come in (norms, money); sums of minutes are whole numbers, see `hoeveelheid.ts`.
 */
export const Decimaal = Decimal.clone({ defaults: true });

/** The form of a norm: a decimal text without sign, at most three decimals, no leading zeros. */
export const DECIMALE_VORM = /^(0|[1-9]\d{0,4})(\.\d{1,3})?$/;

/**
 * A decimal text as a whole number of thousandths.
 *
 * @example inDuizendsten('3.7') // 3700
 */
export function inDuizendsten(tekst: string): number {
  return new Decimaal(tekst).times(new Decimaal('1000')).toNumber();
}
