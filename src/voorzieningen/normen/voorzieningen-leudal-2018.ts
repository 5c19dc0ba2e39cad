import { bevriesDiep } from '../../kern/index.js';
import type { Voorzieningsregel } from '../voorzieningsregel.js';
import { ADVIES_LEUDAL_2018 } from './advies-leudal-2018.js';
import { MOBILITEIT_LEUDAL_2018 } from './mobiliteit-leudal-2018.js';
import { PGB_LEUDAL_2018 } from './pgb-leudal-2018.js';
import { WONEN_LEUDAL_2018 } from './wonen-leudal-2018.js';
import { VERHUIZEN_LEUDAL_2018 } from './wonen-verhuizen-leudal-2018.js';
import { ZINTUIGEN_LEUDAL_2018 } from './zintuigen-leudal-2018.js';

/**
 * Every provision of Leudal 2018: one list per subject, in the order of the document.
 *
 * @bron leudal-2018 hoofdstuk 5 tot en met 9 (LE-099..LE-154)
 */
export const VOORZIENINGEN_LEUDAL_2018: readonly Voorzieningsregel[] = bevriesDiep([
  ...ZINTUIGEN_LEUDAL_2018,
  ...WONEN_LEUDAL_2018,
  ...VERHUIZEN_LEUDAL_2018,
  ...MOBILITEIT_LEUDAL_2018,
  ...PGB_LEUDAL_2018,
  ...ADVIES_LEUDAL_2018,
]);
