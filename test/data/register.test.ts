import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leesRegister } from '../../gereedschap/register.js';
import { BRONNEN } from '../../src/kern/index.js';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const bestanden = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.ts'));
const register = new Map(leesRegister().map((regel) => [regel.id, regel]));

describe('the register of rules', () => {
  it('has all 570 rules once', () => {
    expect(register.size).toBe(570);
    expect(leesRegister()).toHaveLength(570);
  });

  it('names sources of this project only', () => {
    const bronnen = new Set([...register.values()].map(({ bron }) => bron));
    expect([...bronnen].filter((bron) => !(bron in BRONNEN))).toEqual([]);
  });

  it.each(bestanden)('every rule that %s names exists', (bestand) => {
    const tekst = readFileSync(join(SRC, bestand), 'utf8');
    const genoemd = [...tekst.matchAll(/\b(?:NE|LE|NK|FL|MP)-\d{3}\b/g)].map(([id]) => id);
    expect(genoemd.filter((id) => !register.has(id))).toEqual([]);
  });

  it.each(bestanden)('every @bron in %s is a source of this project', (bestand) => {
    const tekst = readFileSync(join(SRC, bestand), 'utf8');
    const bronnen = [...tekst.matchAll(/@bron ([\w.-]+)/g)].map(([, id]) => id ?? '');
    expect(bronnen.filter((id) => !(id in BRONNEN))).toEqual([]);
  });
});
