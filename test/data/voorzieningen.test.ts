import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schrijfVoorzieningen } from '../../gereedschap/voorzieningen.js';
import { alleRegels } from '../hulp/voorzieningen.js';

const map = new URL('../../docs/voorzieningen/', import.meta.url);
const paginas = schrijfVoorzieningen();

describe('docs/voorzieningen', () => {
  it('has a page for every list, and no others', () => {
    expect(readdirSync(map).sort()).toEqual([...paginas.keys()].sort());
  });

  it.each([...paginas])('%s is up to date (npm run docs)', (naam, tekst) => {
    expect(readFileSync(new URL(naam, map), 'utf8')).toBe(tekst);
  });

  it.each(alleRegels)('%s: every question, message, limit and rule stands on its page', (_naam, regel) => {
    const tekst = paginas.get(`${regel.id}.md`) ?? '';
    const { criteria, combinaties = [], bevindingen = [] } = regel;
    for (const { code } of [...criteria, ...combinaties, ...bevindingen]) expect(tekst).toContain(`\`${code}\``);
    for (const { grens } of criteria) if (grens?.waarde != null) expect(tekst).toContain(`| ${grens.eenheid} |`);
    for (const regelnummer of new Set(JSON.stringify(regel).match(/LE-\d{3}/g))) expect(tekst).toContain(regelnummer);
    expect(tekst).not.toMatch(/undefined|\{grens\}|\bnull\b|NaN/);
  });
});
