import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGELEIDING_BEVINDINGEN } from '../../src/begeleiding/index.js';
import { HO_BEVINDINGEN } from '../../src/huishoudelijke-ondersteuning/index.js';
import { KERN_BEVINDINGEN } from '../../src/kern/index.js';
import { leudal2018, toetsDeskundigenadvies, toetsVoorziening, VOORZIENINGEN_BEVINDINGEN } from '../../src/index.js';
import { gunstig, lijst, redenenVan, vanErnst } from '../hulp/gunstig.js';
import { standen, type Antwoord, type Gegeven } from '../hulp/voorzieningen.js';
import { isDiepBevroren } from '../hulp/begeleiding.js';

const nodig = (antwoorden: Gegeven) => toetsVoorziening({ voorziening: 'inschakelen-deskundige', antwoorden }, leudal2018);
const advies = (anders: Gegeven = {}) => toetsDeskundigenadvies({ antwoorden: gunstig('deskundigenadvies', anders) }, leudal2018);
const tekorten = (anders: Gegeven): readonly string[] => {
  const uitkomst = advies(anders);
  if (uitkomst.status !== 'berekend') throw new Error(uitkomst.status);
  return uitkomst.tekorten.map(({ code }) => code);
};

describe('when an expert is asked, Leudal 2018 §9.1', () => {
  const ALLES_ZELF = { KAN_BEPERKINGEN: 'ja', PGB_GEVRAAGD: 'nee', KAN_GOEDKOOPST_PASSENDE: 'ja', TECHNISCHE_VRAAG: 'nee', MEDISCHE_VRAAG: 'nee' } as const;

  it('not when the college can judge everything itself', () => {
    expect(redenenVan(nodig(ALLES_ZELF))).toEqual(['Het college kan dit allemaal zelf beoordelen. Een advies van een deskundige is niet nodig.']);
  });

  it.each([
    [{ KAN_BEPERKINGEN: 'nee' }],
    [{ PGB_GEVRAAGD: 'ja', KAN_PGB_BELETSEL: 'nee' }],
    [{ KAN_GOEDKOOPST_PASSENDE: 'nee' }],
    [{ TECHNISCHE_VRAAG: 'ja', KAN_TECHNIEK: 'nee' }],
    [{ MEDISCHE_VRAAG: 'ja', ZELF_MEDISCH_DESKUNDIG: 'nee' }],
  ] as const)('each of the four things, and a medical question: %j', (anders) => {
    expect(nodig({ ...ALLES_ZELF, ...anders })).toMatchObject({ status: 'berekend', voldoet: true });
  });

  it('"als vuistregel ... in beginsel": the college may be an expert itself, with a motivation', () => {
    const zelf = nodig({ ...ALLES_ZELF, MEDISCHE_VRAAG: 'ja', ZELF_MEDISCH_DESKUNDIG: 'ja' });
    expect(zelf.status).toBe('niet-aangewezen');
    expect(vanErnst(zelf, 'aandachtspunt')).toContain('MEDISCHE_VRAAG_DESKUNDIGE');
  });

  it('what was not asked for does not have to be judged', () => {
    expect(nodig({ ...ALLES_ZELF, KAN_PGB_BELETSEL: 'nee', KAN_TECHNIEK: 'nee' }).status).toBe('niet-aangewezen');
  });
});

describe('a sound advice, Leudal 2018 §9.2', () => {
  it('has everything', () => {
    expect(advies()).toMatchObject({ status: 'berekend', oordeel: 'volledig', voldoet: true, besluitrijp: true, samenvatting: 'het advies van de deskundige heeft alles wat het beleid vraagt.' });
  });

  it('"mag het advies zelf geen diagnose bevatten"', () => {
    const uitkomst = advies({ DIAGNOSE: 'ja' });
    expect(uitkomst).toMatchObject({ voldoet: false, besluitrijp: false, tekorten: [{ code: 'DIAGNOSE', vindplaats: { plaats: '§9.2, probleemanalyse', regels: ['LE-152'] } }] });
  });

  it('"op welke datum, manier, plaats en door welke adviseur (naam en zijn deskundigheid)"', () => {
    expect(tekorten({ DATUM: 'nee', MANIER: 'nee', PLAATS: 'nee', ADVISEUR: 'nee', DESKUNDIGHEID: 'nee' })).toEqual(['DATUM', 'MANIER', 'PLAATS', 'ADVISEUR', 'DESKUNDIGHEID']);
  });

  it('"onder behandeling en ... behandelaar niet geraadpleegd": only then the reason has to be there', () => {
    const zonderReden = { WAAROM_GEEN_BEHANDELAAR: 'nee' } as const;
    expect(tekorten({ ...zonderReden, ONDER_BEHANDELING: 'ja', BEHANDELAAR_GERAADPLEEGD: 'nee' })).toEqual(['WAAROM_GEEN_BEHANDELAAR']);
    expect(tekorten({ ...zonderReden, ONDER_BEHANDELING: 'ja', BEHANDELAAR_GERAADPLEEGD: 'ja' })).toEqual([]);
    expect(tekorten({ ...zonderReden, ONDER_BEHANDELING: 'nee', BEHANDELAAR_GERAADPLEEGD: 'nee' })).toEqual([]);
  });

  it('"intercollegiaal overleg": what about, and what it changed', () => {
    expect(tekorten({ OVERLEG: 'ja', OVERLEG_WAAROVER: 'nee', OVERLEG_INVLOED: 'nee' })).toEqual(['OVERLEG_WAAROVER', 'OVERLEG_INVLOED']);
    expect(tekorten({ OVERLEG: 'nee', OVERLEG_WAAROVER: 'nee', OVERLEG_INVLOED: 'nee' })).toEqual([]);
  });

  it('"zware eisen" only for an expertise; a time path only "zo mogelijk"', () => {
    expect(tekorten({ EXPERTISE: 'ja', ZWARE_EISEN: 'nee', TIJDPAD_MOGELIJK: 'ja', TIJDPAD: 'nee' })).toEqual(['ZWARE_EISEN', 'TIJDPAD']);
    expect(tekorten({ EXPERTISE: 'nee', ZWARE_EISEN: 'nee', TIJDPAD_MOGELIJK: 'nee', TIJDPAD: 'nee' })).toEqual([]);
  });

  it('"eventueel (ook)": a second signature that is missing is a warning and no shortcoming', () => {
    const uitkomst = advies({ ONDER_ANDERE_ADVISEUR: 'ja', MEDE_ONDERTEKEND: 'nee' });
    expect(uitkomst).toMatchObject({ voldoet: true });
    expect(vanErnst(uitkomst, 'waarschuwing')).toEqual(['ADVIES_NIET_MEDEONDERTEKEND']);
  });

  it('every shortcoming is reported, whatever the answers, and only those', () => {
    const regel = lijst('deskundigenadvies');
    const antwoorden = fc.record(Object.fromEntries(regel.criteria.map(({ code }) => [code, fc.constantFrom<Antwoord>('ja', 'nee', 'onbekend')])));
    fc.assert(
      fc.property(antwoorden, (gegeven) => {
        const uitkomst = toetsDeskundigenadvies({ antwoorden: gegeven }, leudal2018);
        const stand = standen(regel, gegeven);
        const verwacht = [...stand].filter(([, antwoord]) => antwoord === 'nee').map(([code]) => code);
        const gevonden = uitkomst.status === 'berekend' ? uitkomst.tekorten.map(({ code }) => code) : [];
        expect(gevonden).toEqual(verwacht);
        if (uitkomst.status !== 'berekend') return;
        expect(uitkomst.nogTeBekijken.length > 0).toBe([...stand.values()].includes('onbekend'));
        expect(uitkomst.nogTeBekijken.every((code) => gegeven[code] === 'onbekend')).toBe(true);
        expect(isDiepBevroren(uitkomst)).toBe(true);
        expect(JSON.parse(JSON.stringify(uitkomst))).toEqual(uitkomst);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the findings of the lists', () => {
  it('have codes of their own, over all rooms', () => {
    const eigen = leudal2018.voorzieningen.voorzieningen.flatMap(({ bevindingen = [] }) => bevindingen.map(({ code }) => code));
    const kamers = [KERN_BEVINDINGEN, HO_BEVINDINGEN, BEGELEIDING_BEVINDINGEN, VOORZIENINGEN_BEVINDINGEN].flatMap((catalogus) => Object.keys(catalogus));
    expect(new Set([...eigen, ...kamers]).size).toBe(eigen.length + kamers.length);
  });
});
