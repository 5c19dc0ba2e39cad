import { breidUit, leudal2018, middenLimburg2024, type BeleidMet, type Ontbreekt, type Productenruimte } from '../../src/index.js';
import { STAD } from './leudal/uitkomst.js';

/** Midden-Limburg with choices of a municipality of our own. */
export const limburgMet = (producten: Productenruimte): typeof middenLimburg2024 => breidUit(middenLimburg2024, { ...STAD, producten });

/** Leudal with choices of a municipality of our own. */
export const leudalMetProducten = (producten: Productenruimte): typeof leudal2018 => breidUit(leudal2018, { ...STAD, producten });

/** Every combination of values, one of each list. */
export function combinaties<const L extends readonly (readonly unknown[])[]>(...lijsten: L): { -readonly [I in keyof L]: L[I][number] }[] {
  const alle = lijsten.reduce<readonly (readonly unknown[])[]>((tot, lijst) => tot.flatMap((rij) => lijst.map((waarde) => [...rij, waarde])), [[]]);
  return alle as { -readonly [I in keyof L]: L[I][number] }[];
}

/** Every subset of a list. */
export function deelverzamelingen<T>(lijst: readonly T[]): T[][] {
  return lijst.reduce<T[][]>((tot, een) => [...tot, ...tot.map((rij) => [...rij, een])], [[]]);
}

/** The object without the keys that have no value. */
export function bekend<T extends object>(waarde: T): T {
  return Object.fromEntries(Object.entries(waarde).filter(([, deel]) => deel !== undefined)) as T;
}

interface MetOntbreekt {
  readonly status: string;
  readonly ontbreekt?: readonly Ontbreekt[];
}

/** What is missing: paths of questions, and norms. */
export function gevraagd(uitkomst: MetOntbreekt): string[] {
  return (uitkomst.ontbreekt ?? []).map((wat) => (wat.soort === 'gegeven' ? wat.pad : `norm ${wat.norm}`));
}

/** A policy with a part about products from outside, that only says the least. */
export function kaalBeleid(): BeleidMet<'producten'> {
  const { naturaMetPgb, producten } = middenLimburg2024.producten;
  return JSON.parse(JSON.stringify({ ...middenLimburg2024, producten: { producten, naturaMetPgb } })) as BeleidMet<'producten'>;
}
