import { somOp } from '../kern/index.js';
import { COMBINATIEPRODUCT_TEKST } from './combinatieproducten.js';
import type { Perceel } from './percelen.js';
import type { Perceelfeiten } from './perceelvraag.js';

type Feit = keyof Perceelfeiten;

/**
 * A lot held against the facts: whether it fits (null when that cannot be said yet), why not, and what is still open.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-078..MP-096)
 */
export interface Perceelweging {
  readonly perceel: Perceel;
  readonly past: boolean | null;
  readonly redenen: readonly string[];
  readonly open: readonly Feit[];
}

interface Eis {
  readonly feit: Feit;
  /** Null when the fact is not known. */
  readonly voldaan: boolean | null;
  readonly anders: string;
}

function toets<T>(feit: Feit, waarde: T | undefined, past: (bekend: T) => boolean, anders: string): Eis {
  return { feit, voldaan: waarde === undefined ? null : past(waarde), anders };
}

function eisenVan({ producten, past }: Perceel, feiten: Perceelfeiten): readonly Eis[] {
  const { richting, zwaarten, ouderdomsbeperkingen, zonder24Uur } = past;
  const ouderdom = ouderdomsbeperkingen === true ? 'de beperkingen komen niet door ouderdom' : 'de beperkingen komen door ouderdom';
  return [
    toets('product', feiten.product, (product) => producten.includes(product), `${feiten.product === undefined ? 'dit product' : COMBINATIEPRODUCT_TEKST[feiten.product]} hoort niet bij dit perceel`),
    ...(richting === null ? [] : [toets('richting', feiten.richting, (een) => een === richting, `de begeleiding is ${feiten.richting ?? ''}`)]),
    ...(zwaarten === null ? [] : [toets('zwaarte', feiten.zwaarte, (een) => zwaarten.includes(een), `de zwaarte is ${feiten.zwaarte ?? ''}`)]),
    ...(ouderdomsbeperkingen === null ? [] : [toets('ouderdomsbeperkingen', feiten.ouderdomsbeperkingen, (een) => een === ouderdomsbeperkingen, ouderdom)]),
    ...(zonder24Uur ? [toets('noodzaak24Uur', feiten.noodzaak24Uur, (nodig) => !nodig, 'er moet dag en nacht ondersteuning dichtbij zijn')] : []),
  ];
}

/**
 * Holds a lot against the facts. One requirement that is not met settles it, whatever else is open.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-006, MP-078, MP-083, MP-089, MP-094)
 */
export function weegPerceel(perceel: Perceel, feiten: Perceelfeiten): Perceelweging {
  const eisen = eisenVan(perceel, feiten);
  const redenen = eisen.filter(({ voldaan }) => voldaan === false).map(({ anders }) => anders);
  if (redenen.length > 0) return { perceel, past: false, redenen, open: [] };
  const open = eisen.filter(({ voldaan }) => voldaan === null).map(({ feit }) => feit);
  return { perceel, past: open.length > 0 ? null : true, redenen, open };
}

/**
 * What the weighing of a lot says, in words.
 *
 * @bron midden-limburg-2024 percelen (MP-005)
 */
export function schrijfWeging({ perceel, past, redenen }: Perceelweging): string {
  const oordeel = past === null ? 'nog niet te zeggen' : past ? 'past' : `past niet: ${somOp(redenen)}`;
  return `Perceel ${perceel.nummer} (${perceel.naam}): ${oordeel}`;
}
