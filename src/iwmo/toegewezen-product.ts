import { maakSchema, type Datum, type Schema } from '../kern/index.js';
import type { Categoriecode, Eenheidcode, Frequentiecode, RedenWijziging } from './codelijsten.js';
import { teToetsenToewijzingVorm } from './toegewezen-product.vorm.js';

/**
 * A size as it stands in a message: a whole number of a unit, per period or in total.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export interface Omvang {
  /** 0 to 99999999; for euro in cents. */
  readonly Volume: number;
  readonly Eenheid: Eenheidcode;
  readonly Frequentie: Frequentiecode;
}

/**
 * The allocation of a product to a provider, with the element names of the message WMO301. It is not the decision to the
 * citizen. An element that is absent is null; days and times have no zone.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export interface ToegewezenProduct {
  readonly ToewijzingNummer: number;
  readonly ReferentieAanbieder: string | null;
  readonly Product: { readonly Categorie: Categoriecode; readonly Code: string | null } | null;
  readonly Toewijzingsdatum: Datum;
  /** `UU:MM:SS`. */
  readonly Toewijzingstijd: string;
  readonly Ingangsdatum: Datum;
  /** The last day. */
  readonly Einddatum: Datum | null;
  readonly RedenWijziging: RedenWijziging | null;
  readonly Omvang: Omvang | null;
  /** In eurocents. */
  readonly Budget: number | null;
  readonly Commentaar: string | null;
}

/**
 * An allocation that somebody else may have made: codes are any short text, absent elements may be left out.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export interface TeToetsenToewijzing {
  readonly ToewijzingNummer: number;
  readonly ReferentieAanbieder?: string | null | undefined;
  readonly Product?: { readonly Categorie: string; readonly Code?: string | null | undefined } | null | undefined;
  readonly Toewijzingsdatum: Datum;
  readonly Toewijzingstijd: string;
  readonly Ingangsdatum: Datum;
  readonly Einddatum?: Datum | null | undefined;
  readonly RedenWijziging?: string | null | undefined;
  readonly Omvang?: { readonly Volume: number; readonly Eenheid: string; readonly Frequentie: string } | null | undefined;
  readonly Budget?: number | null | undefined;
  readonly Commentaar?: string | null | undefined;
}

/**
 * Reads an allocation, its codes as any short text.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export const TeToetsenToewijzingSchema: Schema<TeToetsenToewijzing> = maakSchema<TeToetsenToewijzing>(teToetsenToewijzingVorm);
