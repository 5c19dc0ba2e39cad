import * as z from 'zod/mini';
import { aantal, keuze, PER_LIJST, verschillend } from '../kern/index.js';
import { HO_GEBIED_LIJST } from './gebieden.js';

const MEESTE_MINUTEN = 20160;

/**
 * The form of what is to be provided.
 *
 * @bron leudal-2018 §4.2 (LE-020)
 */
export const hoProfielkeuzeVorm = z.strictObject({
  gebieden: z.optional(verschillend(keuze(HO_GEBIED_LIJST))),
  omvang: z.optional(z.strictObject({ minuten: aantal(MEESTE_MINUTEN), per: keuze(PER_LIJST) })),
});
