import { describe, expect, it } from 'vitest';
import { wijkAf, type Afwijkbaar, type AfwijkingKeuze } from '../../src/kern/afwijking.js';
import { InvoerFout } from '../../src/kern/fout.js';
import { bevinding, OMHOOG, OMLAAG, ONVOLLEDIG } from './uitkomsten.js';

const wijk = (uitkomst: Afwijkbaar, naar: number): Afwijkbaar => wijkAf(uitkomst, { naar, motivering: 'Daarom.' });
const codes = (uitkomst: Afwijkbaar): string[] => uitkomst.bevindingen.map(({ code, ernst }) => `${ernst} ${code}`);

/** The contributions of all rows; here they are all whole numbers. */
const som = ({ stappen }: Afwijkbaar): number => stappen.reduce((totaal, stap) => totaal + ('bijdrage' in stap ? Number(stap.bijdrage) : 0), 0);

function foutVan(uitkomst: unknown, keuze: unknown): InvoerFout {
  try {
    wijkAf(uitkomst as Afwijkbaar, keuze as AfwijkingKeuze);
  } catch (fout) {
    if (fout instanceof InvoerFout) return fout;
    throw fout;
  }
  throw new Error('er werd niets geweigerd');
}

describe('a deviation', () => {
  const hoger = wijk(OMHOOG, 180);

  it('takes the chosen minutes and keeps the computed ones', () => {
    expect(hoger.minuten).toBe(180);
    expect(hoger.afwijking).toEqual({ van: 155, naar: 180, motivering: 'Daarom.' });
    expect(hoger).toMatchObject({ status: 'berekend', per: 'week', minutenExact: '152', afronding: OMHOOG.afronding });
  });

  it('makes the hours per year anew', () => {
    expect(hoger.urenPerJaar).toBe(180 * 52 / 60);
  });

  it('adds one row, and the contributions still add up', () => {
    expect(hoger.stappen.slice(0, -1)).toEqual(OMHOOG.stappen);
    expect(hoger.stappen.at(-1)).toMatchObject({ code: 'AFWIJKING', soort: 'afwijking', toegepast: true, bijdrage: '25' });
    for (const naar of [0, 150, 155, 157, 20160]) expect(som(wijk(OMHOOG, naar))).toBe(naar);
  });

  it('keeps findings that are not about the minutes', () => {
    expect(codes(hoger)).toEqual(['aandachtspunt IETS_ANDERS']);
  });

  it('leaves the outcome that it started from as it was', () => {
    const voor = structuredClone(OMHOOG);
    wijk(OMHOOG, 20);
    expect(OMHOOG).toEqual(voor);
  });

  it('gives a frozen, plain JSON outcome', () => {
    expect([hoger, hoger.afwijking, hoger.stappen, hoger.stappen.at(-1), hoger.bevindingen].every((deel) => Object.isFrozen(deel))).toBe(true);
    expect(JSON.parse(JSON.stringify(hoger))).toEqual(hoger);
  });

  it('works on an outcome that was stored as JSON', () => {
    expect(wijk(JSON.parse(JSON.stringify(OMHOOG)) as Afwijkbaar, 180)).toEqual(hoger);
  });

  it('may go to 0 and to a whole week, no further', () => {
    expect(wijk(OMHOOG, 0).minuten).toBe(0);
    expect(wijk(OMHOOG, 7 * 24 * 60 * 2).minuten).toBe(20160);
    expect(foutVan(OMHOOG, { naar: 20161, motivering: 'x' }).problemen).toMatchObject([{ pad: 'naar', code: 'BUITEN_BEREIK' }]);
    expect(foutVan(OMHOOG, { naar: -1, motivering: 'x' }).problemen).toMatchObject([{ pad: 'naar', code: 'BUITEN_BEREIK' }]);
  });

  it('never gives -0', () => {
    const nul = wijk(OMHOOG, -0);
    expect(Object.is(nul.minuten, 0) && Object.is(nul.afwijking?.naar, 0) && Object.is(nul.urenPerJaar, 0)).toBe(true);
    expect(wijk(OMHOOG, 155).stappen.at(-1)).toMatchObject({ bijdrage: '0' });
  });
});

describe('a deviation below the norm', () => {
  it.each([154, 150, 0])('to %i carries a warning', (naar) => {
    expect(codes(wijk(OMHOOG, naar))).toContain('waarschuwing AFWIJKING_LAGER');
    expect(wijk(OMHOOG, naar).besluitrijp).toBe(true);
  });

  it.each([155, 156, 160])('to %i does not', (naar) => {
    expect(codes(wijk(OMHOOG, naar)).join()).not.toContain('AFWIJKING_LAGER');
  });

  it('names both numbers', () => {
    const melding = wijk(OMHOOG, 150).bevindingen.find(({ code }) => code === 'AFWIJKING_LAGER')?.melding;
    expect(melding).toContain('150');
    expect(melding).toContain('155');
  });

  it.each([0, 150, 151])('to %i is below the exact minutes too when rounding came out lower', (naar) => {
    expect(codes(wijk(OMLAAG, naar))).toContain('waarschuwing AFWIJKING_LAGER');
  });

  it.each([152, 153, 155])('to %i is not below the exact minutes', (naar) => {
    expect(codes(wijk(OMLAAG, naar)).join()).not.toContain('AFWIJKING_LAGER');
  });

  it('compares with an exact fraction', () => {
    const derden: Afwijkbaar = { ...OMLAAG, minuten: 105, afronding: { ...OMLAAG.afronding, verschil: '-4/3' } };
    expect(codes(wijk(derden, 106))).toContain('waarschuwing AFWIJKING_LAGER');
    expect(wijk(derden, 106).bevindingen.find(({ code }) => code === 'AFWIJKING_LAGER')?.melding).toContain('106 1/3');
    expect(codes(wijk(derden, 107)).join()).not.toContain('AFWIJKING_LAGER');
  });
});

describe('a deviation that is not a multiple of the rounding', () => {
  it.each([
    [157, true],
    [160, false],
    [0, false],
  ])('to %i: %s', (naar, opDeMinuut) => {
    expect(codes(wijk(OMHOOG, naar)).includes('aandachtspunt AFWIJKING_OP_DE_MINUUT')).toBe(opDeMinuut);
  });

  it('goes by the step of the policy', () => {
    const kwartier: Afwijkbaar = { ...OMHOOG, afronding: { ...OMHOOG.afronding, opVeelvoudVan: 15 } };
    expect(codes(wijk(kwartier, 160))).toContain('aandachtspunt AFWIJKING_OP_DE_MINUUT');
    expect(codes(wijk(kwartier, 165)).join()).not.toContain('AFWIJKING_OP_DE_MINUUT');
  });
});

describe('a second deviation', () => {
  const tweede = wijkAf(wijk(OMHOOG, 151), { naar: 180, motivering: 'Bij nader inzien.' });

  it('keeps what was computed at first', () => {
    expect(tweede.afwijking).toEqual({ van: 155, naar: 180, motivering: 'Bij nader inzien.' });
  });

  it('adds a second row, and the contributions still add up', () => {
    expect(tweede.stappen.filter(({ soort }) => soort === 'afwijking')).toHaveLength(2);
    expect(som(tweede)).toBe(180);
  });

  it('forgets the findings of the first', () => {
    expect(codes(tweede)).toEqual(['aandachtspunt IETS_ANDERS']);
  });

  it('has its findings once', () => {
    expect(codes(wijk(wijk(OMHOOG, 151), 152)).filter((code) => code.includes('AFWIJKING'))).toEqual([
      'waarschuwing AFWIJKING_LAGER',
      'aandachtspunt AFWIJKING_OP_DE_MINUUT',
    ]);
  });

  it('still measures against the exact minutes', () => {
    expect(codes(wijk(wijk(OMLAAG, 200), 151))).toContain('waarschuwing AFWIJKING_LAGER');
  });
});

describe('whether a decision can be taken', () => {
  it('rounding down is healed: a person has now chosen', () => {
    expect(OMLAAG.besluitrijp).toBe(false);
    const geheeld = wijk(OMLAAG, 155);
    expect(codes(geheeld)).toEqual([]);
    expect(geheeld.besluitrijp).toBe(true);
  });

  it('another blocking finding keeps blocking', () => {
    const geblokkeerd: Afwijkbaar = { ...OMLAAG, bevindingen: [...OMLAAG.bevindingen, bevinding('MOTIVERING_VEREIST', 'blokkerend')] };
    expect(wijk(geblokkeerd, 155)).toMatchObject({ besluitrijp: false, bevindingen: [{ code: 'MOTIVERING_VEREIST' }] });
  });
});

describe('what was granted before', () => {
  const met = (minuten: number, per: 'week' | 'twee-weken'): Afwijkbaar => ({ ...OMHOOG, vorigeIndicatie: { minuten, per } });

  it.each([
    [200, 'week', 199, true],
    [200, 'week', 200, false],
    [400, 'twee-weken', 199, true],
    [400, 'twee-weken', 200, false],
    [401, 'twee-weken', 200, true],
  ] as const)('%i per %s, now %i per week: must be explained: %s', (minuten, per, naar, verwacht) => {
    expect(codes(wijk(met(minuten, per), naar)).includes('waarschuwing VERLAGING_MOTIVEREN')).toBe(verwacht);
  });

  it('is weighed anew: a deviation upwards takes the finding away', () => {
    const verlaagd: Afwijkbaar = { ...met(200, 'week'), bevindingen: [bevinding('VERLAGING_MOTIVEREN', 'waarschuwing')] };
    expect(codes(wijk(verlaagd, 200))).toEqual([]);
    expect(codes(wijk(verlaagd, 180))).toEqual(['waarschuwing VERLAGING_MOTIVEREN']);
  });

  it('names both sizes with their periods, and the field', () => {
    const gevonden = wijk(met(400, 'twee-weken'), 180).bevindingen.find(({ code }) => code === 'VERLAGING_MOTIVEREN');
    expect(gevonden?.pad).toBe('vorigeIndicatie');
    expect(gevonden?.melding).toContain('180 minuten per week');
    expect(gevonden?.melding).toContain('400 minuten per twee weken');
  });
});

describe('what cannot be deviated from', () => {
  it.each<[string, unknown]>([
    ['an incomplete outcome', ONVOLLEDIG],
    ['an outcome waiting for judgement', { ...ONVOLLEDIG, status: 'beoordeling-nodig' }],
    ['an outcome that was not indicated', { ...ONVOLLEDIG, status: 'niet-aangewezen' }],
    ['an outcome without minutes', { status: 'berekend', besluitrijp: true, bevindingen: [], stappen: [] }],
    ['null', null],
    ['undefined', undefined],
    ['text', 'berekend'],
  ])('%s', (_, uitkomst) => {
    const fout = foutVan(uitkomst, { naar: 100, motivering: 'Daarom.' });
    expect(fout.code).toBe('AFWIJKING_ONMOGELIJK');
    expect(fout.problemen).toMatchObject([{ pad: 'uitkomst', code: 'AFWIJKING_ONMOGELIJK' }]);
  });
});

describe('a deviation needs a motivation', () => {
  it.each<[unknown, string, string]>([
    [{ naar: 100 }, 'motivering', 'VERPLICHT'],
    [{ naar: 100, motivering: '' }, 'motivering', 'VERKEERDE_VORM'],
    [{ naar: 100, motivering: '  \n' }, 'motivering', 'VERKEERDE_VORM'],
    [{ naar: 100, motivering: null }, 'motivering', 'NULL_NIET_TOEGESTAAN'],
    [{ motivering: 'x' }, 'naar', 'VERPLICHT'],
    [{ naar: '100', motivering: 'x' }, 'naar', 'VERKEERD_TYPE'],
    [{ naar: 1.5, motivering: 'x' }, 'naar', 'GEEN_GEHEEL_GETAL'],
    [{ naar: 100, motivering: 'x', minuten: 3 }, 'minuten', 'ONBEKENDE_SLEUTEL'],
  ])('%j is refused', (keuze, pad, code) => {
    const fout = foutVan(OMHOOG, keuze);
    expect(fout.code).toBe('INVOER_ONGELDIG');
    expect(fout.problemen).toMatchObject([{ pad, code }]);
  });
});
