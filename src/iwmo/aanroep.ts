import { InvoerFout, onder, type Ontbreekt } from '../kern/index.js';
import type { Toewijzingsbron } from './bron.js';
import { leesBron, type GelezenBron } from './lees-bron.js';
import type { Maat } from './maat.js';
import { ToewijzingOptiesSchema, type ToewijzingOpties } from './toewijzingsgegevens.js';
import { vraagNaar } from './vragen.js';

type Gegeven = 'toewijzingNummer' | 'toewijzingsdatum' | 'toewijzingstijd' | 'ingangsdatum' | 'einddatum' | 'code';

/**
 * What an allocation cannot do without, once it is all there.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export type Volledig = ToewijzingOpties & { readonly [G in Gegeven]: Exclude<ToewijzingOpties[G], undefined> };

const NODIG = Object.freeze(['toewijzingNummer', 'toewijzingsdatum', 'toewijzingstijd', 'ingangsdatum', 'einddatum', 'code'] as const satisfies readonly Gegeven[]);

/**
 * What a call gave, read: where the size comes from, and the rest.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export interface Aanroep {
  readonly bron: GelezenBron;
  readonly gegevens: ToewijzingOpties;
}

/**
 * Reads both arguments, all problems at once.
 *
 * @throws InvoerFout `INVOER_ONGELDIG`
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export function leesInvoer(bron: Toewijzingsbron, opties: ToewijzingOpties): Aanroep {
  const [lezing, gegevens] = [leesBron(bron), ToewijzingOptiesSchema.lees(opties)];
  if (lezing.geldig && gegevens.geldig) return { bron: lezing.waarde, gegevens: gegevens.waarde };
  throw new InvoerFout('INVOER_ONGELDIG', [
    ...(lezing.geldig ? [] : onder('bron', lezing.problemen)),
    ...(gegevens.geldig ? [] : onder('opties', gegevens.problemen)),
  ]);
}

/**
 * Tells whether everything is there that an allocation cannot do without.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export function isVolledig(gegevens: ToewijzingOpties): gegevens is Volledig {
  return NODIG.every((gegeven) => gegevens[gegeven] !== undefined);
}

/**
 * Whether the size stands in the message: only with a product code.
 *
 * @bron iwmo-3.2 CD080
 */
export function metOmvang({ code }: ToewijzingOpties): boolean {
  return code !== null;
}

/** Per week the model wants an end date, and per two weeks the total is counted up to it; it is never made up. */
function moetEindigen(maat: Maat | null, gegevens: ToewijzingOpties): boolean {
  return gegevens.einddatum === null && maat !== null && maat.per !== 'totaal' && metOmvang(gegevens);
}

/**
 * Everything that still has to be asked for.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct (CD076)
 */
export function watOntbreekt({ bron, gegevens }: Aanroep): Ontbreekt[] {
  const paden = NODIG.filter((gegeven) => gegevens[gegeven] === undefined || (gegeven === 'einddatum' && moetEindigen(bron.maat, gegevens)));
  return [...bron.ontbreekt, ...paden.map((gegeven) => vraagNaar(`opties.${gegeven}`))];
}
