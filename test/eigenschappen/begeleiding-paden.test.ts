import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  bepaalBegeleiding,
  bepaalOmvang,
  KENMERK_LIJST,
  KENMERK_WAARDEN,
  LEEFGEBIED_LIJST,
  nederweert2025,
  PROFIEL_LIJST,
  suggereerProfiel,
  ZWAARTE_LIJST,
  type Begeleidingszaak,
  type Omvangkeuze,
  type Onderzoek,
} from '../../src/index.js';
import { duurvraagVorm } from '../../src/begeleiding/duurvraag.vorm.js';
import { omvangkeuzeVorm } from '../../src/begeleiding/omvangkeuze.vorm.js';
import { onderzoekVorm } from '../../src/begeleiding/onderzoek.vorm.js';
import { VOORLIGGENDE_OPLOSSING_LIJST } from '../../src/begeleiding/index.js';
import { metGrenzen } from '../hulp/begeleiding.js';

interface Knoop {
  readonly properties?: Readonly<Record<string, Knoop>>;
  readonly items?: Knoop;
}

/** Whether a dotted path is a field of a form, read from its JSON Schema and not from the code that reads it. */
function isVeld(vorm: z.ZodMiniType, pad: string): boolean {
  let knoop: Knoop | undefined = z.toJSONSchema(vorm) as Knoop;
  for (const deel of pad.split('.')) knoop = /^\d+$/.test(deel) ? knoop?.items : knoop?.properties?.[deel];
  return knoop !== undefined;
}

const score = fc.integer({ min: 0, max: 3 }).chain((bruto) =>
  fc.record(
    {
      bruto: fc.constant(bruto),
      netto: fc.integer({ min: 0, max: bruto }),
      oplossingen: fc.array(fc.record({ soort: fc.constantFrom(...VOORLIGGENDE_OPLOSSING_LIJST), lostOp: fc.boolean(), beschikbaar: fc.boolean() }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  ),
);

const onderzoek = fc.record(
  {
    leefgebieden: fc.record(Object.fromEntries(LEEFGEBIED_LIJST.map((gebied) => [gebied, score])), { requiredKeys: [] }),
    kenmerken: fc.record(Object.fromEntries(KENMERK_LIJST.map((kenmerk) => [kenmerk, fc.constantFrom(...KENMERK_WAARDEN[kenmerk])])), { requiredKeys: [] }),
    netwerkAanwezig: fc.boolean(),
    vormen: fc.constantFrom(['individueel'], ['dagbesteding'], ['individueel', 'dagbesteding']),
    zwaarte: fc.constantFrom(...ZWAARTE_LIJST),
    richting: fc.constant({ individueel: 'ontwikkelgericht', dagbesteding: 'behoudgericht' }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Onderzoek>;

const keuze = (profielen: readonly (typeof PROFIEL_LIJST)[number][]): fc.Arbitrary<NonNullable<Omvangkeuze['keuze']>> =>
  fc.constantFrom(...profielen).chain((profiel) => {
    const aantal = fc.integer({ min: 1, max: 14 });
    return fc.record({ profiel: fc.constant(profiel), [profiel.startsWith('D') ? 'dagdelen' : 'minuten']: aantal, motivering: fc.constant('Daarom.') }, { requiredKeys: ['profiel'] });
  });

interface Meldend {
  readonly bevindingen: readonly { readonly code: string; readonly pad: string | null }[];
  readonly ontbreekt?: readonly ({ readonly soort: string; readonly pad?: string })[];
  readonly redenen?: readonly { readonly code: string; readonly pad: string | null }[];
}

/** The paths that an outcome names and that are no field of its input. */
function vreemdePaden(uitkomst: Meldend | null, vorm: z.ZodMiniType): string[] {
  const { bevindingen = [], ontbreekt = [], redenen = [] } = uitkomst ?? {};
  const paden = [...bevindingen, ...redenen, ...ontbreekt].map(({ pad }) => pad ?? null);
  return paden.filter((pad) => pad !== null && !isVeld(vorm, pad)) as string[];
}

const individueel = PROFIEL_LIJST.filter((profiel) => profiel.startsWith('I'));
const dagbesteding = PROFIEL_LIJST.filter((profiel) => profiel.startsWith('D'));
const vorige = fc.option(fc.constantFrom({}, { minuten: 10_080 }, { dagdelen: 14 }), { nil: undefined });

describe('every path that an outcome names is a field of what the function was given', () => {
  it('a path that is no field is seen', () => {
    expect(isVeld(omvangkeuzeVorm, 'onderzoek.leefgebieden.wonen.netto')).toBe(true);
    expect(isVeld(omvangkeuzeVorm, 'onderzoek.leefgebieden.wonen.oplossingen.0')).toBe(true);
    expect(isVeld(omvangkeuzeVorm, 'leefgebieden.wonen.netto')).toBe(false);
    expect(isVeld(omvangkeuzeVorm, 'onderzoek.leefgebieden.individueel.wonen.netto')).toBe(false);
  });

  it('bepaalOmvang', () => {
    const gezien = new Set<string>();
    fc.assert(
      fc.property(fc.option(onderzoek, { nil: undefined }), keuze(PROFIEL_LIJST), (gevonden, gekozen) => {
        const eerder = gekozen.profiel?.startsWith('D') ? { dagdelen: 14 } : { minuten: 10_080 };
        const uitkomst = bepaalOmvang({ keuze: gekozen, onderzoek: gevonden, vorigeIndicatie: eerder }, metGrenzen([8, 16, 24]));
        for (const { code, pad } of uitkomst.bevindingen) if (pad !== null) gezien.add(code);
        expect(vreemdePaden(uitkomst, omvangkeuzeVorm)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect([...gezien]).toEqual(
      expect.arrayContaining(['NETTO_NIET_ONDERBOUWD', 'LEEFGEBIED_NIET_BESPROKEN', 'KENMERK_NIET_BEKEND', 'EVENWICHT_ZOEKEN', 'OPLOSSING_MIST_NETWERK', 'NETWERK_KENMERK_STRIJDIG', 'MOTIVERING_VEREIST', 'VERLAGING_MOTIVEREN', 'RISICO_HOOG']),
    );
  }, 60_000);

  it('suggereerProfiel, and each part of bepaalBegeleiding by the function that made it', () => {
    fc.assert(
      fc.property(onderzoek, keuze(individueel), keuze(dagbesteding), vorige, fc.boolean(), (gevonden, een, ander, eerder, ja) => {
        const zaak: Begeleidingszaak = {
          onderzoek: gevonden,
          keuze: { individueel: een, dagbesteding: ander },
          vorigeIndicatie: eerder?.minuten === undefined ? { dagbesteding: eerder } : { individueel: eerder },
          blijvend: ja,
          stabieleSituatie: ja,
        };
        const los = suggereerProfiel(gevonden, nederweert2025);
        const keten = bepaalBegeleiding(zaak, nederweert2025);
        for (const uitkomst of [los.individueel, los.dagbesteding, keten.suggestie.individueel, keten.suggestie.dagbesteding]) expect(vreemdePaden(uitkomst, onderzoekVorm)).toEqual([]);
        for (const { omvang, duur } of [keten.individueel, keten.dagbesteding]) {
          expect(vreemdePaden(omvang, omvangkeuzeVorm)).toEqual([]);
          expect(vreemdePaden(duur, duurvraagVorm)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

it('the net score without ground is found where it stands', () => {
  const uitkomst = bepaalOmvang(
    { keuze: { profiel: 'IBB-1', minuten: 30, motivering: 'Daarom.' }, onderzoek: { leefgebieden: { wonen: { bruto: 2, netto: 1 } }, kenmerken: {}, netwerkAanwezig: true } },
    nederweert2025,
  );
  const padVan = (code: string): string | null | undefined => uitkomst.bevindingen.find((een) => een.code === code)?.pad;
  expect(padVan('NETTO_NIET_ONDERBOUWD')).toBe('onderzoek.leefgebieden.wonen.netto');
  expect(padVan('LEEFGEBIED_NIET_BESPROKEN')).toBe('onderzoek.leefgebieden');
  expect(padVan('KENMERK_NIET_BEKEND')).toBe('onderzoek.kenmerken');
});
