import { plusDagen, schrijfDatum, type Bevinding, type Datum, type Vindplaats } from '../kern/index.js';
import { meld, type ProductenBevinding } from './bevindingen.js';
import type { Declaratielijn, Declaratierest, Levering, Toegewezenproduct } from './declaratie.js';
import type { Declaratieregel, Leveringseenheid, Leveringsregel } from './declaratiebeleid.js';
import { periodeVan } from './declaratieperiode.js';

/**
 * An object of which every field is known.
 *
 * @bron midden-limburg-2024 producten (MP-013)
 */
export type Bekend<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> };

/**
 * An allocated product that is known, with its place.
 *
 * @bron midden-limburg-2024 producten (MP-014)
 */
export type Toegewezen = Bekend<Toegewezenproduct> & { readonly nummer: number };

/**
 * A delivery that is known, with its place.
 *
 * @bron midden-limburg-2024 producten (MP-013)
 */
export type Geleverd = Bekend<Pick<Levering, 'product' | 'datum' | 'soort' | 'aantal'>> &
  Pick<Levering, 'aanwezigMinuten' | 'vervoerMinuten'> & { readonly nummer: number };

/**
 * What was declared so far: by allocation and period, and the days on which there can be only one.
 *
 * @bron midden-limburg-2024 producten (MP-014, MP-051)
 */
export interface Teller {
  readonly rest: Map<string, Declaratierest>;
  readonly dagen: Set<string>;
}

const EENHEID_TEKST: Readonly<Record<Leveringseenheid, readonly [enkel: string, meer: string]>> = {
  minuten: ['minuut', 'minuten'],
  dagdelen: ['dagdeel', 'dagdelen'],
  dagen: ['dag', 'dagen'],
  etmalen: ['etmaal', 'etmalen'],
};

/**
 * A quantity as a Dutch reader writes it.
 *
 * @bron midden-limburg-2024 producten (MP-013)
 * @example schrijfTelling(1, 'etmalen') // '1 etmaal'
 */
export function schrijfTelling(aantal: number, eenheid: Leveringseenheid): string {
  return `${aantal} ${EENHEID_TEKST[eenheid][aantal === 1 ? 0 : 1]}`;
}

/** A delivery day by day: nights each on their own day, rides of a day as one day of transport. */
function perDag({ datum, aantal }: Geleverd, eenheid: Leveringseenheid): readonly { readonly dag: Datum; readonly aantal: number }[] {
  if (eenheid === 'etmalen') return Array.from({ length: aantal }, (_, i) => ({ dag: plusDagen(datum, i), aantal: 1 }));
  return [{ dag: datum, aantal: eenheid === 'dagen' ? 1 : aantal }];
}

function loopt({ ingangsdatum, einddatum }: Toegewezen, dag: Datum): boolean {
  return ingangsdatum <= dag && (einddatum === null || dag <= einddatum);
}

interface Bezwaar {
  readonly code: ProductenBevinding;
  readonly vindplaats: Vindplaats;
  readonly waarden: Readonly<Record<string, string | number>>;
}

/** What makes a whole delivery impossible to declare, whatever is left. */
function bezwarenVooraf(levering: Geleverd, regel: Declaratieregel, soort: Leveringsregel | undefined, toegewezen: readonly Toegewezen[]): Bezwaar[] {
  const { vindplaats } = regel.bovenToewijzing;
  const { aanwezigMinuten, vervoerMinuten = 0 } = levering;
  const waarom = soort === undefined ? 'dit soort levering noemt het beleid niet bij dit product' : soort.waaromNiet;
  const alleenVervoer = regel.aanwezigheid !== undefined && aanwezigMinuten !== undefined && aanwezigMinuten === vervoerMinuten;
  return [
    ...(waarom === null ? [] : [{ code: 'LEVERING_NIET_DECLARABEL', vindplaats: soort?.vindplaats ?? vindplaats, waarden: { waarom } } as const]),
    ...(toegewezen.length > 0 ? [] : [{ code: 'LEVERING_NIET_TOEGEWEZEN', vindplaats, waarden: {} } as const]),
    ...(alleenVervoer ? [{ code: 'LEVERING_ZONDER_AANWEZIGHEID', vindplaats: soort?.vindplaats ?? vindplaats, waarden: {} } as const] : []),
  ];
}

/** Takes from the allocation what is left for one day, and says how much that was. */
function neemAf(teller: Teller, { nummer, product, omvang }: Toegewezen, dag: Datum, aantal: number): number {
  const periode = periodeVan(dag, omvang.per);
  const sleutel = `${nummer}/${periode}`;
  const eerder = teller.rest.get(sleutel)?.declarabel ?? 0;
  const declarabel = eerder + Math.min(aantal, omvang.aantal - eerder);
  teller.rest.set(sleutel, Object.freeze({ product, nummer, periode, toegewezen: omvang.aantal, declarabel, resterend: omvang.aantal - declarabel }));
  return declarabel - eerder;
}

/** How much of a delivery cannot be declared day by day, by reason. */
function telAf(levering: Geleverd, regel: Declaratieregel, toegewezen: readonly Toegewezen[], teller: Teller): { readonly [K in 'buiten' | 'dubbel' | 'boven']: number } {
  let [buiten, dubbel, boven] = [0, 0, 0];
  for (const { dag, aantal } of perDag(levering, regel.eenheid)) {
    const waaruit = toegewezen.find((een) => loopt(een, dag));
    const sleutel = `${levering.product}/${dag}`;
    if (waaruit === undefined) buiten += aantal;
    else if (regel.eenPerDag !== undefined && teller.dagen.has(sleutel)) dubbel += aantal;
    else {
      const genomen = neemAf(teller, waaruit, dag, aantal);
      boven += aantal - genomen;
      if (genomen > 0) teller.dagen.add(sleutel);
    }
  }
  return { buiten, dubbel, boven };
}

/** What a person should look at although it can be declared, or because the source is not clear. */
function aandacht({ aantal, soort, aanwezigMinuten, vervoerMinuten = 0 }: Geleverd, { aanwezigheid, eenheid }: Declaratieregel, vindplaats: Vindplaats): Bezwaar[] {
  const netto = aanwezigMinuten === undefined ? null : aanwezigMinuten - vervoerMinuten;
  const kort = aanwezigheid !== undefined && netto !== null && netto > 0 && netto < aanwezigheid.vanMinuten * aantal;
  return [
    ...(kort ? [{ code: 'AANWEZIGHEID_KORT', vindplaats: aanwezigheid.vindplaats, waarden: { netto, van: aanwezigheid.vanMinuten, tot: aanwezigheid.totMinuten } } as const] : []),
    ...(soort === 'buiten-tijdvenster' ? [{ code: 'TIJDVENSTER_NAVRAGEN', vindplaats, waarden: {} } as const] : []),
    ...(eenheid === 'dagen' && soort === 'vervoerd' && aantal === 1 ? [{ code: 'ENKELE_RIT', vindplaats, waarden: {} } as const] : []),
  ];
}

/**
 * Judges one delivery, and takes what can be declared from the allocation.
 *
 * @param toegewezen the allocations of its product
 * @param teller what was declared before; it is changed
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-032..MP-036, MP-051, MP-052, MP-058)
 */
export function beoordeelLevering(
  levering: Geleverd,
  regel: Declaratieregel,
  toegewezen: readonly Toegewezen[],
  teller: Teller,
): { readonly lijn: Declaratielijn; readonly bevindingen: readonly Bevinding[] } {
  const { product, datum, soort, nummer } = levering;
  const { eenheid, bovenToewijzing } = regel;
  const leveringsregel = regel.soorten.find((een) => een.soort === soort);
  const geleverd = perDag(levering, eenheid).reduce((som, { aantal }) => som + aantal, 0);
  const vooraf = bezwarenVooraf(levering, regel, leveringsregel, toegewezen);
  const { buiten, dubbel, boven } = vooraf.length > 0 ? { buiten: 0, dubbel: 0, boven: 0 } : telAf(levering, regel, toegewezen, teller);
  const telbaar = (code: ProductenBevinding, aantal: number, vindplaats: Vindplaats): Bezwaar[] =>
    aantal === 0 ? [] : [{ code, vindplaats, waarden: { hoeveel: schrijfTelling(aantal, eenheid) } }];
  const bezwaren = [
    ...vooraf,
    ...telbaar('LEVERING_BUITEN_LOOPTIJD', buiten, bovenToewijzing.vindplaats),
    ...telbaar('LEVERING_DUBBEL', dubbel, regel.eenPerDag?.vindplaats ?? bovenToewijzing.vindplaats),
    ...telbaar('LEVERING_BOVEN_TOEWIJZING', boven, bovenToewijzing.vindplaats),
  ];
  const declarabel = vooraf.length > 0 ? 0 : geleverd - buiten - dubbel - boven;
  const waar = leveringsregel?.vindplaats ?? bovenToewijzing.vindplaats;
  const bevindingen = [...bezwaren, ...aandacht(levering, regel, waar)].map(({ code, vindplaats, waarden }) =>
    meld(code, { pad: `geleverd.${nummer}`, vindplaats, waarden: { regel: `Regel ${nummer + 1} (${schrijfDatum(datum)})`, ...waarden } }),
  );
  const oordeel = declarabel === geleverd ? 'declarabel' : declarabel > 0 ? 'deels-declarabel' : 'niet-declarabel';
  const redenen = Object.freeze(bezwaren.map(({ code }) => code));
  const lijn = Object.freeze({ product, datum, soort, eenheid, geleverd, declarabel, nietDeclarabel: geleverd - declarabel, oordeel, redenen } as const);
  return { lijn, bevindingen };
}
