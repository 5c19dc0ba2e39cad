import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { HO_BEVINDINGEN, KERN_BEVINDINGEN } from '../../src/index.js';
import type { Bevindingsoort } from '../../src/kern/bevinding.js';

/** The rooms whose sources are read here, with the function that issues their findings. */
const MELDERS: Readonly<Record<string, Readonly<Record<string, Bevindingsoort>>>> = { meld: HO_BEVINDINGEN, meldKern: KERN_BEVINDINGEN };

const SRC = join(import.meta.dirname, '../../src');
const BRONNEN = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((naam) => naam.endsWith('.ts'))
  .map((naam) => join(SRC, naam));

interface Uitgifte {
  readonly waar: string;
  readonly soort: Bevindingsoort;
  readonly waarden: readonly string[];
}

const programma = ts.createProgram(BRONNEN, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, types: [], noEmit: true, skipLibCheck: true });
const typen = programma.getTypeChecker();

/** The names of the values that a call gives, by their type, so also through a variable or a spread. */
function waardenIn(invulling: ts.Expression | undefined): string[] {
  if (invulling === undefined) return [];
  const waarden = typen.getTypeAtLocation(invulling).getProperty('waarden');
  if (waarden === undefined) return [];
  return typen.getTypeOfSymbolAtLocation(waarden, invulling).getProperties().map(({ name }) => name);
}

function uitgiftenIn(bron: ts.SourceFile): Uitgifte[] {
  const gevonden: Uitgifte[] = [];
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isCallExpression(knoop) && ts.isIdentifier(knoop.expression)) {
      const [code, invulling] = knoop.arguments;
      const soort = code !== undefined && ts.isStringLiteral(code) ? MELDERS[knoop.expression.text]?.[code.text] : undefined;
      if (soort !== undefined) gevonden.push({ waar: `${bron.fileName.slice(SRC.length + 1)}: ${knoop.getText(bron).slice(0, 60)}`, soort, waarden: waardenIn(invulling) });
    }
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(bron);
  return gevonden;
}

const UITGIFTEN = BRONNEN.flatMap((naam) => uitgiftenIn(programma.getSourceFile(naam)!));
const plaatsenIn = (melding: string): string[] => [...new Set([...melding.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam!))].sort();

describe('the places in the messages of findings', () => {
  it('are filled, all of them and nothing else, wherever a finding is issued', () => {
    expect(UITGIFTEN.length).toBeGreaterThan(30);
    const mis = UITGIFTEN.filter(({ soort, waarden }) => [...waarden].sort().join() !== plaatsenIn(soort.melding).join());
    expect(mis.map(({ waar, soort, waarden }) => `${waar} geeft [${waarden.join()}] voor [${plaatsenIn(soort.melding).join()}]`)).toEqual([]);
  });

  it('belong to findings that are issued somewhere', () => {
    const uitgegeven = new Set(UITGIFTEN.map(({ soort }) => soort));
    const nooit = Object.values(MELDERS).flatMap((catalogus) => Object.entries(catalogus).filter(([, soort]) => !uitgegeven.has(soort)));
    expect(nooit.map(([code]) => code)).toEqual([]);
  });
});
