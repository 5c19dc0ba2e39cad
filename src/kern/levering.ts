/**
 * How support is delivered: in kind, or bought by the client with a personal budget.
 *
 * @bron leudal-2018 §5.4.5 (LE-101)
 */
export const LEVERING_LIJST = Object.freeze(['natura', 'pgb'] as const);

/**
 * A form of delivery.
 *
 * @bron leudal-2018 §5.4.5 (LE-101)
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-005)
 */
export type Leveringsvorm = (typeof LEVERING_LIJST)[number];
