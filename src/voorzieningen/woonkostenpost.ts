import type { Herkomst, Vindplaats } from '../kern/index.js';

/**
 * The two things that are compared.
 *
 * @bron leudal-2018 §6.2 (LE-109)
 */
export const WOONKEUZE_LIJST = Object.freeze(['aanpassen', 'verhuizen'] as const);

/**
 * Costs that count when adapting a home is compared with moving.
 *
 * @bron leudal-2018 §6.2 (LE-109)
 */
export interface Woonkostenpost {
  readonly id: string;
  readonly kant: (typeof WOONKEUZE_LIJST)[number];
  readonly naam: string;
  readonly vraag: string;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}
