import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type {
  BeleidMet,
  Begeleidingsvormvraag,
  Grondslagvertaalvraag,
  Grondslagvraag,
  kiesPerceel,
  leudal2018,
  middenLimburg2024,
  Perceelvraag,
  Productcodevraag,
  ProductenBeleid,
  Productenruimte,
  Uitkomst,
  Uitlegbaar,
  Vervoervraag,
} from '../../src/index.js';
import type {
  begeleidingsvormvraagVorm,
  grondslagvertaalvraagVorm,
  grondslagvraagVorm,
  perceelvraagVorm,
  productcodevraagVorm,
  productenBeleidVorm,
  productenruimteVorm,
  vervoervraagVorm,
} from '../../src/producten/index.js';
import type { DiepReadonly, Gelijk, Klopt, Plat } from './gelijk.js';

type Past<I, V extends z.ZodMiniType> = Gelijk<Plat<I>, DiepReadonly<z.infer<V>>>;

export type Interfaces = [
  Klopt<Past<Grondslagvraag, typeof grondslagvraagVorm>>,
  Klopt<Past<Grondslagvertaalvraag, typeof grondslagvertaalvraagVorm>>,
  Klopt<Past<Productcodevraag, typeof productcodevraagVorm>>,
  Klopt<Past<Perceelvraag, typeof perceelvraagVorm>>,
  Klopt<Past<Begeleidingsvormvraag, typeof begeleidingsvormvraagVorm>>,
  Klopt<Past<Vervoervraag, typeof vervoervraagVorm>>,
  Klopt<Past<ProductenBeleid, typeof productenBeleidVorm>>,
  Klopt<Past<Productenruimte, typeof productenruimteVorm>>,
];

describe('public types', () => {
  it('every outcome can be explained, and both policies fit', () => {
    expectTypeOf<ReturnType<typeof kiesPerceel>>().toExtend<Uitlegbaar & Uitkomst<object>>();
    expectTypeOf<typeof middenLimburg2024>().toExtend<BeleidMet<'producten'>>();
    expectTypeOf<typeof leudal2018>().toExtend<BeleidMet<'producten'>>();
  });

  it('literal and frozen input fits', () => {
    const vraag = Object.freeze({ profiel: 'IBO-2', ouderdomsbeperkingen: false } as const);
    expectTypeOf(vraag).toExtend<Parameters<typeof kiesPerceel>[0]>();
  });
});
