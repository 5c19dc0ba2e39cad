import { inMiddenLimburg } from '../bronnen.js';
import type { Perceel } from '../percelen.js';

const BEGELEIDING = {
  producten: ['begeleiding-individueel', 'begeleiding-groep', 'vervoer'],
  herkomst: 'gepubliceerd',
  vindplaats: inMiddenLimburg('percelen', 'MP-005', 'MP-006'),
} as const;

/**
 * The five lots of Midden-Limburg from 2024.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-006)
 */
export const PERCELEN_MIDDEN_LIMBURG_2024: readonly Perceel[] = [
  { nummer: 1, ...BEGELEIDING },
  { nummer: 2, ...BEGELEIDING },
  { nummer: 3, ...BEGELEIDING },
  { nummer: 4, ...BEGELEIDING },
  { nummer: 5, ...BEGELEIDING, producten: ['kortdurend-verblijf'] },
];
