/**
 * Days in a week: transport is counted per day.
 *
 * @bron midden-limburg-2024 vervoer, eenheid (MP-051)
 */
export const DAGEN_PER_WEEK = 7;

/**
 * The most day parts in a week that can be given. That a day has two is `afgeleid`; it only bounds the input.
 *
 * @bron midden-limburg-2024 begeleiding groep, eenheid (MP-032)
 */
export const MEESTE_DAGDELEN = 14;
