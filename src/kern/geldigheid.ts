import type { Datum } from './datum.js';

/** From which day, and up to and including which day, something holds; `tot: null` means no end is known. */
export interface Geldigheidsduur {
  readonly vanaf: Datum;
  readonly tot: Datum | null;
}

/** Whether there is an edition on a day. There is never a fall-back to another edition. */
export type Versiekeuze<T> =
  | { readonly geldigheid: 'geldig'; readonly versie: T }
  | { readonly geldigheid: 'nog-niet'; readonly vanaf: Datum }
  | { readonly geldigheid: 'vervallen'; readonly laatstGeldigOp: Datum }
  | { readonly geldigheid: 'meervoudig'; readonly versies: readonly T[] }
  | { readonly geldigheid: 'onbekend' };

/** Tells whether a day lies in a window, both ends included. Days as text sort as days. */
export function isGeldigOp(duur: Geldigheidsduur, peildatum: Datum): boolean {
  return duur.vanaf <= peildatum && (duur.tot === null || peildatum <= duur.tot);
}

/**
 * Chooses the edition that holds on a day.
 *
 * @param versies the editions, in any order; windows may have gaps
 * @param duurVan reads the window of an edition
 * @param peildatum the day that counts
 * @returns `geldig` with the edition; `meervoudig` when several hold; `vervallen` with the last day that an earlier
 *   one held; `nog-niet` with the first day of a later one when none held before; `onbekend` without editions
 */
export function kiesVersie<T>(
  versies: readonly T[],
  duurVan: (versie: T) => Geldigheidsduur,
  peildatum: Datum,
): Versiekeuze<T> {
  const geldige = versies.filter((versie) => isGeldigOp(duurVan(versie), peildatum));
  const [eerste, ...meer] = geldige;
  if (eerste !== undefined) {
    return meer.length > 0
      ? Object.freeze({ geldigheid: 'meervoudig', versies: Object.freeze(geldige) })
      : Object.freeze({ geldigheid: 'geldig', versie: eerste });
  }
  const duren = versies.map(duurVan);
  const laatstGeldigOp = duren
    .map(({ tot }) => tot)
    .filter((tot) => tot !== null && tot < peildatum)
    .sort()
    .at(-1);
  if (laatstGeldigOp !== undefined && laatstGeldigOp !== null) {
    return Object.freeze({ geldigheid: 'vervallen', laatstGeldigOp });
  }
  const vanaf = duren.map((duur) => duur.vanaf).sort()[0];
  return Object.freeze(vanaf === undefined ? { geldigheid: 'onbekend' } : { geldigheid: 'nog-niet', vanaf });
}
