import { vulIn, type Vindplaats } from '../kern/index.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';

/**
 * One thing that is said, frozen.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function zin(tekst: string, ...vindplaatsen: readonly (Vindplaats | null)[]): Motiveringszin {
  const bekend = vindplaatsen.flatMap((een) => (een === null ? [] : [Object.freeze({ bron: een.bron, plaats: een.plaats, regels: Object.freeze([...een.regels]) })]));
  return Object.freeze({ tekst, vindplaatsen: Object.freeze(bekend) });
}

const EINDE = /[.!?][’”"')]*$/;
const GEEN_EINDE = /[\s:;,]+$/;

/**
 * What a person wrote, as a sentence: it ends in a full stop, and never in a colon, which would lead in a list.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 * @example alsZin('Dat helpt:') // 'Dat helpt.'
 */
export function alsZin(tekst: string): string {
  const zonder = tekst.replace(GEEN_EINDE, '');
  return EINDE.test(zonder) ? zonder : `${zonder}.`;
}

/**
 * What is said, each thing once: the first of those with the same text.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function eenmaal(zinnen: readonly (Motiveringszin | string | null)[]): Motiveringszin[] {
  const gezegd = zinnen.flatMap((een) => (een === null ? [] : [typeof een === 'string' ? zin(een) : een]));
  return gezegd.filter((een, i) => gezegd.findIndex(({ tekst }) => tekst === een.tekst) === i);
}

/**
 * What is said under one heading, frozen; a text is a sentence without a source. Nobody hears the same thing twice.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function deel(kop: string, ...zinnen: readonly (Motiveringszin | string | null)[]): Motiveringsdeel {
  return Object.freeze({ kop, zinnen: Object.freeze(eenmaal(zinnen)) });
}

/**
 * A list with what leads it in; nothing when it has no items.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function opsomming(kop: string, inleiding: string, zinnen: readonly (Motiveringszin | string | null)[]): Motiveringsdeel[] {
  return zinnen.some((een) => een !== null) ? [deel(kop, inleiding, ...zinnen)] : [];
}

/**
 * A text with where it stands: where the text has room for it, else before the last full stop.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function metPlaats(tekst: string, plaats: string): string {
  return tekst.includes('{plaats}') ? vulIn(tekst, { plaats }) : tekst.replace(/\.$/, `${plaats}.`);
}
