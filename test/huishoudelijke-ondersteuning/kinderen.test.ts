import { describe, expect, it } from 'vitest';
import { berekenHO, nederweert2025, type HOSituatie } from '../../src/index.js';
import { alleen, alsBerekend, codes, gemeente, gemeenteMet, metCode, mist, VERZONNEN_KINDERNORMEN } from '../hulp/gemeente.js';

type Kinderen = NonNullable<HOSituatie['kinderen']>;
type Activiteiten = NonNullable<Kinderen['perKind']>[number]['activiteiten'];

const vraag = (kinderen: Kinderen): HOSituatie => alleen('kinderen', { kinderen });
const kind = (leeftijd: number, ...activiteiten: Activiteiten): Kinderen => ({ perKind: [{ leeftijd, activiteiten }] });
const bed = { activiteit: 'naar-bed-brengen', kerenPerDag: 1, dagenPerWeek: 7 } as const;
const exactVan = (kinderen: Kinderen): string => alsBerekend(berekenHO(vraag(kinderen), gemeente)).minutenExact;

describe('care of children: norm x times a day x days a week, per child or per family', () => {
  it.each<[string, Kinderen, string]>([
    ['to bed, 10 x 1 x 7', kind(3, bed), '70'],
    ['to bed for two children, 10 x 7 each', { perKind: [{ leeftijd: 1, activiteiten: [bed] }, { leeftijd: 4, activiteiten: [bed] }] }, '140'],
    ['food and drink per child, 20 x 3 x 5', kind(2, { activiteit: 'eten-en-drinken', kerenPerDag: 3, dagenPerWeek: 5 }), '300'],
    ['food and drink per family, 20 x 2 x 7', { perGezin: [{ activiteit: 'eten-en-drinken', kerenPerDag: 2, dagenPerWeek: 7 }] }, '280'],
    ['to school and back per family, 15 x 4 x 5', { perGezin: [{ activiteit: 'school-brengen-halen', kerenPerDag: 4, dagenPerWeek: 5 }] }, '300'],
    ['washing and dressing is a norm per day: 30 x 7, also when done twice', kind(0, { activiteit: 'wassen-en-kleden', kerenPerDag: 2, dagenPerWeek: 7 }), '210'],
    ['two kinds for one child, 70 + 140', kind(6, bed, { activiteit: 'eten-en-drinken', kerenPerDag: 1, dagenPerWeek: 7 }), '210'],
  ])('%s', (_, kinderen, verwacht) => {
    expect(exactVan(kinderen)).toBe(verwacht);
  });

  it('says when a norm per day was asked for more often, and how an ambiguous norm was read', () => {
    const perDag = vraag(kind(0, { activiteit: 'wassen-en-kleden', kerenPerDag: 2, dagenPerWeek: 7 }));
    const eten = vraag(kind(2, { activiteit: 'eten-en-drinken', kerenPerDag: 3, dagenPerWeek: 5 }));
    expect(codes(berekenHO(perDag, gemeente))).toContain('NORM_PER_DAG');
    expect(codes(berekenHO(eten, gemeente))).toContain('NORM_DUBBELZINNIG');
    expect(codes(berekenHO(vraag(kind(3, bed)), gemeente))).toEqual([]);
  });

  it('per two weeks the minutes of both weeks count', () => {
    expect(alsBerekend(berekenHO({ ...vraag(kind(3, bed)), per: 'twee-weken' }, gemeente)).minutenExact).toBe('140');
  });
});

describe('care of children for a number of weeks', () => {
  const tijdelijk = gemeenteMet({ kinderen: { ...VERZONNEN_KINDERNORMEN, maximumWeken: 12 } });

  it('with weeks it is temporary and stays out of the total', () => {
    expect(alsBerekend(berekenHO(vraag({ ...kind(3, bed), weken: 5 }), gemeente))).toMatchObject({
      minuten: 0,
      resultaatgebieden: [],
      tijdelijk: [{ gebied: 'kinderen', minuten: 70, per: 'week', minutenExact: '70', weken: 5 }],
    });
  });

  it('a table with a maximum asks for the weeks', () => {
    expect(mist(berekenHO(vraag(kind(3, bed)), tijdelijk))).toEqual(['kinderen.weken']);
  });

  it.each([
    [12, []],
    [13, ['blokkerend kinderen.weken']],
  ])('%i weeks with a maximum of 12', (weken, verwacht) => {
    const uitkomst = alsBerekend(berekenHO(vraag({ ...kind(3, bed), weken }), tijdelijk));
    expect(metCode(uitkomst, 'KINDERZORG_TE_LANG')).toEqual(verwacht);
    expect(uitkomst.besluitrijp).toBe(verwacht.length === 0);
  });
});

describe('what is left to judgement or asked for', () => {
  it('a child above the age of the norms', () => {
    expect(berekenHO(vraag(kind(6, bed)), gemeente).status).toBe('berekend');
    const uitkomst = berekenHO(vraag(kind(7, bed)), gemeente);
    expect(uitkomst.status === 'beoordeling-nodig' && uitkomst.vragen.map(({ code }) => code)).toEqual(['KIND_OUDER_DAN_NORM']);
  });

  it.each<[string, Kinderen]>([
    ['a norm per child listed for the family', { perGezin: [bed] }],
    ['a norm per family listed for a child', kind(3, { activiteit: 'school-brengen-halen', kerenPerDag: 1, dagenPerWeek: 5 })],
  ])('%s', (_, kinderen) => {
    const uitkomst = berekenHO(vraag(kinderen), gemeente);
    expect(uitkomst.status === 'beoordeling-nodig' && uitkomst.vragen.map(({ code }) => code)).toEqual(['KINDERNORM_ANDERE_EENHEID']);
  });

  it('an activity that the table does not have', () => {
    const fles = { activiteit: 'babyvoeding', kerenPerDag: 5, dagenPerWeek: 7 } as const;
    expect(mist(berekenHO(vraag(kind(0, bed, fles)), gemeente))).toEqual(['norm:kinderen.babyvoeding']);
  });

  it('without a table the norm and the activities are both asked for', () => {
    expect(mist(berekenHO(vraag({}), nederweert2025)).sort()).toEqual(['kinderen.perKind', 'norm:kinderen']);
  });
});
