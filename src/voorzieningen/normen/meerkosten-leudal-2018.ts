import { bevriesDiep } from '../../kern/index.js';
import type { Meerkostenkeuze } from '../beleidsruimte.js';
import { inLeudal } from '../bronnen.js';

/**
 * Who pays what a more expensive provision costs more.
 *
 * @bron leudal-2018 §3.6 (LE-012)
 */
export const MEERKOSTEN_LEUDAL_2018 = bevriesDiep({
  voorRekeningVan: 'client',
  herkomst: 'gepubliceerd',
  vindplaats: inLeudal('§3.6', 'LE-012'),
} as const satisfies Meerkostenkeuze);
