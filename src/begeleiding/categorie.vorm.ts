import * as z from 'zod/mini';
import { aantal, keuze } from '../kern/index.js';
import { BEHOEFTE_LIJST } from './vragenlijst.js';

/**
 * The form of how often there is contact.
 *
 * @bron leudal-2018 §5.3.3, bepalen van de intensiteit (LE-067..LE-069)
 */
export const contactVorm = z.strictObject({
  behoefte: z.optional(keuze(BEHOEFTE_LIJST)),
  dagelijks: z.optional(z.boolean()),
  contactenPerWeek: z.optional(aantal()),
});
