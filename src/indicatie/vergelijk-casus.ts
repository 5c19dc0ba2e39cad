import type { HOActiviteitenSituatie, HOSituatie } from '../huishoudelijke-ondersteuning/index.js';

/**
 * A case to compare two policies by: an id of the caller and the household as the intake found it. The situation has the
 * form that the method of both policies reads.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008, NE-009)
 * @bron leudal-2018 §4.4 (LE-025)
 */
export interface Casus<S = HOSituatie | HOActiviteitenSituatie> {
  /** 1 to 64 characters of `[A-Za-z0-9._-]`; put no personal data in it. It is not checked to be unique. */
  readonly id: string;
  readonly situatie: S;
}
