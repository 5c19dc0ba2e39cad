import { gegevenOntbreekt, type Ontbreekt } from '../kern/index.js';

/**
 * The questions to the consulent that do not stand in a policy, by the path of the field that is missing.
 *
 * @bron leudal-2018 hoofdstuk 2 en 3 (LE-002, LE-003)
 */
export const VOORZIENINGEN_VRAGEN = {
  voorziening: 'Om welke voorziening gaat het?',
  personen: 'Hoeveel personen gaan er in de woning wonen?',
} as const;

/**
 * Asks the consulent for a field.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function vraagNaar(pad: keyof typeof VOORZIENINGEN_VRAGEN): Ontbreekt {
  return gegevenOntbreekt(pad, VOORZIENINGEN_VRAGEN[pad]);
}
