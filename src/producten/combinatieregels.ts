import type { Bevinding, Ontbreekt, Vindplaats } from '../kern/index.js';
import type { ProductenBeleid } from './beleidsruimte.js';
import { meld, type ProductenBevinding } from './bevindingen.js';
import type { Combinatieregelnaam } from './combinatiebeleid.js';
import { botsing, noem, parenVan, type Botsing, type Deelnemer, type Paar } from './combinatieparen.js';
import type { Combinatieproduct } from './combinatieproducten.js';
import { vraagNaar } from './vragen.js';

/**
 * What a rule finds.
 *
 * @bron midden-limburg-2024 percelen (MP-006, MP-008)
 */
export interface Regeluitkomst {
  readonly botsingen: readonly Botsing[];
  readonly ontbreekt: readonly Ontbreekt[];
  readonly bevindingen: readonly Bevinding[];
  /** How many allocations or pairs the rule was held against. */
  readonly bekeken: number;
  /** Whether it could not be seen for all of them, or the rule does not say. */
  readonly onzeker: boolean;
}

/** Clashes of pairs, each with its finding, which names both and points at the second. */
function meldParen(code: ProductenBevinding, paren: readonly Paar[], vindplaats: Vindplaats): Pick<Regeluitkomst, 'botsingen' | 'bevindingen'> {
  return {
    botsingen: paren.map(([een, ander]) => botsing(code, een, ander)),
    bevindingen: paren.map(([een, ander]) => meld(code, { pad: `toewijzingen.${ander.nummer}`, vindplaats, waarden: { een: noem(een), ander: noem(ander) } })),
  };
}

function percelenVan(deel: ProductenBeleid, product: Combinatieproduct): number[] {
  return (deel.percelen ?? []).filter(({ producten }) => producten.some((een) => een === product)).map(({ nummer }) => nummer);
}

/** The lot of an allocation; the only one of its product where that has one, undefined when it is not known. */
function perceelVan(deel: ProductenBeleid, { product, perceel }: Deelnemer): number | undefined {
  const mogelijk = percelenVan(deel, product);
  return perceel ?? (mogelijk.length === 1 ? mogelijk[0] : undefined);
}

interface Vraagstuk {
  readonly deel: ProductenBeleid;
  readonly deelnemers: readonly Deelnemer[];
  readonly paren: readonly Paar[];
  readonly vindplaats: Vindplaats;
}

function productInPerceel({ deel, deelnemers, vindplaats }: Vraagstuk): Regeluitkomst {
  const gekocht = deelnemers.filter(({ product, perceel }) => perceel !== undefined && percelenVan(deel, product).length > 0);
  const fout = gekocht.filter(({ product, perceel = 0 }) => !percelenVan(deel, product).includes(perceel));
  return {
    botsingen: fout.map((een) => botsing('PRODUCT_NIET_IN_PERCEEL', een)),
    bevindingen: fout.map((een) => {
      const waarden = { een: noem(een), percelen: percelenVan(deel, een.product).join(', ') };
      return meld('PRODUCT_NIET_IN_PERCEEL', { pad: `toewijzingen.${een.nummer}.perceel`, vindplaats, waarden });
    }),
    ontbreekt: [],
    bekeken: gekocht.length,
    onzeker: false,
  };
}

function eenPerceelTegelijk({ deel, paren, vindplaats }: Vraagstuk): Regeluitkomst {
  const ernaast = deel.combinatie?.percelenErnaast ?? [];
  const isErnaast = (een: Deelnemer): boolean => ernaast.includes(perceelVan(deel, een) ?? 0);
  const gebonden = paren.filter((paar) => paar.every((een) => percelenVan(deel, een.product).length > 0 && !isErnaast(een)));
  const zonder = new Set(gebonden.flat().filter((een) => perceelVan(deel, een) === undefined));
  const bekend = gebonden.filter((paar) => !paar.some((een) => zonder.has(een)));
  return {
    ...meldParen('PERCELEN_TEGELIJK', bekend.filter(([een, ander]) => perceelVan(deel, een) !== perceelVan(deel, ander)), vindplaats),
    ontbreekt: [...zonder].map(({ nummer }) => vraagNaar('toewijzingen.#.perceel', nummer)),
    bekeken: gebonden.length,
    onzeker: zonder.size > 0,
  };
}

function nietTijdensGroep({ paren, vindplaats }: Vraagstuk): Regeluitkomst {
  const samen = parenVan(paren, 'begeleiding-groep', 'begeleiding-individueel');
  const bekend = samen.filter((paar) => paar.every(({ momenten }) => momenten !== undefined));
  const tegelijk = bekend.filter(([groep, los]) => los.momenten?.some(({ dag, dagdeel }) => groep.momenten?.some((een) => een.dag === dag && een.dagdeel === dagdeel)));
  const { botsingen, bevindingen } = meldParen('INDIVIDUEEL_TIJDENS_GROEP', tegelijk, vindplaats);
  const onbekend = samen.filter((paar) => !bekend.includes(paar)).map(([, { nummer }]) => meld('MOMENTEN_AFSPREKEN', { pad: `toewijzingen.${nummer}.momenten`, vindplaats }));
  return { botsingen, bevindingen: [...bevindingen, ...onbekend], ontbreekt: [], bekeken: samen.length, onzeker: onbekend.length > 0 };
}

function verzorgingHoortBijGroep({ paren, vindplaats }: Vraagstuk): Regeluitkomst {
  const samen = parenVan(paren, 'begeleiding-groep', 'begeleiding-individueel');
  const fout = samen.filter(([, { verzorgingTijdensGroep }]) => verzorgingTijdensGroep === true);
  const onzeker = samen.some(([, { verzorgingTijdensGroep }]) => verzorgingTijdensGroep === undefined);
  return { ...meldParen('VERZORGING_HOORT_BIJ_GROEP', fout, vindplaats), ontbreekt: [], bekeken: samen.length, onzeker };
}

function regieEenKeer({ paren, vindplaats }: Vraagstuk): Regeluitkomst {
  const samen = parenVan(paren, 'huishoudelijke-ondersteuning', 'begeleiding-individueel');
  const mogelijk = samen.filter((paar) => paar.every(({ regieBijHetHuishouden }) => regieBijHetHuishouden !== false));
  const dubbel = mogelijk.filter((paar) => paar.every(({ regieBijHetHuishouden }) => regieBijHetHuishouden === true));
  const onbekend = new Set(mogelijk.flat().filter(({ regieBijHetHuishouden }) => regieBijHetHuishouden === undefined));
  return {
    ...meldParen('REGIE_DUBBEL', dubbel, vindplaats),
    ontbreekt: [...onbekend].map(({ nummer }) => vraagNaar('toewijzingen.#.regieBijHetHuishouden', nummer)),
    bekeken: samen.length,
    onzeker: onbekend.size > 0,
  };
}

function groepNaastBeschermdWonen({ paren, vindplaats }: Vraagstuk): Regeluitkomst {
  const groep = parenVan(paren, 'beschermd-wonen', 'begeleiding-groep');
  const anders = [...parenVan(paren, 'beschermd-wonen', 'begeleiding-individueel'), ...parenVan(paren, 'beschermd-wonen', 'kortdurend-verblijf')];
  const bevindingen = anders.map(([een, ander]) =>
    meld('NAAST_BESCHERMD_WONEN', { pad: `toewijzingen.${ander.nummer}`, vindplaats, waarden: { een: noem(een), ander: noem(ander) } }),
  );
  return { botsingen: [], bevindingen, ontbreekt: [], bekeken: groep.length + anders.length, onzeker: anders.length > 0 };
}

/** What the sources on begeleiding call begeleiding; household support and beschermd wonen are something else. */
const IS_BEGELEIDING: readonly Combinatieproduct[] = ['begeleiding-individueel', 'begeleiding-groep', 'vervoer', 'kortdurend-verblijf'];

/**
 * Support in kind beside a personal budget, where the policy does not allow that: allocations of begeleiding that share a
 * day must be delivered alike. Begeleiding is everything of that chapter: transport and short stay too.
 *
 * @bron leudal-2018 §5.4.5 (LE-101)
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-005)
 */
export function naturaMetPgb({ deel, paren }: Pick<Vraagstuk, 'deel' | 'paren'>): Regeluitkomst {
  const samen = paren.filter((paar) => paar.every(({ product }) => IS_BEGELEIDING.includes(product)));
  if (deel.naturaMetPgb.toegestaan) return { botsingen: [], bevindingen: [], ontbreekt: [], bekeken: samen.length, onzeker: false };
  const onbekend = new Set(samen.flat().filter(({ levering }) => levering === undefined));
  const anders = samen.filter(([een, ander]) => een.levering !== undefined && ander.levering !== undefined && een.levering !== ander.levering);
  return {
    ...meldParen('NATURA_MET_PGB', anders, deel.naturaMetPgb.vindplaats),
    ontbreekt: [...onbekend].map(({ nummer }) => vraagNaar('toewijzingen.#.levering', nummer)),
    bekeken: samen.length,
    onzeker: onbekend.size > 0,
  };
}

/**
 * How each rule is checked.
 *
 * @bron midden-limburg-2024 percelen, BGI en BGG (MP-006, MP-008, MP-018, MP-037, MP-042, MP-043, MP-087)
 */
export const REGELTOETSEN: Readonly<Record<Combinatieregelnaam, (vraagstuk: Vraagstuk) => Regeluitkomst>> = {
  'product-in-perceel': productInPerceel,
  'een-perceel-tegelijk': eenPerceelTegelijk,
  'niet-tijdens-groep': nietTijdensGroep,
  'verzorging-hoort-bij-groep': verzorgingHoortBijGroep,
  'regie-een-keer': regieEenKeer,
  'groep-naast-beschermd-wonen': groepNaastBeschermdWonen,
};
