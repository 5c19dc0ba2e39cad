import { describe, expect, it } from 'vitest';
import type { Afwijking } from '../../src/kern/afwijking.js';
import { legUit, type Uitlegbaar } from '../../src/kern/leg-uit.js';
import type { Stap } from '../../src/kern/uitleg.js';
import { afrondstap, bevinding, OMHOOG, OMLAAG, ONVOLLEDIG, telling, VERANTWOORDING } from './uitkomsten.js';

const regels = (uitkomst: Uitlegbaar): string[] => legUit(uitkomst).split('\n');

/** The text without its line breaks, for sentences that may be broken anywhere. */
const doorlopend = (uitkomst: Uitlegbaar): string => legUit(uitkomst).replaceAll(/\s+/g, ' ');

/** The line of the text that holds some words; fails the test when there is not exactly one. */
function regel(uitkomst: Uitlegbaar, woorden: string): string {
  const gevonden = regels(uitkomst).filter((tekst) => tekst.includes(woorden));
  if (gevonden.length !== 1) throw new Error(`${gevonden.length} regels met "${woorden}"`);
  return gevonden[0]!;
}

/** The figures before the words of a line: what it adds, and the total so far. */
const getallen = (tekst: string): string[] => tekst.trim().split(/\s+/).filter((deel) => /^[+-]?\d[\d.,]*$/.test(deel)).slice(0, 2);

const afgeweken = (motivering: string): Afwijking => ({ van: 150, naar: 155, motivering });

const stappen = (...rijen: Stap[]): Uitlegbaar => ({ ...OMHOOG, stappen: rijen });

const TUSSENSTAND: Stap = {
  code: 'SUBTOTAAL',
  groep: 'schoonEnLeefbaarHuis',
  omschrijving: 'tussenstand',
  toegepast: true,
  herkomst: null,
  vindplaats: null,
  soort: 'subtotaal',
  waarde: '110',
};

const NIET_TOEGEPAST = telling('0', { toegepast: false, omschrijving: 'Huisdieren', norm: '15' });

describe('the opening', () => {
  it('says the minutes, in words too, and the exact ones when they differ', () => {
    expect(doorlopend(OMHOOG)).toMatch(/^Uitkomst: 155 minuten per week \(2 uur en 35 minuten\); vóór afronding 152 minuten\. /);
    expect(doorlopend({ ...OMHOOG, minutenExact: '155' })).toMatch(/^Uitkomst: 155 minuten per week \(2 uur en 35 minuten\)\. /);
    expect(doorlopend({ ...OMHOOG, per: 'twee-weken', minutenExact: '463/3' })).toMatch(/ per twee weken \(2 uur en 35 minuten\); vóór afronding 154,33 minuten \(precies 154 \+ 1\/3\)\. /);
  });

  it('says whether a decision can be taken', () => {
    expect(legUit(OMHOOG)).toContain('Besluitrijp: ja.');
    expect(legUit(OMLAAG)).toContain('Besluitrijp: nee.');
  });

  it('never says granted or decided', () => {
    for (const uitkomst of [OMHOOG, OMLAAG, ONVOLLEDIG]) {
      expect(legUit(uitkomst)).not.toMatch(/toegekend/i);
      expect(legUit(uitkomst)).toContain('het college besluit');
    }
  });

  it.each([
    ['onvolledig', 'onvolledig'],
    ['niet-aangewezen', 'niet aangewezen'],
    ['beoordeling-nodig', 'beoordeling nodig'],
  ] as const)('says without minutes that it is %s', (status, tekst) => {
    expect(regels({ ...ONVOLLEDIG, status })[0]).toContain(`Uitkomst: ${tekst}`);
  });

  it('names temporary support apart, in whole words', () => {
    const tijdelijk = [{ gebied: 'adviesInstructieVoorlichting', minuten: 30, minutenExact: '30', weken: 6 }];
    expect(doorlopend({ ...OMHOOG, tijdelijk })).toContain(
      'Daarnaast tijdelijk, 6 weken lang: 30 minuten per week voor advies instructie voorlichting.',
    );
    expect(legUit({ ...OMHOOG, tijdelijk: [{ ...tijdelijk[0]!, weken: 1 }] })).toContain('1 week lang');
  });
});

describe('the running total', () => {
  it('is the sum so far, on every row that adds something', () => {
    const uitkomst = stappen(
      telling('125', { omschrijving: 'basis' }),
      telling('-15', { omschrijving: 'aftrek' }),
      TUSSENSTAND,
      telling('43', { omschrijving: 'toeslag' }),
      afrondstap('2'),
    );
    expect(getallen(regel(uitkomst, 'basis'))).toEqual(['+125', '125']);
    expect(getallen(regel(uitkomst, 'aftrek'))).toEqual(['-15', '110']);
    expect(getallen(regel(uitkomst, 'tussenstand'))).toEqual(['110']);
    expect(getallen(regel(uitkomst, 'toeslag'))).toEqual(['+43', '153']);
    expect(getallen(regel(uitkomst, 'Afronding'))).toEqual(['+2', '155']);
  });

  it('is exact: three thirds are one, and it says that rows are shown shorter', () => {
    const derden = stappen(...['derde a', 'derde b', 'derde c'].map((omschrijving) => telling('1/3', { omschrijving })));
    expect(getallen(regel(derden, 'derde a'))).toEqual(['+0,33', '0,33']);
    expect(getallen(regel(derden, 'derde b'))).toEqual(['+0,33', '0,67']);
    expect(getallen(regel(derden, 'derde c'))).toEqual(['+0,33', '1']);
    expect(doorlopend(derden)).toContain('afgerond op twee; er is exact gerekend');
    expect(doorlopend(OMHOOG)).not.toContain('er is exact gerekend');
  });

  it('stays apart from the contribution when both are long', () => {
    const lang = stappen(telling('1108.42', { omschrijving: 'veel' }), telling('12345.67', { omschrijving: 'erg lang' }));
    expect(getallen(regel(lang, 'veel'))).toEqual(['+1.108,42', '1.108,42']);
    expect(getallen(regel(lang, 'erg lang'))).toEqual(['+12.345,67', '13.454,09']);
  });

  it('skips rows that did not apply', () => {
    const uitkomst = stappen(telling('100', { omschrijving: 'eerst' }), NIET_TOEGEPAST, telling('5', { omschrijving: 'later' }));
    expect(getallen(regel(uitkomst, 'later'))).toEqual(['+5', '105']);
  });
});

describe('the rows', () => {
  it('show how many times a norm counts', () => {
    expect(legUit(stappen(telling('10', { omschrijving: 'Overige kamers', aantal: 2, norm: '5' })))).toContain('Overige kamers (2 x 5)');
    expect(legUit(stappen(telling('5', { omschrijving: 'Overige kamers' })))).not.toContain('(1 x 5)');
  });

  it('say when no norm is known', () => {
    expect(legUit(stappen(telling('0', { omschrijving: 'Strijken', norm: null })))).toContain('Strijken (geen norm bekend)');
  });

  it('say where it stands and how sure it is', () => {
    const tekst = legUit(stappen(telling('5'), telling('6', { herkomst: 'afgeleid', vindplaats: null }), telling('7', { herkomst: null, vindplaats: null })));
    expect(tekst).toContain('proefbron, artikel 3 (P-001) · staat in de bron');
    expect(tekst).toContain('afgeleid, niet letterlijk in de bron');
  });

  it('stand under the heading of their group, in order', () => {
    const tekst = legUit(stappen(telling('5'), telling('6', { groep: 'wasverzorging' }), afrondstap('0')));
    const koppen = ['SCHOON EN LEEFBAAR HUIS', 'WASVERZORGING', 'TOTAAL'].map((kop) => tekst.indexOf(kop));
    expect(koppen).not.toContain(-1);
    expect([...koppen].sort((a, b) => a - b)).toEqual(koppen);
  });

  it('that did not apply stand apart, after those that did', () => {
    const tekst = legUit(stappen(NIET_TOEGEPAST, telling('5', { omschrijving: 'Wel geteld' })));
    const [wel, niet] = tekst.split('Bekeken en niet toegepast');
    expect(wel).toContain('Wel geteld');
    expect(wel).not.toContain('Huisdieren');
    expect(niet).toContain('Huisdieren');
    expect(legUit(stappen(telling('5')))).not.toContain('Bekeken en niet toegepast');
  });

  it('all appear, whatever their kind', () => {
    const basis = { code: 'X', groep: 'aanvraag', toegepast: true, herkomst: null, vindplaats: null };
    const uitkomst = stappen(
      { ...basis, omschrijving: 'Hoe vaak', soort: 'keuze', gekozen: 'per week', uit: ['per week', 'per twee weken'] },
      { ...basis, omschrijving: 'Het beleid geldt', soort: 'toets', eis: 'vanaf', waarde: '2025-03-01', voldaan: true },
      { ...basis, omschrijving: 'Niet onder nul', soort: 'ondergrens', bijdrage: '10' },
      { ...basis, omschrijving: 'Tussenstand', soort: 'subtotaal', waarde: '10.5' },
      { ...basis, omschrijving: 'Anders besloten', soort: 'afwijking', bijdrage: '-3' },
    );
    const tekst = legUit(uitkomst);
    for (const deel of ['Hoe vaak: per week', 'Het beleid geldt', 'Niet onder nul', 'Tussenstand: 10,5 minuten', 'Anders besloten']) {
      expect(tekst).toContain(deel);
    }
  });
});

describe('the lists below the rows', () => {
  it('put findings in order of weight, and otherwise as they came', () => {
    const uitkomst: Uitlegbaar = {
      ...OMHOOG,
      bevindingen: [
        bevinding('A', 'aandachtspunt'),
        bevinding('B', 'waarschuwing'),
        bevinding('C', 'blokkerend'),
        bevinding('D', 'waarschuwing'),
        bevinding('E', 'blokkerend'),
      ],
    };
    expect([...legUit(uitkomst).matchAll(/- (\w+): Melding van (\w)\./g)].map(([, ernst, code]) => `${ernst!} ${code!}`)).toEqual([
      'Blokkerend C',
      'Blokkerend E',
      'Waarschuwing B',
      'Waarschuwing D',
      'Aandachtspunt A',
    ]);
  });

  it('say what to ask, and of whom', () => {
    const tekst = doorlopend(ONVOLLEDIG);
    expect(tekst).toContain('Nog nodig - Vraag aan de consulent: Zijn er huisdieren? [schoonEnLeefbaarHuis.huisdieren]');
    expect(tekst).toContain('- Vraag aan de gemeente: De norm voor strijken staat in geen bron. [strijken]');
  });

  it('name all reasons and all questions for a professional', () => {
    const vindplaats = { bron: 'proefbron', plaats: 'artikel 9', regels: [] };
    const tekst = legUit({
      ...ONVOLLEDIG,
      ontbreekt: [],
      redenen: [bevinding('EEN', 'blokkerend'), bevinding('TWEE', 'blokkerend', { vindplaats })],
      vragen: [{ code: 'V', vraag: 'Hoeveel?', keuzes: ['veel', 'weinig'], vindplaats }],
    });
    expect(tekst).toContain('- Melding van EEN.');
    expect(tekst).toContain('- Melding van TWEE. [proefbron, artikel 9]');
    expect(tekst).toContain('- Hoeveel? Keuzes: veel; weinig. [proefbron, artikel 9]');
    expect(tekst).not.toContain('Nog nodig');
  });

  it('give the motivation of a deviation', () => {
    expect(legUit({ ...OMHOOG, afwijking: afgeweken('Na verhuizing.') })).toContain('Motivering van de afwijking\n- Na verhuizing.');
    expect(legUit(OMHOOG)).not.toContain('Motivering van de afwijking');
  });
});

describe('the account at the end', () => {
  it('holds what is needed to redo it', () => {
    const tekst = legUit(OMHOOG);
    for (const deel of ['Proefstad 2025', 'proefstad-2025', 'versie 2', '1 maart 2025', 'Proeftabel', 'tabel-1', 'Proefbesluit', 'vastgesteld', 'zaak-1', 'wmo-normenkader 9.9.9']) {
      expect(tekst).toContain(deel);
    }
  });

  it('says when no day was given, and leaves out a reference that is not there', () => {
    const tekst = legUit({ ...OMHOOG, verantwoording: { ...VERANTWOORDING, peildatum: null, referentie: null } });
    expect(tekst).toContain('niet opgegeven');
    expect(tekst).not.toContain('Referentie');
    expect(tekst).not.toContain('null');
  });
});

describe('the form', () => {
  const lang = 'Een lange zin die zeker niet op een regel past, want hij gaat maar door en door over van alles en nog wat.';
  const langer = `${lang} ${lang} ${lang}`;
  const vol: Uitlegbaar = {
    ...OMHOOG,
    tijdelijk: [{ gebied: 'adviesInstructieVoorlichting', minuten: 105, minutenExact: '101.5', weken: 52 }],
    afwijking: afgeweken(langer),
    ontbreekt: [{ soort: 'gegeven', pad: 'a.b', vraag: lang }],
    redenen: [bevinding('R', 'blokkerend', { melding: lang })],
    bevindingen: [bevinding('B', 'waarschuwing', { melding: langer, vindplaats: { bron: 'proefbron', plaats: lang, regels: ['P-001', 'P-002'] } })],
    stappen: [
      telling('125', { omschrijving: lang, vindplaats: { bron: 'proefbron', plaats: lang, regels: [] } }),
      telling('1108.42', { omschrijving: lang }),
      { ...NIET_TOEGEPAST, omschrijving: lang },
    ],
    verantwoording: { ...VERANTWOORDING, beleid: { ...VERANTWOORDING.beleid, naam: lang }, bronnen: [{ id: 'x', titel: lang, soort: 'wet', status: lang }] },
  };

  it('as text has lines of at most 82 characters, and none that ends in a space', () => {
    for (const tekst of regels(vol)) {
      expect(tekst.length, tekst).toBeLessThanOrEqual(82);
      expect(tekst).not.toMatch(/\s$/);
    }
  });

  it('as text keeps a motivation of several lines in its list', () => {
    const tekst = legUit({ ...OMHOOG, afwijking: afgeweken('Eerst.\nDan.\n\nBesluitrijp: nee.') });
    expect(tekst).toContain('- Eerst. Dan. Besluitrijp: nee.');
  });

  it('has no line break at the end', () => {
    for (const vorm of ['tekst', 'markdown'] as const) expect(legUit(vol, { vorm })).not.toMatch(/\n$/);
  });

  it('is text unless something else is asked', () => {
    expect(legUit(OMHOOG)).toBe(legUit(OMHOOG, { vorm: 'tekst' }));
    expect(legUit(OMHOOG, { vorm: undefined })).toBe(legUit(OMHOOG));
  });

  it('says the same in both forms', () => {
    const woorden = (tekst: string): string => tekst.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase();
    const markdown = woorden(legUit(vol, { vorm: 'markdown' }));
    for (const stap of vol.stappen) expect(markdown).toContain(woorden(stap.omschrijving).trim());
    for (const { melding } of vol.bevindingen) expect(markdown).toContain(woorden(melding).trim());
    expect(markdown).toContain('proefstad 2025');
  });
});

describe('the form of markdown', () => {
  const pijp = stappen(telling('5', { omschrijving: 'links | rechts', groep: 'a|b', vindplaats: { bron: 'p|q', plaats: 'r', regels: [] } }), NIET_TOEGEPAST);
  const tabel = legUit(pijp, { vorm: 'markdown' }).split('\n').filter((tekst) => tekst.startsWith('|'));

  it('escapes what would break a table, so that every row has four cells', () => {
    expect(tabel.length).toBeGreaterThan(4);
    for (const rij of tabel) expect(rij.split(/(?<!\\)\|/)).toHaveLength(6);
    expect(tabel.some((rij) => rij.includes('links \\| rechts'))).toBe(true);
  });

  it('has a heading row for each table', () => {
    expect(tabel.filter((rij) => rij.startsWith('| Minuten |'))).toHaveLength(2);
    expect(tabel.filter((rij) => rij.startsWith('|--'))).toHaveLength(2);
  });
});
