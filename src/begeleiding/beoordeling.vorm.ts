import * as z from 'zod/mini';
import { keuze, tekstVorm, verband } from '../kern/index.js';
import { categorieVorm } from './beoordelingsregel.vorm.js';
import { dagdelenVorm, minutenVorm } from './normen/grenzen.vorm.js';
import { INTENSITEIT_LIJST, VIERPUNT_LIJST, VIJFPUNT_LIJST } from './vragenlijst.js';

const vijf = z.optional(keuze(VIJFPUNT_LIJST));
const vier = z.optional(keuze(VIERPUNT_LIJST));

/**
 * The form of the answers.
 *
 * @bron leudal-2018 bijlage 2 (LE-070..LE-078)
 */
export const vragenlijstVorm = z.strictObject({
  v1: vijf,
  v2: vijf,
  v3: vier,
  v4: vier,
  v5: vier,
  keuze: z.optional(z.strictObject({ categorie: categorieVorm, intensiteit: keuze(INTENSITEIT_LIJST), motivering: z.optional(tekstVorm) })),
  omvang: z.optional(
    z.strictObject({ minuten: z.optional(minutenVorm), dagdelen: z.optional(dagdelenVorm), motivering: z.optional(tekstVorm) }).check((ctx) => {
      if (ctx.value.minuten === undefined && ctx.value.dagdelen === undefined) {
        ctx.issues.push(verband(ctx.value, [], 'OMVANG_LEEG', 'noemt geen `minuten` en geen `dagdelen`; laat de sleutel weg als de omvang nog niet bekend is'));
      }
    }),
  ),
});
