import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { laatsteDagVanMaanden, laatsteDagVanWeken, plusMaanden } from '../../src/kern/datum.js';
import { dagNa, opElkeDag } from './kalender.js';

const CONSTRAIN = { overflow: 'constrain' } as const;

describe('months from every day from 1900-01-01 to 2200-12-31', () => {
  // The rule of the contract, with Temporal: "t/m" is the day before the corresponding day; where that day does not
  // exist, the last day of that month, which is where Temporal constrains to.
  it.each([1, 2, 3, 6, 12, 24, 60])('adds %i months, and ends a period of so many months', (maanden) => {
    const duur = Temporal.Duration.from({ months: maanden });
    const fouten = opElkeDag(({ dag, tekst }) => {
      const overeenkomstig = dag.add(duur, CONSTRAIN);
      const na = overeenkomstig.toString();
      const tot = overeenkomstig.day === dag.day ? dagNa(na, -1) : na;
      return [
        [na, plusMaanden(tekst, maanden)],
        [tot, laatsteDagVanMaanden(tekst, maanden)],
      ];
    });
    expect(fouten).toEqual([]);
  });

  it('goes a month back', () => {
    const duur = Temporal.Duration.from({ months: -1 });
    const fouten = opElkeDag(({ dag, tekst }) => [[dag.add(duur, CONSTRAIN).toString(), plusMaanden(tekst, -1)]]);
    expect(fouten).toEqual([]);
  });
});

describe('the examples of the contract', () => {
  it.each([
    ['2018-03-01', 24, '2020-02-29'],
    ['2016-02-29', 24, '2018-02-28'],
    ['2025-01-31', 1, '2025-02-28'],
  ])('a period from %s of %i months runs up to and including %s', (vanaf, maanden, laatste) => {
    expect(laatsteDagVanMaanden(vanaf, maanden)).toBe(laatste);
  });

  it('a term of 24 months after 2018-03-01 ends on the corresponding day', () => {
    expect(plusMaanden('2018-03-01', 24)).toBe('2020-03-01');
  });
});

describe('edges of periods of months', () => {
  it.each([
    // The corresponding day exists: the day before it, also when that is in the month before.
    ['2025-01-01', 1, '2025-01-31'],
    ['2025-01-30', 2, '2025-03-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2020-02-29', 48, '2024-02-28'],
    ['2025-03-31', 1, '2025-04-30'],
    ['2025-12-15', 1, '2026-01-14'],
  ])('from %s, %i months: up to and including %s', (vanaf, maanden, laatste) => {
    expect(laatsteDagVanMaanden(vanaf, maanden)).toBe(laatste);
  });

  it('counts months back over the turn of the year', () => {
    expect(plusMaanden('2025-01-31', -2)).toBe('2024-11-30');
    expect(plusMaanden('2025-12-31', 0)).toBe('2025-12-31');
  });
});

describe('periods of weeks', () => {
  it('end on the day before the same weekday, from every day', () => {
    expect(opElkeDag(({ tekst }) => [[dagNa(tekst, 41), laatsteDagVanWeken(tekst, 6)]])).toEqual([]);
  });
});
