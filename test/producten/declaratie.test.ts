import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legUit, LEVERINGSSOORT_LIJST, leudal2018, middenLimburg2024, toetsDeclaratie, type Declaratie, type Levering, type Leveringssoort, type Toegewezenproduct } from '../../src/index.js';
import { isDiepBevroren } from '../hulp/begeleiding.js';
import { problemenVan } from '../hulp/fouten.js';

type Product = NonNullable<Levering['product']>;
const toegewezen = (product: Product, aantal: number, per: 'week' | 'maand' | 'toewijzing' = 'week', anders: Toegewezenproduct = {}): Toegewezenproduct => ({
  product, ingangsdatum: '2024-01-01', einddatum: '2024-12-31', omvang: { aantal, per }, ...anders,
});
const BGI = toegewezen('begeleiding-individueel', 120);
const BGG = toegewezen('begeleiding-groep', 4);
const VERVOER = toegewezen('vervoer', 2);
const KDV = toegewezen('kortdurend-verblijf', 10, 'toewijzing');

const contact = (datum: string, aantal: number, soort: Leveringssoort = 'face-to-face'): Levering => ({ product: 'begeleiding-individueel', datum, soort, aantal });
const dagdeel = (datum: string, anders: Levering = {}): Levering => ({ product: 'begeleiding-groep', datum, soort: 'aanwezig-in-groep', aantal: 1, ...anders });
const rit = (datum: string, aantal = 2): Levering => ({ product: 'vervoer', datum, soort: 'vervoerd', aantal });
const nachten = (datum: string, aantal: number): Levering => ({ product: 'kortdurend-verblijf', datum, soort: 'verbleven', aantal });

const toets = (producten: readonly Toegewezenproduct[], geleverd: readonly Levering[]) => toetsDeclaratie({ toewijzing: { producten }, geleverd }, middenLimburg2024);

function berekend(uitkomst: ReturnType<typeof toets>) {
  if (uitkomst.status !== 'berekend') throw new Error(JSON.stringify(uitkomst, null, 1));
  return uitkomst;
}

const per = (uitkomst: ReturnType<typeof toets>) => berekend(uitkomst).lijnen.map(({ declarabel, nietDeclarabel, redenen }) => [declarabel, nietDeclarabel, ...redenen]);

// 2024-03-04 is a Monday, of week 10.
describe('individual support: direct contact, by minutes', () => {
  it.each(['face-to-face', 'telefonisch', 'beeldbellen', 'elektronisch', 'niet-planbaar'] as const)('%s can be declared', (soort) => {
    expect(per(toets([BGI], [contact('2024-03-04', 60, soort)]))).toEqual([[60, 0]]);
  });

  it.each(LEVERINGSSOORT_LIJST.filter((soort) => !['face-to-face', 'telefonisch', 'beeldbellen', 'elektronisch', 'niet-planbaar'].includes(soort)))('%s cannot', (soort) => {
    const u = toets([BGI], [contact('2024-03-04', 60, soort)]);
    expect(per(u)).toEqual([[0, 60, 'LEVERING_NIET_DECLARABEL']]);
    expect(u.bevindingen[0]).toMatchObject({ ernst: 'blokkerend', pad: 'geleverd.0', vindplaats: { bron: 'midden-limburg-2024' } });
  });

  it.each([
    ['niet-verschenen', 'MP-014'],
    ['indirect', 'MP-015'],
    ['reistijd-begeleider', 'MP-015'],
    ['bereikbaarheid-24-uur', 'MP-016'],
    ['buiten-tijdvenster', 'MP-016'],
    ['verzorging-in-groep', 'MP-042'],
    ['tijdens-groep', 'MP-043'],
    ['behandeling', 'MP-026'],
  ] as const)('%s: the rule is %s', (soort, regel) => {
    expect(toets([BGI], [contact('2024-03-04', 60, soort)]).bevindingen[0]?.vindplaats?.regels).toEqual([regel]);
  });

  it('says that the source is not clear about ordinary contact outside the usual hours', () => {
    expect(toets([BGI], [contact('2024-03-04', 60, 'buiten-tijdvenster')]).bevindingen.map(({ code }) => code)).toEqual(['LEVERING_NIET_DECLARABEL', 'TIJDVENSTER_NAVRAGEN']);
  });

  it.each([
    [119, 119, 0],
    [120, 120, 0],
    [121, 120, 1],
  ])('%i minutes against 120 a week', (minuten, wel, niet) => {
    const u = berekend(toets([BGI], [contact('2024-03-04', 60), contact('2024-03-10', minuten - 60)]));
    expect(u.totalen).toEqual([{ product: 'begeleiding-individueel', eenheid: 'minuten', geleverd: minuten, declarabel: wel, nietDeclarabel: niet }]);
    expect(u.resterend).toEqual([{ product: 'begeleiding-individueel', nummer: 0, periode: '2024-W10', toegewezen: 120, declarabel: wel, resterend: 120 - wel }]);
    expect(u).toMatchObject({ voldoet: niet === 0, oordeel: niet === 0 ? 'declarabel' : 'deels-declarabel', besluitrijp: niet === 0 });
    expect(u.lijnen[1]?.oordeel).toBe(niet === 0 ? 'declarabel' : 'deels-declarabel');
  });

  it('a new week is a new size; a month and a whole allocation are counted as such', () => {
    const twee = [contact('2024-03-10', 120), contact('2024-03-11', 120)]; // Sunday and Monday
    expect(per(toets([BGI], twee))).toEqual([[120, 0], [120, 0]]);
    expect(per(toets([toegewezen('begeleiding-individueel', 200, 'maand')], [...twee, contact('2024-04-01', 10)]))).toEqual([[120, 0], [80, 40, 'LEVERING_BOVEN_TOEWIJZING'], [10, 0]]);
    expect(per(toets([toegewezen('begeleiding-individueel', 245, 'toewijzing')], [...twee, contact('2024-04-01', 10)]))).toEqual([[120, 0], [120, 0], [5, 5, 'LEVERING_BOVEN_TOEWIJZING']]);
  });

  it('what comes last goes beyond the allocation, whatever the order of the lines', () => {
    expect(per(toets([BGI], [contact('2024-03-08', 60), contact('2024-03-04', 100)]))).toEqual([[20, 40, 'LEVERING_BOVEN_TOEWIJZING'], [100, 0]]);
  });

  it('what cannot be declared takes nothing from the allocation', () => {
    expect(per(toets([BGI], [contact('2024-03-04', 60, 'niet-verschenen'), contact('2024-03-05', 120)]))).toEqual([[0, 60, 'LEVERING_NIET_DECLARABEL'], [120, 0]]);
  });

  it.each([
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2024-12-31', true],
    ['2025-01-01', false],
  ])('%s: in the allocation?', (datum, binnen) => {
    expect(per(toets([BGI], [contact(datum, 30)]))).toEqual([binnen ? [30, 0] : [0, 30, 'LEVERING_BUITEN_LOOPTIJD']]);
  });

  it('a product that was not allocated; all reasons at once', () => {
    expect(per(toets([BGG], [contact('2024-03-04', 30)]))).toEqual([[0, 30, 'LEVERING_NIET_TOEGEWEZEN']]);
    expect(per(toets([], [contact('2024-03-04', 30, 'indirect')]))).toEqual([[0, 30, 'LEVERING_NIET_DECLARABEL', 'LEVERING_NIET_TOEGEWEZEN']]);
  });

  it('two allocations of a product after each other', () => {
    const eerste = toegewezen('begeleiding-individueel', 60, 'week', { einddatum: '2024-03-05' });
    const tweede = toegewezen('begeleiding-individueel', 90, 'week', { ingangsdatum: '2024-03-06', einddatum: null });
    const u = berekend(toets([eerste, tweede], [contact('2024-03-04', 70), contact('2024-03-07', 90)]));
    expect(per(u)).toEqual([[60, 10, 'LEVERING_BOVEN_TOEWIJZING'], [90, 0]]);
    expect(u.resterend.map(({ nummer, declarabel }) => [nummer, declarabel])).toEqual([[0, 60], [1, 90]]);
  });
});

describe('group: parts of a day with the client present, without transport time', () => {
  it('present', () => {
    expect(per(toets([BGG], [dagdeel('2024-03-04'), dagdeel('2024-03-04', { soort: 'niet-verschenen' })]))).toEqual([[1, 0], [0, 1, 'LEVERING_NIET_DECLARABEL']]);
  });

  it('more than allocated', () => {
    expect(per(toets([BGG], [dagdeel('2024-03-04', { aantal: 2 }), dagdeel('2024-03-05', { aantal: 2 }), dagdeel('2024-03-06')]))).toEqual([[2, 0], [2, 0], [0, 1, 'LEVERING_BOVEN_TOEWIJZING']]);
  });

  it.each([
    [60, 60, [0, 1, 'LEVERING_ZONDER_AANWEZIGHEID'], ['LEVERING_ZONDER_AANWEZIGHEID']],
    [239, 60, [1, 0], ['AANWEZIGHEID_KORT']],
    [240, 60, [1, 0], []],
    [180, 0, [1, 0], []],
    [179, 0, [1, 0], ['AANWEZIGHEID_KORT']],
  ] as const)('%i minutes of which %i transport', (aanwezigMinuten, vervoerMinuten, verwacht, gemeld) => {
    const u = toets([BGG], [dagdeel('2024-03-04', { aanwezigMinuten, vervoerMinuten })]);
    expect(per(u)).toEqual([verwacht]);
    expect(u.bevindingen.map(({ code }) => code)).toEqual(gemeld);
  });

  it('presence is reckoned per part of the day', () => {
    const twee = (aanwezigMinuten: number) => toets([BGG], [dagdeel('2024-03-04', { aantal: 2, aanwezigMinuten })]).bevindingen.map(({ code }) => code);
    expect(twee(359)).toEqual(['AANWEZIGHEID_KORT']);
    expect(twee(360)).toEqual([]);
  });

  it.each(['telefonisch', 'maaltijden', 'vervoerstijd', 'verzorging-in-groep', 'niet-planbaar', 'behandeling'] as const)('%s cannot be declared', (soort) => {
    expect(per(toets([BGG], [dagdeel('2024-03-04', { soort })]))).toEqual([[0, 1, 'LEVERING_NIET_DECLARABEL']]);
  });

  it('treatment: the rule is MP-044', () => {
    expect(toets([BGG], [dagdeel('2024-03-04', { soort: 'behandeling' })]).bevindingen[0]?.vindplaats?.regels).toEqual(['MP-044']);
  });
});

describe('transport: one day, there and back, however many parts of the day', () => {
  it('one day per day', () => {
    expect(per(toets([VERVOER], [rit('2024-03-04'), rit('2024-03-04', 4), rit('2024-03-05')]))).toEqual([[1, 0], [0, 1, 'LEVERING_DUBBEL'], [1, 0]]);
    expect(per(toets([VERVOER], [rit('2024-03-04', 4)]))).toEqual([[1, 0]]);
  });

  it('no more days than allocated', () => {
    expect(per(toets([VERVOER], [rit('2024-03-04'), rit('2024-03-05'), rit('2024-03-06')]))).toEqual([[1, 0], [1, 0], [0, 1, 'LEVERING_BOVEN_TOEWIJZING']]);
  });

  it('a single ride is pointed out', () => {
    expect(toets([VERVOER], [rit('2024-03-04', 1)]).bevindingen.map(({ code, ernst }) => [code, ernst])).toEqual([['ENKELE_RIT', 'aandachtspunt']]);
  });
});

describe('short stay: nights that were stayed', () => {
  it.each([
    [9, [9, 0]],
    [10, [10, 0]],
    [11, [10, 1, 'LEVERING_BOVEN_TOEWIJZING']],
  ] as const)('%i nights of ten', (aantal, verwacht) => {
    expect(per(toets([KDV], [nachten('2024-03-04', aantal)]))).toEqual([verwacht]);
  });

  it('nights count each on their own day: over the end, over a week, not twice', () => {
    expect(per(toets([KDV], [nachten('2024-12-30', 4)]))).toEqual([[2, 2, 'LEVERING_BUITEN_LOOPTIJD']]);
    expect(per(toets([toegewezen('kortdurend-verblijf', 3)], [nachten('2024-03-08', 6)]))).toEqual([[6, 0]]); // Friday: three nights in each week
    expect(per(toets([KDV], [nachten('2024-03-04', 3), nachten('2024-03-06', 2)]))).toEqual([[3, 0], [1, 1, 'LEVERING_DUBBEL']]);
  });

  it('support during the stay is a product of its own; treatment and nursing are not declared', () => {
    expect(per(toets([KDV, BGI], [nachten('2024-03-04', 2), contact('2024-03-04', 60)]))).toEqual([[2, 0], [60, 0]]);
    expect(per(toets([KDV], [{ ...nachten('2024-03-04', 1), soort: 'behandeling' }, { ...nachten('2024-03-04', 1), soort: 'verpleging' }])).map(([wel]) => wel)).toEqual([0, 0]);
  });
});

describe('input and output', () => {
  const paden = (invoer: Declaratie, beleid = middenLimburg2024): string[] => {
    const u = toetsDeclaratie(invoer, beleid);
    return u.status === 'onvolledig' ? u.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : `norm:${wat.norm}`)) : [];
  };

  it('asks for what is missing', () => {
    expect(paden({})).toEqual(['toewijzing.producten', 'geleverd']);
    expect(paden({ toewijzing: { producten: [{}] }, geleverd: [{ product: 'vervoer' }] })).toEqual([
      'toewijzing.producten.0.product', 'toewijzing.producten.0.ingangsdatum', 'toewijzing.producten.0.einddatum', 'toewijzing.producten.0.omvang',
      'geleverd.0.datum', 'geleverd.0.soort', 'geleverd.0.aantal',
    ]);
  });

  it('a policy that does not say what can be declared is asked for it', () => {
    expect(paden({ toewijzing: { producten: [BGI] }, geleverd: [contact('2019-03-04', 10)] }, leudal2018 as never)).toEqual(['norm:declaratie.begeleiding-individueel']);
    const ho: Levering = { product: 'huishoudelijke-ondersteuning', datum: '2024-03-04', soort: 'face-to-face', aantal: 60 };
    expect(paden({ toewijzing: { producten: [] }, geleverd: [ho, ho] })).toEqual(['norm:declaratie.huishoudelijke-ondersteuning']);
  });

  it('nothing delivered is an answer', () => {
    expect(toets([BGI], [])).toMatchObject({ voldoet: true, oordeel: 'declarabel', lijnen: [], totalen: [], resterend: [] });
  });

  it('refuses what contradicts itself', () => {
    expect(problemenVan(() => toets([BGI, { ...BGI, ingangsdatum: '2024-12-31', einddatum: null }], []))).toMatchObject([{ pad: 'toewijzing.producten.1.ingangsdatum', code: 'OVERLAP' }]);
    expect(problemenVan(() => toets([BGG], [dagdeel('2024-03-04', { aanwezigMinuten: 10, vervoerMinuten: 11 })]))).toMatchObject([{ pad: 'geleverd.0.vervoerMinuten' }]);
    expect(problemenVan(() => toets([KDV], [nachten('9999-12-31', 2)]))).toMatchObject([{ pad: 'geleverd.0.aantal', code: 'BUITEN_BEREIK' }]);
    expect(per(toets([KDV], [nachten('9999-12-31', 1)]))).toEqual([[0, 1, 'LEVERING_BUITEN_LOOPTIJD']]);
  });

  it('plain JSON, frozen, explained', () => {
    const u = toets([BGI], [contact('2024-03-04', 150)]);
    expect(JSON.parse(JSON.stringify(u))).toEqual(u);
    expect(isDiepBevroren(u)).toBe(true);
    const tekst = legUit(u).replace(/\s+/g, ' ');
    expect(tekst).toContain('Regel 1: begeleiding individueel op 4 maart 2024, face-to-face: 150 minuten, waarvan declarabel 120');
    expect(tekst).toContain('30 minuten is meer dan er is toegewezen');
  });
});

it('never more than delivered, never more than allocated, and everything is accounted for', () => {
  const dagArb = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2024, 1, 20 + n)).toISOString().slice(0, 10));
  const leveringArb: fc.Arbitrary<Levering> = fc.oneof(
    fc.record({ datum: dagArb, aantal: fc.integer({ min: 1, max: 90 }), soort: fc.constantFrom<Leveringssoort>('face-to-face', 'telefonisch', 'indirect') }).map(({ datum, aantal, soort }) => contact(datum, aantal, soort)),
    dagArb.map((datum) => dagdeel(datum)),
    fc.record({ datum: dagArb, aantal: fc.integer({ min: 1, max: 4 }) }).map(({ datum, aantal }) => rit(datum, aantal)),
    fc.record({ datum: dagArb, aantal: fc.integer({ min: 1, max: 6 }) }).map(({ datum, aantal }) => nachten(datum, aantal)),
  );
  const producten = [BGI, BGG, VERVOER, { ...KDV, einddatum: '2024-03-20' }];
  fc.assert(
    fc.property(fc.array(leveringArb, { maxLength: 25 }), (geleverd) => {
      const u = berekend(toets(producten, geleverd));
      for (const { declarabel, nietDeclarabel, geleverd: alles, redenen } of u.lijnen) {
        expect(declarabel + nietDeclarabel).toBe(alles);
        expect(redenen.length > 0).toBe(nietDeclarabel > 0);
      }
      for (const rest of u.resterend) {
        expect(rest.declarabel + rest.resterend).toBe(rest.toegewezen);
        expect(rest.resterend).toBeGreaterThanOrEqual(0);
      }
      for (const { product, declarabel } of u.totalen) {
        expect(u.resterend.filter((rest) => rest.product === product).reduce((som, rest) => som + rest.declarabel, 0)).toBe(declarabel);
      }
      // the same count by hand for individual support: per week the smaller of delivered contact and 120
      const perWeek = new Map<number, number>();
      for (const { product, datum = '', soort, aantal = 0 } of geleverd) {
        if (product !== 'begeleiding-individueel' || soort === 'indirect') continue;
        const week = Math.floor((Date.parse(`${datum}T00:00:00Z`) / 86_400_000 - 4) / 7);
        perWeek.set(week, (perWeek.get(week) ?? 0) + aantal);
      }
      const verwacht = [...perWeek.values()].reduce((som, minuten) => som + Math.min(120, minuten), 0);
      expect(u.totalen.find(({ product }) => product === 'begeleiding-individueel')?.declarabel ?? 0).toBe(verwacht);
    }),
    { numRuns: 400 },
  );
});
