import { existsSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as iwmo from '../../src/iwmo/index.js';
import * as bibliotheek from '../../src/index.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blokken = (taal: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${taal}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, tekst = '']) => tekst);

/** The names of functions in the first column of a table: camel case, one or more per row. */
function genoemdInRijen(): string[] {
  const cellen = [...readme.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].map(([, cel = '']) => cel);
  return cellen.flatMap((cel) => [...cel.matchAll(/`(\w+)`/g)].map(([, naam = '']) => naam)).filter((naam) => !/^[a-z-]+$/.test(naam) || naam in bibliotheek);
}

describe('the README', () => {
  it('shows the real output of its first example', () => {
    const [voorbeeld = ''] = blokken('ts');
    const geschreven: string[] = [];
    const programma = voorbeeld.replace(/^import .*$/m, '');
    runInNewContext(programma, { ...bibliotheek, console: { log: (...delen: unknown[]) => geschreven.push(delen.join(' ')) } });
    expect(geschreven[0]).toBe('155 153');
    const [getoond = ''] = blokken('text');
    expect(geschreven[1]?.startsWith(getoond.trimEnd())).toBe(true);
  });

  it('shows the real messages of its second example', () => {
    const tweede = blokken('ts').find((blok) => blok.includes('// InvoerFout')) ?? '';
    const [aanroep = ''] = tweede.replace(/^import .*$/m, '').split('// InvoerFout');
    const getoond = tweede
      .split('\n')
      .filter((regel) => regel.startsWith('// '))
      .map((regel) => regel.slice('// '.length))
      .join('\n')
      .replace('InvoerFout: ', '');
    expect(() => runInNewContext(aanroep, { ...bibliotheek }) as unknown).toThrow(getoond);
  });

  const publiek = { ...bibliotheek, ...iwmo };

  it('names only functions that exist', () => {
    const genoemd = genoemdInRijen();
    expect(genoemd.length).toBeGreaterThan(40);
    for (const naam of genoemd) expect(publiek).toHaveProperty(naam);
  });

  it('has every function that determines something in its table', () => {
    const bepaalt = /^(bereken|suggereer|adviseer|bepaal|toets|kies|beoordeel|plan|maak|stel|vergelijk|vertaal|herbereken|maximale)/;
    const functies = Object.entries(publiek).flatMap(([naam, waarde]) => (typeof waarde === 'function' && bepaalt.test(naam) ? [naam] : []));
    expect(functies.filter((naam) => !genoemdInRijen().includes(naam))).toEqual([]);
  });

  it('has every policy that ships, and every test that it says checks a snippet', () => {
    const beleid = Object.entries(bibliotheek).flatMap(([naam, waarde]) => ((bibliotheek.meegeleverdBeleid as readonly unknown[]).includes(waarde) ? [naam] : []));
    expect(beleid).toHaveLength(bibliotheek.meegeleverdBeleid.length);
    for (const naam of beleid) expect(readme).toContain(`| \`${naam}\` |`);
    const proeven = [...readme.matchAll(/<!-- proef: (\S+) -->/g)].map(([, pad = '']) => pad);
    expect(proeven).toHaveLength(4);
    for (const pad of proeven) expect(existsSync(new URL(`../../${pad}`, import.meta.url)), pad).toBe(true);
  });
});
