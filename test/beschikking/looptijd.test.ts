import { describe, expect, it } from 'vitest';
import {
  breidUit,
  kiesBeleid,
  leudal2018,
  meegeleverdBeleid,
  middenLimburg2024,
  nederweert2025,
  planEvaluaties,
  toetsLooptijd,
  type Looptijdtoets,
  type Looptijdvraag,
  type Uitkomst,
} from '../../src/index.js';
import { plusDagen } from '../../src/kern/datum.js';
import { codes } from '../hulp/begeleiding.js';
import { foutVan, problemenVan } from '../hulp/fouten.js';

const begin = { ingangsdatum: '2018-03-01' } as const;
const paden = (u: Uitkomst<Looptijdtoets>): string[] => (u.status === 'onvolledig' ? u.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : '')) : []);

/** What is asked, which policy, the latest last day and the earliest, what it binds and how firmly; days by hand. */
const GRENZEN: readonly (readonly [string, Omit<Looptijdvraag, 'einddatum'>, typeof leudal2018 | typeof middenLimburg2024, string | null, string | null, 'beschikking' | 'toewijzing', 'hard' | 'in-principe'])[] = [
  ['leudal-2018 §5.3.3: two years', { ...begin, voorziening: 'begeleiding', stabieleSituatie: false }, leudal2018, '2020-02-29', null, 'beschikking', 'hard'],
  ['leudal-2018 §5.3.3: five years when stable', { ...begin, voorziening: 'begeleiding', stabieleSituatie: true }, leudal2018, '2023-02-28', null, 'beschikking', 'hard'],
  ['leudal-2018 §4.9: three months of care for children', { ...begin, voorziening: 'kinderzorg' }, leudal2018, '2018-05-31', null, 'beschikking', 'hard'],
  ['leudal-2018 §4.7: six weeks of teaching', { ...begin, voorziening: 'aanleren' }, leudal2018, '2018-04-11', null, 'beschikking', 'hard'],
  ['leudal-2018 §6.2: moving within two years after dispatch', { ...begin, voorziening: 'verhuiskostenvergoeding', verzenddatum: '2018-03-01' }, leudal2018, '2020-03-01', null, 'beschikking', 'hard'],
  ['lot 1: two years in principle', { ...begin, voorziening: 'begeleiding', perceel: 1 }, middenLimburg2024, '2020-02-29', null, 'toewijzing', 'in-principe'],
  ['lot 2: two years in principle', { ...begin, voorziening: 'begeleiding', perceel: 2 }, middenLimburg2024, '2020-02-29', null, 'toewijzing', 'in-principe'],
  ['lot 3: one to five years', { ...begin, voorziening: 'begeleiding', perceel: 3 }, middenLimburg2024, '2023-02-28', '2019-02-28', 'toewijzing', 'hard'],
  ['lot 4: one to five years', { ...begin, voorziening: 'begeleiding', perceel: 4 }, middenLimburg2024, '2023-02-28', '2019-02-28', 'toewijzing', 'hard'],
  ['lot 5: one year', { ...begin, voorziening: 'kortdurend-verblijf', perceel: 5 }, middenLimburg2024, '2019-02-28', null, 'toewijzing', 'hard'],
  ['short stay, lot not named: it can only be lot 5', { ...begin, voorziening: 'kortdurend-verblijf' }, middenLimburg2024, '2019-02-28', null, 'toewijzing', 'hard'],
];

describe.each(GRENZEN)('%s', (_naam, vraag, beleid, uiterste, vroegste, geldtVoor, grens) => {
  const op = (einddatum: string | null): Uitkomst<Looptijdtoets> => toetsLooptijd({ ...vraag, einddatum }, beleid);

  it('names its limits and what they bind', () => {
    const u = op(uiterste);
    expect(u).toMatchObject({ status: 'berekend', oordeel: 'binnen', voldoet: true, besluitrijp: true, uiterlijkeEinddatum: uiterste, vroegsteEinddatum: vroegste, geldtVoor, grens });
    expect(codes(u).includes('GRENS_VOOR_TOEWIJZING')).toBe(geldtVoor === 'toewijzing');
  });

  it('the day before the limit and the limit fit, the day after does not', () => {
    if (uiterste === null) throw new Error();
    expect(op(plusDagen(uiterste, -1))).toMatchObject({ oordeel: 'binnen', voldoet: true });
    expect(op(plusDagen(uiterste, 1))).toMatchObject({ oordeel: 'te-lang', voldoet: false, besluitrijp: false });
    expect(codes(op(plusDagen(uiterste, 1)))).toContain(grens === 'hard' ? 'LOOPTIJD_TE_LANG' : 'MOTIVERING_VEREIST');
  });

  it('without a last day it is too long', () => {
    expect(op(null)).toMatchObject({ oordeel: 'te-lang', voldoet: false, besluitrijp: false, uiterlijkeEinddatum: uiterste });
  });

  it('the day before the earliest last day is too short, that day is not', () => {
    if (vroegste === null) { expect(op(begin.ingangsdatum)).toMatchObject({ oordeel: 'binnen', vroegsteEinddatum: null }); return; }
    expect(op(plusDagen(vroegste, -1))).toMatchObject({ oordeel: 'te-kort', voldoet: false, besluitrijp: false });
    expect(op(vroegste)).toMatchObject({ oordeel: 'binnen' });
    expect(op(plusDagen(vroegste, 1))).toMatchObject({ oordeel: 'binnen' });
  });
});

describe('limits in principle', () => {
  const lang = { ...begin, voorziening: 'begeleiding', perceel: 1, einddatum: '2021-03-01' } as const;

  it('ask for a motivation, and with one no longer block', () => {
    expect(toetsLooptijd(lang, middenLimburg2024).bevindingen).toContainEqual(expect.objectContaining({ code: 'MOTIVERING_VEREIST', pad: 'motivering', ernst: 'blokkerend' }));
    const u = toetsLooptijd({ ...lang, motivering: 'De opleiding duurt drie jaar.' }, middenLimburg2024);
    expect(u).toMatchObject({ oordeel: 'te-lang', voldoet: false, besluitrijp: true });
    expect(codes(u)).toContain('LOOPTIJD_BUITEN_PRINCIPE');
  });

  it('a hard limit is not passed with a motivation', () => {
    expect(toetsLooptijd({ ...lang, perceel: 4, einddatum: null, motivering: 'Levenslang.' }, middenLimburg2024)).toMatchObject({ besluitrijp: false });
  });
});

describe('facts are asked only where a limit turns on them', () => {
  it.each([
    ['stable situation, in Leudal', { voorziening: 'begeleiding' }, leudal2018, ['stabieleSituatie']],
    ['lot, in Midden-Limburg', { voorziening: 'begeleiding' }, middenLimburg2024, ['perceel']],
    ['neither for short stay', { voorziening: 'kortdurend-verblijf' }, middenLimburg2024, []],
    ['neither for care for children', { voorziening: 'kinderzorg' }, leudal2018, []],
    ['day of dispatch for moving', { voorziening: 'verhuiskostenvergoeding' }, leudal2018, ['verzenddatum']],
  ] as const)('%s', (_naam, vraag, beleid, verwacht) => {
    expect(paden(toetsLooptijd({ ...begin, einddatum: '2018-03-31', ...vraag }, beleid))).toEqual(verwacht);
  });

  it('everything that is missing is asked at once', () => {
    expect(paden(toetsLooptijd({}, leudal2018))).toEqual(['voorziening', 'ingangsdatum', 'einddatum']);
    expect(paden(toetsLooptijd({ voorziening: 'begeleiding' }, leudal2018))).toEqual(['ingangsdatum', 'stabieleSituatie', 'einddatum']);
    expect(paden(toetsLooptijd({ voorziening: 'verhuiskostenvergoeding' }, leudal2018))).toEqual(['ingangsdatum', 'verzenddatum', 'einddatum']);
  });
});

describe('no rule', () => {
  it.each([
    ['household support', 'huishoudelijke-ondersteuning', leudal2018],
    ['household support in a lot', 'huishoudelijke-ondersteuning', middenLimburg2024],
    ['begeleiding in Nederweert', 'begeleiding', nederweert2025],
    ['short stay in Leudal 2018', 'kortdurend-verblijf', leudal2018],
  ] as const)('%s: left to a professional', (_naam, voorziening, beleid) => {
    const u = toetsLooptijd({ voorziening }, beleid);
    expect(u).toMatchObject({ status: 'beoordeling-nodig', vragen: [{ code: 'LOOPTIJD_ZONDER_REGEL' }] });
    expect(codes(u)).not.toContain('LOOPTIJD_PERCEEL_PAST_NIET');
  });

  it.each([
    ['begeleiding', 5],
    ['kortdurend-verblijf', 3],
  ] as const)('%s does not go with lot %i', (voorziening, perceel) => {
    const u = toetsLooptijd({ ...begin, einddatum: '2018-12-31', voorziening, perceel }, middenLimburg2024);
    expect(u).toMatchObject({ status: 'beoordeling-nodig', bevindingen: [{ code: 'LOOPTIJD_PERCEEL_PAST_NIET', ernst: 'blokkerend', pad: 'perceel' }] });
  });
});

describe('the policy', () => {
  it('needs a part with rules about terms', () => {
    const { beschikking: _, ...rest } = nederweert2025;
    expect(foutVan(() => toetsLooptijd({}, rest)).code).toBe('BELEID_ONGESCHIKT');
  });

  it('a reference day outside the part that is used blocks', () => {
    const u = toetsLooptijd({ ...begin, voorziening: 'begeleiding', perceel: 3, einddatum: '2020-01-01' }, middenLimburg2024, { peildatum: '2023-12-31' });
    expect(codes(u)).toContain('BELEID_NIET_GELDIG');
  });

  it('Leudal: begeleiding to the end of 2023, like the part about begeleiding; the rest also after', () => {
    const op = (voorziening: 'begeleiding' | 'kinderzorg', peildatum: string): string[] =>
      codes(toetsLooptijd({ ...begin, voorziening, stabieleSituatie: true, einddatum: '2018-04-30' }, leudal2018, { peildatum }));
    expect(op('begeleiding', '2023-12-31')).toEqual([]);
    expect(op('begeleiding', '2024-01-01')).toEqual(['BELEID_NIET_GELDIG']);
    expect(op('kinderzorg', '2024-01-01')).toEqual([]);
    expect(codes(planEvaluaties({ ...begin, einddatum: '2018-04-30' }, leudal2018, { peildatum: '2024-01-01' }))).toEqual(['BELEID_NIET_GELDIG']);
  });

  it('a municipality sets its own limits; they are marked', () => {
    const eigen = breidUit(nederweert2025, {
      id: 'stad-2025', versie: '1', naam: 'Stad', bron: { id: 'stad-besluit', titel: 'Besluit van de stad', soort: 'gemeente' },
      beschikking: {
        looptijden: [{
          id: 'ho', omschrijving: 'Huishoudelijke ondersteuning: ten hoogste vijf jaar', voorziening: 'huishoudelijke-ondersteuning', wanneer: {}, tenMinste: null,
          tenHoogste: { aantal: 60, eenheid: 'maanden' }, grens: 'hard', geldtVoor: 'beschikking', telt: 'vanaf-ingang',
        }],
      },
    });
    const u = toetsLooptijd({ voorziening: 'huishoudelijke-ondersteuning', ingangsdatum: '2025-03-01', einddatum: null }, eigen);
    expect(u).toMatchObject({ oordeel: 'te-lang', uiterlijkeEinddatum: '2030-02-28', herkomst: 'gemeentelijk' });
    expect(u.stappen.at(-1)?.vindplaats).toMatchObject({ bron: 'stad-besluit' });
  });

  it('refuses a rule without a limit, and one whose least is more than its most', () => {
    const met = (tenMinste: number | null, tenHoogste: number | null) => () =>
      breidUit(nederweert2025, {
        id: 'x', versie: '1', naam: 'X', bron: { id: 'x', titel: 'X', soort: 'gemeente' },
        beschikking: {
          looptijden: [{
            id: 'r', omschrijving: 'R', voorziening: 'begeleiding', wanneer: {}, grens: 'hard', geldtVoor: 'beschikking', telt: 'vanaf-ingang',
            tenMinste: tenMinste === null ? null : { aantal: tenMinste, eenheid: 'maanden' },
            tenHoogste: tenHoogste === null ? null : { aantal: tenHoogste, eenheid: 'maanden' },
          }],
        },
      });
    expect(problemenVan(met(null, null)).map(({ code }) => code)).toEqual(['GRENS_ONTBREEKT']);
    expect(problemenVan(met(13, 12)).map(({ code }) => code)).toEqual(['EINDE_VOOR_BEGIN']);
    expect(met(12, 12)).not.toThrow();
  });

  it('Leudal and Midden-Limburg do not compete for the decision: the procurement document has no part about it', () => {
    const vraag = { gemeente: 'Leudal', peildatum: '2024-06-01' } as const;
    expect(kiesBeleid(meegeleverdBeleid, { ...vraag, onderdeel: 'beschikking' })).toMatchObject({ geldigheid: 'geldig', beleid: { id: 'leudal-2018' } });
    expect(kiesBeleid(meegeleverdBeleid, { ...vraag, onderdeel: 'producten' })).toMatchObject({ geldigheid: 'geldig', beleid: { id: 'midden-limburg-2024' } });
    expect(kiesBeleid(meegeleverdBeleid, { ...vraag, onderdeel: 'producten', peildatum: '2023-12-31' })).toMatchObject({ geldigheid: 'geldig', beleid: { id: 'leudal-2018' } });
    expect(kiesBeleid(meegeleverdBeleid, { ...vraag, onderdeel: 'begeleiding' })).toEqual({ geldigheid: 'vervallen', laatstGeldigOp: '2023-12-31' });
  });
});

describe('bad input', () => {
  it('an end before the beginning', () => {
    expect(problemenVan(() => toetsLooptijd({ ...begin, einddatum: '2018-02-28' }, leudal2018))).toMatchObject([{ pad: 'einddatum', code: 'EINDE_VOOR_BEGIN' }]);
    expect(() => toetsLooptijd({ ...begin, einddatum: '2018-03-01' }, leudal2018)).not.toThrow();
  });

  it('a beginning so late that a term would leave the calendar', () => {
    expect(problemenVan(() => toetsLooptijd({ ingangsdatum: '9900-01-01' }, leudal2018))[0]?.pad).toBe('ingangsdatum');
    expect(toetsLooptijd({ voorziening: 'begeleiding', stabieleSituatie: true, ingangsdatum: '9899-12-31', einddatum: '9999-12-31' }, leudal2018)).toMatchObject({ oordeel: 'te-lang' });
  });

  it('names, days that do not exist, coercion', () => {
    const fout = { voorziening: 'begeleiden', ingangsdatum: '2018-02-30', einddatum: 'nooit', perceel: '1', stabiel: true } as unknown as Looptijdvraag;
    expect(problemenVan(() => toetsLooptijd(fout, leudal2018)).map(({ pad }) => pad).sort()).toEqual(['einddatum', 'ingangsdatum', 'perceel', 'stabiel', 'voorziening']);
  });
});
