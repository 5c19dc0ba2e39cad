import { BRONNEN, inGewoneTaal, type Herkomst, type Vindplaats } from '../kern/index.js';
import { HO_BURGERTAAL } from '../huishoudelijke-ondersteuning/index.js';
import type { Motiveringsdeel } from './motivering.js';
import { opsomming, zin } from './motivering-zin.js';
import type { Indicatievoorstel } from './stel-voor.js';

/** How a place in a source reads when it is read out. Where it was read is for professionals. */
const PLAATSWOORDEN: readonly (readonly [RegExp, string])[] = [
  [/^.*\bteruggerekend uit\b.*$/, 'een stuk van een andere gemeente'],
  [/, gelezen via [^,;]+/g, ''],
  [/\beenmaal\b/g, 'één keer'],
  [/§/g, 'paragraaf '],
  [/\bart\. /g, 'artikel '],
  [/\bp\. /g, 'bladzijde '],
  [/ ad /g, ' onder '],
];

/** Places that say how help is bought: to a citizen the document is enough. */
const OVER_INKOOP = /\bperce(el|len)\b/;

/** A full title is long: before the first comma or semicolon it says what it is. */
const EERSTE_DEEL = /^[^,;]+/;

/** The first part of a title. */
function eersteDeel(titel: string): string {
  return EERSTE_DEEL.exec(titel)?.[0] ?? titel;
}

/**
 * Names the sources of a proposal as a citizen can look them up: by title and place, without ids.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export interface Bronnoemer {
  readonly titel: (bron: string) => string | null;
  /** The first part of the title. */
  readonly kort: (bron: string) => string | null;
  /** Where something stands, between brackets; the document is named where it is not the main one. Empty when nobody can look it up. */
  readonly plaats: (vindplaats: Vindplaats | null, herkomst: Herkomst | null, hoofdbron: string | null) => string;
  /** The same for what several rules say. */
  readonly plaatsen: (vindplaatsen: readonly (Vindplaats | null)[]) => string;
}

/**
 * A place in a source without its abbreviations.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 * @example schrijfPlaats('bijlage 1 §3') // 'bijlage 1 paragraaf 3'
 */
export function schrijfPlaats(plaats: string): string {
  return PLAATSWOORDEN.reduce((tekst, [van, naar]) => tekst.replace(van, naar), inGewoneTaal(plaats, HO_BURGERTAAL.woorden));
}

/** What is known of where something stands, each place once; empty when nothing is. */
function tussenHaakjes(plaatsen: readonly (string | null)[]): string {
  const bekend = [...new Set(plaatsen.filter((plaats) => plaats !== null))];
  return bekend.length === 0 ? '' : ` (${bekend.join('; ')})`;
}

/**
 * Makes the namer of the sources of a proposal.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function maakBronnoemer({ verantwoording }: Indicatievoorstel): Bronnoemer {
  const titels = new Map<string, string>([...Object.values(BRONNEN), ...verantwoording.bronnen].map(({ id, titel }) => [id, titel]));
  const titel = (bron: string): string | null => titels.get(bron) ?? null;
  const kort = (bron: string): string | null => {
    const heel = titel(bron);
    return heel === null ? null : eersteDeel(heel);
  };
  const waar = (vindplaats: Vindplaats | null, herkomst: Herkomst | null, hoofdbron: string | null): string | null => {
    if (vindplaats === null) return null;
    if (herkomst === 'gemeentelijk') return 'eigen keuze van de gemeente';
    const document = vindplaats.bron === hoofdbron ? null : kort(vindplaats.bron);
    if (document === null && vindplaats.bron !== hoofdbron) return null;
    const plaats = OVER_INKOOP.test(vindplaats.plaats) && document !== null ? [] : [schrijfPlaats(vindplaats.plaats)];
    return `${herkomst === 'afgeleid' ? 'afgeleid uit ' : ''}${[...(document === null ? [] : [document]), ...plaats].join(', ')}`;
  };
  return {
    titel,
    kort,
    plaats: (vindplaats, herkomst, hoofdbron) => tussenHaakjes([waar(vindplaats, herkomst, hoofdbron)]),
    plaatsen: (vindplaatsen) => tussenHaakjes(vindplaatsen.map((een) => waar(een, null, null))),
  };
}

/**
 * The source that is cited most, the first of them when there are more; null when nothing is cited.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function kiesHoofdbron(vindplaatsen: readonly (Vindplaats | null)[]): string | null {
  const keren = new Map<string, number>();
  for (const een of vindplaatsen) if (een !== null) keren.set(een.bron, (keren.get(een.bron) ?? 0) + 1);
  const meeste = Math.max(0, ...keren.values());
  return [...keren].find(([, aantal]) => aantal === meeste)?.[0] ?? null;
}

/**
 * The last part of a letter: the policies by name, and every document that was cited in it by its full title.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function vertelBronnen({ verantwoording: { beleid } }: Indicatievoorstel, noemer: Bronnoemer, delen: readonly Motiveringsdeel[]): Motiveringsdeel[] {
  const aangehaald = delen.flatMap(({ zinnen }) => zinnen.flatMap(({ vindplaatsen }) => vindplaatsen));
  const eersteVan = new Map([...aangehaald].reverse().map((een) => [een.bron, een]));
  const documenten = [...new Set(aangehaald.map(({ bron }) => bron))].flatMap((bron) => {
    const titel = noemer.titel(bron);
    return titel === null ? [] : [zin(`${titel}.`, eersteVan.get(bron) ?? null)];
  });
  const namen = [...new Set(beleid.filter(({ onderdeel }) => onderdeel !== 'producten').map(({ naam }) => naam))].filter((naam) => !documenten.some(({ tekst }) => eersteDeel(tekst.replace(/\.$/, '')) === eersteDeel(naam)));
  return opsomming('Waar u de regels vindt', 'Wij gebruikten deze regels en stukken:', [...namen.map((naam) => `${naam}.`), ...documenten]);
}
