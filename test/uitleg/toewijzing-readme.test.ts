import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import * as iwmo from '../../src/iwmo/index.js';
import * as bibliotheek from '../../src/index.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('the README shows what its example of a decision and an allocation really writes', () => {
  const [voorbeeld = ''] = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, tekst = '']) => tekst).filter((tekst) => tekst.includes('wmo-normenkader/iwmo'));
  const getoond = [...voorbeeld.matchAll(/console\.log\(.*; \/\/ (.*)$/gm)].map(([, tekst]) => tekst);
  const geschreven: string[] = [];
  const console = { log: (...delen: unknown[]) => geschreven.push(delen.join(' ')) };
  runInNewContext(voorbeeld.replaceAll(/^import .*$/gm, ''), { ...bibliotheek, ...iwmo, console });
  expect(getoond).toHaveLength(4);
  expect(geschreven).toEqual(getoond);
});
