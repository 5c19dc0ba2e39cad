import { keuze, maakSchema, type Schema } from '../kern/index.js';
import { KENMERK_LIJST, type Kenmerk } from './kenmerken.js';
import { LEEFGEBIED_LIJST, type Leefgebied } from './leefgebieden.js';
import { scoreVorm } from './normen/scores.vorm.js';
import {
  BEGELEIDINGSVORM_LIJST,
  HOOFDVRAAG_LIJST,
  PROFIEL_LIJST,
  RICHTING_LIJST,
  ZWAARTE_LIJST,
  type Begeleidingsvorm,
  type Hoofdvraag,
  type Profiel,
  type Richting,
  type Zwaarte,
} from './profielen.js';
import { VOORLIGGENDE_OPLOSSING_LIJST, type VoorliggendeOplossing } from './voorliggende-oplossingen.js';

/**
 * Reads a life area.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export const LeefgebiedSchema: Schema<Leefgebied> = maakSchema<Leefgebied>(keuze(LEEFGEBIED_LIJST));

/**
 * Reads a characteristic.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-046)
 */
export const KenmerkSchema: Schema<Kenmerk> = maakSchema<Kenmerk>(keuze(KENMERK_LIJST));

/**
 * Reads a profile.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-079, NK-090)
 */
export const ProfielSchema: Schema<Profiel> = maakSchema<Profiel>(keuze(PROFIEL_LIJST));

/**
 * Reads a direction.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 (NK-071)
 */
export const RichtingSchema: Schema<Richting> = maakSchema<Richting>(keuze(RICHTING_LIJST));

/**
 * Reads a form of support.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 (NK-070)
 */
export const BegeleidingsvormSchema: Schema<Begeleidingsvorm> = maakSchema<Begeleidingsvorm>(keuze(BEGELEIDINGSVORM_LIJST));

/**
 * Reads a weight.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I, tabel 2 (NK-080..NK-083)
 */
export const ZwaarteSchema: Schema<Zwaarte> = maakSchema<Zwaarte>(keuze(ZWAARTE_LIJST));

/**
 * Reads the main question of day activities.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-070)
 */
export const HoofdvraagSchema: Schema<Hoofdvraag> = maakSchema<Hoofdvraag>(keuze(HOOFDVRAAG_LIJST));

/**
 * Reads a solution that goes before.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-066)
 */
export const VoorliggendeOplossingSchema: Schema<VoorliggendeOplossing> = maakSchema<VoorliggendeOplossing>(keuze(VOORLIGGENDE_OPLOSSING_LIJST));

/**
 * Reads a score of an area: 0 to 3.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-040)
 */
export const ScoreSchema: Schema<number> = maakSchema<number>(scoreVorm);
