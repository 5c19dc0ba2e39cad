/** Runs every numbered example as a user would, in a process of its own. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const voorbeelden = readdirSync(new URL('../../examples', import.meta.url)).filter((naam) => /^\d\d-.*\.ts$/.test(naam));

describe('the examples', () => {
  it('are there', () => {
    expect(voorbeelden).toEqual(expect.arrayContaining(['01-huishoudelijke-ondersteuning.ts', '02-begeleiding.ts', '03-beschikking.ts', '04-toewijzing.ts']));
  });

  it.each(voorbeelden)('%s runs, and explains what it prints', { timeout: 60_000 }, (naam) => {
    const uitvoer = execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.alles.json', `examples/${naam}`], {
      cwd: PROJECT,
      encoding: 'utf8',
    });
    expect(uitvoer).toContain('het college besluit');
    expect(uitvoer).not.toMatch(/undefined|NaN|\[object/);
  });
});
