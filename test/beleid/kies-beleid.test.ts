import { describe, expect, it } from 'vitest';
import {
  BeleidsvraagSchema,
  berekenHO,
  berekenHOActiviteiten,
  breidUit,
  isInvoerFout,
  kiesBeleid,
  leesBeleid,
  leudal2018,
  meegeleverdBeleid,
  nederweert2025,
  type Beleid,
  type Geldigheidsduur,
} from '../../src/index.js';
import { alsBerekend, codes, kopie, STAD, zonder } from '../hulp/leudal/uitkomst.js';

const HO = 'huishoudelijkeOndersteuning';
const kies = (beleiden: readonly Beleid[], gemeente: string, peildatum: string): ReturnType<typeof kiesBeleid<typeof HO>> =>
  kiesBeleid(beleiden, { gemeente, onderdeel: HO, peildatum });

/** A policy of Stad with a window, and possibly a narrower one for the part. */
const stad = (id: string, vanaf: string, tot: string | null, deel?: Geldigheidsduur): Beleid =>
  breidUit(leudal2018, {
    ...STAD,
    id,
    gemeenten: [{ naam: 'Stad', code: '9999' }],
    geldig: { vanaf, tot },
    ...(deel === undefined ? {} : { [HO]: { geldig: deel } }),
  });

const DAG = 86_400_000;
/** Days as numbers, and numbers as days: an own calendar for what is expected. */
const nummer = (dag: string): number => Date.parse(`${dag}T00:00:00Z`) / DAG;
const dagVan = (getal: number): string => new Date(getal * DAG).toISOString().slice(0, 10);
const dagen = (van: string, tot: string): string[] => Array.from({ length: nummer(tot) - nummer(van) + 1 }, (_, i) => dagVan(nummer(van) + i));

describe('what ships', () => {
  it.each([['Leudal', '1640', leudal2018, '2018-01-01'], ['Nederweert', '0946', nederweert2025, '2025-03-01']] as const)(
    '%s (%s), every day of December 2017 to the end of 2027',
    (naam, code, beleid, eersteDag) => {
      const alle = dagen('2017-12-01', '2027-12-31');
      expect(alle).toHaveLength(3683); // 31 days, ten years of 365 and the leap days of 2020 and 2024
      for (const dag of alle) {
        const verwacht = nummer(dag) < nummer(eersteDag) ? { geldigheid: 'nog-niet', vanaf: eersteDag } : { geldigheid: 'geldig', beleid };
        const keuze = kies(meegeleverdBeleid, naam, dag);
        if (keuze.geldigheid === 'geldig') expect(keuze.beleid, dag).toBe(beleid);
        expect(keuze.geldigheid, dag).toBe(verwacht.geldigheid);
        if (keuze.geldigheid === 'nog-niet') expect(keuze).toEqual(verwacht);
        expect(kies(meegeleverdBeleid, code, dag).geldigheid).toBe(verwacht.geldigheid);
      }
    },
  );

  it.each([['Weert'], ['0946x'], ['946'], ['Nederweer'], ['Nederweert ']])('knows no policy of %j', (gemeente) => {
    expect(kies(meegeleverdBeleid, gemeente, '2026-01-01')).toEqual({ geldigheid: 'onbekend' });
  });

  it('reads the name in any case', () => {
    for (const naam of ['leudal', 'LEUDAL', 'Leudal']) expect(kies(meegeleverdBeleid, naam, '2020-01-01').geldigheid).toBe('geldig');
  });

  it('agrees with the blocking finding of a determination', () => {
    for (const dag of ['2017-12-31', '2018-01-01', '2025-02-28', '2025-03-01', '2025-03-02']) {
      const leudal = berekenHOActiviteiten({ gebieden: ['strijken'], strijken: { medischNoodzakelijk: true } }, leudal2018, { peildatum: dag });
      expect(codes(leudal).includes('BELEID_NIET_GELDIG'), dag).toBe(kies(meegeleverdBeleid, 'Leudal', dag).geldigheid !== 'geldig');
      const nederweert = berekenHO({ gebieden: ['regie'], regie: { aantoonbaarExtraWerk: false } }, nederweert2025, { peildatum: dag });
      expect(codes(nederweert).includes('BELEID_NIET_GELDIG'), dag).toBe(kies(meegeleverdBeleid, 'Nederweert', dag).geldigheid !== 'geldig');
    }
  });

  it('gives a policy that can be used at once', () => {
    const keuze = kies(meegeleverdBeleid, 'Leudal', '2026-01-01');
    if (keuze.geldigheid !== 'geldig') throw new Error(keuze.geldigheid);
    expect(alsBerekend(berekenHOActiviteiten({ gebieden: ['strijken'], strijken: { medischNoodzakelijk: true } }, keuze.beleid)).minuten).toBe(20);
  });
});

describe('editions of our own', () => {
  const eerste = stad('eerste', '2020-01-01', '2020-12-31');
  const tweede = stad('tweede', '2022-03-01', '2024-02-29');
  const derde = stad('derde', '2024-02-01', null);
  const smal = stad('smal', '2019-01-01', '2019-12-31', { vanaf: '2019-04-01', tot: '2019-09-30' });
  const alle = [derde, eerste, smal, tweede];

  /** By hand: the windows, that of a narrower part instead of its policy. */
  const VENSTERS: readonly (readonly [Beleid, string, string | null])[] = [
    [derde, '2024-02-01', null],
    [eerste, '2020-01-01', '2020-12-31'],
    [smal, '2019-04-01', '2019-09-30'],
    [tweede, '2022-03-01', '2024-02-29'],
  ];

  function verwacht(dag: string): string {
    const n = nummer(dag);
    const geldig = VENSTERS.filter(([, vanaf, tot]) => nummer(vanaf) <= n && (tot === null || n <= nummer(tot)));
    if (geldig.length > 1) return `meervoudig ${geldig.map(([{ id }]) => id).join(' ')}`;
    if (geldig[0] !== undefined) return `geldig ${geldig[0][0].id}`;
    const voorbij = VENSTERS.flatMap(([, , tot]) => (tot !== null && nummer(tot) < n ? [nummer(tot)] : []));
    if (voorbij.length > 0) return `vervallen ${dagVan(Math.max(...voorbij))}`;
    return `nog-niet ${dagVan(Math.min(...VENSTERS.map(([, vanaf]) => nummer(vanaf))))}`;
  }

  function gekregen(dag: string): string {
    const keuze = kies(alle, 'Stad', dag);
    switch (keuze.geldigheid) {
      case 'geldig':
        return `geldig ${keuze.beleid.id}`;
      case 'meervoudig':
        return `meervoudig ${keuze.beleiden.map(({ id }) => id).join(' ')}`;
      case 'nog-niet':
        return `nog-niet ${keuze.vanaf}`;
      case 'vervallen':
        return `vervallen ${keuze.laatstGeldigOp}`;
      case 'onbekend':
        return 'onbekend';
    }
  }

  it('hold from the first to the last day, every day of December 2017 to the end of 2027', () => {
    for (const dag of dagen('2017-12-01', '2027-12-31')) expect(gekregen(dag), dag).toBe(verwacht(dag));
  });

  it.each([
    ['2019-03-31', 'nog-niet 2019-04-01'], ['2019-04-01', 'geldig smal'], ['2019-04-02', 'geldig smal'],
    ['2019-09-29', 'geldig smal'], ['2019-09-30', 'geldig smal'], ['2019-10-01', 'vervallen 2019-09-30'],
    ['2019-12-31', 'vervallen 2019-09-30'], ['2020-01-01', 'geldig eerste'], ['2020-12-31', 'geldig eerste'],
    ['2021-01-01', 'vervallen 2020-12-31'], ['2022-02-28', 'vervallen 2020-12-31'], ['2022-03-01', 'geldig tweede'],
    ['2024-01-31', 'geldig tweede'], ['2024-02-01', 'meervoudig derde tweede'], ['2024-02-29', 'meervoudig derde tweede'],
    ['2024-03-01', 'geldig derde'], ['9999-12-31', 'geldig derde'],
  ])('on the edges: %s is %s', (dag, uitkomst) => {
    expect(gekregen(dag)).toBe(uitkomst);
  });

  it('never fall back on another municipality or another part', () => {
    expect(kies(alle, 'Leudal', '2020-06-01')).toEqual({ geldigheid: 'onbekend' });
    expect(kies([leesBeleid(zonder(eerste, HO))], 'Stad', '2020-06-01')).toEqual({ geldigheid: 'onbekend' });
    expect(kies([], 'Stad', '2020-06-01')).toEqual({ geldigheid: 'onbekend' });
  });

  it('may be plain JSON, read for this call', () => {
    const vreemd = kopie(eerste);
    expect(kies([vreemd], 'Stad', '2020-06-01')).toEqual({ geldigheid: 'geldig', beleid: eerste });
    expect(Object.isFrozen(vreemd)).toBe(false);
    expect(() => kies([{ ...vreemd, naam: '' }], 'Stad', '2020-06-01')).toThrow(expect.toSatisfy((fout: unknown) => isInvoerFout(fout) && fout.code === 'BELEID_ONGELDIG'));
  });

  it('give a frozen answer', () => {
    for (const dag of ['2018-01-01', '2020-06-01', '2021-06-01', '2024-02-10']) expect(Object.isFrozen(kies(alle, 'Stad', dag)), dag).toBe(true);
  });
});

it.each<[string, unknown, string]>([
  ['nothing', undefined, ' VERPLICHT'],
  ['no municipality', { onderdeel: HO, peildatum: '2025-01-01' }, 'gemeente VERPLICHT'],
  ['an empty municipality', { gemeente: ' ', onderdeel: HO, peildatum: '2025-01-01' }, 'gemeente VERKEERDE_VORM'],
  ['a code that is a number', { gemeente: 1640, onderdeel: HO, peildatum: '2025-01-01' }, 'gemeente VERKEERD_TYPE'],
  ['an unknown part', { gemeente: 'Leudal', onderdeel: 'jeugdhulp', peildatum: '2025-01-01' }, 'onderdeel NIET_IN_LIJST'],
  ['no day', { gemeente: 'Leudal', onderdeel: HO }, 'peildatum VERPLICHT'],
  ['a day that does not exist', { gemeente: 'Leudal', onderdeel: HO, peildatum: '2025-02-29' }, 'peildatum VERKEERDE_VORM'],
  ['a day without zeros', { gemeente: 'Leudal', onderdeel: HO, peildatum: '2025-1-1' }, 'peildatum VERKEERDE_VORM'],
  ['a moment', { gemeente: 'Leudal', onderdeel: HO, peildatum: '2025-01-01T00:00:00Z' }, 'peildatum VERKEERDE_VORM'],
  ['an unknown key', { gemeente: 'Leudal', onderdeel: HO, peildatum: '2025-01-01', code: '1640' }, 'code ONBEKENDE_SLEUTEL'],
])('refuses a question with %s', (_, vraag, fout) => {
  const lezing = BeleidsvraagSchema.lees(vraag);
  expect(lezing.geldig ? [] : lezing.problemen.map(({ pad, code }) => `${pad} ${code}`)).toEqual([fout]);
  expect(() => kiesBeleid(meegeleverdBeleid, vraag as Parameters<typeof kiesBeleid>[1])).toThrow(expect.toSatisfy(isInvoerFout));
});
