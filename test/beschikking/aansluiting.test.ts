import { describe, expect, it } from 'vitest';
import { leudal2018, toetsAansluiting, type Besluitperiode } from '../../src/index.js';
import { codes } from '../hulp/begeleiding.js';
import { problemenVan } from '../hulp/fouten.js';

const van = (ingangsdatum: string, einddatum: string | null): Besluitperiode => ({ ingangsdatum, einddatum });
const vorige = van('2018-03-01', '2020-02-29');

describe('two decisions', () => {
  it.each([
    ['adjoin', van('2020-03-01', null), 'aansluitend', 0, null, null, []],
    ['leave a day', van('2020-03-02', '2020-12-31'), 'gat', 1, '2020-03-01', '2020-03-01', ['GAT_TUSSEN_BESLUITEN']],
    ['leave a month', van('2020-04-01', null), 'gat', 31, '2020-03-01', '2020-03-31', ['GAT_TUSSEN_BESLUITEN']],
    ['overlap a day', van('2020-02-29', null), 'overlap', 1, '2020-02-29', '2020-02-29', ['BESLUITEN_OVERLAPPEN']],
    ['one inside the other', van('2019-01-01', '2019-01-31'), 'overlap', 31, '2019-01-01', '2019-01-31', ['BESLUITEN_OVERLAPPEN']],
    ['the next begins first and overlaps', van('2018-01-01', '2018-03-02'), 'overlap', 2, '2018-03-01', '2018-03-02', ['BESLUITEN_OVERLAPPEN']],
    ['the next lies before, adjoining', van('2018-01-01', '2018-02-28'), 'aansluitend', 0, null, null, []],
  ])('%s', (_naam, volgende, oordeel, dagen, begin, einde, verwacht) => {
    const u = toetsAansluiting({ vorige, volgende }, leudal2018);
    expect(u).toMatchObject({ oordeel, voldoet: oordeel === 'aansluitend', dagen, van: begin, tot: einde });
    expect(codes(u)).toEqual(verwacht);
    expect(u.besluitrijp).toBe(oordeel !== 'overlap');
  });

  it('overlap without an end', () => {
    const u = toetsAansluiting({ vorige: van('2018-03-01', null), volgende: van('2020-01-01', null) }, leudal2018);
    expect(u).toMatchObject({ oordeel: 'overlap', dagen: null, van: '2020-01-01', tot: null, besluitrijp: false });
    expect(codes(u)).toEqual(['BESLUITEN_OVERLAPPEN_ZONDER_EINDE']);
  });

  it('a decision that ends before it begins is refused', () => {
    expect(problemenVan(() => toetsAansluiting({ vorige, volgende: van('2020-03-01', '2020-02-29') }, leudal2018))).toMatchObject([{ pad: 'volgende.einddatum', code: 'EINDE_VOOR_BEGIN' }]);
  });
});
