import {
  beoordelingNodig,
  berekend,
  gegevenOntbreekt,
  isNietLeeg,
  nietAangewezen,
  normOntbreekt,
  onvolledig,
  weeg,
  type Bevinding,
  type Datum,
  type Geldigheidsduur,
  type Herkomst,
  type Kader,
  type Ontbreekt,
  type Stap,
  type Uitkomst,
  type Voorwaarde,
  type Vraag,
} from '../kern/index.js';
import { meld } from './bevindingen.js';
import { schrijfGrens, vulGrensIn } from './grens.js';
import { regelbevindingen } from './regelbevindingen.js';
import { voorzieningsrijen } from './voorzieningsrijen.js';
import type { Getalgrens, Voorzieningscriterium, Voorzieningsoort, Voorzieningsregel } from './voorzieningsregel.js';
import type { Antwoorden } from './voorzieningsvraag.js';
import { eenVan, weegRegel, type Beslispunt, type Regelweging } from './weging.js';

/**
 * How much there is at most, by the policy.
 *
 * @bron leudal-2018 §7.3 (LE-123)
 */
export interface Begrenzing {
  readonly code: string;
  readonly vergelijking: Getalgrens['vergelijking'];
  /** Exact, or null when the municipality has to give it. */
  readonly waarde: string | null;
  readonly eenheid: string;
  readonly geldig: Geldigheidsduur | null;
  readonly herkomst: Herkomst;
}

/**
 * All conditions of a provision are met. Whether it is granted is for the college.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export interface Voorzieningstoets {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly voorziening: { readonly id: string; readonly naam: string; readonly soort: Voorzieningsoort };
  readonly oordeel: 'voldoet';
  readonly voldoet: true;
  readonly begrenzingen: readonly Begrenzing[];
}

const REDENCODE = { eis: 'EIS_NIET_VERVULD', uitsluiting: 'UITSLUITING_GELDT', voorrang: 'ANDERS_GAAT_VOOR' } as const;

/** Why a point speaks against a provision. */
function reden(punt: Beslispunt): string {
  return 'vraag' in punt ? vulGrensIn(punt.melding ?? punt.vraag, punt) : punt.melding;
}

function meldReden(punt: Beslispunt): Bevinding {
  const { telt, code, vindplaats } = punt;
  const pad = 'vraag' in punt ? `antwoorden.${code}` : 'antwoorden';
  return meld(REDENCODE[telt], { pad, vindplaats, waarden: { reden: reden(punt) } });
}

/** What a blocking finding of the policy turns on has to be known before anything is computed. */
function blokkerendeVoorwaarden({ bevindingen = [] }: Voorzieningsregel): Voorwaarde[] {
  return bevindingen.flatMap(({ ernst, wanneer }) => (ernst === 'blokkerend' && wanneer !== undefined ? [eenVan(wanneer)] : []));
}

/** Whether a limit on how much there is counts has to be known before it can be told. */
function begrenzingsvoorwaarden({ criteria }: Voorzieningsregel): Voorwaarde[] {
  return criteria.flatMap(({ telt, wanneer }) => (telt === 'begrenzing' && wanneer !== undefined ? [eenVan(wanneer)] : []));
}

/** The questions that are still open, in the order of the policy. */
function openVragen(regel: Voorzieningsregel, { antwoorden, geheel }: Regelweging): Voorzieningscriterium[] {
  const daarnaast = [...blokkerendeVoorwaarden(regel), ...begrenzingsvoorwaarden(regel)];
  const open = [...geheel.open, ...daarnaast.flatMap((voorwaarde) => weeg(voorwaarde, antwoorden).open)];
  return regel.criteria.filter(({ code }) => open.includes(code));
}

function vraagOm({ id }: Voorzieningsregel, criterium: Voorzieningscriterium, { getallen }: Antwoorden): Ontbreekt[] {
  const { code, grens, soort } = criterium;
  const vraag = vulGrensIn(criterium.vraag, criterium);
  if (grens === undefined) return soort === 'feit' ? [gegevenOntbreekt(`antwoorden.${code}`, vraag)] : [];
  const zonderNorm = grens.waarde === null;
  return [
    ...(getallen?.[code] === undefined && (soort === 'feit' || zonderNorm) ? [gegevenOntbreekt(`getallen.${code}`, vraag)] : []),
    ...(zonderNorm ? [normOntbreekt(`${id}.${code}`, `Dit beleid noemt geen grens bij de vraag: ${vraag}`)] : []),
  ];
}

function beoordeelvraag(criterium: Voorzieningscriterium): Vraag {
  const { code, vindplaats } = criterium;
  return Object.freeze({ code, vraag: vulGrensIn(criterium.vraag, criterium), keuzes: Object.freeze(['ja', 'nee']), vindplaats });
}

function begrenzingenVan({ criteria }: Voorzieningsregel, { antwoorden }: Regelweging): Begrenzing[] {
  return criteria.flatMap(({ code, telt, grens, wanneer }) => {
    if (telt !== 'begrenzing' || grens === undefined || (wanneer !== undefined && weeg(eenVan(wanneer), antwoorden).uitkomst === 'nee')) return [];
    const { vergelijking, waarde, eenheid, geldig = null, herkomst } = grens;
    return [Object.freeze({ code, vergelijking, waarde, eenheid, geldig, herkomst })];
  });
}

/**
 * Tests the answers against a list of criteria of the policy.
 *
 * Precedence: one reason against it is enough for `niet-aangewezen`, whatever else is open, and all reasons that are known
 * are named. Without one, open facts and missing limits make it `onvolledig`; with only judgements open it is
 * `beoordeling-nodig`; else all conditions are met.
 *
 * @param regel the list
 * @param gegeven the answers, already held against the list
 * @param kader the account of the policy
 * @param vooraf rows that come before those of the list
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function toetsRegel(
  regel: Voorzieningsregel,
  gegeven: Antwoorden,
  { geldigheid, bevinding, verantwoording }: Kader,
  vooraf: readonly Stap[] = [],
): Uitkomst<Voorzieningstoets> {
  const weging = weegRegel(regel, gegeven);
  const peildatum: Datum | null = verantwoording.peildatum;
  const open = openVragen(regel, weging);
  const redenen = weging.tegen.map(meldReden);
  const voldoet = weging.geheel.uitkomst === 'ja' && open.length === 0;
  const kop = {
    stappen: [geldigheid, ...vooraf, ...voorzieningsrijen(regel, { ...weging, open: redenen.length > 0 ? [] : open.map(({ code }) => code) }, gegeven)],
    bevindingen: [
      ...(bevinding === null ? [] : [bevinding]),
      ...weging.afgeweken.map((punt) => meld('AFGEWEKEN_VAN_UITGANGSPUNT', { pad: `motiveringen.${punt.code}`, vindplaats: punt.vindplaats, waarden: { reden: reden(punt) } })),
      ...regelbevindingen(regel, weging, gegeven, { voldoet, valtAf: redenen.length > 0, peildatum }),
    ],
    verantwoording,
  };
  if (isNietLeeg(redenen)) return nietAangewezen(kop, redenen);
  const ontbreekt = open.flatMap((criterium) => vraagOm(regel, criterium, gegeven));
  if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, null);
  const vragen = open.map(beoordeelvraag);
  if (isNietLeeg(vragen)) return beoordelingNodig(kop, vragen);
  const { id, naam, soort } = regel;
  const begrenzingen = begrenzingenVan(regel, weging);
  const hoogstens = begrenzingen.map(({ code }) => regel.criteria.find((criterium) => criterium.code === code)?.grens).flatMap((grens) => (grens === undefined ? [] : [schrijfGrens(grens)]));
  return berekend(kop, {
    samenvatting: `aan de voorwaarden voor ${naam} is voldaan${hoogstens.length === 0 ? '' : ` (begrensd: ${hoogstens.join('; ')})`}.`,
    voorziening: Object.freeze({ id, naam, soort }),
    oordeel: 'voldoet',
    voldoet: true,
    begrenzingen: Object.freeze(begrenzingen),
  });
}
