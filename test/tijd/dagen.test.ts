import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dagnummer, isDatum, isoWeek, plusDagen, weekdag } from '../../src/kern/datum.js';
import { ALLE_DAGEN, dagNa, opElkeDag } from './kalender.js';

/** Steps of days: the next and the previous day, over a month, a common and a leap year, and back. */
const STAPPEN = [1, -1, 2, 30, 365, 366, -30, -365, -366, 0];

describe('every day from 1900-01-01 to 2200-12-31', () => {
  it('covers the days that the Gregorian calendar has there', () => {
    // 301 years of 365 days and 73 leap days: 1904..2200 has 75 fours, of which 2100 and 2200 are not leap years.
    expect(ALLE_DAGEN).toHaveLength(301 * 365 + 73);
  });

  it('exists, and the day number goes up by one', () => {
    const eerste = Temporal.PlainDate.from('0001-01-01').until('1900-01-01').days + 1;
    expect(
      opElkeDag(({ tekst }, plek) => [
        [true, isDatum(tekst)],
        [eerste + plek, dagnummer(tekst)],
      ]),
    ).toEqual([]);
  });

  it.each(STAPPEN)('moves by %i days to the day that is so many days away', (stap) => {
    expect(opElkeDag(({ tekst }) => [[dagNa(tekst, stap), plusDagen(tekst, stap)]])).toEqual([]);
  });

  it('has the weekday and the ISO week that Temporal gives', () => {
    const fouten = opElkeDag(({ dag, tekst }) => {
      const { jaar, week } = isoWeek(tekst);
      return [
        [dag.dayOfWeek, weekdag(tekst)],
        [dag.weekOfYear, week],
        [dag.yearOfWeek, jaar],
      ];
    });
    expect(fouten).toEqual([]);
  });
});

describe('large steps', () => {
  it.each([
    ['2000-01-01', 146097, '2400-01-01'],
    ['2000-01-01', -146097, '1600-01-01'],
    ['1999-12-31', 1, '2000-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
  ])('%s plus %i days is %s', (van, dagen, verwacht) => {
    expect(plusDagen(van, dagen)).toBe(verwacht);
    expect(plusDagen(verwacht, -dagen)).toBe(van);
  });
});

describe('ISO weeks around the turn of the year', () => {
  // From the definition of ISO 8601: week 1 holds the first Thursday of the year.
  it.each([
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
  ])('%s lies in week %i of its ISO year, number %i', (dag, jaar, week) => {
    expect(isoWeek(dag)).toEqual({ jaar, week });
  });
});
