import { kiesrij, type Bevinding, type Stap } from '../kern/index.js';
import { meld } from './bevindingen.js';
import { inKader } from './bronnen.js';
import type { Ontwikkeling } from './kenmerken.js';
import { RICHTING_LIJST, type Richting } from './profielen.js';

/**
 * The main aim of the support, how it came about and what to see beside it.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 (NK-071)
 */
export interface Richtingkeuze {
  readonly richting: Richting;
  readonly stap: Stap;
  readonly bevindingen: readonly Bevinding[];
}

/**
 * The direction that the expected development points to: developing when it gets better, else maintaining, also with
 * decline.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 en tabel 2 (NK-060, NK-073, NK-085)
 */
export function richtingBij(ontwikkeling: Ontwikkeling): Richting {
  return ontwikkeling === 'verbetering' ? 'ontwikkelgericht' : 'behoudgericht';
}

/**
 * Whether a chosen direction goes against the expected development, as a finding.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 en tabel 2 (NK-060, NK-071, NK-085)
 */
export function toetsRichting(richting: Richting, ontwikkeling: Ontwikkeling | undefined, pad: string): Bevinding[] {
  if (ontwikkeling === undefined || richtingBij(ontwikkeling) === richting) return [];
  return [meld('RICHTING_TEGEN_VERWACHTING', { pad, waarden: { richting, ontwikkeling } })];
}

const WAAR = inKader('§5.1, keuze b', 'NK-071', 'NK-074');

/**
 * Settles the direction: as chosen, else from the expected development.
 *
 * @param gekozen what the consulent chose
 * @param ontwikkeling characteristic 10
 * @param pad the field of the direction
 * @returns null when neither is known: the expected development is then asked for
 * @bron normenkader-begeleiding-2.0 §5.1 (NK-060, NK-071)
 */
export function kiesRichting(gekozen: Richting | undefined, ontwikkeling: Ontwikkeling | undefined, pad: string): Richtingkeuze | null {
  const rij = { code: 'RICHTING', groep: 'profiel', vindplaats: WAAR } as const;
  if (gekozen !== undefined) {
    const stap = kiesrij({ ...rij, omschrijving: 'De richting, gekozen door de consulent', herkomst: null }, gekozen, RICHTING_LIJST);
    return { richting: gekozen, stap, bevindingen: toetsRichting(gekozen, ontwikkeling, pad) };
  }
  if (ontwikkeling === undefined) return null;
  const richting = richtingBij(ontwikkeling);
  const omschrijving = `De richting, afgeleid uit de verwachte ontwikkeling (${ontwikkeling})`;
  return {
    richting,
    stap: kiesrij({ ...rij, omschrijving, herkomst: 'afgeleid' }, richting, RICHTING_LIJST),
    bevindingen: [meld('RICHTING_AFGELEID', { pad, waarden: { richting, ontwikkeling } })],
  };
}
