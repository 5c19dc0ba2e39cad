import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { BegeleidingOmvang, HOResultaat, ProfielSuggestie, Schema, Uitkomst, Uitlegbaar } from '../../src/index.js';
import type {
  Bronopgave,
  BronopgaveSchema,
  LeesbareOmvang,
  maakToewijzing,
  Maandvraag,
  maximumPerMaand,
  Omvang,
  TeToetsenToewijzing,
  ToegewezenProduct,
  Toewijzingsbron,
  ToewijzingOpties,
  ToewijzingOptiesSchema,
  toetsToewijzing,
} from '../../src/iwmo/index.js';
import type { bronopgaveVorm } from '../../src/iwmo/bron.vorm.js';
import type { maandvraagVorm } from '../../src/iwmo/maandmaximum.vorm.js';
import type { leesbareOmvangVorm } from '../../src/iwmo/omvang.vorm.js';
import type { teToetsenToewijzingVorm } from '../../src/iwmo/toegewezen-product.vorm.js';
import type { toewijzingOptiesVorm } from '../../src/iwmo/toewijzingsgegevens.vorm.js';

/** A type with every level writable, to hold a readonly interface against what a form gives. */
type Los<T> = T extends readonly unknown[] ? { -readonly [K in keyof T]: Los<T[K]> } : T extends object ? { -readonly [K in keyof T]: Los<T[K]> } : T;

describe('schema en interface zijn gelijk', () => {
  it('invoer', () => {
    expectTypeOf<Los<z.infer<typeof bronopgaveVorm>>>().toEqualTypeOf<Los<Bronopgave>>();
    expectTypeOf<Los<z.infer<typeof leesbareOmvangVorm>>>().toEqualTypeOf<Los<LeesbareOmvang>>();
    expectTypeOf<Los<z.infer<typeof maandvraagVorm>>>().toEqualTypeOf<Los<Maandvraag>>();
    expectTypeOf<Los<z.infer<typeof teToetsenToewijzingVorm>>>().toEqualTypeOf<Los<TeToetsenToewijzing>>();
    // The policy in the options is read by itself.
    expectTypeOf<Omit<Los<z.infer<typeof toewijzingOptiesVorm>>, 'beleid'>>().toEqualTypeOf<Omit<Los<ToewijzingOpties>, 'beleid'>>();
    expectTypeOf<typeof BronopgaveSchema>().toEqualTypeOf<Schema<Bronopgave>>();
    expectTypeOf<typeof ToewijzingOptiesSchema>().toEqualTypeOf<Schema<ToewijzingOpties>>();
  });
});

describe('publieke typen', () => {
  it('een toewijzing kan worden getoetst, en heeft geen weggelaten elementen', () => {
    expectTypeOf<ToegewezenProduct>().toExtend<TeToetsenToewijzing>();
    expectTypeOf<Omvang>().toExtend<LeesbareOmvang>();
    expectTypeOf<LeesbareOmvang>().not.toExtend<Omvang>();
    expectTypeOf<Required<ToegewezenProduct>>().toEqualTypeOf<ToegewezenProduct>();
  });

  it('uitkomsten van de bibliotheek zijn een bron; een beschikking of een suggestie als geheel niet', () => {
    expectTypeOf<HOResultaat>().toExtend<Toewijzingsbron>();
    expectTypeOf<Uitkomst<BegeleidingOmvang>>().toExtend<Toewijzingsbron>();
    expectTypeOf<NonNullable<ProfielSuggestie['individueel']>>().toExtend<Toewijzingsbron>();
    expectTypeOf<ProfielSuggestie>().not.toExtend<Toewijzingsbron>();
    expectTypeOf<ToegewezenProduct>().not.toExtend<Toewijzingsbron>();
  });

  it('twee argumenten, en elke uitkomst kan worden uitgelegd', () => {
    expectTypeOf<Parameters<typeof maakToewijzing>['length']>().toEqualTypeOf<2>();
    expectTypeOf<ReturnType<typeof maakToewijzing>>().toExtend<Uitlegbaar & Uitkomst<{ toewijzing: ToegewezenProduct; omschrijving: string }>>();
    expectTypeOf<ReturnType<typeof toetsToewijzing>>().toExtend<Uitlegbaar>();
    expectTypeOf<ReturnType<typeof maximumPerMaand>>().toExtend<Uitlegbaar>();
  });
});
