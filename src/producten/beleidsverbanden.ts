import { verband } from '../kern/index.js';
import type { ProductenBeleid } from './beleidsruimte.js';
import { isZelfdeProduct } from './productcodes.js';

type Pad = readonly (string | number)[];
type Probleemplek = readonly [pad: Pad, code: string, melding: string];

function dubbele<T>(lijst: readonly T[], gelijk: (een: T, ander: T) => boolean, pad: string): Probleemplek[] {
  return lijst.flatMap((een, i): Probleemplek[] =>
    lijst.slice(0, i).some((ander) => gelijk(een, ander)) ? [[[pad, i], 'DUBBEL', 'staat er twee keer in; noem het één keer']] : [],
  );
}

function onbekende({ producten, productcodes = [], percelen = [], grondslagen }: ProductenBeleid): Probleemplek[] {
  const kent = (product: string): boolean => producten.some((een) => een.product === product);
  const heeftGrondslag = (id: string): boolean => grondslagen?.lijst.some((een) => een.id === id) ?? false;
  return [
    ...productcodes.flatMap(({ product, grondslag }, i): Probleemplek[] => [
      ...(kent(product) ? [] : ([[['productcodes', i, 'product'], 'ONBEKEND_PRODUCT', 'staat niet bij de producten van dit beleid']] as const)),
      ...(grondslag === null || heeftGrondslag(grondslag)
        ? []
        : ([[['productcodes', i, 'grondslag'], 'ONBEKENDE_GRONDSLAG', 'staat niet bij de grondslagen van dit beleid']] as const)),
    ]),
    ...percelen.flatMap((perceel, i) =>
      perceel.producten.flatMap((product, j): Probleemplek[] =>
        kent(product) ? [] : [[['percelen', i, 'producten', j], 'ONBEKEND_PRODUCT', 'staat niet bij de producten van dit beleid']],
      ),
    ),
  ];
}

/**
 * Refuses a policy part whose pieces do not fit together: a product, lot or code that is there twice, and a code or lot
 * for a product or ground that the policy does not have.
 *
 * @bron midden-limburg-2024 producten en percelen (MP-003, MP-005, MP-006, MP-012)
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export function delenPassenBijElkaar({ value, issues }: { readonly value: ProductenBeleid; readonly issues: unknown[] }): void {
  const plekken = [
    ...dubbele(value.producten, (een, ander) => een.product === ander.product, 'producten'),
    ...dubbele(value.productcodes ?? [], isZelfdeProduct, 'productcodes'),
    ...dubbele(value.percelen ?? [], (een, ander) => een.nummer === ander.nummer, 'percelen'),
    ...onbekende(value),
  ];
  for (const [pad, code, melding] of plekken) issues.push(verband(value, pad, code, melding));
}
