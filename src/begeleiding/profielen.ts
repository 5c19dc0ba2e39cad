export {
  DAGBESTEDING_PROFIEL_LIJST,
  INDIVIDUEEL_PROFIEL_LIJST,
  isDagbesteding,
  PROFIEL_LIJST,
  RICHTING_LIJST,
  richtingVan,
  ZWAARTE_LIJST,
} from '../kern/index.js';
export type { DagbestedingProfiel, IndividueelProfiel, Profiel, Richting, Zwaarte } from '../kern/index.js';

/**
 * The forms of support: individual, or day activities in a group.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 (NK-070)
 */
export const BEGELEIDINGSVORM_LIJST = Object.freeze(['individueel', 'dagbesteding'] as const);

/**
 * A form of support.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 (NK-070)
 */
export type Begeleidingsvorm = (typeof BEGELEIDINGSVORM_LIJST)[number];

/**
 * How a form is named in a sentence.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 (NK-070)
 */
export const VORM_NAAM: Readonly<Record<Begeleidingsvorm, string>> = Object.freeze({ individueel: 'individuele begeleiding', dagbesteding: 'dagbesteding' });

/**
 * The main question behind day activities.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-070)
 */
export const HOOFDVRAAG_LIJST = Object.freeze(['zinvolle-daginvulling', 'ontlasten-netwerk'] as const);

/**
 * The main question behind day activities.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-070)
 */
export type Hoofdvraag = (typeof HOOFDVRAAG_LIJST)[number];

/**
 * How many minutes a week go with a profile: above `vanMinuten` or exactly that from level 2 on, to and including
 * `totMinuten`; null when there is no upper edge.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I, tabel 2 (NK-080..NK-083)
 */
export interface Minutenband {
  readonly vanMinuten: number;
  readonly totMinuten: number | null;
}

/**
 * How many day parts a week go with a profile, both ends included.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II, tabel 3 (NK-091..NK-093)
 */
export interface Dagdelenband {
  readonly vanDagdelen: number;
  readonly totDagdelen: number;
}

/**
 * The edges of a band, whatever its unit; null for a band without an upper edge.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-086, NK-091..NK-093)
 * @example bandgrenzen({ vanDagdelen: 1, totDagdelen: 4 }) // [1, 4]
 */
export function bandgrenzen(band: Minutenband | Dagdelenband): readonly [van: number, tot: number | null] {
  return 'vanMinuten' in band ? [band.vanMinuten, band.totMinuten] : [band.vanDagdelen, band.totDagdelen];
}
