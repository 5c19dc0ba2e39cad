import { gegevenOntbreekt, normOntbreekt } from '../kern/index.js';
import type { Verslag } from './verslag.js';
import { HO_VRAGEN, NORM_OMSCHRIJVING, type HOVraagPad } from './vragen.js';

/**
 * Asks the consulent for a field.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008)
 */
export function vraag(verslag: Verslag, pad: HOVraagPad): void {
  verslag.ontbreekt.push(gegevenOntbreekt(pad, HO_VRAGEN[pad]));
}

/**
 * A field of the intake, or undefined after asking for it.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008)
 */
export function vereis<T>(verslag: Verslag, pad: HOVraagPad, waarde: T | undefined): T | undefined {
  if (waarde === undefined) vraag(verslag, pad);
  return waarde;
}

/**
 * Asks the municipality for a norm that no source gives.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export function vraagNorm(verslag: Verslag, norm: string, omschrijving: string = NORM_OMSCHRIJVING[norm] ?? norm): void {
  if (verslag.ontbreekt.some((wat) => wat.soort === 'norm' && wat.norm === norm)) return;
  verslag.ontbreekt.push(normOntbreekt(norm, `Deze normtabel heeft geen norm voor: ${omschrijving}. Laat de gemeente die aanleveren.`));
}
