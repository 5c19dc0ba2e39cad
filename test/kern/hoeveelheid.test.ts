import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, FREQUENTIE_PER_LIJST, hoeveelheid, leesHoeveelheid, PER_LIJST, schrijfSom, vanMinuten, vergelijkMetMinuten, type Per } from '../../src/kern/hoeveelheid.js';
import { breuk, leesExact, plus } from './breuk.js';

/** How many times per week something happens that happens once per period; a year has 52 weeks (contract §3). */
const PER_WEEK: Readonly<Record<(typeof FREQUENTIE_PER_LIJST)[number], readonly [bigint, bigint]>> = {
  dag: [7n, 1n],
  week: [1n, 1n],
  'twee-weken': [1n, 2n],
  'vier-weken': [1n, 4n],
  'zes-weken': [1n, 6n],
  'acht-weken': [1n, 8n],
  jaar: [1n, 52n],
};
const WEKEN: Readonly<Record<Per, bigint>> = { week: 1n, 'twee-weken': 2n };

const per = fc.constantFrom(...PER_LIJST);
const frequentie = fc.constantFrom(...FREQUENTIE_PER_LIJST);
const duizendsten = fc.nat(9_999_999);
const alsNorm = (aantal: number): string => `${Math.floor(aantal / 1000)}.${String(aantal % 1000).padStart(3, '0')}`.replace(/\.?0+$/, (einde) => (einde.startsWith('.') ? '' : einde.replace(/0+$/, '')));

describe('hoeveelheid', () => {
  it.each([
    ['3.7', 1, 'twee-weken', '1.85'],
    ['12', 4, 'jaar', '12/13'],
    ['10', 1, 'dag', '70'],
    ['10', 1, 'week', '10'],
    ['10', 3, 'vier-weken', '7.5'],
    ['10', 1, 'zes-weken', '5/3'],
    ['10', 1, 'acht-weken', '1.25'],
    ['52', 1, 'jaar', '1'],
    ['26', 5, 'jaar', '2.5'],
    ['0.001', 1, 'week', '0.001'],
    ['0', 9, 'dag', '0'],
    ['15', 0, 'dag', '0'],
  ] as const)('%s minutes, %i times per %s, is %s per week', (minuten, keer, periode, verwacht) => {
    expect(exact(hoeveelheid(minuten, { keer, per: periode }), 'week')).toBe(verwacht);
  });

  it('is the exact fraction for every frequency, per week and per two weeks', () => {
    fc.assert(
      fc.property(duizendsten, fc.nat(99), frequentie, per, (norm, keer, periode, over) => {
        const [t, n] = PER_WEEK[periode];
        const verwacht = breuk(BigInt(norm) * BigInt(keer) * t * WEKEN[over], 1000n * n);
        expect(leesExact(exact(hoeveelheid(alsNorm(norm), { keer, per: periode }), over))).toEqual(verwacht);
      }),
    );
  });

  it('adds up without a remainder', () => {
    const deel = fc.record({ norm: fc.nat(99_999), keer: fc.integer({ min: 1, max: 14 }), per: frequentie });
    fc.assert(
      fc.property(fc.array(deel, { maxLength: 20 }), (delen) => {
        const som = delen.reduce((totaal, { norm, keer, per: periode }) => totaal + hoeveelheid(alsNorm(norm), { keer, per: periode }), 0);
        const verwacht = delen
          .map(({ norm, keer, per: periode }) => breuk(BigInt(norm) * BigInt(keer) * PER_WEEK[periode][0], 1000n * PER_WEEK[periode][1]))
          .reduce(plus, { t: 0n, n: 1n });
        expect(leesExact(exact(som, 'week'))).toEqual(verwacht);
      }),
    );
  });
});

describe('exact', () => {
  it('is n times the weeks over 312000 in lowest terms, negatives too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), per, (aantal, over) => {
        const tekst = exact(aantal, over);
        expect(leesExact(tekst)).toEqual(breuk(BigInt(aantal) * WEKEN[over], 312000n));
        expect(tekst.startsWith('-')).toBe(aantal < 0);
      }),
    );
  });

  it.each(PER_LIJST)('never writes -0 (%s)', (over) => {
    expect(exact(-0, over)).toBe('0');
    expect(exact(0, over)).toBe('0');
  });

  it('keeps what decimal arithmetic loses: three times a third of 105 is 105', () => {
    const derde = hoeveelheid('210', { keer: 1, per: 'zes-weken' });
    expect(exact(derde, 'week')).toBe('35');
    expect(exact(derde + derde + derde, 'week')).toBe('105');
  });
});

describe('vanMinuten and vergelijkMetMinuten', () => {
  it('turn whole minutes into a quantity and back', () => {
    fc.assert(
      fc.property(fc.nat(20160), per, (minuten, over) => {
        expect(exact(vanMinuten(minuten, over), over)).toBe(String(minuten));
        expect(vergelijkMetMinuten(vanMinuten(minuten, over), minuten, over)).toBe(0);
        expect(vergelijkMetMinuten(vanMinuten(minuten, over) + 1, minuten, over)).toBeGreaterThan(0);
        expect(vergelijkMetMinuten(vanMinuten(minuten, over) - 1, minuten, over)).toBeLessThan(0);
      }),
    );
  });

  it('hold a week and two weeks apart', () => {
    expect(exact(vanMinuten(125, 'week'), 'twee-weken')).toBe('250');
    expect(exact(vanMinuten(125, 'twee-weken'), 'week')).toBe('62.5');
  });
});

describe('leesHoeveelheid and schrijfSom', () => {
  it('read back what exact wrote, whole, decimal or a fraction, also below 0', () => {
    fc.assert(
      fc.property(duizendsten, fc.nat(99), frequentie, per, fc.constantFrom(1, -1), (norm, keer, periode, over, teken) => {
        const aantal = teken * hoeveelheid(alsNorm(norm), { keer, per: periode }) + 0;
        expect(leesHoeveelheid(exact(aantal, over), over)).toBe(aantal);
        expect(schrijfSom(BigInt(aantal))).toBe(exact(aantal, 'week'));
      }),
    );
  });

  it('write a sum that no number holds exactly', () => {
    expect(schrijfSom(312_000n * 9_007_199_254_740_993n)).toBe('9007199254740993');
  });
});
