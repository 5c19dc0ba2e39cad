import { describe, expect, it } from 'vitest';
import {
  berekenHO,
  berekenHOActiviteiten,
  BeleidSchema,
  heeft,
  kiesHOProfiel,
  leesBeleid,
  leudal2018,
  meegeleverdBeleid,
  nederweert2025,
  type Beleid,
  } from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';
import { alsBerekend, kopie, nietBevroren, zonder } from '../hulp/leudal/uitkomst.js';

type Los = Record<string, unknown> & { huishoudelijkeOndersteuning: Record<string, unknown> & { normtabel: Record<string, unknown> } };
const los = (beleid: Beleid): Los => kopie(beleid) as unknown as Los;
const alleenHO = ({ begeleiding: _, producten: __, ...beleid }: Beleid): Los => los(beleid);

const fouten = (waarde: unknown): string[] => foutVan(() => leesBeleid(waarde)).problemen.map(({ pad, code }) => `${pad} ${code}`);
const STRIJKEN = { gebieden: ['strijken'], strijken: { medischNoodzakelijk: true } } as const;

describe('leesBeleid', () => {
  it.each(meegeleverdBeleid.map((beleid) => [beleid.id, beleid] as const))('knows what ships: %s', (_, beleid) => {
    expect(leesBeleid(beleid)).toBe(beleid);
  });

  it('copies and freezes, and leaves what it was given alone', () => {
    const gegeven = los(leudal2018);
    const gelezen = leesBeleid(gegeven);
    expect(gelezen).toEqual(leudal2018);
    expect(gelezen).not.toBe(gegeven);
    expect(nietBevroren(gelezen)).toEqual([]);
    expect(Object.isFrozen(gegeven)).toBe(false);
    gegeven['naam'] = 'Iets anders';
    expect(gelezen.naam).toBe(leudal2018.naam);
  });

  it('remembers what it read, and only that', () => {
    const gegeven = los(nederweert2025);
    const gelezen = leesBeleid(gegeven);
    expect(leesBeleid(gelezen)).toBe(gelezen);
    expect(leesBeleid(gegeven)).not.toBe(gelezen);
    expect(leesBeleid({ ...gelezen })).not.toBe(gelezen);
  });

  it('does not take a frozen look-alike for a policy that was read', () => {
    const vals = Object.freeze({ ...leudal2018, geldig: Object.freeze({ vanaf: '2018-02-30', tot: null }) });
    expect(fouten(vals)).toEqual(['geldig.vanaf VERKEERDE_VORM']);
  });

  it('drops a part that is undefined: such a policy has no part', () => {
    const gelezen = leesBeleid({ ...los(leudal2018), huishoudelijkeOndersteuning: undefined });
    expect(Object.keys(gelezen)).not.toContain('huishoudelijkeOndersteuning');
    expect(kopie(gelezen)).toStrictEqual(gelezen);
    expect(heeft(gelezen, 'huishoudelijkeOndersteuning')).toBe(false);
    expect(foutVan(() => berekenHOActiviteiten(STRIJKEN, gelezen as typeof leudal2018)).code).toBe('BELEID_ONGESCHIKT');
  });

  it.each<[string, (beleid: Los) => void, string]>([
    ['no id', (b) => delete b['id'], 'id VERPLICHT'],
    ['an id that is a sentence', (b) => (b['id'] = 'ons beleid'), 'id VERKEERDE_VORM'],
    ['no version', (b) => delete b['versie'], 'versie VERPLICHT'],
    ['an empty name', (b) => (b['naam'] = ' '), 'naam VERKEERDE_VORM'],
    ['no municipality', (b) => (b['gemeenten'] = []), 'gemeenten BUITEN_BEREIK'],
    ['a code of three digits', (b) => (b['gemeenten'] = [{ naam: 'Leudal', code: '640' }]), 'gemeenten.0.code VERKEERDE_VORM'],
    ['a source of no kind', (b) => (b['bron'] = { id: 'x', titel: 'X', soort: 'krant' }), 'bron.soort NIET_IN_LIJST'],
    ['a day that does not exist', (b) => (b['geldig'] = { vanaf: '2018-02-30', tot: null }), 'geldig.vanaf VERKEERDE_VORM'],
    ['no end, not even null', (b) => (b['geldig'] = { vanaf: '2018-01-01' }), 'geldig.tot VERPLICHT'],
    ['an end before its begin', (b) => (b['geldig'] = { vanaf: '2018-01-01', tot: '2017-12-31' }), 'geldig.tot EINDE_VOOR_BEGIN'],
    ['an unknown part', (b) => (b['leerlingenvervoer'] = {}), 'leerlingenvervoer ONBEKENDE_SLEUTEL'],
    ['no method', (b) => delete b.huishoudelijkeOndersteuning['methode'], 'huishoudelijkeOndersteuning.methode VERPLICHT'],
    ['a rounding that no framework knows', (b) => (b.huishoudelijkeOndersteuning['afronding'] = { ...leudal2018.huishoudelijkeOndersteuning.afronding, opVeelvoudVan: 10 }), 'huishoudelijkeOndersteuning.afronding.opVeelvoudVan NIET_IN_LIJST'],
    ['a rounding downwards', (b) => (b.huishoudelijkeOndersteuning['afronding'] = { ...leudal2018.huishoudelijkeOndersteuning.afronding, richting: 'omlaag' }), 'huishoudelijkeOndersteuning.afronding.richting NIET_IN_LIJST'],
    ['a row with a negative time', (b) => ((b.huishoudelijkeOndersteuning.normtabel['rijen'] as { minuten: string }[])[0]!.minuten = '-3.7'), 'huishoudelijkeOndersteuning.normtabel.rijen.0.minuten VERKEERDE_VORM'],
    ['a row with a number', (b) => ((b.huishoudelijkeOndersteuning.normtabel['rijen'] as { minuten: unknown }[])[0]!.minuten = 3.7), 'huishoudelijkeOndersteuning.normtabel.rijen.0.minuten VERKEERD_TYPE'],
    ['a norm that the table cannot have', (b) => (b.huishoudelijkeOndersteuning.normtabel['normen'] = { huisdieren: {} }), 'huishoudelijkeOndersteuning.normtabel.normen.huisdieren ONBEKENDE_SLEUTEL'],
  ])('refuses a policy with %s', (_, verander, fout) => {
    const beleid = alleenHO(leudal2018);
    verander(beleid);
    expect(fouten(beleid)).toEqual([fout]);
    expect(foutVan(() => leesBeleid(beleid)).code).toBe('BELEID_ONGELDIG');
    expect(BeleidSchema.lees(beleid).geldig).toBe(false);
  });

  it('names all problems at once', () => {
    const beleid = los(nederweert2025);
    beleid['id'] = '';
    delete beleid['naam'];
    beleid.huishoudelijkeOndersteuning['huisdieren'] = { keuze: 'soms' };
    expect(fouten(beleid).length).toBeGreaterThanOrEqual(4);
    expect(fouten(beleid)).toEqual(expect.arrayContaining(['naam VERPLICHT', 'huishoudelijkeOndersteuning.huisdieren.keuze NIET_IN_LIJST']));
  });

  it.each([[undefined], [null], ['leudal-2018'], [42], [[]], [new Date(0)], [new Map()]])('refuses what is no policy: %j', (waarde) => {
    expect(foutVan(() => leesBeleid(waarde)).code).toBe('BELEID_ONGELDIG');
  });

  it.each([
    ['2018-01-01', null, '2018-01-01', null, true],
    ['2018-01-01', '2020-12-31', '2018-01-01', '2020-12-31', true],
    ['2018-01-01', '2020-12-31', '2019-01-01', '2019-12-31', true],
    ['2018-01-01', null, '2017-12-31', null, false],
    ['2018-01-01', '2020-12-31', '2018-01-01', '2021-01-01', false],
    ['2018-01-01', '2020-12-31', '2018-01-01', null, false],
    ['2018-01-01', '2020-12-31', '2021-01-01', '2021-12-31', false],
  ])('lets a part hold only within the policy: %s..%s, the part %s..%s: %s', (vanaf, tot, deelVanaf, deelTot, goed) => {
    const beleid = alleenHO(leudal2018);
    beleid['geldig'] = { vanaf, tot };
    beleid.huishoudelijkeOndersteuning['geldig'] = { vanaf: deelVanaf, tot: deelTot };
    if (goed) expect(leesBeleid(beleid).huishoudelijkeOndersteuning?.geldig).toEqual({ vanaf: deelVanaf, tot: deelTot });
    else expect(fouten(beleid)).toEqual(['huishoudelijkeOndersteuning.geldig BUITEN_BELEID']);
  });
});

describe('a foreign policy object', () => {
  it('is validated at every call and never remembered', () => {
    const beleid = kopie(leudal2018) as unknown as { huishoudelijkeOndersteuning: { normtabel: { rijen: { id: string; minuten: string | null }[] } } };
    const strijken = beleid.huishoudelijkeOndersteuning.normtabel.rijen.find(({ id }) => id === 'was-strijken')!;
    const bereken = (): string => alsBerekend(berekenHOActiviteiten(STRIJKEN, beleid as unknown as typeof leudal2018)).minutenExact;
    expect(bereken()).toBe('19.8');
    strijken.minuten = '21.05';
    expect(bereken()).toBe('21.05');
    strijken.minuten = 'lang';
    expect(foutVan(bereken)).toMatchObject({ code: 'BELEID_ONGELDIG', problemen: [{ code: 'VERKEERDE_VORM' }] });
    strijken.minuten = null;
    expect(berekenHOActiviteiten(STRIJKEN, beleid as unknown as typeof leudal2018).status).toBe('onvolledig');
    expect(Object.isFrozen(strijken)).toBe(false);
  });

  it('is refused with the path under `beleid`', () => {
    const beleid = { ...kopie(nederweert2025), naam: 5 } as unknown as typeof nederweert2025;
    expect(foutVan(() => berekenHO({ gebieden: ['regie'] }, beleid)).problemen.map(({ pad }) => pad)).toEqual(['beleid.naam']);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'BELEID_ONGELDIG'],
    ['null', null, 'BELEID_ONGELDIG'],
    ['its id', 'leudal-2018', 'BELEID_ONGELDIG'],
    ['a head without the part', { id: 'x', versie: '1' }, 'BELEID_ONGESCHIKT'],
    ['the other method', nederweert2025, 'BELEID_ONGESCHIKT'],
  ])('%s is refused with %s', (_, waarde, code) => {
    const beleid = waarde as typeof leudal2018;
    expect(foutVan(() => berekenHOActiviteiten(STRIJKEN, beleid)).code).toBe(code);
    expect(foutVan(() => kiesHOProfiel({}, beleid)).code).toBe(code);
  });
});

describe('heeft', () => {
  it('tells whether a policy has a part, and narrows its type', () => {
    const zonderDeel = leesBeleid(zonder(leudal2018, 'huishoudelijkeOndersteuning'));
    const methoden: (string | null)[] = [];
    for (const beleid of [...meegeleverdBeleid, zonderDeel]) {
      // without the guard this does not compile: the part may be absent
      methoden.push(heeft(beleid, 'huishoudelijkeOndersteuning') ? beleid.huishoudelijkeOndersteuning.methode : null);
    }
    expect(methoden).toEqual(['activiteiten', 'blokken', null, null]);
  });

  it('lets a function be called that needs the part', () => {
    const [beleid] = meegeleverdBeleid;
    if (beleid === undefined || !heeft(beleid, 'huishoudelijkeOndersteuning')) throw new Error('no part');
    expect(alsBerekend(berekenHOActiviteiten(STRIJKEN, beleid)).minuten).toBe(20);
  });
});
