import { breidUit, LEEFGEBIED_LIJST, nederweert2025, type Leefgebied, type Onderzoek, type Profielgrenzen } from '../../src/index.js';

/** All eleven areas with one score, some with another. */
export function leefgebieden(score: number, anders: { readonly [L in Leefgebied]?: { bruto: number; netto: number } } = {}): NonNullable<Onderzoek['leefgebieden']> {
  return { ...Object.fromEntries(LEEFGEBIED_LIJST.map((gebied) => [gebied, { bruto: score, netto: score }])), ...anders };
}

/** Scores of the areas in their order, gross and net alike. */
export function opRij(...scores: readonly number[]): NonNullable<Onderzoek['leefgebieden']> {
  return Object.fromEntries(LEEFGEBIED_LIJST.map((gebied, i) => [gebied, { bruto: scores[i] ?? 0, netto: scores[i] ?? 0 }]));
}

export const neutraal = {
  aardProblematiek: 'stabiel',
  zelfinzicht: 'neutraal',
  motivatie: 'neutraal',
  lerendVermogen: 'neutraal',
  belastbaarheid: 'neutraal',
  sociaalNetwerk: 'neutraal',
  draagkrachtNetwerk: 'gemiddeld',
  risico: 'gemiddeld',
  complexiteit: 'gemiddeld',
  verwachteOntwikkeling: 'gelijkblijvend',
} as const satisfies Onderzoek['kenmerken'];

/** A policy of a made-up municipality with limits of the total score. */
export function metGrenzen(grenzen: readonly [number, number, number], opBasisVan: 'bruto' | 'netto' = 'bruto'): typeof nederweert2025 {
  const profielgrenzen: Profielgrenzen = { opBasisVan, grenzen, bron: { id: 'stad-bijlage', titel: 'Bijlage van de stad', soort: 'gemeente' } };
  return breidUit(nederweert2025, {
    id: 'stad-2025',
    versie: '1',
    naam: 'Stad 2025',
    bron: { id: 'stad-besluit', titel: 'Besluit van de stad', soort: 'gemeente' },
    begeleiding: { profielgrenzen },
  });
}

/** An object without some of its keys. */
export function zonder<T extends object, K extends keyof T>(geheel: T, ...sleutels: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(geheel).filter(([sleutel]) => !sleutels.includes(sleutel as K))) as Omit<T, K>;
}

/** Every object in a value is frozen. */
export function isDiepBevroren(waarde: unknown): boolean {
  if (typeof waarde !== 'object' || waarde === null) return true;
  return Object.isFrozen(waarde) && Object.values(waarde).every(isDiepBevroren);
}

export function codes(uitkomst: { readonly bevindingen: readonly { readonly code: string }[] }): string[] {
  return uitkomst.bevindingen.map(({ code }) => code);
}
