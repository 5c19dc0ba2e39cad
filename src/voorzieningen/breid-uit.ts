import type { VoorzieningenBeleid, Voorzieningenruimte } from './beleidsruimte.js';

/**
 * A policy part with the choices of a municipality in it, marked `gemeentelijk`.
 *
 * @param deel the part to start from
 * @param ruimte the choices of the municipality
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export function breidVoorzieningenUit(deel: VoorzieningenBeleid, ruimte: Voorzieningenruimte): VoorzieningenBeleid {
  const { geldig = deel.geldig } = ruimte;
  return { ...deel, ...(geldig === undefined ? {} : { geldig }) };
}
