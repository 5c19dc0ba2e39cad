/**
 * Chance that can be repeated: the mulberry32 generator (Tommy Ettinger, 2017, public domain), 32 bits of state. Each
 * household gets a generator of its own, from the seed and its number, so that household 700,000 can be made without the
 * 699,999 before it, on whatever machine. Good enough to vary households; not for statistics, never for secrets.
 */
export interface Willekeur {
  /** From 0 up to, not including, 1. */
  readonly trek: () => number;
  /** True in so many of a hundred cases. */
  readonly kans: (procent: number) => boolean;
  /** One of a list of pairs of a value and its weight. */
  readonly kies: <T>(gewichten: readonly (readonly [T, number])[]) => T;
}

/** Spreads the bits of a number, so that neighbouring seeds have nothing in common (murmur3's last step). */
function spreid(getal: number): number {
  let h = getal | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The chance of one household. */
export function willekeurVan(zaad: number, nummer: number): Willekeur {
  let stand = spreid(spreid(zaad) ^ nummer);
  const trek = (): number => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    trek,
    kans: (procent) => trek() * 100 < procent,
    kies: (gewichten) => {
      let rest = trek() * gewichten.reduce((som, [, gewicht]) => som + gewicht, 0);
      for (const [waarde, gewicht] of gewichten) {
        rest -= gewicht;
        if (rest < 0) return waarde;
      }
      return gewichten.at(-1)![0];
    },
  };
}
