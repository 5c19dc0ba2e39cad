import { maakSchema, type Per, type Schema } from '../kern/index.js';
import { omvangkeuzeVorm } from './omvangkeuze.vorm.js';
import type { Onderzoek } from './onderzoek.js';
import type { Profiel } from './profielen.js';

/**
 * The size that the consulent chose, in one number: minutes a week for individual support, day parts a week for day
 * activities.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089, NK-096, NK-098)
 */
export interface Omvangkeuze {
  readonly keuze?:
    | {
        readonly profiel?: Profiel | undefined;
        /** Minutes per week of direct, client-bound time, 1 to 10080. */
        readonly minuten?: number | undefined;
        /** Day parts per week, 1 to 14. */
        readonly dagdelen?: number | undefined;
        /** Why this size; always required, and outside the band also why there. */
        readonly motivering?: string | undefined;
      }
    | undefined;
  readonly onderzoek?: Onderzoek | undefined;
  /** What was granted before, to see a lowering: minutes or day parts, per week (default) or per two weeks. */
  readonly vorigeIndicatie?:
    | { readonly minuten?: number | undefined; readonly per?: Per | undefined; readonly dagdelen?: number | undefined }
    | undefined;
}

/**
 * Reads a chosen size.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089, NK-098)
 */
export const OmvangkeuzeSchema: Schema<Omvangkeuze> = maakSchema<Omvangkeuze>(omvangkeuzeVorm);
