/** What a person reads when an example does not work: a sentence in Dutch and an exit code, never a stack. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { eisBestand, Gebruiksfout, leesKeuzes, voerUit } from '../../examples/voor-mensen.js';
import { dossierbestand } from '../hulp/dossiers.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const map = mkdtempSync(join(tmpdir(), 'fouten-'));
afterAll(() => {
  rmSync(map, { recursive: true });
});
const bestand = (naam: string, inhoud: string): string => {
  writeFileSync(join(map, naam), inhoud);
  return join(map, naam);
};

const dossier = dossierbestand('dossier-1-alleenstaand');
const kapot = bestand('kapot.json', '{"titel": ');
const ander = bestand('ander.json', '{"titel": "Iets anders"}');
const onvindbaar = bestand('onvindbaar.json', JSON.stringify({ ...dossier, beleid: { huishoudelijkeOndersteuning: 'weg-2025' } }));
const fout = bestand('fout.json', JSON.stringify({ ...dossier, dossier: { ...dossier.dossier, levering: 'in natura' } }));
const aanhaling = bestand('aanhaling.csv', 'kenmerk;huisdieren\r\na;"ja\r\n');

const [MISLUKT, VERKEERD_GEBRUIKT] = [1, 2];

describe('an example that does not work says why', { timeout: 60_000 }, () => {
  it.each([
    ['05-indicatie.ts', [join(map, 'weg.json')], MISLUKT, /weg\.json is er niet\.$/],
    ['05-indicatie.ts', [kapot], MISLUKT, /kapot\.json is geen geldige JSON\.$/],
    ['05-indicatie.ts', [ander], MISLUKT, /is geen dossierbestand: daarin staan titel, toelichting, beleid, peildatum, dossier\.$/],
    ['05-indicatie.ts', [onvindbaar], MISLUKT, /er is geen beleid weg-2025\. Bekend zijn: leudal-2018, /],
    ['05-indicatie.ts', [fout], MISLUKT, /De invoer klopt niet:\n- `levering` is 'in natura'/],
    ['05-indicatie.ts', ['a.json', 'b.json'], VERKEERD_GEBRUIKT, /één dossierbestand/],
    ['06-beleid-vergelijken.ts', ['--onzin'], VERKEERD_GEBRUIKT, /--onzin is geen bekende keuze\. Bekend zijn: --csv, /],
    ['06-beleid-vergelijken.ts', ['--csv', join(map, 'weg.csv')], MISLUKT, /weg\.csv is er niet\.$/],
    ['06-beleid-vergelijken.ts', ['--csv', aanhaling, '--uit', join(map, 'uit')], MISLUKT, /niet te lezen als CSV/],
    ['07-miljoen.ts', ['--werkers', 'twee'], VERKEERD_GEBRUIKT, /--werkers moet een geheel getal zijn\.$/],
    ['07-miljoen.ts', ['--beleid', 'weg'], MISLUKT, /er is geen beleid weg/],
    ['08-voorzieningen.ts', ['--onzin'], VERKEERD_GEBRUIKT, /--onzin is geen bekende keuze\.$/],
  ] as const)('%s %j', (voorbeeld, woorden, code, zin) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.alles.json', `examples/${voorbeeld}`, ...woorden], { cwd: PROJECT, encoding: 'utf8' });
    expect(stderr.trim()).toMatch(zin);
    expect(stderr).toMatch(/^Het lukt niet: /);
    expect(stderr).not.toMatch(/\n\s+at |Error:|ENOENT|node:internal/);
    expect(stdout).toBe('');
    expect(status).toBe(code);
  });
});

describe('what lies under it', () => {
  it('tells an unknown option, one without its value and a loose word apart', () => {
    const keuzes = (...args: string[]) => () => leesKeuzes({ args, options: { csv: { type: 'string' } } });
    expect(keuzes('--csv', 'x')().values).toEqual({ csv: 'x' });
    expect(keuzes('--cvs')).toThrow(new Gebruiksfout('--cvs is geen bekende keuze. Bekend zijn: --csv.'));
    expect(keuzes('--csv')).toThrow(new Gebruiksfout('bij --csv klopt de waarde niet: zij ontbreekt, of hoort er niet. Bekend zijn: --csv.'));
    expect(keuzes('los')).toThrow(new Gebruiksfout('los is geen bekende keuze. Bekend zijn: --csv.'));
  });

  it('a folder is no file', () => {
    expect(() => eisBestand(map)).toThrow('is een map, geen bestand.');
  });

  it('a mistake in the program is not hidden', async () => {
    await expect(voerUit(() => { throw new TypeError('x is not a function'); })).rejects.toThrow(TypeError);
  });
});
