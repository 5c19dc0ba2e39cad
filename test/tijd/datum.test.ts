import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isDatum, plusDagen, plusMaanden, schrijfDatum, weekdag } from '../../src/kern/datum.js';

function bestaatVolgensTemporal(tekst: string): boolean {
  try {
    return Temporal.PlainDate.from(tekst, { overflow: 'reject' }).toString() === tekst;
  } catch {
    return false;
  }
}

const twee = (getal: number): string => String(getal).padStart(2, '0');

describe('texts that are not a calendar day', () => {
  it.each([
    '2025-02-30',
    '2025-1-1',
    '2025-02-29',
    '1900-02-29',
    '2100-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-01-00',
    '2025-01-32',
    '0000-01-01',
    '',
    ' 2025-01-01',
    '2025-01-01 ',
    '2025-01-01\n',
    '2025-01-01T00:00',
    '20250101',
    '01-01-2025',
    '+002025-01-01',
    '-2025-01-01',
    '10000-01-01',
    '２０２５-01-01',
  ])('refuses %j', (tekst) => {
    expect(isDatum(tekst)).toBe(false);
  });

  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (tekst) => {
    expect(isDatum(tekst)).toBe(true);
  });

  it('agrees with Temporal on every month 00..13 and day 00..32 of leap, common and century years', () => {
    const fouten: string[] = [];
    for (const jaar of ['1900', '2000', '2024', '2025', '2100', '2200']) {
      for (let maand = 0; maand <= 13; maand += 1) {
        for (let dag = 0; dag <= 32; dag += 1) {
          const tekst = `${jaar}-${twee(maand)}-${twee(dag)}`;
          if (isDatum(tekst) !== bestaatVolgensTemporal(tekst)) fouten.push(tekst);
        }
      }
    }
    expect(fouten).toEqual([]);
  });

  it('never takes a text that is not ten characters of digits and hyphens', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        fc.pre(!/^\d{4}-\d{2}-\d{2}$/.test(tekst));
        expect(isDatum(tekst)).toBe(false);
      }),
    );
  });
});

describe('the ends of the calendar', () => {
  it('begins on a Monday', () => {
    expect(weekdag('0001-01-01')).toBe(1);
    expect(Temporal.PlainDate.from('0001-01-01').dayOfWeek).toBe(1);
  });

  it('does not step outside the years 1 to 9999', () => {
    expect(() => plusDagen('0001-01-01', -1)).toThrow(RangeError);
    expect(() => plusDagen('9999-12-31', 1)).toThrow(RangeError);
    expect(() => plusMaanden('9999-12-31', 1)).toThrow(RangeError);
    expect(() => plusMaanden('0001-01-31', -1)).toThrow(RangeError);
  });

  it('pads early years', () => {
    expect(plusDagen('0999-12-31', 1)).toBe('1000-01-01');
    expect(plusDagen('0009-12-31', 1)).toBe('0010-01-01');
  });

  it('does not compute with what is not a date', () => {
    expect(() => plusDagen('morgen', 1)).toThrow(RangeError);
  });
});

describe('schrijfDatum', () => {
  it('writes the names of the months in Dutch, without leading zeros', () => {
    const namen = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
    expect(namen.map((_, i) => schrijfDatum(`2025-${twee(i + 1)}-01`))).toEqual(namen.map((naam) => `1 ${naam} 2025`));
    expect(schrijfDatum('2025-02-18')).toBe('18 februari 2025');
  });
});
