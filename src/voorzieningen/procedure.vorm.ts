import * as z from 'zod/mini';
import { datumVorm, verband } from '../kern/index.js';

const LAATSTE_MELDING = '9990-12-31';

/**
 * The form of how a report went.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export const procedurezaakVorm = z
  .strictObject({
    melding: z.optional(datumVorm),
    gewezenOpOndersteuning: z.optional(z.boolean()),
    gewezenOpPlan: z.optional(z.boolean()),
    planOntvangen: z.optional(z.nullable(datumVorm)),
    onderzoekAfgerond: z.optional(z.nullable(datumVorm)),
  })
  .check((ctx) => {
    const { melding } = ctx.value;
    if (melding === undefined) return;
    if (melding > LAATSTE_MELDING) ctx.issues.push(verband(ctx.value, ['melding'], 'BUITEN_BEREIK', `ligt na ${LAATSTE_MELDING}`));
    for (const veld of ['planOntvangen', 'onderzoekAfgerond'] as const) {
      const datum = ctx.value[veld];
      if (typeof datum === 'string' && datum < melding) ctx.issues.push(verband(ctx.value, [veld], 'EINDE_VOOR_BEGIN', 'ligt voor `melding`'));
    }
  });
