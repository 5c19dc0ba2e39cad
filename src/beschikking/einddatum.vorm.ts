import * as z from 'zod/mini';
import { begindatumVorm, maandenVorm, verband, wekenVorm } from '../kern/index.js';

/**
 * The form of a period of whole months or whole weeks, one of the two.
 *
 * @bron leudal-2018 §5.3.3 (LE-086)
 */
export const periodeVorm = z
  .strictObject({ ingangsdatum: begindatumVorm, maanden: z.optional(maandenVorm), weken: z.optional(wekenVorm) })
  .check((ctx) => {
    const { maanden, weken } = ctx.value;
    if ((maanden === undefined) !== (weken === undefined)) return;
    ctx.issues.push(verband(ctx.value, ['maanden'], 'EEN_VAN_TWEE', 'of `weken` moet er zijn, een van de twee'));
  });
