/** The TypeScript examples of the README, checked as strictly as the library itself: what a reader copies compiles. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${PROJECT}README.md`, 'utf8');
const voorbeelden = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, tekst = '']) => tekst);

/** Everything that TypeScript has against some texts, each a module of its own, in one program. */
function klachten(teksten: readonly string[]): string[][] {
  const { config } = ts.readConfigFile(`${PROJECT}tsconfig.json`, (pad) => ts.sys.readFile(pad)) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, PROJECT);
  // A reader need not use everything that an example shows, and has a console.
  const opties: ts.CompilerOptions = {
    ...options,
    noUnusedLocals: false,
    types: ['node'],
    paths: { 'wmo-normenkader': [`${PROJECT}src/index.ts`], 'wmo-normenkader/iwmo': [`${PROJECT}src/iwmo/index.ts`] },
  };
  const bestanden = new Map(teksten.map((tekst, i) => [`${PROJECT}test/uitleg/voorbeeld-${i}.ts`, tekst]));
  const gewoon = ts.createCompilerHost(opties);
  const host: ts.CompilerHost = {
    ...gewoon,
    readFile: (pad) => bestanden.get(pad) ?? gewoon.readFile(pad),
    fileExists: (pad) => bestanden.has(pad) || gewoon.fileExists(pad),
    getSourceFile: (pad, taal, ...rest) => {
      const tekst = bestanden.get(pad);
      return tekst === undefined ? gewoon.getSourceFile(pad, taal, ...rest) : ts.createSourceFile(pad, tekst, taal);
    },
  };
  const programma = ts.createProgram([...bestanden.keys()], opties, host);
  return [...bestanden.keys()].map((pad) => {
    const bron = programma.getSourceFile(pad);
    return [...programma.getSyntacticDiagnostics(bron), ...programma.getSemanticDiagnostics(bron)].map(
      ({ messageText, start = 0 }) => `regel ${bron?.getLineAndCharacterOfPosition(start).line ?? 0}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

/** What the check must see: a name that is not there, and a number that only some outcomes have. */
const FOUT = [
  "import { berekenHo } from 'wmo-normenkader';\nberekenHo;",
  "import { berekenHO, nederweert2025 } from 'wmo-normenkader';\nconsole.log(berekenHO({ gebieden: [] }, nederweert2025).minuten);",
];

describe('the TypeScript examples of the README', () => {
  const gevonden = klachten([...voorbeelden, ...FOUT]);

  it('are found, each with what it imports', () => {
    expect(voorbeelden.length).toBeGreaterThanOrEqual(6);
    for (const voorbeeld of voorbeelden) expect(voorbeeld).toMatch(/^import .* from 'wmo-normenkader';/);
  });

  it('compile', () => {
    expect(gevonden.slice(0, voorbeelden.length)).toEqual(voorbeelden.map(() => []));
  });

  it('would not compile with a mistake in them', () => {
    const [naam, getal] = gevonden.slice(voorbeelden.length);
    expect(naam?.join()).toMatch(/no exported member/);
    expect(getal?.join()).toMatch(/Property 'minuten' does not exist/);
  });
});
