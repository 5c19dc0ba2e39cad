import { expectTypeOf, describe, it } from 'vitest';
import type * as z from 'zod/mini';
import type {
  Begeleidingszaak,
  BeleidMet,
  Contact,
  Duurvraag,
  Omvangkeuze,
  Onderzoek,
  ProfielSuggestie,
  Profiel,
  Resultaatkeuze,
  Tijdbesteding,
  Toekenningsvraag,
  Uitkomst,
  Uitlegbaar,
  Vragenlijst,
} from '../../src/index.js';
import type { bepaalOmvang, leudal2018, nederweert2025, suggereerProfiel } from '../../src/index.js';
import type {
  BegeleidingBeleid,
  begeleidingBeleidVorm,
  Begeleidingsruimte,
  begeleidingsruimteVorm,
  begeleidingszaakVorm,
  contactVorm,
  duurvraagVorm,
  omvangkeuzeVorm,
  onderzoekVorm,
  resultaatkeuzeVorm,
  tijdbestedingVorm,
  toekenningsvraagVorm,
  vragenlijstVorm,
} from '../../src/begeleiding/index.js';

/** A type with every level writable, to hold a readonly interface against what a form gives. */
type Los<T> = T extends readonly unknown[] ? { -readonly [K in keyof T]: Los<T[K]> } : T extends object ? { -readonly [K in keyof T]: Los<T[K]> } : T;

describe('schema en interface zijn gelijk', () => {
  it('invoer', () => {
    expectTypeOf<Los<z.infer<typeof onderzoekVorm>>>().toEqualTypeOf<Los<Onderzoek>>();
    expectTypeOf<Los<z.infer<typeof omvangkeuzeVorm>>>().toEqualTypeOf<Los<Omvangkeuze>>();
    expectTypeOf<Los<z.infer<typeof begeleidingszaakVorm>>>().toEqualTypeOf<Los<Begeleidingszaak>>();
    expectTypeOf<Los<z.infer<typeof duurvraagVorm>>>().toEqualTypeOf<Los<Duurvraag>>();
    expectTypeOf<Los<z.infer<typeof vragenlijstVorm>>>().toEqualTypeOf<Los<Vragenlijst>>();
    expectTypeOf<Los<z.infer<typeof contactVorm>>>().toEqualTypeOf<Los<Contact>>();
    expectTypeOf<Los<z.infer<typeof resultaatkeuzeVorm>>>().toEqualTypeOf<Los<Resultaatkeuze>>();
    expectTypeOf<Los<z.infer<typeof tijdbestedingVorm>>>().toEqualTypeOf<Los<Tijdbesteding>>();
    expectTypeOf<Los<z.infer<typeof toekenningsvraagVorm>>>().toEqualTypeOf<Los<Toekenningsvraag>>();
  });

  it('beleid', () => {
    expectTypeOf<Los<z.infer<typeof begeleidingBeleidVorm>>>().toEqualTypeOf<Los<BegeleidingBeleid>>();
    expectTypeOf<Los<z.infer<typeof begeleidingsruimteVorm>>>().toEqualTypeOf<Los<Begeleidingsruimte>>();
  });
});

describe('publieke typen', () => {
  it('de suggestie zoals het contract haar noemt', () => {
    expectTypeOf<ProfielSuggestie['totaalscore']>().toEqualTypeOf<{ readonly bruto: number; readonly netto: number } | null>();
    expectTypeOf<NonNullable<ProfielSuggestie['zwaarte']>['herkomst']>().toEqualTypeOf<'consulent' | 'gepubliceerd' | 'afgeleid' | 'gemeentelijk'>();
    expectTypeOf<Extract<ProfielSuggestie['individueel'], { status: 'berekend' }>['profiel']>().toEqualTypeOf<
      'IBO-1' | 'IBO-2' | 'IBO-3' | 'IBO-4' | 'IBB-1' | 'IBB-2' | 'IBB-3' | 'IBB-4'
    >();
    expectTypeOf<Extract<ProfielSuggestie['dagbesteding'], { status: 'berekend' }>['band']>().toEqualTypeOf<{ readonly vanDagdelen: number; readonly totDagdelen: number }>();
    expectTypeOf<'DBB-3'>().not.toExtend<Profiel>();
  });

  it('elke uitkomst kan worden uitgelegd; elk meegeleverd beleid heeft begeleiding', () => {
    expectTypeOf<NonNullable<ProfielSuggestie['individueel']>>().toExtend<Uitlegbaar>();
    expectTypeOf<ReturnType<typeof bepaalOmvang>>().toExtend<Uitlegbaar & Uitkomst<object>>();
    expectTypeOf<typeof nederweert2025>().toExtend<BeleidMet<'begeleiding'>>();
    expectTypeOf<typeof leudal2018>().toExtend<BeleidMet<'begeleiding'>>();
  });

  it('bevroren en letterlijke invoer past', () => {
    const onderzoek = Object.freeze({ vormen: ['individueel'], zwaarte: 'licht', kenmerken: { risico: 'hoog' } } as const);
    expectTypeOf(onderzoek).toExtend<Parameters<typeof suggereerProfiel>[0]>();
  });
});
