import type { Herkomst, Vindplaats } from './bron.js';
import type { Exact } from './exact.js';
import type { Hoeveelheidstap, Keuzestap, Stap, Subtotaal, Toetsstap } from './uitleg.js';

/**
 * What a row of the explanation says of itself.
 */
export interface Rij {
  readonly code: string;
  readonly groep: string;
  readonly omschrijving: string;
  readonly herkomst: Herkomst | null;
  readonly vindplaats: Vindplaats | null;
}

/**
 * A row for a choice, and what could have been chosen.
 */
export function kiesrij(rij: Rij, gekozen: string, uit: readonly string[]): Keuzestap {
  return Object.freeze({ ...rij, toegepast: true, soort: 'keuze', gekozen, uit: Object.freeze([...uit]) } as const);
}

/**
 * A row for a check. It counts as applied when it could be checked, unless said otherwise.
 */
export function toetsrij(
  rij: Rij,
  toets: { readonly eis: string; readonly waarde: string | null; readonly voldaan: boolean | null; readonly toegepast?: boolean },
): Toetsstap {
  const { eis, waarde, voldaan, toegepast = voldaan !== null } = toets;
  return Object.freeze({ ...rij, toegepast, soort: 'toets', eis, waarde, voldaan } as const);
}

/**
 * A row for a score, size or amount that an answer gives by itself.
 *
 * @param aantal a whole number, or an exact one as text
 */
export function hoeveelheidrij(rij: Rij, eenheid: Hoeveelheidstap['eenheid'], aantal: number | Exact): Hoeveelheidstap {
  const bijdrage = String(aantal);
  return Object.freeze({ ...rij, toegepast: bijdrage !== '0', soort: 'hoeveelheid', eenheid, bijdrage } as const);
}

/**
 * A row for a sum that is shown and adds nothing.
 */
export function somrij(rij: Rij, som: number | Exact): Subtotaal {
  return Object.freeze({ ...rij, toegepast: true, soort: 'subtotaal', waarde: String(som) } as const);
}

const gedeeld = new WeakMap<object, Map<string, Stap>>();

/**
 * A row that depends only on the policy and on a few answers: built once, frozen and shared between calls.
 *
 * @param deel the policy part, which stays the same object between calls
 * @param sleutel what tells this row from the others of that part, from closed lists only
 */
export function gedeeldeRij(deel: object, sleutel: string, maak: () => Stap): Stap {
  let rijen = gedeeld.get(deel);
  if (rijen === undefined) {
    rijen = new Map();
    gedeeld.set(deel, rijen);
  }
  let rij = rijen.get(sleutel);
  if (rij === undefined) {
    rij = maak();
    rijen.set(sleutel, rij);
  }
  return rij;
}

/**
 * A text that begins with a capital.
 * @example hoofdletter('wonen') // 'Wonen'
 */
export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/**
 * A list of words as a Dutch reader writes it: commas, and `en` before the last.
 * @example somOp(['wonen', 'justitie', 'verslaving']) // 'wonen, justitie en verslaving'
 */
export function somOp(woorden: readonly string[]): string {
  const laatste = woorden.at(-1) ?? '';
  const eerder = woorden.slice(0, -1);
  return eerder.length === 0 ? laatste : `${eerder.join(', ')} en ${laatste}`;
}
