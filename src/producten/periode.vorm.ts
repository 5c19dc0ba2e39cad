import * as z from 'zod/mini';
import { datumVorm, verband, type Datum } from '../kern/index.js';

interface Periode {
  readonly ingangsdatum?: Datum | undefined;
  readonly einddatum?: Datum | null | undefined;
}

/**
 * Refuses a period that ends before it begins.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-067)
 */
export function eindeNaBegin({ value, issues }: { readonly value: Periode; readonly issues: unknown[] }): void {
  const { ingangsdatum, einddatum } = value;
  if (ingangsdatum === undefined || einddatum === undefined || einddatum === null || einddatum >= ingangsdatum) return;
  issues.push(verband(value, ['einddatum'], 'EINDE_VOOR_BEGIN', 'ligt voor `ingangsdatum`'));
}

/**
 * The fields of a period: both days belong to it, and `einddatum: null` says that it has no end.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-067)
 */
export const periodeVelden = { ingangsdatum: z.optional(datumVorm), einddatum: z.optional(z.nullable(datumVorm)) };
