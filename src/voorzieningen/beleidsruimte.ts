import type { Geldigheidsduur } from '../kern/index.js';

/**
 * The part of a policy about access and about the provisions outside the hours chain.
 *
 * @bron leudal-2018 hoofdstuk 3 en 6 tot en met 9 (LE-003..LE-017, LE-093..LE-154)
 */
export interface VoorzieningenBeleid {
  readonly geldig?: Geldigheidsduur | undefined;
}

/**
 * What a municipality may choose in this room; `breidUit` changes nothing else and marks it `gemeentelijk`.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export interface Voorzieningenruimte {
  readonly geldig?: Geldigheidsduur | undefined;
}
