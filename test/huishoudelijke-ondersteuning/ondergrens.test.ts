import { describe, expect, it } from 'vitest';
import { berekenHO, type HOSituatie } from '../../src/index.js';
import { alsBerekend, gemeente, gemeenteMet, situatie } from '../hulp/gemeente.js';

const rijenVan = (invoer: HOSituatie, beleid = gemeente): unknown[] =>
  alsBerekend(berekenHO(invoer, beleid)).stappen.flatMap((stap) =>
    stap.soort === 'ondergrens' ? [{ groep: stap.groep, bijdrage: stap.bijdrage, toegepast: stap.toegepast }] : [],
  );

describe('an area never goes below 0 (contract: what could not be deducted is a row)', () => {
  it('125 - 9 x 15 = -10: the area is 0 and a row gives back 10', () => {
    const invoer = situatie({ netwerk: 9 });
    expect(alsBerekend(berekenHO(invoer, gemeente))).toMatchObject({ minuten: 0, minutenExact: '0', urenPerJaar: 0 });
    expect(rijenVan(invoer)).toEqual([{ groep: 'schoonEnLeefbaarHuis', bijdrage: '10', toegepast: true }]);
  });

  it('125 + 2 x 5 - 9 x 15 is exactly 0: nothing to give back', () => {
    const invoer = situatie({ netwerk: 9, overigeKamers: 2 });
    expect(alsBerekend(berekenHO(invoer, gemeente)).minutenExact).toBe('0');
    expect(rijenVan(invoer)).toEqual([]);
  });

  it('what cannot be deducted from the home is not deducted from another area', () => {
    const invoer = situatie({ netwerk: 20 }, { gebieden: ['schoonEnLeefbaarHuis', 'regie'], regie: { aantoonbaarExtraWerk: true } });
    expect(alsBerekend(berekenHO(invoer, gemeente)).resultaatgebieden).toEqual([
      { gebied: 'schoonEnLeefbaarHuis', minutenExact: '0' },
      { gebied: 'regie', minutenExact: '30' },
    ]);
    expect(rijenVan(invoer)).toEqual([{ groep: 'schoonEnLeefbaarHuis', bijdrage: '175', toegepast: true }]);
  });

  it('per two weeks: 150 - 6 x 30 = -30', () => {
    expect(rijenVan(situatie({ netwerk: 6 }, { per: 'twee-weken' }))).toEqual([
      { groep: 'schoonEnLeefbaarHuis', bijdrage: '30', toegepast: true },
    ]);
  });

  it('laundry too: a norm of 15 less 20', () => {
    const beleid = gemeenteMet({ normen: { 'wasverzorging.eenpersoons': 15 } });
    const invoer: HOSituatie = { gebieden: ['wasverzorging'], wasverzorging: { omvang: 'gedeeltelijk', huishouden: 'eenpersoons' } };
    expect(rijenVan(invoer, beleid)).toEqual([{ groep: 'wasverzorging', bijdrage: '5', toegepast: true }]);
  });

  it('99 of everything that deducts is accepted', () => {
    const invoer = situatie({ eigenMogelijkheden: 3, gebruikelijkeHulp: 99, netwerk: 99 });
    expect(rijenVan(invoer)).toEqual([{ groep: 'schoonEnLeefbaarHuis', bijdrage: '2890', toegepast: true }]);
  });
});
