import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beschrijfMinuten, urenPerJaar } from '../../src/kern/tijd.js';

describe('beschrijfMinuten', () => {
  it.each([
    [0, '0 minuten'],
    [1, '1 minuut'],
    [2, '2 minuten'],
    [59, '59 minuten'],
    [60, '1 uur'],
    [61, '1 uur en 1 minuut'],
    [119, '1 uur en 59 minuten'],
    [120, '2 uur'],
    [121, '2 uur en 1 minuut'],
    [153, '2 uur en 33 minuten'],
    [20160, '336 uur'],
  ])('says %i minutes as "%s"', (minuten, tekst) => {
    expect(beschrijfMinuten(minuten)).toBe(tekst);
  });

  it('says the same number of minutes, whatever the number', () => {
    for (let minuten = 0; minuten <= 20160; minuten += 1) {
      const delen = /^(?:(\d+) uur)?(?: en )?(?:(\d+) minu(?:ut|ten))?$/.exec(beschrijfMinuten(minuten));
      expect(Number(delen?.[1] ?? 0) * 60 + Number(delen?.[2] ?? 0)).toBe(minuten);
    }
  });
});

describe('urenPerJaar', () => {
  it.each([
    [125, 'week', 109],
    [150, 'twee-weken', 65],
    [60, 'week', 52],
    [61, 'week', 53],
    [155, 'week', 135],
    [0, 'week', 0],
    [1, 'twee-weken', 1],
    [60, 'twee-weken', 26],
  ] as const)('%i minutes per %s is %i hours per year', (minuten, per, uren) => {
    expect(urenPerJaar(minuten, per)).toBe(uren);
  });

  it('is the least number of hours that holds all minutes of 52 weeks', () => {
    fc.assert(
      fc.property(fc.nat(20160), fc.constantFrom('week', 'twee-weken'), (minuten, per) => {
        const keer = per === 'week' ? 52 : 26;
        const uren = urenPerJaar(minuten, per);
        expect(uren * 60).toBeGreaterThanOrEqual(minuten * keer);
        expect((uren - 1) * 60).toBeLessThan(minuten * keer);
      }),
    );
  });
});
