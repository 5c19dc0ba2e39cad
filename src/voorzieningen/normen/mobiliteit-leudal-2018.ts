import { bevriesDiep } from '../../kern/index.js';
import type { Voorzieningsregel } from '../voorzieningsregel.js';
import { AUTO_LEUDAL_2018 } from './mobiliteit-auto-leudal-2018.js';
import { BEGELEIDER_LEUDAL_2018 } from './mobiliteit-begeleider-leudal-2018.js';
import { COLLECTIEF_LEUDAL_2018 } from './mobiliteit-collectief-leudal-2018.js';
import { FIETS_LEUDAL_2018 } from './mobiliteit-fiets-leudal-2018.js';
import { HULPMIDDELEN_LEUDAL_2018 } from './mobiliteit-hulpmiddelen-leudal-2018.js';
import { SCOOTMOBIEL_LEUDAL_2018 } from './mobiliteit-scootmobiel-leudal-2018.js';
import { SPORT_LEUDAL_2018 } from './mobiliteit-sport-leudal-2018.js';
import { VERVOER_LEUDAL_2018 } from './mobiliteit-vervoer-leudal-2018.js';

/**
 * Every provision for mobility of Leudal 2018.
 *
 * @bron leudal-2018 hoofdstuk 7 (LE-119..LE-145)
 */
export const MOBILITEIT_LEUDAL_2018: readonly Voorzieningsregel[] = bevriesDiep([
  ...HULPMIDDELEN_LEUDAL_2018,
  ...VERVOER_LEUDAL_2018,
  ...COLLECTIEF_LEUDAL_2018,
  ...BEGELEIDER_LEUDAL_2018,
  ...FIETS_LEUDAL_2018,
  ...SCOOTMOBIEL_LEUDAL_2018,
  ...AUTO_LEUDAL_2018,
  ...SPORT_LEUDAL_2018,
]);
