import {
  berekend,
  isNietLeeg,
  kiesrij,
  nietAangewezen,
  onvolledig,
  somOp,
  toetsrij,
  vindplaats,
  zwaarteVan,
  type Bevinding,
  type Looptijdregel,
  type Opties,
  type Stap,
  type Uitkomst,
  ZWAARTE_LIJST,
} from '../kern/index.js';
import type { BeleidMetProducten } from './beleid.schema.js';
import { meld } from './bevindingen.js';
import { eisStuk, open } from './opening.js';
import { leesFeiten, PerceelvraagSchema, type Perceelvraag } from './perceelvraag.js';
import { schrijfWeging, weegPerceel, type Perceelweging } from './perceelweging.js';
import { vraagNaar } from './vragen.js';

/**
 * How long an allocation in a lot may run, from the rules about terms of the policy.
 *
 * @bron midden-limburg-2024 percelen 1 tot en met 5, duur (MP-079, MP-088, MP-093, MP-096, MP-100)
 */
export interface Perceellooptijd extends Pick<Looptijdregel, 'tenMinste' | 'tenHoogste' | 'grens'> {
  readonly perceel: number;
}

/**
 * The lots that fit.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-006, MP-008)
 */
export interface Perceelkeuze {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  /** The numbers of all lots that fit. */
  readonly percelen: readonly number[];
  /** The only one that fits, or the one that was chosen; null while a choice is to be made. */
  readonly perceel: number | null;
  readonly looptijden: readonly Perceellooptijd[];
}

function perceelrij(weging: Perceelweging): Stap {
  const { perceel, past } = weging;
  return toetsrij(
    { code: 'PERCEEL', groep: 'percelen', omschrijving: schrijfWeging(weging), herkomst: perceel.past.herkomst, vindplaats: perceel.past.vindplaats },
    { eis: String(perceel.nummer), waarde: past === null ? null : past ? 'past' : 'past niet', voldaan: past, toegepast: past === true },
  );
}

function zwaarterij({ profiel, zwaarte }: Perceelvraag): Stap[] {
  const vanProfiel = profiel === undefined ? null : zwaarteVan(profiel);
  if (profiel === undefined || vanProfiel === null || zwaarte !== undefined) return [];
  const waar = vindplaats('normenkader-begeleiding-2.0', '§5.2-I, tabel 2', 'NK-080', 'NK-081', 'NK-082', 'NK-083');
  const rij = { code: 'ZWAARTE_VAN_PROFIEL', groep: 'percelen', omschrijving: `De zwaarte die bij profiel ${profiel} hoort`, herkomst: 'gepubliceerd', vindplaats: waar } as const;
  return [kiesrij(rij, vanProfiel, ZWAARTE_LIJST)];
}

function meldZwaarte({ profiel, zwaarte }: Perceelvraag): Bevinding[] {
  const past = profiel === undefined ? null : zwaarteVan(profiel);
  if (profiel === undefined || past === null || zwaarte === undefined || past === zwaarte) return [];
  return [meld('ZWAARTE_ANDERS_DAN_PROFIEL', { pad: 'zwaarte', waarden: { zwaarte, profiel, past } })];
}

function meldKeuze(wegingen: readonly Perceelweging[], gekozen: number | undefined): Bevinding[] {
  const passend = wegingen.filter(({ past }) => past === true);
  const nummers = passend.map(({ perceel }) => perceel.nummer);
  if (gekozen !== undefined && !nummers.includes(gekozen)) {
    const reden = somOp(wegingen.find(({ perceel }) => perceel.nummer === gekozen)?.redenen ?? ['dit beleid heeft dat perceel niet']);
    return [meld('PERCEEL_PAST_NIET', { pad: 'perceel', waarden: { perceel: gekozen, reden } })];
  }
  return [
    ...(gekozen === undefined && passend.length > 1 ? [meld('PERCEEL_KIEZEN', { pad: 'perceel', waarden: { percelen: somOp(nummers.map(String)) } })] : []),
    ...(passend.some(({ perceel }) => perceel.past.herkomst === 'afgeleid') ? [meld('PERCEEL_AFGELEID')] : []),
  ];
}

/** The row that says which lot counts: the only one that fits, or the one that a person chose. */
function keuzerij(perceel: number | null, passend: readonly number[]): Stap[] {
  if (perceel === null) return [];
  const omschrijving = passend.length === 1 ? 'Het enige perceel dat past' : 'Het perceel dat is gekozen';
  return [kiesrij({ code: 'PERCEEL_GEKOZEN', groep: 'percelen', omschrijving, herkomst: null, vindplaats: null }, String(perceel), passend.map(String))];
}

/** The rules about the term of the lots that fit, each once. */
function looptijdrijen(percelen: readonly number[], regels: readonly Looptijdregel[]): Stap[] {
  return [...new Set(percelen.flatMap((perceel) => regelVan(perceel, regels) ?? []))].map(({ id, omschrijving, herkomst, vindplaats: waar }) =>
    toetsrij({ code: 'PERCEEL_LOOPTIJD', groep: 'looptijd', omschrijving, herkomst, vindplaats: waar }, { eis: id, waarde: null, voldaan: null, toegepast: true }),
  );
}

function schrijfPercelen(nummers: readonly number[]): string {
  const tekst = somOp(nummers.map(String));
  return nummers.length === 1 ? `perceel ${tekst} past.` : `de percelen ${tekst} passen.`;
}

function regelVan(perceel: number, regels: readonly Looptijdregel[]): Looptijdregel | undefined {
  return regels.find(({ wanneer }) => wanneer.percelen?.includes(perceel) === true);
}

function looptijdVan(perceel: number, regels: readonly Looptijdregel[]): Perceellooptijd[] {
  const regel = regelVan(perceel, regels);
  if (regel === undefined) return [];
  const { tenMinste, tenHoogste, grens } = regel;
  return [Object.freeze({ perceel, tenMinste, tenHoogste, grens })];
}

/**
 * Chooses the lots that fit: all of them, since the titles overlap at moderate problems. One of lots 1 to 4 at a time, so
 * where more than one fits a person chooses.
 *
 * @param invoer a product or a profile, else the direction; the weight, whether the limitations come with old age and
 *   whether support must be nearby all day and night, where lots turn on them; `perceel`: the lot that was chosen
 * @param beleid a policy whose part `producten` has lots
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with all lots that fit and how long an allocation may run, blocked while a choice is to be made;
 *   `onvolledig` with every fact on which a lot still turns; `niet-aangewezen` with the reason per lot when none fits
 * @throws InvoerFout when the input is not of the form, the direction is not that of the profile, or the policy has no lots
 * @bron midden-limburg-2024 percelen (MP-005, MP-006, MP-008, MP-078..MP-096, MP-100)
 * @bron normenkader-begeleiding-2.0 §5.2-I, tabel 2 (NK-080..NK-083)
 * @example kiesPerceel({ profiel: 'IBO-2' }, middenLimburg2024) // { status: 'berekend', percelen: [1, 2], perceel: null, ... }
 */
export function kiesPerceel(invoer: Perceelvraag, beleid: BeleidMetProducten, opties?: Opties): Uitkomst<Perceelkeuze> {
  const opening = open(PerceelvraagSchema, invoer, beleid, opties);
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = opening;
  const feiten = leesFeiten(gelezen);
  const wegingen = eisStuk(opening, 'percelen').map((perceel) => weegPerceel(perceel, feiten));
  const nogOpen = [...new Set(wegingen.flatMap((weging) => weging.open))];
  const passend = wegingen.filter(({ past }) => past === true).map(({ perceel }) => perceel.nummer);
  const compleet = nogOpen.length === 0 && passend.length > 0;
  const gekozen = passend.length === 1 && gelezen.perceel === undefined ? passend[0] : passend.find((nummer) => nummer === gelezen.perceel);
  const perceel = compleet ? (gekozen ?? null) : null;
  const looptijden = looptijdrijen(perceel === null ? passend : [perceel], deel.looptijden ?? []);
  const kop = {
    stappen: [geldigheid, ...zwaarterij(gelezen), ...wegingen.map(perceelrij), ...keuzerij(perceel, passend), ...(compleet ? looptijden : [])],
    bevindingen: [
      ...(bevinding === null ? [] : [bevinding]),
      ...(gelezen.noodzaak24Uur === true && feiten.product !== 'kortdurend-verblijf' ? [meld('NOODZAAK_24_UUR', { pad: 'noodzaak24Uur' })] : []),
      ...meldZwaarte(gelezen),
      ...(compleet ? meldKeuze(wegingen, gelezen.perceel) : []),
    ],
    verantwoording,
  };
  const vragen = nogOpen.map((pad) => vraagNaar(pad));
  if (isNietLeeg(vragen)) return onvolledig(kop, vragen, null);
  const redenen = wegingen.map(({ perceel: { nummer, past }, redenen: waarom }) =>
    meld('PERCEEL_PAST_NIET', { vindplaats: past.vindplaats, waarden: { perceel: nummer, reden: somOp(waarom) } }),
  );
  if (!compleet && isNietLeeg(redenen)) return nietAangewezen(kop, redenen);
  return berekend(kop, {
    samenvatting: schrijfPercelen(perceel === null ? passend : [perceel]),
    percelen: Object.freeze(passend),
    perceel,
    looptijden: Object.freeze(passend.flatMap((nummer) => looptijdVan(nummer, deel.looptijden ?? []))),
  });
}
