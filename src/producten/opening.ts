import { beleidOngeschikt, GEEN_OPTIES, leesAanroep, maakKaderlezer, openBeleid, type Kader, type Opties, type Schema } from '../kern/index.js';
import { BeleidMetProductenSchema, type BeleidMetProducten } from './beleid.schema.js';
import type { ProductenBeleid } from './beleidsruimte.js';

/**
 * What every determination of this room begins with: the policy opened, the input read, and the account of both.
 *
 * @bron midden-limburg-2024 (MP-001)
 */
export interface Opening<S> extends Kader {
  readonly gelezen: S;
  readonly deel: ProductenBeleid;
}

const kaderVan = maakKaderlezer((beleid: BeleidMetProducten) => ({
  geldig: beleid.producten.geldig,
  normtabellen: [],
  bronnen: [beleid.bron],
}));

/**
 * Opens the policy and reads the input and the options, all problems at once.
 *
 * @throws InvoerFout `BELEID_ONGESCHIKT`, `BELEID_ONGELDIG` or `INVOER_ONGELDIG`
 * @bron midden-limburg-2024 (MP-001)
 */
export function open<S>(schema: Schema<S>, invoer: S, beleid: BeleidMetProducten, opties: Opties = GEEN_OPTIES): Opening<S> {
  const geopend = openBeleid(beleid, 'producten', BeleidMetProductenSchema);
  return { gelezen: leesAanroep(schema, invoer, opties), deel: geopend.producten, ...kaderVan(geopend, opties) };
}

/** What a policy about products may leave out. */
type Weglaatbaar = 'grondslagen' | 'productcodes' | 'percelen' | 'begeleidingsvorm' | 'vervoer';

/**
 * A piece of the policy part that a function cannot do without.
 *
 * @throws InvoerFout `BELEID_ONGESCHIKT` when the policy has none
 * @bron midden-limburg-2024 (MP-001)
 */
export function eisStuk<K extends Weglaatbaar>({ deel, verantwoording }: Opening<unknown>, stuk: K): NonNullable<ProductenBeleid[K]> {
  const gevonden = deel[stuk];
  if (gevonden === undefined) throw beleidOngeschikt(`Het beleid \`${verantwoording.beleid.id}\` zegt niets over \`producten.${stuk}\`.`);
  return gevonden;
}
