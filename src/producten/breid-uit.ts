import { vindplaats } from '../kern/index.js';
import type { ProductenBeleid, Productenruimte } from './beleidsruimte.js';
import { breidVerblijfUit } from './verblijf-breid-uit.js';

/**
 * A policy part with the choices of a municipality in it, marked `gemeentelijk`.
 *
 * @param deel the part to start from
 * @param ruimte the choices of the municipality
 * @param bron id of the source in which the municipality made them
 * @bron midden-limburg-2024 (MP-001)
 */
export function breidProductenUit(deel: ProductenBeleid, ruimte: Productenruimte, bron: string): ProductenBeleid {
  const gemeentelijk = { herkomst: 'gemeentelijk', vindplaats: vindplaats(bron, 'opgave van de gemeente') } as const;
  const { naturaMetPgb, looptijden, kortdurendVerblijf, geldig = deel.geldig } = ruimte;
  return {
    ...deel,
    ...(naturaMetPgb === undefined ? {} : { naturaMetPgb: { toegestaan: naturaMetPgb, ...gemeentelijk } }),
    ...(looptijden === undefined ? {} : { looptijden: looptijden.map((regel) => ({ ...regel, ...gemeentelijk })) }),
    ...(kortdurendVerblijf === undefined ? {} : { kortdurendVerblijf: breidVerblijfUit(deel.kortdurendVerblijf, kortdurendVerblijf, gemeentelijk.vindplaats) }),
    ...(geldig === undefined ? {} : { geldig }),
  };
}
