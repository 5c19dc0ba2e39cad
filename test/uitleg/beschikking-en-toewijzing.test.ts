/**
 * Golden explanations of the questions of examples 03 and 04, reviewed as prose. A difference is a change that a citizen
 * or a judge reads; look at it before accepting it.
 */
import { describe, expect, it } from 'vitest';
import { beantwoord, leesReeksen } from '../../examples/vragen.js';
import { legUit, VERSIE } from '../../src/index.js';

const reeksen = [...leesReeksen('beschikking-'), ...leesReeksen('toewijzing-')];
const vragen = reeksen.flatMap((reeks) => reeks.vragen);

describe('de uitleg van beschikking en toewijzing, gelezen als proza', () => {
  it('heeft een reeks voor elk onderwerp', () => {
    expect(reeksen).toHaveLength(10);
    expect(new Set(vragen.map(({ functie }) => functie)).size).toBe(15);
  });

  it.each(reeksen)('$titel', async ({ naam, vragen: eigen }) => {
    const delen = eigen.map((vraag) => `== ${vraag.titel} ==\n\n${legUit(beantwoord(vraag))}\n`);
    // The version of the library is not part of what is reviewed here.
    const tekst = delen.join('\n').replaceAll(`wmo-normenkader ${VERSIE}`, 'wmo-normenkader X.Y.Z');
    expect(tekst.split('\n').filter((regel) => regel.length > 84)).toEqual([]);
    await expect(tekst).toMatchFileSnapshot(`verwacht/${naam}.txt`);
  });

  it.each(vragen)('$functie: $titel, zonder sleutels, codes of dubbele woorden', (vraag) => {
    const tekst = legUit(beantwoord(vraag)).replaceAll(/\s+/g, ' ');
    expect(tekst).not.toMatch(/undefined|\{\w+\}|\[object/);
    expect(tekst).not.toMatch(/\b(\w{3,}) \1\b/);
    // Product names are written as words; keys stand between brackets after a question only.
    expect(tekst.replaceAll(/\[[\w.]+\]/g, '')).not.toMatch(/begeleiding-(individueel|groep)\b|kortdurend-verblijf|huishoudelijke-ondersteuning|\b[A-Z]+(_[A-Z]+)+\b/);
  });
});
