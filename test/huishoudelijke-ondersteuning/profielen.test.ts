import { describe, expect, it } from 'vitest';
import { HO_GEBIED_LIJST, HOProfielkeuzeSchema, isInvoerFout, kiesHOProfiel, leudal2018, nederweert2025, type HOGebied } from '../../src/index.js';
import { alsBerekend, bevinding, bevries, codes, kopie, nietBevroren } from '../hulp/leudal/uitkomst.js';

/** §4.2: A is a clean home, B adds the laundry, C adds direction; meals and children are granted in hours (LE-020, LE-021). */
const PROFIELEN: Readonly<Record<string, 'A' | 'B' | 'C'>> = {
  schoonEnLeefbaarHuis: 'A',
  'schoonEnLeefbaarHuis wasverzorging': 'B',
  'regie schoonEnLeefbaarHuis wasverzorging': 'C',
};
const LOS: readonly HOGebied[] = ['maaltijden', 'kinderen'];

const deelverzamelingen: HOGebied[][] = Array.from({ length: 2 ** HO_GEBIED_LIJST.length }, (_, bits) =>
  HO_GEBIED_LIJST.filter((__, i) => (bits >> i) % 2 === 1),
);
const omvang = { minuten: 180, per: 'week' } as const;

describe('all 255 combinations of areas', () => {
  it('are A, B or C, only hours, or a question', () => {
    const geteld: Record<string, number> = {};
    for (const gebieden of deelverzamelingen.slice(1)) {
      const binnen = gebieden.filter((gebied) => !LOS.includes(gebied));
      const profiel = PROFIELEN[[...binnen].sort().join(' ')] ?? null;
      const uit = kiesHOProfiel({ gebieden, omvang }, leudal2018);
      const naam = gebieden.join(' ');
      if (profiel === null && binnen.length > 0) {
        expect(uit.status, naam).toBe('beoordeling-nodig');
        if (uit.status === 'beoordeling-nodig') expect(uit.vragen.map(({ code }) => code)).toEqual(['ANDERE_COMBINATIE']);
      } else {
        expect(uit, naam).toMatchObject({ status: 'berekend', besluitrijp: true, profiel, losInUren: gebieden.filter((gebied) => LOS.includes(gebied)), omvang });
      }
      const soort = profiel ?? (binnen.length === 0 ? 'uren' : 'vraag');
      geteld[soort] = (geteld[soort] ?? 0) + 1;
    }
    expect(geteld).toEqual({ A: 4, B: 4, C: 4, uren: 3, vraag: 240 });
  });

  it('are never concrete without a size', () => {
    for (const gebieden of deelverzamelingen.slice(1)) {
      const uit = kiesHOProfiel({ gebieden }, leudal2018);
      expect(uit.besluitrijp).toBe(false);
      expect(bevinding(uit, 'OMVANG_NIET_CONCREET'), gebieden.join(' ')).toMatchObject({ ernst: 'blokkerend', pad: 'omvang' });
      expect(codes(kiesHOProfiel({ gebieden, omvang }, leudal2018))).not.toContain('OMVANG_NIET_CONCREET');
    }
  });

  it('give the same in any order, plain and frozen', () => {
    for (const gebieden of deelverzamelingen) {
      const invoer = bevries({ gebieden, omvang });
      const uit = kiesHOProfiel(invoer, leudal2018);
      const om = kiesHOProfiel({ ...invoer, gebieden: [...gebieden].reverse() }, leudal2018);
      expect(om.status).toBe(uit.status);
      if (uit.status === 'berekend') expect(om).toMatchObject({ profiel: uit.profiel });
      expect(kopie(uit)).toStrictEqual(uit);
      expect(nietBevroren(uit)).toEqual([]);
    }
  });
});

it.each([[{}], [{ gebieden: [] }], [{ gebieden: undefined, omvang }]] as const)('asks for the areas: %j', (invoer) => {
  const uit = kiesHOProfiel(invoer, leudal2018);
  expect(uit.status === 'onvolledig' ? uit.ontbreekt : []).toMatchObject([{ soort: 'gegeven', pad: 'gebieden' }]);
});

it('tells which profiles were considered, with the place', () => {
  const uit = kiesHOProfiel({ gebieden: ['schoonEnLeefbaarHuis', 'wasverzorging'], omvang }, leudal2018);
  const rijen = uit.stappen.filter(({ code }) => code.startsWith('PROFIEL_'));
  expect(rijen.map(({ code, toegepast }) => [code, toegepast])).toEqual([['PROFIEL_A', false], ['PROFIEL_B', true], ['PROFIEL_C', false]]);
  for (const { vindplaats } of rijen) expect(vindplaats).toEqual({ bron: 'leudal-2018', plaats: '§4.2', regels: ['LE-020'] });
});

it('offers the profiles and hours without one as answers', () => {
  const uit = kiesHOProfiel({ gebieden: ['wasverzorging'], omvang }, leudal2018);
  if (uit.status !== 'beoordeling-nodig') throw new Error(uit.status);
  expect(uit.vragen[0].keuzes).toEqual(['profiel A', 'profiel B', 'profiel C', 'zonder profiel, in uren']);
  expect(uit.vragen[0].vraag).toMatch(/wasverzorging/);
});

it('says that case law wants hours, of the text that was read', () => {
  expect(bevinding(kiesHOProfiel({ gebieden: ['schoonEnLeefbaarHuis'] }, leudal2018), 'OMVANG_NIET_CONCREET').melding).toContain('ECLI:NL:CRVB:2021:1381');
});

it.each([['2017-12-31', false], ['2018-01-01', true]])('holds from 2018 on: %s %s', (peildatum, rijp) => {
  expect(alsBerekend(kiesHOProfiel({ gebieden: ['schoonEnLeefbaarHuis'], omvang }, leudal2018, { peildatum })).besluitrijp).toBe(rijp);
});

it.each<[string, unknown, string]>([
  ['areas that are no list', { gebieden: 'regie' }, 'gebieden VERKEERD_TYPE'],
  ['an unknown area', { gebieden: ['tuin'] }, 'gebieden.0 NIET_IN_LIJST'],
  ['an area twice', { gebieden: ['regie', 'regie'] }, 'gebieden.1 DUBBEL'],
  ['a size in text', { omvang: '3 uur' }, 'omvang VERKEERD_TYPE'],
  ['half a minute', { omvang: { minuten: 0.5, per: 'week' } }, 'omvang.minuten GEEN_GEHEEL_GETAL'],
  ['fewer than no minutes', { omvang: { minuten: -1, per: 'week' } }, 'omvang.minuten BUITEN_BEREIK'],
  ['more minutes than two weeks have', { omvang: { minuten: 20161, per: 'week' } }, 'omvang.minuten BUITEN_BEREIK'],
  ['no period', { omvang: { minuten: 60 } }, 'omvang.per VERPLICHT'],
  ['a month', { omvang: { minuten: 60, per: 'maand' } }, 'omvang.per NIET_IN_LIJST'],
  ['no answer', { omvang: null }, 'omvang NULL_NIET_TOEGESTAAN'],
  ['an unknown key', { profiel: 'A' }, 'profiel ONBEKENDE_SLEUTEL'],
])('refuses %s', (_, invoer, fout) => {
  const lezing = HOProfielkeuzeSchema.lees(invoer);
  expect(lezing.geldig ? [] : lezing.problemen.map(({ pad, code }) => `${pad} ${code}`)).toEqual([fout]);
});

it('refuses a policy without profiles', () => {
  expect(() => kiesHOProfiel({ gebieden: ['schoonEnLeefbaarHuis'] }, nederweert2025)).toThrow(
    expect.toSatisfy((fout: unknown) => isInvoerFout(fout) && fout.code === 'BELEID_ONGESCHIKT'),
  );
});
