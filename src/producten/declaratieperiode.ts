import type { Datum } from '../kern/index.js';
import { weekVan } from './etmalen.js';

/**
 * The periods for which a size can be allocated: an ISO week, a calendar month, or the whole allocation. No source says
 * what a week or month is here: inferred.
 *
 * @bron midden-limburg-2024 producten (MP-014, MP-033, MP-052, MP-058)
 */
export const DECLARATIEPERIODE_LIJST = Object.freeze(['week', 'maand', 'toewijzing'] as const);

/**
 * A period for which a size can be allocated.
 *
 * @bron midden-limburg-2024 producten (MP-014, MP-033, MP-052, MP-058)
 */
export type Declaratieperiode = (typeof DECLARATIEPERIODE_LIJST)[number];

/**
 * The period that a day is in, as text: `2024-W10`, `2024-03` or `toewijzing`.
 *
 * @bron midden-limburg-2024 producten (MP-014)
 */
export function periodeVan(datum: Datum, per: Declaratieperiode): string {
  if (per === 'week') return weekVan(datum);
  if (per === 'toewijzing') return per;
  const [jaar = '', maand = ''] = datum.split('-');
  return `${jaar}-${maand}`;
}
