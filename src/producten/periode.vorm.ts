import * as z from 'zod/mini';
import { datumVorm } from '../kern/index.js';

/**
 * The fields of a period: both days belong to it, and `einddatum: null` says that it has no end.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-067)
 */
export const periodeVelden = { ingangsdatum: z.optional(datumVorm), einddatum: z.optional(z.nullable(datumVorm)) };
