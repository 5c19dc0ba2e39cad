import type { Vindplaats } from '../kern/index.js';
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

/**
 * What is said under one heading, frozen; a text is a sentence without a source. Nobody hears the same thing twice.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function deel(kop: string, ...zinnen: readonly (Motiveringszin | string | null)[]): Motiveringsdeel {
  const gezegd = zinnen.flatMap((een) => (een === null ? [] : [typeof een === 'string' ? zin(een) : een]));
  const eenmaal = gezegd.filter((een, i) => gezegd.findIndex(({ tekst }) => tekst === een.tekst) === i);
  return Object.freeze({ kop, zinnen: Object.freeze(eenmaal) });
}

/**
 * A list with what leads it in; nothing when it has no items.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function opsomming(kop: string, inleiding: string, zinnen: readonly (Motiveringszin | string)[]): Motiveringsdeel[] {
  return zinnen.length === 0 ? [] : [deel(kop, inleiding, ...zinnen)];
}
