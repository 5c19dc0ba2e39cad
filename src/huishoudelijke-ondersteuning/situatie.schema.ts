import { maakSchema, type Schema } from '../kern/index.js';
import type { HOSituatie } from './situatie.js';
import { hoSituatieVorm } from './situatie.vorm.js';

/**
 * Reads a household for a block table.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 (NE-008, NE-036..NE-056)
 */
export const HOSituatieSchema: Schema<HOSituatie> = maakSchema<HOSituatie>(hoSituatieVorm);
