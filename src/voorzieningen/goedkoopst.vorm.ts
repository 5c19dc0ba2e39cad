import * as z from 'zod/mini';
import { ANTWOORD_LIJST, idVorm, keuze, maatVorm, verband } from '../kern/index.js';

/**
 * The form of a choice between provisions.
 *
 * @bron leudal-2018 §3.6 (LE-012)
 */
export const aanbodVorm = z
  .strictObject({
    aanbod: z.optional(z.array(z.strictObject({ id: idVorm, kosten: z.optional(maatVorm), adequaat: z.optional(keuze(ANTWOORD_LIJST)) }))),
    gewenst: z.optional(idVorm),
  })
  .check((ctx) => {
    const { aanbod, gewenst } = ctx.value;
    aanbod?.forEach(({ id }, i) => {
      if (aanbod.slice(0, i).some((eerder) => eerder.id === id)) ctx.issues.push(verband(ctx.value, ['aanbod', i, 'id'], 'DUBBEL', 'komt al eerder voor'));
    });
    if (gewenst !== undefined && aanbod?.some(({ id }) => id === gewenst) !== true) {
      ctx.issues.push(verband(ctx.value, ['gewenst'], 'NIET_IN_LIJST', 'staat niet in `aanbod`'));
    }
  });
