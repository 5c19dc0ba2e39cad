import { describe, expect, it } from 'vitest';
import { berekenHO, nederweert2025, type Berekend, type HOOmvang, type HOSituatie } from '../../src/index.js';
import { alleen, alsBerekend, codes, gemeente, gemeenteMet, metCode, situatie, type Huis } from '../hulp/gemeente.js';

const HUIS = 'schoonEnLeefbaarHuis';
const omDeWeek = (inHuis: Huis, daarnaast: HOSituatie = {}): Berekend<HOOmvang> =>
  alsBerekend(berekenHO(situatie(inHuis, { per: 'twee-weken', ...daarnaast }), nederweert2025));

describe('once per two weeks (normenkader-ho-2025 vraag 2 en bijlage 1 §1; NE-013, NE-039)', () => {
  it('starts from 150 and says that it needs a motivation', () => {
    const uitkomst = omDeWeek({});
    expect(uitkomst.minutenExact).toBe('150');
    expect(metCode(uitkomst, 'MOTIVERING_VEREIST')).toEqual(['blokkerend per']);
    expect(codes(uitkomst).filter((code) => code.startsWith('TWEE_WEKEN'))).toEqual([]);
  });

  it.each([
    ['a bedroom', { extraSlaapkamers: 1 }, '186'],
    ['two other rooms', { overigeKamers: 2 }, '170'],
    ['a room by exception', { overigeKamersUitzonderlijk: 1 }, '186'],
    ['some extra effort', { extraInzet: 'enige' }, '210'],
    ['much extra effort', { extraInzet: 'veel' }, '270'],
    ['pets', { huisdieren: true }, '180'],
    ['features of the home', { woningkenmerken: true }, '180'],
  ] as const)('additions double, and it says that this is inferred: %s', (_, inHuis, verwacht) => {
    const uitkomst = omDeWeek(inHuis);
    expect(uitkomst.minutenExact).toBe(verwacht);
    expect(metCode(uitkomst, 'TWEE_WEKEN_OPTELLING_AFGELEID')).toEqual(['aandachtspunt per']);
  });

  it.each([
    ['eigenMogelijkheden', '120'],
    ['gebruikelijkeHulp', '120'],
    ['netwerk', '120'],
  ] as const)('%s is already in the 150: a further deduction is a finding', (veld, verwacht) => {
    const uitkomst = omDeWeek({ [veld]: 1 });
    expect(uitkomst.minutenExact).toBe(verwacht);
    expect(metCode(uitkomst, 'TWEE_WEKEN_AFTREK')).toEqual([`waarschuwing ${HUIS}.${veld}`]);
    expect(codes(uitkomst)).not.toContain('TWEE_WEKEN_OPTELLING_AFGELEID');
  });

  it.each(['enige', 'veel'] as const)('%s extra effort does not go well with it', (extraInzet) => {
    expect(metCode(omDeWeek({ extraInzet }), 'TWEE_WEKEN_PAST_MINDER')).toEqual([`aandachtspunt ${HUIS}.extraInzet`]);
  });

  it('laundry does not go well with it; the norm per week counts for both weeks', () => {
    const was = { wasverzorging: { omvang: 'volledig', huishouden: 'eenpersoons' } } as const;
    const uitkomst = alsBerekend(berekenHO(alleen('wasverzorging', { per: 'twee-weken', ...was }), gemeente));
    expect(uitkomst).toMatchObject({ minutenExact: '80', minutenPerWeekExact: '40' });
    expect(metCode(uitkomst, 'TWEE_WEKEN_PAST_MINDER')).toEqual(['aandachtspunt wasverzorging']);
  });

  it('temporary support stays per week', () => {
    const invoer = alleen('adviesInstructieVoorlichting', { per: 'twee-weken', adviesInstructieVoorlichting: { weken: 3 } });
    const { tijdelijk } = alsBerekend(berekenHO(invoer, gemeente));
    expect(tijdelijk).toEqual([{ gebied: 'adviesInstructieVoorlichting', minuten: 30, per: 'week', minutenExact: '30', weken: 3 }]);
  });

  it('every week none of this is said', () => {
    const alles = situatie({ eigenMogelijkheden: 1, extraInzet: 'veel', extraSlaapkamers: 1 });
    expect(codes(berekenHO(alles, nederweert2025)).filter((code) => code.startsWith('TWEE_WEKEN'))).toEqual([]);
  });

  it('the step of the rounding is per two weeks: 186 becomes 190, and 195 on quarters', () => {
    expect(omDeWeek({ extraSlaapkamers: 1 }).minuten).toBe(190);
    const perKwartier = gemeenteMet({ afronding: { opVeelvoudVan: 15 } });
    expect(alsBerekend(berekenHO(situatie({ extraSlaapkamers: 1 }, { per: 'twee-weken' }), perKwartier)).minuten).toBe(195);
  });

  it('hours a year count 26 visits: 190 x 26 / 60 = 82.3 becomes 83', () => {
    expect(omDeWeek({ extraSlaapkamers: 1 }).urenPerJaar).toBe(83);
  });

  it('an odd total has an exact half per week: 150 + 2 x 17.5 = 185, 92.5 a week', () => {
    const beleid = gemeenteMet({ normen: { extraSlaapkamers: '17.5' } });
    const uitkomst = alsBerekend(berekenHO(situatie({ extraSlaapkamers: 1 }, { per: 'twee-weken' }), beleid));
    expect(uitkomst).toMatchObject({ minutenExact: '185', minutenPerWeekExact: '92.5' });
  });
});
