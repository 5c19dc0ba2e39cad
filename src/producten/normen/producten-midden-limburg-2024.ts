import type { Product } from '../producten.js';
import { inMiddenLimburg } from '../bronnen.js';

const VAST = { nietHeel: 'weigeren', nietHeelHerkomst: 'afgeleid', herkomst: 'gepubliceerd' } as const;

/**
 * The products of Midden-Limburg from 2024. What happens to a size that is not whole is in no source.
 *
 * @bron midden-limburg-2024 producten (MP-003, MP-004, MP-011, MP-032, MP-051, MP-058, MP-059)
 */
export const PRODUCTEN_MIDDEN_LIMBURG_2024: readonly Product[] = [
  {
    ...VAST,
    product: 'begeleiding-individueel',
    naam: 'Begeleiding individueel',
    afkorting: 'BGI',
    eenheid: 'uur',
    perGrondslag: true,
    vindplaats: inMiddenLimburg('begeleiding individueel, eenheid', 'MP-003', 'MP-011', 'MP-012'),
  },
  {
    ...VAST,
    product: 'begeleiding-groep',
    naam: 'Begeleiding groep',
    afkorting: 'BGG',
    eenheid: 'dagdeel',
    perGrondslag: true,
    vindplaats: inMiddenLimburg('begeleiding groep, eenheid', 'MP-003', 'MP-032'),
  },
  {
    ...VAST,
    product: 'vervoer',
    naam: 'Vervoer van en naar de begeleiding in een groep',
    afkorting: null,
    eenheid: 'dag-retour',
    perGrondslag: false,
    vindplaats: inMiddenLimburg('vervoer, eenheid', 'MP-003', 'MP-004', 'MP-051'),
  },
  {
    ...VAST,
    product: 'kortdurend-verblijf',
    naam: 'Kortdurend verblijf',
    afkorting: 'KDV',
    eenheid: 'etmaal',
    perGrondslag: true,
    vindplaats: inMiddenLimburg('kortdurend verblijf, eenheid', 'MP-003', 'MP-058', 'MP-059'),
  },
];
