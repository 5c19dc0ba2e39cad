import { describe, expect, it } from 'vitest';
import { berekenHO, breidUit, heeft, HO_2019, HO_2025, leesBeleid, nederweert2025, type Beleid, type BeleidMet } from '../../src/index.js';
import { alleMotiveringen, alleen, alsBerekend, codes, EIGEN_BRON, huis, metCode, mist, situatie, type Huis } from '../hulp/gemeente.js';

/** The same municipality under the edition of 2019, as a policy that came in as JSON. */
function onder2019(): BeleidMet<'huishoudelijkeOndersteuning'> {
  const { begeleiding: _, ...json } = JSON.parse(JSON.stringify(nederweert2025)) as typeof nederweert2025;
  const beleid: Beleid = leesBeleid({
    ...json,
    id: 'editie-2019',
    versie: '2019-1',
    naam: 'Een gemeente met de editie van 2019',
    bron: { id: 'editie-2019', titel: 'Beleidsregels met de editie van 2019', soort: 'beleidsregel' },
    geldig: { vanaf: '2019-01-01', tot: '2025-02-28' },
    huishoudelijkeOndersteuning: { ...json.huishoudelijkeOndersteuning, normtabel: HO_2019 },
  });
  if (!heeft(beleid, 'huishoudelijkeOndersteuning')) throw new Error('het onderdeel is weg');
  return beleid;
}

const beleid2019 = onder2019();
const exactOnder = (beleid: BeleidMet<'huishoudelijkeOndersteuning'>, inHuis: Huis): string => alsBerekend(berekenHO(situatie(inHuis), beleid)).minutenExact;

describe('the editions of 2019 and 2025 share their norm times, except laundry (NE-003)', () => {
  it.each<[Huis, string]>([
    [{}, '125'],
    [{ eigenMogelijkheden: 1 }, '110'],
    [{ gebruikelijkeHulp: 1 }, '110'],
    [{ netwerk: 1 }, '110'],
    [{ extraInzet: 'enige' }, '155'],
    [{ extraInzet: 'veel' }, '185'],
    [{ extraSlaapkamers: 2 }, '161'],
    [{ overigeKamers: 3 }, '140'],
    [{ huisdieren: true }, '140'],
    [{ woningkenmerken: true }, '140'],
  ])('%j is the same in both', (inHuis, verwacht) => {
    expect([exactOnder(beleid2019, inHuis), exactOnder(nederweert2025, inHuis)]).toEqual([verwacht, verwacht]);
  });

  it('so is regie', () => {
    const invoer = alleen('regie', { regie: { aantoonbaarExtraWerk: true } });
    expect(alsBerekend(berekenHO(invoer, beleid2019)).minutenExact).toBe('30');
  });

  it('neither edition has a time for laundry, and none is taken over from the other', () => {
    for (const { normen } of [HO_2019, HO_2025]) {
      expect(Object.keys(normen).filter((naam) => /^wasverzorging\.(?!aftrek)/.test(naam))).toEqual([]);
    }
  });

  it('the times of 2019 are inferred from 2025, and say so', () => {
    expect(new Set(Object.values(HO_2019.normen).map((norm) => norm?.herkomst))).toEqual(new Set(['afgeleid']));
  });
});

describe('what came after 2019 is not in the edition of 2019', () => {
  it('once per two weeks: no 150', () => {
    expect(mist(berekenHO(situatie({}, { per: 'twee-weken' }), beleid2019))).toEqual(['norm:schoonEnLeefbaarHuis.tweewekelijks']);
  });

  it('the deduction of 20 on laundry', () => {
    const metWas = breidUit(beleid2019, {
      id: 'editie-2019-was',
      versie: '2019-2',
      naam: 'Met een eigen norm voor de was',
      bron: EIGEN_BRON,
      huishoudelijkeOndersteuning: { normen: { 'wasverzorging.eenpersoons': 44 } },
    });
    const was = (omvang: 'volledig' | 'gedeeltelijk') => alleen('wasverzorging', { wasverzorging: { omvang, huishouden: 'eenpersoons' } });
    expect(alsBerekend(berekenHO(was('volledig'), metWas)).minutenExact).toBe('44');
    expect(mist(berekenHO(was('gedeeltelijk'), metWas))).toEqual(['norm:wasverzorging.aftrek']);
  });

  it('a room at 18 by exception', () => {
    expect(mist(berekenHO(situatie({ overigeKamersUitzonderlijk: 1 }), beleid2019))).toEqual(['norm:overigeKamersUitzonderlijk']);
  });

  it.each(['eigenMogelijkheden', 'gebruikelijkeHulp', 'netwerk'] as const)('a second step of %s: not counted, and said', (veld) => {
    const uitkomst = alsBerekend(berekenHO(situatie({ [veld]: 2 }, { motiveringen: alleMotiveringen }), beleid2019));
    expect(uitkomst.minutenExact).toBe('110');
    expect(metCode(uitkomst, 'STAPPEN_BOVEN_MAXIMUM')).toEqual([`waarschuwing schoonEnLeefbaarHuis.${veld}`]);
    expect(uitkomst.bevindingen.find(({ code }) => code === 'STAPPEN_BOVEN_MAXIMUM')?.melding).toMatch(/\b2 keer\b.*\b1\b/s);
  });

  it('one step is no more than the edition knows; in 2025 three steps of own ability are not either', () => {
    expect(codes(berekenHO(situatie({ eigenMogelijkheden: 1 }), beleid2019))).not.toContain('STAPPEN_BOVEN_MAXIMUM');
    expect(codes(berekenHO(situatie({ eigenMogelijkheden: 3, netwerk: 5 }), nederweert2025))).not.toContain('STAPPEN_BOVEN_MAXIMUM');
  });

  it('a municipality that replaces the norm of a step does not get more steps with it', () => {
    const tien = breidUit(beleid2019, {
      id: 'editie-2019-tien',
      versie: '2019-3',
      naam: 'Met een eigen norm per stap',
      bron: EIGEN_BRON,
      huishoudelijkeOndersteuning: { normen: { eigenMogelijkheden: 10 } },
    });
    expect(exactOnder(tien, { eigenMogelijkheden: 2 })).toBe('115');
  });

  it('the account names the edition', () => {
    const { verantwoording } = berekenHO({ gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: huis }, beleid2019, { peildatum: '2024-06-01' });
    expect(verantwoording.normtabellen.map(({ id }) => id)).toEqual(['ho-2019']);
    expect(verantwoording.bronnen.map(({ id }) => id)).toEqual(['editie-2019', 'normenkader-ho-2019', 'normenkader-ho-2025']);
  });
});
