import { describe, expect, it } from 'vitest';
import { berekenHO, HO_BEVINDINGEN, KERN_BEVINDINGEN, nederweert2025 } from '../../src/index.js';
import { alleen, alsBerekend, codes, gemeente, gemeenteMet, metCode, situatie } from '../hulp/gemeente.js';

const HUIS = 'schoonEnLeefbaarHuis';

describe('questions of interpretation about the home', () => {
  it.each(['enige', 'veel'] as const)('ROBOTSTOFZUIGER_OVERWEGEN: %s extra effort and pets both count (NE-043)', (extraInzet) => {
    const uitkomst = berekenHO(situatie({ extraInzet, huisdieren: true }), gemeente);
    expect(metCode(uitkomst, 'ROBOTSTOFZUIGER_OVERWEGEN')).toEqual([`waarschuwing ${HUIS}.extraInzet`]);
    expect(uitkomst.bevindingen.find(({ code }) => code === 'ROBOTSTOFZUIGER_OVERWEGEN')?.melding).toContain('robotstofzuiger');
  });

  it.each([
    ['pets only', { huisdieren: true }],
    ['extra effort only', { extraInzet: 'veel' }],
    ['neither', {}],
  ] as const)('ROBOTSTOFZUIGER_OVERWEGEN: not with %s', (_, inHuis) => {
    expect(codes(berekenHO(situatie(inHuis), gemeente))).not.toContain('ROBOTSTOFZUIGER_OVERWEGEN');
  });

  it('KAMER_VAN_KIND: help by housemates beside an extra bedroom (NE-047), not one of the two', () => {
    const bij = (inHuis: Parameters<typeof situatie>[0]): string[] => metCode(berekenHO(situatie(inHuis), gemeente), 'KAMER_VAN_KIND');
    expect(bij({ gebruikelijkeHulp: 1, extraSlaapkamers: 1 })).toEqual([`aandachtspunt ${HUIS}.extraSlaapkamers`]);
    expect([...bij({ gebruikelijkeHulp: 1 }), ...bij({ extraSlaapkamers: 1 }), ...bij({ netwerk: 1, extraSlaapkamers: 1 })]).toEqual([]);
  });

  it('LOGEERKAMER: a room at 18 by exception (NE-048), not a room at 5', () => {
    const code = 'LOGEERKAMER';
    const metEen = berekenHO(situatie({ overigeKamersUitzonderlijk: 1 }), gemeente);
    expect(metCode(metEen, code)).toEqual([`aandachtspunt ${HUIS}.overigeKamersUitzonderlijk`]);
    expect(codes(berekenHO(situatie({ overigeKamers: 1 }), gemeente))).not.toContain(code);
  });

  it('GEBRUIKELIJK_OF_MANTELZORG: both usual help and network are deducted', () => {
    const code = 'GEBRUIKELIJK_OF_MANTELZORG';
    expect(metCode(berekenHO(situatie({ gebruikelijkeHulp: 1, netwerk: 1 }), gemeente), code)).toEqual([`aandachtspunt ${HUIS}.netwerk`]);
    expect(codes(berekenHO(situatie({ gebruikelijkeHulp: 2 }), gemeente))).not.toContain(code);
    expect(codes(berekenHO(situatie({ netwerk: 2 }), gemeente))).not.toContain(code);
  });

  it('GEEN_MINUTEN: nothing is left', () => {
    expect(metCode(berekenHO(situatie({ netwerk: 9 }), gemeente), 'GEEN_MINUTEN')).toEqual(['waarschuwing -']);
    expect(codes(berekenHO(situatie({ netwerk: 8 }), gemeente))).not.toContain('GEEN_MINUTEN');
    const alleenTijdelijk = alleen('adviesInstructieVoorlichting', { adviesInstructieVoorlichting: { weken: 6 } });
    expect(codes(berekenHO(alleenTijdelijk, gemeente))).not.toContain('GEEN_MINUTEN');
  });
});

describe('pets (NE-051)', () => {
  const uitgesloten = gemeenteMet({ huisdieren: 'uitgesloten' });
  const bewust = gemeenteMet({ huisdieren: 'meetellen' });

  it('a policy that excludes them: no minutes, a finding, and a row that says why', () => {
    const uitkomst = alsBerekend(berekenHO(situatie({ huisdieren: true, extraInzet: 'veel' }), uitgesloten));
    expect(uitkomst.minutenExact).toBe('185');
    expect(metCode(uitkomst, 'HUISDIEREN_UITGESLOTEN')).toEqual([`aandachtspunt ${HUIS}.huisdieren`]);
    expect(codes(uitkomst)).not.toContain('ROBOTSTOFZUIGER_OVERWEGEN');
    const rij = uitkomst.stappen.find(({ code }) => code === 'HUISDIEREN');
    expect(rij).toMatchObject({ toegepast: false, bijdrage: '0', omschrijving: expect.stringContaining('uitgesloten') as string });
  });

  it('no pets: nothing to say', () => {
    const gezegd = codes(berekenHO(situatie(), uitgesloten));
    expect(gezegd).not.toContain('HUISDIEREN_UITGESLOTEN');
    expect(codes(berekenHO(situatie(), nederweert2025))).not.toContain('HUISDIEREN_AFGELEID');
  });

  it('a municipality whose choice is not known: counted, and said', () => {
    const uitkomst = alsBerekend(berekenHO(situatie({ huisdieren: true }), nederweert2025));
    expect(uitkomst.minutenExact).toBe('140');
    expect(metCode(uitkomst, 'HUISDIEREN_AFGELEID')).toEqual([`aandachtspunt ${HUIS}.huisdieren`]);
  });

  it('a municipality that chose to count them: counted, nothing more to say', () => {
    const uitkomst = alsBerekend(berekenHO(situatie({ huisdieren: true }), bewust));
    expect(uitkomst.minutenExact).toBe('140');
    expect(codes(uitkomst)).not.toContain('HUISDIEREN_AFGELEID');
  });
});

describe('findings about the other areas', () => {
  it.each(['strijken', 'boodschappen'] as const)('MEESTAL_VOORLIGGEND: %s (NE-054)', (gebied) => {
    const uitkomst = berekenHO(alleen(gebied), gemeente);
    expect(metCode(uitkomst, 'MEESTAL_VOORLIGGEND')).toEqual(['aandachtspunt gebieden']);
    expect(uitkomst.bevindingen.find(({ code }) => code === 'MEESTAL_VOORLIGGEND')?.melding).toContain(gebied);
  });

  it('MEESTAL_VOORLIGGEND: once per area, not for another area', () => {
    expect(metCode(berekenHO({ gebieden: ['strijken', 'boodschappen'] }, gemeente), 'MEESTAL_VOORLIGGEND')).toHaveLength(2);
    expect(codes(berekenHO(situatie(), gemeente))).not.toContain('MEESTAL_VOORLIGGEND');
  });

  it('REGIE_NIET_AANGETOOND: only without demonstrable extra work (NE-055)', () => {
    const regie = (aantoonbaarExtraWerk: boolean): string[] => codes(berekenHO(alleen('regie', { regie: { aantoonbaarExtraWerk } }), gemeente));
    expect(regie(false)).toContain('REGIE_NIET_AANGETOOND');
    expect(regie(true)).not.toContain('REGIE_NIET_AANGETOOND');
  });

  describe('WAS_AFTREK_NIET_DE_HELFT (NE-040)', () => {
    const bij = (beleid: typeof gemeente, huishouden: 'eenpersoons' | 'tweepersoons', omvang: 'volledig' | 'gedeeltelijk' = 'gedeeltelijk') =>
      alsBerekend(berekenHO(alleen('wasverzorging', { wasverzorging: { omvang, huishouden } }), beleid));
    const code = 'WAS_AFTREK_NIET_DE_HELFT';

    it('20 is half of 40, not of 50', () => {
      expect(codes(bij(gemeente, 'eenpersoons'))).not.toContain(code);
      const uitkomst = bij(gemeente, 'tweepersoons');
      expect(uitkomst.minutenExact).toBe('30');
      expect(metCode(uitkomst, code)).toEqual(['waarschuwing wasverzorging.omvang']);
      expect(uitkomst.bevindingen.find((bevinding) => bevinding.code === code)?.melding).toMatch(/\b20\b.*\b50\b/s);
    });

    it('nor is it half of 30', () => {
      const uitkomst = bij(gemeenteMet({ normen: { 'wasverzorging.eenpersoons': 30 } }), 'eenpersoons');
      expect(uitkomst.minutenExact).toBe('10');
      expect(codes(uitkomst)).toContain(code);
    });

    it('it does not matter when all of the laundry is taken over', () => {
      expect(codes(bij(gemeente, 'tweepersoons', 'volledig'))).not.toContain(code);
    });

    it('a municipality may supply its own deduction, that is half', () => {
      const uitkomst = bij(gemeenteMet({ normen: { 'wasverzorging.aftrek': 25 } }), 'tweepersoons');
      expect(uitkomst.minutenExact).toBe('25');
      expect(codes(uitkomst)).not.toContain(code);
      expect(codes(uitkomst)).toContain('AFWIJKEND_VAN_ONDERZOEK');
    });
  });
});

describe('case law in findings', () => {
  it('only judgments of which the official text was read are cited', () => {
    const gelezen = ['ECLI:NL:CRVB:2018:3835', 'ECLI:NL:CRVB:2021:1381', 'ECLI:NL:RBAMS:2019:5084', 'ECLI:NL:RBAMS:2018:8687'];
    const tekst = JSON.stringify([HO_BEVINDINGEN, KERN_BEVINDINGEN]);
    const genoemd = tekst.match(/ECLI:[A-Z]+:[A-Z]+:\d{4}:\d+/g) ?? [];
    expect(genoemd.length).toBeGreaterThan(0);
    expect(genoemd.filter((ecli) => !gelezen.includes(ecli))).toEqual([]);
  });
});
