import type { Geval, Voorzieningsregel } from '../src/index.js';
import { opsomming } from './opmaak.js';

/** The numbers of the questions and the letters of what is weighed together. */
export interface Namen {
  readonly nummers: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, string>;
}

/** Gives every question its number and everything that is weighed together its letter. */
export function namenVan({ criteria, combinaties = [] }: Voorzieningsregel): Namen {
  return {
    nummers: new Map(criteria.map(({ code }, i) => [code, i + 1])),
    letters: new Map(combinaties.map(({ code }, i) => [code, String.fromCharCode('A'.charCodeAt(0) + i)])),
  };
}

/** Cases in words: "bij ja op vraag 3 en nee op vraag 4 en 6, of bij ja op vraag 7". */
export function schrijfGevallen(gevallen: readonly Geval[], { nummers }: Namen): string {
  const op = (antwoord: string, codes: readonly string[]): string[] => (codes.length === 0 ? [] : [`${antwoord} op vraag ${opsomming(codes.map((code) => String(nummers.get(code))))}`]);
  return gevallen.map(({ ja = [], nee = [] }) => `bij ${opsomming([...op('ja', ja), ...op('nee', nee)])}`).join(', of ');
}

/** Whether a question is named in any of the cases. */
export function noemt(gevallen: readonly Geval[] | undefined, code: string): boolean {
  return (gevallen ?? []).some(({ ja = [], nee = [] }) => ja.includes(code) || nee.includes(code));
}
