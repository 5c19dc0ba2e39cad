import { describe, expect, it } from 'vitest';
import { breidUit, leudal2018, middenLimburg2024, toetsVoorziening, vergelijkWoonkosten, type Antwoorden } from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';
import { gunstig, lijst, redenenVan, vanErnst } from '../hulp/gunstig.js';
import type { Gegeven } from '../hulp/voorzieningen.js';

const woning = (anders: Gegeven = {}, extra: Partial<Antwoorden> = {}) =>
  toetsVoorziening(
    { voorziening: 'woonvoorziening', antwoorden: gunstig('woonvoorziening', { BRUIKBAARHEID: 'ja', ELEMENTAIRE_RUIMTE: 'ja', KAN_WORDEN_AANGEPAST: 'ja', ...anders }), ...extra },
    leudal2018,
    { peildatum: '2018-02-01' },
  );

describe('woonvoorziening, Leudal 2018 §6.1', () => {
  it('"het normaal gebruik kunnen maken van de woning waar de cliënt zijn hoofdverblijf heeft of zal hebben"', () => {
    expect(woning()).toMatchObject({ status: 'berekend', oordeel: 'voldoet', voldoet: true, besluitrijp: true });
    const elders = woning({ HOOFDVERBLIJF: 'nee' });
    expect(redenenVan(elders)).toEqual(['Deze woning is niet het hoofdverblijf van de cliënt en wordt dat ook niet.']);
    expect(vanErnst(elders, 'aandachtspunt')).toContain('BEZOEKBAAR_MAKEN_APART');
  });

  it.each(['BEREIKBAARHEID', 'TOEGANKELIJKHEID', 'BRUIKBAARHEID'])('"bereikbaarheid, toegankelijkheid en bruikbaarheid": %s alone is enough', (code) => {
    expect(woning({ BRUIKBAARHEID: 'nee', [code]: 'ja' }).status).toBe('berekend');
  });

  it('without any problem in using the home there is nothing to take away', () => {
    expect(redenenVan(woning({ BRUIKBAARHEID: 'nee' }))).toEqual(['De cliënt kan de woning bereiken, binnengaan en gebruiken.']);
  });

  it('"géén rekening ... met voorzieningen met een therapeutisch doel": no motivation helps', () => {
    const met = woning({ THERAPEUTISCH_DOEL: 'ja' }, { motiveringen: { THERAPEUTISCH_DOEL: 'De arts raadt een bad aan.' } });
    expect(redenenVan(met)).toHaveLength(1);
  });

  it('"hobbyruimtes en studeerkamers ... in beginsel geen", "een afwijkend advies wordt schriftelijk gemotiveerd"', () => {
    const kamer = { ELEMENTAIRE_RUIMTE: 'nee', HOBBY_OF_STUDEERKAMER: 'ja' } as const;
    expect(redenenVan(woning(kamer))).toEqual(['Voor een hobbykamer of studeerkamer is er geen woonvoorziening.']);
    const gemotiveerd = woning(kamer, { motiveringen: { HOBBY_OF_STUDEERKAMER: 'De cliënt werkt thuis en slaapt er.' } });
    expect(gemotiveerd.status).toBe('berekend');
    expect(vanErnst(gemotiveerd, 'waarschuwing')).toEqual(['AFGEWEKEN_VAN_UITGANGSPUNT']);
  });

  it('"de berging, de toegang tot de tuin of het balkon ... schriftelijk te worden gemotiveerd"', () => {
    const berging = { ELEMENTAIRE_RUIMTE: 'nee', BERGING_TUIN_BALKON: 'ja', BERGING_NODIG: 'ja' } as const;
    const zonder = woning(berging);
    expect(zonder).toMatchObject({ status: 'berekend', besluitrijp: false });
    expect(vanErnst(zonder, 'blokkerend')).toEqual(['MOTIVERING_VEREIST']);
    expect(woning(berging, { motiveringen: { BERGING_NODIG: 'De scootmobiel staat er.' } }).besluitrijp).toBe(true);
    expect(redenenVan(woning({ ...berging, BERGING_NODIG: 'nee' }))).toHaveLength(1);
  });

  it('a room that counts nowhere', () => {
    expect(redenenVan(woning({ ELEMENTAIRE_RUIMTE: 'nee' }))).toEqual(['De voorziening is voor een ruimte die de cliënt niet nodig heeft om te wonen.']);
  });

  it('"zonder toestemming van de eigenaar": heard all the same, else it cannot be decided', () => {
    const huur = { WONING_VERANDERT: 'ja', ANDERE_EIGENAAR: 'ja' } as const;
    expect(vanErnst(woning(huur), 'blokkerend')).toEqual(['EIGENAAR_NIET_GEHOORD']);
    const gehoord = woning({ ...huur, EIGENAAR_GEHOORD: 'ja' });
    expect(gehoord.besluitrijp).toBe(true);
    expect(vanErnst(gehoord, 'aandachtspunt')).toEqual(expect.arrayContaining(['TOESTEMMING_EIGENAAR_NIET_NODIG', 'EIGENAAR_BELANGHEBBENDE']));
    expect(vanErnst(woning({ WONING_VERANDERT: 'nee', ANDERE_EIGENAAR: 'ja' }), 'blokkerend')).toEqual([]);
  });

  it('all reasons at once', () => {
    const alles = woning({ HOOFDVERBLIJF: 'nee', BRUIKBAARHEID: 'nee', LOST_OP: 'nee', ELEMENTAIRE_RUIMTE: 'nee', THERAPEUTISCH_DOEL: 'ja' });
    expect(redenenVan(alles)).toHaveLength(5);
  });

  it('asks only what can still make a difference', () => {
    const begin = toetsVoorziening({ voorziening: 'woonvoorziening' }, leudal2018);
    expect(begin.status).toBe('onvolledig');
    const laatste = woning({ WONING_VERANDERT: 'onbekend', ANDERE_EIGENAAR: 'nee' });
    expect(laatste.status).toBe('berekend');
  });
});

describe('aanpassen of verhuizen, Leudal 2018 §6.2', () => {
  const duur = { AANPASSING_VEEL_DUURDER: 'ja', GESCHIKTE_WONING_BESCHIKBAAR: 'ja' } as const;

  it('"significant hoger ... en ... een geschikte woning beschikbaar": discussed first', () => {
    expect(vanErnst(woning(duur), 'blokkerend')).toEqual(['VERHUIZEN_NIET_BESPROKEN']);
    expect(woning({ ...duur, VERHUIZEN_BESPROKEN: 'ja' })).toMatchObject({ status: 'berekend', besluitrijp: true });
  });

  it('discussing is not the same as having to move: only where moving fits better it goes first, with a motivation', () => {
    const beter = woning({ ...duur, VERHUIZEN_BESPROKEN: 'ja', VERHUIZEN_PAST_BETER: 'ja' });
    expect(beter).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'ANDERS_GAAT_VOOR' }] });
    expect(beter.stappen.find(({ code }) => code === 'VERHUIZEN_PAST_BETER')).toMatchObject({ herkomst: 'afgeleid', toegepast: true });
  });

  it.each([{ AANPASSING_VEEL_DUURDER: 'nee' }, { GESCHIKTE_WONING_BESCHIKBAAR: 'nee' }] as const)('one of the two conditions is not enough: %j', (anders) => {
    expect(woning({ ...duur, VERHUIZEN_PAST_BETER: 'ja', ...anders })).toMatchObject({ status: 'berekend', besluitrijp: true });
  });

  it('"of deze woning niet kan worden aangepast": discussed as well, and the home cannot be changed', () => {
    const kanNiet = woning({ KAN_WORDEN_AANGEPAST: 'nee', WONING_VERANDERT: 'ja' });
    expect(vanErnst(kanNiet, 'blokkerend')).toEqual(['VERHUIZEN_NIET_BESPROKEN', 'WONING_NIET_AAN_TE_PASSEN']);
  });

  it('where the home cannot be adapted, moving can go first without a comparison of costs', () => {
    const kanNiet = { KAN_WORDEN_AANGEPAST: 'nee', VERHUIZEN_BESPROKEN: 'ja' } as const;
    expect(redenenVan(woning({ ...kanNiet, VERHUIZEN_PAST_BETER: 'ja' }))).toEqual(['Verhuizen past beter dan deze woning aanpassen. Kijk dan naar een vergoeding om te verhuizen.']);
    expect(woning({ ...kanNiet, VERHUIZEN_PAST_BETER: 'nee' })).toMatchObject({ status: 'berekend', besluitrijp: true });
  });

  const BEDRAGEN = { 'aanpassen-nu': '9000', 'aanpassen-later': '1200.05', verhuizen: '5000', 'aanpassen-nieuwe-woning': '250.50' } as const;

  it('compares "huidige en voorzienbare toekomstige aanpassingskosten" with moving and the new home', () => {
    expect(vergelijkWoonkosten({ bedragen: BEDRAGEN }, leudal2018)).toMatchObject({
      status: 'berekend',
      aanpassen: '10200.05',
      verhuizen: '5250.5',
      verschil: '4949.55',
      goedkoopst: 'verhuizen',
      samenvatting: 'aanpassen kost 10.200,05 euro en verhuizen 5.250,50 euro; verhuizen is 4.949,55 euro goedkoper.',
    });
  });

  it.each([
    ['5250.49', 'aanpassen', '-0.01'],
    ['5250.50', 'gelijk', '0'],
    ['5250.51', 'verhuizen', '0.01'],
  ] as const)('to the cent: adapting for %s is %s', (nu, goedkoopst, verschil) => {
    expect(vergelijkWoonkosten({ bedragen: { ...BEDRAGEN, 'aanpassen-nu': nu, 'aanpassen-later': '0' } }, leudal2018)).toMatchObject({ goedkoopst, verschil });
  });

  it('says that the policy has no limit, and does not choose', () => {
    const uitkomst = vergelijkWoonkosten({ bedragen: BEDRAGEN }, leudal2018);
    expect(uitkomst.bevindingen).toMatchObject([{ code: 'WOONKOSTEN_ZONDER_GRENS', ernst: 'aandachtspunt' }, { code: 'WOONKOSTEN_TEN_MINSTE', ernst: 'aandachtspunt' }]);
  });

  it('the contributions add up to the difference', () => {
    const { stappen } = vergelijkWoonkosten({ bedragen: BEDRAGEN }, leudal2018);
    const cent = stappen.map((stap) => ('bijdrage' in stap ? Math.round(Number(stap.bijdrage) * 100) : 0));
    expect(cent.reduce((som, een) => som + een, 0)).toBe(494955);
  });

  it('asks for every amount; nothing is not the same as not known', () => {
    const { 'aanpassen-later': _, ...rest } = BEDRAGEN;
    expect(vergelijkWoonkosten({ bedragen: rest }, leudal2018)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'bedragen.aanpassen-later' }] });
    expect(vergelijkWoonkosten({}, leudal2018)).toMatchObject({ ontbreekt: { length: 4 } });
  });

  it('refuses costs and amounts that it does not know', () => {
    const fout = foutVan(() => vergelijkWoonkosten({ bedragen: { ...BEDRAGEN, verhuisen: '1' } }, leudal2018));
    expect(fout.problemen).toMatchObject([{ pad: 'bedragen.verhuisen', code: 'ONBEKENDE_SLEUTEL' }]);
    expect(fout.problemen[0]!.melding).toContain('bedoelt u `verhuizen`?');
    for (const bedrag of ['1031,75', '1.005', '-1', '1e3', '']) {
      expect(foutVan(() => vergelijkWoonkosten({ bedragen: { verhuizen: bedrag } }, leudal2018)).problemen[0]!.melding).toContain('bedrag in euro');
    }
  });

  it('a policy that names no costs is the wrong policy', () => {
    expect(foutVan(() => vergelijkWoonkosten({}, middenLimburg2024 as unknown as typeof leudal2018)).code).toBe('BELEID_ONGESCHIKT');
    const { woonkosten: _, ...rest } = leudal2018.voorzieningen;
    expect(foutVan(() => vergelijkWoonkosten({}, { ...leudal2018, voorzieningen: rest })).code).toBe('BELEID_ONGESCHIKT');
  });
});

describe('verhuiskostenvergoeding, Leudal 2018 §6.2', () => {
  const vergoeding = (anders: Gegeven = {}, extra: Partial<Antwoorden> = {}, peildatum: string | undefined = '2018-02-01', beleid = leudal2018) =>
    toetsVoorziening({ voorziening: 'verhuiskostenvergoeding', antwoorden: gunstig('verhuiskostenvergoeding', { VERHUISBEDRIJF: 'ja', OFFERTES_VERHUIZEN: 'ja', ...anders }), ...extra }, beleid, { peildatum });

  it('all conditions met', () => {
    expect(vergoeding()).toMatchObject({ status: 'berekend', besluitrijp: true, begrenzingen: [{ code: 'VERGOEDING', waarde: '5892', eenheid: 'euro' }] });
  });

  it.each([
    [{ VERBLIJF: 'nee' }, /in de gemeente waar hij nu woont, ook als hij naar een andere gemeente verhuist/],
    [{ LANGDURIG: 'nee' }, /duren niet lang/],
    [{ AANTOONBAAR: 'nee' }, /Niet is aangetoond/],
    [{ AL_BIJ_AANVAARDEN: 'ja' }, /waren er al toen de cliënt de huidige woning accepteerde/],
    [{ NAAR_GESCHIKTE_WONING: 'nee' }, /niet geschikt/],
    [{ BINNEN_NEDERLAND: 'nee' }, /niet in Nederland/],
    [{ VERGOEDING_VERHUURDER: 'ja' }, /gesloopt of gerenoveerd/],
    [{ ANDERE_VERGOEDING: 'ja' }, /maar van één/],
    [{ VERHUIZEN_PAST_BEST: 'nee' }, /blijkt niet dat verhuizen het best past/],
  ] as const)('each condition by itself is a reason: %j', (anders, reden) => {
    const redenen = redenenVan(vergoeding(anders));
    expect(redenen).toHaveLength(1);
    expect(redenen[0]).toMatch(reden);
  });

  it('"slechts ... één": whether one for an earlier move counts, is a judgement', () => {
    expect(vergoeding({ EERDERE_VERGOEDING: 'ja', EERDERE_TELT_MEE: 'onbekend' })).toMatchObject({ status: 'beoordeling-nodig', vragen: [{ code: 'EERDERE_TELT_MEE' }] });
    expect(vergoeding({ EERDERE_VERGOEDING: 'ja', EERDERE_TELT_MEE: 'nee' }).status).toBe('berekend');
    expect(redenenVan(vergoeding({ EERDERE_VERGOEDING: 'ja', EERDERE_TELT_MEE: 'ja' }))).toHaveLength(1);
    expect(vergoeding({ EERDERE_VERGOEDING: 'nee', EERDERE_TELT_MEE: 'onbekend' }).status).toBe('berekend');
  });

  it.each([
    [1, ['OFFERTES_VERHUIZEN_ONTBREKEN']],
    [2, []],
    [3, []],
  ])('"voor beide onderdelen twee offertes": %i for moving', (aantal, blokkerend) => {
    const { OFFERTES_VERHUIZEN: _, ...antwoorden } = gunstig('verhuiskostenvergoeding', { VERHUISBEDRIJF: 'ja' });
    const uitkomst = toetsVoorziening({ voorziening: 'verhuiskostenvergoeding', antwoorden, getallen: { OFFERTES_VERHUIZEN: aantal } }, leudal2018, { peildatum: '2018-02-01' });
    expect(vanErnst(uitkomst, 'blokkerend')).toEqual(blokkerend);
  });

  it('quotes for furnishing only where the home has to be furnished', () => {
    expect(vanErnst(vergoeding({ INRICHTING_NODIG: 'ja', OFFERTES_INRICHTING: 'nee' }), 'blokkerend')).toEqual(['OFFERTES_INRICHTING_ONTBREKEN']);
    expect(vanErnst(vergoeding({ INRICHTING_NODIG: 'nee', OFFERTES_INRICHTING: 'nee' }), 'blokkerend')).toEqual([]);
    expect(vanErnst(vergoeding({ INRICHTING_NODIG: 'ja', OFFERTES_INRICHTING: 'ja' }), 'waarschuwing')).toEqual(['RICHTPRIJZEN_OUD']);
  });

  it('"indien een professioneel verhuisbedrijf wordt gebruikt": without one the source contradicts itself, and that is said', () => {
    const zelf = vergoeding({ VERHUISBEDRIJF: 'nee', OFFERTES_VERHUIZEN: 'nee' });
    expect(vanErnst(zelf, 'blokkerend')).toEqual([]);
    expect(vanErnst(zelf, 'waarschuwing')).toEqual(['OFFERTES_ZONDER_VERHUISBEDRIJF']);
  });

  it.each([
    ['5891.99', true],
    ['5892', true],
    ['5892.00', true],
    ['5892.01', false],
  ])('"de maximale vergoeding ... bedraagt € 5.892": %s', (bedrag, binnen) => {
    const { VERGOEDING: _, ...antwoorden } = gunstig('verhuiskostenvergoeding', { VERHUISBEDRIJF: 'ja', OFFERTES_VERHUIZEN: 'ja' });
    const uitkomst = toetsVoorziening({ voorziening: 'verhuiskostenvergoeding', antwoorden, getallen: { VERGOEDING: bedrag } }, leudal2018, { peildatum: '2018-02-01' });
    expect(vanErnst(uitkomst, 'blokkerend')).toEqual(binnen ? [] : ['BEGRENZING_OVERSCHREDEN']);
    expect(uitkomst.besluitrijp).toBe(binnen);
  });

  it.each([
    ['2018-01-01', true],
    ['2018-02-28', true],
    ['2018-03-01', false],
    ['2019-01-01', false],
  ])('"wijzigt elk jaar voor 1 maart": on %s the amount holds: %s', (peildatum, geldt) => {
    const uitkomst = vergoeding({}, {}, peildatum);
    expect(vanErnst(uitkomst, 'blokkerend')).toEqual(geldt ? [] : ['GRENS_NIET_GELDIG']);
    expect(vanErnst(uitkomst, 'aandachtspunt')).toContain('MAXIMUM_WIJZIGT_ELK_JAAR');
  });

  it('a municipality that gives the amount of today is not stopped by an old one', () => {
    const eigen = breidUit(leudal2018, {
      id: 'leudal-eigen', versie: '1', naam: 'Leudal, bedrag van nu', bron: { id: 'besluit', titel: 'Besluit', soort: 'gemeente' },
      voorzieningen: { grenzen: { 'verhuiskostenvergoeding.VERGOEDING': '7000.50' } },
    });
    expect(vergoeding({}, { getallen: { VERGOEDING: '7000.50' } }, '2025-06-01', eigen)).toMatchObject({ status: 'berekend', besluitrijp: true });
    expect(vanErnst(vergoeding({ VERGOEDING: 'onbekend' }, { getallen: { VERGOEDING: '7000.51' } }, '2025-06-01', eigen), 'blokkerend')).toEqual(['BEGRENZING_OVERSCHREDEN']);
  });

  it('always as a pgb, paid on invoices, within a term, and no priority for a home', () => {
    expect(vanErnst(vergoeding(), 'aandachtspunt')).toEqual(
      expect.arrayContaining(['VERGOEDING_ALS_PGB', 'VERHUIZEN_BINNEN_TERMIJN', 'VERGOEDING_GEEN_URGENTIE', 'EISEN_AAN_WONING_IN_BESLUIT']),
    );
  });
});

describe('uitbetaling, Leudal 2018 §6.2', () => {
  const uitbetaling = (anders: Gegeven = {}) => toetsVoorziening({ voorziening: 'uitbetaling-verhuiskosten', antwoorden: gunstig('uitbetaling-verhuiskosten', anders) }, leudal2018);

  it('"altijd op declaratiebasis ... na het overleggen van facturen"', () => {
    expect(uitbetaling().status).toBe('berekend');
    expect(redenenVan(uitbetaling({ FACTUREN: 'nee' }))).toEqual(['De cliënt heeft de facturen nog niet ingeleverd. Betalen kan pas daarna.']);
  });

  it('all six reasons at once', () => {
    const alles = uitbetaling({ CONTRACT_GETEKEND: 'nee', OP_TIJD_VERHUISD: 'nee', EISEN_BESLUIT: 'nee', ALGEMENE_VOORWAARDEN: 'nee', RECHT_OP_ANDERE_VERGOEDING: 'ja', FACTUREN: 'nee' });
    expect(redenenVan(alles)).toHaveLength(6);
  });

  it('names that the source speaks of two homes', () => {
    expect(vanErnst(uitbetaling(), 'aandachtspunt')).toEqual(['WELKE_WONING_ONDUIDELIJK']);
  });
});

describe('the lists about housing', () => {
  it.each(['woonvoorziening', 'verhuiskostenvergoeding', 'uitbetaling-verhuiskosten'])('%s: every question has a place in chapter 6 with a rule', (id) => {
    for (const { vindplaats, code } of lijst(id).criteria) {
      expect(vindplaats.plaats, code).toMatch(/^§6\.[12]/);
      expect(vindplaats.regels.every((regel) => /^LE-1(0[3-9]|1[0-8])$/.test(regel)), code).toBe(true);
    }
  });
});
