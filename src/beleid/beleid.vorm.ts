import * as z from 'zod/mini';
import { kopVelden, ONDERDEEL_LIJST, verband } from '../kern/index.js';
import { hoBeleidVorm } from '../huishoudelijke-ondersteuning/index.js';

/**
 * The form of a policy.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export const beleidVormAlles = z
  .strictObject({ ...kopVelden, huishoudelijkeOndersteuning: z.optional(hoBeleidVorm) })
  .check((ctx) => {
    const { geldig } = ctx.value;
    for (const onderdeel of ONDERDEEL_LIJST) {
      const deel = ctx.value[onderdeel]?.geldig;
      if (deel === undefined) continue;
      if (deel.vanaf < geldig.vanaf || (geldig.tot !== null && (deel.tot === null || deel.tot > geldig.tot))) {
        ctx.issues.push(verband(ctx.value, [onderdeel, 'geldig'], 'BUITEN_BELEID', 'ligt niet binnen de geldigheid van het beleid'));
      }
    }
  });
