import { describe, expect, it } from 'vitest';
import { breidUit, leudal2018, nederweert2025, planEvaluaties, type Evaluatievraag } from '../../src/index.js';
import { codes } from '../hulp/begeleiding.js';
import { foutVan } from '../hulp/fouten.js';

function momenten(vraag: Evaluatievraag): string[] {
  const u = planEvaluaties(vraag, leudal2018);
  if (u.status !== 'berekend') throw new Error(u.status);
  return u.momenten.map(({ datum, soort }) => `${datum} ${soort}`);
}

/** leudal-2018 §5.3.3, evaluatie: preferably every half year, one at the end, under six months only that one. */
describe('Leudal 2018', () => {
  it.each([
    ['two years', '2018-03-01', '2020-02-29', ['2018-09-01 tussentijds', '2019-03-01 tussentijds', '2019-09-01 tussentijds', '2020-02-29 eind']],
    ['from the end of August', '2018-08-31', '2019-08-30', ['2019-02-28 tussentijds', '2019-08-30 eind']],
    ['a day less than six months', '2018-03-01', '2018-08-30', ['2018-08-30 eind']],
    ['six months', '2018-03-01', '2018-08-31', ['2018-08-31 eind']],
    ['six months and a day: the moment would be the end', '2018-03-01', '2018-09-01', ['2018-09-01 eind']],
    ['six months and two days', '2018-03-01', '2018-09-02', ['2018-09-01 tussentijds', '2018-09-02 eind']],
    ['one day', '2018-03-01', '2018-03-01', ['2018-03-01 eind']],
  ])('%s', (_naam, ingangsdatum, einddatum, verwacht) => {
    expect(momenten({ ingangsdatum, einddatum })).toEqual(verwacht);
  });

  it('without a last day there is one moment to reconsider, and the law says so', () => {
    expect(momenten({ ingangsdatum: '2018-03-01', einddatum: null })).toEqual(['2018-09-01 heroverweging']);
    const u = planEvaluaties({ ingangsdatum: '2018-03-01', einddatum: null }, leudal2018);
    expect(u.bevindingen).toMatchObject([{ code: 'HEROVERWEGING_ZONDER_EINDE', ernst: 'aandachtspunt', vindplaats: { bron: 'wmo-2015', plaats: 'art. 2.3.9' } }]);
    expect(u.verantwoording.bronnen.map(({ id }) => id)).toContain('wmo-2015');
  });

  it('a longer interval is allowed for a long trajectory, with attention; a shorter one is just a choice', () => {
    const lang = { ingangsdatum: '2018-03-01', einddatum: '2023-02-28' };
    expect(momenten({ ...lang, intervalMaanden: 24 })).toEqual(['2020-03-01 tussentijds', '2022-03-01 tussentijds', '2023-02-28 eind']);
    expect(codes(planEvaluaties({ ...lang, intervalMaanden: 7 }, leudal2018))).toEqual(['EVALUATIE_LANGER_INTERVAL']);
    expect(codes(planEvaluaties({ ...lang, intervalMaanden: 6 }, leudal2018))).toEqual([]);
    expect(codes(planEvaluaties({ ...lang, intervalMaanden: 3 }, leudal2018))).toEqual([]);
  });
});

describe('the row about a short trajectory tells the truth', () => {
  it.each([
    ['a day less than six months', '2018-08-30', undefined, true],
    ['six months: one moment, and not because it is short', '2018-08-31', undefined, false],
    ['two years with an interval of two years: one moment, and not short', '2020-02-29', 24, false],
    ['without an end', null, undefined, false],
  ])('%s', (_naam, einddatum, intervalMaanden, kort) => {
    const { stappen } = planEvaluaties({ ingangsdatum: '2018-03-01', einddatum, intervalMaanden }, leudal2018);
    expect(stappen.find(({ code }) => code === 'EVALUATIE_KORT_TRAJECT')).toMatchObject({ toegepast: kort, voldaan: kort });
    const gewoon = !kort && intervalMaanden === undefined;
    expect(stappen.find(({ code }) => code === 'EVALUATIE_INTERVAL')).toMatchObject({ toegepast: gewoon });
  });

  it('nothing is applied while a day is missing', () => {
    const { stappen } = planEvaluaties({}, leudal2018);
    expect(stappen.filter(({ code, toegepast }) => /^EVALUATIE_(INTERVAL|KORT|EIGEN)/.test(code) && toegepast)).toEqual([]);
  });
});

it('a term up to the end of the calendar is planned and does not throw', () => {
  expect(momenten({ ingangsdatum: '9899-12-31', einddatum: '9999-12-31' }).at(-2)).toBe('9999-06-30 tussentijds');
  expect(momenten({ ingangsdatum: '9899-12-31', einddatum: '9999-12-31' })).toHaveLength(200);
  expect(momenten({ ingangsdatum: '9700-01-01', einddatum: '9999-12-31' }).at(-2)).toBe('9999-07-01 tussentijds');
});

/** leudal-2018: §5.3.3 stands in the chapter on begeleiding; the chapter on household support names no evaluation. */
describe('the kind of support', () => {
  const term = { ingangsdatum: '2018-03-01', einddatum: '2019-02-28' };
  const regelrij = (code: string): boolean => code.startsWith('EVALUATIE') && code !== 'EVALUATIE_LOOPTIJD';

  it('changes nothing for begeleiding, of which the rule speaks', () => {
    expect(planEvaluaties({ ...term, voorziening: 'begeleiding' }, leudal2018)).toEqual(planEvaluaties(term, leudal2018));
  });

  it('is told where the rule is used by analogy: the same moments, inferred', () => {
    const u = planEvaluaties({ ...term, voorziening: 'huishoudelijke-ondersteuning' }, leudal2018);
    expect(u).toMatchObject({ status: 'berekend', besluitrijp: true, momenten: [{ datum: '2018-09-01' }, { datum: '2019-02-28' }] });
    expect(u.bevindingen).toMatchObject([{ code: 'EVALUATIE_AFGELEID', ernst: 'aandachtspunt', pad: null, vindplaats: { bron: 'leudal-2018', regels: ['LE-088', 'LE-089', 'LE-090'] } }]);
    expect(u.bevindingen[0]?.melding).toContain('gaat over begeleiding. Voor huishoudelijke ondersteuning noemt dit beleid niets');
    expect(u.stappen.filter(({ code }) => regelrij(code)).map(({ herkomst }) => herkomst)).toEqual(['afgeleid', 'afgeleid', 'afgeleid', 'afgeleid']);
    expect(planEvaluaties(term, leudal2018).stappen.filter(({ code }) => regelrij(code)).map(({ herkomst }) => herkomst)).toEqual(['gepubliceerd', 'gepubliceerd', null, null]);
  });

  it('an interval of its own and the law do not become inferred', () => {
    const eigen = planEvaluaties({ ...term, voorziening: 'huishoudelijke-ondersteuning', intervalMaanden: 6 }, leudal2018);
    const momenten = eigen.stappen.filter(({ code }) => code === 'EVALUATIEMOMENT');
    expect(momenten.map(({ herkomst, vindplaats }) => [herkomst, vindplaats?.bron ?? null])).toEqual([[null, null], ['afgeleid', 'leudal-2018']]);
    const open = planEvaluaties({ ...term, einddatum: null, voorziening: 'huishoudelijke-ondersteuning' }, leudal2018);
    expect(open.stappen.at(-1)).toMatchObject({ herkomst: null, vindplaats: { bron: 'wmo-2015' } });
  });

  it.each(['begeleiding', 'huishoudelijke-ondersteuning', 'kortdurend-verblijf', 'kinderzorg', 'aanleren', 'verhuiskostenvergoeding'] as const)(
    'a rule that names no kind speaks of all: %s',
    (voorziening) => {
      const eigen = breidUit(leudal2018, {
        id: 'stad-2018', versie: '1', naam: 'Stad', bron: { id: 'stad-besluit', titel: 'Besluit van de stad', soort: 'gemeente' },
        beschikking: { evaluatie: { intervalMaanden: 12, alleenEindOnderMaanden: 3, langerBijLangdurig: false } },
      });
      const u = planEvaluaties({ ...term, voorziening }, eigen);
      expect(codes(u)).toEqual([]);
      expect(u.stappen.filter(({ code }) => /^EVALUATIE_(INTERVAL|KORT)/.test(code)).every(({ herkomst }) => herkomst === 'gemeentelijk')).toBe(true);
      expect(codes(planEvaluaties({ ...term, voorziening }, leudal2018)).includes('EVALUATIE_AFGELEID')).toBe(voorziening !== 'begeleiding');
    },
  );

  it('a kind that does not exist is refused, and so is a rule that speaks of nothing or twice of the same', () => {
    const onzin = { ...term, voorziening: 'taxi' } as unknown as Evaluatievraag;
    expect(foutVan(() => planEvaluaties(onzin, leudal2018)).problemen).toMatchObject([{ pad: 'voorziening', code: 'NIET_IN_LIJST' }]);
    const met = (voorzieningen: readonly 'begeleiding'[]) => () =>
      breidUit(leudal2018, {
        id: 'stad-2018', versie: '1', naam: 'Stad', bron: { id: 'stad-besluit', titel: 'Besluit van de stad', soort: 'gemeente' },
        beschikking: { evaluatie: { intervalMaanden: 12, alleenEindOnderMaanden: 3, langerBijLangdurig: false, voorzieningen } },
      });
    expect(met(['begeleiding'])().beschikking.evaluatie).toMatchObject({ voorzieningen: ['begeleiding'], herkomst: 'gemeentelijk' });
    expect(foutVan(met([])).problemen).toHaveLength(1);
    expect(foutVan(met(['begeleiding', 'begeleiding'])).problemen).toMatchObject([{ code: 'DUBBEL' }]);
  });
});

describe('another policy', () => {
  const term = { ingangsdatum: '2025-03-01', einddatum: '2026-02-28' };

  it('without a rule the interval is asked of the municipality, or chosen', () => {
    expect(planEvaluaties(term, nederweert2025)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ soort: 'norm', norm: 'evaluatie.intervalMaanden' }] });
    expect(planEvaluaties({ ...term, intervalMaanden: 4 }, nederweert2025)).toMatchObject({ status: 'berekend', intervalMaanden: 4 });
    expect(planEvaluaties({}, nederweert2025)).toMatchObject({ ontbreekt: [{ pad: 'ingangsdatum' }, { pad: 'einddatum' }, { soort: 'norm' }] });
  });

  it('a municipality sets its own rule; where it knows no exception, a longer interval warns', () => {
    const eigen = breidUit(nederweert2025, {
      id: 'stad-2025', versie: '1', naam: 'Stad', bron: { id: 'stad-besluit', titel: 'Besluit van de stad', soort: 'gemeente' },
      beschikking: { evaluatie: { intervalMaanden: 12, alleenEindOnderMaanden: 3, langerBijLangdurig: false } },
    });
    const u = planEvaluaties({ ...term, intervalMaanden: 13 }, eigen);
    expect(u.bevindingen).toMatchObject([{ code: 'EVALUATIE_INTERVAL_TE_LANG', ernst: 'waarschuwing', vindplaats: { bron: 'stad-besluit' } }]);
    expect(planEvaluaties({ ...term, einddatum: '2026-03-02' }, eigen)).toMatchObject({ momenten: [{ datum: '2026-03-01' }, { datum: '2026-03-02' }] });
  });
});
