import type { Herkomst, Vindplaats } from '../kern/index.js';

/**
 * What can be bought. Huishoudelijke ondersteuning is no product of the sources on begeleiding; a municipality can add it.
 *
 * @bron midden-limburg-2024 producten (MP-003)
 * @bron leudal-2018 §5.4 en bijlage 3 (LE-091, LE-244..LE-265)
 */
export const PRODUCT_LIJST = Object.freeze([
  'begeleiding-individueel',
  'begeleiding-groep',
  'vervoer',
  'kortdurend-verblijf',
  'huishoudelijke-ondersteuning',
] as const);

/**
 * Something that can be bought.
 *
 * @bron midden-limburg-2024 producten (MP-003)
 */
export type Productnaam = (typeof PRODUCT_LIJST)[number];

/**
 * The units in which products are bought. `dag-retour` is one day of transport, there and back.
 *
 * @bron midden-limburg-2024 producten (MP-011, MP-032, MP-051, MP-058)
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export const PRODUCTEENHEID_LIJST = Object.freeze(['minuut', 'uur', 'dagdeel', 'etmaal', 'dag-retour'] as const);

/**
 * The unit in which a product is bought.
 *
 * @bron midden-limburg-2024 producten (MP-011, MP-032, MP-051, MP-058)
 */
export type Producteenheid = (typeof PRODUCTEENHEID_LIJST)[number];

/**
 * What can happen to a size that is not whole in the unit of its product. No source says; refusing is the careful default.
 *
 * @bron midden-limburg-2024 producten (MP-011, MP-032)
 */
export const NIET_HEEL_LIJST = Object.freeze(['weigeren', 'minuten'] as const);

/**
 * A product of a policy and the unit in which it is bought.
 *
 * @bron midden-limburg-2024 producten (MP-003, MP-004, MP-011, MP-032, MP-051, MP-058)
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export interface Product {
  readonly product: Productnaam;
  readonly naam: string;
  /** The short name in the source, such as `BGI`; null when it has none. */
  readonly afkorting: string | null;
  readonly eenheid: Producteenheid;
  /** Whether the product is bought by ground. */
  readonly perGrondslag: boolean;
  /** What happens to a size that is not whole in this unit: it is refused, or it goes in minutes. */
  readonly nietHeel: (typeof NIET_HEEL_LIJST)[number];
  /** How sure `nietHeel` is: no source says it, so `afgeleid` until a municipality chose. */
  readonly nietHeelHerkomst: Herkomst;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * What a municipality may choose about a product; a product that the policy does not have also needs its name and unit.
 *
 * @bron midden-limburg-2024 producten (MP-003)
 */
export interface Productkeuze {
  readonly product: Productnaam;
  readonly naam?: string | undefined;
  readonly eenheid?: Producteenheid | undefined;
  readonly nietHeel?: Product['nietHeel'] | undefined;
}
