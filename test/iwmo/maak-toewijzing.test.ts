import { describe, expect, it } from 'vitest';
import {
  beoordeelVragenlijst,
  bepaalOmvang,
  berekenHO,
  breidUit,
  kiesHOProfiel,
  legUit,
  leudal2018,
  middenLimburg2024,
  suggereerProfiel,
  wijkAf,
} from '../../src/index.js';
import { maakToewijzing, toetsToewijzing, type Bronopgave, type GemaakteToewijzing, type Toewijzingsbron, type ToewijzingOpties } from '../../src/iwmo/index.js';
import type { Berekend, Uitkomst } from '../../src/index.js';
import { codes, isDiepBevroren, leefgebieden, neutraal } from '../hulp/begeleiding.js';
import { foutVan, problemenVan } from '../hulp/fouten.js';
import { gemeente, situatie } from '../hulp/gemeente.js';
import { administratie, beleidMet, schendingen, vormfouten } from '../hulp/iwmo.js';

function gemaakt(uitkomst: Uitkomst<GemaakteToewijzing>): Berekend<GemaakteToewijzing> {
  if (uitkomst.status !== 'berekend') throw new Error(JSON.stringify(uitkomst, null, 1));
  expect(vormfouten(uitkomst.toewijzing)).toEqual([]);
  expect(schendingen(uitkomst.toewijzing)).toEqual([]);
  return uitkomst;
}

function paden(uitkomst: Uitkomst<GemaakteToewijzing>): string[] {
  if (uitkomst.status !== 'onvolledig') throw new Error(uitkomst.status);
  return uitkomst.ontbreekt.map((wat) => (wat.soort === 'norm' ? `norm:${wat.norm}` : wat.pad));
}

const huishouden = { product: 'huishoudelijke-ondersteuning', minuten: 150, per: 'week' } as const satisfies Bronopgave;
const individueel = { product: 'begeleiding-individueel', minuten: 180, per: 'week' } as const satisfies Bronopgave;
const groep = { product: 'begeleiding-groep', dagdelen: 5, per: 'week' } as const satisfies Bronopgave;
const verblijf = { product: 'kortdurend-verblijf', etmalen: 42, per: 'totaal' } as const satisfies Bronopgave;
const vervoer = { product: 'vervoer', dagen: 3, per: 'week' } as const satisfies Bronopgave;

describe('sizes by hand', () => {
  it('five day parts a week = Volume 5, Eenheid 16, Frequentie 2', () => {
    const uitkomst = gemaakt(maakToewijzing(groep, { ...administratie, code: '07701', beleid: beleidMet({ 'begeleiding-groep': 'dagdeel' }) }));
    expect(uitkomst.omschrijving).toBe('5 dagdelen per week');
    expect(uitkomst.toewijzing).toStrictEqual({
      ToewijzingNummer: 1,
      ReferentieAanbieder: null,
      Product: { Categorie: '07', Code: '07701' },
      Toewijzingsdatum: '2025-02-20',
      Toewijzingstijd: '09:30:00',
      Ingangsdatum: '2025-03-01',
      Einddatum: '2025-12-31',
      RedenWijziging: null,
      Omvang: { Volume: 5, Eenheid: '16', Frequentie: '2' },
      Budget: null,
      Commentaar: null,
    });
    expect(uitkomst).toMatchObject({ besluitrijp: true, bevindingen: [], samenvatting: 'toewijzing van begeleiding groep, 5 dagdelen per week.' });
  });

  it.each([
    ['household help in minutes', huishouden, 'minuut', '01', { Volume: 150, Eenheid: '01', Frequentie: '2' }, '2 uur en 30 minuten per week'],
    ['individual support in hours', individueel, 'uur', '02', { Volume: 3, Eenheid: '04', Frequentie: '2' }, '3 uur per week'],
    ['individual support in minutes', individueel, 'minuut', '02', { Volume: 180, Eenheid: '01', Frequentie: '2' }, '3 uur per week'],
    ['short stay in total', verblijf, 'etmaal', '04', { Volume: 42, Eenheid: '14', Frequentie: '6' }, '42 etmalen in totaal'],
    ['short stay a week', { ...verblijf, etmalen: 1, per: 'week' }, 'etmaal', '04', { Volume: 1, Eenheid: '14', Frequentie: '2' }, '1 etmaal per week'],
    ['transport by day (etmaal)', vervoer, 'etmaal', '08', { Volume: 3, Eenheid: '14', Frequentie: '2' }, '3 etmalen per week'],
  ] as const)('%s', (_, bron, eenheid, Categorie, Omvang, omschrijving) => {
    const uitkomst = gemaakt(maakToewijzing(bron, { ...administratie, beleid: beleidMet({ [bron.product]: eenheid }) }));
    expect(uitkomst).toMatchObject({ toewijzing: { Product: { Categorie }, Omvang }, omschrijving, besluitrijp: true });
  });

  it('hands over the rest of the administration', () => {
    const opties = { ...administratie, eenheid: '16', referentieAanbieder: 'A-1', redenWijziging: '04', commentaar: 'Op maandag.' } as const;
    expect(gemaakt(maakToewijzing(groep, opties)).toewijzing).toMatchObject({ ReferentieAanbieder: 'A-1', RedenWijziging: '04', Commentaar: 'Op maandag.' });
  });
});

describe('the unit', () => {
  it('is asked of the municipality without a policy and without a choice', () => {
    const uitkomst = maakToewijzing(individueel, administratie);
    expect(uitkomst).toMatchObject({ status: 'onvolledig', ontbreekt: [{ soort: 'norm', norm: 'eenheid.begeleiding-individueel', aanTeLeverenDoor: 'gemeente' }] });
    expect(paden(maakToewijzing(individueel, { ...administratie, beleid: beleidMet({ 'begeleiding-groep': 'dagdeel' }) }))).toEqual(['norm:eenheid.begeleiding-individueel']);
  });

  it('is the choice of the call where the policy gives none', () => {
    const uitkomst = gemaakt(maakToewijzing(individueel, { ...administratie, eenheid: '04', beleid: beleidMet({}) }));
    expect(uitkomst.toewijzing.Omvang).toEqual({ Volume: 3, Eenheid: '04', Frequentie: '2' });
    expect(uitkomst.stappen.find(({ code }) => code === 'EENHEID')).toMatchObject({ herkomst: 'gemeentelijk', gekozen: '04 uur' });
  });

  it('is that of the policy where both give one, with a warning when they differ', () => {
    const beleid = beleidMet({ 'begeleiding-individueel': 'uur' });
    const anders = gemaakt(maakToewijzing(individueel, { ...administratie, eenheid: '01', beleid }));
    expect(anders.toewijzing.Omvang?.Eenheid).toBe('04');
    expect(anders.bevindingen).toMatchObject([{ code: 'EENHEID_UIT_BELEID', ernst: 'waarschuwing', pad: 'opties.eenheid' }]);
    expect(codes(maakToewijzing(individueel, { ...administratie, eenheid: '04', beleid }))).toEqual([]);
  });

  it('of a day there and back is not in the code list, and is asked', () => {
    const beleid = beleidMet({ vervoer: 'dag-retour' });
    const uitkomst = maakToewijzing(vervoer, { ...administratie, beleid });
    expect(uitkomst).toMatchObject({ ontbreekt: [{ norm: 'eenheid.vervoer', melding: expect.stringContaining('per dag-retour') as string }] });
    for (const eenheid of ['14', '82', '84'] as const) {
      expect(gemaakt(maakToewijzing(vervoer, { ...administratie, beleid, eenheid })).toewijzing.Omvang).toEqual({ Volume: 3, Eenheid: eenheid, Frequentie: '2' });
    }
  });

  it.each([
    [groep, '04', 'uur', '5 dagdelen per week'],
    [groep, '01', 'minuut', '5 dagdelen per week'],
    [individueel, '16', 'dagdeel', '180 minuten per week'],
    [individueel, '83', 'euro', '180 minuten per week'],
    [verblijf, '16', 'dagdeel', '42 etmalen in totaal'],
    [{ ...vervoer, dagen: 1 }, '04', 'uur', '1 dag vervoer per week'],
  ] as const)('%j in unit %s: no measure in the sources, so refused', (bron, eenheid, naam, omvang) => {
    const uitkomst = maakToewijzing(bron, { ...administratie, eenheid });
    expect(uitkomst.status).toBe('onvolledig');
    expect(uitkomst.bevindingen).toMatchObject([{ code: 'EENHEID_PAST_NIET', ernst: 'blokkerend', melding: expect.stringContaining(`${omvang} is niet om te rekenen naar de eenheid ${naam}`) as string }]);
  });
});

describe('a size that is not whole in the unit', () => {
  it.each([[119], [121], [90]])('%i minutes in hours: refused, by size and unit', (minuten) => {
    const uitkomst = maakToewijzing({ ...individueel, minuten }, { ...administratie, beleid: beleidMet({ 'begeleiding-individueel': 'uur' }) });
    expect(paden(uitkomst)).toEqual(['bron.minuten']);
    expect(uitkomst.bevindingen).toMatchObject([{ code: 'VOLUME_NIET_HEEL', ernst: 'blokkerend', pad: 'bron.minuten' }]);
    expect(uitkomst.bevindingen[0]?.melding).toContain(`${minuten} minuten per week is geen heel aantal in de eenheid uur`);
  });

  it('goes in minutes where the policy says so, and only then', () => {
    const beleid = beleidMet({ 'begeleiding-individueel': 'uur' }, 'minuten');
    const omvang = (minuten: number): unknown => gemaakt(maakToewijzing({ ...individueel, minuten }, { ...administratie, beleid })).toewijzing.Omvang;
    expect(omvang(119)).toEqual({ Volume: 119, Eenheid: '01', Frequentie: '2' });
    expect(omvang(120)).toEqual({ Volume: 2, Eenheid: '04', Frequentie: '2' });
    expect(omvang(121)).toEqual({ Volume: 121, Eenheid: '01', Frequentie: '2' });
    expect(paden(maakToewijzing({ ...individueel, minuten: 121 }, { ...administratie, eenheid: '04' }))).toEqual(['bron.minuten']);
  });
});

describe('per two weeks', () => {
  const tweeWeken = { ...huishouden, per: 'twee-weken' } as const;
  const met = (einddatum: string, beleid = beleidMet({ 'huishoudelijke-ondersteuning': 'minuut' })): Uitkomst<GemaakteToewijzing> =>
    maakToewijzing(tweeWeken, { ...administratie, ingangsdatum: '2025-03-01', einddatum, beleid });

  // 1 March is day 1: periods end on 14 March, 28 March, 11 April.
  it.each([
    ['2025-03-01', 1], ['2025-03-13', 1], ['2025-03-14', 1], ['2025-03-15', 2], ['2025-03-27', 2], ['2025-03-28', 2], ['2025-03-29', 3], ['2025-04-11', 3], ['2025-04-12', 4], ['2026-02-28', 27],
  ])('up to and including %s: %i started periods', (einddatum, perioden) => {
    const { toewijzing, bevindingen, stappen } = gemaakt(met(einddatum));
    expect(toewijzing.Omvang).toEqual({ Volume: 150 * perioden, Eenheid: '01', Frequentie: '6' });
    expect(toewijzing.Commentaar).toBe(`150 minuten per twee weken; het totaal is afgeleid: ${perioden} begonnen ${perioden === 1 ? 'periode' : 'perioden'} van twee weken.`);
    expect(bevindingen).toMatchObject([{ code: 'TWEE_WEKEN_ALS_TOTAAL', ernst: 'aandachtspunt' }]);
    expect(stappen.find(({ code }) => code === 'PERIODEN')).toMatchObject({ herkomst: 'afgeleid', waarde: String(perioden) });
  });

  it('the total must be whole in the unit', () => {
    const uren = beleidMet({ 'huishoudelijke-ondersteuning': 'uur' });
    expect(gemaakt(met('2025-03-28', uren)).toewijzing.Omvang).toEqual({ Volume: 5, Eenheid: '04', Frequentie: '6' });
    expect(codes(met('2025-03-14', uren))).toEqual(['VOLUME_NIET_HEEL']);
    expect(met('2025-03-29', uren).bevindingen[0]?.melding).toContain('150 minuten per twee weken, 3 begonnen perioden van twee weken is geen heel aantal in de eenheid uur');
  });

  it('a total beyond the largest volume is refused', () => {
    const beleid = beleidMet({ 'huishoudelijke-ondersteuning': 'minuut' });
    const lang = maakToewijzing({ ...tweeWeken, minuten: 20160 }, { ...administratie, ingangsdatum: '2025-01-01', einddatum: '9999-12-31', beleid });
    expect(lang.bevindingen).toMatchObject([{ code: 'VOLUME_TE_GROOT', ernst: 'blokkerend' }]);
    expect(lang.status).toBe('onvolledig');
  });

  it('the largest volume itself is written', () => {
    expect(gemaakt(maakToewijzing({ ...verblijf, etmalen: 99_999_999 }, { ...administratie, eenheid: '14' })).toewijzing.Omvang?.Volume).toBe(99_999_999);
  });

  it('own comment comes first', () => {
    const uitkomst = maakToewijzing(tweeWeken, { ...administratie, eenheid: '01', einddatum: '2025-03-14', commentaar: 'Op maandag.' });
    expect(gemaakt(uitkomst).toewijzing.Commentaar).toBe('Op maandag. 150 minuten per twee weken; het totaal is afgeleid: 1 begonnen periode van twee weken.');
  });
});

describe('the end date', () => {
  const { einddatum: _, ...zonderEinde } = administratie;

  it.each([
    ['per week', groep, '16'],
    ['per two weeks', { ...huishouden, per: 'twee-weken' }, '01'],
  ] as const)('%s: never made up, asked (CD076)', (_naam, bron, eenheid) => {
    for (const opties of [zonderEinde, { ...administratie, einddatum: null }]) {
      const uitkomst = maakToewijzing(bron, { ...opties, eenheid });
      expect(uitkomst).toMatchObject({ status: 'onvolledig', ontbreekt: [{ soort: 'gegeven', pad: 'opties.einddatum', vraag: expect.stringContaining('CD076') as string }] });
    }
  });

  it('in total: null is an answer, undefined is not', () => {
    expect(gemaakt(maakToewijzing(verblijf, { ...administratie, eenheid: '14', einddatum: null })).toewijzing.Einddatum).toBeNull();
    expect(paden(maakToewijzing(verblijf, { ...zonderEinde, eenheid: '14' }))).toEqual(['opties.einddatum']);
  });

  it('before the begin is no valid input (CS003); on the same day it is', () => {
    const op = (einddatum: string) => () => maakToewijzing(groep, { ...administratie, eenheid: '16', einddatum });
    expect(foutVan(op('2025-02-28')).problemen).toMatchObject([{ pad: 'opties.einddatum', code: 'EINDE_VOOR_BEGIN', melding: expect.stringContaining('CS003') as string }]);
    expect(gemaakt(op('2025-03-01')()).toewijzing.Einddatum).toBe('2025-03-01');
  });

  it('reason 13 only with an end equal to the begin (CS335)', () => {
    const met = (einddatum: string | null) => () => maakToewijzing(verblijf, { ...administratie, eenheid: '14', redenWijziging: '13', einddatum });
    for (const einddatum of ['2025-03-02', null]) expect(problemenVan(met(einddatum))).toMatchObject([{ pad: 'opties.redenWijziging', melding: expect.stringContaining('CS335') as string }]);
    expect(gemaakt(met('2025-03-01')()).toewijzing.RedenWijziging).toBe('13');
  });
});

describe('without a product code', () => {
  it('is asked, and null is an answer: no size in the message (CD080), but in the comment', () => {
    const { code: _code, ...zonder } = administratie;
    expect(paden(maakToewijzing(groep, { ...zonder, eenheid: '16' }))).toEqual(['opties.code']);
    const uitkomst = gemaakt(maakToewijzing(groep, { ...administratie, code: null }));
    expect(uitkomst.toewijzing).toMatchObject({ Product: { Categorie: '07', Code: null }, Omvang: null, Commentaar: 'Omvang: 5 dagdelen per week.' });
    expect(uitkomst).toMatchObject({ omschrijving: '5 dagdelen per week', bevindingen: [{ code: 'OMVANG_NIET_IN_BERICHT', ernst: 'waarschuwing', pad: 'opties.code' }] });
  });

  it('needs no unit and no end date', () => {
    expect(gemaakt(maakToewijzing({ ...huishouden, per: 'twee-weken' }, { ...administratie, code: null, einddatum: null })).toewijzing.Commentaar).toBe('Omvang: 150 minuten per twee weken.');
  });
});

describe('an outcome as the source', () => {
  const minuut = { ...administratie, code: '01001', eenheid: '01' } as const satisfies ToewijzingOpties;
  const week = berekenHO(situatie(), gemeente);

  it('household help per week', () => {
    if (week.status !== 'berekend') throw new Error();
    expect(gemaakt(maakToewijzing(week, minuut)).toewijzing).toMatchObject({ Product: { Categorie: '01', Code: '01001' }, Omvang: { Volume: week.minuten, Eenheid: '01', Frequentie: '2' } });
    expect(maakToewijzing(week, minuut).besluitrijp).toBe(week.besluitrijp);
    expect(maakToewijzing(JSON.parse(JSON.stringify(week)) as typeof week, minuut)).toEqual(maakToewijzing(week, minuut));
  });

  it('household help per two weeks', () => {
    const uitkomst = berekenHO(situatie({}, { per: 'twee-weken', motiveringen: { per: 'Genoeg zo.' } }), gemeente);
    if (uitkomst.status !== 'berekend') throw new Error(JSON.stringify(uitkomst));
    expect(gemaakt(maakToewijzing(uitkomst, { ...minuut, einddatum: '2025-03-28' })).toewijzing.Omvang).toEqual({ Volume: 2 * uitkomst.minuten, Eenheid: '01', Frequentie: '6' });
  });

  it('a deviation counts as it was chosen; 0 minutes leaves nothing to allocate', () => {
    expect(gemaakt(maakToewijzing(wijkAf(week, { naar: 200, motivering: 'Verhuizing.' }), minuut)).toewijzing.Omvang?.Volume).toBe(200);
    const nul = maakToewijzing(wijkAf(week, { naar: 0, motivering: 'Niets nodig.' }), minuut);
    expect(nul).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'TOEWIJZING_OMVANG_NUL', ernst: 'blokkerend' }] });
  });

  it('a source that is not ready for a decision makes the allocation not ready', () => {
    const blokkerend = berekenHO(situatie({ eigenMogelijkheden: 1, netwerk: 1 }), gemeente);
    const uitkomst = gemaakt(maakToewijzing(blokkerend, minuut));
    expect(uitkomst.besluitrijp).toBe(false);
    expect(uitkomst.bevindingen).toMatchObject([{ code: 'BRON_NIET_BESLUITRIJP', ernst: 'blokkerend', melding: expect.stringContaining('besluitrijp. Motiveer de aftrek voor eigen mogelijkheden') as string }]);
  });

  it('temporary help beside it asks for its own allocation', () => {
    const uitkomst = berekenHO(
      { ...situatie(), gebieden: ['schoonEnLeefbaarHuis', 'adviesInstructieVoorlichting'], adviesInstructieVoorlichting: { weken: 6 } },
      gemeente,
    );
    expect(codes(gemaakt(maakToewijzing(uitkomst, minuut)))).toContain('TIJDELIJK_APART');
    expect(codes(maakToewijzing(week, minuut))).not.toContain('TIJDELIJK_APART');
  });

  const onderzoek = { leefgebieden: leefgebieden(1), kenmerken: neutraal, netwerkAanwezig: true, zwaarte: 'licht' } as const;
  const met = { ...onderzoek, vormen: ['individueel', 'dagbesteding'], dagbesteding: { hoofdvraag: 'zinvolle-daginvulling', dagdelen: 3 } } as const;

  it('a size of begeleiding', () => {
    const individu = bepaalOmvang({ keuze: { profiel: 'IBB-2', minuten: 120, motivering: 'Past.' }, onderzoek: met }, gemeente);
    expect(gemaakt(maakToewijzing(individu, { ...administratie, eenheid: '04' })).toewijzing).toMatchObject({ Product: { Categorie: '02' }, Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' } });
    const dag = bepaalOmvang({ keuze: { profiel: 'DBB-1', dagdelen: 4, motivering: 'Past.' }, onderzoek: met }, gemeente);
    expect(gemaakt(maakToewijzing(dag, { ...administratie, eenheid: '16' })).toewijzing).toMatchObject({ Product: { Categorie: '07' }, Omvang: { Volume: 4, Eenheid: '16', Frequentie: '2' } });
    expect(codes(maakToewijzing(bepaalOmvang({ keuze: { profiel: 'IBB-2', minuten: 120 }, onderzoek: met }, gemeente), { ...administratie, eenheid: '01' }))).toEqual(['BRON_NIET_BESLUITRIJP']);
  });

  it.each<readonly [string, () => Toewijzingsbron, string]>([
    ['a band', () => suggereerProfiel(met, gemeente).individueel!, 'Een profiel zonder omvang'],
    ['a profile of the model', () => beoordeelVragenlijst({ v1: 'A', v2: 'A', v3: 'A', v4: 'A', v5: 'A' }, leudal2018), 'Een profiel zonder omvang'],
    ['a profile A, B, C', () => kiesHOProfiel({ gebieden: ['schoonEnLeefbaarHuis'] }, leudal2018), 'Een profiel zonder omvang'],
    ['what is not computed', () => bepaalOmvang({}, gemeente), 'Een toewijzing zonder omvang'],
    ['what is not computed (HO)', () => berekenHO({}, gemeente), 'Een toewijzing zonder omvang'],
  ])('%s has no concrete number', (_, bron, wat) => {
    const uitkomst = maakToewijzing(bron(), minuut);
    expect(paden(uitkomst)).toEqual(['bron']);
    expect(uitkomst.bevindingen).toContainEqual(expect.objectContaining({ code: 'OMVANG_NIET_CONCREET', ernst: 'blokkerend', pad: 'bron' }));
    expect(uitkomst.bevindingen[0]?.melding).toContain(wat);
    expect(uitkomst.bevindingen[0]?.melding).toContain('(vergelijk ECLI:NL:CRVB:2021:1381, over begeleiding)');
  });

  it('an outcome of which the size is no size is refused', () => {
    if (week.status !== 'berekend') throw new Error();
    expect(problemenVan(() => maakToewijzing({ ...week, minuten: 1.5 }, minuut))).toMatchObject([{ pad: 'bron.minuten', code: 'GEEN_GEHEEL_GETAL' }]);
    expect(problemenVan(() => maakToewijzing({ status: 'berekend', stappen: [], resultaatgebieden: [] } as never, minuut)).length).toBeGreaterThan(2);
  });
});

describe('a plain size', () => {
  it.each([
    [{ product: 'huishoudelijke-ondersteuning' }, ['bron.minuten', 'bron.per'], 'vergelijk ECLI'],
    [{ product: 'begeleiding-individueel', per: 'week' }, ['bron.minuten'], '(ECLI'],
    [{ product: 'begeleiding-groep', per: 'week' }, ['bron.dagdelen'], '(ECLI'],
    [{ product: 'kortdurend-verblijf', per: 'totaal' }, ['bron.etmalen'], 'vergelijk ECLI'],
    [{ product: 'vervoer', per: 'week' }, ['bron.dagen'], 'vergelijk ECLI'],
  ] as const)('%j is not concrete', (bron, missend, uitspraak) => {
    const uitkomst = maakToewijzing(bron, { ...administratie, eenheid: '01' });
    expect(paden(uitkomst)).toEqual(missend);
    expect(uitkomst.bevindingen).toMatchObject([{ code: 'OMVANG_NIET_CONCREET', ernst: 'blokkerend', melding: expect.stringContaining(uitspraak) as string }]);
  });

  it('asks for everything at once, the unit too', () => {
    expect(paden(maakToewijzing({ product: 'begeleiding-groep', dagdelen: 5 }, {}))).toEqual([
      'bron.per', 'opties.toewijzingNummer', 'opties.toewijzingsdatum', 'opties.toewijzingstijd', 'opties.ingangsdatum', 'opties.einddatum', 'opties.code', 'norm:eenheid.begeleiding-groep',
    ]);
  });

  it.each([
    [{ product: 'huishoudelijke-ondersteuning', minuten: 10081, per: 'week' }, 'bron.minuten', 'BUITEN_BEREIK'],
    [{ product: 'huishoudelijke-ondersteuning', minuten: 20161, per: 'twee-weken' }, 'bron.minuten', 'BUITEN_BEREIK'],
    [{ product: 'huishoudelijke-ondersteuning', minuten: 0, per: 'week' }, 'bron.minuten', 'BUITEN_BEREIK'],
    [{ product: 'begeleiding-individueel', minuten: 60, per: 'twee-weken' }, 'bron.per', 'NIET_IN_LIJST'],
    [{ product: 'begeleiding-groep', dagdelen: 15, per: 'week' }, 'bron.dagdelen', 'BUITEN_BEREIK'],
    [{ product: 'begeleiding-groep', minuten: 60, per: 'week' }, 'bron.minuten', 'ONBEKENDE_SLEUTEL'],
    [{ product: 'kortdurend-verblijf', etmalen: 8, per: 'week' }, 'bron.etmalen', 'BUITEN_BEREIK'],
    [{ product: 'vervoer', dagen: 8, per: 'week' }, 'bron.dagen', 'BUITEN_BEREIK'],
    [{ product: 'pgb' }, 'bron.product', 'NIET_IN_LIJST'],
    [null, 'bron', 'NULL_NIET_TOEGESTAAN'],
  ])('refuses %j', (bron, pad, code) => {
    expect(problemenVan(() => maakToewijzing(bron as never, administratie))).toMatchObject([{ pad, code }]);
  });

  it('allows the edges', () => {
    for (const bron of [{ ...huishouden, minuten: 10080 }, { ...huishouden, minuten: 20160, per: 'twee-weken' as const }, { ...huishouden, minuten: 1 }]) gemaakt(maakToewijzing(bron, { ...administratie, eenheid: '01' }));
    gemaakt(maakToewijzing({ ...verblijf, etmalen: 7, per: 'week' }, { ...administratie, eenheid: '14' }));
  });
});

describe('the administration', () => {
  it.each([
    [{ toewijzingNummer: 1_000_000_000 }, 'toewijzingNummer', 'BUITEN_BEREIK'],
    [{ toewijzingNummer: -1 }, 'toewijzingNummer', 'BUITEN_BEREIK'],
    [{ code: '027011' }, 'code', 'BUITEN_BEREIK'],
    [{ code: '' }, 'code', 'BUITEN_BEREIK'],
    [{ referentieAanbieder: 'x'.repeat(37) }, 'referentieAanbieder', 'BUITEN_BEREIK'],
    [{ toewijzingstijd: '24:00:00' }, 'toewijzingstijd', 'VERKEERDE_VORM'],
    [{ toewijzingstijd: '09:30:00Z' }, 'toewijzingstijd', 'VERKEERDE_VORM'],
    [{ ingangsdatum: '2025-02-30' }, 'ingangsdatum', 'VERKEERDE_VORM'],
    [{ ingangsdatum: '2025-03-01+01:00' }, 'ingangsdatum', 'VERKEERDE_VORM'],
    [{ redenWijziging: '01' }, 'redenWijziging', 'NIET_IN_LIJST'],
    [{ eenheid: '1' }, 'eenheid', 'NIET_IN_LIJST'],
    [{ toewijzingsnummer: 1 }, 'toewijzingsnummer', 'ONBEKENDE_SLEUTEL'],
    [{ referentie: 'a b' }, 'referentie', 'VERKEERDE_VORM'],
  ])('refuses %j', (anders, veld, code) => {
    expect(problemenVan(() => maakToewijzing(groep, { ...administratie, ...anders } as never))).toMatchObject([{ pad: `opties.${veld}`, code }]);
  });

  it('names the problems of both arguments at once, and needs the second', () => {
    expect(problemenVan(() => maakToewijzing({ ...groep, dagdelen: 0 }, { ...administratie, code: '' })).map(({ pad }) => pad)).toEqual(['bron.dagdelen', 'opties.code']);
    expect(problemenVan(() => maakToewijzing(groep, undefined as never))).toMatchObject([{ pad: 'opties' }]);
  });
});

describe('the policy', () => {
  const opties = { ...administratie, beleid: beleidMet({ 'begeleiding-groep': 'dagdeel' }) };

  it('is in the account, and must hold on the reference day', () => {
    const uitkomst = maakToewijzing(groep, { ...opties, peildatum: '2025-12-31', referentie: 'zaak-1' });
    expect(uitkomst.verantwoording).toMatchObject({ beleid: { id: 'stad-2025' }, peildatum: '2025-12-31', referentie: 'zaak-1' });
    expect(uitkomst.verantwoording.bronnen.map(({ id }) => id)).toEqual(['stad-inkoop', 'iwmo-3.2']);
    expect(uitkomst.besluitrijp).toBe(true);
    const later = maakToewijzing(groep, { ...opties, peildatum: '2026-01-01' });
    expect(codes(later)).toEqual(['BELEID_NIET_GELDIG']);
    expect(later.besluitrijp).toBe(false);
  });

  it('that is a procurement document binds the allocation, not the decision', () => {
    const inkoop = beleidMet({ 'begeleiding-groep': 'dagdeel' }, 'weigeren', 'inkoopdocument');
    const uitkomst = gemaakt(maakToewijzing(groep, { ...administratie, beleid: inkoop }));
    expect(uitkomst).toMatchObject({ besluitrijp: true, bevindingen: [{ code: 'INKOOP_BINDT_TOEWIJZING', ernst: 'aandachtspunt', melding: expect.stringContaining('(stad-inkoop)') as string }] });
    expect(codes(maakToewijzing(groep, opties))).toEqual([]);
  });

  it('that was made from one says so too', () => {
    const eigen = breidUit(middenLimburg2024, { id: 'stad', versie: '1', naam: 'Stad', bron: { id: 'stad-besluit', titel: 'Besluit', soort: 'gemeente' }, producten: { naturaMetPgb: false } });
    expect(codes(maakToewijzing(groep, { ...administratie, eenheid: '16', beleid: eigen }))).toContain('INKOOP_BINDT_TOEWIJZING');
  });

  it('without products, or that is none, is refused', () => {
    const { producten: _producten, ...zonder } = opties.beleid;
    expect(foutVan(() => maakToewijzing(groep, { ...administratie, beleid: zonder as never })).code).toBe('BELEID_ONGESCHIKT');
    expect(foutVan(() => maakToewijzing(groep, { ...administratie, beleid: {} as never })).code).toBe('BELEID_ONGELDIG');
  });

  it('as JSON gives the same, and stays as it was', () => {
    const kopie = JSON.parse(JSON.stringify(opties.beleid)) as typeof opties.beleid;
    expect(maakToewijzing(groep, { ...opties, beleid: kopie })).toEqual(maakToewijzing(groep, opties));
    expect(Object.isFrozen(kopie)).toBe(false);
  });
});

describe('the explanation', () => {
  it('tells the category, the unit, the frequency and every condition', () => {
    const uitkomst = gemaakt(maakToewijzing(groep, { ...administratie, eenheid: '16' }));
    expect(uitkomst.stappen.map(({ code, toegepast }) => `${toegepast ? '+' : '-'}${code}`)).toEqual([
      '+CATEGORIE', '+OMVANG_CONCREET', '+EENHEID', '+VOLUME_HEEL', '+FREQUENTIE',
      '+CD041', '-CD075', '+CD076', '+CD077_CD078', '+CD079', '-CD080', '+CS003', '-CS335', '+CS338', '+WMO020', '-WMO002', '+WJ756', '+WMO757', '+WMO757_VEROUDERD',
    ]);
    expect(uitkomst.stappen.find(({ code }) => code === 'CATEGORIE')).toMatchObject({ herkomst: 'afgeleid', gekozen: '07 dagbesteding' });
    expect(uitkomst.stappen.find(({ code }) => code === 'CD076')).toMatchObject({ vindplaats: { bron: 'iwmo-3.2', plaats: 'CD076' }, voldaan: true });
  });

  it('reads', () => {
    const tekst = legUit(maakToewijzing(groep, { ...administratie, eenheid: '16' }));
    expect(tekst.split('\n')[0]).toBe('Uitkomst: toewijzing van begeleiding groep, 5 dagdelen per week.');
    expect(tekst).toContain('CD076: met een omvang per week is er een einddatum');
    expect(tekst).not.toContain('undefined');
  });

  it('is plain frozen JSON, and leaves the input alone', () => {
    const bron = Object.freeze({ ...groep });
    for (const opties of [administratie, { ...administratie, eenheid: '16' }, { ...administratie, code: null }, {}] as const) {
      const uitkomst = maakToewijzing(bron, Object.freeze({ ...opties }));
      expect(JSON.parse(JSON.stringify(uitkomst))).toStrictEqual(uitkomst);
      expect(isDiepBevroren(uitkomst)).toBe(true);
    }
  });
});

describe('codes in messages', () => {
  const melding = (redenWijziging: string): string =>
    problemenVan(() => maakToewijzing({ product: 'begeleiding-groep', dagdelen: 5, per: 'week' }, { redenWijziging } as never))[0]?.melding ?? '';

  it('are in the order of their list, and one code is no misspelling of another', () => {
    expect(melding('01')).toBe("In `opties`: `redenWijziging` is '01'; toegestaan is een van: 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14");
  });
});

it('the longest comment fits with what is added to it', () => {
  const u = maakToewijzing({ product: 'huishoudelijke-ondersteuning', minuten: 150, per: 'twee-weken' }, {
    toewijzingNummer: 1, toewijzingsdatum: '2025-01-01', toewijzingstijd: '09:00:00', ingangsdatum: '2025-01-01', einddatum: '2025-12-31', code: 'HO1', eenheid: '01',
    commentaar: 'x'.repeat(4000),
  });
  if (u.status !== 'berekend') throw new Error(u.status);
  expect(toetsToewijzing(u.toewijzing)).toMatchObject({ oordeel: 'geldig' });
});

describe('a code that the policy has for another product', () => {
  const maak = (code: string | null, beleid = leudal2018) =>
    maakToewijzing({ product: 'begeleiding-groep', dagdelen: 5, per: 'week' }, {
      toewijzingNummer: 1, toewijzingsdatum: '2022-01-01', toewijzingstijd: '09:00:00', ingangsdatum: '2022-01-01', einddatum: '2022-12-31', code, beleid,
    });

  it('is refused: 02701 is individual support (leudal-2018 bijlage 3)', () => {
    expect(maak('02701')).toMatchObject({ status: 'berekend', besluitrijp: false, bevindingen: [{ code: 'CODE_VAN_ANDER_PRODUCT', ernst: 'blokkerend', pad: 'opties.code', vindplaats: { regels: ['LE-244'] } }] });
  });

  it.each([['07701'], ['12345'], [null]])('%s is not', (code) => {
    expect(codes(maak(code))).not.toContain('CODE_VAN_ANDER_PRODUCT');
  });
});
