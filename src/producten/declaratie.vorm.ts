import * as z from 'zod/mini';
import { dagnummer, type Datum, datumVorm, eindeNaBegin, geheel, herkomstVorm, keuze, tekstVorm, verband, vindplaatsVorm } from '../kern/index.js';
import { LEVERINGSEENHEID_LIJST } from './declaratiebeleid.js';
import { DECLARATIEPERIODE_LIJST } from './declaratieperiode.js';
import { LEVERINGSSOORT_LIJST } from './leveringssoorten.js';
import { periodeVelden } from './periode.vorm.js';
import { PRODUCT_LIJST } from './producten.js';

const MEESTE = 1_000_000;
const MEESTE_PER_REGEL = 3660;
const MINUTEN_PER_ETMAAL = 1440;
const LAATSTE_DAG: Datum = '9999-12-31';

const herleidbaar = { herkomst: herkomstVorm, vindplaats: vindplaatsVorm };
const minutenVorm = geheel(1, MINUTEN_PER_ETMAAL);

/**
 * The form of what can be declared by a policy.
 *
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-032..MP-036, MP-051, MP-052, MP-058)
 */
export const declaratieregelsVorm = z.array(
  z.strictObject({
    product: keuze(PRODUCT_LIJST),
    eenheid: keuze(LEVERINGSEENHEID_LIJST),
    soorten: z.array(z.strictObject({ soort: keuze(LEVERINGSSOORT_LIJST), waaromNiet: z.nullable(tekstVorm), ...herleidbaar })),
    bovenToewijzing: z.strictObject(herleidbaar),
    eenPerDag: z.optional(z.strictObject(herleidbaar)),
    aanwezigheid: z.optional(z.strictObject({ vanMinuten: minutenVorm, totMinuten: minutenVorm, ...herleidbaar })),
  }),
);

const toegewezenVorm = z
  .strictObject({
    product: z.optional(keuze(PRODUCT_LIJST)),
    ...periodeVelden,
    omvang: z.optional(z.strictObject({ aantal: geheel(1, MEESTE), per: keuze(DECLARATIEPERIODE_LIJST) })),
  })
  .check(eindeNaBegin);

interface Toegewezen {
  readonly product?: string | undefined;
  readonly ingangsdatum?: Datum | undefined;
  readonly einddatum?: Datum | null | undefined;
}

function overlapt(een: Toegewezen, ander: Toegewezen): boolean {
  const voor = (dag: Datum | undefined, einde: Datum | null | undefined): boolean => dag !== undefined && einde !== undefined && (einde === null || dag <= einde);
  return een.product !== undefined && een.product === ander.product && voor(een.ingangsdatum, ander.einddatum) && voor(ander.ingangsdatum, een.einddatum);
}

/** Refuses two allocations of one product that share a day: it would not be clear which one a delivery belongs to. */
function geenDubbele({ value, issues }: { readonly value: readonly Toegewezen[]; readonly issues: unknown[] }): void {
  value.forEach((een, i) => {
    const eerder = value.slice(0, i).findIndex((ander) => overlapt(een, ander));
    if (eerder >= 0) issues.push(verband(value, [i, 'ingangsdatum'], 'OVERLAP', `overlapt met nummer ${eerder} van hetzelfde product`));
  });
}

/**
 * The form of allocations and what was delivered.
 *
 * @bron midden-limburg-2024 producten (MP-013, MP-032, MP-051, MP-058)
 */
export const declaratieVorm = z.strictObject({
  toewijzing: z.optional(z.strictObject({ producten: z.optional(z.array(toegewezenVorm).check(geenDubbele)) })),
  geleverd: z.optional(
    z.array(
      z
        .strictObject({
          product: z.optional(keuze(PRODUCT_LIJST)),
          datum: z.optional(datumVorm),
          soort: z.optional(keuze(LEVERINGSSOORT_LIJST)),
          aantal: z.optional(geheel(1, MEESTE_PER_REGEL)),
          aanwezigMinuten: z.optional(geheel(0, MINUTEN_PER_ETMAAL)),
          vervoerMinuten: z.optional(geheel(0, MINUTEN_PER_ETMAAL)),
        })
        .check((ctx) => {
          const { aanwezigMinuten = 0, vervoerMinuten = 0, product, datum, aantal = 0 } = ctx.value;
          if (product === 'kortdurend-verblijf' && datum !== undefined && dagnummer(LAATSTE_DAG) - dagnummer(datum) < aantal - 1) {
            ctx.issues.push(verband(ctx.value, ['aantal'], 'BUITEN_BEREIK', `loopt voorbij ${LAATSTE_DAG}`));
          }
          if (vervoerMinuten > aanwezigMinuten) ctx.issues.push(verband(ctx.value, ['vervoerMinuten'], 'MEER_DAN_GEHEEL', 'is meer dan `aanwezigMinuten`, waarvan het een deel is'));
        }),
    ),
  ),
});
