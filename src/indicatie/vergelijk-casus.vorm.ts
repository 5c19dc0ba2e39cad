import * as z from 'zod/mini';
import { idVorm } from '../kern/index.js';
import { hoActiviteitenSituatieVorm, hoSituatieVorm } from '../huishoudelijke-ondersteuning/index.js';

/**
 * The form of a case by the method of the policies.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008)
 * @bron leudal-2018 §4.4 (LE-025)
 */
export const casusVormen = {
  blokken: z.strictObject({ id: idVorm, situatie: hoSituatieVorm }),
  activiteiten: z.strictObject({ id: idVorm, situatie: hoActiviteitenSituatieVorm }),
};
