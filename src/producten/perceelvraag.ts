import { isDagbesteding, maakSchema, richtingVan, zwaarteVan, type Profiel, type Richting, type Schema, type Zwaarte } from '../kern/index.js';
import { perceelvraagVorm } from './perceelkeuze.vorm.js';
import type { Productnaam } from './producten.js';

/**
 * What decides which lots fit. A profile says the direction, and one for individual support the weight too. Without a
 * product a profile, direction or weight means begeleiding.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-006, MP-078..MP-096)
 */
export interface Perceelvraag {
  readonly product?: Productnaam | undefined;
  readonly profiel?: Profiel | undefined;
  readonly richting?: Richting | undefined;
  readonly zwaarte?: Zwaarte | undefined;
  /** Whether the limitations come with old age; no source gives an age, so a professional says it. */
  readonly ouderdomsbeperkingen?: boolean | undefined;
  /** Whether support must be nearby all day and night. */
  readonly noodzaak24Uur?: boolean | undefined;
  /** The lot that was chosen, where more than one fits. */
  readonly perceel?: number | undefined;
}

/**
 * Reads the question which lots fit.
 *
 * @bron midden-limburg-2024 percelen (MP-005)
 */
export const PerceelvraagSchema: Schema<Perceelvraag> = maakSchema<Perceelvraag>(perceelvraagVorm);

/**
 * What is known, with what the profile says.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-006)
 */
export interface Perceelfeiten extends Pick<Perceelvraag, 'ouderdomsbeperkingen' | 'noodzaak24Uur'> {
  readonly product: Productnaam | undefined;
  readonly richting: Richting | undefined;
  readonly zwaarte: Zwaarte | undefined;
}

/**
 * Puts together what was given and what the profile says; a weight that was given goes before that of the profile.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-006)
 */
export function leesFeiten(vraag: Perceelvraag): Perceelfeiten {
  const { profiel, ouderdomsbeperkingen, noodzaak24Uur } = vraag;
  const richting = vraag.richting ?? (profiel === undefined ? undefined : richtingVan(profiel));
  const zwaarte = vraag.zwaarte ?? (profiel === undefined ? undefined : (zwaarteVan(profiel) ?? undefined));
  const inGroep = profiel !== undefined && isDagbesteding(profiel);
  const begeleiding = richting !== undefined || zwaarte !== undefined;
  const product = vraag.product ?? (begeleiding ? (inGroep ? 'begeleiding-groep' : 'begeleiding-individueel') : undefined);
  return { product, richting, zwaarte, ouderdomsbeperkingen, noodzaak24Uur };
}
