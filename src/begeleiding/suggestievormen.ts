import type { Herkomst, Uitkomst } from '../kern/index.js';
import type { Alternatief } from './alternatieven.js';
import type { Totaalscore } from './bruto-netto.js';
import type { Dagdelenband, DagbestedingProfiel, IndividueelProfiel, Minutenband, Richting } from './profielen.js';
import type { Zwaartekeuze } from './zwaartekeuze.js';

/**
 * A suggested profile for individual support, with the other profiles that could fit.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-075, NK-079)
 */
export interface IndividueleSuggestie {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly profiel: IndividueelProfiel;
  readonly richting: Richting;
  readonly band: Minutenband;
  /** How sure the link from weight to profile is. */
  readonly herkomst: Herkomst;
  readonly alternatieven: readonly Alternatief<IndividueelProfiel, Minutenband>[];
}

/**
 * A suggested profile for day activities, with the other profiles that could fit.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II (NK-075, NK-090)
 */
export interface DagbestedingSuggestie {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly profiel: DagbestedingProfiel;
  readonly richting: Richting;
  readonly band: Dagdelenband;
  /** How sure the link from day parts to profile is. */
  readonly herkomst: Herkomst;
  readonly alternatieven: readonly Alternatief<DagbestedingProfiel, Dagdelenband>[];
}

/**
 * At most one profile per form, to be weighed: never ready for a decision. A form that was not considered is null.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-077, NK-078)
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064, NE-067)
 */
export interface ProfielSuggestie {
  /** Null as long as an area is open. */
  readonly totaalscore: Totaalscore | null;
  /** Null when neither the consulent nor the policy gives it. */
  readonly zwaarte: Zwaartekeuze | null;
  readonly individueel: Uitkomst<IndividueleSuggestie> | null;
  readonly dagbesteding: Uitkomst<DagbestedingSuggestie> | null;
}
