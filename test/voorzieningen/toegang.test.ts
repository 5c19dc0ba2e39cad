import { describe, expect, it } from 'vitest';
import { breidUit, leudal2018, toetsToegang, type Toegangsvraag, type Uitkomst, type Voorzieningstoets } from '../../src/index.js';
import { problemenVan } from '../hulp/fouten.js';
import { nietsStaatInDeWeg, type Gegeven } from '../hulp/voorzieningen.js';

const met = (antwoorden: Gegeven, rest: Omit<Toegangsvraag, 'antwoorden'> = {}): Uitkomst<Voorzieningstoets> =>
  toetsToegang({ ...rest, antwoorden: { ...nietsStaatInDeWeg, ...antwoorden } }, leudal2018);

/** The rule ids of the reasons, in order. */
function redenen(uitkomst: Uitkomst<Voorzieningstoets>): string[] {
  return uitkomst.status === 'niet-aangewezen' ? uitkomst.redenen.map(({ vindplaats }) => vindplaats?.regels[0] ?? '') : [];
}
const codes = (uitkomst: Uitkomst<Voorzieningstoets>): string[] => uitkomst.bevindingen.map(({ code }) => code);
const onbekend = (...vragen: readonly string[]): Gegeven => Object.fromEntries(vragen.map((vraag) => [vraag, 'onbekend'] as const));

describe('toegang tot een maatwerkvoorziening (Leudal 2018, hoofdstuk 3)', () => {
  it('niets staat in de weg', () => {
    const u = met({});
    expect(u).toMatchObject({ status: 'berekend', oordeel: 'voldoet', voldoet: true, besluitrijp: true, voorziening: { id: 'toegang', soort: 'toegang' } });
    expect(codes(u)).toEqual(['GOEDKOOPST_ADEQUAAT']);
  });

  describe('ingezetene (§3.2)', () => {
    it.each([
      [{ VERBLIJF: 'nee', BEZOEKBAAR_MAKEN: 'nee' }, 'niet-aangewezen'],
      [{ DAGELIJKS_LEVEN: 'nee', BEZOEKBAAR_MAKEN: 'nee' }, 'niet-aangewezen'],
      [{ VERBLIJF: 'nee', BEZOEKBAAR_MAKEN: 'ja' }, 'berekend'],
      [{ VERBLIJF: 'nee', DAGELIJKS_LEVEN: 'nee', BEZOEKBAAR_MAKEN: 'ja' }, 'berekend'],
      [{ VERBLIJF: 'nee' }, 'onvolledig'],
    ] as const)('%j: %s', (antwoorden, status) => {
      expect(met(antwoorden).status).toBe(status);
    });

    it('de inschrijving beslist niet, maar is een aanwijzing', () => {
      expect(met({ INGESCHREVEN: 'nee' }).status).toBe('berekend');
      expect(codes(met({ INGESCHREVEN: 'nee' }))).toContain('NIET_INGESCHREVEN');
      const elders = met({ VERBLIJF: 'nee', BEZOEKBAAR_MAKEN: 'nee', INGESCHREVEN: 'ja' });
      expect(elders.status).toBe('niet-aangewezen');
      expect(codes(elders)).toContain('WEL_INGESCHREVEN');
    });
  });

  it.each([
    ['DOELGROEP', 'nee', 'LE-003'],
    ['EIGEN_KRACHT', 'ja', 'LE-003'],
    ['NETWERK', 'ja', 'LE-003'],
    ['NIET_NOODZAKELIJK', 'ja', 'LE-007'],
    ['WIL_NIET_GEBRUIKEN', 'ja', 'LE-004'],
  ] as const)('%s: %s staat in de weg (%s)', (vraag, antwoord, regel) => {
    const u = met({ [vraag]: antwoord });
    expect(redenen(u)).toEqual([regel]);
    if (u.status === 'niet-aangewezen') expect(u.redenen[0].pad).toBe(`antwoorden.${vraag}`);
  });

  describe('gebruikelijke hulp (§3.7) en mantelzorg (§3.8)', () => {
    const thuis = { HUISGENOTEN: 'ja', GEBRUIKELIJKE_HULP: 'ja', HUISGENOOT_KAN: 'ja', MEER_DAN_GEBRUIKELIJK: 'nee', DUBBEL_GETELD: 'nee' } as const;

    it('gaat voor op maatwerk', () => {
      expect(redenen(met(thuis))).toEqual(['LE-013']);
    });

    it('niet als niemand het kan of kan leren, en niet als het meer is dan gebruikelijk', () => {
      expect(met({ ...thuis, HUISGENOOT_KAN: 'nee' }).status).toBe('berekend');
      expect(met({ ...thuis, MEER_DAN_GEBRUIKELIJK: 'ja' }).status).toBe('berekend');
    });

    it('vraagt om vast te leggen waarom huisgenoten het niet kunnen', () => {
      expect(codes(met({ ...thuis, HUISGENOOT_KAN: 'nee' }))).toContain('HUISGENOOT_NIET_IN_STAAT');
      expect(codes(met({ ...thuis, MEER_DAN_GEBRUIKELIJK: 'ja' }))).not.toContain('HUISGENOOT_NIET_IN_STAAT');
      expect(codes(met({ HUISGENOOT_KAN: 'nee' }))).not.toContain('HUISGENOOT_NIET_IN_STAAT');
    });

    it('wordt zonder huisgenoten niet gevraagd', () => {
      expect(met({ HUISGENOTEN: 'nee', ...onbekend('GEBRUIKELIJKE_HULP') }).status).toBe('berekend');
    });

    it('dezelfde hulp kan niet ook mantelzorg zijn', () => {
      const dubbel = met({ ...thuis, HUISGENOOT_KAN: 'nee', MANTELZORG: 'ja', DUBBEL_GETELD: 'ja' });
      expect(dubbel).toMatchObject({ status: 'berekend', besluitrijp: false });
      expect(codes(dubbel)).toContain('HULP_DUBBEL_GETELD');
      expect(codes(met({ ...thuis, HUISGENOOT_KAN: 'nee', MANTELZORG: 'ja' }))).not.toContain('HULP_DUBBEL_GETELD');
    });
  });

  describe('een andere wet (§3.3): passend en toereikend', () => {
    it.each([
      ['ja', 'ja', ['LE-007']],
      ['ja', 'nee', []],
      ['nee', 'ja', []],
      ['nee', 'nee', []],
    ] as const)('past %s, genoeg %s', (ANDERE_WET_PAST, ANDERE_WET_GENOEG, verwacht) => {
      expect(redenen(met({ ANDERE_WET: 'ja', ANDERE_WET_PAST, ANDERE_WET_GENOEG }))).toEqual(verwacht);
    });

    it('of het past en genoeg is, is een oordeel', () => {
      const u = met({ ANDERE_WET: 'ja' });
      expect(u.status === 'beoordeling-nodig' && u.vragen.map(({ code }) => code)).toEqual(['ANDERE_WET_PAST', 'ANDERE_WET_GENOEG']);
    });
  });

  describe('algemeen gebruikelijk (§3.4)', () => {
    const gewoon = { INKOMEN_TE_LAAG: 'nee', ANDERE_OMSTANDIGHEDEN: 'nee' } as const;
    const criteria = ['IN_DE_WINKEL', 'VOOR_IEDEREEN', 'NIET_DUURDER'] as const;

    it('alle drie de criteria van 2017 samen', () => {
      for (let i = 0; i < 8; i += 1) {
        const antwoorden = Object.fromEntries(criteria.map((code, nummer) => [code, (i >> nummer) % 2 === 1 ? 'ja' : 'nee'] as const));
        expect(redenen(met({ ...gewoon, ...antwoorden })), JSON.stringify(antwoorden)).toEqual(i === 7 ? ['LE-008'] : []);
      }
    });

    it('veertien voorbeelden, elk genoeg', () => {
      const lijst = leudal2018.voorzieningen.toegang.voorbeelden?.lijst ?? [];
      expect(lijst).toHaveLength(14);
      const { VOORBEELD: _weg, ...zonder } = nietsStaatInDeWeg;
      for (const { id } of lijst) {
        const u = toetsToegang({ gevraagd: id, antwoorden: { ...zonder, ...gewoon } }, leudal2018);
        expect(redenen(u), id).toEqual(['LE-008']);
      }
    });

    it.each(['INKOMEN_TE_LAAG', 'ANDERE_OMSTANDIGHEDEN'] as const)('de uitzondering: %s', (uitzondering) => {
      expect(redenen(met({ ...gewoon, VOORBEELD: 'ja', [uitzondering]: 'ja' }))).toEqual([]);
    });

    it('die het beleid wel noemt, maar niet voorschrijft: uitleggen', () => {
      const winkel = { IN_DE_WINKEL: 'ja', VOOR_IEDEREEN: 'ja', NIET_DUURDER: 'ja' } as const;
      for (const basis of [{ VOORBEELD: 'ja' }, winkel] as const) {
        expect(codes(met({ ...gewoon, ...basis }))).not.toContain('UITZONDERING_UITLEGGEN');
        expect(codes(met({ ...gewoon, ...basis, INKOMEN_TE_LAAG: 'ja' }))).toContain('UITZONDERING_UITLEGGEN');
        expect(codes(met({ ...gewoon, ...basis, ANDERE_OMSTANDIGHEDEN: 'ja' }))).toContain('UITZONDERING_UITLEGGEN');
      }
      expect(codes(met({ INKOMEN_TE_LAAG: 'ja' }))).not.toContain('UITZONDERING_UITLEGGEN');
    });

    it('een uitkomst op de criteria van 2017 kan geen besluit dragen', () => {
      const afgewezen = met({ ...gewoon, VOORBEELD: 'ja' });
      const toegelaten = met({ ...gewoon, VOOR_IEDEREEN: 'ja', IN_DE_WINKEL: 'ja', NIET_DUURDER: 'nee' });
      for (const u of [afgewezen, toegelaten]) {
        const bevinding = u.bevindingen.find(({ code }) => code === 'ALGEMEEN_GEBRUIKELIJK_ACHTERHAALD');
        expect(bevinding).toMatchObject({ ernst: 'blokkerend', vindplaats: { bron: 'leudal-2018' } });
        expect(bevinding?.melding).not.toContain('ECLI');
        expect(u.besluitrijp).toBe(false);
      }
      expect(toegelaten.status).toBe('berekend');
    });

    it('wat alleen voor mensen met een beperking is, is het volgens geen van beide', () => {
      expect(codes(met({ VOOR_IEDEREEN: 'nee', VOORBEELD: 'nee' }))).not.toContain('ALGEMEEN_GEBRUIKELIJK_ACHTERHAALD');
    });

    it('een onbekend voorbeeld, of een voorbeeld dat ook nee is, wordt geweigerd', () => {
      expect(problemenVan(() => toetsToegang({ gevraagd: 'wasmachien' }, leudal2018))).toMatchObject([{ pad: 'gevraagd', code: 'NIET_IN_LIJST', melding: expect.stringContaining('bedoelt u `wasmachine`?') as string }]);
      expect(problemenVan(() => toetsToegang({ gevraagd: 'tandem', antwoorden: { VOORBEELD: 'nee' } }, leudal2018))).toMatchObject([{ pad: 'antwoorden.VOORBEELD', code: 'TEGENSTRIJDIG' }]);
    });
  });

  it('een algemene voorziening die past en genoeg is, gaat voor (§3.5)', () => {
    expect(redenen(met({ ALGEMENE_VOORZIENING: 'ja', ALGEMENE_VOORZIENING_GENOEG: 'ja' }))).toEqual(['LE-003']);
    expect(redenen(met({ ALGEMENE_VOORZIENING: 'ja', ALGEMENE_VOORZIENING_GENOEG: 'nee' }))).toEqual([]);
  });

  it('niet willen gebruiken wat voorgaat: in de regel geen maatwerk, met een motivering wel (§3.1)', () => {
    const u = met({ WIL_NIET_GEBRUIKEN: 'ja' }, { motiveringen: { WIL_NIET_GEBRUIKEN: 'Er is een wachtlijst van een half jaar.' } });
    expect(u.status).toBe('berekend');
    expect(u.bevindingen.find(({ code }) => code === 'AFGEWEKEN_VAN_UITGANGSPUNT')).toMatchObject({ ernst: 'waarschuwing', pad: 'motiveringen.WIL_NIET_GEBRUIKEN' });
    expect(u.stappen.find(({ code }) => code === 'MOTIVERING')?.omschrijving).toContain('wachtlijst');
  });

  it('een motivering helpt niet waar het beleid geen ruimte geeft', () => {
    expect(met({ DOELGROEP: 'nee' }, { motiveringen: { DOELGROEP: 'Toch.' } }).status).toBe('niet-aangewezen');
  });

  it('langdurige zorg houdt een besluit tegen (§5.4.1)', () => {
    expect(met({ LANGDURIGE_ZORG: 'ja' })).toMatchObject({ status: 'berekend', besluitrijp: false });
    expect(met(onbekend('LANGDURIGE_ZORG')).status).toBe('beoordeling-nodig');
  });

  it('een deel dat anders is opgelost, sluit niet uit', () => {
    const u = met({ DEELS_OPGELOST: 'ja' });
    expect(u.status).toBe('berekend');
    expect(codes(u)).toContain('DEELS_ANDERS_OPGELOST');
  });

  it('noemt alle redenen, ook als er nog vragen open zijn', () => {
    const u = toetsToegang({ antwoorden: { DOELGROEP: 'nee', EIGEN_KRACHT: 'ja', NIET_NOODZAKELIJK: 'ja', BEZOEKBAAR_MAKEN: 'nee', DAGELIJKS_LEVEN: 'nee' } }, leudal2018);
    expect(u.status === 'niet-aangewezen' && u.redenen.map(({ code, pad }) => `${code} ${pad ?? ''}`)).toEqual([
      'EIS_NIET_VERVULD antwoorden.DOELGROEP',
      'UITSLUITING_GELDT antwoorden.EIGEN_KRACHT',
      'UITSLUITING_GELDT antwoorden.NIET_NOODZAKELIJK',
      'EIS_NIET_VERVULD antwoorden',
    ]);
  });

  it('zonder antwoorden: alle vragen naar feiten waar iets van afhangt', () => {
    const u = toetsToegang({}, leudal2018);
    if (u.status !== 'onvolledig') throw new Error(u.status);
    const feiten = leudal2018.voorzieningen.toegang.regel.criteria.filter(({ soort, code }) => soort === 'feit' && code !== 'INGESCHREVEN');
    expect(u.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : ''))).toEqual(feiten.map(({ code }) => `antwoorden.${code}`));
  });

  it('een gemeente vervangt de vragen en de voorbeelden, gemerkt als gemeentelijk', () => {
    const beleid = breidUit(leudal2018, {
      id: 'stad', versie: '1', naam: 'Stad', bron: { id: 'stad-besluit', titel: 'Besluit', soort: 'gemeente' },
      voorzieningen: {
        toegang: {
          regel: { id: 'toegang', naam: 'toegang', soort: 'toegang', criteria: [{ code: 'OP_DE_LIJST', vraag: 'Staat het op de lijst?', soort: 'feit', telt: 'uitsluiting', melding: 'Het staat op de lijst.' }] },
          voorbeelden: { vraag: 'OP_DE_LIJST', lijst: [{ id: 'robotstofzuiger', naam: 'robotstofzuiger' }] },
        },
      },
    });
    const u = toetsToegang({ gevraagd: 'robotstofzuiger' }, beleid);
    expect(u).toMatchObject({ status: 'niet-aangewezen', redenen: [{ melding: 'Het staat op de lijst.', vindplaats: { bron: 'stad-besluit' } }] });
    expect(u.stappen.filter(({ groep }) => groep !== 'beleid').map(({ herkomst }) => herkomst)).toEqual(['gemeentelijk', 'gemeentelijk']);
  });
});
