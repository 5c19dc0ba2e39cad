/** Exact fractions, written apart from the library, for expectations. */
export interface Breuk {
  readonly boven: bigint;
  readonly onder: bigint;
}

export const NUL: Breuk = { boven: 0n, onder: 1n };

const ggd = (a: bigint, b: bigint): bigint => (b === 0n ? a : ggd(b, a % b));

/** In lowest terms, the sign above. */
export function breuk(boven: bigint, onder = 1n): Breuk {
  const deler = ggd(boven < 0n ? -boven : boven, onder);
  return { boven: boven / deler, onder: onder / deler };
}

export function plus(a: Breuk, b: Breuk): Breuk {
  return breuk(a.boven * b.onder + b.boven * a.onder, a.onder * b.onder);
}

/** Reads "12", "-1.85" and "325/3". */
export function leesBreuk(tekst: string): Breuk {
  const [boven = '', onder] = tekst.split('/');
  if (onder !== undefined) return breuk(BigInt(boven), BigInt(onder));
  const [geheel = '', decimalen = ''] = boven.split('.');
  return breuk(BigInt(geheel + decimalen), 10n ** BigInt(decimalen.length));
}

/** As the contract writes exact numbers: a finite decimal, or else a fraction in lowest terms. */
export function schrijf({ boven, onder }: Breuk): string {
  for (let cijfers = 0; cijfers <= 12; cijfers += 1) {
    const macht = 10n ** BigInt(cijfers);
    if ((boven * macht) % onder !== 0n) continue;
    const alles = ((boven * macht) / onder).toString().padStart(cijfers + 1, '0');
    return cijfers === 0 ? alles : `${alles.slice(0, -cijfers)}.${alles.slice(-cijfers)}`;
  }
  return `${boven.toString()}/${onder.toString()}`;
}

/** The smallest multiple of `stap` that is not below the fraction. */
export function omhoog({ boven, onder }: Breuk, stap: number): number {
  const maat = onder * BigInt(stap);
  return Number((boven + maat - 1n) / maat) * stap;
}
