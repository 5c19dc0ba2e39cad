/** The form of a norm: a decimal text without sign, at most three decimals, no leading zeros. */
export const DECIMALE_VORM = /^(0|[1-9]\d{0,4})(\.\d{1,3})?$/;

const DECIMALEN = 3;

/**
 * A norm as a whole number of thousandths: the digits shifted, so nothing is rounded.
 *
 * @param tekst a text of the form {@link DECIMALE_VORM}
 * @example inDuizendsten('3.7') // 3700
 */
export function inDuizendsten(tekst: string): number {
  const [geheel = '0', decimalen = ''] = tekst.split('.');
  return Number(geheel + decimalen.padEnd(DECIMALEN, '0'));
}
