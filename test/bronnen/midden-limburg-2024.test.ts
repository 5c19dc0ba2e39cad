import { describe, expect, it } from 'vitest';
import { bepaalVervoer, kiesBegeleidingsvorm, kiesGrondslag, kiesPerceel, middenLimburg2024 } from '../../src/index.js';
import { codes } from '../hulp/leudal/uitkomst.js';

/** Facts of the document as it tells them, each with its place. */

const maanden = (aantal: number): { aantal: number; eenheid: 'maanden' } => ({ aantal, eenheid: 'maanden' });
const { percelen = [], producten, naturaMetPgb } = middenLimburg2024.producten;

describe('Inleiding en Producten', () => {
  it('six municipalities, from 2024 on (MP-001)', () => {
    expect(middenLimburg2024.gemeenten.map(({ naam }) => naam)).toEqual(['Leudal', 'Nederweert', 'Weert', 'Maasgouw', 'Echt-Susteren', 'Roerdalen']);
    expect(middenLimburg2024.geldig).toEqual({ vanaf: '2024-01-01', tot: null });
  });

  it('four products; transport is the only one without a ground (MP-003, MP-004)', () => {
    expect(producten.map(({ product, perGrondslag }) => [product, perGrondslag])).toEqual([
      ['begeleiding-individueel', true], ['begeleiding-groep', true], ['vervoer', false], ['kortdurend-verblijf', true],
    ]);
  });

  it('that support in kind and a personal budget go together is not in this document, only inferred', () => {
    expect(naturaMetPgb).toMatchObject({ toegestaan: true, herkomst: 'afgeleid' });
  });
});

describe('Begeleiding individueel en groep, ondersteuningsinhoud', () => {
  const geen = { contraIndicaties: [], resultatenVragenBeide: false } as const;

  it('structure of the day, which the client cannot (any more) make: a group (MP-021)', () => {
    expect(kiesBegeleidingsvorm({ ...geen, dagstructuurBieden: true }, middenLimburg2024)).toMatchObject({ producten: ['begeleiding-groep'] });
  });

  it('going through the week once or more a week, not providing it: individual (MP-022)', () => {
    expect(kiesBegeleidingsvorm({ ...geen, dagstructuurBieden: false, structuurDoornemen: true, zelfdeDoel: false }, middenLimburg2024)).toMatchObject({ producten: ['begeleiding-individueel'] });
  });

  it('a group goes before when it serves the same goal and nothing stands in the way (MP-028)', () => {
    expect(kiesBegeleidingsvorm({ ...geen, dagstructuurBieden: false, structuurDoornemen: false, zelfdeDoel: true }, middenLimburg2024)).toMatchObject({ producten: ['begeleiding-groep'] });
  });

  it('both, by the results (MP-024)', () => {
    expect(kiesBegeleidingsvorm({ contraIndicaties: [], resultatenVragenBeide: true }, middenLimburg2024)).toMatchObject({ producten: ['begeleiding-individueel', 'begeleiding-groep'] });
  });

  it('a psychosocial contra-indication: individual, and one day part is not four hours (MP-023, MP-041)', () => {
    const u = kiesBegeleidingsvorm({ contraIndicaties: ['psychosociaal'], dagstructuurBieden: true }, middenLimburg2024);
    expect(u).toMatchObject({ producten: ['begeleiding-individueel'] });
    expect(codes(u)).toEqual(['DAGDEEL_IS_GEEN_VIER_UUR']);
  });
});

describe('Vervoer', () => {
  const vraag = { begeleidingGroep: true, andersMogelijk: false, vervoersoort: 'rolstoel' } as const;

  it('one tariff a day for there and back, whatever the day parts: two day parts on one day are one (MP-051)', () => {
    expect(bepaalVervoer({ ...vraag, grondslag: 'lichamelijk', dagenPerWeek: 1, dagdelen: 2 }, middenLimburg2024)).toMatchObject({ status: 'berekend', dagenPerWeek: 1, eenheid: 'dag-retour', aanbiederVerplicht: true });
  });

  it('psychic disorder: mostly travels alone, the provider need not arrange it (MP-054, MP-055)', () => {
    expect(bepaalVervoer({ ...vraag, grondslag: 'psychisch', dagenPerWeek: 1 }, middenLimburg2024)).toMatchObject({ status: 'berekend', aanbiederVerplicht: false });
    expect(bepaalVervoer({ ...vraag, grondslag: 'psychisch', andersMogelijk: true }, middenLimburg2024)).toMatchObject({ status: 'niet-aangewezen', redenen: [{ vindplaats: { regels: ['MP-053'] } }] });
  });
});

describe('Grondslagen', () => {
  it('MS: the dominant one of the moment counts, here the somatic one (MP-069, MP-070)', () => {
    const u = kiesGrondslag({ product: 'begeleiding-groep', grondslagen: ['somatisch', 'lichamelijk'], dominant: 'somatisch' }, middenLimburg2024);
    expect(u).toMatchObject({ status: 'berekend', grondslag: 'somatisch' });
  });

  it('NAH by a stroke: all grounds can occur, so one of the others is chosen (MP-076)', () => {
    expect(kiesGrondslag({ product: 'begeleiding-groep', grondslagen: ['nah'] }, middenLimburg2024)).toMatchObject({ status: 'beoordeling-nodig' });
    expect(kiesGrondslag({ product: 'begeleiding-groep', grondslagen: ['nah', 'lichamelijk', 'psychisch'], dominant: 'lichamelijk' }, middenLimburg2024)).toMatchObject({ grondslag: 'lichamelijk' });
  });

  it('sensory: the national framework contract (MP-075)', () => {
    expect(kiesGrondslag({ product: 'begeleiding-groep', grondslagen: ['zintuiglijk'] }, middenLimburg2024)).toMatchObject({ status: 'niet-aangewezen' });
  });
});

describe('Perceelbeschrijvingen', () => {
  it.each([
    ['Perceel 1, duur: at most two years in principle (MP-079)', { richting: 'ontwikkelgericht', zwaarte: 'licht' }, 1, null, maanden(24), 'in-principe'],
    ['Perceel 2, duur: at most two years in principle (MP-088)', { richting: 'ontwikkelgericht', zwaarte: 'zwaar' }, 2, null, maanden(24), 'in-principe'],
    ['Perceel 3, duur: one to five years (MP-093)', { richting: 'behoudgericht', ouderdomsbeperkingen: false, noodzaak24Uur: false }, 3, maanden(12), maanden(60), 'hard'],
    ['Perceel 4, duur: one to five years (MP-096)', { richting: 'behoudgericht', ouderdomsbeperkingen: true, noodzaak24Uur: false }, 4, maanden(12), maanden(60), 'hard'],
    ['Perceel 5, duur: at most one year (MP-100)', { product: 'kortdurend-verblijf' }, 5, null, maanden(12), 'hard'],
  ] as const)('%s', (_naam, vraag, perceel, tenMinste, tenHoogste, grens) => {
    expect(kiesPerceel(vraag, middenLimburg2024)).toMatchObject({ status: 'berekend', perceel, looptijden: [{ perceel, tenMinste, tenHoogste, grens }] });
  });

  it('"licht/matig" and "matig/zwaar" overlap at moderate (MP-005)', () => {
    expect(kiesPerceel({ richting: 'ontwikkelgericht', zwaarte: 'matig' }, middenLimburg2024)).toMatchObject({ percelen: [1, 2], besluitrijp: false });
  });

  it('lot 3: light, moderate and heavy alike (MP-089)', () => {
    for (const zwaarte of ['licht', 'matig', 'matig-zwaar', 'zwaar'] as const) {
      expect(kiesPerceel({ richting: 'behoudgericht', zwaarte, ouderdomsbeperkingen: false, noodzaak24Uur: false }, middenLimburg2024)).toMatchObject({ percelen: [3] });
    }
  });

  it('a need for support nearby all day and night is for the Wlz (MP-089, MP-094)', () => {
    for (const ouderdomsbeperkingen of [true, false]) {
      expect(kiesPerceel({ richting: 'behoudgericht', ouderdomsbeperkingen, noodzaak24Uur: true }, middenLimburg2024)).toMatchObject({ status: 'niet-aangewezen' });
    }
  });

  it('lots 1 and 2 have the same aims; lot 2 also begins intensively and builds down (MP-082, MP-085)', () => {
    const [een, twee] = percelen;
    expect(twee?.doelen.slice(0, -1)).toEqual(een?.doelen);
    expect(twee?.doelen.at(-1)).toMatch(/afbouwen/);
  });

  it('lot 4 has three aims, lot 2 five kinds of problem, lot 1 four (MP-080, MP-084, MP-095)', () => {
    expect([percelen[0]?.problemen.length, percelen[1]?.problemen.length, percelen[3]?.doelen.length]).toEqual([4, 5, 3]);
  });
});
