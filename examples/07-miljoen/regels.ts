/** Lines out of a stream of bytes, in pieces, so that no line waits for the end and no file has to fit in memory. */
export interface Stuk {
  readonly regels: readonly string[];
  /** The number of the first line, from 1. */
  readonly vanaf: number;
}

const REGELS_PER_STUK = 1000;
/** A line longer than this is no case; what stands in its place is refused as one bad line. */
const LANGSTE_REGEL = 1_000_000;

/** Lines in pieces. A line that never ends is cut, so that it does not fill the memory. */
export async function* inRegels(bron: AsyncIterable<string>, perStuk = REGELS_PER_STUK): AsyncGenerator<Stuk> {
  let regels: string[] = [];
  let vanaf = 1;
  let rest = '';
  let teLang = false;
  const neem = (regel: string): void => {
    regels.push(teLang ? '' : regel.endsWith('\r') ? regel.slice(0, -1) : regel);
    teLang = false;
  };
  const stuk = (): Stuk => {
    const vol = { regels, vanaf };
    vanaf += regels.length;
    regels = [];
    return vol;
  };
  for await (const deel of bron) {
    const delen = (rest + deel).split('\n');
    rest = delen.pop() ?? '';
    for (const regel of delen) {
      neem(regel);
      if (regels.length >= perStuk) yield stuk();
    }
    if (rest.length > LANGSTE_REGEL) {
      teLang = true;
      rest = '';
    }
  }
  if (rest !== '' || teLang) neem(rest);
  if (regels.length > 0) yield stuk();
}

/** Does something with each piece, several at a time, and gives the answers in the order of the pieces. */
export async function* inVolgorde<T, R>(bron: AsyncIterable<T>, doe: (deel: T) => Promise<R>, tegelijk: number): AsyncGenerator<R> {
  const bezig: Promise<R>[] = [];
  for await (const deel of bron) {
    bezig.push(doe(deel));
    if (bezig.length >= tegelijk) yield await bezig.shift()!;
  }
  for (const belofte of bezig) yield await belofte;
}
