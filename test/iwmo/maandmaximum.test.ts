import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isoWeek, plusDagen } from '../../src/kern/index.js';
import { maximumPerMaand, type Maandmaximum, type Maandvraag } from '../../src/iwmo/index.js';
import { problemenVan } from '../hulp/fouten.js';

function maximum(vraag: Maandvraag): Maandmaximum {
  const uitkomst = maximumPerMaand(vraag);
  if (uitkomst.status !== 'berekend') throw new Error(uitkomst.status);
  return uitkomst;
}

describe('by hand', () => {
  // From Thursday 12 February up to and including Thursday 9 April 2026, three a week. The weeks, Monday to Sunday:
  //   week 7: 9 to 15 February     week 10: 2 to 8 March       week 13: 23 to 29 March
  //   week 8: 16 to 22 February    week 11: 9 to 15 March      week 14: 30 March to 5 April
  //   week 9: 23 Feb. to 1 March   week 12: 16 to 22 March     week 15: 6 to 12 April
  // February touches weeks 7, 8, 9; March, which begins on a Sunday and ends on a Tuesday, 9 up to and including 14;
  // April 14 and 15. Weeks 9 and 14 count in two months each: 3 + 6 + 2 = 11 times, for nine weeks.
  const vraag = { categorie: '02', volume: 3, ingangsdatum: '2026-02-12', einddatum: '2026-04-09' } as const;

  it.each([
    ['2026-01', 0, 0, null],
    ['2026-02', 3, 9, { vanaf: '2026-02-12', totEnMet: '2026-02-28' }],
    ['2026-03', 6, 18, { vanaf: '2026-03-01', totEnMet: '2026-03-31' }],
    ['2026-04', 2, 6, { vanaf: '2026-04-01', totEnMet: '2026-04-09' }],
    ['2026-05', 0, 0, null],
  ])('%s: %i weeks, at most %i', (maand, weken, hoogstens, periode) => {
    expect(maximum({ ...vraag, maand })).toMatchObject({ weken, maximum: hoogstens, periode, regel: 'iso-weken' });
  });

  it('help with the household: six times, also for one day, and nothing outside the allocation', () => {
    expect(maximum({ ...vraag, categorie: '01', maand: '2026-04' })).toMatchObject({ maximum: 18, regel: 'zes-weken' });
    expect(maximum({ ...vraag, categorie: '01', maand: '2026-02', ingangsdatum: '2026-02-28' })).toMatchObject({ maximum: 18, weken: 1 });
    expect(maximum({ ...vraag, categorie: '01', maand: '2026-05' })).toMatchObject({ maximum: 0 });
  });

  it.each([
    ['a Sunday alone', '2025-03-02', '2025-03-02', 1],
    ['Sunday and Monday', '2025-03-02', '2025-03-03', 2],
    ['Monday to Sunday', '2025-03-03', '2025-03-09', 1],
    ['Monday to the next Monday', '2025-03-03', '2025-03-10', 2],
  ])('%s', (_, ingangsdatum, einddatum, weken) => {
    expect(maximum({ categorie: '07', volume: 5, maand: '2025-03', ingangsdatum, einddatum })).toMatchObject({ weken, maximum: 5 * weken });
  });

  it('six weeks in a month of thirty days that begins on a Sunday', () => {
    expect(maximum({ ...vraag, maand: '2025-06', ingangsdatum: '2025-01-01' })).toMatchObject({ weken: 6, maximum: 18 });
  });

  it('the first and the last month of the calendar', () => {
    expect(maximum({ ...vraag, maand: '0001-01', ingangsdatum: '0001-01-01', einddatum: '9999-12-31' })).toMatchObject({ weken: 5 });
    expect(maximum({ ...vraag, maand: '9999-12', ingangsdatum: '0001-01-01', einddatum: '9999-12-31' })).toMatchObject({ weken: 5 });
    expect(maximum({ ...vraag, maand: '9999-12', ingangsdatum: '0001-01-01', einddatum: '9999-11-30' })).toMatchObject({ weken: 0 });
  });

  it('tells which rule applied and which did not', () => {
    const rijen = (categorie: '01' | '02'): (readonly [string, boolean])[] =>
      maximumPerMaand({ ...vraag, categorie, maand: '2026-03' }).stappen.map(({ code, toegepast }) => [code, toegepast]);
    expect(rijen('02')).toEqual([['PERIODE', true], ['ISO_WEKEN', true], ['ZES_WEKEN', false]]);
    expect(rijen('01')).toEqual([['PERIODE', true], ['ISO_WEKEN', false], ['ZES_WEKEN', true]]);
    expect(maximumPerMaand({ ...vraag, maand: '2026-03' })).toMatchObject({ besluitrijp: true, bevindingen: [], samenvatting: 'in maart 2026 ten hoogste 18 (6 keer 3).' });
  });

  it.each([
    [{ maand: '2025-13' }, 'maand', 'VERKEERDE_VORM'],
    [{ maand: '2025-1' }, 'maand', 'VERKEERDE_VORM'],
    [{ maand: '0000-01' }, 'maand', 'VERKEERDE_VORM'],
    [{ volume: -1 }, 'volume', 'BUITEN_BEREIK'],
    [{ categorie: '19' }, 'categorie', 'NIET_IN_LIJST'],
    [{ einddatum: '2026-02-11' }, 'einddatum', 'EINDE_VOOR_BEGIN'],
    [{ einddatum: undefined }, 'einddatum', 'VERPLICHT'],
  ])('refuses %j', (anders, pad, code) => {
    expect(problemenVan(() => maximumPerMaand({ ...vraag, maand: '2026-03', ...anders } as Maandvraag))).toMatchObject([{ pad, code }]);
  });
});

const dag = fc.integer({ min: 0, max: 110_000 }).map((dagen) => plusDagen('1900-01-01', dagen));

describe('against counting day by day', () => {
  it('with the weeks of kern, and with those of Temporal', () => {
    fc.assert(
      fc.property(dag, fc.nat(120), fc.nat(60), fc.nat(1000), (begin, duur, erna, volume) => {
        const einde = plusDagen(begin, duur);
        const maand = plusDagen(begin, erna).slice(0, 7);
        const [eigen, orakel] = [new Set<string>(), new Set<string>()];
        for (let i = 0; i <= duur; i += 1) {
          const deze = plusDagen(begin, i);
          if (!deze.startsWith(maand)) continue;
          const { jaar, week } = isoWeek(deze);
          eigen.add(`${jaar}-${week}`);
        }
        const laatste = Temporal.PlainDate.from(einde);
        for (let loper = Temporal.PlainDate.from(begin); Temporal.PlainDate.compare(loper, laatste) <= 0; loper = loper.add({ days: 1 })) {
          if (loper.toPlainYearMonth().toString() === maand) orakel.add(`${loper.yearOfWeek}-${loper.weekOfYear}`);
        }
        const uitkomst = maximum({ categorie: '02', volume, maand, ingangsdatum: begin, einddatum: einde });
        expect(uitkomst.weken).toBe(orakel.size);
        expect(eigen).toEqual(orakel);
        expect(uitkomst.maximum).toBe(orakel.size * volume);
        const hulp = maximum({ categorie: '01', volume, maand, ingangsdatum: begin, einddatum: einde });
        expect(hulp.maximum).toBe(orakel.size === 0 ? 0 : 6 * volume);
      }),
      { numRuns: 300 },
    );
  });

  it('every whole month from 2000 to 2050', () => {
    const fouten: string[] = [];
    for (let maand = Temporal.PlainYearMonth.from('2000-01'); maand.year <= 2050; maand = maand.add({ months: 1 })) {
      const weken = new Set<string>();
      for (let dagVanMaand = 1; dagVanMaand <= maand.daysInMonth; dagVanMaand += 1) {
        const { yearOfWeek, weekOfYear } = maand.toPlainDate({ day: dagVanMaand });
        weken.add(`${yearOfWeek}-${weekOfYear}`);
      }
      const gevonden = maximum({ categorie: '07', volume: 1, maand: maand.toString(), ingangsdatum: '1999-01-01', einddatum: '2051-12-31' });
      if (gevonden.maximum !== weken.size) fouten.push(`${maand.toString()}: ${gevonden.maximum} in plaats van ${weken.size}`);
    }
    expect(fouten).toEqual([]);
  });
});
