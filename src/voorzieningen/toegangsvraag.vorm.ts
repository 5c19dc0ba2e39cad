import * as z from 'zod/mini';
import { idVorm } from '../kern/index.js';
import { antwoordenVelden } from './voorzieningsvraag.vorm.js';

/**
 * The form of a question about access.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export const toegangsvraagVorm = z.strictObject({ gevraagd: z.optional(idVorm), ...antwoordenVelden });
