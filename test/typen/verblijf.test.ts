import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Combinatie, Declaratie, KortdurendVerblijf, Toegangsantwoorden, Uitkomst, Uitlegbaar, Verblijfstoets } from '../../src/index.js';
import type { toetsCombinatie, toetsDeclaratie, toetsKortdurendVerblijf, toetsToegangKortdurendVerblijf } from '../../src/index.js';
import type {
  combinatieVorm,
  declaratieVorm,
  kortdurendVerblijfVorm,
  ProductenBeleid,
  productenBeleidVorm,
  Productenruimte,
  productenruimteVorm,
  toegangsantwoordenVorm,
} from '../../src/producten/index.js';
import type { DiepReadonly, Gelijk, Klopt, Plat } from './gelijk.js';

/** An interface that was written by hand, and what its schema reads and gives. */
type Past<I, V extends z.ZodMiniType> = Gelijk<Plat<I>, DiepReadonly<z.infer<V>>>;

export type Interfaces = [
  Klopt<Past<KortdurendVerblijf, typeof kortdurendVerblijfVorm>>,
  Klopt<Past<Toegangsantwoorden, typeof toegangsantwoordenVorm>>,
  Klopt<Past<Combinatie, typeof combinatieVorm>>,
  Klopt<Past<Declaratie, typeof declaratieVorm>>,
  Klopt<Past<ProductenBeleid, typeof productenBeleidVorm>>,
  Klopt<Past<Productenruimte, typeof productenruimteVorm>>,
];

describe('publieke typen', () => {
  it('kortdurend verblijf zoals het contract het noemt', () => {
    const invoer = { toewijzing: { ingangsdatum: '2024-01-01', einddatum: null }, verblijven: [{ aankomst: '2024-01-01', vertrek: '2024-01-02' }] } as const;
    expectTypeOf(invoer).toExtend<Parameters<typeof toetsKortdurendVerblijf>[0]>();
    expectTypeOf<Verblijfstoets['voldoet']>().toEqualTypeOf<boolean>();
  });

  it('elke uitkomst kan worden uitgelegd', () => {
    expectTypeOf<ReturnType<typeof toetsKortdurendVerblijf>>().toExtend<Uitlegbaar & Uitkomst<object, object | null>>();
    expectTypeOf<ReturnType<typeof toetsToegangKortdurendVerblijf>>().toExtend<Uitlegbaar & Uitkomst<object>>();
    expectTypeOf<ReturnType<typeof toetsCombinatie>>().toExtend<Uitlegbaar & Uitkomst<object>>();
    expectTypeOf<ReturnType<typeof toetsDeclaratie>>().toExtend<Uitlegbaar & Uitkomst<object>>();
  });
});
