import { inLeudal } from '../bronnen.js';
import type { GRONDSLAG_LEUDAL_LIJST } from '../grondslagen.js';
import type { Productcode } from '../productcodes.js';
import type { Productnaam } from '../producten.js';
import type { Vervoersoort } from '../vervoersoorten.js';

type Rij = readonly [code: string, grondslag: (typeof GRONDSLAG_LEUDAL_LIJST)[number], naam: string, regel: string];

/** The 21 codes of the annex, in its order. */
const CODES: readonly (readonly [Productnaam, readonly Rij[]])[] = [
  [
    'begeleiding-individueel',
    [
      ['02701', 'som', 'IB SOM', 'LE-244'],
      ['02702', 'pg', 'IB PG', 'LE-245'],
      ['02703', 'vg', 'IB VG', 'LE-246'],
      ['02704', 'lg', 'IB LG', 'LE-247'],
      ['02705', 'zga', 'IB ZGA', 'LE-248'],
      ['02706', 'zgv', 'IB ZGV', 'LE-249'],
      ['02707', 'psy', 'IB PSY', 'LE-250'],
    ],
  ],
  [
    'begeleiding-groep',
    [
      ['07701', 'som', 'BGG SOM', 'LE-251'],
      ['07702', 'pg', 'BGG PG', 'LE-252'],
      ['07703', 'vg', 'BGG VG', 'LE-253'],
      ['07704', 'lg', 'BGG LG', 'LE-254'],
      ['07705', 'zga', 'BGG ZGA', 'LE-255'],
      ['07706', 'zgv', 'BGG ZGV', 'LE-256'],
      ['07707', 'psy', 'BGG PSY', 'LE-257'],
    ],
  ],
  [
    'kortdurend-verblijf',
    [
      ['04701', 'som', 'KV SOM', 'LE-258'],
      ['04702', 'pg', 'KV PG', 'LE-259'],
      ['04703', 'vg', 'KV VG', 'LE-260'],
      ['04704', 'lg', 'KV LG', 'LE-261'],
      ['04705', 'zga', 'KV ZGA', 'LE-262'],
      ['04706', 'zgv', 'KV ZGV', 'LE-263'],
      ['04707', 'psy', 'KV PSY', 'LE-264'],
    ],
  ],
];

/** The two rows whose code is empty in the annex. */
const VERVOER: readonly (readonly [Vervoersoort, string])[] = [
  ['zittend', 'Vervoer zittend'],
  ['rolstoel', 'Vervoer rolstoelgebonden'],
];

/**
 * The product codes of Leudal 2018: 21 codes, and two kinds of transport for which the source has none.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export const PRODUCTCODES_LEUDAL_2018: readonly Productcode[] = [
  ...CODES.flatMap(([product, rijen]) =>
    rijen.map(
      ([code, grondslag, naam, regel]) =>
        ({ product, grondslag, vervoersoort: null, code, naam, herkomst: 'gepubliceerd', vindplaats: inLeudal('bijlage 3', regel) }) as const,
    ),
  ),
  ...VERVOER.map(
    ([vervoersoort, naam]) =>
      ({ product: 'vervoer', grondslag: null, vervoersoort, code: null, naam, herkomst: 'gepubliceerd', vindplaats: inLeudal('bijlage 3', 'LE-265') }) as const,
  ),
];
