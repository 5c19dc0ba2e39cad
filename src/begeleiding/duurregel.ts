import type { Herkomst, Vindplaats } from '../kern/index.js';
import type { Ontwikkeling } from './kenmerken.js';
import type { Profiel, Richting } from './profielen.js';

/**
 * From how many months up to and including how many; null when there is no upper edge.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-102)
 */
export interface Maandenbereik {
  readonly vanMaanden: number;
  readonly totMaanden: number | null;
}

/**
 * When a rule about duration applies: everything that is named must hold.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 en §5.3 (NK-072, NK-103, NK-104)
 * @bron leudal-2018 §5.3.3 (LE-086, LE-087)
 */
export interface Duurvoorwaarde {
  readonly profielen?: readonly Profiel[] | undefined;
  readonly richting?: Richting | undefined;
  readonly verwachteOntwikkeling?: readonly Ontwikkeling[] | undefined;
  readonly stabieleSituatie?: boolean | undefined;
  readonly percelen?: readonly number[] | undefined;
}

/**
 * A rule about duration. The first rule of a policy that applies decides.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 en §5.3 (NK-072, NK-084, NK-103, NK-104)
 * @bron leudal-2018 §5.3.3 (LE-086, LE-087)
 */
export interface Duurregel {
  readonly id: string;
  readonly omschrijving: string;
  readonly wanneer: Duurvoorwaarde;
  readonly advies: Maandenbereik;
  /** How long it may possibly be, beyond the advice; null when the source names nothing. */
  readonly eventueelTotMaanden: number | null;
  /** What the policy allows at most; null when it sets no maximum. */
  readonly maximumMaanden: number | null;
  /** Which of the edges the source does not give in months; absent when it gives all. */
  readonly afgeleid?: string | undefined;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}
