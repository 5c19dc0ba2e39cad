import { berekend, hoofdletter, isNietLeeg, normOntbreekt, onvolledig, schrijfDatum, toetsrij, type Ontbreekt, type Opties, type Stap, type Uitkomst } from '../kern/index.js';
import type { BeleidMetProducten } from './beleid.schema.js';
import { COMBINATIEPRODUCT_TEKST } from './combinatieproducten.js';
import { DeclaratieSchema, type Declaratie, type Declaratielijn, type Declaratierest, type Declaratietoets, type Levering, type Toegewezenproduct } from './declaratie.js';
import type { Declaratieregel } from './declaratiebeleid.js';
import { beoordeelLevering, schrijfTelling, type Geleverd, type Teller, type Toegewezen } from './declaratietelling.js';
import { schrijfPeriode } from './declaratieperiode.js';
import { LEVERINGSSOORT_TEKST } from './leveringssoorten.js';
import { open } from './opening.js';
import type { Productnaam } from './producten.js';
import { vraagNaar } from './vragen.js';

const VELDEN_TOEGEWEZEN = ['product', 'ingangsdatum', 'einddatum', 'omvang'] as const;
const VELDEN_GELEVERD = ['product', 'datum', 'soort', 'aantal'] as const;

function vraagFeiten(producten: readonly Toegewezenproduct[] | undefined, geleverd: readonly Levering[] | undefined): Ontbreekt[] {
  return [
    ...(producten === undefined ? [vraagNaar('toewijzing.producten')] : []),
    ...(producten ?? []).flatMap((een, i) => VELDEN_TOEGEWEZEN.filter((veld) => een[veld] === undefined).map((veld) => vraagNaar(`toewijzing.producten.#.${veld}`, i))),
    ...(geleverd === undefined ? [vraagNaar('geleverd')] : []),
    ...(geleverd ?? []).flatMap((een, i) => VELDEN_GELEVERD.filter((veld) => een[veld] === undefined).map((veld) => vraagNaar(`geleverd.#.${veld}`, i))),
  ];
}

function alsToegewezen(producten: readonly Toegewezenproduct[] = []): Toegewezen[] {
  return producten.flatMap(({ product, ingangsdatum, einddatum, omvang }, nummer) =>
    product === undefined || ingangsdatum === undefined || einddatum === undefined || omvang === undefined ? [] : [{ product, ingangsdatum, einddatum, omvang, nummer }],
  );
}

function alsGeleverd(geleverd: readonly Levering[] = []): Geleverd[] {
  return geleverd.flatMap((een, nummer) => {
    const { product, datum, soort, aantal } = een;
    return product === undefined || datum === undefined || soort === undefined || aantal === undefined ? [] : [{ ...een, product, datum, soort, aantal, nummer }];
  });
}

function lijnrij(lijn: Declaratielijn, nummer: number, regel: Declaratieregel): Stap {
  const { product, datum, soort, eenheid, geleverd, declarabel } = lijn;
  const { herkomst, vindplaats } = regel.soorten.find((een) => een.soort === soort) ?? { herkomst: 'afgeleid', vindplaats: regel.bovenToewijzing.vindplaats };
  const omschrijving = `Regel ${nummer + 1}: ${COMBINATIEPRODUCT_TEKST[product]} op ${schrijfDatum(datum)}, ${LEVERINGSSOORT_TEKST[soort]}: ${schrijfTelling(geleverd, eenheid)}, waarvan declarabel ${declarabel}`;
  return toetsrij({ code: 'DECLARATIE', groep: 'geleverd', omschrijving, herkomst, vindplaats }, { eis: 'geleverd, toegewezen en declarabel', waarde: String(declarabel), voldaan: declarabel === geleverd });
}

function restrij({ product, periode, toegewezen, declarabel, resterend }: Declaratierest, regels: readonly Declaratieregel[]): Stap {
  const eenheid = regels.find((een) => een.product === product)?.eenheid;
  const hoeveel = eenheid === undefined ? String(toegewezen) : schrijfTelling(toegewezen, eenheid);
  const omschrijving = `${hoofdletter(COMBINATIEPRODUCT_TEKST[product])} in ${schrijfPeriode(periode)}: ${declarabel} van ${hoeveel} declarabel, er blijft ${resterend} over`;
  const rij = { code: 'REST_TOEWIJZING', groep: 'toewijzing', omschrijving, herkomst: null, vindplaats: null };
  return toetsrij(rij, { eis: `ten hoogste ${toegewezen}`, waarde: String(declarabel), voldaan: true });
}

function telOp(lijnen: readonly Declaratielijn[], regels: readonly Declaratieregel[]): Declaratietoets['totalen'] {
  const som = (product: Productnaam, wat: 'geleverd' | 'declarabel' | 'nietDeclarabel'): number =>
    lijnen.filter((lijn) => lijn.product === product).reduce((totaal, lijn) => totaal + lijn[wat], 0);
  return Object.freeze(
    regels
      .filter(({ product }) => lijnen.some((lijn) => lijn.product === product))
      .map(({ product, eenheid }) =>
        Object.freeze({ product, eenheid, geleverd: som(product, 'geleverd'), declarabel: som(product, 'declarabel'), nietDeclarabel: som(product, 'nietDeclarabel') }),
      ),
  );
}

/** By day, and by place on the same day: what came first is declared first. */
function opVolgorde(een: Geleverd, ander: Geleverd): number {
  if (een.datum === ander.datum) return een.nummer - ander.nummer;
  return een.datum < ander.datum ? -1 : 1;
}

/**
 * Checks per line what can be declared: only what was delivered, allocated, and of a kind that the policy lets declare.
 * Lines are taken in the order of their days, so what goes beyond the allocation is what came last. A week is an ISO week
 * and a month a calendar month. Nights count each on their own day. There are no tariffs and no money here.
 *
 * @param invoer `toewijzing.producten`: each product with its first and last day and its size per week, month or
 *   allocation; `geleverd`: each line with product, day, kind and quantity. BGI in minutes, BGG in parts of a day,
 *   transport in rides (of which a day declares one day), short stay in nights from the day of arrival
 * @param beleid a policy with a part `producten`
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with each line, totals per product and what is left; each line that cannot be declared, or not
 *   wholly, has a blocking finding per reason; `onvolledig` when fields are missing, or when the policy does not say what
 *   can be declared
 * @throws InvoerFout when the input is not of the form, or allocations of one product overlap
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-032..MP-036, MP-042, MP-043, MP-051, MP-052, MP-058, MP-060, MP-064)
 * @example
 * toetsDeclaratie({ toewijzing: { producten: [{ product: 'begeleiding-individueel', ingangsdatum: '2024-01-01', einddatum: null,
 *   omvang: { aantal: 120, per: 'week' } }] }, geleverd: [{ product: 'begeleiding-individueel', datum: '2024-03-04',
 *   soort: 'face-to-face', aantal: 150 }] }, middenLimburg2024) // lijnen[0]: { declarabel: 120, nietDeclarabel: 30, ... }
 */
export function toetsDeclaratie(invoer: Declaratie, beleid: BeleidMetProducten, opties?: Opties): Uitkomst<Declaratietoets> {
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = open(DeclaratieSchema, invoer, beleid, opties);
  const { toewijzing, geleverd } = gelezen;
  const regels = deel.declaratie ?? [];
  const vooraf = bevinding === null ? [] : [bevinding];
  const zonderRegel = [...new Set((geleverd ?? []).flatMap(({ product }) => (product === undefined || regels.some((een) => een.product === product) ? [] : [product])))];
  const ontbreekt = [
    ...vraagFeiten(toewijzing?.producten, geleverd),
    ...zonderRegel.map((product) => normOntbreekt(`declaratie.${product}`, `Wat is declarabel bij ${COMBINATIEPRODUCT_TEKST[product]}? Dit beleid zegt het niet.`)),
  ];
  if (isNietLeeg(ontbreekt)) return onvolledig({ stappen: [geldigheid], bevindingen: vooraf, verantwoording }, ontbreekt, null);
  const toegewezen = alsToegewezen(toewijzing?.producten);
  const teller: Teller = { rest: new Map(), dagen: new Set() };
  const beoordeeld = alsGeleverd(geleverd)
    .sort(opVolgorde)
    .flatMap((levering) => {
      const regel = regels.find(({ product }) => product === levering.product);
      const eigen = toegewezen.filter(({ product }) => product === levering.product);
      return regel === undefined ? [] : [{ nummer: levering.nummer, regel, ...beoordeelLevering(levering, regel, eigen, teller) }];
    })
    .sort((een, ander) => een.nummer - ander.nummer);
  const lijnen = Object.freeze(beoordeeld.map(({ lijn }) => lijn));
  const resterend = Object.freeze([...teller.rest.values()]);
  const kop = {
    stappen: [geldigheid, ...beoordeeld.map(({ lijn, nummer, regel }) => lijnrij(lijn, nummer, regel)), ...resterend.map((een) => restrij(een, regels))],
    bevindingen: [...vooraf, ...beoordeeld.flatMap(({ bevindingen }) => bevindingen)],
    verantwoording,
  };
  const heel = lijnen.filter(({ oordeel }) => oordeel === 'declarabel').length;
  const voldoet = heel === lijnen.length;
  return berekend(kop, {
    samenvatting: `${heel} van ${lijnen.length} ${lijnen.length === 1 ? 'regel is' : 'regels zijn'} helemaal declarabel.`,
    oordeel: voldoet ? 'declarabel' : lijnen.some(({ declarabel }) => declarabel > 0) ? 'deels-declarabel' : 'niet-declarabel',
    voldoet,
    lijnen,
    totalen: telOp(lijnen, regels),
    resterend,
  });
}
