import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { leudal2018, maximaleEinddatum, planEvaluaties, toetsAansluiting, toetsLooptijd } from '../../src/index.js';
import { problemenVan } from '../hulp/fouten.js';
import { ALLE_DAGEN } from './kalender.js';

/** The rule of the contract with Temporal: the day before the corresponding day, or the last day of a shorter month. */
function tot(dag: Temporal.PlainDate, maanden: number): string {
  const overeenkomstig = dag.add({ months: maanden }, { overflow: 'constrain' });
  return (overeenkomstig.day === dag.day ? overeenkomstig.subtract({ days: 1 }) : overeenkomstig).toString();
}

const willekeurigeDag = fc.integer({ min: 0, max: ALLE_DAGEN.length - 1 }).map((plek) => ALLE_DAGEN[plek]!);

describe('the latest last day, from days of 1900 up to and including 2200', () => {
  // Every day of these years is swept in maanden.test.ts, on the arithmetic itself.
  it('two and five years of begeleiding in Leudal', () => {
    fc.assert(
      fc.property(willekeurigeDag, fc.boolean(), ({ dag, tekst }, stabieleSituatie) => {
        const u = toetsLooptijd({ voorziening: 'begeleiding', stabieleSituatie, ingangsdatum: tekst, einddatum: null }, leudal2018);
        expect(u).toMatchObject({ uiterlijkeEinddatum: tot(dag, stabieleSituatie ? 60 : 24) });
      }),
      { numRuns: 2000 },
    );
  });

  it('any number of months from any day', () => {
    fc.assert(
      fc.property(willekeurigeDag, fc.integer({ min: 1, max: 1200 }), ({ dag, tekst }, maanden) => {
        expect(maximaleEinddatum({ ingangsdatum: tekst, maanden })).toBe(tot(dag, maanden));
      }),
      { numRuns: 5000 },
    );
  });

  it('any number of weeks from any day', () => {
    fc.assert(
      fc.property(willekeurigeDag, fc.integer({ min: 1, max: 520 }), ({ dag, tekst }, weken) => {
        expect(maximaleEinddatum({ ingangsdatum: tekst, weken })).toBe(dag.add({ weeks: weken }).subtract({ days: 1 }).toString());
      }),
    );
  });

  it('asks for months or weeks, one of the two', () => {
    expect(problemenVan(() => maximaleEinddatum({ ingangsdatum: '2018-03-01' }))[0]?.code).toBe('EEN_VAN_TWEE');
    expect(problemenVan(() => maximaleEinddatum({ ingangsdatum: '2018-03-01', maanden: 1, weken: 1 }))[0]?.code).toBe('EEN_VAN_TWEE');
  });
});

describe('evaluations', () => {
  it('lie within the term, ascend, and end on its last day; the ones on the way lie whole intervals from the first day', () => {
    fc.assert(
      fc.property(willekeurigeDag, fc.integer({ min: 0, max: 4000 }), fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }), ({ dag, tekst }, dagen, interval) => {
        const einddatum = dag.add({ days: dagen }).toString();
        const u = planEvaluaties({ ingangsdatum: tekst, einddatum, intervalMaanden: interval }, leudal2018);
        if (u.status !== 'berekend') throw new Error(u.status);
        const data = u.momenten.map(({ datum }) => datum);
        expect(data.at(-1)).toBe(einddatum);
        data.forEach((datum, i) => { if (i > 0) expect(datum > data[i - 1]!).toBe(true); });
        expect(data[0]! >= tekst).toBe(true);
        expect(u.momenten.map(({ soort }) => soort)).toEqual([...data.slice(1).map(() => 'tussentijds'), 'eind']);
        const stap = interval ?? 6;
        data.slice(0, -1).forEach((datum, i) => { expect(datum).toBe(dag.add({ months: stap * (i + 1) }).toString()); });
        // None is left out: one more interval would pass the end, unless the term is under six months.
        const volgende = dag.add({ months: stap * data.length }).toString();
        expect(volgende >= einddatum || (data.length === 1 && einddatum < tot(dag, 6))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('decisions that follow each other', () => {
  it('as counted day by day', () => {
    const periode = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 })).map(([begin, lengte]) => [begin, begin + lengte] as const);
    const datum = (plek: number): string => ALLE_DAGEN[plek + 36500]!.tekst;
    fc.assert(
      fc.property(periode, periode, (een, ander) => {
        const dagenVan = ([begin, einde]: readonly [number, number]): Set<number> => new Set(Array.from({ length: einde - begin + 1 }, (_, i) => begin + i));
        const [a, b] = [dagenVan(een), dagenVan(ander)];
        const samen = [...a].filter((dag) => b.has(dag)).length;
        const tussen = Math.max(een[0], ander[0]) - Math.min(een[1], ander[1]) - 1;
        const u = toetsAansluiting(
          { vorige: { ingangsdatum: datum(een[0]), einddatum: datum(een[1]) }, volgende: { ingangsdatum: datum(ander[0]), einddatum: datum(ander[1]) } },
          leudal2018,
        );
        expect(u).toMatchObject(samen > 0 ? { oordeel: 'overlap', dagen: samen } : tussen > 0 ? { oordeel: 'gat', dagen: tussen } : { oordeel: 'aansluitend', dagen: 0 });
      }),
    );
  });
});
