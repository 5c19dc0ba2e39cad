import { berekend, isNietLeeg, kiesrij, nietAangewezen, onvolledig, type Bevinding, type Stap, type Uitkomst } from '../kern/index.js';
import { COMBINATIEPRODUCT_TEKST } from '../producten/index.js';
import { isVolledig, leesInvoer, watOntbreekt, type Volledig } from './aanroep.js';
import { meld } from './bevindingen.js';
import type { Toewijzingsbron } from './bron.js';
import { CATEGORIECODE_LIJST, PRODUCTCATEGORIEEN } from './codelijsten.js';
import { schrijfMaat, type Maat } from './maat.js';
import { beschrijfOmvang } from './omvang.js';
import { bepaalOmvang, bronrij } from './omvangverslag.js';
import { beginMetBeleid, maakKop, type Begin } from './opening.js';
import { CATEGORIE_BIJ_PRODUCT } from './productcategorie.js';
import type { Omvang, ToegewezenProduct } from './toegewezen-product.js';
import type { ToewijzingOpties } from './toewijzingsgegevens.js';
import type { Volumelezing } from './volume.js';
import { toetsVoorwaarden } from './voorwaarden.js';

/**
 * An allocation, and its size in words.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export interface GemaakteToewijzing {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly toewijzing: ToegewezenProduct;
  readonly omschrijving: string;
}

function categorierij(product: Maat['product']): Stap {
  const { categorie, herkomst, toelichting, vindplaats } = CATEGORIE_BIJ_PRODUCT[product];
  return kiesrij(
    { code: 'CATEGORIE', groep: 'product', omschrijving: `De productcategorie van ${COMBINATIEPRODUCT_TEKST[product]} (WMO020; ${toelichting})`, herkomst, vindplaats },
    `${categorie} ${PRODUCTCATEGORIEEN[categorie]}`,
    CATEGORIECODE_LIJST.map((code) => `${code} ${PRODUCTCATEGORIEEN[code]}`),
  );
}

function voegSamen(...teksten: readonly (string | null | undefined)[]): string | null {
  const gevuld = teksten.filter((tekst) => tekst !== null && tekst !== undefined);
  return gevuld.length === 0 ? null : gevuld.join(' ');
}

function maakProduct(maat: Maat, gegevens: Volledig, omvang: Omvang | null, toelichting: string | null): ToegewezenProduct {
  const { code, referentieAanbieder = null, redenWijziging = null, commentaar } = gegevens;
  return Object.freeze({
    ToewijzingNummer: gegevens.toewijzingNummer,
    ReferentieAanbieder: referentieAanbieder,
    Product: Object.freeze({ Categorie: CATEGORIE_BIJ_PRODUCT[maat.product].categorie, Code: code }),
    Toewijzingsdatum: gegevens.toewijzingsdatum,
    Toewijzingstijd: gegevens.toewijzingstijd,
    Ingangsdatum: gegevens.ingangsdatum,
    Einddatum: gegevens.einddatum,
    RedenWijziging: redenWijziging,
    Omvang: omvang,
    Budget: null,
    Commentaar: voegSamen(commentaar, toelichting),
  });
}

/** A code that the policy has, and only for other products: the provider would be told of the wrong one. */
function meldCode({ beleid }: ReturnType<typeof beginMetBeleid>, product: Maat['product'] | null, code: string | null | undefined): Bevinding[] {
  const rijen = code === null ? [] : (beleid?.producten.productcodes ?? []).filter((rij) => rij.code === code);
  const [eerste] = rijen;
  if (eerste === undefined || product === null || rijen.some((rij) => rij.product === product)) return [];
  const waarden = { code: eerste.code ?? '', naam: eerste.naam, product: COMBINATIEPRODUCT_TEKST[product] };
  return [meld('CODE_VAN_ANDER_PRODUCT', { pad: 'opties.code', vindplaats: eerste.vindplaats, waarden })];
}

interface Verslag {
  readonly begin: Begin;
  readonly stappen: readonly Stap[];
  readonly bevindingen: readonly Bevinding[];
}

function sluitAf({ begin, stappen, bevindingen }: Verslag, maat: Maat, gegevens: Volledig, { omvang, commentaar }: Volumelezing): Uitkomst<GemaakteToewijzing> {
  const inWoorden = schrijfMaat(maat);
  const toewijzing = maakProduct(maat, gegevens, omvang, omvang === null ? `Omvang: ${inWoorden}.` : commentaar);
  const toets = toetsVoorwaarden(toewijzing, 'toewijzing.');
  const zonder = omvang === null ? [meld('OMVANG_NIET_IN_BERICHT', { pad: 'opties.code', waarden: { omvang: inWoorden } })] : [];
  const omschrijving = omvang === null ? inWoorden : beschrijfOmvang(omvang);
  const kop = maakKop(begin, { stappen: [...stappen, ...toets.rijen], bevindingen: [...bevindingen, ...zonder, ...toets.bevindingen] });
  return berekend(kop, { samenvatting: `toewijzing van ${COMBINATIEPRODUCT_TEKST[maat.product]}, ${omschrijving}.`, toewijzing, omschrijving });
}

/**
 * Makes the allocation of a product to a provider, as a plain iWmo 3.2 ToegewezenProduct that satisfies every condition
 * of the model. It is not the decision to the citizen. The unit is that of the policy's product; the volume is whole, in
 * minutes where the policy says so, else refused. Per week needs an end date, which is never made up. Per two weeks does
 * not exist as a frequency: it becomes a total over the two-week periods that start within the term (`afgeleid`, and in
 * Commentaar). Without a product code (`code: null`) the model allows no size: it then stands in Commentaar only.
 *
 * @param bron a plain size by product (whole minutes, day parts, nights or days), or an outcome of `berekenHO` or
 *   `bepaalOmvang`; an outcome without a concrete number carries the blocking `OMVANG_NIET_CONCREET`
 * @param opties the administration, a policy with a part `producten` where the unit comes from it, `peildatum` and
 *   `referentie`
 * @returns `berekend` with the allocation and its size in words; `onvolledig` with everything that is missing, also when
 *   the size cannot be written in the unit (with a blocking finding that names both); `niet-aangewezen` for 0 minutes
 * @throws InvoerFout `INVOER_ONGELDIG` when the input is not of the form, the end lies before the begin (CS003) or reason
 *   13 has another end than begin (CS335); `BELEID_ONGESCHIKT` or `BELEID_ONGELDIG` for the policy
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct (CD041, CD075..CD080, CS003, CS335, CS338)
 * @bron midden-limburg-2024 producten (MP-011, MP-032, MP-051, MP-058)
 * @bron normenkader-ho-2025 vraag 1 (NE-007)
 * @example
 * maakToewijzing({ product: 'begeleiding-groep', dagdelen: 5, per: 'week' }, { ...administratie, eenheid: '16', einddatum: '2025-12-31' })
 * // { status: 'berekend', toewijzing: { ..., Omvang: { Volume: 5, Eenheid: '16', Frequentie: '2' } }, omschrijving: '5 dagdelen per week', ... }
 */
export function maakToewijzing(bron: Toewijzingsbron, opties: ToewijzingOpties): Uitkomst<GemaakteToewijzing> {
  const aanroep = leesInvoer(bron, opties);
  const { gegevens } = aanroep;
  const { maat, product, bevindingen } = aanroep.bron;
  const begin = beginMetBeleid(gegevens);
  const omvang = bepaalOmvang(aanroep, begin);
  const verslag = {
    begin,
    stappen: [...(product === null ? [] : [categorierij(product)]), bronrij(aanroep.bron), ...omvang.stappen],
    bevindingen: [...bevindingen, ...meldCode(begin, product, gegevens.code), ...omvang.bevindingen],
  };
  const kop = (): ReturnType<typeof maakKop> => maakKop(begin, verslag);
  if (maat?.aantal === 0) return nietAangewezen(kop(), [meld('TOEWIJZING_OMVANG_NUL', { pad: 'bron.minuten' })]);
  const ontbreekt = [...watOntbreekt(aanroep), ...omvang.ontbreekt];
  if (isNietLeeg(ontbreekt)) return onvolledig(kop(), ontbreekt, null);
  if (maat === null || !isVolledig(gegevens)) throw new RangeError('wat ontbreekt, is hiervoor gevraagd');
  return sluitAf(verslag, maat, gegevens, omvang);
}
