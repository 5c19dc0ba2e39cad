import type { Processtap } from '../begeleiding/index.js';

type Stapnummer = Processtap['id'];

/** To which of the five steps a field of a file belongs; the first that matches. What is not named is about the provision itself. */
const STAP_VAN_VELD: readonly (readonly [RegExp, Stapnummer])[] = [
  [/^($|procedure|toegang|wlz|controlepunten)/, '1'],
  [/^begeleiding\.onderzoek\.(kenmerken|netwerkAanwezig|leefgebieden\.\w+(\.bruto)?$)/, '2'],
  [/(\.netto|\.oplossingen.*|\.eigenMogelijkheden|\.gebruikelijkeHulp|\.netwerk)$/, '4'],
  [/^(huishouden|activiteiten|vragenlijst|begeleiding\.onderzoek\.zwaarte)/, '3'],
];

const LAATSTE_STAP: Stapnummer = '5';

/**
 * To which of the five steps a field of a file belongs.
 *
 * @param pad the path of the field in the file
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 * @example stapVanVeld('begeleiding.onderzoek.leefgebieden.wonen.netto') // '4'
 */
export function stapVanVeld(pad: string): Stapnummer {
  return STAP_VAN_VELD.find(([veld]) => veld.test(pad))?.[1] ?? LAATSTE_STAP;
}
