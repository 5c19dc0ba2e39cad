/**
 * The two kinds of transport to a group: sitting, or in a wheelchair.
 *
 * @bron leudal-2018 bijlage 3 (LE-265)
 * @bron midden-limburg-2024 vervoer, specifieke eisen (MP-055)
 */
export const VERVOERSOORT_LIJST = Object.freeze(['zittend', 'rolstoel'] as const);

/**
 * A kind of transport.
 *
 * @bron leudal-2018 bijlage 3 (LE-265)
 */
export type Vervoersoort = (typeof VERVOERSOORT_LIJST)[number];
