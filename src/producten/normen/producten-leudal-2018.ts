import type { Product } from '../producten.js';
import { inLeudal } from '../bronnen.js';

const VAST = { nietHeel: 'weigeren', nietHeelHerkomst: 'afgeleid', herkomst: 'gepubliceerd' } as const;

/**
 * The products of Leudal 2018. The unit of transport is printed as "etmaal (retour)": a day, there and back. What happens
 * to a size that is not whole is in no source.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export const PRODUCTEN_LEUDAL_2018: readonly Product[] = [
  {
    ...VAST,
    product: 'begeleiding-individueel',
    naam: 'Individuele begeleiding',
    afkorting: 'IB',
    eenheid: 'uur',
    perGrondslag: true,
    vindplaats: inLeudal('bijlage 3, individuele begeleiding', 'LE-244'),
  },
  {
    ...VAST,
    product: 'begeleiding-groep',
    naam: 'Begeleiding in groepsverband',
    afkorting: 'BGG',
    eenheid: 'dagdeel',
    perGrondslag: true,
    vindplaats: inLeudal('bijlage 3, begeleiding in groepsverband', 'LE-251'),
  },
  {
    ...VAST,
    product: 'vervoer',
    naam: 'Vervoer van en naar de begeleiding in groepsverband',
    afkorting: null,
    eenheid: 'dag-retour',
    perGrondslag: false,
    vindplaats: inLeudal('bijlage 3, vervoer (eenheid: etmaal, retour)', 'LE-265'),
  },
  {
    ...VAST,
    product: 'kortdurend-verblijf',
    naam: 'Kortdurend verblijf',
    afkorting: 'KV',
    eenheid: 'etmaal',
    perGrondslag: true,
    vindplaats: inLeudal('§5.4.1 en bijlage 3, kortdurend verblijf', 'LE-093', 'LE-258'),
  },
];
