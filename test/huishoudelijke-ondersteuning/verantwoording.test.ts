import { describe, expect, it } from 'vitest';
import { berekenHO, breidUit, nederweert2025, VERSIE, type HOResultaat, type Opties } from '../../src/index.js';
import { alleen, alsBerekend, EIGEN_BRON, gemeente, metCode, situatie } from '../hulp/gemeente.js';

const op = (peildatum: string | undefined, beleid = nederweert2025): HOResultaat => berekenHO(situatie(), beleid, { peildatum });

describe('verantwoording: enough to redo it years later', () => {
  it('names the library, the policy, the norm table and every source with its status', () => {
    expect(berekenHO(situatie(), gemeente).verantwoording).toEqual({
      bibliotheek: { naam: 'wmo-normenkader', versie: VERSIE },
      beleid: { id: 'voorbeeldstad-2025', versie: '2025-1', naam: 'Voorbeeldstad 2025' },
      normtabellen: [{ id: 'ho-2025', titel: 'Normenkader Huishoudelijke Ondersteuning 2025' }],
      bronnen: [
        { ...EIGEN_BRON, status: null },
        {
          id: 'normenkader-ho-2025',
          titel: expect.stringContaining('2025') as string,
          soort: 'handreiking',
          status: expect.stringContaining('Gemeenteblad 2025, 75231') as string,
        },
        expect.objectContaining({ id: 'nederweert-2025' }),
      ],
      peildatum: null,
      referentie: null,
    });
  });

  const opties: Opties = { peildatum: '2025-07-01', referentie: 'zaak_2025-07.0042' };

  it.each([
    ['berekend', situatie()],
    ['onvolledig', {}],
    ['beoordeling-nodig', alleen('wasverzorging', { wasverzorging: { omvang: 'volledig', huishouden: 'groter' } })],
  ] as const)('repeats peildatum and referentie when the outcome is %s', (status, invoer) => {
    const uitkomst = berekenHO(invoer, nederweert2025, opties);
    expect(uitkomst.status).toBe(status);
    expect(uitkomst.verantwoording).toMatchObject(opties);
  });

  it('a reference of one call does not stay behind for the next', () => {
    berekenHO(situatie(), nederweert2025, opties);
    expect(berekenHO(situatie(), nederweert2025).verantwoording).toMatchObject({ peildatum: null, referentie: null });
    expect(berekenHO(situatie(), nederweert2025, {}).verantwoording).toMatchObject({ peildatum: null, referentie: null });
  });

  it('the policy as JSON redoes the case', () => {
    const opnieuw = JSON.parse(JSON.stringify(gemeente)) as typeof gemeente;
    const invoer = situatie({ extraSlaapkamers: 1, samenstellingHuishouden: true });
    expect(berekenHO(invoer, opnieuw, opties)).toEqual(berekenHO(invoer, gemeente, opties));
  });
});

describe('BELEID_NIET_GELDIG', () => {
  it('the day before the first day: blocked, and computed all the same', () => {
    const uitkomst = alsBerekend(op('2025-02-28'));
    expect(metCode(uitkomst, 'BELEID_NIET_GELDIG')).toEqual(['blokkerend -']);
    expect(uitkomst).toMatchObject({ minuten: 125, besluitrijp: false });
    expect(uitkomst.stappen[0]).toMatchObject({ code: 'GELDIGHEID', soort: 'toets', voldaan: false, waarde: '2025-02-28' });
  });

  it.each(['2025-03-01', '2025-03-02', '2040-01-01'])('%s: valid, there is no last day', (dag) => {
    const uitkomst = alsBerekend(op(dag));
    expect(metCode(uitkomst, 'BELEID_NIET_GELDIG')).toEqual([]);
    expect(uitkomst.besluitrijp).toBe(true);
    expect(uitkomst.stappen[0]).toMatchObject({ voldaan: true, waarde: dag });
  });

  it('without a reference day it is not checked, and the explanation says so', () => {
    const uitkomst = op(undefined);
    expect(uitkomst.besluitrijp).toBe(true);
    expect(uitkomst.stappen[0]).toMatchObject({ code: 'GELDIGHEID', toegepast: false, voldaan: null, waarde: null });
  });

  const kop = { id: 'met-einde', versie: '1', naam: 'Met een laatste dag', bron: EIGEN_BRON } as const;

  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['blokkerend -']],
  ])('with a last day, inclusive: %s', (dag, verwacht) => {
    const metEinde = breidUit(nederweert2025, { ...kop, geldig: { vanaf: '2025-03-01', tot: '2025-12-31' } });
    expect(metCode(op(dag, metEinde), 'BELEID_NIET_GELDIG')).toEqual(verwacht);
  });

  it.each([
    ['2025-06-30', ['blokkerend -']],
    ['2025-07-01', []],
    ['2025-09-30', []],
    ['2025-10-01', ['blokkerend -']],
  ])('a narrower window of the part counts: %s', (dag, verwacht) => {
    const smaller = breidUit(nederweert2025, {
      ...kop,
      id: 'smaller',
      huishoudelijkeOndersteuning: { geldig: { vanaf: '2025-07-01', tot: '2025-09-30' } },
    });
    expect(metCode(op(dag, smaller), 'BELEID_NIET_GELDIG')).toEqual(verwacht);
  });
});
