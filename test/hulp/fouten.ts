import { isInvoerFout, type InvoerFout, type Probleem } from '../../src/index.js';

/** The `InvoerFout` that something throws; fails the test when it throws nothing, or something else. */
export function foutVan(doe: () => unknown): InvoerFout {
  try {
    doe();
  } catch (fout) {
    if (isInvoerFout(fout)) return fout;
    throw fout;
  }
  throw new Error('verwacht: een InvoerFout, maar er ging niets mis');
}

/** The problems of the `InvoerFout` that something throws. */
export function problemenVan(doe: () => unknown): readonly Probleem[] {
  return foutVan(doe).problemen;
}
