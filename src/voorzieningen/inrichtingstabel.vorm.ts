import * as z from 'zod/mini';
import { bedragVorm, geheel, geldigVorm, herkomstVorm, kebabVorm, maatVorm, naamVorm, tekstVorm, verband, vindplaatsVorm } from '../kern/index.js';
import { MEESTE_PERSONEN } from './inrichtingsvraag.vorm.js';
import { eigenIds } from './voorzieningsregel.vorm.js';

interface Tabel {
  readonly artikelen: readonly { readonly id: string }[];
  readonly voorbeeld: { readonly artikelen: readonly string[] };
}

/** Refuses an example with articles that the table does not have. */
function bekendeArtikelen({ value, issues }: { readonly value: Tabel; readonly issues: unknown[] }): void {
  value.voorbeeld.artikelen.forEach((artikel, i) => {
    if (value.artikelen.some(({ id }) => id === artikel)) return;
    issues.push(verband(value, ['voorbeeld', 'artikelen', i], 'ONBEKEND_ARTIKEL', `is ${artikel}, en dat staat niet in de tabel`));
  });
}

/**
 * The form of a table for furnishing a home.
 *
 * @bron leudal-2018 bijlage 4 (LE-266..LE-276)
 */
export const inrichtingstabelVorm = z
  .strictObject({
    id: kebabVorm,
    titel: naamVorm,
    artikelen: z
      .array(
        z.strictObject({
          id: kebabVorm,
          naam: naamVorm,
          eenheid: z.nullable(naamVorm),
          maat: z.nullable(naamVorm),
          prijs: z.strictObject({ bedrag: bedragVorm, geldig: z.optional(geldigVorm), herkomst: herkomstVorm, vindplaats: vindplaatsVorm }),
          benodigd: z.nullable(z.array(maatVorm).check(z.minLength(1))),
          twijfel: z.optional(tekstVorm),
        }),
      )
      .check(z.minLength(1), eigenIds),
    voorbeeld: z.strictObject({ artikelen: z.array(kebabVorm).check(z.minLength(1)), personen: geheel(1, MEESTE_PERSONEN), vindplaats: vindplaatsVorm }),
    vindplaats: vindplaatsVorm,
  })
  .check(bekendeArtikelen);

/**
 * The form of the prices that a municipality supplies.
 *
 * @bron leudal-2018 bijlage 4 (LE-266)
 */
export const inrichtingsprijzenVorm = z.strictObject({ prijzen: z.record(kebabVorm, bedragVorm), geldig: z.optional(geldigVorm) });
