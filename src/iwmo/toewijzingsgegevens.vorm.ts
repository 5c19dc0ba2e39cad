import * as z from 'zod/mini';
import { datumVorm, keuze, optiesVorm, tekstVorm, verband } from '../kern/index.js';
import { EENHEIDCODE_LIJST, REDEN_VERWIJDERD, REDENWIJZIGING_LIJST } from './codelijsten.js';
import { productcodeVorm, referentieAanbiederVorm, tijdVorm, toewijzingNummerVorm } from './toegewezen-product.vorm.js';

/**
 * The form of what an allocation needs beside its size.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct (CS003, CS335)
 */
export const toewijzingOptiesVorm = z
  .strictObject({
    ...optiesVorm.shape,
    beleid: z.optional(z.unknown()),
    toewijzingNummer: z.optional(toewijzingNummerVorm),
    toewijzingsdatum: z.optional(datumVorm),
    toewijzingstijd: z.optional(tijdVorm),
    ingangsdatum: z.optional(datumVorm),
    einddatum: z.optional(z.nullable(datumVorm)),
    code: z.optional(z.nullable(productcodeVorm)),
    eenheid: z.optional(keuze(EENHEIDCODE_LIJST)),
    referentieAanbieder: z.optional(referentieAanbiederVorm),
    redenWijziging: z.optional(keuze(REDENWIJZIGING_LIJST)),
    commentaar: z.optional(tekstVorm),
  })
  .check((ctx) => {
    const { ingangsdatum, einddatum, redenWijziging } = ctx.value;
    if (ingangsdatum === undefined || einddatum === undefined) return;
    if (einddatum !== null && einddatum < ingangsdatum) {
      ctx.issues.push(verband(ctx.value, ['einddatum'], 'EINDE_VOOR_BEGIN', 'ligt voor `ingangsdatum` (CS003)'));
    }
    if (redenWijziging === REDEN_VERWIJDERD && einddatum !== ingangsdatum) {
      const melding = 'is 13 (verwijderd); dan moet `einddatum` gelijk zijn aan `ingangsdatum` (CS335)';
      ctx.issues.push(verband(ctx.value, ['redenWijziging'], 'REDEN_VERWIJDERD', melding));
    }
  });
