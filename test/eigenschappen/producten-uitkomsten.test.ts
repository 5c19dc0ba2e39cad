import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bepaalVervoer,
  CONTRA_INDICATIE_LIJST,
  GRONDSLAG_LIJST,
  kiesBegeleidingsvorm,
  kiesGrondslag,
  kiesPerceel,
  kiesProductcode,
  legUit,
  leudal2018,
  middenLimburg2024,
  PRODUCT_LIJST,
  RICHTING_LIJST,
  TOEKENNING_LIJST,
  VERVOERSOORT_LIJST,
  vertaalGrondslag,
  ZWAARTE_LIJST,
} from '../../src/index.js';
import { gebreken } from '../hulp/waarden.js';
import '../hulp/zaad.js';

const soms = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arb, { nil: undefined });
const een = <T>(lijst: readonly T[]): fc.Arbitrary<T | undefined> => (lijst.length === 0 ? fc.constant(undefined) : soms(fc.constantFrom(...lijst)));
const antwoord = soms(fc.boolean());

const grondslagvraag = soms(fc.uniqueArray(fc.constantFrom(...GRONDSLAG_LIJST), { maxLength: 4 })).chain((grondslagen) =>
  fc.record({ product: een(PRODUCT_LIJST), grondslagen: fc.constant(grondslagen), dominant: een(grondslagen ?? GRONDSLAG_LIJST) }),
);
const perceelvraag = fc.record({
  product: een(PRODUCT_LIJST), richting: een(RICHTING_LIJST), zwaarte: een(ZWAARTE_LIJST), ouderdomsbeperkingen: antwoord, noodzaak24Uur: antwoord, perceel: soms(fc.integer({ min: 1, max: 6 })),
});
const vormvraag = fc.record({
  contraIndicaties: soms(fc.subarray([...CONTRA_INDICATIE_LIJST])), resultatenVragenBeide: antwoord, dagstructuurBieden: antwoord, structuurDoornemen: antwoord, zelfdeDoel: antwoord,
});
const vervoervraag = fc.record({
  begeleidingGroep: antwoord, noodzakelijk: antwoord, andersMogelijk: antwoord, toekenning: een(TOEKENNING_LIJST), grondslag: een(GRONDSLAG_LIJST),
  vervoersoort: een(VERVOERSOORT_LIJST), dagenPerWeek: soms(fc.integer({ min: 1, max: 7 })), dagdelen: soms(fc.integer({ min: 1, max: 14 })),
});
const codevraag = fc.record({ product: een(PRODUCT_LIJST), grondslag: een(GRONDSLAG_LIJST), vervoersoort: een(VERVOERSOORT_LIJST) });
const vertaalvraag = fc.record({ grondslag: een(GRONDSLAG_LIJST) });

const beide = [middenLimburg2024, leudal2018] as const;
const vreemd = JSON.parse(JSON.stringify(middenLimburg2024)) as typeof middenLimburg2024;

type Uit = ReturnType<typeof kiesGrondslag | typeof kiesPerceel | typeof kiesBegeleidingsvorm | typeof bepaalVervoer | typeof kiesProductcode | typeof vertaalGrondslag>;
type Beleid = typeof middenLimburg2024;
interface Geval {
  readonly naam: string;
  readonly arb: fc.Arbitrary<unknown>;
  readonly doe: (vraag: never, beleid: Beleid) => Uit;
  readonly beleiden: readonly Beleid[];
}

const gevallen: readonly Geval[] = [
  { naam: 'kiesGrondslag', arb: grondslagvraag, doe: kiesGrondslag, beleiden: beide },
  { naam: 'kiesPerceel', arb: perceelvraag, doe: kiesPerceel, beleiden: [middenLimburg2024] },
  { naam: 'kiesBegeleidingsvorm', arb: vormvraag, doe: kiesBegeleidingsvorm, beleiden: [middenLimburg2024] },
  { naam: 'bepaalVervoer', arb: vervoervraag, doe: bepaalVervoer, beleiden: beide },
  { naam: 'kiesProductcode', arb: codevraag, doe: kiesProductcode, beleiden: beide },
  { naam: 'vertaalGrondslag', arb: vertaalvraag, doe: vertaalGrondslag, beleiden: beide },
];

describe.each(gevallen)('every outcome of $naam', ({ arb, doe, beleiden }) => {
  it('is plain frozen JSON, the same every time, and leaves the input as it was', () => {
    fc.assert(
      fc.property(arb, fc.constantFrom(...beleiden), (vraag, beleid) => {
        const voor = JSON.stringify(vraag);
        const u = doe(vraag as never, beleid);
        expect(gebreken(u)).toEqual([]);
        expect(JSON.parse(JSON.stringify(u))).toEqual(u);
        expect(JSON.stringify(doe(vraag as never, beleid))).toBe(JSON.stringify(u));
        expect(JSON.stringify(vraag)).toBe(voor);
      }),
    );
  });

  it('can be explained, is ready exactly when nothing blocks, and names a place in every row that rests on a source', () => {
    fc.assert(
      fc.property(arb, fc.constantFrom(...beleiden), (vraag, beleid) => {
        const u = doe(vraag as never, beleid);
        expect(legUit(u)).toContain('Uitkomst: ');
        expect(legUit(u)).not.toMatch(/undefined|\{\w+\}|\[object/);
        expect(u.besluitrijp).toBe(u.status === 'berekend' && u.bevindingen.every(({ ernst }) => ernst !== 'blokkerend'));
        for (const stap of u.stappen) expect(stap.herkomst === null || stap.vindplaats !== null).toBe(true);
      }),
    );
  });

  it('is the same for a policy that was read from JSON', () => {
    fc.assert(fc.property(arb, (vraag) => { expect(doe(vraag as never, vreemd)).toEqual(doe(vraag as never, middenLimburg2024)); }));
  });

  it('says that the policy does not hold on a day outside it', () => {
    fc.assert(
      fc.property(arb, (vraag) => {
        const metDag = doe as (vraag: never, beleid: Beleid, opties: { readonly peildatum: string }) => Uit;
        for (const [peildatum, geldt] of [['2023-12-31', false], ['2024-01-01', true]] as const) {
          const u = metDag(vraag as never, middenLimburg2024, { peildatum });
          expect(u.bevindingen.some(({ code }) => code === 'BELEID_NIET_GELDIG')).toBe(!geldt);
        }
      }),
      { numRuns: 30 },
    );
  });
});
