import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as bibliotheek from '../../src/index.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blokken = (taal: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${taal}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, tekst = '']) => tekst);

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
    const [aanroep = ''] = tweede.split('// InvoerFout');
    const getoond = tweede
      .split('\n')
      .filter((regel) => regel.startsWith('// '))
      .map((regel) => regel.slice('// '.length))
      .join('\n')
      .replace('InvoerFout: ', '');
    expect(() => runInNewContext(aanroep, { ...bibliotheek }) as unknown).toThrow(getoond);
  });

  it('names only functions that exist', () => {
    const genoemd = [...readme.matchAll(/^\| `(\w+)`/gm)].map(([, naam = '']) => naam).filter((naam) => !/^[a-z-]+$/.test(naam) || naam in bibliotheek);
    for (const naam of genoemd) expect(bibliotheek).toHaveProperty(naam);
  });
});
