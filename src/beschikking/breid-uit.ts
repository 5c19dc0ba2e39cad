import { vindplaats } from '../kern/index.js';
import type { BeschikkingBeleid, Beschikkingsruimte } from './beleidsruimte.js';

/**
 * A policy part with the choices of a municipality in it, marked `gemeentelijk`.
 *
 * @param deel the part to start from
 * @param ruimte the choices of the municipality
 * @param bron id of the source in which the municipality made them
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 */
export function breidBeschikkingUit(deel: BeschikkingBeleid, ruimte: Beschikkingsruimte, bron: string): BeschikkingBeleid {
  const gemeentelijk = { herkomst: 'gemeentelijk', vindplaats: vindplaats(bron, 'opgave van de gemeente') } as const;
  const { looptijden, evaluatie, geldig = deel.geldig } = ruimte;
  return {
    ...deel,
    ...(looptijden === undefined ? {} : { looptijden: looptijden.map((regel) => ({ ...regel, ...gemeentelijk })) }),
    ...(evaluatie === undefined ? {} : { evaluatie: { ...evaluatie, ...gemeentelijk } }),
    ...(geldig === undefined ? {} : { geldig }),
  };
}
