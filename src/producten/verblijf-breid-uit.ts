import type { Vindplaats } from '../kern/index.js';
import type { Verblijfsbeleid, Verblijfsruimte } from './verblijfsbeleid.js';

/**
 * What a policy says about short stay, with the choices of a municipality in it. A week stays the ISO week.
 *
 * @param bij the source in which the municipality made them
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065, MP-066)
 */
export function breidVerblijfUit(deel: Verblijfsbeleid | undefined, ruimte: Verblijfsruimte, bij: Vindplaats): Verblijfsbeleid {
  const eigen = { herkomst: 'gemeentelijk', vindplaats: bij } as const;
  const { grenzen, toegang } = ruimte;
  return {
    ...deel,
    ...(grenzen === undefined
      ? {}
      : {
          grenzen: {
            etmalenPerWeek: { aantal: grenzen.etmalenPerWeek, ...eigen },
            etmalenAaneen: { aantal: grenzen.etmalenAaneen, ...eigen },
            etmalenPerJaar: { aantal: grenzen.etmalenPerJaar, ...eigen },
            langePeriodenPerJaar: { aantal: grenzen.langePeriodenPerJaar, ...eigen },
            week: deel?.grenzen?.week ?? { keuze: 'iso-week', herkomst: 'afgeleid', vindplaats: bij },
            jaar: { keuze: grenzen.jaar, ...eigen },
          },
        }),
    ...(toegang === undefined ? {} : { toegang: toegang.map((criterium) => ({ ...criterium, ...eigen })) }),
  };
}
