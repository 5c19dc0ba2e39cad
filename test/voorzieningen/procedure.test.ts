import { describe, expect, it } from 'vitest';
import { leudal2018, ProcedurezaakSchema, lees, toetsProcedure, type Procedurezaak } from '../../src/index.js';
import { problemenVan } from '../hulp/fouten.js';

const zaak = { melding: '2018-03-01', gewezenOpOndersteuning: true, gewezenOpPlan: true, planOntvangen: null, onderzoekAfgerond: '2018-04-12' } as const satisfies Procedurezaak;
const met = (anders: Procedurezaak, peildatum?: string) => toetsProcedure({ ...zaak, ...anders }, leudal2018, { peildatum });
const codes = (u: ReturnType<typeof met>): string[] => u.bevindingen.map(({ code }) => code).filter((code) => code !== 'WERKINSTRUCTIE_NIET_GELEZEN');

describe('de procedure vanaf de melding (Wmo 2015, art. 2.3.2)', () => {
  it('zes weken voor het onderzoek, zeven dagen voor het plan', () => {
    expect(met({})).toMatchObject({ status: 'berekend', oordeel: 'voldoet', voldoet: true, besluitrijp: true, uiterlijkeDatumOnderzoek: '2018-04-12', planTotEnMet: '2018-03-08' });
  });

  it.each([
    ['2018-04-11', 'voldoet', []],
    ['2018-04-12', 'voldoet', []],
    ['2018-04-13', 'voldoet-niet', ['ONDERZOEK_TE_LAAT']],
  ] as const)('onderzoek klaar op %s: %s', (onderzoekAfgerond, oordeel, verwacht) => {
    const u = met({ onderzoekAfgerond });
    expect(u).toMatchObject({ oordeel, voldoet: oordeel === 'voldoet' });
    expect(codes(u)).toEqual(verwacht);
    // being late is not at the expense of the client: it does not stop a decision
    expect(u.besluitrijp).toBe(true);
  });

  it.each([
    [undefined, 'loopt', ['ONDERZOEK_LOOPT']],
    ['2018-04-12', 'loopt', ['ONDERZOEK_LOOPT']],
    ['2018-04-13', 'voldoet-niet', ['ONDERZOEK_LOOPT', 'ONDERZOEK_TE_LAAT']],
  ] as const)('nog niet klaar op %s: %s', (peildatum, oordeel, verwacht) => {
    const u = met({ onderzoekAfgerond: null }, peildatum);
    expect(u).toMatchObject({ oordeel, voldoet: false, besluitrijp: false });
    expect(codes(u)).toEqual(verwacht);
  });

  it.each([
    ['2018-03-07', 'PLAN_BETREKKEN'],
    ['2018-03-08', 'PLAN_BETREKKEN'],
    ['2018-03-09', 'PLAN_NA_TERMIJN'],
  ] as const)('een plan op %s: %s', (planOntvangen, code) => {
    expect(codes(met({ planOntvangen }))).toEqual([code]);
  });

  it('klaar binnen de tijd voor een plan, zonder plan', () => {
    expect(codes(met({ onderzoekAfgerond: '2018-03-08' }))).toEqual(['PLAN_NIET_AFGEWACHT']);
    expect(codes(met({ onderzoekAfgerond: '2018-03-09' }))).toEqual([]);
    expect(codes(met({ onderzoekAfgerond: '2018-03-08', planOntvangen: '2018-03-02' }))).toEqual(['PLAN_BETREKKEN']);
  });

  it.each([
    [{ gewezenOpOndersteuning: false }, 'ONDERSTEUNING_NIET_GEWEZEN'],
    [{ gewezenOpPlan: false }, 'PLAN_NIET_GEWEZEN'],
  ] as const)('%j houdt een besluit tegen', (anders, code) => {
    expect(met(anders)).toMatchObject({ oordeel: 'voldoet-niet', besluitrijp: false });
    expect(codes(met(anders))).toEqual([code]);
  });

  it('vraagt alles wat ontbreekt; null is een antwoord', () => {
    const u = toetsProcedure({ planOntvangen: null }, leudal2018);
    expect(u.status === 'onvolledig' && u.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : ''))).toEqual(['melding', 'gewezenOpOndersteuning', 'gewezenOpPlan', 'onderzoekAfgerond']);
  });

  it('zegt dat de werkinstructie van de gemeente niet is gelezen, en hoe oud de wettekst is', () => {
    expect(met({}).bevindingen).toMatchObject([{ code: 'WERKINSTRUCTIE_NIET_GELEZEN', vindplaats: { regels: ['LE-002'] } }]);
    expect(met({}).verantwoording.bronnen).toContainEqual(expect.objectContaining({ id: 'wmo-2015', soort: 'wet', status: 'oudere tekst gelezen' }));
  });

  it('weigert wat voor de melding ligt, en een melding zonder zes weken erna', () => {
    expect(problemenVan(() => met({ planOntvangen: '2018-02-28', onderzoekAfgerond: '2018-02-27' }))).toMatchObject([
      { pad: 'planOntvangen', code: 'EINDE_VOOR_BEGIN' },
      { pad: 'onderzoekAfgerond', code: 'EINDE_VOOR_BEGIN' },
    ]);
    expect(lees(ProcedurezaakSchema, { melding: '9999-12-31' })).toMatchObject({ geldig: false, problemen: [{ pad: 'melding', code: 'BUITEN_BEREIK' }] });
  });
});
