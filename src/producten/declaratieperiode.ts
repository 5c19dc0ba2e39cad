import { schrijfMaand, type Datum } from '../kern/index.js';
import { weekVan } from './etmalen.js';
import { schrijfWeek } from './verblijfsoverschrijding.js';

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

/**
 * How a period is named in a sentence.
 *
 * @bron midden-limburg-2024 producten (MP-014)
 * @example schrijfPeriode('2024-W10') // 'week 10 van 2024'
 * @example schrijfPeriode('2024-03') // 'maart 2024'
 */
export function schrijfPeriode(periode: string): string {
  if (periode === 'toewijzing') return 'de hele toewijzing';
  return periode.includes('W') ? schrijfWeek(periode) : schrijfMaand(periode);
}
