/** Runs every numbered example as a user would, in a process of its own. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const voorbeelden = readdirSync(new URL('../../examples', import.meta.url)).filter((naam) => /^\d\d-.*\.ts$/.test(naam));

function voerUit(naam: string, ...vragen: readonly string[]): string {
  return execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.alles.json', `examples/${naam}`, ...vragen], { cwd: PROJECT, encoding: 'utf8' });
}

describe('the examples', () => {
  it('are there', () => {
    expect(voorbeelden).toEqual(expect.arrayContaining(['01-huishoudelijke-ondersteuning.ts', '02-begeleiding.ts', '03-beschikking.ts', '04-toewijzing.ts', '05-indicatie.ts', '08-voorzieningen.ts']));
  });

  it.each(voorbeelden)('%s runs, and explains what it prints', { timeout: 60_000 }, (naam) => {
    const uitvoer = voerUit(naam);
    expect(uitvoer).toContain('het college besluit');
    expect(uitvoer).not.toMatch(/undefined|NaN|\[object/);
  });

  it('08-voorzieningen.ts begins with a table of all cases, and explains what is asked for', { timeout: 60_000 }, () => {
    const uitvoer = voerUit('08-voorzieningen.ts', 'doventolk');
    const [tabel = '', ...rest] = uitvoer.split('\n\n');
    const zaken = readdirSync(new URL('../../examples/casussen', import.meta.url)).filter((bestand) => bestand.startsWith('voorziening-'));
    expect(tabel.split('\n')).toHaveLength(zaken.length + 2);
    expect(tabel).toMatch(/Toegang: een wasmachine +toetsToegang +niet-aangewezen +1 +0 +1 +nee/);
    expect(tabel).toMatch(/Scootmobiel: geen stalling +scootmobiel +berekend: voldoet +0 +0 +1 +nee/);
    expect(tabel).toMatch(/Pgb: een intake die nog loopt +toetsPgb +onvolledig +0 +2 +0 +nee/);
    expect(rest.join('')).not.toContain('Uitkomst:');
    expect(voerUit('08-voorzieningen.ts', 'inrichten')).toContain('1.031,75');
  });
});
