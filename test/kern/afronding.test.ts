import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rondAf, RICHTING_AFRONDING_LIJST } from '../../src/kern/afronding.js';
import { AFRONDINGSSTAP_LIJST } from '../../src/kern/gegevens.js';
import { exact, PER_LIJST, vanMinuten } from '../../src/kern/hoeveelheid.js';
import { breuk, leesExact, plus } from './breuk.js';

const per = fc.constantFrom(...PER_LIJST);
const stap = fc.constantFrom(...AFRONDINGSSTAP_LIJST);
const richting = fc.constantFrom(...RICHTING_AFRONDING_LIJST);
const aantal = fc.oneof(fc.nat(10 ** 10), fc.nat(1000).map((n) => n * 312000), fc.nat(1000).map((n) => n * 78000), fc.nat(1000).map((n) => n * 312000 + 1));

/** One thousandth of a minute once per 312 weeks: the least that can be counted. */
const KLEINST = 1;

describe('rounding up', () => {
  it.each([
    [5, 'week', 105, 105],
    [5, 'week', 153, 155],
    [5, 'week', 0, 0],
    [15, 'week', 105, 105],
    [15, 'week', 106, 120],
    [5, 'twee-weken', 151, 155],
    [15, 'twee-weken', 150, 150],
  ] as const)('to a multiple of %i per %s takes %i minutes to %i', (opVeelvoudVan, over, minuten, verwacht) => {
    expect(rondAf(vanMinuten(minuten, over), over, { opVeelvoudVan, richting: 'omhoog' }).minuten).toBe(verwacht);
  });

  it.each(PER_LIJST)('decides on the exact number: 105 stays, the least above it goes up (%s)', (over) => {
    const precies = vanMinuten(105, over);
    const vijf = { opVeelvoudVan: 5, richting: 'omhoog' } as const;
    expect(rondAf(precies, over, vijf).minuten).toBe(105);
    expect(rondAf(precies + KLEINST, over, vijf).minuten).toBe(110);
    expect(rondAf(precies - KLEINST, over, vijf).minuten).toBe(105);
    expect(rondAf(precies + KLEINST, over, { opVeelvoudVan: 15, richting: 'omhoog' }).minuten).toBe(120);
  });

  it('never takes minutes away', () => {
    fc.assert(
      fc.property(aantal, per, stap, (n, over, opVeelvoudVan) => {
        const { minuten, afronding } = rondAf(n, over, { opVeelvoudVan, richting: 'omhoog' });
        expect(vanMinuten(minuten, over)).toBeGreaterThanOrEqual(n);
        expect(afronding.verschil.startsWith('-')).toBe(false);
      }),
    );
  });
});

describe('rounding to the nearest', () => {
  it.each(PER_LIJST)('rounds halves up (%s)', (over) => {
    const vijf = { opVeelvoudVan: 5, richting: 'dichtstbij' } as const;
    const half = vanMinuten(102.5, over);
    expect(rondAf(half - KLEINST, over, vijf).minuten).toBe(100);
    expect(rondAf(half, over, vijf).minuten).toBe(105);
    expect(rondAf(half + KLEINST, over, vijf).minuten).toBe(105);
    const vijftien = { opVeelvoudVan: 15, richting: 'dichtstbij' } as const;
    expect(rondAf(vanMinuten(112.5, over), over, vijftien).minuten).toBe(120);
    expect(rondAf(vanMinuten(112.5, over) - KLEINST, over, vijftien).minuten).toBe(105);
  });

  it('is never further away than half a step', () => {
    fc.assert(
      fc.property(aantal, per, stap, (n, over, opVeelvoudVan) => {
        const { minuten } = rondAf(n, over, { opVeelvoudVan, richting: 'dichtstbij' });
        expect(Math.abs(vanMinuten(minuten, over) - n) * 2).toBeLessThanOrEqual(vanMinuten(opVeelvoudVan, over));
      }),
    );
  });

  it('names what it took away as a negative difference', () => {
    expect(rondAf(vanMinuten(152, 'week'), 'week', { opVeelvoudVan: 5, richting: 'dichtstbij' })).toEqual({
      minuten: 150,
      afronding: { opVeelvoudVan: 5, richting: 'dichtstbij', verschil: '-2' },
    });
  });
});

describe('any rounding', () => {
  it('gives a multiple of the step, less than a step away', () => {
    fc.assert(
      fc.property(aantal, per, stap, richting, (n, over, opVeelvoudVan, hoe) => {
        const { minuten } = rondAf(n, over, { opVeelvoudVan, richting: hoe });
        expect(Number.isInteger(minuten) && minuten >= 0).toBe(true);
        expect(minuten % opVeelvoudVan).toBe(0);
        expect(Math.abs(vanMinuten(minuten, over) - n)).toBeLessThan(vanMinuten(opVeelvoudVan, over));
      }),
    );
  });

  it('done twice changes nothing', () => {
    fc.assert(
      fc.property(aantal, per, stap, richting, (n, over, opVeelvoudVan, hoe) => {
        const { minuten } = rondAf(n, over, { opVeelvoudVan, richting: hoe });
        const nogmaals = rondAf(vanMinuten(minuten, over), over, { opVeelvoudVan, richting: hoe });
        expect(nogmaals).toEqual({ minuten, afronding: { opVeelvoudVan, richting: hoe, verschil: '0' } });
      }),
    );
  });

  it('reports exactly the difference between the two', () => {
    fc.assert(
      fc.property(aantal, per, stap, richting, (n, over, opVeelvoudVan, hoe) => {
        const { minuten, afronding } = rondAf(n, over, { opVeelvoudVan, richting: hoe });
        expect(plus(leesExact(exact(n, over)), leesExact(afronding.verschil))).toEqual(breuk(BigInt(minuten), 1n));
        expect(Object.isFrozen(afronding)).toBe(true);
      }),
    );
  });

  it('never ends lower for more minutes', () => {
    fc.assert(
      fc.property(aantal, fc.nat(10 ** 7), per, stap, richting, (n, meer, over, opVeelvoudVan, hoe) => {
        const regel = { opVeelvoudVan, richting: hoe };
        expect(rondAf(n + meer, over, regel).minuten).toBeGreaterThanOrEqual(rondAf(n, over, regel).minuten);
      }),
    );
  });
});
