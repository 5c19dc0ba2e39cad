import { describe, expect, it } from 'vitest';
import { breidUit, legUit, leudal2018, middenLimburg2024, toetsKortdurendVerblijf, type KortdurendVerblijf, type Verblijf } from '../../src/index.js';
import { plusDagen } from '../../src/kern/index.js';
import { codes, isDiepBevroren } from '../hulp/begeleiding.js';
import { problemenVan } from '../hulp/fouten.js';

// 2024 begins on a Monday: week 1 is 1 up to and including 7 January.
const toewijzing = { ingangsdatum: '2024-01-01', einddatum: '2024-12-31' } as const;

const verblijf = (aankomst: string, etmalen: number): Verblijf => ({ aankomst, vertrek: plusDagen(aankomst, etmalen) });
const toets = (verblijven: readonly Verblijf[], anders: KortdurendVerblijf = {}) => toetsKortdurendVerblijf({ toewijzing, verblijven, ...anders }, middenLimburg2024);

function berekend(uitkomst: ReturnType<typeof toets>) {
  if (uitkomst.status !== 'berekend') throw new Error(`verwacht: berekend, gekregen: ${JSON.stringify(uitkomst, null, 1)}`);
  return uitkomst;
}

const gemeld = (uitkomst: ReturnType<typeof toets>): string[] => uitkomst.bevindingen.map(({ code, pad }) => `${code} ${pad ?? '-'}`);

/** Stays of three nights from Monday, in so many weeks from week 1. */
const drieInElkeWeek = (weken: number): Verblijf[] => Array.from({ length: weken }, (_, i) => verblijf(plusDagen('2024-01-01', 7 * i), 3));

describe('Midden-Limburg 2024: "maximaal 3 etmalen per week of een aaneengesloten periode van maximaal zes weken; 42 etmalen per jaar"', () => {
  it('etmalen are the days from arrival to departure', () => {
    expect(berekend(toets([{ aankomst: '2024-03-01', vertrek: '2024-03-04' }]))).toMatchObject({ etmalen: 3, oordeel: 'binnen', voldoet: true, besluitrijp: true });
    expect(berekend(toets([{ aankomst: '2024-02-28', vertrek: '2024-03-01' }])).etmalen).toBe(2); // leap day
    expect(berekend(toets([]))).toMatchObject({ etmalen: 0, voldoet: true });
  });

  it.each([
    [2, true],
    [3, true],
    [4, false],
  ])('%i nights in a week in separate stays', (aantal, voldoet) => {
    // every other night from Monday: 4 nights in 4 stays are Monday, Wednesday, Friday, Sunday
    const u = berekend(toets(Array.from({ length: aantal }, (_, i) => verblijf(plusDagen('2024-01-01', 2 * i), 1))));
    expect(u.voldoet).toBe(voldoet);
    expect(gemeld(u)).toEqual(voldoet ? [] : ['VERBLIJF_BOVEN_WEEKGRENS verblijven.3']);
  });

  it.each([
    [3, false],
    [4, true],
    [42, true],
  ])('one unbroken period of %i nights is allowed; beyond three a week it is a long one', (aantal, lang) => {
    const u = berekend(toets([verblijf('2024-01-01', aantal)]));
    expect(u).toMatchObject({ voldoet: true, perioden: [{ lang, etmalen: aantal }] });
  });

  it('43 nights unbroken break both limits', () => {
    const u = berekend(toets([verblijf('2024-01-01', 43)]));
    expect(gemeld(u)).toEqual(['VERBLIJF_TE_LANG_AANEEN verblijven.0', 'VERBLIJF_BOVEN_JAARGRENS verblijven.0']);
    expect(u).toMatchObject({ oordeel: 'overschreden', voldoet: false, besluitrijp: false });
  });

  it('43 nights unbroken over the end of a year break only the limit of a period', () => {
    const over = { ingangsdatum: '2024-07-01', einddatum: '2025-06-30' };
    expect(gemeld(toets([verblijf('2024-12-01', 43)], { toewijzing: over }))).toEqual(['VERBLIJF_TE_LANG_AANEEN verblijven.0']);
    expect(gemeld(toets([verblijf('2024-12-01', 42)], { toewijzing: over }))).toEqual([]);
  });

  it.each([
    [41, [-1]],
    [42, []],
    [43, ['VERBLIJF_BOVEN_JAARGRENS verblijven.14']],
  ])('%i nights in a year', (aantal, verwacht) => {
    const extra = aantal - 42; // fourteen weeks of three nights are 42
    const verblijven = extra < 0 ? [...drieInElkeWeek(13), verblijf('2024-04-01', 2)] : [...drieInElkeWeek(14), ...(extra > 0 ? [verblijf('2024-04-08', extra)] : [])];
    const u = berekend(toets(verblijven));
    expect(u.etmalen).toBe(aantal);
    expect(gemeld(u)).toEqual(aantal > 42 ? verwacht : []);
    expect(u.jaren).toEqual([{ vanaf: '2024-01-01', etmalen: aantal, resterend: Math.max(0, 42 - aantal), langePerioden: 0, resterendeLangePerioden: 1 }]);
  });

  it('stays that adjoin are one unbroken period', () => {
    const aaneen = berekend(toets([verblijf('2024-01-01', 2), verblijf('2024-01-03', 2)]));
    expect(aaneen).toMatchObject({ voldoet: true, perioden: [{ aankomst: '2024-01-01', vertrek: '2024-01-05', etmalen: 4, lang: true, verblijven: ['verblijven.0', 'verblijven.1'] }] });
    const los = berekend(toets([verblijf('2024-01-01', 2), verblijf('2024-01-04', 2)]));
    expect(gemeld(los)).toEqual(['VERBLIJF_BOVEN_WEEKGRENS verblijven.1']);
  });

  it('a period with three nights in each of two weeks is not long', () => {
    const u = berekend(toets([verblijf('2024-01-05', 6), verblijf('2024-02-02', 6), verblijf('2024-03-01', 6)]));
    expect(u).toMatchObject({ voldoet: true, perioden: [{ lang: false }, { lang: false }, { lang: false }] });
    // one day later: two nights, then four
    expect(berekend(toets([verblijf('2024-01-06', 6)])).perioden).toMatchObject([{ lang: true }]);
  });

  it('a week of a long period has no room for another stay above three', () => {
    // four nights of a long period end on Thursday 18 January; then one night in the same week
    const lang = verblijf('2024-01-10', 8);
    expect(gemeld(toets([lang, verblijf('2024-01-20', 1)]))).toEqual(['VERBLIJF_BOVEN_WEEKGRENS verblijven.1']);
    expect(gemeld(toets([verblijf('2024-01-08', 1), lang]))).toEqual(['VERBLIJF_BOVEN_WEEKGRENS verblijven.1']);
    // two nights of the period in its last week leave room for one more
    expect(gemeld(toets([verblijf('2024-01-10', 7), verblijf('2024-01-19', 1)]))).toEqual(['VERBLIJF_BOVEN_WEEKGRENS verblijven.1'].slice(1));
  });

  it('a second long period in a year is for a professional', () => {
    const u = toets([verblijf('2024-01-01', 5), verblijf('2024-06-03', 5)]);
    expect(u).toMatchObject({ status: 'beoordeling-nodig', vragen: [{ code: 'NOG_EEN_LANGE_PERIODE', keuzes: expect.any(Array) as unknown }] });
    expect(u.bevindingen).toEqual([]);
    if (u.status === 'beoordeling-nodig') expect(u.vragen[0].vraag).toContain('3 juni 2024');
    // a breach stays visible beside the question
    expect(gemeld(toets([verblijf('2024-01-01', 30), verblijf('2024-06-03', 30)]))).toEqual(['VERBLIJF_BOVEN_JAARGRENS verblijven.1']);
  });

  it('a long period belongs to the year in which it begins', () => {
    const over = { ingangsdatum: '2024-07-01', einddatum: '2025-06-30' };
    const u = berekend(toets([verblijf('2024-12-30', 5), verblijf('2025-03-03', 5)], { toewijzing: over }));
    expect(u.jaren).toMatchObject([
      { vanaf: '2024-01-01', etmalen: 2, langePerioden: 1 },
      { vanaf: '2025-01-01', etmalen: 8, langePerioden: 1 },
    ]);
    expect(toets([verblijf('2025-01-01', 5), verblijf('2025-03-03', 5)], { toewijzing: over }).status).toBe('beoordeling-nodig');
  });

  it('week 53 and the week over the end of a year', () => {
    const over = { ingangsdatum: '2020-07-01', einddatum: '2021-06-30' };
    // 2020-W53: Monday 28 December 2020 up to and including Sunday 3 January 2021
    const u = berekend(toets([verblijf('2020-12-28', 2), verblijf('2020-12-31', 2)], { toewijzing: over }));
    expect(gemeld(u)).toEqual(['VERBLIJF_BOVEN_WEEKGRENS verblijven.1']);
    expect(u.weken).toEqual([{ week: '2020-W53', vanaf: '2020-12-28', etmalen: 4, resterend: 0 }]);
    expect(u.bevindingen[0]?.melding).toContain('week 53 van 2020');
    expect(u.jaren.map(({ etmalen }) => etmalen)).toEqual([3, 1]);
  });

  it('the order of the stays does not matter, and paths follow the input', () => {
    const verblijven = [verblijf('2024-01-06', 1), verblijf('2024-01-01', 2), verblijf('2024-01-04', 1)];
    expect(gemeld(toets(verblijven))).toEqual(['VERBLIJF_BOVEN_WEEKGRENS verblijven.0']);
  });

  it('a row for every week at or above the limit, with whether it is met', () => {
    const rijen = (verblijven: Verblijf[]) => toets(verblijven).stappen.flatMap((stap) => (stap.code === 'ETMALEN_PER_WEEK' && stap.soort === 'toets' ? [[stap.waarde, stap.voldaan]] : []));
    expect(rijen([verblijf('2024-01-01', 2)])).toEqual([]);
    expect(rijen([verblijf('2024-01-01', 3), verblijf('2024-01-08', 4)])).toEqual([['3', true], ['4', true]]);
    expect(rijen([verblijf('2024-01-01', 1), verblijf('2024-01-03', 2)])).toEqual([['3', true]]);
    expect(rijen([verblijf('2024-01-01', 2), verblijf('2024-01-04', 2)])).toEqual([['4', false]]);
  });

  it('what is left', () => {
    const u = berekend(toets([verblijf('2024-01-01', 2), verblijf('2024-02-05', 10)]));
    expect(u.resterend).toEqual({
      perJaar: [{ vanaf: '2024-01-01', etmalen: 30, langePeriode: 0 }],
      perWeek: [
        { week: '2024-W01', etmalen: 1 },
        { week: '2024-W06', etmalen: 0 },
        { week: '2024-W07', etmalen: 0 },
      ],
    });
    expect(u.perioden[1]).toMatchObject({ etmalen: 10, resterend: 32 });
    expect(berekend(toets([])).resterend.perJaar).toEqual([{ vanaf: '2024-01-01', etmalen: 42, langePeriode: 42 }]);
  });

  it('every breach names the stay and the limit, and says where it stands', () => {
    const [bevinding] = toets([verblijf('2024-01-01', 2), verblijf('2024-01-05', 2)]).bevindingen;
    expect(bevinding).toMatchObject({ ernst: 'blokkerend', vindplaats: { bron: 'midden-limburg-2024', regels: ['MP-065', 'MP-066', 'MP-100'] } });
    expect(bevinding?.melding).toContain('Het verblijf van 5 januari 2024 tot 7 januari 2024 geeft 1 etmaal te veel in week 1 van 2024');
    expect(bevinding?.melding).toContain('ten hoogste 3 etmalen');
  });
});

describe('the allocation', () => {
  const een = (ingangsdatum: string, einddatum: string | null) => toets([], { toewijzing: { ingangsdatum, einddatum } });

  it.each([
    ['2024-07-01', '2025-06-29', true],
    ['2024-07-01', '2025-06-30', true],
    ['2024-07-01', '2025-07-01', false],
    ['2024-02-29', '2025-02-28', true],
    ['2024-02-29', '2025-03-01', false],
    ['2024-07-01', null, false],
  ])('%s up to and including %s: at most a year', (ingangsdatum, einddatum, voldoet) => {
    const u = berekend(een(ingangsdatum, einddatum));
    expect(u.voldoet).toBe(voldoet);
    expect(gemeld(u)).toEqual(voldoet ? [] : ['TOEWIJZING_TE_LANG toewijzing.einddatum']);
  });

  it('says the last day that fits', () => {
    expect(berekend(een('2024-07-01', '2025-01-31')).uiterlijkeEinddatum).toBe('2025-06-30');
    expect(berekend(een('9999-06-01', null)).uiterlijkeEinddatum).toBe('9999-12-31');
  });

  it.each([
    ['2023-12-31', 1, 1],
    ['2023-12-30', 3, 2],
    ['2024-01-01', 1, 0],
    ['2024-12-31', 1, 0], // the night that begins on the last day
    ['2024-12-31', 2, 1],
    ['2025-01-01', 1, 1],
  ])('a stay from %s of %i nights has %i outside', (aankomst, etmalen, buiten) => {
    const u = berekend(toets([verblijf(aankomst, etmalen)]));
    expect(gemeld(u)).toEqual(buiten === 0 ? [] : ['VERBLIJF_BUITEN_TOEWIJZING verblijven.0']);
    expect(u.voldoet).toBe(buiten === 0);
    if (buiten > 0) expect(u.bevindingen[0]?.melding).toContain(`valt met ${buiten} ${buiten === 1 ? 'etmaal' : 'etmalen'} buiten`);
  });

  it.each([
    ['wholly before', '2024-02-01', '2024-02-04', 3],
    ['up to its first day', '2024-02-27', '2024-03-01', 3],
    ['from before up to its last day', '2024-02-28', '2024-03-03', 2], // 28 and 29 February
    ['from before up to the day after', '2024-02-28', '2024-03-04', 2],
    ['wholly after', '2024-03-10', '2024-03-13', 3],
  ])('1 up to and including 3 March, a stay %s', (_naam, aankomst, vertrek, buiten) => {
    const u = toets([{ aankomst, vertrek }], { toewijzing: { ingangsdatum: '2024-03-01', einddatum: '2024-03-03' } });
    expect(u.stappen.find(({ code }) => code === 'BINNEN_TOEWIJZING')).toMatchObject({ waarde: String(buiten), voldaan: false });
    expect(u.bevindingen[0]?.melding).toContain(`valt met ${buiten} etmalen buiten`);
  });

  it.each([
    ['2024-07-01', '2024-12-31', ['2024-01-01']],
    ['2024-07-01', '2025-01-01', ['2024-01-01', '2025-01-01']],
    ['2024-07-01', '2028-01-01', ['2024-01-01', '2025-01-01']], // too long: the years in which it may run
    ['2024-07-01', null, ['2024-01-01', '2025-01-01']],
  ])('%s up to and including %s: what is left in %j', (ingangsdatum, einddatum, jaren) => {
    expect(berekend(een(ingangsdatum, einddatum)).resterend.perJaar.map(({ vanaf }) => vanaf)).toEqual(jaren);
  });

  it('a stay around the whole allocation', () => {
    const u = toets([{ aankomst: '2024-02-28', vertrek: '2024-03-06' }], { toewijzing: { ingangsdatum: '2024-03-01', einddatum: '2024-03-03' } });
    expect(u.bevindingen[0]?.melding).toContain('valt met 4 etmalen buiten'); // 28, 29 February, 4, 5 March
  });

  it('stays of an earlier allocation count and are not judged', () => {
    const over = { ingangsdatum: '2024-07-01', einddatum: '2025-06-30' };
    const eerder = drieInElkeWeek(13); // 39 nights
    const u = berekend(toets([verblijf('2024-07-01', 3)], { toewijzing: over, eerdereVerblijven: eerder }));
    expect(u).toMatchObject({ voldoet: true, etmalen: 3 });
    expect(u.jaren[0]).toMatchObject({ etmalen: 42, resterend: 0 });
    expect(gemeld(toets([verblijf('2024-07-01', 3), verblijf('2024-07-08', 1)], { toewijzing: over, eerdereVerblijven: eerder }))).toEqual(['VERBLIJF_BOVEN_JAARGRENS verblijven.1']);
    // too much before is not a breach of these stays
    expect(gemeld(toets([], { toewijzing: over, eerdereVerblijven: [verblijf('2024-01-01', 60)] }))).toEqual([]);
    // one long period was used before
    expect(toets([verblijf('2024-07-01', 4)], { toewijzing: over, eerdereVerblijven: [verblijf('2024-03-04', 4)] }).status).toBe('beoordeling-nodig');
  });
});

describe('Leudal 2018 names no limits', () => {
  const veel = [verblijf('2019-01-01', 60)];

  it('asks the municipality for them and counts what can be counted', () => {
    const u = toetsKortdurendVerblijf({ toewijzing: { ingangsdatum: '2019-01-01', einddatum: null }, verblijven: veel }, leudal2018);
    expect(u).toMatchObject({ status: 'onvolledig', deels: { etmalen: 60 }, bevindingen: [] });
    if (u.status !== 'onvolledig') throw new Error();
    expect(u.ontbreekt.map((wat) => ('norm' in wat ? wat.norm : wat.pad))).toEqual([
      'kortdurendVerblijf.grenzen.etmalenPerWeek',
      'kortdurendVerblijf.grenzen.etmalenAaneen',
      'kortdurendVerblijf.grenzen.etmalenPerJaar',
    ]);
    expect(legUit(u).replace(/\s+/g, ' ')).toContain('Geen grens bekend voor het aantal etmalen per week');
  });

  it('still says which stay lies outside the allocation', () => {
    const u = toetsKortdurendVerblijf({ toewijzing: { ingangsdatum: '2019-01-02', einddatum: '2019-12-31' }, verblijven: veel }, leudal2018);
    expect(codes(u)).toEqual(['VERBLIJF_BUITEN_TOEWIJZING']);
  });

  const eigen = breidUit(leudal2018, {
    id: 'stad',
    versie: '1',
    naam: 'Stad',
    bron: { id: 'stad-besluit', titel: 'Besluit', soort: 'gemeente' },
    producten: { kortdurendVerblijf: { grenzen: { etmalenPerWeek: 2, etmalenAaneen: 14, etmalenPerJaar: null, langePeriodenPerJaar: 2, jaar: 'toewijzingsjaar' } } },
  });

  it('a municipality can supply its own', () => {
    const in2019 = { ingangsdatum: '2019-07-01', einddatum: null };
    const u = berekend(toetsKortdurendVerblijf({ toewijzing: in2019, verblijven: [verblijf('2019-07-01', 15)] }, eigen));
    expect(gemeld(u)).toEqual(['VERBLIJF_TE_LANG_AANEEN verblijven.0']);
    expect(u.stappen.find(({ code }) => code === 'ETMALEN_AANEEN')).toMatchObject({ herkomst: 'gemeentelijk', eis: 'ten hoogste 14', voldaan: false });
    expect(u.jaren).toEqual([{ vanaf: '2019-07-01', etmalen: 15, resterend: null, langePerioden: 1, resterendeLangePerioden: 1 }]);
    expect(u.resterend.perJaar).toEqual([{ vanaf: '2019-07-01', etmalen: null, langePeriode: 14 }]);
  });

  it('years from the first day of the allocation', () => {
    const in2020 = { ingangsdatum: '2020-02-29', einddatum: null };
    const u = berekend(toetsKortdurendVerblijf({ toewijzing: in2020, verblijven: [verblijf('2021-02-27', 4), verblijf('2024-02-28', 2)] }, eigen));
    expect(u.jaren.map(({ vanaf, etmalen }) => [vanaf, etmalen])).toEqual([
      ['2020-02-29', 2], // 27 and 28 February 2021
      ['2021-03-01', 2],
      ['2023-03-01', 1], // 28 February 2024
      ['2024-02-29', 1],
    ]);
  });
});

describe('missing days are asked for', () => {
  it.each<[string, KortdurendVerblijf, string[]]>([
    ['nothing', {}, ['toewijzing.ingangsdatum', 'toewijzing.einddatum', 'verblijven']],
    ['no end', { toewijzing: { ingangsdatum: '2024-01-01' }, verblijven: [] }, ['toewijzing.einddatum']],
    ['half stays', { toewijzing, verblijven: [verblijf('2024-01-01', 1), { aankomst: '2024-02-01' }], eerdereVerblijven: [{}] }, [
      'verblijven.1.vertrek', 'eerdereVerblijven.0.aankomst', 'eerdereVerblijven.0.vertrek',
    ]],
  ])('%s', (_naam, invoer, paden) => {
    const u = toetsKortdurendVerblijf(invoer, middenLimburg2024);
    if (u.status !== 'onvolledig') throw new Error(u.status);
    expect(u.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : wat.norm))).toEqual(paden);
    expect(u.deels).toBeNull();
  });
});

describe('what is not of the form', () => {
  const problemen = (invoer: unknown) => problemenVan(() => toetsKortdurendVerblijf(invoer as KortdurendVerblijf, middenLimburg2024)).map(({ pad, code }) => `${code} ${pad}`);

  it.each<[string, unknown, string[]]>([
    ['departure on the day of arrival', { verblijven: [{ aankomst: '2024-01-01', vertrek: '2024-01-01' }] }, ['EINDE_VOOR_BEGIN verblijven.0.vertrek']],
    ['departure before', { verblijven: [{ aankomst: '2024-01-02', vertrek: '2024-01-01' }] }, ['EINDE_VOOR_BEGIN verblijven.0.vertrek']],
    ['no such day', { verblijven: [{ aankomst: '2023-02-29', vertrek: '2023-03-01' }] }, ['VERKEERDE_VORM verblijven.0.aankomst']],
    ['overlap', { verblijven: [verblijf('2024-01-05', 3), verblijf('2024-01-01', 5)] }, ['OVERLAP verblijven.0.aankomst']],
    ['within another', { verblijven: [verblijf('2024-01-01', 9), verblijf('2024-01-02', 1), verblijf('2024-01-05', 1)] }, ['OVERLAP verblijven.1.aankomst', 'OVERLAP verblijven.2.aankomst']],
    ['overlap with an earlier stay', { verblijven: [verblijf('2024-01-02', 1)], eerdereVerblijven: [verblijf('2024-01-01', 2)] }, ['OVERLAP verblijven.0.aankomst']],
    ['an allocation that ends before it begins', { toewijzing: { ingangsdatum: '2024-01-02', einddatum: '2024-01-01' } }, ['EINDE_VOOR_BEGIN toewijzing.einddatum']],
    ['more than ten years', { verblijven: [{ aankomst: '2001-01-01', vertrek: '2024-01-01' }] }, ['BUITEN_BEREIK verblijven.0.vertrek']],
    ['null', { verblijven: [{ aankomst: '2024-01-01', vertrek: null }] }, ['NULL_NIET_TOEGESTAAN verblijven.0.vertrek']],
  ])('%s', (_naam, invoer, verwacht) => {
    expect(problemen(invoer)).toEqual(verwacht);
  });

  it('the last days of the calendar are days', () => {
    const laatste = { toewijzing: { ingangsdatum: '9999-01-01', einddatum: '9999-12-31' }, verblijven: [{ aankomst: '9999-12-29', vertrek: '9999-12-31' }] };
    expect(berekend(toetsKortdurendVerblijf(laatste, middenLimburg2024)).etmalen).toBe(2);
    const eerste = { toewijzing: { ingangsdatum: '0001-01-01', einddatum: '0001-12-31' }, verblijven: [{ aankomst: '0001-01-01', vertrek: '0001-01-03' }] };
    expect(berekend(toetsKortdurendVerblijf(eerste, middenLimburg2024)).voldoet).toBe(true);
  });
});

it('plain JSON, frozen, explained', () => {
  const u = toets([verblijf('2024-01-01', 4), verblijf('2024-02-05', 1)]);
  expect(JSON.parse(JSON.stringify(u))).toEqual(u);
  expect(isDiepBevroren(u)).toBe(true);
  const tekst = legUit(u).replace(/\s+/g, ' ');
  expect(tekst).toContain('5 etmalen kortdurend verblijf in 2 verblijven');
  expect(tekst).toContain('Week 1 van 2024: 4 etmalen, alle in één aaneengesloten periode');
  expect(tekst).toContain('afgeleid, niet letterlijk in de bron');
});

it('a week before the year 1000 is written with four digits too', () => {
  const u = toetsKortdurendVerblijf({ toewijzing: { ingangsdatum: '0999-01-01', einddatum: '0999-12-31' }, verblijven: [{ aankomst: '0999-03-04', vertrek: '0999-03-05' }] }, middenLimburg2024);
  expect(u).toMatchObject({ status: 'berekend', weken: [{ week: expect.stringMatching(/^0999-W\d\d$/) as string }] });
});
