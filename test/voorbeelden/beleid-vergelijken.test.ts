/** Example 6: a file of households in, a report out, run as a user would. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lees, vatVergelijkingSamen, VergelijkingSchema, type Vergelijking } from '../../src/index.js';
import { csvStroom } from '../../examples/06-beleid-vergelijken/csv.js';
import { tekenGrafiek, veilig } from '../../examples/06-beleid-vergelijken/grafiek.js';
import { maakBalken } from '../../examples/06-beleid-vergelijken/klassen.js';
import { schrijfRapport } from '../../examples/06-beleid-vergelijken/rapport.js';
import { gemeente, gemeenteMet, situatie } from '../hulp/gemeente.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const VOORBEELD = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.alles.json', 'examples/06-beleid-vergelijken.ts'];
const map = mkdtempSync(join(tmpdir(), 'vergelijk-'));
afterAll(() => {
  rmSync(map, { recursive: true });
});

const KOP =
  'Kenmerk;schoon en leefbaar huis;wasverzorging;eigen mogelijkheden;gebruikelijke hulp;netwerk;extra inzet;extra slaapkamers;overige kamers;overige kamers uitzonderlijk;huisdieren;woningkenmerken;samenstelling huishouden;was omvang;was huishouden;vorige indicatie uren per week';
/** By hand, from 125: now per 5 minutes with pets; the proposal per 15 without pets. */
const RIJEN = [
  'a-1;ja;nee;0;0;0;geen;0;0;0;nee;nee;nee;;;2,5', // 125, 135
  'a-2;ja;nee;0;0;0;geen;0;2;0;ja;nee;nee;;;', // 150, 135
  'a-3;ja;nee;0;0;0;geen;0;2;0;nee;nee;nee;;;', // 135, 135
  'a-4;ja;;0;0;0;geen;0;2;0;nee;nee;nee;;;', // an area that is not known
  '', // a row that somebody left empty
  'a-5;ja;nee;7;0;0;geen;0;2;0;nee;nee;nee;;;', // row 7 of the sheet
  '=1+1;ja;nee;0;0;0;geen;0;2;0;misschien;nee;nee;;;',
];

const draai = (csv: string, uit: string) => spawnSync(process.execPath, [...VOORBEELD, '--csv', csv, '--uit', uit], { cwd: PROJECT, encoding: 'utf8' });

describe('example 6', { timeout: 60_000 }, () => {
  const uit = join(map, 'uit');
  const lezen = (naam: string): string => readFileSync(join(uit, naam), 'utf8');

  beforeAll(() => {
    const csv = join(map, 'huishoudens.csv');
    writeFileSync(csv, `\uFEFF${[KOP, ...RIJEN].join('\r\n')}\r\n`);
    const { status, stdout, stderr } = draai(csv, uit);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('Vergeleken 3; niet te vergelijken 1; verkeerd ingevuld 2.');
    expect(stdout).not.toContain('verzonnen: dit is niet Nederland');
  }, 60_000);

  it('writes the totals', () => {
    const totaal = JSON.parse(lezen('totalen.json')) as Vergelijking;
    expect(lees(VergelijkingSchema, totaal).geldig).toBe(true);
    expect(totaal).toMatchObject({ casussen: 6, richtingen: { omhoog: 1, omlaag: 1, gelijk: 1 }, minutenPerWeek: { a: '410', b: '405', verschil: '-5' } });
  });

  it('writes every difference for Excel, with the row of the sheet', () => {
    const regels = lezen('verschillen.csv').split('\r\n');
    expect(regels[0]).toMatch(/^\uFEFFkenmerk;rij;/);
    expect(regels[1]).toBe('a-1;2;meer;berekend;berekend;125;135;10;Afronding +10;');
    expect(regels[2]).toBe('a-2;3;minder;berekend;berekend;150;135;-15;Huisdieren −15;');
    expect(regels[3]).toBe('a-3;4;gelijk;berekend;berekend;135;135;0;;');
    expect(regels[4]).toContain('a-4;5;niet vergeleken;onvolledig;onvolledig;;;;;Op welke gebieden');
    expect(regels[5]).toContain('a-5;7;ongeldig;');
    expect(regels[5]).toContain('""eigen mogelijkheden"" is 7');
    expect(regels[6]).toMatch(/^;8;ongeldig;/);
    expect(regels[6]).toContain('ja of nee');
    expect(regels).toHaveLength(8);
  });

  it('writes a report without scripts or anything from outside, with the same numbers as the chart', () => {
    const rapport = lezen('rapport.html');
    expect(rapport).toContain('lang="nl"');
    expect(rapport).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)|undefined|NaN|\[object/);
    expect(rapport).toContain('1 meer</strong>, <strong>1 minder</strong> en <strong>1 evenveel');
    expect(rapport).not.toContain('Dit is niet Nederland');
    const grafiek = lezen('grafiek.svg');
    expect(grafiek).toMatch(/role="img" aria-labelledby="g-titel g-omschrijving"/);
    expect(grafiek).toContain('10–15 minder: 1; gelijk: 1; 5–10 meer: 1.');
    for (const naam of ['10–15 minder', 'gelijk', '5–10 meer']) expect(rapport).toContain(`<th scope="row">${naam}</th><td class="n">1</td>`);
  });

  it.each([
    ['kenmerk;huisdiern\r\na;ja', 'huisdiern'],
    ['kenmerk,huisdieren\r\na,ja', 'puntkomma'],
    ['kenmerk;netwerk;netwerk\r\na;1;1', 'twee keer'],
  ])('says what is wrong with the first row, and stops: %#', (inhoud, verwacht) => {
    const csv = join(map, 'fout.csv');
    writeFileSync(csv, inhoud);
    const { status, stderr } = draai(csv, join(map, 'fout'));
    expect(status).toBe(1);
    expect(stderr).toContain(verwacht);
    expect(stderr).not.toContain('    at ');
  });
});

it('texts never become formulas, numbers stay numbers', async () => {
  const stroom = csvStroom(['a', 'b']);
  for (const rij of [['=1+1', -2.5], ['+31', 3], ['-2', 0], ['@x', -1], ['\tx', 1], ['\rx', 1], ['gewoon; "ja"', 1]]) stroom.write(rij);
  stroom.end();
  let tekst = '';
  for await (const deel of stroom) tekst += String(deel);
  expect(tekst).toBe(`\uFEFFa;b\r\n'=1+1;-2,5\r\n'+31;3\r\n'-2;0\r\n'@x;-1\r\n'\tx;1\r\n'\rx;1\r\n"gewoon; ""ja""";1\r\n`);
});

describe('the chart and the report', () => {
  const totaal = (minuten: readonly number[]): Vergelijking => {
    const delen = minuten.map((norm) => gemeenteMet({ normen: { 'schoonEnLeefbaarHuis.volledig': norm } }, 'ander'));
    const verschillen = delen.map((beleid) => vatVergelijkingSamen([{ id: 'h', situatie: situatie() }], gemeente, beleid));
    const verdeling = verschillen[0]!.verdeling.map((klasse, i) => ({ ...klasse, aantal: verschillen.reduce((som, deel) => som + (deel.verdeling[i]?.aantal ?? 0), 0) }));
    return { ...verschillen[0]!, vergeleken: minuten.length, verdeling };
  };

  it('put every household in one bar, whatever the width', () => {
    expect(maakBalken(totaal([120, 125, 130, 135, 135]))).toEqual([
      { richting: 'minder', naam: '0–5 minder', aantal: 1 },
      { richting: 'gelijk', naam: 'gelijk', aantal: 1 },
      { richting: 'meer', naam: '0–5 meer', aantal: 1 },
      { richting: 'meer', naam: '5–10 meer', aantal: 2 },
    ]);
    const wijd = maakBalken(totaal([5, 10, 65, 125, 180, 240, 245, 250, 400]));
    expect(wijd.map(({ naam, aantal }) => `${naam}: ${aantal}`)).toEqual([
      '90–120 minder: 2', '60–90 minder: 0', '30–60 minder: 1', '0–30 minder: 0', 'gelijk: 1',
      '0–30 meer: 0', '30–60 meer: 1', '60–90 meer: 0', '90–120 meer: 2', 'boven 120 meer: 2',
    ]);
  });

  it('say so when nothing could be compared', () => {
    const leeg = vatVergelijkingSamen([{ id: 'h', situatie: {} }], gemeente, gemeente);
    const rapport = schrijfRapport({ totaal: leeg, balken: maakBalken(leeg), fouteRijen: [], zinnen: new Map(), bestand: 'x.csv', verzonnen: true });
    expect(rapport).toContain('Geen enkel huishouden');
    expect(rapport).toContain('Dit is niet Nederland');
    expect(rapport).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('text from a file is never markup', () => {
    const leeg = vatVergelijkingSamen([], gemeente, gemeente);
    const fouteRijen = [{ rij: 2, kenmerk: '<img src=x>', meldingen: ['"a" & <b>'] }];
    const rapport = schrijfRapport({ totaal: leeg, balken: maakBalken(leeg), fouteRijen, zinnen: new Map(), bestand: '<i>.csv', verzonnen: false });
    expect(rapport).not.toMatch(/<img|<b>|<i>/);
    expect(tekenGrafiek(maakBalken(leeg), 'a < b')).toContain('<title id="g-titel">a &lt; b</title>');
    expect(veilig(`'"`)).toBe('&#39;&quot;');
  });
});

it('runs on a long file in pieces, with the same totals as at once', { timeout: 60_000 }, () => {
  const csv = join(map, 'lang.csv');
  execFileSync(process.execPath, [...VOORBEELD.slice(0, 3), 'examples/bevolking/maak-csv.ts', '1234', csv], { cwd: PROJECT });
  expect(draai(csv, join(map, 'lang')).stdout).toContain('(verzonnen: dit is niet Nederland)');
  const totaal = JSON.parse(readFileSync(join(map, 'lang/totalen.json'), 'utf8')) as Vergelijking;
  expect(totaal.casussen).toBe(1234);
  expect(readFileSync(join(map, 'lang/verschillen.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(1235);
});
