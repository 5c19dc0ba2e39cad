import { maakSchema, type Schema } from '../kern/index.js';
import type { Onderzoek } from './onderzoek.js';
import { onderzoekVorm } from './onderzoek.vorm.js';

/**
 * Reads an investigation.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 tot en met 5 (NK-025..NK-075)
 */
export const OnderzoekSchema: Schema<Onderzoek> = maakSchema<Onderzoek>(onderzoekVorm);
