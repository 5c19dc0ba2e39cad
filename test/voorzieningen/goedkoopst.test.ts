import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kiesGoedkoopstAdequaat, leudal2018, type Aanbod } from '../../src/index.js';
import { problemenVan } from '../hulp/fouten.js';

const kies = (aanbod: Aanbod['aanbod'], gewenst?: string) => kiesGoedkoopstAdequaat({ aanbod, gewenst }, leudal2018);

describe('goedkoopst adequaat (Leudal 2018, §3.6)', () => {
  it('de meerkosten van een duurdere zijn voor de cliënt, op de cent', () => {
    const u = kies([{ id: 'a', kosten: '1031.75', adequaat: 'ja' }, { id: 'b', kosten: '2000.10', adequaat: 'ja' }], 'b');
    expect(u).toMatchObject({ status: 'berekend', goedkoopste: ['a'], kosten: '1031.75', meerkosten: '968.35', voorRekeningVan: 'client', besluitrijp: true });
  });

  it('wat niet voldoet, telt niet mee', () => {
    expect(kies([{ id: 'a', kosten: '1', adequaat: 'nee' }, { id: 'b', kosten: '2', adequaat: 'ja' }])).toMatchObject({ goedkoopste: ['b'], gewenst: null, meerkosten: null });
  });

  it('even duur: allebei; de wens kost dan niets meer', () => {
    expect(kies([{ id: 'a', kosten: '2.5', adequaat: 'ja' }, { id: 'b', kosten: '2.50', adequaat: 'ja' }], 'b')).toMatchObject({ goedkoopste: ['a', 'b'], meerkosten: '0' });
  });

  it('een wens die niet voldoet, lost bijbetalen niet op', () => {
    const u = kies([{ id: 'a', kosten: '2', adequaat: 'ja' }, { id: 'b', kosten: '3', adequaat: 'nee' }], 'b');
    expect(u).toMatchObject({ status: 'berekend', meerkosten: null, besluitrijp: false, bevindingen: [{ code: 'GEWENST_NIET_ADEQUAAT' }] });
  });

  it('vraagt een oordeel alleen waar de uitkomst ervan afhangt', () => {
    const duur = { id: 'duur', kosten: '9' } as const;
    expect(kies([{ id: 'a', kosten: '2', adequaat: 'ja' }, duur])).toMatchObject({ status: 'berekend', goedkoopste: ['a'] });
    expect(kies([{ id: 'a', kosten: '2', adequaat: 'ja' }, duur], 'duur').status).toBe('beoordeling-nodig');
    expect(kies([{ id: 'a', kosten: '2', adequaat: 'ja' }, { id: 'b', kosten: '1' }]).status).toBe('beoordeling-nodig');
    expect(kies([{ id: 'a', kosten: '2', adequaat: 'nee' }, duur]).status).toBe('beoordeling-nodig');
  });

  it('niets voldoet', () => {
    expect(kies([{ id: 'a', kosten: '2', adequaat: 'nee' }])).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'GEEN_ADEQUATE_VOORZIENING' }] });
  });

  it('vraagt het aanbod en de kosten', () => {
    expect(kies([])).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'aanbod' }] });
    expect(kies([{ id: 'a' }, { id: 'b', kosten: '2' }, { id: 'c' }])).toMatchObject({ ontbreekt: [{ pad: 'aanbod.0.kosten' }, { pad: 'aanbod.2.kosten' }] });
  });

  it('weigert bedragen die geen exacte tekst zijn, dubbele namen en een wens die er niet is', () => {
    for (const kosten of [12, '1,5', '-1', '1e3', '01']) expect(problemenVan(() => kies([{ id: 'a', kosten: kosten as string }]))).toMatchObject([{ pad: 'aanbod.0.kosten' }]);
    expect(problemenVan(() => kies([{ id: 'a' }, { id: 'a' }], 'z'))).toMatchObject([{ pad: 'aanbod.1.id', code: 'DUBBEL' }, { pad: 'gewenst', code: 'NIET_IN_LIJST' }]);
  });

  it('telt altijd op: de goedkoopste en de meerkosten zijn samen de wens', () => {
    const cent = fc.integer({ min: 0, max: 9_999_999 });
    const schrijf = (centen: number): string => `${Math.floor(centen / 100)}.${String(centen % 100).padStart(2, '0')}`;
    const centen = (exact: string): number => Number(exact.split('.')[0]) * 100 + Number((exact.split('.')[1] ?? '').padEnd(2, '0'));
    fc.assert(
      fc.property(fc.array(cent, { minLength: 1, maxLength: 6 }), (prijzen) => {
        const u = kies(prijzen.map((prijs, i) => ({ id: `nr${i}`, kosten: schrijf(prijs), adequaat: 'ja' as const })), 'nr0');
        if (u.status !== 'berekend' || u.meerkosten === null) return false;
        return centen(u.kosten) === Math.min(...prijzen) && centen(u.meerkosten) === prijzen[0]! - Math.min(...prijzen);
      }),
    );
  });
});
