import { maakSchema, type Schema } from '../kern/index.js';
import type { Grondslagnaam } from './grondslagen.js';
import type { Toekenning } from './toekenningen.js';
import { vervoervraagVorm } from './vervoer.vorm.js';
import type { Vervoersoort } from './vervoersoorten.js';

/**
 * What transport to and from group support depends on. A fact is asked for only where the rules of the policy need it.
 *
 * @bron leudal-2018 §5.4.2 (LE-098)
 * @bron midden-limburg-2024 vervoer (MP-051..MP-056)
 */
export interface Vervoervraag {
  /** Whether there is support in a group. */
  readonly begeleidingGroep?: boolean | undefined;
  /** Whether the college found that transport is necessary. */
  readonly noodzakelijk?: boolean | undefined;
  /** Whether the client can come by own strength or in another way. */
  readonly andersMogelijk?: boolean | undefined;
  /** Whether the group support is granted as a profile or as a product; with a personal budget it is a product. */
  readonly toekenning?: Toekenning | undefined;
  /** The ground of the group support. */
  readonly grondslag?: Grondslagnaam | undefined;
  readonly vervoersoort?: Vervoersoort | undefined;
  /** Days a week with a journey there and back, 1 to 7; it does not follow from the number of day parts. */
  readonly dagenPerWeek?: number | undefined;
  /** Day parts a week in the group, 1 to 14; only to compare. */
  readonly dagdelen?: number | undefined;
}

/**
 * Reads the question about transport.
 *
 * @bron leudal-2018 §5.4.2 (LE-098)
 * @bron midden-limburg-2024 vervoer (MP-051..MP-056)
 */
export const VervoervraagSchema: Schema<Vervoervraag> = maakSchema<Vervoervraag>(vervoervraagVorm);
