import type { Vindplaats } from './bron.js';

/** The answer to a criterion; `onbekend` is not `nee`. */
export const ANTWOORD_LIJST = Object.freeze(['ja', 'nee', 'onbekend'] as const);

/** The answer to a criterion. */
export type Antwoord = (typeof ANTWOORD_LIJST)[number];

/** A question with a source: a fact that can be looked up, or a judgement of a professional. */
export interface Criterium {
  readonly code: string;
  readonly vraag: string;
  readonly soort: 'feit' | 'oordeel';
  readonly vindplaats: Vindplaats;
}

/** How criteria combine. A criterion is named by its code. */
export type Voorwaarde =
  | { readonly criterium: string }
  | { readonly alle: readonly Voorwaarde[] }
  | { readonly een: readonly Voorwaarde[] }
  | { readonly niet: Voorwaarde };

/** The outcome, every criterion that made it so, and every criterion that still has to be answered. */
export interface Weging {
  readonly uitkomst: Antwoord;
  readonly redenen: readonly string[];
  readonly open: readonly string[];
}

const TEGENDEEL: Readonly<Record<Antwoord, Antwoord>> = { ja: 'nee', nee: 'ja', onbekend: 'onbekend' };

function maakWeging(uitkomst: Antwoord, redenen: readonly string[], open: readonly string[]): Weging {
  return Object.freeze({ uitkomst, redenen: Object.freeze([...new Set(redenen)]), open: Object.freeze([...new Set(open)]) });
}

/**
 * Weighs several parts at once. `beslissend` is the answer of one part that settles the whole: `nee` where all must
 * hold, `ja` where one is enough.
 */
function weegDelen(delen: readonly Weging[], beslissend: 'ja' | 'nee'): Weging {
  const met = (uitkomst: Antwoord): readonly Weging[] => delen.filter((deel) => deel.uitkomst === uitkomst);
  const beslist = met(beslissend);
  const onbekend = met('onbekend');
  const uitkomst = beslist.length > 0 ? beslissend : onbekend.length > 0 ? 'onbekend' : TEGENDEEL[beslissend];
  const dragers = uitkomst === 'onbekend' ? [] : met(uitkomst);
  const redenen = dragers.flatMap((deel) => deel.redenen);
  return maakWeging(uitkomst, redenen, uitkomst === 'onbekend' ? onbekend.flatMap((deel) => deel.open) : []);
}

/**
 * Weighs a condition with three-valued answers, without stopping at the first reason.
 *
 * @param voorwaarde the condition; an empty `alle` holds, an empty `een` does not
 * @param antwoorden answers by code of the criterion; what is absent is `onbekend`
 * @example weeg({ alle: [{ criterium: 'A' }, { criterium: 'B' }] }, { A: 'nee' }) // { uitkomst: 'nee', redenen: ['A'], open: [] }
 */
export function weeg(voorwaarde: Voorwaarde, antwoorden: Readonly<Record<string, Antwoord | undefined>>): Weging {
  if ('criterium' in voorwaarde) {
    const { criterium } = voorwaarde;
    const uitkomst = (Object.hasOwn(antwoorden, criterium) ? antwoorden[criterium] : undefined) ?? 'onbekend';
    const zelf = [criterium];
    return uitkomst === 'onbekend' ? maakWeging(uitkomst, [], zelf) : maakWeging(uitkomst, zelf, []);
  }
  if ('niet' in voorwaarde) {
    const deel = weeg(voorwaarde.niet, antwoorden);
    return Object.freeze({ ...deel, uitkomst: TEGENDEEL[deel.uitkomst] });
  }
  if ('alle' in voorwaarde) return weegDelen(voorwaarde.alle.map((deel) => weeg(deel, antwoorden)), 'nee');
  return weegDelen(voorwaarde.een.map((deel) => weeg(deel, antwoorden)), 'ja');
}
