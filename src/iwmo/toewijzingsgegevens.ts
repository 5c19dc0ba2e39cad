import { maakSchema, type Datum, type Opties, type Schema } from '../kern/index.js';
import type { BeleidMetProducten } from '../producten/index.js';
import type { Eenheidcode, RedenWijziging } from './codelijsten.js';
import { toewijzingOptiesVorm } from './toewijzingsgegevens.vorm.js';

/**
 * What an allocation needs beside its size: the administration of the municipality, and its policy where that decides.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export interface ToewijzingOpties extends Opties {
  /** A policy with a part `producten`: it gives the unit of the product. Not needed with `eenheid`, or with `code: null`. */
  readonly beleid?: BeleidMetProducten | undefined;
  /** 0 to 999999999. */
  readonly toewijzingNummer?: number | undefined;
  readonly toewijzingsdatum?: Datum | undefined;
  /** `UU:MM:SS`, without a zone. */
  readonly toewijzingstijd?: string | undefined;
  readonly ingangsdatum?: Datum | undefined;
  /** The last day; null when there is none. */
  readonly einddatum?: Datum | null | undefined;
  /** The product code of the municipality, 1 to 5 characters; null when it uses none. */
  readonly code?: string | null | undefined;
  /** The unit to write, where the policy gives none. */
  readonly eenheid?: Eenheidcode | undefined;
  /** 1 to 36 characters. */
  readonly referentieAanbieder?: string | undefined;
  readonly redenWijziging?: RedenWijziging | undefined;
  readonly commentaar?: string | undefined;
}

/**
 * Reads what an allocation needs beside its size. The policy in it is read by itself.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export const ToewijzingOptiesSchema: Schema<ToewijzingOpties> = maakSchema<unknown>(toewijzingOptiesVorm) as Schema<ToewijzingOpties>;
