import * as z from 'zod/mini';
import { geheel, keuze } from '../kern/index.js';
import { grondslagnaamVorm } from './grondslagen.vorm.js';
import { DAGEN_PER_WEEK, MEESTE_DAGDELEN } from './normen/vervoergrenzen.js';
import { TOEKENNING_LIJST } from './toekenningen.js';
import { VERVOERSOORT_LIJST } from './vervoersoorten.js';

const antwoord = z.optional(z.boolean());

/**
 * The form of the question about transport.
 *
 * @bron leudal-2018 §5.4.2 (LE-098)
 * @bron midden-limburg-2024 vervoer (MP-051..MP-056)
 */
export const vervoervraagVorm = z.strictObject({
  begeleidingGroep: antwoord,
  noodzakelijk: antwoord,
  andersMogelijk: antwoord,
  toekenning: z.optional(keuze(TOEKENNING_LIJST)),
  grondslag: z.optional(grondslagnaamVorm),
  vervoersoort: z.optional(keuze(VERVOERSOORT_LIJST)),
  dagenPerWeek: z.optional(geheel(1, DAGEN_PER_WEEK)),
  dagdelen: z.optional(geheel(1, MEESTE_DAGDELEN)),
});
