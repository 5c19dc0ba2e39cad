import type { Opties } from '../kern/index.js';
import type { Controlepunt } from './controlelijst.js';
import type { Dossier } from './dossier.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';
import type { Indicatieonderdelen } from './onderdelen.js';

/**
 * Everything that is known of one file once its parts were determined.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014)
 */
export interface Dossierbeeld {
  readonly dossier: Dossier;
  readonly beleid: Indicatiebeleid;
  readonly onderdelen: Indicatieonderdelen;
  readonly controlelijst: readonly Controlepunt[];
  /** Whether nothing at all is indicated. */
  readonly isGeweigerd: boolean;
  readonly opties: Opties;
}
