/**
 * For whom a motivation is written: the citizen it is about, or a professional.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export const LEZER_LIJST = Object.freeze(['burger', 'vakgenoot'] as const);

/**
 * For whom a motivation is written.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export type Lezer = (typeof LEZER_LIJST)[number];
