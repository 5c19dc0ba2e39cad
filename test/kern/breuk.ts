/** Fractions of whole numbers, done here so that the tests do not lean on the arithmetic that they test. */
export interface Breuk {
  readonly t: bigint;
  readonly n: bigint;
}

function ggd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** A fraction in lowest terms. */
export function breuk(t: bigint, n: bigint): Breuk {
  const deler = ggd(t, n);
  return { t: t / deler, n: n / deler };
}

/** The sum of two fractions. */
export function plus(a: Breuk, b: Breuk): Breuk {
  return breuk(a.t * b.n + b.t * a.n, a.n * b.n);
}

/** Whether a fraction in lowest terms has a finite decimal: only then some power of ten is a multiple of it. */
export function isEindig({ n }: Breuk): boolean {
  return 10n ** BigInt(n.toString(2).length) % n === 0n;
}

const GEHEEL = /^-?(0|[1-9]\d*)$/;
const DECIMAAL = /^(-?)(0|[1-9]\d*)\.(\d*[1-9])$/;
const GEBROKEN = /^(-?[1-9]\d*)\/([1-9]\d*)$/;

/** Reads an exact text by the definition in the contract; anything else is an error. */
export function leesExact(tekst: string): Breuk {
  if (tekst === '-0') throw new Error('-0');
  if (GEHEEL.test(tekst)) return { t: BigInt(tekst), n: 1n };
  const decimaal = DECIMAAL.exec(tekst);
  if (decimaal !== null) {
    const [, min = '', geheel = '', cijfers = ''] = decimaal;
    const t = BigInt(geheel + cijfers);
    return breuk(min === '-' ? -t : t, 10n ** BigInt(cijfers.length));
  }
  const gebroken = GEBROKEN.exec(tekst);
  if (gebroken === null) throw new Error(`geen Exact: ${tekst}`);
  const gelezen = { t: BigInt(gebroken[1]!), n: BigInt(gebroken[2]!) };
  if (breuk(gelezen.t, gelezen.n).n !== gelezen.n) throw new Error(`niet vereenvoudigd: ${tekst}`);
  if (isEindig(gelezen)) throw new Error(`had een decimaal getal moeten zijn: ${tekst}`);
  return gelezen;
}
