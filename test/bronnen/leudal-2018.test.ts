import { describe, expect, it } from 'vitest';
import {
  berekenHOActiviteiten,
  leudal2018,
  type HOActiviteitenSituatie,
  type HOGebied,
  type HOResultaat,
} from '../../src/index.js';
import { alsBerekend, bevinding, bijdragen, codes, leudalMet, ontbreekt, stappenVan } from '../hulp/leudal/uitkomst.js';

/** Worked examples from Leudal 2018, chapter 4 and annex 1; every figure counted by hand from the document. */

const bereken = (situatie: HOActiviteitenSituatie): HOResultaat => berekenHOActiviteiten(situatie, leudal2018);
const huis = (blok: NonNullable<HOActiviteitenSituatie['schoonEnLeefbaarHuis']>): HOActiviteitenSituatie => ({
  gebieden: ['schoonEnLeefbaarHuis'],
  schoonEnLeefbaarHuis: blok,
});
const exactVan = (situatie: HOActiviteitenSituatie): string => alsBerekend(bereken(situatie)).minutenExact;

describe('§4.4 and tables 1 and 2: weighing factors', () => {
  const woonkamer = (vloer: 'hard' | 'vloerbedekking'): HOActiviteitenSituatie =>
    huis({ ruimten: ['woonkamer'], woonkamer: { vloer, raambekleding: 'geen' } });

  it('does not mop on carpet (LE-027)', () => {
    // weekly 8,2 + 4,3 + 4,1 + 8,5; fortnightly 3,7 and 6,3; per 8 weeks 1,4 and 5,8; a year 4 x 12,0 and 2 x 2,4
    // 25,1 + 1,85 + 3,15 + 0,175 + 0,725 = 31; (48 + 4,8) / 52 = 66/65; together 2081/65 = 32,02
    const hard = alsBerekend(bereken(woonkamer('hard')));
    expect([hard.minutenExact, hard.minuten]).toEqual(['2081/65', 35]);
    expect(bijdragen(hard)['WOONKAMER_DWEILEN']).toBe('3.15');

    // without the 3,15 of mopping: 27,85 + 66/65 = 1501/52 = 28,87
    const tapijt = alsBerekend(bereken(woonkamer('vloerbedekking')));
    expect([tapijt.minutenExact, tapijt.minuten]).toEqual(['1501/52', 30]);
    expect(stappenVan(tapijt, 'WOONKAMER_DWEILEN')).toMatchObject([{ toegepast: false, bijdrage: '0', norm: '3.15' }]);
  });

  it('does not mop on carpet in any room with a floor of its own', () => {
    const blok = { vloer: 'vloerbedekking', raambekleding: 'geen' } as const;
    const keuken = { ...blok, afwas: 'niet-nodig', afzuigkap: 'geen', vriezer: 'geen' } as const;
    const hal = { vloer: 'vloerbedekking', trap: 'nee' } as const;
    const uit = bereken({
      ...huis({ ruimten: ['woonkamer', 'slaapkamer', 'keuken', 'hal'], woonkamer: blok, slaapkamer: blok, keuken, hal }),
      nietNodig: [{ activiteit: 'slaapkamer-matras', reden: 'niet-aanwezig' }],
    });
    const dweilen = Object.entries(bijdragen(uit)).filter(([code]) => code.endsWith('_DWEILEN'));
    expect(dweilen).toEqual([['WOONKAMER_DWEILEN', '0'], ['SLAAPKAMER_DWEILEN', '0'], ['KEUKEN_DWEILEN', '0'], ['HAL_DWEILEN', '0']]);
  });

  it('has no stairs on one floor (LE-027)', () => {
    const hal = (trap: 'ja' | 'nee'): HOActiviteitenSituatie => huis({ ruimten: ['hal'], hal: { vloer: 'hard', trap } });
    // 2,0 + 2,3 + 1,3 + 3,0 + 2,4/2 = 9,8; a year 2 x 0,6 + 2 x 3,0 = 7,2: 9/65; the stairs 3,2/4 = 0,8
    expect(exactVan(hal('nee'))).toBe('646/65');
    expect(exactVan(hal('ja'))).toBe('698/65');
    expect(bijdragen(bereken(hal('nee')))['HAL_TRAP']).toBe('0');
    expect(bijdragen(bereken(hal('ja')))['HAL_TRAP']).toBe('0.8');
  });

  it.each([
    // weekly 3,1 + 3,1 + 9,7 + 3,0 + 4,7 = 23,6; 1,9/8 + 3,3/6 = 0,7875; a year 80,2 (hood 2 x 2,0): together 24,3875 + 80,2/52
    ['hand', '36119/1040', '8.8', '0'],
    ['vaatwasser', '35911/1040', '0', '8.6'],
    ['niet-nodig', '26967/1040', '0', '0'],
  ] as const)('does the dishes by hand or by machine, never both: %s (LE-189, LE-190)', (afwas, exact, hand, machine) => {
    const keuken = { vloer: 'hard', raambekleding: 'geen', afwas, afzuigkap: 'vaatwasserbestendig', vriezer: 'los' } as const;
    const uit = bereken(huis({ ruimten: ['keuken'], keuken }));
    expect(alsBerekend(uit).minutenExact).toBe(exact);
    expect(bijdragen(uit)).toMatchObject({ KEUKEN_AFWASSEN: hand, KEUKEN_VAATWASSER: machine });
  });

  it.each([
    ['vaatwasserbestendig', '1/13', '0'], // 2 x 2,0 a year
    ['niet-vaatwasserbestendig', '0', '3/130'], // 2 x 0,6 a year
    ['geen', '0', '0'],
  ] as const)('cleans one of two hoods: %s (LE-219, LE-220)', (afzuigkap, wel, niet) => {
    const keuken = { vloer: 'hard', raambekleding: 'geen', afwas: 'hand', afzuigkap, vriezer: 'geen' } as const;
    expect(bijdragen(bereken(huis({ ruimten: ['keuken'], keuken })))).toMatchObject({
      KEUKEN_AFZUIGKAP_VAATWASSERBESTENDIG: wel,
      KEUKEN_AFZUIGKAP_NIET_VAATWASSERBESTENDIG: niet,
      KEUKEN_VRIEZER: '0',
    });
  });

  it('flags both blinds rows and asks whether there are curtains or blinds (LE-199, LE-205, X19)', () => {
    const kamer = (raambekleding?: 'gordijnen' | 'lamellen' | 'geen'): HOActiviteitenSituatie => ({
      ...huis({
        ruimten: ['woonkamer', 'slaapkamer'],
        woonkamer: { vloer: 'hard', raambekleding },
        slaapkamer: { vloer: 'hard', raambekleding },
      }),
      nietNodig: [{ activiteit: 'slaapkamer-matras', reden: 'niet-aanwezig' }],
    });
    expect(ontbreekt(bereken(kamer()))).toEqual(['schoonEnLeefbaarHuis.woonkamer.raambekleding', 'schoonEnLeefbaarHuis.slaapkamer.raambekleding']);
    const lamellen = bereken(kamer('lamellen'));
    expect(bijdragen(lamellen)).toMatchObject({ WOONKAMER_LAMELLEN: '11/260', SLAAPKAMER_LAMELLEN: '223/130' }); // 2,2/52 and 89,2/52
    const twijfels = lamellen.bevindingen.filter(({ code }) => code === 'TIJD_TWIJFELACHTIG');
    expect(twijfels.map(({ ernst, vindplaats }) => [ernst, vindplaats?.regels])).toEqual([['waarschuwing', ['LE-199']], ['waarschuwing', ['LE-205']]]);
    expect(codes(bereken(kamer('geen')))).not.toContain('TIJD_TWIJFELACHTIG');
    expect(ontbreekt(bereken(kamer('gordijnen')))).toEqual(['norm woonkamer-gordijnen']); // the bedroom has 16,8
  });

  it('names the seven rows without a time, and no other', () => {
    const alles = bereken({
      gebieden: ['schoonEnLeefbaarHuis', 'wasverzorging'],
      schoonEnLeefbaarHuis: {
        ruimten: ['woonkamer', 'slaapkamer', 'keuken', 'sanitair', 'hal'],
        woonkamer: { vloer: 'hard', raambekleding: 'gordijnen' },
        slaapkamer: { vloer: 'hard', raambekleding: 'gordijnen' },
        keuken: { vloer: 'hard', raambekleding: 'lamellen', afwas: 'hand', afzuigkap: 'geen', vriezer: 'geen' },
        sanitair: { raambekleding: 'gordijnen' },
        hal: { vloer: 'hard', trap: 'ja' },
      },
      wasverzorging: { drogen: 'droger', vlekken: true },
    });
    expect(ontbreekt(alles)).toEqual([
      'norm woonkamer-gordijnen', 'norm slaapkamer-matras', 'norm keuken-lamellen', 'norm sanitair-gordijnen', 'norm was-vlekken',
    ]);
    const anders = bereken(
      huis({
        ruimten: ['keuken', 'sanitair'],
        keuken: { vloer: 'hard', raambekleding: 'gordijnen', afwas: 'hand', afzuigkap: 'geen', vriezer: 'geen' },
        sanitair: { raambekleding: 'lamellen' },
      }),
    );
    expect(ontbreekt(anders)).toEqual(['norm keuken-gordijnen', 'norm sanitair-lamellen']);
  });
});

describe('§4.4, §4.5 and §4.6: what the policy leaves out', () => {
  it('gives no time for shopping; alone it is not indicated, with all reasons (LE-028)', () => {
    const uit = bereken({ gebieden: ['boodschappen'] });
    expect(uit.status).toBe('niet-aangewezen');
    if (uit.status !== 'niet-aangewezen') return;
    expect(uit.redenen.map(({ code }) => code)).toEqual(['ALLEEN_UITGESLOTEN', 'GEBIED_UITGESLOTEN']);
    expect(uit.redenen[1]?.vindplaats).toEqual({ bron: 'leudal-2018', plaats: '§4.4', regels: ['LE-028'] });
    expect(stappenVan(uit, 'GEBIED_UITGESLOTEN')).toMatchObject([{ toegepast: false, groep: 'boodschappen' }]);
    expect(bevinding(uit, 'AFWIJKEND_VAN_ONDERZOEK').vindplaats?.plaats).toBe('§4.4');
  });

  it('leaves shopping out beside something else', () => {
    const uit = alsBerekend(bereken({ gebieden: ['boodschappen', 'wasverzorging'], wasverzorging: { drogen: 'droger', vlekken: false } }));
    expect(uit.resultaatgebieden).toEqual([{ gebied: 'wasverzorging', minutenExact: '40.3' }]);
    expect(bevinding(uit, 'GEBIED_UITGESLOTEN').ernst).toBe('waarschuwing');
  });

  it('irons only when medically necessary, a departure from the research (LE-033, LE-242)', () => {
    const strijken = (medischNoodzakelijk?: boolean): HOResultaat => bereken({ gebieden: ['strijken'], strijken: { medischNoodzakelijk } });
    expect(ontbreekt(strijken())).toEqual(['strijken.medischNoodzakelijk']);
    expect(alsBerekend(strijken(true))).toMatchObject({ minuten: 20, minutenExact: '19.8' });
    expect(alsBerekend(strijken(false))).toMatchObject({ minuten: 0, minutenExact: '0' });
    expect(codes(strijken(false))).toContain('GEEN_MINUTEN');
    expect(bevinding(strijken(true), 'AFWIJKEND_VAN_ONDERZOEK').vindplaats).toEqual({ bron: 'leudal-2018', plaats: '§4.6', regels: ['LE-033'] });
  });

  it.each([
    ['buitenruimte', '§4.5 a'],
    ['huisdieren', '§4.5 b'],
    ['overige-ruimten', '§4.5 c'],
    ['bijzonder-onderhoud', '§4.5 d'],
  ])('puts %s out of reach, with the place (LE-031)', (id, plaats) => {
    const uit = bereken({ ...huis({ ruimten: ['sanitair'], sanitair: { raambekleding: 'geen' } }), buitenBereik: [id] });
    expect(bevinding(uit, 'BUITEN_BEREIK')).toMatchObject({ ernst: 'waarschuwing', vindplaats: { bron: 'leudal-2018', plaats, regels: ['LE-031'] } });
    expect(stappenVan(uit, 'BUITEN_BEREIK')).toMatchObject([{ soort: 'toets', toegepast: false, voldaan: false, vindplaats: { plaats } }]);
    // 11,7 + 6,2 + 2,2/8 = 18,175; a year 2 x 1,3 + 4 x 4,1 + 4 x 0,8 = 22,2; together 727/40 + 111/260: it adds nothing
    expect(alsBerekend(uit).minutenExact).toBe('9673/520');
  });
});

describe('table 4: laundry', () => {
  it.each([
    // 1,8 + 2,5 x (1,5 + 1,5 + 2,7 + 5,5 + 2,0 + drying): dryer 1,3 + 0,9, line 5,8 + 0,9
    ['droger', '40.3', 45, { WAS_DROGER_VULLEN: '3.25', WAS_DROGER_LEGEN: '2.25', WAS_OPHANGEN: '0', WAS_AFHALEN: '0' }],
    ['waslijn', '51.55', 55, { WAS_DROGER_VULLEN: '0', WAS_DROGER_LEGEN: '0', WAS_OPHANGEN: '14.5', WAS_AFHALEN: '2.25' }],
  ] as const)('dries by machine or on a line: %s', (drogen, exact, minuten, rijen) => {
    const uit = alsBerekend(bereken({ gebieden: ['wasverzorging'], wasverzorging: { drogen, vlekken: false } }));
    expect([uit.minutenExact, uit.minuten]).toEqual([exact, minuten]);
    expect(bijdragen(uit)).toMatchObject({ ...rijen, WAS_VLEKKEN: '0' });
  });

  it('has no time for stains: a gap when they must be treated (LE-233)', () => {
    const vlekken = { gebieden: ['wasverzorging'], wasverzorging: { drogen: 'droger', vlekken: true } } as const;
    expect(ontbreekt(bereken(vlekken))).toEqual(['norm was-vlekken']);
    // 2 minutes, five times per two weeks, from the municipality: 5 a week more
    expect(alsBerekend(berekenHOActiviteiten(vlekken, leudalMet({ activiteiten: { 'was-vlekken': 2 } }))).minutenExact).toBe('45.3');
  });
});

describe('§4.7 and tables 8 and 9: organisation and teaching', () => {
  const regie = (gebieden: readonly HOGebied[], beperktLeerbaar = true): HOResultaat =>
    bereken({
      gebieden,
      regie: { beperktLeerbaar },
      ...(gebieden.includes('wasverzorging') ? { wasverzorging: { drogen: 'droger', vlekken: false } } : {}),
      ...(gebieden.includes('adviesInstructieVoorlichting') ? { adviesInstructieVoorlichting: { onderwerp: 'huis-en-was', weken: 6 } } : {}),
    });

  it('gives 30 minutes a week for the daily organisation, in combination (LE-156, LE-158)', () => {
    const uit = alsBerekend(regie(['regie', 'wasverzorging']));
    expect(uit.minutenExact).toBe('70.3');
    expect(codes(uit)).not.toContain('REGIE_ALLEEN_IN_COMBINATIE');
  });

  it.each([[['regie']], [['regie', 'adviesInstructieVoorlichting']], [['regie', 'boodschappen']]] as const)(
    'gives it only in combination: %j does not count as such (table 8, note 1)',
    (gebieden) => {
      const uit = alsBerekend(regie(gebieden));
      expect(uit.minuten).toBe(30);
      expect(uit.besluitrijp).toBe(false);
      expect(bevinding(uit, 'REGIE_ALLEEN_IN_COMBINATIE')).toMatchObject({
        ernst: 'blokkerend',
        vindplaats: { bron: 'leudal-2018', plaats: 'bijlage 1 tabel 8, noot 1', regels: ['LE-156'] },
      });
    },
  );

  it('points a client who can learn to teaching first (LE-036, LE-037)', () => {
    const uit = alsBerekend(regie(['regie', 'wasverzorging'], false));
    expect(uit.minutenExact).toBe('40.3');
    expect(bevinding(uit, 'REGIE_EERST_AANLEREN').vindplaats?.plaats).toBe('§4.7');
  });

  const leer = (blok: HOActiviteitenSituatie['adviesInstructieVoorlichting']): HOResultaat =>
    bereken({ gebieden: ['adviesInstructieVoorlichting'], adviesInstructieVoorlichting: blok });
  const tijdelijk = (uit: HOResultaat): unknown => alsBerekend(uit).tijdelijk;
  const deel = (minuten: number, weken: number): unknown => [
    { gebied: 'adviesInstructieVoorlichting', minuten, per: 'week', minutenExact: String(minuten), weken },
  ];

  it.each([1, 2, 3, 4, 5, 6, 7])('gives 60 a week for home and laundry whatever the frequency: %i times (LE-157)', (kerenPerWeek) => {
    const uit = leer({ onderwerp: 'huis-en-was', kerenPerWeek, weken: 6 });
    expect(tijdelijk(uit)).toEqual(deel(60, 6));
    expect(codes(uit)).not.toContain('STAPPEN_BOVEN_MAXIMUM');
  });

  it('does not ask the frequency where it does not matter', () => {
    expect(tijdelijk(leer({ onderwerp: 'huis-en-was', weken: 2 }))).toEqual(deel(60, 2));
  });

  it.each([[1, 30], [2, 60], [3, 90]])('gives 30 per time for instruction: %i times a week (LE-155)', (kerenPerWeek, minuten) => {
    expect(tijdelijk(leer({ onderwerp: 'instructie', kerenPerWeek, weken: 4 }))).toEqual(deel(minuten, 4));
  });

  it('counts instruction three times a week at most, and says so', () => {
    const uit = leer({ onderwerp: 'instructie', kerenPerWeek: 4, weken: 4 });
    expect(tijdelijk(uit)).toEqual(deel(90, 4));
    expect(bevinding(uit, 'STAPPEN_BOVEN_MAXIMUM')).toMatchObject({ ernst: 'waarschuwing', pad: 'adviesInstructieVoorlichting.kerenPerWeek' });
  });

  it.each([[1, false], [6, false], [7, true], [52, true]])('teaches for six weeks at most: %i weeks, blocked %s (LE-036)', (weken, teLang) => {
    const uit = alsBerekend(leer({ onderwerp: 'huis-en-was', weken }));
    expect(codes(uit).includes('AANLEREN_TE_LANG')).toBe(teLang);
    expect(uit.besluitrijp).toBe(!teLang);
  });

  it('asks how the 30 minutes for meals are read, and warns (LE-159, X17)', () => {
    expect(ontbreekt(leer({ onderwerp: 'maaltijden', weken: 6 }))).toEqual(['adviesInstructieVoorlichting.lezing']);
    const perWeek = leer({ onderwerp: 'maaltijden', lezing: 'per-week', weken: 6 });
    const perKeer = leer({ onderwerp: 'maaltijden', lezing: 'per-keer', kerenPerWeek: 3, weken: 6 });
    expect(tijdelijk(perWeek)).toEqual(deel(30, 6));
    expect(tijdelijk(perKeer)).toEqual(deel(90, 6));
    for (const uit of [perWeek, perKeer]) {
      expect(bevinding(uit, 'NORM_DUBBELZINNIG')).toMatchObject({ ernst: 'waarschuwing', vindplaats: { plaats: 'bijlage 1 tabel 9', regels: ['LE-159'] } });
    }
    expect(ontbreekt(leer({ onderwerp: 'maaltijden', lezing: 'per-keer', weken: 6 }))).toEqual(['adviesInstructieVoorlichting.kerenPerWeek']);
  });

  it('never puts teaching in the structural total', () => {
    const uit = alsBerekend(regie(['wasverzorging', 'regie', 'adviesInstructieVoorlichting']));
    expect(uit.minutenExact).toBe('70.3');
    expect(uit.resultaatgebieden.map(({ gebied }) => gebied)).toEqual(['wasverzorging', 'regie']);
    expect(tijdelijk(uit)).toEqual(deel(60, 6));
  });
});

describe('§4.8: meals', () => {
  const eten = (maaltijden: HOActiviteitenSituatie['maaltijden']): HOActiviteitenSituatie => ({ gebieden: ['maaltijden'], maaltijden });

  it('has no minutes for meals: the municipality is asked (LE-038)', () => {
    expect(ontbreekt(bereken(eten({ broodmaaltijdenPerWeek: 14, warmeMaaltijdenPerWeek: 7 })))).toEqual(['norm maaltijden.brood', 'norm maaltijden.warm']);
    expect(ontbreekt(bereken(eten({ broodmaaltijdenPerWeek: 0, warmeMaaltijdenPerWeek: 7 })))).toEqual(['norm maaltijden.warm']);
    const metNormen = leudalMet({ normen: { 'maaltijden.brood': 10, 'maaltijden.warm': '12.5' } });
    const uit = alsBerekend(berekenHOActiviteiten(eten({ broodmaaltijdenPerWeek: 14, warmeMaaltijdenPerWeek: 7 }), metNormen));
    expect(uit.minutenExact).toBe('227.5');
  });

  it('refuses to cook, with the place, although the list and table 6 name it (LE-040, X16)', () => {
    const uit = bereken(eten({ broodmaaltijdenPerWeek: 0, warmeMaaltijdenPerWeek: 0, koken: true }));
    expect(bevinding(uit, 'KOKEN_UITGESLOTEN')).toMatchObject({ pad: 'maaltijden.koken', vindplaats: { bron: 'leudal-2018', plaats: '§4.8', regels: ['LE-040'] } });
    expect(bevinding(uit, 'KOKEN_UITGESLOTEN').melding).toMatch(/tabel/);
    expect(stappenVan(uit, 'KOKEN')).toMatchObject([{ toegepast: false, voldaan: false, vindplaats: { plaats: '§4.8' } }]);
    expect(codes(bereken(eten({ broodmaaltijdenPerWeek: 0, warmeMaaltijdenPerWeek: 0, koken: false })))).not.toContain('KOKEN_UITGESLOTEN');
  });

  it.each([
    [14, 7, true],
    [15, 6, true], // once a week bread instead of a warm meal
    [16, 5, true],
    [14, 6, false],
    [13, 7, false],
    [0, 7, false],
  ])('clusters all three meals of the day: %i bread and %i warm (LE-038, LE-039)', (brood, warm, clusteren) => {
    const uit = bereken(eten({ broodmaaltijdenPerWeek: brood, warmeMaaltijdenPerWeek: warm }));
    expect(codes(uit).includes('MAALTIJDEN_CLUSTEREN')).toBe(clusteren);
  });
});

describe('§4.9 and table 10: care of children', () => {
  type Kinderen = NonNullable<HOActiviteitenSituatie['kinderen']>;
  const zorg = (kinderen: Kinderen): HOResultaat => bereken({ gebieden: ['kinderen'], kinderen });
  const perWeek = (kinderen: Kinderen): string | undefined => alsBerekend(zorg({ weken: 13, ...kinderen })).tijdelijk[0]?.minutenExact;
  const keer = (activiteit: 'naar-bed-brengen' | 'uit-bed-halen' | 'wassen-en-kleden' | 'eten-en-drinken' | 'babyvoeding' | 'school-brengen-halen', kerenPerDag: number, dagenPerWeek: number) =>
    ({ activiteit, kerenPerDag, dagenPerWeek }) as const;

  it.each([
    ['to bed', [keer('naar-bed-brengen', 2, 7)], '140'], // 10 x 2 x 7
    ['out of bed', [keer('uit-bed-halen', 1, 5)], '50'], // 10 x 1 x 5
    ['washing and dressing, per day', [keer('wassen-en-kleden', 1, 7)], '210'], // 30 x 7
    ['bottles', [keer('babyvoeding', 5, 7)], '350'], // 10 x 5 x 7
    ['meals', [keer('eten-en-drinken', 3, 7)], '420'], // 20 x 3 x 7
  ] as const)('multiplies norm, times a day and days a week: %s (LE-168)', (_, activiteiten, minuten) => {
    expect(perWeek({ perKind: [{ leeftijd: 1, activiteiten }] })).toBe(minuten);
    // two children of the same ages: twice as much
    expect(perWeek({ perKind: [{ leeftijd: 1, activiteiten }, { leeftijd: 3, activiteiten }] })).toBe(String(2 * Number(minuten)));
  });

  it('takes the family to school once, however many children (LE-167)', () => {
    expect(perWeek({ perGezin: [keer('school-brengen-halen', 2, 5)] })).toBe('150'); // 15 x 2 x 5
    const perKind = [{ leeftijd: 5, activiteiten: [keer('school-brengen-halen', 2, 5)] }];
    const uit = zorg({ weken: 4, perKind });
    expect(uit.status).toBe('beoordeling-nodig');
    if (uit.status === 'beoordeling-nodig') expect(uit.vragen.map(({ code }) => code)).toEqual(['KINDERNORM_ANDERE_EENHEID']);
  });

  it('washes and dresses once a day, also when it is done twice (LE-164)', () => {
    const twee = zorg({ weken: 4, perKind: [{ leeftijd: 2, activiteiten: [keer('wassen-en-kleden', 2, 7)] }] });
    expect(alsBerekend(twee).tijdelijk[0]?.minutenExact).toBe('210');
    expect(bevinding(twee, 'NORM_PER_DAG')).toMatchObject({ ernst: 'aandachtspunt', vindplaats: { regels: ['LE-164'] } });
    const een = zorg({ weken: 4, perKind: [{ leeftijd: 2, activiteiten: [keer('wassen-en-kleden', 1, 7)] }] });
    expect(codes(een)).not.toContain('NORM_PER_DAG');
  });

  it('reads a meal per child or for the family, as it was listed, and warns (LE-165, X17)', () => {
    const maaltijd = keer('eten-en-drinken', 3, 7);
    const perKind = zorg({ weken: 4, perKind: [{ leeftijd: 2, activiteiten: [maaltijd] }, { leeftijd: 4, activiteiten: [maaltijd] }] });
    const perGezin = zorg({ weken: 4, perGezin: [maaltijd] });
    expect(alsBerekend(perKind).tijdelijk[0]?.minutenExact).toBe('840');
    expect(alsBerekend(perGezin).tijdelijk[0]?.minutenExact).toBe('420');
    expect(bevinding(perKind, 'NORM_DUBBELZINNIG').melding).toMatch(/per kind/);
    expect(bevinding(perGezin, 'NORM_DUBBELZINNIG').melding).toMatch(/gezin/);
  });

  it('adds a family with children of 3 and 5: 710 minutes a week, beside the structural total', () => {
    // the child of 3: 70 + 140 + 210; the child of 5: 70 + 70; to and from school 150
    const uit = alsBerekend(
      zorg({
        weken: 6,
        perKind: [
          { leeftijd: 3, activiteiten: [keer('naar-bed-brengen', 1, 7), keer('uit-bed-halen', 2, 7), keer('wassen-en-kleden', 1, 7)] },
          { leeftijd: 5, activiteiten: [keer('naar-bed-brengen', 1, 7), keer('uit-bed-halen', 1, 7)] },
        ],
        perGezin: [keer('school-brengen-halen', 2, 5)],
      }),
    );
    expect(uit.tijdelijk).toEqual([{ gebied: 'kinderen', minuten: 710, per: 'week', minutenExact: '710', weken: 6 }]);
    expect([uit.minuten, uit.resultaatgebieden]).toEqual([0, []]);
    expect(codes(uit)).not.toContain('GEEN_MINUTEN');
  });

  it.each([[0, 'berekend'], [6, 'berekend'], [7, 'beoordeling-nodig'], [17, 'beoordeling-nodig']])(
    'holds up to and including six years: a child of %i is %s (LE-168)',
    (leeftijd, status) => {
      const uit = zorg({ weken: 4, perKind: [{ leeftijd, activiteiten: [keer('naar-bed-brengen', 1, 7)] }] });
      expect(uit.status).toBe(status);
      if (uit.status === 'beoordeling-nodig') {
        expect(uit.vragen).toMatchObject([{ code: 'KIND_OUDER_DAN_NORM', vindplaats: { bron: 'leudal-2018', regels: ['LE-042', 'LE-168'] } }]);
      }
    },
  );

  it.each([[1, false], [13, false], [14, true]])('bridges three months at most: %i weeks, blocked %s (LE-042)', (weken, teLang) => {
    const uit = alsBerekend(zorg({ weken, perGezin: [keer('school-brengen-halen', 2, 5)] }));
    expect(codes(uit).includes('KINDERZORG_TE_LANG')).toBe(teLang);
    expect(uit.besluitrijp).toBe(!teLang);
    if (teLang) expect(bevinding(uit, 'KINDERZORG_TE_LANG').vindplaats?.plaats).toMatch(/§4\.9.*3 maanden/);
  });

  it('asks for how long, and for the activities', () => {
    expect(ontbreekt(zorg({}))).toEqual(['kinderen.weken', 'kinderen.perKind']);
    expect(ontbreekt(zorg({ perGezin: [keer('school-brengen-halen', 1, 5)] }))).toEqual(['kinderen.weken']);
  });
});
