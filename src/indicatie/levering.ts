/**
 * The forms of delivery: by a contracted provider, or with a personal budget.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-005, NK-012)
 */
export const LEVERING_LIJST = Object.freeze(['natura', 'pgb'] as const);

/**
 * A form of delivery.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-005, NK-012)
 */
export type Levering = (typeof LEVERING_LIJST)[number];
