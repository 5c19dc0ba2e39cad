import { describe, expect, it } from 'vitest';
import { bepaalOmvang, berekenDirecteTijd, nederweert2025, PROFIEL_LIJST, type Omvangkeuze, type Onderzoek } from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';
import { codes, leefgebieden, neutraal } from '../hulp/begeleiding.js';

const onderzoek: Onderzoek = { leefgebieden: leefgebieden(1), kenmerken: neutraal, netwerkAanwezig: true };
const bepaal = (keuze: Omvangkeuze['keuze'], meer: Partial<Omvangkeuze> = {}) => bepaalOmvang({ keuze, onderzoek, ...meer }, nederweert2025);
const metKenmerken = (kenmerken: Partial<NonNullable<Onderzoek['kenmerken']>>, keuze: Omvangkeuze['keuze']) =>
  bepaal(keuze, { onderzoek: { ...onderzoek, kenmerken: { ...neutraal, ...kenmerken } } });
const waarom = 'Past bij deze cliënt.';

describe('omvang', () => {
  it('een concreet getal met motivering is besluitrijp', () => {
    expect(bepaal({ profiel: 'IBB-2', minuten: 120, motivering: waarom })).toMatchObject({
      status: 'berekend',
      besluitrijp: true,
      vorm: 'individueel',
      richting: 'behoudgericht',
      minuten: 120,
      dagdelen: null,
      per: 'week',
      band: { vanMinuten: 60, totMinuten: 180 },
      ligging: 'binnen',
      motivering: waarom,
    });
  });

  it('zonder motivering: blokkerend, en toch berekend', () => {
    const u = bepaal({ profiel: 'IBB-2', minuten: 120 });
    expect(u).toMatchObject({ status: 'berekend', besluitrijp: false, minuten: 120, motivering: null });
    expect(u.bevindingen.find(({ code }) => code === 'MOTIVERING_VEREIST')).toMatchObject({ ernst: 'blokkerend', pad: 'keuze.motivering' });
  });

  it.each([
    ['IBO-1', 1, 'binnen'],
    ['IBO-1', 60, 'binnen'],
    ['IBO-1', 61, 'boven'],
    ['IBO-2', 59, 'onder'],
    ['IBO-2', 60, 'binnen'],
    ['IBO-2', 180, 'binnen'],
    ['IBB-3', 179, 'onder'],
    ['IBB-3', 300, 'binnen'],
    ['IBB-4', 299, 'onder'],
    ['IBB-4', 300, 'binnen'],
    ['IBB-4', 2400, 'binnen'],
  ] as const)('%s met %i minuten ligt %s de band; randen horen bij beide', (profiel, minuten, ligging) => {
    const u = bepaal({ profiel, minuten, motivering: waarom });
    expect(u).toMatchObject({ ligging, besluitrijp: true });
    expect(codes(u).includes('OMVANG_BUITEN_BAND')).toBe(ligging !== 'binnen');
  });

  it('buiten de band: zegt welk profiel naar omvang past; een rand gaat naar het lagere', () => {
    expect(bepaal({ profiel: 'IBO-3', minuten: 60, motivering: waarom }).bevindingen.find(({ code }) => code === 'OMVANG_BUITEN_BAND')?.melding).toContain('Naar omvang past IBO-1.');
    expect(bepaal({ profiel: 'IBO-1', minuten: 180, motivering: waarom }).bevindingen.find(({ code }) => code === 'OMVANG_BUITEN_BAND')?.melding).toContain('Naar omvang past IBO-2.');
    expect(bepaal({ profiel: 'DBO-1', dagdelen: 10, motivering: waarom }).bevindingen.find(({ code }) => code === 'OMVANG_BUITEN_BAND')?.melding).toContain('Naar omvang past geen profiel.');
  });

  it('buiten de band zonder motivering vraagt beide', () => {
    const melding = bepaal({ profiel: 'IBO-1', minuten: 90 }).bevindingen.find(({ code }) => code === 'MOTIVERING_VEREIST')?.melding;
    expect(melding).toContain('gemiddelde cliënt in IBO-1');
    expect(melding).toContain('buiten de band');
  });

  it('dagdelen', () => {
    expect(bepaal({ profiel: 'DBB-1', dagdelen: 3, motivering: waarom })).toMatchObject({ vorm: 'dagbesteding', minuten: null, dagdelen: 3, band: { vanDagdelen: 1, totDagdelen: 4 } });
  });

  it('een profiel tegen zwaarte of verwachting in: aandachtspunten, geen blokkade', () => {
    const u = bepaal({ profiel: 'IBO-3', minuten: 200, motivering: waarom }, { onderzoek: { ...onderzoek, zwaarte: 'licht' } });
    expect(u).toMatchObject({ besluitrijp: true });
    expect(codes(u)).toEqual(expect.arrayContaining(['PROFIEL_ANDERS_DAN_ZWAARTE', 'RICHTING_TEGEN_VERWACHTING']));
    const past = bepaal({ profiel: 'IBB-1', minuten: 30, motivering: waarom }, { onderzoek: { ...onderzoek, zwaarte: 'licht' } });
    expect(codes(past)).toEqual([]);
  });

  it('een profiel met een andere richting of vorm dan het onderzoek: aandachtspunten', () => {
    const gericht = { ...onderzoek, richting: { individueel: 'behoudgericht' }, vormen: ['dagbesteding'] } as const;
    const u = bepaal({ profiel: 'IBO-1', minuten: 30, motivering: waarom }, { onderzoek: gericht });
    expect(u).toMatchObject({ status: 'berekend', besluitrijp: true });
    expect(codes(u)).toEqual(expect.arrayContaining(['PROFIEL_ANDERS_DAN_RICHTING', 'VORM_NIET_OVERWOGEN']));
    const meldingen = u.bevindingen.map(({ melding }) => melding).join('\n');
    expect(meldingen).toContain('de richting behoudgericht, maar IBO-1 is ontwikkelgericht');
    expect(meldingen).toContain('Gekozen is individuele begeleiding, maar het onderzoek ging over dagbesteding');
    const past = codes(bepaal({ profiel: 'IBB-1', minuten: 30, motivering: waarom }, { onderzoek: { ...gericht, vormen: ['individueel', 'dagbesteding'] } }));
    expect(past).not.toContain('PROFIEL_ANDERS_DAN_RICHTING');
    expect(past).not.toContain('VORM_NIET_OVERWOGEN');
  });

  it('vraagt wat ontbreekt', () => {
    const paden = (u: ReturnType<typeof bepaalOmvang>) => (u.status === 'onvolledig' ? u.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : '')) : []);
    expect(paden(bepaalOmvang({}, nederweert2025))).toEqual(['keuze.profiel', 'onderzoek']);
    expect(paden(bepaal({ profiel: 'DBO-2' }))).toEqual(['keuze.dagdelen']);
  });

  it.each([
    [{ profiel: 'DBO-1', minuten: 60 }, 'keuze.minuten', 'VERKEERDE_EENHEID'],
    [{ profiel: 'IBO-1', dagdelen: 2 }, 'keuze.dagdelen', 'VERKEERDE_EENHEID'],
    [{ minuten: 60, dagdelen: 2 }, 'keuze.dagdelen', 'TWEE_EENHEDEN'],
    [{ profiel: 'IBO-1', minuten: 0 }, 'keuze.minuten', 'BUITEN_BEREIK'],
    [{ profiel: 'IBO-1', minuten: 1.5 }, 'keuze.minuten', 'GEEN_GEHEEL_GETAL'],
  ] as const)('weigert %j', (keuze, pad, code) => {
    const fout = foutVan(() => bepaal(keuze));
    expect(fout.problemen).toMatchObject([{ pad, code }]);
  });

  it('een verlaging vraagt een motivering, in minuten en in dagdelen', () => {
    const lager = bepaal({ profiel: 'IBB-2', minuten: 120, motivering: waarom }, { vorigeIndicatie: { minuten: 300, per: 'twee-weken' } });
    expect(lager.bevindingen.find(({ code }) => code === 'VERLAGING_MOTIVEREN')?.melding).toContain('(120 minuten per week) is lager dan de vorige indicatie (300 minuten per twee weken)');
    expect(codes(bepaal({ profiel: 'IBB-2', minuten: 120 }, { vorigeIndicatie: { minuten: 240, per: 'twee-weken' } }))).not.toContain('VERLAGING_MOTIVEREN');
    expect(codes(bepaal({ profiel: 'DBB-1', dagdelen: 3 }, { vorigeIndicatie: { dagdelen: 4 } }))).toContain('VERLAGING_MOTIVEREN');
    expect(codes(bepaal({ profiel: 'DBB-1', dagdelen: 3 }, { vorigeIndicatie: { dagdelen: 3 } }))).not.toContain('VERLAGING_MOTIVEREN');
  });

  it.each([
    // per two weeks against per week: 6 is 3, 5 is 2,5, 7 is 3,5
    ['DBB-1', { dagdelen: 3 }, { dagdelen: 6, per: 'twee-weken' }, null],
    ['DBB-1', { dagdelen: 3 }, { dagdelen: 5, per: 'twee-weken' }, null],
    ['DBB-1', { dagdelen: 3 }, { dagdelen: 7, per: 'twee-weken' }, '(3 dagdelen per week) is lager dan de vorige indicatie (7 dagdelen per twee weken)'],
    ['DBB-1', { dagdelen: 1 }, { dagdelen: 3, per: 'twee-weken' }, '(1 dagdeel per week) is lager dan de vorige indicatie (3 dagdelen per twee weken)'],
    ['DBB-1', { dagdelen: 3 }, { dagdelen: 4, per: 'week' }, '(3 dagdelen per week) is lager dan de vorige indicatie (4 dagdelen per week)'],
    ['IBB-2', { minuten: 120 }, { minuten: 240, per: 'twee-weken' }, null],
    ['IBB-2', { minuten: 120 }, { minuten: 241, per: 'twee-weken' }, '(120 minuten per week) is lager dan de vorige indicatie (241 minuten per twee weken)'],
  ] as const)('%s: %j tegen eerder %j', (profiel, gekozen, vorigeIndicatie, verwacht) => {
    const u = bepaal({ profiel, ...gekozen, motivering: waarom }, { vorigeIndicatie });
    const melding = u.bevindingen.find(({ code }) => code === 'VERLAGING_MOTIVEREN')?.melding ?? null;
    if (verwacht === null) expect(melding).toBeNull();
    else expect(melding).toContain(verwacht);
    const rij = u.stappen.find(({ code }) => code === 'VORIGE_INDICATIE');
    const per = 'per' in vorigeIndicatie && vorigeIndicatie.per === 'twee-weken' ? 'per twee weken' : 'per week';
    expect(rij).toMatchObject({ voldaan: verwacht === null });
    expect(rij?.omschrijving).toContain(per);
  });

  it.each([
    [{ dagdelen: 14 }, true],
    [{ dagdelen: 15 }, false],
    [{ dagdelen: 28, per: 'twee-weken' }, true],
    [{ dagdelen: 29, per: 'twee-weken' }, false],
  ] as const)('eerder %j: past in zijn weken is %s', (vorigeIndicatie, past) => {
    const doe = () => bepaal({ profiel: 'DBB-2', dagdelen: 9, motivering: waarom }, { vorigeIndicatie });
    if (past) expect(doe().status).toBe('berekend');
    else expect(foutVan(doe).problemen).toMatchObject([{ pad: 'vorigeIndicatie.dagdelen', code: 'BUITEN_BEREIK' }]);
  });

  it.each([
    [10_080, 'week', true],
    [10_081, 'week', false],
    [20_160, 'twee-weken', true],
    [20_161, 'twee-weken', false],
  ] as const)('eerder %i minuten per %s: %s', (minuten, per, past) => {
    const doe = () => bepaal({ profiel: 'IBB-4', minuten: 10_080, motivering: waarom }, { vorigeIndicatie: { minuten, per } });
    if (past) expect(codes(doe())).not.toContain('VERLAGING_MOTIVEREN');
    else expect(foutVan(doe).problemen).toMatchObject([{ pad: 'vorigeIndicatie.minuten', code: 'BUITEN_BEREIK' }]);
  });

  it('een nettoscore zonder grond blokkeert ook hier; geen behoefte is niet aangewezen', () => {
    const zonderGrond = bepaal({ profiel: 'IBB-1', minuten: 30, motivering: waarom }, { onderzoek: { ...onderzoek, leefgebieden: { wonen: { bruto: 2, netto: 1 } } } });
    expect(zonderGrond.besluitrijp).toBe(false);
    expect(bepaal({ profiel: 'IBB-1', minuten: 30 }, { onderzoek: { ...onderzoek, leefgebieden: leefgebieden(0) } }).status).toBe('niet-aangewezen');
  });
});

describe('advies: boven, rond of onder de gemiddelde cliënt', () => {
  const advies = (u: ReturnType<typeof bepaalOmvang>) => {
    if (u.status !== 'berekend') throw new Error(u.status);
    return u.advies;
  };

  /** normenkader-begeleiding-2.0 §5.3: for maintaining individual support the least that keeps it stable leads; for day activities others lead. */
  it.each(PROFIEL_LIJST)('%s: wat leidend is', (profiel) => {
    const behoudIndividueel = profiel.startsWith('IBB');
    const aantal = profiel.startsWith('D') ? { dagdelen: 2 } : { minuten: 90 };
    const u = bepaal({ profiel, ...aantal });
    const rij = u.stappen.find(({ code }) => code === 'UITGANGSPUNT');
    const eis = u.bevindingen.find(({ code }) => code === 'MOTIVERING_VEREIST');
    if (behoudIndividueel) {
      expect(advies(u).uitgangspunt).toMatchObject({ tekst: 'wat minimaal nodig is om de situatie stabiel te houden', herkomst: 'gepubliceerd', vindplaats: { bron: 'normenkader-begeleiding-2.0', regels: ['NK-101'] } });
      expect(rij).toMatchObject({ soort: 'keuze', toegepast: true, herkomst: 'gepubliceerd', gekozen: 'wat minimaal nodig is om de situatie stabiel te houden' });
      expect(eis?.melding).toContain(`leidend is wat minimaal nodig is om de situatie stabiel te houden. Waarom past juist deze omvang bij deze cliënt, vergeleken met de gemiddelde cliënt in ${profiel}?`);
      expect(eis?.vindplaats?.regels).toContain('NK-101');
    } else {
      expect(advies(u).uitgangspunt).toBeNull();
      expect(rij).toBeUndefined();
      expect(eis?.melding).toContain('Motiveer de omvang: waarom past juist deze omvang');
      expect(eis?.vindplaats?.regels).not.toContain('NK-101');
    }
  });

  it('alles neutraal: rond', () => {
    expect(advies(bepaal({ profiel: 'IBB-2', minuten: 120, motivering: waarom }))).toMatchObject({ stand: 'rond', redenen: [], verhouding: null });
  });

  it.each([
    // Which way learning works is published for developing day activities only.
    ['DBO-1', { dagdelen: 2 }, { lerendVermogen: 'bevorderend' }, 'boven', 'meer-korter', 'gepubliceerd'],
    ['DBO-1', { dagdelen: 2 }, { lerendVermogen: 'beperkend', belastbaarheid: 'beperkend' }, 'onder', 'minder-langer', 'gepubliceerd'],
    ['IBO-2', { minuten: 90 }, { lerendVermogen: 'bevorderend', motivatie: 'bevorderend' }, 'boven', 'meer-korter', 'afgeleid'],
    ['IBO-2', { minuten: 90 }, { lerendVermogen: 'beperkend', motivatie: 'beperkend' }, 'onder', 'minder-langer', 'afgeleid'],
    ['IBB-2', { minuten: 90 }, { lerendVermogen: 'beperkend' }, 'boven', null, 'afgeleid'],
    ['DBB-1', { dagdelen: 2 }, { draagkrachtNetwerk: 'laag' }, 'boven', null, 'afgeleid'],
  ] as const)('%s %j %j: %s, %s', (profiel, aantal, kenmerken, stand, verhouding, herkomst) => {
    const gevonden = advies(metKenmerken(kenmerken, { profiel, ...aantal, motivering: waarom }));
    expect(gevonden).toMatchObject({ stand, verhouding });
    expect(gevonden.redenen[0]?.herkomst).toBe(herkomst);
  });

  it('een hoog risico gaat voor leervermogen en motivatie', () => {
    const gevonden = advies(metKenmerken({ risico: 'hoog', lerendVermogen: 'beperkend', motivatie: 'beperkend' }, { profiel: 'IBO-2', minuten: 90, motivering: waarom }));
    expect(gevonden).toMatchObject({ stand: 'boven', verhouding: null });
    expect(gevonden.redenen[0]).toMatchObject({ kenmerk: 'risico', rol: 'doorslaggevend', werking: 'meer' });
  });

  it('een keuze tegen het advies in valt op, het midden niet', () => {
    const boven = { draagkrachtNetwerk: 'laag' } as const;
    expect(codes(metKenmerken(boven, { profiel: 'IBB-2', minuten: 119, motivering: waarom }))).toContain('OMVANG_TEGEN_ADVIES');
    expect(codes(metKenmerken(boven, { profiel: 'IBB-2', minuten: 120, motivering: waarom }))).not.toContain('OMVANG_TEGEN_ADVIES');
    expect(codes(metKenmerken(boven, { profiel: 'IBB-4', minuten: 300, motivering: waarom }))).not.toContain('OMVANG_TEGEN_ADVIES');
  });

  it('netwerk en cliënt kunnen allebei weinig aan: zoek het evenwicht', () => {
    const u = metKenmerken({ draagkrachtNetwerk: 'laag', belastbaarheid: 'beperkend' }, { profiel: 'DBB-1', dagdelen: 3, motivering: waarom });
    expect(codes(u)).toContain('EVENWICHT_ZOEKEN');
    expect(advies(u).stand).toBe('rond');
  });

  it('zonder netwerk telt de draagkracht als laag', () => {
    const u = bepaal({ profiel: 'DBB-1', dagdelen: 3, motivering: waarom }, { onderzoek: { ...onderzoek, netwerkAanwezig: false } });
    expect(advies(u).redenen[0]).toMatchObject({ kenmerk: 'draagkrachtNetwerk', waarde: 'laag', werking: 'meer' });
  });
});

describe('directe tijd', () => {
  it('alleen tijd met de cliënt telt', () => {
    const u = berekenDirecteTijd(
      { tijden: [{ soort: 'fysiek', minuten: 90 }, { soort: 'telefonisch', minuten: 10 }, { soort: 'digicontact', minuten: 5 }, { soort: 'reistijd', minuten: 40 }, { soort: 'rapportage', minuten: 15 }, { soort: 'overig', minuten: 1 }] },
      nederweert2025,
    );
    expect(u).toMatchObject({ status: 'berekend', besluitrijp: true, minuten: 105, nietMeegeteldMinuten: 56, per: 'week' });
    expect(u.bevindingen.map(({ melding }) => melding)).toEqual([
      '56 minuten zijn geen directe tijd met de cliënt en tellen niet mee in de uren van een profiel: reistijd, rapportage en andere tijd dan met de cliënt.',
    ]);
  });
  it('vraagt naar de tijd', () => {
    expect(berekenDirecteTijd({}, nederweert2025)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'tijden' }] });
  });
});
