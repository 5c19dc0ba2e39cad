import { beschrijfMinuten, schrijfTelling } from '../kern/index.js';
import type { Dagdelenband, Minutenband } from './profielen.js';

/**
 * Day parts as a Dutch reader says them.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II, tabel 3 (NK-091)
 * @example schrijfDagdelen(1) // '1 dagdeel'
 */
export function schrijfDagdelen(dagdelen: number): string {
  return schrijfTelling(dagdelen, 'dagdeel', 'dagdelen');
}

/**
 * A band as a Dutch reader says it.
 *
 * @bron normenkader-begeleiding-2.0 §5.2, tabel 2 en 3 (NK-080..NK-083, NK-091, NK-092)
 * @example bandtekst({ vanMinuten: 60, totMinuten: 180 }) // '1 uur tot en met 3 uur'
 */
export function bandtekst(band: Minutenband | Dagdelenband): string {
  if ('vanDagdelen' in band) return `${band.vanDagdelen} tot en met ${schrijfDagdelen(band.totDagdelen)}`;
  const { vanMinuten, totMinuten } = band;
  if (totMinuten === null) return `${beschrijfMinuten(vanMinuten)} of meer`;
  return vanMinuten === 0 ? `tot en met ${beschrijfMinuten(totMinuten)}` : `${beschrijfMinuten(vanMinuten)} tot en met ${beschrijfMinuten(totMinuten)}`;
}
