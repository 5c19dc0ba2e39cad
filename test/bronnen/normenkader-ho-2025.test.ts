import { describe, expect, it } from 'vitest';
import { berekenHO, nederweert2025 } from '../../src/index.js';
import { alleen, alsBerekend, gemeente, gemeenteMet, metCode, situatie, teMotiveren, type Huis } from '../hulp/gemeente.js';

const exactVan = (inHuis: Huis): string => alsBerekend(berekenHO(situatie(inHuis), nederweert2025)).minutenExact;

describe('normenkader-ho-2025: full takeover', () => {
  it('vraag 1 (NE-005, NE-007): the average client with full takeover has 125 minutes a week', () => {
    expect(alsBerekend(berekenHO(situatie(), nederweert2025))).toMatchObject({ minuten: 125, minutenExact: '125', per: 'week' });
  });

  it('vraag 10 (NE-021, NE-022): from minutes a week to hours a year decimals go up, 108.33 hours become 109', () => {
    expect(alsBerekend(berekenHO(situatie(), nederweert2025)).urenPerJaar).toBe(109);
  });

  it('vraag 2 (NE-012): the 20 minutes for what is not done weekly are inside the norm, nothing is added', () => {
    const { stappen, minutenExact } = alsBerekend(berekenHO(situatie(), nederweert2025));
    const bijdragen = stappen.flatMap((stap) => ('bijdrage' in stap && stap.bijdrage !== '0' ? [[stap.code, stap.bijdrage]] : []));
    expect(bijdragen).toEqual([['BASIS', '125']]);
    expect(minutenExact).toBe('125');
  });

  it('vraag 12 (NE-029): a second person is not by itself extra time, so counting one without a bedroom asks attention', () => {
    const code = 'TWEEDE_PERSOON_NIET_VANZELF_EXTRA';
    const samen = { samenstellingHuishouden: true };
    expect(metCode(berekenHO(situatie(samen), gemeente), code)).toEqual(['aandachtspunt schoonEnLeefbaarHuis.samenstellingHuishouden']);
    expect(metCode(berekenHO(situatie({ ...samen, extraSlaapkamers: 1 }), gemeente), code)).toEqual([]);
  });
});

describe('normenkader-ho-2025: every factor moves 125 by exactly its norm', () => {
  const rijen: [titel: string, inHuis: Huis, verwacht: string][] = [
    ['bijlage 1 §1 (NE-036): dusting at mid height and tidying, 15 less', { eigenMogelijkheden: 1 }, '110'],
    ['bijlage 1 §1 (NE-037): clearly and lastingly more, another 15 less', { eigenMogelijkheden: 2 }, '95'],
    ['bijlage 1 §1 (NE-037): possibly even twice 15 more, 45 less in all', { eigenMogelijkheden: 3 }, '80'],
    ['bijlage 1 §1 (NE-038): housemates take over, 15 less', { gebruikelijkeHulp: 1 }, '110'],
    ['bijlage 1 §1 (NE-038): housemates several times 15, here three', { gebruikelijkeHulp: 3 }, '80'],
    ['bijlage 1 §1 (NE-038): the network takes over, 15 less', { netwerk: 1 }, '110'],
    ['bijlage 1 §1 (NE-038): the network several times 15, here four', { netwerk: 4 }, '65'],
    ['bijlage 1 §1 (NE-038): on top of own ability, so 15 and 15 less', { eigenMogelijkheden: 1, netwerk: 1 }, '95'],
    ['bijlage 1 §2 (NE-042): some extra effort, 30 more', { extraInzet: 'enige' }, '155'],
    ['bijlage 1 §2 (NE-042): much extra effort, 60 more (and not 30 as well)', { extraInzet: 'veel' }, '185'],
    ['bijlage 1 §3 (NE-044): an extra room in use as a bedroom, 18 more', { extraSlaapkamers: 1 }, '143'],
    ['bijlage 1 §3 (NE-044): two bedrooms, 36 more', { extraSlaapkamers: 2 }, '161'],
    ['bijlage 1 §3 (NE-045): an extra room not in use as a bedroom, 5 more', { overigeKamers: 1 }, '130'],
    ['bijlage 1 §3 (NE-045): four such rooms, 20 more', { overigeKamers: 4 }, '145'],
    ['bijlage 1 §3 (NE-046): by exception 18 for a room that is no bedroom', { overigeKamersUitzonderlijk: 1 }, '143'],
    ['bijlage 1 §6 (NE-051): pets that make extra effort necessary, 15 more', { huisdieren: true }, '140'],
    ['bijlage 1 §7 (NE-053): other features of the home, 15 more, once', { woningkenmerken: true }, '140'],
  ];

  it.each(rijen)('%s', (_, inHuis, verwacht) => {
    expect(exactVan(inHuis)).toBe(verwacht);
  });

  it('bijlage 1 §3 (NE-047): a child that cleans its own room gives no 18, so help at home beside a bedroom asks attention', () => {
    const uitkomst = berekenHO(situatie({ extraSlaapkamers: 1, gebruikelijkeHulp: 1 }), nederweert2025);
    expect(metCode(uitkomst, 'KAMER_VAN_KIND')).toEqual(['aandachtspunt schoonEnLeefbaarHuis.extraSlaapkamers']);
    expect(alsBerekend(uitkomst).minutenExact).toBe('128');
  });

  it('bijlage 1 §3 (NE-044, NE-045): the same room is worth 18 as a bedroom and 5 otherwise, 13 apart', () => {
    expect(Number(exactVan({ extraSlaapkamers: 1 })) - Number(exactVan({ overigeKamers: 1 }))).toBe(13);
  });
});

describe('normenkader-ho-2025: once per two weeks', () => {
  const omDeWeek = (inHuis: Huis): ReturnType<typeof alsBerekend> =>
    alsBerekend(berekenHO(situatie(inHuis, { per: 'twee-weken' }), nederweert2025));

  it('p. 25 (NE-013): 150 minutes per two weeks, which is 75 a week', () => {
    expect(omDeWeek({})).toMatchObject({ minuten: 150, minutenExact: '150', minutenPerWeekExact: '75', per: 'twee-weken', urenPerJaar: 65 });
  });

  it('bijlage 1 §1 (NE-039): two hours per two weeks only with restraint and a motivation', () => {
    const uitkomst = omDeWeek({ eigenMogelijkheden: 1 });
    expect(uitkomst).toMatchObject({ minuten: 120, minutenExact: '120', besluitrijp: false });
    expect(teMotiveren(uitkomst)).toEqual(['per', 'schoonEnLeefbaarHuis.eigenMogelijkheden']);
    expect(metCode(uitkomst, 'TWEE_WEKEN_AFTREK')).toEqual(['waarschuwing schoonEnLeefbaarHuis.eigenMogelijkheden']);
  });
});

describe('normenkader-ho-2025: other areas', () => {
  const was = (omvang: 'volledig' | 'gedeeltelijk'): string =>
    alsBerekend(berekenHO(alleen('wasverzorging', { wasverzorging: { omvang, huishouden: 'eenpersoons' } }), gemeente)).minutenExact;

  it('bijlage 1 §1 (NE-040): who still does the small pieces has 20 minutes of laundry less, half of 40', () => {
    expect([was('volledig'), was('gedeeltelijk')]).toEqual(['40', '20']);
  });

  it('bijlage 1 §9 (NE-055): regie with demonstrable extra work is 30 minutes a week, structural', () => {
    const metRegie = { gebieden: ['schoonEnLeefbaarHuis', 'regie'], regie: { aantoonbaarExtraWerk: true } } as const;
    expect(alsBerekend(berekenHO(situatie({}, metRegie), nederweert2025)).minutenExact).toBe('155');
  });

  it('bijlage 1 §9 (NE-055): that a client cannot instruct the help gives nothing by itself', () => {
    const zonder = { gebieden: ['schoonEnLeefbaarHuis', 'regie'], regie: { aantoonbaarExtraWerk: false } } as const;
    expect(alsBerekend(berekenHO(situatie({}, zonder), nederweert2025)).minutenExact).toBe('125');
  });

  it('bijlage 1 §9 (NE-056): teaching is always temporary and stays out of the structural minutes', () => {
    const met = { gebieden: ['schoonEnLeefbaarHuis', 'adviesInstructieVoorlichting'], adviesInstructieVoorlichting: { weken: 6 } } as const;
    expect(alsBerekend(berekenHO(situatie({}, met), gemeente))).toMatchObject({
      minuten: 125,
      tijdelijk: [{ gebied: 'adviesInstructieVoorlichting', minuten: 30, per: 'week', minutenExact: '30', weken: 6 }],
    });
  });
});

describe('normenkader-ho-2025: rounding', () => {
  const met153 = situatie({ extraSlaapkamers: 1, overigeKamers: 2 });

  it('bijlage 1 §11 en vraag 10 (NE-058, NE-022): 125 + 18 + 5 + 5 = 153 becomes 155, never to the minute', () => {
    expect(alsBerekend(berekenHO(met153, nederweert2025))).toMatchObject({
      minutenExact: '153',
      minuten: 155,
      afronding: { opVeelvoudVan: 5, richting: 'omhoog', verschil: '2' },
      urenPerJaar: 135,
    });
  });

  it('bijlage 1 §11 (NE-058): on quarters of an hour 153 becomes 165', () => {
    const perKwartier = gemeenteMet({ afronding: { opVeelvoudVan: 15 } });
    expect(alsBerekend(berekenHO(met153, perKwartier))).toMatchObject({
      minutenExact: '153',
      minuten: 165,
      afronding: { opVeelvoudVan: 15, richting: 'omhoog', verschil: '12' },
    });
  });
});
