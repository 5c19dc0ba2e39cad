import {
  berekend,
  isNietLeeg,
  kiesrij,
  maakSchema,
  nietAangewezen,
  normOntbreekt,
  onvolledig,
  toetsrij,
  type Opties,
  type Schema,
  type Stap,
  type Uitkomst,
} from '../kern/index.js';
import type { BeleidMetProducten } from './beleid.schema.js';
import type { Grondslagnaam } from './grondslagen.js';
import { eisStuk, open } from './opening.js';
import type { Product, Producteenheid, Productnaam } from './producten.js';
import type { Productcode } from './productcodes.js';
import { productcodevraagVorm } from './productcode.vorm.js';
import type { Vervoersoort } from './vervoersoorten.js';
import { vraagOntbrekende } from './vragen.js';
import { GEEN_GRONDSLAG_NODIG, leesGrondslag } from './zoek-grondslag.js';
import { zoekProduct } from './zoek-product.js';

/**
 * What a product code depends on.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export interface Productcodevraag {
  readonly product?: Productnaam | undefined;
  readonly grondslag?: Grondslagnaam | undefined;
  readonly vervoersoort?: Vervoersoort | undefined;
}

/**
 * A product code, and the unit in which the product is bought.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export interface Productcodekeuze {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly product: Productnaam;
  readonly grondslag: Grondslagnaam | null;
  readonly vervoersoort: Vervoersoort | null;
  /** 1 to 5 letters or digits. */
  readonly code: string;
  readonly naam: string;
  readonly eenheid: Producteenheid;
}

/**
 * Reads the question for a product code.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export const ProductcodevraagSchema: Schema<Productcodevraag> = maakSchema<Productcodevraag>(productcodevraagVorm);

/**
 * Finds the row of a code: the one for exactly this ground and kind of transport, else the one that holds for all.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export function zoekProductcode(
  codes: readonly Productcode[],
  product: Productnaam,
  grondslag: Grondslagnaam | null,
  vervoersoort: Vervoersoort | null,
): Productcode | null {
  const vanProduct = codes.filter((een) => een.product === product);
  const precies = vanProduct.find((een) => een.grondslag === grondslag && een.vervoersoort === vervoersoort);
  return precies ?? vanProduct.find((een) => een.grondslag === null && een.vervoersoort === null) ?? null;
}

function coderij(rij: Productcode | null, product: Product, codes: readonly Productcode[]): Stap {
  const vast = { code: 'PRODUCTCODE', groep: 'productcode' } as const;
  const { herkomst, vindplaats } = rij ?? { herkomst: null, vindplaats: product.vindplaats };
  if (rij?.code != null) {
    const uit = codes.flatMap((een) => (een.product === product.product && een.code !== null ? [een.code] : []));
    return kiesrij({ ...vast, omschrijving: `Productcode voor ‘${rij.naam}’`, herkomst, vindplaats }, rij.code, uit);
  }
  return toetsrij(
    { ...vast, omschrijving: `Dit beleid geeft geen productcode voor ‘${rij?.naam ?? product.naam}’`, herkomst, vindplaats },
    { eis: 'productcode', waarde: null, voldaan: null },
  );
}

/**
 * Chooses the code under which a product is bought, and its unit.
 *
 * @param invoer the product; the ground or the kind of transport where the codes of this policy differ by it
 * @param beleid a policy whose part `producten` has grounds
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `code` and `eenheid`; `onvolledig` without product, ground or kind of transport where they
 *   matter, and with a missing norm when the policy has no code; `niet-aangewezen` when nothing is bought for that ground
 *   or the policy does not have the product
 * @throws InvoerFout when the input is not of the form, or the policy has no grounds
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 * @example kiesProductcode({ product: 'begeleiding-groep', grondslag: 'pg' }, leudal2018) // { code: '07702', eenheid: 'dagdeel', ... }
 */
export function kiesProductcode(invoer: Productcodevraag, beleid: BeleidMetProducten, opties?: Opties): Uitkomst<Productcodekeuze> {
  const opening = open(ProductcodevraagSchema, invoer, beleid, opties);
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = opening;
  const grondslagen = eisStuk(opening, 'grondslagen');
  const { productcodes: codes = [] } = deel;
  const { product, rij, ontbreekt: zonderProduct, redenen: geenProduct } = zoekProduct(deel, gelezen.product);
  const verschilt = (per: 'grondslag' | 'vervoersoort'): boolean => codes.some((een) => een.product === product?.product && een[per] !== null);
  const ene = verschilt('grondslag') ? leesGrondslag(grondslagen, gelezen.grondslag) : GEEN_GRONDSLAG_NODIG;
  const soort = verschilt('vervoersoort') ? gelezen.vervoersoort : null;
  const gevraagd = [...zonderProduct, ...ene.ontbreekt, ...vraagOntbrekende({ vervoersoort: soort })];
  const grondslag = ene.grondslag?.id ?? null;
  const redenen = [...geenProduct, ...ene.redenen];
  const zoekbaar = product !== null && gevraagd.length + redenen.length === 0;
  const gevonden = zoekbaar ? zoekProductcode(codes, product.product, grondslag, soort ?? null) : null;
  const kop = {
    stappen: [geldigheid, rij, ...(zoekbaar ? [coderij(gevonden, product, codes)] : [])],
    bevindingen: [...(bevinding === null ? [] : [bevinding]), ...ene.bevindingen],
    verantwoording,
  };
  if (isNietLeeg(redenen)) return nietAangewezen(kop, redenen);
  if (isNietLeeg(gevraagd)) return onvolledig(kop, gevraagd, null);
  if (product === null) throw new RangeError('een product dat ontbreekt, is hiervoor gevraagd');
  const code = gevonden?.code ?? null;
  if (gevonden === null || code === null) {
    const norm = ['productcode', product.product, ...[grondslag ?? soort ?? []].flat()].join('.');
    return onvolledig(kop, [normOntbreekt(norm, `In de bron staat geen productcode voor ‘${gevonden?.naam ?? product.naam}’. De gemeente kan er een opgeven.`)], null);
  }
  return berekend(kop, {
    samenvatting: `productcode ${code}, per ${product.eenheid}.`,
    product: product.product,
    grondslag,
    vervoersoort: soort ?? null,
    code,
    naam: gevonden.naam,
    eenheid: product.eenheid,
  });
}
