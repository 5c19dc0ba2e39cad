import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type {
  Aanbod,
  EigenVoorzieningsregel,
  GoedkoopstAdequaat,
  Procedurezaak,
  Proceduretoets,
  Toegangsvraag,
  Uitkomst,
  Uitlegbaar,
  VoorzieningenBeleid,
  Voorzieningenruimte,
  Voorzieningsregel,
  Voorzieningstoets,
  Voorzieningsvraag,
} from '../../src/index.js';
import type { kiesGoedkoopstAdequaat, toetsProcedure, toetsToegang, toetsVoorziening } from '../../src/index.js';
import type {
  aanbodVorm,
  eigenVoorzieningsregelVorm,
  procedurezaakVorm,
  toegangsvraagVorm,
  voorzieningenBeleidVorm,
  voorzieningenruimteVorm,
  voorzieningsregelVorm,
  voorzieningsvraagVorm,
} from '../../src/voorzieningen/index.js';

/** A type with every level writable, to hold a readonly interface against what a form gives. */
type Los<T> = T extends readonly unknown[] ? { -readonly [K in keyof T]: Los<T[K]> } : T extends object ? { -readonly [K in keyof T]: Los<T[K]> } : T;

describe('schema en interface zijn gelijk', () => {
  it('invoer', () => {
    expectTypeOf<Los<z.infer<typeof voorzieningsvraagVorm>>>().toEqualTypeOf<Los<Voorzieningsvraag>>();
    expectTypeOf<Los<z.infer<typeof toegangsvraagVorm>>>().toEqualTypeOf<Los<Toegangsvraag>>();
    expectTypeOf<Los<z.infer<typeof procedurezaakVorm>>>().toEqualTypeOf<Los<Procedurezaak>>();
    expectTypeOf<Los<z.infer<typeof aanbodVorm>>>().toEqualTypeOf<Los<Aanbod>>();
  });

  it('beleid', () => {
    expectTypeOf<Los<z.infer<typeof voorzieningsregelVorm>>>().toEqualTypeOf<Los<Voorzieningsregel>>();
    expectTypeOf<Los<z.infer<typeof eigenVoorzieningsregelVorm>>>().toEqualTypeOf<Los<EigenVoorzieningsregel>>();
    expectTypeOf<Los<z.infer<typeof voorzieningenBeleidVorm>>>().toEqualTypeOf<Los<VoorzieningenBeleid>>();
    expectTypeOf<Los<z.infer<typeof voorzieningenruimteVorm>>>().toEqualTypeOf<Los<Voorzieningenruimte>>();
  });
});

describe('publieke typen', () => {
  it('elke uitkomst kan worden uitgelegd', () => {
    expectTypeOf<ReturnType<typeof toetsVoorziening>>().toEqualTypeOf<Uitkomst<Voorzieningstoets>>();
    expectTypeOf<ReturnType<typeof toetsToegang>>().toEqualTypeOf<Uitkomst<Voorzieningstoets>>();
    expectTypeOf<ReturnType<typeof toetsProcedure>>().toEqualTypeOf<Uitkomst<Proceduretoets>>();
    expectTypeOf<ReturnType<typeof kiesGoedkoopstAdequaat>>().toEqualTypeOf<Uitkomst<GoedkoopstAdequaat>>();
    expectTypeOf<Uitkomst<Voorzieningstoets> | Uitkomst<Proceduretoets> | Uitkomst<GoedkoopstAdequaat>>().toExtend<Uitlegbaar>();
  });

  it('bevroren en letterlijke invoer past', () => {
    const vraag = Object.freeze({ voorziening: 'doventolk', antwoorden: { LANDELIJK_INGEKOCHT: 'ja' }, getallen: { X: 5, Y: '10.5' } } as const);
    expectTypeOf(vraag).toExtend<Parameters<typeof toetsVoorziening>[0]>();
  });
});
