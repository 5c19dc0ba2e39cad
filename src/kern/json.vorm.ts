import * as z from 'zod/mini';
import { GEEN_JSON } from './vertaling.js';
import { omschreven, verband } from './vormen.js';

const WAT_JSON_KENT = 'tekst, een eindig getal, true, false, null, een lijst of een object';

/** Tells whether a value that holds no others is one that JSON knows. */
function isJsonwaarde(waarde: unknown): boolean {
  if (typeof waarde === 'number') return Number.isFinite(waarde);
  return waarde === null || typeof waarde === 'string' || typeof waarde === 'boolean';
}

/** The paths of what JSON cannot hold. In an object `undefined` is an absent key; what the door refuses itself is left to it. */
function zoekVreemde(waarde: unknown, pad: readonly (string | number)[]): (readonly (string | number)[])[] {
  if (waarde === GEEN_JSON || isJsonwaarde(waarde)) return [];
  if (typeof waarde !== 'object') return [pad];
  if (Array.isArray(waarde)) return [...waarde.keys()].flatMap((i) => zoekVreemde(waarde[i], [...pad, i]));
  return Object.entries(waarde as object).flatMap(([sleutel, deel]: [string, unknown]) => (deel === undefined ? [] : zoekVreemde(deel, [...pad, sleutel])));
}

/** Refuses what JSON cannot hold, wherever it stands: nothing is quietly turned into something else. */
export function alleenJson({ value, issues }: { readonly value: unknown; readonly issues: unknown[] }): void {
  for (const pad of zoekVreemde(value, [])) {
    const issue = verband(value, pad, 'VERKEERD_TYPE', `is geen waarde die JSON kent; toegestaan is ${WAT_JSON_KENT}`);
    issues.push({ ...issue, params: { ...issue.params, opZichzelf: true } });
  }
}

/** Any value that JSON can hold. */
export const jsonVorm = omschreven(z.unknown().check(alleenJson), WAT_JSON_KENT);
