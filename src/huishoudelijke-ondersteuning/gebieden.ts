/**
 * The result areas of huishoudelijke ondersteuning, in the order in which an explanation treats them.
 *
 * @bron normenkader-ho-2025 vraag 11 en bijlage 1 §8-9 (NE-023, NE-054, NE-055, NE-056)
 */
export const HO_GEBIED_LIJST = Object.freeze([
  'schoonEnLeefbaarHuis',
  'wasverzorging',
  'strijken',
  'boodschappen',
  'maaltijden',
  'regie',
  'adviesInstructieVoorlichting',
  'kinderen',
] as const);

/**
 * A result area of huishoudelijke ondersteuning.
 *
 * @bron normenkader-ho-2025 vraag 11 (NE-023)
 */
export type HOGebied = (typeof HO_GEBIED_LIJST)[number];

/**
 * How a result area is called in a sentence.
 *
 * @bron normenkader-ho-2025 vraag 11 (NE-023)
 */
export const HO_GEBIED_NAAM: Readonly<Record<HOGebied, string>> = {
  schoonEnLeefbaarHuis: 'schoon en leefbaar huis',
  wasverzorging: 'wasverzorging',
  strijken: 'strijken',
  boodschappen: 'boodschappen',
  maaltijden: 'maaltijden',
  regie: 'regie over het huishouden',
  adviesInstructieVoorlichting: 'advies, instructie en voorlichting',
  kinderen: 'verzorging van kinderen',
};
