/** Reads the case files of the examples, and finds the policy that a case names. */
import { readdirSync, readFileSync } from 'node:fs';
import { meegeleverdBeleid, type Beleid } from 'wmo-normenkader';
import { voorbeeldgemeente } from './beleid/voorbeeldgemeente.js';

export interface Casus {
  readonly titel: string;
  readonly toelichting: string;
  readonly beleid: string;
  readonly peildatum: string;
  readonly situatie: unknown;
}

const MAP = new URL('casussen/', import.meta.url);

/** The case files whose name begins with a prefix, in order of their names. */
export function leesCasussen(voorvoegsel: string): Casus[] {
  return readdirSync(MAP)
    .filter((naam) => naam.startsWith(voorvoegsel) && naam.endsWith('.json'))
    .sort()
    .map((naam) => JSON.parse(readFileSync(new URL(naam, MAP), 'utf8')) as Casus);
}

/** The policy with an id, from those that ship and the invented one. */
export function beleidMet(id: string): Beleid {
  const bekend = [...meegeleverdBeleid, voorbeeldgemeente];
  const beleid = bekend.find((kandidaat) => kandidaat.id === id);
  if (beleid === undefined) throw new Error(`er is geen beleid ${id}. Bekend zijn: ${bekend.map((kandidaat) => kandidaat.id).join(', ')}.`);
  return beleid;
}

/** The heading of a case, as a block of text. */
export function schrijfKop({ titel, toelichting }: Pick<Casus, 'titel' | 'toelichting'>): string {
  const streep = '='.repeat(titel.length);
  return `${streep}\n${titel}\n${streep}\n${toelichting}\n`;
}
