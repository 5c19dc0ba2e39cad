import { schrijfDatum, type Datum } from '../kern/index.js';
import type { Combinatieonderdeel } from './combinatie.js';
import { COMBINATIEPRODUCT_TEKST, type Combinatieproduct } from './combinatieproducten.js';

/**
 * An allocation of which the product and the period are known.
 *
 * @bron midden-limburg-2024 percelen (MP-008)
 */
export interface Deelnemer extends Combinatieonderdeel {
  readonly nummer: number;
  readonly product: Combinatieproduct;
  readonly ingangsdatum: Datum;
  readonly einddatum: Datum | null;
}

/**
 * Two allocations that may not go together, or one that may not be as it is; and the days on which that is so.
 *
 * @bron midden-limburg-2024 percelen (MP-006, MP-008)
 */
export interface Botsing {
  readonly code: string;
  /** Places in `toewijzingen`, one or two. */
  readonly toewijzingen: readonly number[];
  readonly vanaf: Datum;
  /** The last day; null when it does not end. */
  readonly tot: Datum | null;
}

/**
 * Two allocations that share a day.
 *
 * @bron midden-limburg-2024 percelen (MP-008)
 */
export type Paar = readonly [Deelnemer, Deelnemer];

/**
 * Every two allocations that share a day.
 *
 * @bron midden-limburg-2024 percelen (MP-008, MP-009)
 */
export function parenTegelijk(deelnemers: readonly Deelnemer[]): readonly Paar[] {
  const voor = (dag: Datum, einde: Datum | null): boolean => einde === null || dag <= einde;
  return deelnemers.flatMap((een, i) =>
    deelnemers
      .slice(i + 1)
      .filter((ander) => voor(een.ingangsdatum, ander.einddatum) && voor(ander.ingangsdatum, een.einddatum))
      .map((ander) => [een, ander] as const),
  );
}

/**
 * How an allocation is named in a sentence.
 *
 * @bron midden-limburg-2024 producten (MP-003)
 */
export function noem({ nummer, product, perceel, ingangsdatum, einddatum }: Deelnemer): string {
  const lot = perceel === undefined ? '' : `, perceel ${perceel}`;
  const van = schrijfDatum(ingangsdatum);
  const periode = einddatum === null ? `vanaf ${van} zonder einddatum` : `van ${van} tot en met ${schrijfDatum(einddatum)}`;
  return `toewijzing ${nummer + 1} (${COMBINATIEPRODUCT_TEKST[product]}${lot}, ${periode})`;
}

/**
 * A clash of one or two allocations, on the days that they share.
 *
 * @bron midden-limburg-2024 percelen (MP-008)
 */
export function botsing(code: string, een: Deelnemer, ander: Deelnemer = een): Botsing {
  const vanaf = een.ingangsdatum > ander.ingangsdatum ? een.ingangsdatum : ander.ingangsdatum;
  const tot = [een.einddatum, ander.einddatum].filter((dag) => dag !== null).sort()[0] ?? null;
  return Object.freeze({ code, toewijzingen: Object.freeze([...new Set([een.nummer, ander.nummer])]), vanaf, tot });
}

/**
 * Pairs of one product and another, the first named first.
 *
 * @bron midden-limburg-2024 percelen (MP-008)
 */
export function parenVan(paren: readonly Paar[], eerste: Combinatieproduct, tweede: Combinatieproduct): Paar[] {
  return paren.flatMap(([een, ander]) => {
    if (een.product === eerste && ander.product === tweede) return [[een, ander] as const];
    return een.product === tweede && ander.product === eerste ? [[ander, een] as const] : [];
  });
}
