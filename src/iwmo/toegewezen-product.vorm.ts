import * as z from 'zod/mini';
import { datumVorm, geheel, omschreven } from '../kern/index.js';
import { GRENZEN, GROOTSTE_BUDGET, LANGSTE_CODE, LANGSTE_COMMENTAAR } from './normen/grenzen.js';

function tekens(van: number, tot: number): z.ZodMiniString {
  const hoeveel = van === tot ? `${van}` : `${van} tot en met ${tot}`;
  const vorm = z.string().check(z.minLength(van, { abort: true }), z.maxLength(tot), z.regex(/\S/));
  return omschreven(vorm, `een tekst van ${hoeveel} tekens, niet alleen spaties`);
}

function leeg<S extends z.ZodMiniType>(vorm: S): z.ZodMiniOptional<z.ZodMiniNullable<S>> {
  return z.optional(z.nullable(vorm));
}

const codeVorm = tekens(1, LANGSTE_CODE);

/**
 * The form of the number of an allocation.
 *
 * @bron iwmo-3.2 bericht WMO301, ToewijzingNummer
 */
export const toewijzingNummerVorm = geheel(0, GRENZEN.toewijzingNummer);

/**
 * The form of a reference of the provider.
 *
 * @bron iwmo-3.2 bericht WMO301, ReferentieAanbieder
 */
export const referentieAanbiederVorm = tekens(1, GRENZEN.referentieAanbieder);

/**
 * The form of a product code.
 *
 * @bron iwmo-3.2 bericht WMO301, Product
 */
export const productcodeVorm = tekens(1, GRENZEN.productcode);

/**
 * The form of a time of the day without a zone.
 *
 * @bron iwmo-3.2 bericht WMO301, Toewijzingstijd
 */
export const tijdVorm = omschreven(
  z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/)),
  'een tijd als UU:MM:SS, zonder tijdzone',
);

/**
 * The form of a volume.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export const volumeVorm = geheel(0, GRENZEN.volume);

/**
 * The form of an allocation, its codes as any short text.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export const teToetsenToewijzingVorm = z.strictObject({
  ToewijzingNummer: toewijzingNummerVorm,
  ReferentieAanbieder: leeg(referentieAanbiederVorm),
  Product: leeg(z.strictObject({ Categorie: tekens(GRENZEN.categorie, GRENZEN.categorie), Code: leeg(productcodeVorm) })),
  Toewijzingsdatum: datumVorm,
  Toewijzingstijd: tijdVorm,
  Ingangsdatum: datumVorm,
  Einddatum: leeg(datumVorm),
  RedenWijziging: leeg(codeVorm),
  Omvang: leeg(z.strictObject({ Volume: volumeVorm, Eenheid: codeVorm, Frequentie: codeVorm })),
  Budget: leeg(geheel(0, GROOTSTE_BUDGET)),
  Commentaar: leeg(tekens(1, LANGSTE_COMMENTAAR)),
});
