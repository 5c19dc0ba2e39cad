import { InvoerFout, vindplaats, type Vindplaats } from '../kern/index.js';
import type { ProductenBeleid, Productenruimte } from './beleidsruimte.js';
import { breidVerblijfUit } from './verblijf-breid-uit.js';
import { isZelfdeProduct, type EigenProductcode, type Productcode } from './productcodes.js';
import type { Product, Productkeuze } from './producten.js';

interface Gemeentelijk {
  readonly herkomst: 'gemeentelijk';
  readonly vindplaats: Vindplaats;
}

/** A known product with the choices in it, or null when it is new and does not say enough. */
function metKeuze(oud: Product | undefined, keuze: Productkeuze, gemeentelijk: Gemeentelijk): Product | null {
  const { product, naam = oud?.naam, eenheid = oud?.eenheid, nietHeel } = keuze;
  if (naam === undefined || eenheid === undefined) return null;
  const zelfgekozen = oud === undefined || keuze.naam !== undefined || keuze.eenheid !== undefined;
  return {
    product,
    naam,
    afkorting: oud?.afkorting ?? null,
    eenheid,
    perGrondslag: oud?.perGrondslag ?? false,
    nietHeel: nietHeel ?? oud?.nietHeel ?? 'weigeren',
    nietHeelHerkomst: nietHeel === undefined ? (oud?.nietHeelHerkomst ?? 'afgeleid') : 'gemeentelijk',
    ...(zelfgekozen ? gemeentelijk : { herkomst: oud.herkomst, vindplaats: oud.vindplaats }),
  };
}

function breidProductlijstUit(oude: readonly Product[], keuzes: readonly Productkeuze[], gemeentelijk: Gemeentelijk): readonly Product[] {
  const nieuwe = keuzes.map((keuze) => metKeuze(oude.find(({ product }) => product === keuze.product), keuze, gemeentelijk));
  const problemen = keuzes.flatMap(({ product }, i) =>
    nieuwe[i] === null
      ? [{ pad: `producten.producten.${i}`, code: 'VERPLICHT', melding: `Het product \`${product}\` is nieuw in dit beleid: geef er een \`naam\` en een \`eenheid\` bij` }]
      : [],
  );
  if (problemen.length > 0) throw new InvoerFout('BELEID_ONGELDIG', problemen);
  const gekozen = nieuwe.filter((product) => product !== null);
  const opPlaats = oude.map((oud) => gekozen.find(({ product }) => product === oud.product) ?? oud);
  return [...opPlaats, ...gekozen.filter(({ product }) => !oude.some((oud) => oud.product === product))];
}

function breidCodesUit(oude: readonly Productcode[], eigen: readonly EigenProductcode[], producten: readonly Product[], gemeentelijk: Gemeentelijk): readonly Productcode[] {
  const nieuwe = eigen.map(({ product, grondslag = null, vervoersoort = null, code }): Productcode => {
    const sleutel = { product, grondslag, vervoersoort };
    const naam = oude.find((een) => isZelfdeProduct(een, sleutel))?.naam ?? producten.find((een) => een.product === product)?.naam ?? product;
    return { ...sleutel, code, naam, ...gemeentelijk };
  });
  const opPlaats = oude.map((oud) => nieuwe.find((een) => isZelfdeProduct(een, oud)) ?? oud);
  return [...opPlaats, ...nieuwe.filter((een) => !oude.some((oud) => isZelfdeProduct(een, oud)))];
}

/**
 * A policy part with the choices of a municipality in it, marked `gemeentelijk`.
 *
 * @param deel the part to start from
 * @param ruimte the choices of the municipality
 * @param bron id of the source in which the municipality made them
 * @throws InvoerFout `BELEID_ONGELDIG` when a new product has no name or unit
 * @bron midden-limburg-2024 (MP-001, MP-003)
 * @bron leudal-2018 bijlage 3 (LE-265)
 */
export function breidProductenUit(deel: ProductenBeleid, ruimte: Productenruimte, bron: string): ProductenBeleid {
  const gemeentelijk = { herkomst: 'gemeentelijk', vindplaats: vindplaats(bron, 'opgave van de gemeente') } as const;
  const { naturaMetPgb, looptijden, kortdurendVerblijf, geldig = deel.geldig } = ruimte;
  const producten = breidProductlijstUit(deel.producten, ruimte.producten ?? [], gemeentelijk);
  const { productcodes } = ruimte;
  return {
    ...deel,
    producten,
    ...(productcodes === undefined ? {} : { productcodes: breidCodesUit(deel.productcodes ?? [], productcodes, producten, gemeentelijk) }),
    ...(naturaMetPgb === undefined ? {} : { naturaMetPgb: { toegestaan: naturaMetPgb, ...gemeentelijk } }),
    ...(looptijden === undefined ? {} : { looptijden: looptijden.map((regel) => ({ ...regel, ...gemeentelijk })) }),
    ...(kortdurendVerblijf === undefined ? {} : { kortdurendVerblijf: breidVerblijfUit(deel.kortdurendVerblijf, kortdurendVerblijf, gemeentelijk.vindplaats) }),
    ...(geldig === undefined ? {} : { geldig }),
  };
}
