/**
 * An exact number as text: a finite decimal ("108.42") or, where none exists, a fraction in lowest terms ("325/3").
 * A negative number carries a leading minus.
 */
export type Exact = string;

/** A fraction of whole numbers; the one below is above 0. */
export interface Breuk {
  readonly teller: bigint;
  readonly noemer: bigint;
}

const NUL = 0n;
const EEN = 1n;
const TWEE = 2n;
const VIJF = 5n;
const TIEN = 10n;
const HONDERD = 100n;
const DUIZENDTAL = /\B(?=(\d{3})+$)/g;

function ggd(a: bigint, b: bigint): bigint {
  return b === NUL ? a : ggd(b, a % b);
}

/** Whether a fraction in lowest terms can be written with a finite number of decimals. */
function isEindig(noemer: bigint): boolean {
  let rest = noemer;
  for (const priem of [TWEE, VIJF]) while (rest % priem === NUL) rest /= priem;
  return rest === EEN;
}

/**
 * A fraction as an exact text.
 *
 * @param teller any whole number
 * @param noemer a whole number above 0
 * @example schrijfBreuk(650n, 6n) // '325/3'
 */
export function schrijfBreuk(teller: bigint, noemer: bigint): Exact {
  const absoluut = teller < NUL ? -teller : teller;
  const deler = ggd(absoluut, noemer);
  const boven = absoluut / deler;
  const onder = noemer / deler;
  const min = teller < NUL ? '-' : '';
  if (!isEindig(onder)) return `${min}${boven.toString()}/${onder.toString()}`;
  let decimalen = 0;
  let macht = EEN;
  while (macht % onder !== NUL) {
    macht *= TIEN;
    decimalen += 1;
  }
  const geheel = (boven / onder).toString();
  const rest = ((boven % onder) * (macht / onder)).toString().padStart(decimalen, '0');
  return decimalen === 0 ? min + geheel : `${min}${geheel}.${rest}`;
}

/** Reads an exact text as a fraction, not necessarily in lowest terms. */
export function leesBreuk(tekst: Exact): Breuk {
  const [boven = '0', onder] = tekst.split('/');
  if (onder !== undefined) return { teller: BigInt(boven), noemer: BigInt(onder) };
  const [geheel = '0', decimalen = ''] = boven.split('.');
  return { teller: BigInt(geheel + decimalen), noemer: TIEN ** BigInt(decimalen.length) };
}

/**
 * Adds exact numbers.
 *
 * @example telExactOp('108.5', '1/3') // '653/6'
 */
export function telExactOp(...delen: readonly Exact[]): Exact {
  let teller = NUL;
  let noemer = EEN;
  for (const deel of delen.map(leesBreuk)) {
    teller = teller * deel.noemer + deel.teller * noemer;
    noemer *= deel.noemer;
  }
  return schrijfBreuk(teller, noemer);
}

/**
 * Multiplies exact numbers.
 *
 * @example vermenigvuldigExact('7.5', '4.50') // '33.75'
 */
export function vermenigvuldigExact(een: Exact, ander: Exact): Exact {
  const [links, rechts] = [leesBreuk(een), leesBreuk(ander)];
  return schrijfBreuk(links.teller * rechts.teller, links.noemer * rechts.noemer);
}

/**
 * An amount of 0 or more in whole cents, rounded up.
 *
 * @example naarHeleCenten('34.125') // '34.13'
 */
export function naarHeleCenten(bedrag: Exact): Exact {
  const { teller, noemer } = leesBreuk(bedrag);
  return schrijfBreuk((teller * HONDERD + noemer - EEN) / noemer, HONDERD);
}

/**
 * Compares two exact numbers: -1 when the first is less, 1 when it is more, 0 when they are equal.
 *
 * @example vergelijkExact('5892', '5892.00') // 0
 */
export function vergelijkExact(een: Exact, ander: Exact): -1 | 0 | 1 {
  const [links, rechts] = [leesBreuk(een), leesBreuk(ander)];
  const verschil = links.teller * rechts.noemer - rechts.teller * links.noemer;
  return verschil === NUL ? 0 : verschil < NUL ? -1 : 1;
}

/**
 * An exact number rounded to two decimals (halves away from 0), for tables in which a fraction would not be read. Only
 * for show: whether a total is rounded up is never decided on it.
 *
 * @example schrijfKort('325/3') // '108,33'
 */
export function schrijfKort(tekst: Exact): string {
  const { teller, noemer } = leesBreuk(tekst);
  const honderdsten = ((teller < NUL ? -teller : teller) * HONDERD * TWEE + noemer) / (noemer * TWEE);
  return schrijfExact(schrijfBreuk(teller < NUL ? -honderdsten : honderdsten, HONDERD));
}

/**
 * An exact number as a Dutch reader writes it: decimal comma, a point per thousand, a mixed number for a fraction.
 *
 * @example schrijfExact('1108.42') // '1.108,42'
 * @example schrijfExact('-325/3') // '-108 1/3'
 */
export function schrijfExact(tekst: Exact): string {
  const min = tekst.startsWith('-') ? '-' : '';
  const [boven = '0', onder] = tekst.slice(min.length).split('/');
  if (onder !== undefined) {
    const geheel = BigInt(boven) / BigInt(onder);
    const rest = `${(BigInt(boven) % BigInt(onder)).toString()}/${onder}`;
    return geheel === NUL ? min + rest : `${min}${geheel.toString().replace(DUIZENDTAL, '.')} ${rest}`;
  }
  const [geheel = '0', decimalen] = boven.split('.');
  return min + geheel.replace(DUIZENDTAL, '.') + (decimalen === undefined ? '' : `,${decimalen}`);
}

const CENTCIJFERS = 2;

/**
 * An amount of money as a Dutch reader writes it: always with two decimals (halves away from 0).
 *
 * @example schrijfBedrag('1031.5') // '1.031,50'
 */
export function schrijfBedrag(bedrag: Exact): string {
  const [geheel = '0', decimalen = ''] = schrijfKort(bedrag).split(',');
  return `${geheel},${decimalen.padEnd(CENTCIJFERS, '0')}`;
}
