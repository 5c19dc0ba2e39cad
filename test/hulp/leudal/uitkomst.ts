import { breidUit, leudal2018, type HOActiviteitenSituatie, type HOBeleidsruimte, type HOResultaat } from '../../../src/index.js';

/** The codes of all findings, in order, each once. */
export const codes = (uitkomst: Pick<HOResultaat, 'bevindingen'>): string[] => [...new Set(uitkomst.bevindingen.map(({ code }) => code))];

export function bevinding(uitkomst: Pick<HOResultaat, 'bevindingen'>, code: string): HOResultaat['bevindingen'][number] {
  const gevonden = uitkomst.bevindingen.find((kandidaat) => kandidaat.code === code);
  if (gevonden === undefined) throw new Error(`no finding ${code} among ${codes(uitkomst).join(', ')}`);
  return gevonden;
}

/** The outcome as computed; fails the test with what it is instead. */
export function alsBerekend<U extends { readonly status: string }>(uitkomst: U): Extract<U, { status: 'berekend' }> {
  if (uitkomst.status !== 'berekend') throw new Error(`not computed: ${JSON.stringify(uitkomst)}`);
  return uitkomst as Extract<U, { status: 'berekend' }>;
}

/** What is missing: the paths of questions and the names of norms. */
export function ontbreekt(uitkomst: HOResultaat): string[] {
  if (uitkomst.status !== 'onvolledig') throw new Error(`not incomplete: ${JSON.stringify(uitkomst)}`);
  return uitkomst.ontbreekt.map((wat) => (wat.soort === 'gegeven' ? wat.pad : `norm ${wat.norm}`));
}

/** The rows of the explanation with a code. */
export const stappenVan = (uitkomst: Pick<HOResultaat, 'stappen'>, code: string): HOResultaat['stappen'] =>
  uitkomst.stappen.filter((stap) => stap.code === code);

/** What each activity of the table adds, by the code of its row. */
export function bijdragen(uitkomst: Pick<HOResultaat, 'stappen'>): Record<string, string> {
  return Object.fromEntries(uitkomst.stappen.flatMap((stap) => (stap.soort === 'telling' ? [[stap.code, stap.bijdrage]] : [])));
}

export const STAD = {
  id: 'stad-2026',
  versie: '2026-1',
  naam: 'Stad 2026',
  bron: { id: 'stad-besluit', titel: 'Besluit van het college van Stad', soort: 'gemeente' },
} as const;

/** Leudal with choices of a municipality of our own. */
export const leudalMet = (ruimte: HOBeleidsruimte): typeof leudal2018 =>
  breidUit(leudal2018, { ...STAD, huishoudelijkeOndersteuning: ruimte });

/** A question for which the form allows anything: for input that the types already refuse. */
export const alsSituatie = (invoer: unknown): HOActiviteitenSituatie => invoer as HOActiviteitenSituatie;

/** Everything in a JSON value that is not frozen, by path. */
export function nietBevroren(waarde: unknown, pad = ''): string[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  const onder = Object.entries(waarde).flatMap(([sleutel, deel]) => nietBevroren(deel, `${pad}.${sleutel}`));
  return Object.isFrozen(waarde) ? onder : [pad, ...onder];
}

/** Freezes to the depth, so that any change of the input would throw. */
export function bevries<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null) Object.values(Object.freeze(waarde)).forEach(bevries);
  return waarde;
}

export const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;

/** The object without one key. */
export const zonder = <T extends object, K extends string>(waarde: T, sleutel: K): Omit<T, K> =>
  Object.fromEntries(Object.entries(waarde).filter(([naam]) => naam !== sleutel)) as Omit<T, K>;
