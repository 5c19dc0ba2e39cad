import { maakSchema, type Schema } from '../kern/index.js';
import { duurvraagVorm } from './duurvraag.vorm.js';
import type { Ontwikkeling } from './kenmerken.js';
import type { Onderzoek } from './onderzoek.js';
import type { Profiel, Richting } from './profielen.js';

/**
 * What the duration of begeleiding depends on. A fact is asked for only where the policy's rules need it.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 en §5.3 (NK-072, NK-102)
 * @bron leudal-2018 §5.3.3 (LE-086, LE-087)
 */
export interface Duurvraag {
  readonly profiel?: Profiel | undefined;
  readonly richting?: Richting | undefined;
  readonly verwachteOntwikkeling?: Ontwikkeling | undefined;
  /** Whether the limitation is permanent. */
  readonly blijvend?: boolean | undefined;
  /** Whether the situation of the client is stable. */
  readonly stabieleSituatie?: boolean | undefined;
  /** The number of the lot in which the support is bought. */
  readonly perceel?: number | undefined;
  /** The other characteristics, to weigh much help for a short time against less for longer; needs a profile. */
  readonly kenmerken?: Onderzoek['kenmerken'];
}

/**
 * Reads a question about duration.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-102)
 */
export const DuurvraagSchema: Schema<Duurvraag> = maakSchema<Duurvraag>(duurvraagVorm);
