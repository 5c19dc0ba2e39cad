/**
 * The two ways in which begeleiding is granted: a profile, or a product.
 *
 * @bron leudal-2018 §5.4 (LE-091)
 */
export const TOEKENNING_LIJST = Object.freeze(['profiel', 'product'] as const);

/**
 * A way in which begeleiding is granted.
 *
 * @bron leudal-2018 §5.4 (LE-091)
 */
export type Toekenning = (typeof TOEKENNING_LIJST)[number];
