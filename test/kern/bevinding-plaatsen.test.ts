import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Bevindingsoort } from '../../src/kern/bevinding.js';
import { CATALOGI } from '../hulp/catalogi.js';

const SRC = join(import.meta.dirname, '../../src');
const BRONNEN = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((naam) => naam.endsWith('.ts'))
  .map((naam) => join(SRC, naam));

interface Uitgifte {
  readonly waar: string;
  readonly soort: Bevindingsoort;
  /** What the call fills in; null where the code is only known when it runs, and the values are for several codes. */
  readonly waarden: readonly string[] | null;
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

/** The catalogue that a call issues from: `meldKern` from that of kern, `meld` from that of the room it stands in. */
function catalogusVan(melder: string, bestand: string): Readonly<Record<string, Bevindingsoort>> {
  const [kamer = ''] = bestand.slice(SRC.length + 1).split('/');
  const naam = melder === 'meldKern' ? 'kern' : melder === 'meld' ? kamer : '';
  return CATALOGI[naam] ?? {};
}

/** The codes that an argument can be, by its type: one for a literal, several for a choice between codes. */
function codesVan(argument: ts.Expression): string[] {
  const soort = typen.getTypeAtLocation(argument);
  return (soort.isUnion() ? soort.types : [soort]).flatMap((een) => (een.isStringLiteral() ? [een.value] : []));
}

function uitgiftenIn(bron: ts.SourceFile): Uitgifte[] {
  const gevonden: Uitgifte[] = [];
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isCallExpression(knoop) && ts.isIdentifier(knoop.expression)) {
      const [code, invulling] = knoop.arguments;
      const catalogus = catalogusVan(knoop.expression.text, bron.fileName);
      const codes = code === undefined ? [] : codesVan(code);
      const waar = `${bron.fileName.slice(SRC.length + 1)}: ${knoop.getText(bron).slice(0, 60)}`;
      for (const een of codes) {
        const soort = catalogus[een];
        if (soort !== undefined) gevonden.push({ waar, soort, waarden: codes.length > 1 ? null : waardenIn(invulling) });
      }
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
    expect(UITGIFTEN.length).toBeGreaterThan(150);
    const mis = UITGIFTEN.filter(({ soort, waarden }) => waarden !== null && [...waarden].sort().join() !== plaatsenIn(soort.melding).join());
    expect(mis.map(({ waar, soort, waarden }) => `${waar} geeft [${waarden?.join() ?? ''}] voor [${plaatsenIn(soort.melding).join()}]`)).toEqual([]);
  });

  it('belong to findings that are issued somewhere', () => {
    const uitgegeven = new Set(UITGIFTEN.map(({ soort }) => soort));
    const nooit = Object.values(CATALOGI).flatMap((catalogus) => Object.entries(catalogus).filter(([, soort]) => !uitgegeven.has(soort)));
    expect(nooit.map(([code]) => code)).toEqual([]);
  });
});
