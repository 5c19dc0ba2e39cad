import { maakSchema, type Datum, type Schema, type Voorziening } from '../kern/index.js';
import { looptijdvraagVorm } from './looptijdvraag.vorm.js';

/**
 * What is decided or allocated, from which day up to and including which. A fact is asked for only where a limit of the
 * policy turns on it.
 *
 * @bron leudal-2018 §5.3.3 en §6.2 (LE-085..LE-087, LE-113)
 * @bron midden-limburg-2024 percelen 1 tot en met 5 (MP-079, MP-093)
 */
export interface Looptijdvraag {
  readonly voorziening?: Voorziening | undefined;
  readonly ingangsdatum?: Datum | undefined;
  /** The last day, included; null when there is none. */
  readonly einddatum?: Datum | null | undefined;
  readonly stabieleSituatie?: boolean | undefined;
  /** The number of the lot in which the support is bought. */
  readonly perceel?: number | undefined;
  /** The day on which the decision was sent, for terms that count from there. */
  readonly verzenddatum?: Datum | undefined;
  /** Why the term passes a limit that holds in principle. */
  readonly motivering?: string | undefined;
}

/**
 * Reads a question about the term of a decision.
 *
 * @bron leudal-2018 §5.3.3 (LE-085)
 */
export const LooptijdvraagSchema: Schema<Looptijdvraag> = maakSchema<Looptijdvraag>(looptijdvraagVorm);
