import { berekend, hoofdletter, isNietLeeg, maakSchema, onvolledig, schrijfTelling, toetsrij, type Datum, type Leveringsvorm, type Ontbreekt, type Opties, type Schema, type Stap, type Uitkomst } from '../kern/index.js';
import type { BeleidMetProducten } from './beleid.schema.js';
import type { ProductenBeleid } from './beleidsruimte.js';
import { combinatieVorm } from './combinatie.vorm.js';
import { COMBINATIEREGEL_LIJST, type Combinatieregelnaam } from './combinatiebeleid.js';
import type { Combinatieproduct, DAGDEEL_LIJST, WEEKDAG_LIJST } from './combinatieproducten.js';
import { noem, parenTegelijk, type Botsing, type Deelnemer } from './combinatieparen.js';
import { naturaMetPgb, REGELTOETSEN, type Regeluitkomst } from './combinatieregels.js';
import { open } from './opening.js';
import { vraagNaar } from './vragen.js';

/**
 * One allocation of a client, running or proposed. Facts are asked for only where a rule of the policy needs them.
 *
 * @bron midden-limburg-2024 percelen, BGI en BGG (MP-006, MP-008, MP-018, MP-042, MP-043)
 */
export interface Combinatieonderdeel {
  readonly product?: Combinatieproduct | undefined;
  readonly ingangsdatum?: Datum | undefined;
  /** The last day ("t/m"); null when there is none. */
  readonly einddatum?: Datum | null | undefined;
  readonly perceel?: number | undefined;
  readonly levering?: Leveringsvorm | undefined;
  /** When in the week it takes place. */
  readonly momenten?: readonly { readonly dag: (typeof WEEKDAG_LIJST)[number]; readonly dagdeel: (typeof DAGDEEL_LIJST)[number] }[] | undefined;
  /** Whether it contains keeping charge of the household. */
  readonly regieBijHetHuishouden?: boolean | undefined;
  /** Whether individual support is meant for personal care during support in a group. */
  readonly verzorgingTijdensGroep?: boolean | undefined;
}

/**
 * What runs, or would run, for one client.
 *
 * @bron midden-limburg-2024 percelen (MP-006, MP-008, MP-009)
 */
export interface Combinatie {
  readonly toewijzingen?: readonly Combinatieonderdeel[] | undefined;
}

/**
 * Whether allocations go together, and which do not.
 *
 * @bron midden-limburg-2024 percelen (MP-006, MP-008, MP-009)
 */
export interface Combinatietoets {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly oordeel: 'kan-samen' | 'kan-niet-samen';
  readonly voldoet: boolean;
  readonly botsingen: readonly Botsing[];
}

/**
 * Reads what runs for one client.
 *
 * @bron midden-limburg-2024 percelen (MP-008)
 */
export const CombinatieSchema: Schema<Combinatie> = maakSchema<Combinatie>(combinatieVorm);

type Rijnaam = Combinatieregelnaam | 'natura-met-pgb' | 'natura-of-pgb';

const REGELTEKST: Readonly<Record<Rijnaam, string>> = {
  'product-in-perceel': 'Elk product staat in een perceel waarin het wordt ingekocht',
  'een-perceel-tegelijk': 'Eén perceel tegelijk; na elkaar naar een ander perceel mag, en kortdurend verblijf mag ernaast',
  'niet-tijdens-groep': 'Begeleiding individueel niet op het moment van begeleiding groep',
  'verzorging-hoort-bij-groep': 'Persoonlijke verzorging tijdens begeleiding groep hoort bij de groep en niet bij begeleiding individueel',
  'regie-een-keer': 'Regie bij het huishouden bij huishoudelijke ondersteuning of bij begeleiding, niet bij allebei',
  'groep-naast-beschermd-wonen': 'Begeleiding groep mag naast beschermd wonen',
  'natura-met-pgb': 'Begeleiding in natura mag naast begeleiding met een pgb',
  'natura-of-pgb': 'Begeleiding in natura of met een pgb, niet naast elkaar',
};

function vraagFeiten(toewijzingen: readonly Combinatieonderdeel[]): Ontbreekt[] {
  return toewijzingen.flatMap(({ product, ingangsdatum, einddatum }, i) => [
    ...(product === undefined ? [vraagNaar('toewijzingen.#.product', i)] : []),
    ...(ingangsdatum === undefined ? [vraagNaar('toewijzingen.#.ingangsdatum', i)] : []),
    ...(einddatum === undefined ? [vraagNaar('toewijzingen.#.einddatum', i)] : []),
  ]);
}

interface Toetsing {
  readonly rij: Stap;
  readonly uitkomst: Regeluitkomst | null;
}

function schrijfBotsingen(aantal: number): string {
  return schrijfTelling(aantal, 'botsing', 'botsingen');
}

function alsRij(naam: Rijnaam, waar: Pick<Stap, 'herkomst' | 'vindplaats'>, uitkomst: Regeluitkomst | null): Stap {
  const { botsingen = [], bekeken = 0, onzeker = false } = uitkomst ?? {};
  const oordeel = botsingen.length > 0 ? false : bekeken === 0 || onzeker ? null : true;
  const gezien = oordeel === null ? 'nog niet te zeggen' : oordeel ? 'in orde' : schrijfBotsingen(botsingen.length);
  const slot = uitkomst === null ? 'dit beleid noemt deze regel niet' : bekeken === 0 ? 'hier niet aan de orde' : gezien;
  return toetsrij(
    { code: 'COMBINATIEREGEL', groep: 'combinatie', omschrijving: `${REGELTEKST[naam]}: ${slot}`, herkomst: waar.herkomst, vindplaats: waar.vindplaats },
    { eis: naam, waarde: bekeken === 0 ? null : `${botsingen.length} van ${bekeken}`, voldaan: oordeel, toegepast: bekeken > 0 },
  );
}

/** The row that names an allocation: a reader sees what was held against what. */
function deelnemerrij(deelnemer: Deelnemer): Stap {
  const rij = { code: 'TOEWIJZING', groep: 'toewijzingen', omschrijving: hoofdletter(noem(deelnemer)), herkomst: null, vindplaats: null };
  return toetsrij(rij, { eis: 'bekend', waarde: deelnemer.product, voldaan: true });
}

function toetsRegels(deel: ProductenBeleid, deelnemers: readonly Deelnemer[]): Toetsing[] {
  const paren = parenTegelijk(deelnemers);
  const perRegel = COMBINATIEREGEL_LIJST.map((naam) => {
    const regel = deel.combinatie?.bepalingen.find((een) => een.regel === naam);
    const uitkomst = regel === undefined ? null : REGELTOETSEN[naam]({ deel, deelnemers, paren, vindplaats: regel.vindplaats });
    return { rij: alsRij(naam, regel ?? { herkomst: null, vindplaats: null }, uitkomst), uitkomst };
  });
  const levering = naturaMetPgb({ deel, paren });
  const naam = deel.naturaMetPgb.toegestaan ? 'natura-met-pgb' : 'natura-of-pgb';
  return [...perRegel, { rij: alsRij(naam, deel.naturaMetPgb, levering), uitkomst: levering }];
}

/**
 * Checks whether what runs for one client goes together. Only allocations that share a day are held against each other, so
 * moving from one lot to another is possible. Without moments of the week, support at the time of a group cannot be
 * seen: that is said and not asked, because the provider plans it later. A part of the day counts as one moment.
 *
 * @param invoer `toewijzingen`: for each the product and its first and last day (`einddatum: null`: no end), and what the
 *   rules need: `perceel`, `levering`, `momenten`, `regieBijHetHuishouden`, `verzorgingTijdensGroep`
 * @param beleid a policy with a part `producten`
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `oordeel`, `voldoet` and every clash; each is a blocking finding that names both allocations;
 *   `onvolledig` with every fact on which a rule of this policy turns
 * @throws InvoerFout when the input is not of the form or a period ends before it begins
 * @bron midden-limburg-2024 percelen, BGI en BGG (MP-006, MP-008, MP-009, MP-018, MP-037, MP-042, MP-043, MP-064, MP-087)
 * @bron leudal-2018 §5.4.5 (LE-101)
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-005)
 * @example
 * const vast = { ingangsdatum: '2024-01-01', einddatum: null } as const;
 * toetsCombinatie({ toewijzingen: [{ product: 'begeleiding-individueel', perceel: 1, ...vast },
 *   { product: 'begeleiding-groep', perceel: 3, ...vast }] }, middenLimburg2024) // voldoet: false, PERCELEN_TEGELIJK
 */
export function toetsCombinatie(invoer: Combinatie, beleid: BeleidMetProducten, opties?: Opties): Uitkomst<Combinatietoets> {
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = open(CombinatieSchema, invoer, beleid, opties);
  const { toewijzingen } = gelezen;
  const deelnemers = (toewijzingen ?? []).flatMap((een, nummer) => {
    const { product, ingangsdatum, einddatum } = een;
    return product === undefined || ingangsdatum === undefined || einddatum === undefined ? [] : [{ ...een, nummer, product, ingangsdatum, einddatum }];
  });
  const getoetst = toetsRegels(deel, deelnemers);
  const uitkomsten = getoetst.flatMap(({ uitkomst }) => uitkomst ?? []);
  const kop = {
    stappen: [geldigheid, ...deelnemers.map(deelnemerrij), ...getoetst.map(({ rij }) => rij)],
    bevindingen: [...(bevinding === null ? [] : [bevinding]), ...uitkomsten.flatMap(({ bevindingen }) => bevindingen)],
    verantwoording,
  };
  const vooraf = toewijzingen === undefined ? [vraagNaar('toewijzingen')] : vraagFeiten(toewijzingen);
  const ontbreekt = [...vooraf, ...uitkomsten.flatMap((uitkomst) => uitkomst.ontbreekt)];
  if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, null);
  const botsingen = Object.freeze(uitkomsten.flatMap((uitkomst) => uitkomst.botsingen));
  const voldoet = botsingen.length === 0;
  const samenvatting = voldoet ? 'deze toewijzingen gaan samen.' : `deze toewijzingen gaan niet samen: ${schrijfBotsingen(botsingen.length)}.`;
  return berekend(kop, { samenvatting, oordeel: voldoet ? 'kan-samen' : 'kan-niet-samen', voldoet, botsingen });
}
