import * as z from 'zod/mini';
import { keuze, verschillend } from '../kern/index.js';
import { CONTRA_INDICATIE_LIJST } from './contra-indicaties.js';

const antwoord = z.optional(z.boolean());

/**
 * The form of the questions about the form of support.
 *
 * @bron midden-limburg-2024 begeleiding individueel en groep, ondersteuningsinhoud (MP-021..MP-024, MP-028)
 */
export const begeleidingsvormvraagVorm = z.strictObject({
  contraIndicaties: z.optional(verschillend(keuze(CONTRA_INDICATIE_LIJST))),
  resultatenVragenBeide: antwoord,
  dagstructuurBieden: antwoord,
  structuurDoornemen: antwoord,
  zelfdeDoel: antwoord,
});
