import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type {
  Antwoorden,
  Documenttoets,
  Inrichtingsbedrag,
  Inrichtingsprijzen,
  Inrichtingstabel,
  Inrichtingsvraag,
  Uitkomst,
  Uitlegbaar,
  Voorzieningstoets,
  Woonkosten,
  Woonkostenpost,
  Woonkostenvergelijking,
} from '../../src/index.js';
import type { berekenInrichtingsbedrag, toetsDeskundigenadvies, toetsPgb, toetsPgbPlan, vergelijkWoonkosten } from '../../src/index.js';
import type {
  antwoordenVorm,
  inrichtingsprijzenVorm,
  inrichtingstabelVorm,
  inrichtingsvraagVorm,
  woonkostenpostenVorm,
  woonkostenVorm,
} from '../../src/voorzieningen/index.js';

/** A type with every level writable, to hold a readonly interface against what a form gives. */
type Los<T> = T extends readonly unknown[] ? { -readonly [K in keyof T]: Los<T[K]> } : T extends object ? { -readonly [K in keyof T]: Los<T[K]> } : T;

describe('schema en interface zijn gelijk', () => {
  it('invoer', () => {
    expectTypeOf<Los<z.infer<typeof antwoordenVorm>>>().toEqualTypeOf<Los<Antwoorden>>();
    expectTypeOf<Los<z.infer<typeof inrichtingsvraagVorm>>>().toEqualTypeOf<Los<Inrichtingsvraag>>();
    expectTypeOf<Los<z.infer<typeof woonkostenVorm>>>().toEqualTypeOf<Los<Woonkosten>>();
  });

  it('beleid', () => {
    expectTypeOf<Los<z.infer<typeof inrichtingstabelVorm>>>().toEqualTypeOf<Los<Inrichtingstabel>>();
    expectTypeOf<Los<z.infer<typeof inrichtingsprijzenVorm>>>().toEqualTypeOf<Los<Inrichtingsprijzen>>();
    expectTypeOf<Los<z.infer<typeof woonkostenpostenVorm>>>().toEqualTypeOf<Los<readonly Woonkostenpost[]>>();
  });
});

describe('publieke typen', () => {
  it('elke uitkomst kan worden uitgelegd', () => {
    expectTypeOf<ReturnType<typeof berekenInrichtingsbedrag>>().toEqualTypeOf<Uitkomst<Inrichtingsbedrag>>();
    expectTypeOf<ReturnType<typeof vergelijkWoonkosten>>().toEqualTypeOf<Uitkomst<Woonkostenvergelijking>>();
    expectTypeOf<ReturnType<typeof toetsPgb>>().toEqualTypeOf<Uitkomst<Voorzieningstoets>>();
    expectTypeOf<ReturnType<typeof toetsPgbPlan>>().toEqualTypeOf<Uitkomst<Documenttoets>>();
    expectTypeOf<ReturnType<typeof toetsDeskundigenadvies>>().toEqualTypeOf<Uitkomst<Documenttoets>>();
    expectTypeOf<Uitkomst<Inrichtingsbedrag> | Uitkomst<Woonkostenvergelijking> | Uitkomst<Documenttoets>>().toExtend<Uitlegbaar>();
  });

  it('bevroren en letterlijke invoer past', () => {
    const vraag = Object.freeze({ personen: 3, artikelen: ['vinyl', 'laminaat'], hoeveelheden: { laminaat: '32.5' } } as const);
    expectTypeOf(vraag).toExtend<Parameters<typeof berekenInrichtingsbedrag>[0]>();
    expectTypeOf(Object.freeze({ bedragen: { verhuizen: '5000' } } as const)).toExtend<Parameters<typeof vergelijkWoonkosten>[0]>();
  });
});
