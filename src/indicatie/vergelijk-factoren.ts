import { exact, leesHoeveelheid, type Hoeveelheid, type Per, type Stap } from '../kern/index.js';
import type { Factorverschil } from './vergelijk-verschil.js';

interface Factorsom {
  readonly groep: string;
  readonly code: string;
  som: Hoeveelheid;
}

function telRijen(stappen: readonly Stap[], teken: 1 | -1, per: Per, sommen: Map<string, Factorsom>): void {
  for (const stap of stappen) {
    if (!('bijdrage' in stap) || stap.bijdrage === '0') continue;
    const { groep, code, bijdrage } = stap;
    const sleutel = `${groep}.${code}`;
    const bij = teken * leesHoeveelheid(bijdrage, per);
    const bekend = sommen.get(sleutel);
    if (bekend === undefined) sommen.set(sleutel, { groep, code, som: bij });
    else bekend.som += bij;
  }
}

/**
 * Which parts of two explanations of one case differ, and by how much. The contributions of an explanation add up to its
 * minutes, so these differences add up to the difference of the minutes.
 *
 * @param a the explanation under the first policy
 * @param b the explanation under the second policy
 * @param per the period in which both are written
 * @returns frozen; in the order of the explanation
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function vergelijkFactoren(a: readonly Stap[], b: readonly Stap[], per: Per): readonly Factorverschil[] {
  const sommen = new Map<string, Factorsom>();
  telRijen(a, -1, per, sommen);
  telRijen(b, 1, per, sommen);
  const factoren: Factorverschil[] = [];
  for (const { groep, code, som } of sommen.values()) {
    if (som !== 0) factoren.push(Object.freeze({ groep, code, minutenPerWeek: exact(som, 'week') }));
  }
  return Object.freeze(factoren);
}
