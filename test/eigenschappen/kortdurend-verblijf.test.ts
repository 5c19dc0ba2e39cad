import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middenLimburg2024, toetsKortdurendVerblijf, type Verblijf } from '../../src/index.js';

/** An independent count: days as numbers since 1970, marked one by one, with the calendar of the platform. */

const DAG = 86_400_000;
const alsDag = (tekst: string): number => Date.parse(`${tekst}T00:00:00Z`) / DAG;
const alsTekst = (dag: number): string => new Date(dag * DAG).toISOString().slice(0, 10);
const jaarVan = (dag: number): number => new Date(dag * DAG).getUTCFullYear();
/** Weeks counted from a Monday: 5 January 1970 is day 4. */
const weekVan = (dag: number): number => Math.floor((dag - 4) / 7);

interface Oordeel {
  readonly teVeel: { readonly week: boolean; readonly aaneen: boolean; readonly jaar: boolean };
  readonly etmalen: number;
  readonly perJaar: ReadonlyMap<number, number>;
  readonly tweedeLange: boolean;
}

function telDagVoorDag(verblijven: readonly { readonly van: number; readonly tot: number }[]): Oordeel {
  const bezet = new Set<number>();
  for (const { van, tot } of verblijven) for (let dag = van; dag < tot; dag += 1) bezet.add(dag);
  const dagen = [...bezet];
  const begin = (dag: number): number => {
    let eerste = dag;
    while (bezet.has(eerste - 1)) eerste -= 1;
    return eerste;
  };
  const lengte = (dag: number): number => {
    let aantal = 0;
    for (let d = begin(dag); bezet.has(d); d += 1) aantal += 1;
    return aantal;
  };
  const tel = <T>(sleutel: (dag: number) => T): Map<T, number> => {
    const som = new Map<T, number>();
    for (const dag of dagen) som.set(sleutel(dag), (som.get(sleutel(dag)) ?? 0) + 1);
    return som;
  };
  const perWeek = tel(weekVan);
  const perWeekEnPeriode = tel((dag) => `${weekVan(dag)}/${begin(dag)}`);
  const perJaar = tel(jaarVan);
  const week = [...perWeek].some(([w, n]) => n > 3 && new Set(dagen.filter((dag) => weekVan(dag) === w).map(begin)).size > 1);
  const lange = new Set([...perWeekEnPeriode].filter(([, n]) => n > 3).map(([sleutel]) => Number(sleutel.split('/')[1])));
  const jarenVanLange = [...lange].map(jaarVan);
  return {
    teVeel: { week, aaneen: dagen.some((dag) => lengte(dag) > 42), jaar: [...perJaar.values()].some((n) => n > 42) },
    etmalen: bezet.size,
    perJaar,
    tweedeLange: new Set(jarenVanLange).size < jarenVanLange.length,
  };
}

const vroegste = alsDag('1990-01-01');
const laatste = alsDag('2100-01-01');

/** Stays one after another from a day on: gaps of 0 (adjoining) or more, mostly short. */
const reisArb = fc
  .record({
    begin: fc.oneof(fc.integer({ min: vroegste, max: laatste }), fc.integer({ min: 1990, max: 2099 }).map((jaar) => alsDag(`${jaar}-12-01`))),
    delen: fc.array(
      fc.record({
        gat: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 6, arbitrary: fc.integer({ min: 1, max: 9 }) }, { weight: 1, arbitrary: fc.integer({ min: 10, max: 300 }) }),
        etmalen: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: fc.integer({ min: 5, max: 45 }) }),
      }),
      { maxLength: 16 },
    ),
  })
  .map(({ begin, delen }) => {
    let dag = begin;
    return delen.map(({ gat, etmalen }) => {
      const van = dag + gat;
      dag = van + etmalen;
      return { van, tot: dag };
    });
  });

const alsVerblijf = ({ van, tot }: { readonly van: number; readonly tot: number }): Verblijf => ({ aankomst: alsTekst(van), vertrek: alsTekst(tot) });
const ruim = { ingangsdatum: '1989-01-01', einddatum: '2200-12-31' };
const toets = (verblijven: readonly Verblijf[]) => toetsKortdurendVerblijf({ toewijzing: ruim, verblijven }, middenLimburg2024);

/** Findings of one limit; the allocation itself is far longer than a year here and says so. */
const heeft = (uitkomst: ReturnType<typeof toets>, code: string): boolean => uitkomst.bevindingen.some((bevinding) => bevinding.code === code);

describe('short stay against a count day by day', () => {
  it('finds the same breaches, nights and second long periods', () => {
    let over = 0;
    fc.assert(
      fc.property(reisArb, (delen) => {
        const verwacht = telDagVoorDag(delen);
        const u = toets(delen.map(alsVerblijf));
        expect({
          week: heeft(u, 'VERBLIJF_BOVEN_WEEKGRENS'),
          aaneen: heeft(u, 'VERBLIJF_TE_LANG_AANEEN'),
          jaar: heeft(u, 'VERBLIJF_BOVEN_JAARGRENS'),
        }).toEqual(verwacht.teVeel);
        expect(u.status).toBe(verwacht.tweedeLange ? 'beoordeling-nodig' : 'berekend');
        expect(heeft(u, 'VERBLIJF_BUITEN_TOEWIJZING')).toBe(false);
        over += Object.values(verwacht.teVeel).filter(Boolean).length;
        if (u.status !== 'berekend') return;
        expect(u.etmalen).toBe(verwacht.etmalen);
        for (const { vanaf, etmalen, resterend } of u.jaren) {
          const n = verwacht.perJaar.get(Number(vanaf.slice(0, 4))) ?? 0;
          expect([etmalen, resterend]).toEqual([n, Math.max(0, 42 - n)]);
        }
        expect(u.weken.reduce((som, { etmalen }) => som + etmalen, 0)).toBe(u.etmalen);
        expect(u.perioden.reduce((som, { etmalen }) => som + etmalen, 0)).toBe(u.etmalen);
        const bijdragen = u.stappen.reduce((som, stap) => som + ('bijdrage' in stap ? Number(stap.bijdrage) : 0), 0);
        expect(bijdragen).toBe(u.etmalen);
      }),
      { numRuns: 1500 },
    );
    expect(over).toBeGreaterThan(100);
  });

  it('the outcome does not depend on the order or on where one period is cut', () => {
    fc.assert(
      fc.property(reisArb, fc.infiniteStream(fc.nat()), (delen, getallen) => {
        const gewoon = toets(delen.map(alsVerblijf));
        const gehusseld = [...delen].map((deel) => ({ deel, sleutel: Number(getallen.next().value) })).sort((a, b) => a.sleutel - b.sleutel).map(({ deel }) => deel);
        // every stay night by night: adjoining, so the same periods
        const geknipt = gehusseld.flatMap(({ van, tot }) => Array.from({ length: tot - van }, (_, i) => ({ van: van + i, tot: van + i + 1 })));
        for (const ander of [toets(gehusseld.map(alsVerblijf)), toets(geknipt.map(alsVerblijf))]) {
          expect(ander.status).toBe(gewoon.status);
          expect([...new Set(ander.bevindingen.map(({ code }) => code))].sort()).toEqual([...new Set(gewoon.bevindingen.map(({ code }) => code))].sort());
          if (ander.status === 'berekend' && gewoon.status === 'berekend') {
            expect([ander.etmalen, ander.jaren, ander.weken, ander.resterend]).toEqual([gewoon.etmalen, gewoon.jaren, gewoon.weken, gewoon.resterend]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every breach points at a stay of the input', () => {
    fc.assert(
      fc.property(reisArb, (delen) => {
        for (const { code, pad } of toets(delen.map(alsVerblijf)).bevindingen) {
          if (code !== 'TOEWIJZING_TE_LANG') expect(delen[Number(/^verblijven\.(\d+)$/.exec(pad ?? '')?.[1])]).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('taking a stay away never adds a breach', () => {
    const grenzen = ['VERBLIJF_BOVEN_WEEKGRENS', 'VERBLIJF_TE_LANG_AANEEN', 'VERBLIJF_BOVEN_JAARGRENS'];
    fc.assert(
      fc.property(reisArb, (delen) => {
        const nu = toets(delen.map(alsVerblijf));
        const zonder = toets(delen.slice(0, -1).map(alsVerblijf));
        for (const code of grenzen) if (heeft(zonder, code)) expect(heeft(nu, code)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
