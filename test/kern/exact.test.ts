import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schrijfBreuk, schrijfExact, schrijfKort, telExactOp } from '../../src/kern/exact.js';
import { breuk, isEindig, leesExact, plus, type Breuk } from './breuk.js';

const breuken = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.oneof(fc.bigInt({ min: 1n, max: 400n }), fc.constantFrom(1n, 8n, 125n, 312n, 312000n)))
  .map(([t, n]) => breuk(t, n));
const schrijf = ({ t, n }: Breuk): string => schrijfBreuk(t, n);

describe('schrijfBreuk', () => {
  it.each([
    [650n, 6n, '325/3'],
    [10842n, 100n, '108.42'],
    [-650n, 6n, '-325/3'],
    [0n, 7n, '0'],
    [-1n, 8n, '-0.125'],
    [5n, 1000n, '0.005'],
    [300n, 2n, '150'],
    [1n, 3n, '1/3'],
    [12n, 13n, '12/13'],
  ])('writes %s/%s as %s', (teller, noemer, tekst) => {
    expect(schrijfBreuk(teller, noemer)).toBe(tekst);
  });

  it('reads back as the same number, in lowest terms, decimal exactly when a finite decimal exists', () => {
    fc.assert(
      fc.property(breuken, fc.bigInt({ min: 1n, max: 1000n }), (b, factor) => {
        const tekst = schrijfBreuk(b.t * factor, b.n * factor);
        expect(leesExact(tekst)).toEqual(b);
        expect(tekst.includes('/')).toBe(!isEindig(b));
      }),
    );
  });

  it('has a finite decimal exactly when only twos and fives divide the denominator', () => {
    for (let n = 1; n <= 400; n += 1) {
      let rest = n;
      while (rest % 2 === 0) rest /= 2;
      while (rest % 5 === 0) rest /= 5;
      expect(schrijfBreuk(1n, BigInt(n)).includes('/')).toBe(rest !== 1);
    }
  });
});

describe('telExactOp', () => {
  it.each([
    [[], '0'],
    [['108.5', '1/3'], '653/6'],
    [['1/3', '1/3', '1/3'], '1'],
    [['0.1', '0.2'], '0.3'],
    [['5', '-5'], '0'],
    [['-0.5', '0.25'], '-0.25'],
    [['-1/3', '-1/6'], '-0.5'],
    [['1/3', '-1/3'], '0'],
    [['105', '-0.001'], '104.999'],
  ])('adds %j to %s', (delen, som) => {
    expect(telExactOp(...delen)).toBe(som);
  });

  it('is the sum of the fractions', () => {
    fc.assert(
      fc.property(fc.array(breuken, { maxLength: 6 }), (delen) => {
        const som = delen.reduce(plus, { t: 0n, n: 1n });
        expect(leesExact(telExactOp(...delen.map(schrijf)))).toEqual(som);
      }),
    );
  });

  it('does not depend on order or grouping', () => {
    fc.assert(
      fc.property(breuken, breuken, breuken, (a, b, c) => {
        const [x, y, z] = [schrijf(a), schrijf(b), schrijf(c)];
        const som = telExactOp(x, y, z);
        expect(telExactOp(telExactOp(x, y), z)).toBe(som);
        expect(telExactOp(x, telExactOp(y, z))).toBe(som);
        expect(telExactOp(z, y, x)).toBe(som);
      }),
    );
  });
});

describe('schrijfExact', () => {
  it.each([
    ['0', '0'],
    ['155', '155'],
    ['999', '999'],
    ['1000', '1.000'],
    ['1234567', '1.234.567'],
    ['1108.42', '1.108,42'],
    ['0.5', '0,5'],
    ['1.123456', '1,123456'],
    ['-1108.42', '-1.108,42'],
    ['325/3', '108 1/3'],
    ['-325/3', '-108 1/3'],
    ['1/3', '1/3'],
    ['-1/3', '-1/3'],
    ['3001/3', '1.000 1/3'],
  ])('writes %s as %s', (tekst, nederlands) => {
    expect(schrijfExact(tekst)).toBe(nederlands);
  });
});

describe('schrijfKort', () => {
  it.each([
    ['325/3', '108,33'],
    ['-325/3', '-108,33'],
    ['2/3', '0,67'],
    ['-2/3', '-0,67'],
    ['0.005', '0,01'],
    ['-0.005', '-0,01'],
    ['0.004', '0'],
    ['-0.004', '0'],
    ['0.0049999', '0'],
    ['1.995', '2'],
    ['999.995', '1.000'],
    ['1108.42', '1.108,42'],
    ['108.5', '108,5'],
    ['155', '155'],
    ['0', '0'],
  ])('writes %s as %s', (tekst, kort) => {
    expect(schrijfKort(tekst)).toBe(kort);
  });

  it('differs from the number by at most half a hundredth, and never shows -0', () => {
    fc.assert(
      fc.property(breuken, (b) => {
        const kort = schrijfKort(schrijf(b));
        expect(kort).not.toMatch(/^-0(,0*)?$/);
        const { t, n } = leesExact(kort.replaceAll('.', '').replace(',', '.'));
        const afstand = plus({ t: -t, n }, b);
        const grootte = afstand.t < 0n ? -afstand.t : afstand.t;
        expect(grootte * 200n <= afstand.n).toBe(true);
        expect(100n % n).toBe(0n);
      }),
    );
  });
});
