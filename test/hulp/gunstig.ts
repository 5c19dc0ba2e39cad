import { leudal2018, type Voorzieningsregel } from '../../src/index.js';
import type { Antwoord, Gegeven } from './voorzieningen.js';

/** A list of Leudal 2018 by its id; fails the test when there is none. */
export function lijst(id: string): Voorzieningsregel {
  const regel = leudal2018.voorzieningen.voorzieningen.find((een) => een.id === id);
  if (regel === undefined) throw new Error(`geen lijst ${id}`);
  return regel;
}

/** Every question of a list answered in favour, except what is given; `gegeven` questions are answered nee. */
export function gunstig(id: string, anders: Gegeven = {}): Record<string, Antwoord> {
  const goed = lijst(id).criteria.map(({ code, telt }) => [code, telt === 'eis' || telt === 'begrenzing' ? 'ja' : 'nee'] as const);
  return { ...Object.fromEntries(goed), ...anders };
}

interface MetRedenen {
  readonly status: string;
  readonly redenen?: readonly { readonly pad: string | null; readonly melding: string }[];
}

/** The reasons of an outcome; fails the test when it has none. */
export function redenenVan(uitkomst: MetRedenen): readonly string[] {
  if (uitkomst.status !== 'niet-aangewezen') throw new Error(`verwacht: niet-aangewezen, gekregen: ${uitkomst.status}`);
  return (uitkomst.redenen ?? []).map(({ melding }) => melding);
}

interface MetBevindingen {
  readonly bevindingen: readonly { readonly code: string; readonly ernst: string }[];
}

/** The codes of the findings of a weight. */
export function vanErnst({ bevindingen }: MetBevindingen, ernst: 'blokkerend' | 'waarschuwing' | 'aandachtspunt'): string[] {
  return bevindingen.filter((een) => een.ernst === ernst).map(({ code }) => code);
}
