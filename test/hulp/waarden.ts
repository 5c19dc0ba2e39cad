/** A fraction as the tests compute with it, apart from the library. */
export interface Breuk {
  readonly teller: bigint;
  readonly noemer: bigint;
}

const EXACT = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/;

/** Reads an exact text ("108.42", "-325/3"); fails on any other form. */
export function leesExact(tekst: string): Breuk {
  const [, min, geheel, decimalen = '', noemer] = EXACT.exec(tekst) ?? [];
  if (min === undefined || geheel === undefined) throw new Error(`geen exacte tekst: ${tekst}`);
  const teller = BigInt(`${min}${geheel}${decimalen}`);
  return { teller, noemer: noemer === undefined ? 10n ** BigInt(decimalen.length) : BigInt(noemer) };
}

/** The sum of exact texts. */
export function som(delen: readonly string[]): Breuk {
  return delen
    .map(leesExact)
    .reduce((a, b) => ({ teller: a.teller * b.noemer + b.teller * a.noemer, noemer: a.noemer * b.noemer }), { teller: 0n, noemer: 1n });
}

/** Compares two exact texts or fractions: negative, 0 or positive. */
export function vergelijk(a: string | Breuk, b: string | Breuk): number {
  const [links, rechts] = [a, b].map((waarde) => (typeof waarde === 'string' ? leesExact(waarde) : waarde)) as [Breuk, Breuk];
  const verschil = links.teller * rechts.noemer - rechts.teller * links.noemer;
  return verschil === 0n ? 0 : verschil < 0n ? -1 : 1;
}

/** What a plain frozen JSON value may not have, each with its path. */
export function gebreken(waarde: unknown, pad = 'uitkomst'): string[] {
  if (waarde === undefined) return [`${pad} is undefined`];
  if (typeof waarde === 'number') return Number.isFinite(waarde) && !Object.is(waarde, -0) ? [] : [`${pad} is ${String(waarde)} of -0`];
  if (typeof waarde !== 'object') return ['string', 'boolean'].includes(typeof waarde) ? [] : [`${pad} is een ${typeof waarde}`];
  if (waarde === null) return [];
  const gewoon = [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(waarde) as object);
  return [
    ...(gewoon ? [] : [`${pad} is geen gewoon object`]),
    ...(Object.isFrozen(waarde) ? [] : [`${pad} is niet bevroren`]),
    ...Object.entries(waarde).flatMap(([sleutel, deel]) => gebreken(deel, `${pad}.${sleutel}`)),
  ];
}

/** Freezes a value to its depth. */
export function diepBevroren<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null) {
    Object.values(waarde).forEach(diepBevroren);
    Object.freeze(waarde);
  }
  return waarde;
}

/** The same JSON value with the keys of every object in reverse order. */
export function andersom<T>(waarde: T): T {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return waarde;
  return Object.fromEntries(Object.entries(waarde).reverse().map(([sleutel, deel]) => [sleutel, andersom(deel as unknown)])) as T;
}
