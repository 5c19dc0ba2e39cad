import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import * as bibliotheek from '../../src/index.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('the README shows what its example of a proposal really writes', () => {
  const [voorbeeld = ''] = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, tekst = '']) => tekst).filter((tekst) => tekst.includes('motiveer('));
  const getoond = [...voorbeeld.matchAll(/console\.log\(.*; \/\/ (.*)$/gm)].map(([, tekst]) => tekst);
  const geschreven: string[] = [];
  const console = { log: (...delen: unknown[]) => geschreven.push(delen.join(' ')) };
  runInNewContext(voorbeeld.replaceAll(/^import .*$/gm, '').replaceAll(/: Dossier\b/g, ''), { ...bibliotheek, console });
  expect(getoond).toHaveLength(5);
  expect(geschreven).toEqual(getoond);
});
