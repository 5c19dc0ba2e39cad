import { hoofdletter, kiesrij, somOp, toetsrij, type Bevinding, type Ontbreekt, type Stap } from '../kern/index.js';
import type { ProductenBeleid } from './beleidsruimte.js';
import { meld } from './bevindingen.js';
import { COMBINATIEPRODUCT_TEKST } from './combinatieproducten.js';
import type { Product, Productnaam } from './producten.js';
import { vraagNaar } from './vragen.js';

/**
 * A product of a policy, or what stands in the way of finding it.
 *
 * @bron midden-limburg-2024 producten (MP-003)
 */
export interface Productvondst {
  readonly product: Product | null;
  readonly rij: Stap;
  readonly ontbreekt: readonly Ontbreekt[];
  readonly redenen: readonly Bevinding[];
}

const GEEN = Object.freeze([]);

/**
 * Finds a product of the policy; asks for it when it is not given, and refuses one that the policy does not have.
 *
 * @bron midden-limburg-2024 producten (MP-003)
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export function zoekProduct({ producten }: ProductenBeleid, naam: Productnaam | undefined): Productvondst {
  const uit = producten.map(({ product }) => product);
  const product = producten.find((een) => een.product === naam) ?? null;
  if (product !== null) {
    const { naam: gekozen, herkomst, vindplaats } = product;
    const namen = producten.map((een) => een.naam);
    const rij = kiesrij({ code: 'PRODUCT', groep: 'product', omschrijving: 'Het product', herkomst, vindplaats }, gekozen, namen);
    return { product, rij, ontbreekt: GEEN, redenen: GEEN };
  }
  const omschrijving = naam === undefined ? 'Het product is nog niet gekozen' : `${hoofdletter(COMBINATIEPRODUCT_TEKST[naam])} is geen product van dit beleid`;
  const rij = toetsrij(
    { code: 'PRODUCT', groep: 'product', omschrijving, herkomst: null, vindplaats: null },
    { eis: uit.join(', '), waarde: naam ?? null, voldaan: naam === undefined ? null : false },
  );
  if (naam === undefined) return { product, rij, ontbreekt: [vraagNaar('product')], redenen: GEEN };
  return { product, rij, ontbreekt: GEEN, redenen: [meld('PRODUCT_NIET_IN_BELEID', { pad: 'product', waarden: { product: hoofdletter(COMBINATIEPRODUCT_TEKST[naam]), producten: somOp(uit.map((een) => COMBINATIEPRODUCT_TEKST[een])) } })] };
}
