/**
 * Checks the package as a user gets it: the packed tarball in an empty project, from ESM and CommonJS, with an old and
 * a new TypeScript, what is closed, and how many bytes an import costs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const BRONMAP = fileURLToPath(new URL('consument/', import.meta.url));
const TYPESCRIPT = ['5.4.5', '5.9.3', '6.0.3'];
const NAAM = 'wmo-normenkader';

/** Ceilings in bytes after minification and gzip, per import. */
const PLAFONDS: readonly (readonly [string, number])[] = [
  ['{ berekenHO }', 40_000],
  ['{ berekenHO, nederweert2025, legUit }', 46_000],
  ['{ suggereerProfiel }', 60_000],
  ['{ toetsLooptijd }', 30_000],
  ['{ toetsVoorziening }', 35_000],
  ['{ toetsKortdurendVerblijf }', 39_000],
  ['{ maximaleEinddatum }', 23_000],
  ['{ middenLimburg2024 }', 6_600],
  ['{ leudal2018 }', 31_000],
  ['{ HO_2025 }', 1_800],
  ['{ nederweert2025 }', 3_500],
  ['{ beschrijfMinuten }', 700],
];

let geslaagd = 0;

function stap(naam: string, doe: () => string | undefined): void {
  const uitkomst = doe();
  geslaagd += 1;
  console.log(`ok  ${naam}${uitkomst === undefined ? '' : `: ${uitkomst}`}`);
}

const map = mkdtempSync(join(tmpdir(), 'wmo-pakket-'));
const run = (programma: string, args: readonly string[], cwd = map): string =>
  execFileSync(programma, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const [gepakt] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', map], PROJECT)) as [
    { filename: string; size: number; unpackedSize: number; files: { path: string }[] },
  ];
  stap('tarball', () => `${(gepakt.size / 1024).toFixed(0)} kB, ${(gepakt.unpackedSize / 1024).toFixed(0)} kB uitgepakt`);
  stap('no sources, tests or notes in the tarball', () => {
    const vreemd = gepakt.files.filter(({ path }) => !/^(dist\/|docs\/regels\/regels\.tsv$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path));
    if (vreemd.length > 0) throw new Error(vreemd.map(({ path }) => path).join(', '));
    return undefined;
  });

  writeFileSync(join(map, 'package.json'), JSON.stringify({ name: 'consument', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(map, gepakt.filename)]);
  for (const bestand of readdirSync(BRONMAP)) writeFileSync(join(map, bestand), readFileSync(join(BRONMAP, bestand)));

  stap('ESM', () => run('node', ['esm.mjs']).trim());
  stap('CommonJS', () => run('node', ['cjs.cjs']).trim());
  stap('closed paths', () => run('node', ['gesloten.mjs']).trim());

  for (const versie of TYPESCRIPT) {
    stap(`types with TypeScript ${versie}`, () => {
      run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--no-save', `typescript@${versie}`]);
      run('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
      return undefined;
    });
  }

  for (const [wat, plafond] of PLAFONDS) {
    stap(`bytes of import ${wat}`, () => {
      const { outputFiles } = buildSync({
        stdin: { contents: `export ${wat} from '${NAAM}'`, resolveDir: map },
        bundle: true,
        minify: true,
        format: 'esm',
        write: false,
      });
      const bytes = gzipSync(outputFiles[0]!.contents).length;
      if (bytes > plafond) throw new Error(`${bytes} bytes, more than ${plafond}`);
      return `${bytes} of at most ${plafond}`;
    });
  }
  stap('JSON Schemas', () => {
    const schemas = readdirSync(join(map, 'node_modules', NAAM, 'dist', 'schema'));
    for (const naam of schemas) JSON.parse(readFileSync(join(map, 'node_modules', NAAM, 'dist', 'schema', naam), 'utf8'));
    if (schemas.length === 0 || !statSync(join(map, 'node_modules', NAAM)).isDirectory()) throw new Error('no schemas');
    return schemas.join(', ');
  });
  console.log(`${geslaagd} passed, 0 failed`);
} finally {
  rmSync(map, { recursive: true, force: true });
}
