import { PRODUCT_LIJST } from './producten.js';

/**
 * What can run beside each other for one client: the products, and beschermd wonen, which is not bought here.
 *
 * @bron midden-limburg-2024 producten en perceel 2 (MP-003, MP-018, MP-087)
 */
export const COMBINATIEPRODUCT_LIJST = Object.freeze([...PRODUCT_LIJST, 'beschermd-wonen'] as const);

/**
 * Something that can run beside something else for one client.
 *
 * @bron midden-limburg-2024 producten en perceel 2 (MP-003, MP-018, MP-087)
 */
export type Combinatieproduct = (typeof COMBINATIEPRODUCT_LIJST)[number];

/**
 * The days of a week.
 *
 * @bron midden-limburg-2024 begeleiding groep, ondersteuningsinhoud (MP-043)
 */
export const WEEKDAG_LIJST = Object.freeze(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const);

/**
 * The parts of a day.
 *
 * @bron midden-limburg-2024 begeleiding groep, eenheid (MP-032, MP-043)
 */
export const DAGDEEL_LIJST = Object.freeze(['ochtend', 'middag', 'avond'] as const);

/**
 * How a product is named in a sentence.
 *
 * @bron midden-limburg-2024 producten (MP-003)
 */
export const COMBINATIEPRODUCT_TEKST: Readonly<Record<Combinatieproduct, string>> = Object.freeze({
  'begeleiding-individueel': 'begeleiding individueel',
  'begeleiding-groep': 'begeleiding groep',
  vervoer: 'vervoer',
  'kortdurend-verblijf': 'kortdurend verblijf',
  'huishoudelijke-ondersteuning': 'huishoudelijke ondersteuning',
  'beschermd-wonen': 'beschermd wonen',
});
