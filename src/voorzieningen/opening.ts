import { GEEN_OPTIES, leesAanroep, maakKaderlezer, openBeleid, type Kader, type Opties, type Schema } from '../kern/index.js';
import { BeleidMetVoorzieningenSchema, type BeleidMetVoorzieningen } from './beleid.schema.js';
import type { VoorzieningenBeleid } from './beleidsruimte.js';

/**
 * What every determination of this room begins with: the policy opened, the input read, and the account of both.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export interface Opening<S> extends Kader {
  readonly gelezen: S;
  readonly deel: VoorzieningenBeleid;
}

const gewoonKader = maakKaderlezer((beleid: BeleidMetVoorzieningen) => ({
  geldig: beleid.voorzieningen.geldig,
  normtabellen: [],
  bronnen: [beleid.bron],
}));

/**
 * The account of the policy with its guide prices as a table of norms.
 *
 * @bron leudal-2018 bijlage 4 (LE-266)
 */
export const kaderMetRichtprijzen = maakKaderlezer(({ bron, voorzieningen: { geldig, inrichting } }: BeleidMetVoorzieningen) => ({
  geldig,
  normtabellen: inrichting === undefined ? [] : [{ id: inrichting.id, titel: inrichting.titel }],
  bronnen: [bron],
}));

/**
 * Opens the policy and reads the input and the options, all problems at once.
 *
 * @param kaderVan gives the account of the policy
 * @throws InvoerFout `BELEID_ONGESCHIKT`, `BELEID_ONGELDIG` or `INVOER_ONGELDIG`
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export function open<S>(
  schema: Schema<S>,
  invoer: S,
  beleid: BeleidMetVoorzieningen,
  opties: Opties = GEEN_OPTIES,
  kaderVan: (beleid: BeleidMetVoorzieningen, opties: Opties) => Kader = gewoonKader,
): Opening<S> {
  const geopend = openBeleid(beleid, 'voorzieningen', BeleidMetVoorzieningenSchema);
  return { gelezen: leesAanroep(schema, invoer, opties), deel: geopend.voorzieningen, ...kaderVan(geopend, opties) };
}
