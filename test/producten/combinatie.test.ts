import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breidUit, legUit, leudal2018, middenLimburg2024, toetsCombinatie, type Combinatie, type Combinatieonderdeel } from '../../src/index.js';
import { isDiepBevroren } from '../hulp/begeleiding.js';
import { problemenVan } from '../hulp/fouten.js';

const in2024 = { ingangsdatum: '2024-01-01', einddatum: '2024-12-31' } as const;
const bgi = (anders: Combinatieonderdeel = {}): Combinatieonderdeel => ({ product: 'begeleiding-individueel', perceel: 1, ...in2024, ...anders });
const bgg = (anders: Combinatieonderdeel = {}): Combinatieonderdeel => ({ product: 'begeleiding-groep', perceel: 1, ...in2024, ...anders });
const kdv = (anders: Combinatieonderdeel = {}): Combinatieonderdeel => ({ product: 'kortdurend-verblijf', ...in2024, ...anders });
const ho = (anders: Combinatieonderdeel = {}): Combinatieonderdeel => ({ product: 'huishoudelijke-ondersteuning', ...in2024, ...anders });
const vervoer = (anders: Combinatieonderdeel = {}): Combinatieonderdeel => ({ product: 'vervoer', perceel: 1, ...in2024, ...anders });
const beschermd: Combinatieonderdeel = { product: 'beschermd-wonen', ...in2024 };

const toets = (...toewijzingen: Combinatieonderdeel[]) => toetsCombinatie({ toewijzingen }, middenLimburg2024);
type Uit = ReturnType<typeof toets>;
const gemeld = (uitkomst: Uit): string[] => uitkomst.bevindingen.map(({ code, pad }) => `${code} ${pad ?? '-'}`);
const paden = (uitkomst: Uit): string[] => (uitkomst.status === 'onvolledig' ? uitkomst.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : wat.norm)) : []);
const botsingen = (uitkomst: Uit) => (uitkomst.status === 'berekend' ? uitkomst.botsingen : []);

describe('lots: one of 1 to 4 at a time, lot 5 beside it', () => {
  const lots = [1, 2, 3, 4, 5];

  it.each(lots.flatMap((a) => lots.map((b) => [a, b] as const)))('lot %i and lot %i', (a, b) => {
    const van = (perceel: number) => (perceel === 5 ? kdv({ perceel }) : bgg({ perceel }));
    const u = toets(van(a), van(b));
    const botst = a !== b && a !== 5 && b !== 5;
    expect(u).toMatchObject({ status: 'berekend', oordeel: botst ? 'kan-niet-samen' : 'kan-samen', voldoet: !botst, besluitrijp: !botst });
    expect(botsingen(u).map(({ code }) => code)).toEqual(botst ? ['PERCELEN_TEGELIJK'] : []);
  });

  it.each([
    ['2024-06-30', true],
    ['2024-07-01', false],
    ['2024-07-02', false],
  ])('lot 1 up to and including 30 June, lot 3 from %s', (begin, botst) => {
    const u = toets(bgi({ einddatum: '2024-06-30' }), bgi({ perceel: 3, ingangsdatum: begin }));
    expect(botsingen(u)).toEqual(botst ? [{ code: 'PERCELEN_TEGELIJK', toewijzingen: [0, 1], vanaf: '2024-06-30', tot: '2024-06-30' }] : []);
  });

  it('without an end every later start overlaps', () => {
    expect(botsingen(toets(bgi({ einddatum: null }), bgi({ perceel: 2, ingangsdatum: '2030-01-01', einddatum: null })))).toEqual([
      { code: 'PERCELEN_TEGELIJK', toewijzingen: [0, 1], vanaf: '2030-01-01', tot: null },
    ]);
  });

  it('names both and points at the second', () => {
    const u = toets(bgi(), bgg({ perceel: 3, ingangsdatum: '2024-05-01', einddatum: null }));
    expect(gemeld(u)).toContain('PERCELEN_TEGELIJK toewijzingen.1');
    const melding = u.bevindingen.find(({ code }) => code === 'PERCELEN_TEGELIJK')?.melding ?? '';
    expect(melding).toContain('toewijzing 1 (begeleiding individueel, perceel 1, van 1 januari 2024 tot en met 31 december 2024)');
    expect(melding).toContain('toewijzing 2 (begeleiding groep, perceel 3, vanaf 1 mei 2024 zonder einddatum)');
  });

  it.each([
    ['begeleiding-individueel', [1, 2, 3, 4]],
    ['begeleiding-groep', [1, 2, 3, 4]],
    ['vervoer', [1, 2, 3, 4]],
    ['kortdurend-verblijf', [5]],
  ] as const)('%s is bought in lots %j only', (product, mag) => {
    for (const perceel of [1, 2, 3, 4, 5, 6]) {
      const u = toets({ product, perceel, ...in2024 });
      expect(gemeld(u)).toEqual(mag.some((een) => een === perceel) ? [] : ['PRODUCT_NIET_IN_PERCEEL toewijzingen.0.perceel']);
    }
  });

  it('asks for a lot only where it decides', () => {
    expect(paden(toets(bgi({ perceel: undefined })))).toEqual([]);
    expect(paden(toets(bgi({ perceel: undefined }), kdv()))).toEqual([]);
    expect(paden(toets(bgi({ perceel: undefined }), ho({ regieBijHetHuishouden: false })))).toEqual([]);
    expect(paden(toets(bgi({ perceel: undefined }), vervoer()))).toEqual(['toewijzingen.0.perceel']);
    expect(paden(toets(bgi({ perceel: undefined, einddatum: '2024-01-31' }), vervoer({ ingangsdatum: '2024-02-01' })))).toEqual([]);
  });
});

describe('group and individual support', () => {
  const maandag = { dag: 'maandag', dagdeel: 'ochtend' } as const;

  it.each([
    ['the same part of a day', [maandag], [maandag], ['INDIVIDUEEL_TIJDENS_GROEP toewijzingen.1']],
    ['another part of the same day', [maandag], [{ dag: 'maandag', dagdeel: 'middag' }], []],
    ['the same part of another day', [maandag], [{ dag: 'dinsdag', dagdeel: 'ochtend' }], []],
    ['moments not known', [maandag], undefined, ['MOMENTEN_AFSPREKEN toewijzingen.1.momenten']],
    ['no moments', [maandag], [], []],
  ] as const)('%s', (_naam, groep, los, verwacht) => {
    expect(gemeld(toets(bgg({ momenten: groep }), bgi({ momenten: los })))).toEqual(verwacht);
  });

  it('the order of the allocations does not matter; separate periods do', () => {
    expect(gemeld(toets(bgi({ momenten: [maandag] }), bgg({ momenten: [maandag] })))).toEqual(['INDIVIDUEEL_TIJDENS_GROEP toewijzingen.0']);
    expect(gemeld(toets(bgi({ momenten: [maandag], einddatum: '2024-01-31' }), bgg({ momenten: [maandag], ingangsdatum: '2024-02-01' })))).toEqual([]);
  });

  it('personal care during the group is part of the group', () => {
    const zonder = { momenten: [] };
    expect(gemeld(toets(bgg(zonder), bgi({ ...zonder, verzorgingTijdensGroep: true })))).toEqual(['VERZORGING_HOORT_BIJ_GROEP toewijzingen.1']);
    expect(gemeld(toets(bgg(zonder), bgi({ ...zonder, verzorgingTijdensGroep: false })))).toEqual([]);
  });

  it('group support may go beside beschermd wonen; of other support the source says nothing', () => {
    expect(toets(beschermd, bgg({ perceel: 2 }))).toMatchObject({ voldoet: true, bevindingen: [] });
    expect(gemeld(toets(beschermd, bgi({ perceel: 2 })))).toEqual(['NAAST_BESCHERMD_WONEN toewijzingen.1']);
    expect(toets(beschermd, bgi({ perceel: 2 }))).toMatchObject({ voldoet: true });
  });
});

describe('keeping charge of the household in one place', () => {
  const WAARDEN = [true, false, undefined];

  it.each(WAARDEN.flatMap((a) => WAARDEN.map((b) => [a, b] as const)))('household support %s, begeleiding %s', (a, b) => {
    const u = toets(ho({ regieBijHetHuishouden: a }), bgi({ regieBijHetHuishouden: b }));
    if (a === true && b === true) expect(gemeld(u)).toEqual(['REGIE_DUBBEL toewijzingen.1']);
    else if (a === false || b === false) expect(u).toMatchObject({ status: 'berekend', voldoet: true });
    else {
      expect(paden(u)).toEqual([
        ...(a === undefined ? ['toewijzingen.0.regieBijHetHuishouden'] : []),
        ...(b === undefined ? ['toewijzingen.1.regieBijHetHuishouden'] : []),
      ]);
    }
  });

  it('one after the other is possible', () => {
    expect(toets(ho({ regieBijHetHuishouden: true, einddatum: '2024-03-31' }), bgi({ regieBijHetHuishouden: true, ingangsdatum: '2024-04-01' }))).toMatchObject({ voldoet: true });
  });
});

describe('in kind and a personal budget, per policy', () => {
  const paar: Combinatie = { toewijzingen: [bgi({ levering: 'natura' }), vervoer({ levering: 'pgb' })] };

  it('not in Leudal 2018, as §5.4.5 says', () => {
    const u = toetsCombinatie(paar, leudal2018);
    expect(gemeld(u)).toEqual(['NATURA_MET_PGB toewijzingen.1']);
    expect(u.bevindingen[0]).toMatchObject({ ernst: 'blokkerend', vindplaats: { bron: 'leudal-2018', plaats: '§5.4.5' } });
    expect(toetsCombinatie({ toewijzingen: [bgi({ levering: 'natura' }), ho({ levering: 'pgb' })] }, leudal2018)).toMatchObject({ voldoet: true });
    expect(paden(toetsCombinatie({ toewijzingen: [bgi({ levering: 'natura' }), vervoer()] }, leudal2018))).toEqual(['toewijzingen.1.levering']);
  });

  it('possible in Midden-Limburg 2024, unless a municipality says otherwise', () => {
    expect(toetsCombinatie(paar, middenLimburg2024)).toMatchObject({ voldoet: true });
    expect(paden(toets(bgi(), vervoer()))).toEqual([]);
    const eigen = breidUit(middenLimburg2024, { id: 'stad', versie: '1', naam: 'Stad', bron: { id: 'stad-besluit', titel: 'Besluit', soort: 'gemeente' }, producten: { naturaMetPgb: false } });
    expect(gemeld(toetsCombinatie(paar, eigen))).toEqual(['NATURA_MET_PGB toewijzingen.1']);
  });

  it('Leudal 2018 has no lots: its rows say that it does not name the other rules', () => {
    const u = toetsCombinatie({ toewijzingen: [bgi({ levering: 'natura' }), bgg({ perceel: 3, levering: 'natura' })] }, leudal2018);
    expect(u).toMatchObject({ voldoet: true });
    expect(legUit(u).replace(/\s+/g, ' ')).toContain('dit beleid noemt deze regel niet');
  });
});

describe('input and output', () => {
  it('asks for product and days', () => {
    expect(paden(toetsCombinatie({}, middenLimburg2024))).toEqual(['toewijzingen']);
    expect(paden(toets({}))).toEqual(['toewijzingen.0.product', 'toewijzingen.0.ingangsdatum', 'toewijzingen.0.einddatum']);
    expect(toets()).toMatchObject({ voldoet: true });
  });

  it('refuses a period that ends before it begins, and moments that are none', () => {
    expect(problemenVan(() => toets(bgi({ einddatum: '2023-12-31' })))).toMatchObject([{ pad: 'toewijzingen.0.einddatum', code: 'EINDE_VOOR_BEGIN' }]);
    expect(problemenVan(() => toets(bgi({ momenten: [{ dag: 'ma', dagdeel: 'ochtend' }] as never })))).toMatchObject([{ pad: 'toewijzingen.0.momenten.0.dag' }]);
  });

  it('plain JSON, frozen', () => {
    const u = toets(bgi(), bgg({ perceel: 2 }));
    expect(JSON.parse(JSON.stringify(u))).toEqual(u);
    expect(isDiepBevroren(u)).toBe(true);
  });
});

it('two allocations clash exactly when a day is in both and their lots differ', () => {
  const maand = fc.integer({ min: 1, max: 12 }).map((m) => `2024-${String(m).padStart(2, '0')}-15`);
  const eenArb = fc
    .record({ a: maand, b: fc.option(maand), perceel: fc.integer({ min: 1, max: 4 }) })
    .map(({ a, b, perceel }) => (b !== null && b < a ? { ingangsdatum: b, einddatum: a, perceel } : { ingangsdatum: a, einddatum: b, perceel }));
  const maanden = ({ ingangsdatum, einddatum }: { ingangsdatum: string; einddatum: string | null }): Set<number> => {
    const tot = einddatum === null ? 24 : Number(einddatum.slice(5, 7));
    return new Set(Array.from({ length: 24 }, (_, i) => i + 1).filter((m) => m >= Number(ingangsdatum.slice(5, 7)) && m <= tot));
  };
  fc.assert(
    fc.property(fc.array(eenArb, { maxLength: 5 }), (delen) => {
      const verwacht = delen.flatMap((een, i) => delen.flatMap((ander, j) => (j > i && een.perceel !== ander.perceel && [...maanden(een)].some((m) => maanden(ander).has(m)) ? [[i, j]] : [])));
      expect(botsingen(toets(...delen.map((deel) => bgi(deel)))).map(({ toewijzingen }) => toewijzingen)).toEqual(verwacht);
    }),
    { numRuns: 500 },
  );
});

it('the rows say what was found, what is not known yet and what does not apply', () => {
  const tekst = legUit(toets(bgi(), bgg({ perceel: 2 }))).replace(/\s+/g, ' ');
  expect(tekst).toContain('kortdurend verblijf mag ernaast: 1 botsing');
  expect(tekst).toContain('Begeleiding individueel niet op het moment van begeleiding groep: nog niet te zeggen');
  expect(tekst).toContain('Elk product staat in een perceel waarin het wordt ingekocht: in orde');
  expect(tekst).toContain('Begeleiding groep mag naast beschermd wonen: hier niet aan de orde');
});
