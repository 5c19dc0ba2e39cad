import type { Herkomst, Vindplaats } from './bron.js';
import type { Leveringsvorm } from './levering.js';

/**
 * What has to be there of a support plan: what support is to reach, how that is done, and the judgement on the whole.
 *
 * @bron leudal-2018 §4.2 en §5.3.3 (LE-022, LE-084)
 */
export const PLANPUNT_LIJST = Object.freeze(['deel1', 'deel2', 'beoordeling'] as const);

/**
 * Something that has to be there of a support plan.
 *
 * @bron leudal-2018 §4.2 en §5.3.3 (LE-022, LE-084)
 */
export type Planpunt = (typeof PLANPUNT_LIJST)[number];

/**
 * What a policy requires of a support plan: one point, for one form of delivery or for both (null).
 *
 * @bron leudal-2018 §4.2, §4.3, §5.3.3 en §5.4.5 (LE-022, LE-024, LE-084, LE-085, LE-102)
 */
export interface Planregel {
  readonly punt: Planpunt;
  readonly levering: Leveringsvorm | null;
  readonly omschrijving: string;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}
