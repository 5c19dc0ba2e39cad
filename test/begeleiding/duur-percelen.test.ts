import { describe, expect, it } from 'vitest';
import { adviseerDuur, leudal2018, middenLimburg2024, nederweert2025 } from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';

const achteruit = { richting: 'behoudgericht', verwachteOntwikkeling: 'achteruitgang' } as const;
const ontwikkelt = { richting: 'ontwikkelgericht', verwachteOntwikkeling: 'verbetering' } as const;

describe('X4: controlled decline, per policy', () => {
  it.each([
    ['leudal-2018: not stable, so at most two years', leudal2018, {}, { vanMaanden: 1, totMaanden: 24 }, 24],
    ['lot 4: one to five years', middenLimburg2024, { perceel: 4 }, { vanMaanden: 12, totMaanden: 60 }, 60],
    ['Normenkader 2.0: long, without a maximum', nederweert2025, {}, { vanMaanden: 12, totMaanden: null }, null],
  ] as const)('%s', (_naam, beleid, extra, advies, maximumMaanden) => {
    expect(adviseerDuur({ ...achteruit, ...extra }, beleid)).toMatchObject({ status: 'berekend', advies, maximumMaanden });
  });
});

describe('X5: developing support, per policy', () => {
  it.each([
    ['lots 1 and 2: two years in principle', middenLimburg2024, { perceel: 2 }, { vanMaanden: 1, totMaanden: 24 }, 24],
    ['Normenkader 2.0: a year, possibly two', nederweert2025, {}, { vanMaanden: 1, totMaanden: 12 }, null],
  ] as const)('%s', (_naam, beleid, extra, advies, maximumMaanden) => {
    expect(adviseerDuur({ ...ontwikkelt, ...extra }, beleid)).toMatchObject({ status: 'berekend', advies, maximumMaanden });
  });
});

describe('lots', () => {
  it('the lot is asked', () => {
    expect(adviseerDuur(achteruit, middenLimburg2024)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'perceel' }] });
  });

  it('a lot without a rule for begeleiding is left to a professional', () => {
    expect(adviseerDuur({ ...achteruit, perceel: 5 }, middenLimburg2024)).toMatchObject({ status: 'beoordeling-nodig', vragen: [{ code: 'DUUR_ZONDER_REGEL' }] });
  });

  it('the least of lots 1 and 2 is inferred, that of lots 3 and 4 is published', () => {
    expect(adviseerDuur({ ...ontwikkelt, perceel: 1 }, middenLimburg2024)).toMatchObject({ herkomst: 'afgeleid' });
    expect(adviseerDuur({ ...achteruit, perceel: 3 }, middenLimburg2024)).toMatchObject({ herkomst: 'gepubliceerd' });
  });

  it('terms in weeks are no months', () => {
    const { looptijden = [] } = middenLimburg2024.producten;
    const inWeken = {
      ...middenLimburg2024,
      producten: { ...middenLimburg2024.producten, looptijden: looptijden.map((regel) => ({ ...regel, tenMinste: null, tenHoogste: { aantal: 6, eenheid: 'weken' as const } })) },
    };
    expect(foutVan(() => adviseerDuur(achteruit, inWeken)).code).toBe('BELEID_ONGESCHIKT');
  });

  it('a policy with neither part is refused', () => {
    const { producten: _, ...rest } = middenLimburg2024;
    expect(foutVan(() => adviseerDuur(achteruit, rest as never)).code).toBe('BELEID_ONGESCHIKT');
  });
});
