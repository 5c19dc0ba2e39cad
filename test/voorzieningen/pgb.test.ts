import { describe, expect, it } from 'vitest';
import { leudal2018, nederweert2025, toetsPgb, toetsPgbPlan, toetsVoorziening, type Antwoorden } from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';
import { gunstig, lijst, redenenVan, vanErnst } from '../hulp/gunstig.js';
import type { Gegeven } from '../hulp/voorzieningen.js';

const pgb = (anders: Gegeven = {}, extra: Partial<Antwoorden> = {}) => toetsPgb({ antwoorden: gunstig('pgb', anders), ...extra }, leudal2018);
const plan = (anders: Gegeven = {}) => toetsPgbPlan({ antwoorden: gunstig('pgb-plan', anders) }, leudal2018);

describe('pgb, Leudal 2018 hoofdstuk 8', () => {
  it('all conditions met; what the act and the ordinance ask besides is named', () => {
    const uitkomst = pgb();
    expect(uitkomst).toMatchObject({ status: 'berekend', voldoet: true, besluitrijp: true });
    expect(vanErnst(uitkomst, 'aandachtspunt')).toEqual(['PGB_ONDERDELEN_ZONDER_GRENS', 'PGB_WET_EN_VERORDENING']);
  });

  it('"alleen verstrekt op verzoek van de cliënt"', () => {
    expect(redenenVan(pgb({ VERZOEK: 'nee' }))).toEqual(['De cliënt heeft niet om een pgb gevraagd.']);
  });

  it('"motiveert cliënt middels de opstelling van een ondersteuningsplan": without a plan nothing about it is asked', () => {
    expect(redenenVan(pgb({ PLAN_OPGESTELD: 'nee', GEMOTIVEERD: 'nee', PLAN_VOLLEDIG: 'nee' }))).toEqual(['De cliënt heeft nog geen ondersteuningsplan gemaakt.']);
    expect(redenenVan(pgb({ GEMOTIVEERD: 'nee', PLAN_VOLLEDIG: 'nee' }))).toHaveLength(2);
  });

  it('four parts of being able to manage it, one of them over four areas: seven questions, all a judgement', () => {
    const delen = lijst('pgb').criteria.filter(({ vindplaats }) => vindplaats.regels.includes('LE-147'));
    expect(delen.map(({ code }) => code)).toEqual(['TAAL', 'SOCIALE_REDZAAMHEID', 'PROBLEEMGEDRAG', 'PSYCHISCH_FUNCTIONEREN', 'GEHEUGEN_EN_ORIENTATIE', 'OVEREENKOMST', 'AANSTUREN']);
    expect(delen.every(({ soort, herkomst }) => soort === 'oordeel' && herkomst === 'afgeleid')).toBe(true);
    const open = Object.fromEntries(delen.map(({ code }) => [code, 'onbekend'] as const));
    expect(pgb(open)).toMatchObject({ status: 'beoordeling-nodig', vragen: { length: 7 } });
  });

  it.each([
    { TAAL: 'nee' },
    { SOCIALE_REDZAAMHEID: 'ja' },
    { PROBLEEMGEDRAG: 'ja' },
    { PSYCHISCH_FUNCTIONEREN: 'ja' },
    { GEHEUGEN_EN_ORIENTATIE: 'ja' },
    { OVEREENKOMST: 'nee' },
    { AANSTUREN: 'nee' },
  ] as const)('%j is a reason by itself', (anders) => {
    expect(redenenVan(pgb(anders))).toHaveLength(1);
  });

  it('"niet verstrekt als er een aanmerkelijke kans bestaat dat er beslag op wordt gelegd": hard', () => {
    expect(redenenVan(pgb({ KANS_OP_BESLAG: 'ja' }, { motiveringen: { KANS_OP_BESLAG: 'Er zijn schulden, maar er is een regeling.' } }))).toHaveLength(1);
  });

  it('X10, "een combinatie ... niet mogelijk": only for begeleiding, and like the other parts of this policy', () => {
    expect(redenenVan(pgb({ VOOR_BEGELEIDING: 'ja', BEGELEIDING_IN_NATURA: 'ja' }))).toHaveLength(1);
    expect(pgb({ VOOR_BEGELEIDING: 'nee', BEGELEIDING_IN_NATURA: 'ja' }).status).toBe('berekend');
    const alleen = pgb({ VOOR_BEGELEIDING: 'ja' });
    expect(alleen.status).toBe('berekend');
    expect(vanErnst(alleen, 'aandachtspunt')).toContain('PGB_BEGELEIDING_IN_UREN');
    expect(leudal2018.producten.naturaMetPgb.toegestaan).toBe(!lijst('pgb').combinaties?.some(({ code }) => code === 'PGB_NAAST_NATURA'));
  });

  it('all reasons at once', () => {
    const alles = pgb({ VERZOEK: 'nee', PLAN_OPGESTELD: 'nee', TAAL: 'nee', PROBLEEMGEDRAG: 'ja', AANSTUREN: 'nee', KANS_OP_BESLAG: 'ja', VOOR_BEGELEIDING: 'ja', BEGELEIDING_IN_NATURA: 'ja' });
    expect(redenenVan(alles)).toHaveLength(7);
  });

  it('is the list `pgb` of the policy, tested like any other', () => {
    const antwoorden = gunstig('pgb', { TAAL: 'nee' });
    expect(toetsVoorziening({ voorziening: 'pgb', antwoorden }, leudal2018)).toEqual(toetsPgb({ antwoorden }, leudal2018));
  });
});

describe('het plan, Leudal 2018 §8.3', () => {
  it('has everything', () => {
    expect(plan()).toMatchObject({ status: 'berekend', oordeel: 'volledig', voldoet: true, besluitrijp: true, tekorten: [], nogTeBekijken: [] });
  });

  it('reports everything that is missing, each as a blocking finding', () => {
    const uitkomst = plan({ BESTEDING: 'nee', RESULTATEN: 'nee', MANIER: 'nee', PAST_BIJ_COLLEGE: 'nee', KWALITEIT: 'nee' });
    expect(uitkomst).toMatchObject({ status: 'berekend', oordeel: 'tekortkomingen', voldoet: false, besluitrijp: false });
    expect(uitkomst.status === 'berekend' && uitkomst.tekorten.map(({ code }) => code)).toEqual(['BESTEDING', 'RESULTATEN', 'MANIER', 'PAST_BIJ_COLLEGE', 'KWALITEIT']);
    expect(vanErnst(uitkomst, 'blokkerend')).toHaveLength(5);
  });

  it('what is missing is known before everything was looked at, and what was not is named', () => {
    const uitkomst = toetsPgbPlan({ antwoorden: { BESTEDING: 'nee', VOOR_HUISHOUDEN: 'nee' } }, leudal2018);
    expect(uitkomst).toMatchObject({
      oordeel: 'tekortkomingen',
      tekorten: [{ code: 'BESTEDING', vindplaats: { plaats: '§8.3', regels: ['LE-149'] } }],
      nogTeBekijken: ['RESULTATEN', 'MANIER', 'PAST_BIJ_COLLEGE', 'KWALITEIT', 'VOOR_BEGELEIDING', 'UITWERKING', 'GETEKEND'],
      samenvatting: 'er is 1 tekort gevonden in het ondersteuningsplan bij een pgb.',
    });
    expect(uitkomst.bevindingen.at(-1)).toMatchObject({ code: 'NIET_ALLES_BEKEKEN', melding: 'Nog niet alles is bekeken: 7 vragen zijn nog niet beantwoord.' });
  });

  it('§5.4.5: for begeleiding the client works out part two and signs', () => {
    const uitkomst = plan({ VOOR_BEGELEIDING: 'ja', UITWERKING: 'nee', GETEKEND: 'nee' });
    expect(uitkomst.status === 'berekend' && uitkomst.tekorten.map(({ code }) => code)).toEqual(['UITWERKING', 'GETEKEND']);
    expect(plan({ VOOR_BEGELEIDING: 'nee', UITWERKING: 'nee', GETEKEND: 'nee' })).toMatchObject({ voldoet: true });
  });

  it('§4.3: for household support activities, frequency and hours', () => {
    expect(plan({ VOOR_HUISHOUDEN: 'ja', ACTIVITEITEN_EN_UREN: 'nee' })).toMatchObject({ voldoet: false, tekorten: [{ code: 'ACTIVITEITEN_EN_UREN' }] });
    expect(plan({ VOOR_HUISHOUDEN: 'nee', ACTIVITEITEN_EN_UREN: 'nee' })).toMatchObject({ voldoet: true });
  });

  it('asks while nothing is known to be missing', () => {
    expect(toetsPgbPlan({}, leudal2018)).toMatchObject({ status: 'onvolledig' });
    expect(plan({ PAST_BIJ_COLLEGE: 'onbekend' })).toMatchObject({ status: 'beoordeling-nodig', vragen: [{ code: 'PAST_BIJ_COLLEGE' }] });
  });
});

describe('the wrong policy or question', () => {
  it.each([toetsPgb, toetsPgbPlan])('%o', (toets) => {
    expect(foutVan(() => toets({ antwoorden: { BESTAAT_NIET: 'ja' } }, leudal2018)).problemen).toMatchObject([{ pad: 'antwoorden.BESTAAT_NIET', code: 'ONBEKENDE_SLEUTEL' }]);
    expect(foutVan(() => toets({}, nederweert2025 as unknown as typeof leudal2018)).code).toBe('BELEID_ONGESCHIKT');
    const kaal = { ...leudal2018, voorzieningen: { ...leudal2018.voorzieningen, voorzieningen: [] } };
    expect(foutVan(() => toets({}, kaal))).toMatchObject({ code: 'BELEID_ONGESCHIKT' });
  });
});
