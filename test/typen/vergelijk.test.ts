import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Casus, HOActiviteitenSituatie, HOSituatie, leudal2018, nederweert2025, vergelijkBeleid, Vergelijking, Verschil } from '../../src/index.js';
import type { casusVormen, vergelijkingVorm } from '../../src/indicatie/index.js';

/** A type with every level writable, to hold a readonly interface against what a form gives. */
type Los<T> = T extends readonly unknown[] ? { -readonly [K in keyof T]: Los<T[K]> } : T extends object ? { -readonly [K in keyof T]: Los<T[K]> } : T;

describe('vergelijken', () => {
  it('schema en interface zijn gelijk', () => {
    expectTypeOf<Los<z.infer<typeof vergelijkingVorm>>>().toEqualTypeOf<Los<Vergelijking>>();
    expectTypeOf<Los<z.infer<typeof casusVormen.blokken>>>().toEqualTypeOf<Los<Casus<HOSituatie>>>();
    expectTypeOf<Los<z.infer<typeof casusVormen.activiteiten>>>().toEqualTypeOf<Los<Casus<HOActiviteitenSituatie>>>();
  });

  it('bevroren en letterlijke invoer past; een verschil is te onderscheiden', () => {
    const casussen = Object.freeze([{ id: 'h1', situatie: { gebieden: ['strijken'] } }] as const);
    expectTypeOf(casussen).toExtend<Parameters<typeof vergelijkBeleid>[0]>();
    expectTypeOf<typeof nederweert2025>().toExtend<Parameters<typeof vergelijkBeleid>[1]>();
    expectTypeOf<typeof leudal2018>().toExtend<Parameters<typeof vergelijkBeleid>[2]>();
    expectTypeOf<Extract<Verschil, { soort: 'vergeleken' }>['a']['minuten']>().toEqualTypeOf<number>();
    expectTypeOf<Extract<Verschil, { soort: 'ongeldig' }>>().not.toHaveProperty('a');
  });
});
