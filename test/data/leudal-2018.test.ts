import { describe, expect, it } from 'vitest';
import { LEUDAL_ACTIVITEITEN_2018 as tabel } from '../../src/index.js';
import { BRONRIJEN, duizendsten } from '../hulp/leudal/tabel.js';

/** LE-171 is the first row of table 1, LE-243 the last of table 4; the register numbers them in the order of the document. */
const EERSTE_REGEL = 171;

describe('leudal-2018 bijlage 1 tabel 1, 2 en 4', () => {
  it('has the 27 + 34 + 12 rows of the document, in its order', () => {
    expect(BRONRIJEN.map(({ tabel: nummer }) => nummer).filter((nummer) => nummer === 1)).toHaveLength(27);
    expect(BRONRIJEN.map(({ tabel: nummer }) => nummer).filter((nummer) => nummer === 2)).toHaveLength(34);
    expect(BRONRIJEN.map(({ tabel: nummer }) => nummer).filter((nummer) => nummer === 4)).toHaveLength(12);
    expect(tabel.rijen.map(({ id }) => id)).toEqual(BRONRIJEN.map(({ id }) => id));
  });

  it.each(BRONRIJEN.map((bron, i) => [bron.id, bron, i] as const))('%s', (_, bron, i) => {
    const rij = tabel.rijen[i]!;
    expect(rij.groep).toBe(bron.groep);
    expect(rij.minuten === null ? null : duizendsten(rij.minuten)).toBe(bron.gedrukt === null ? null : duizendsten(bron.gedrukt));
    expect(rij.frequentie).toEqual(bron.frequentie);
    expect(rij.voorwaarde ?? null).toEqual(bron.voorwaarde === null ? null : { kenmerk: bron.voorwaarde.kenmerk, bij: [bron.voorwaarde.bij] });
    expect(rij.herkomst).toBe('gepubliceerd');
    expect(rij.vindplaats).toEqual({ bron: 'leudal-2018', plaats: `bijlage 1 tabel ${bron.tabel}`, regels: [`LE-${EERSTE_REGEL + i}`] });
    expect(rij.vervangt).toBeUndefined();
  });

  it('says what the row is about, in few words of its own', () => {
    const woorden: readonly (readonly [string, RegExp])[] = [
      ['stof-hoog', /stof.*hoog/], ['stof-midden', /stof.*middel/], ['stof-laag', /stof.*laag/], ['opruimen', /opruimen/],
      ['stofzuigen', /stofzuigen/], ['dweilen', /dweilen/], ['gordijnen', /gordijnen/], ['lamellen', /lamellen/], ['ramen', /ramen.*binnen/],
      ['deuren', /deuren/], ['radiatoren', /radiatoren/], ['trap', /trap/], ['vlekken', /vlekken/], ['strijken', /strijken/],
    ];
    for (const { id, omschrijving } of tabel.rijen) {
      expect(omschrijving.split(' ').length, id).toBeLessThanOrEqual(10);
      for (const [slot, woord] of woorden) if (id.endsWith(`-${slot}`)) expect(omschrijving, id).toMatch(woord);
    }
  });

  it('has exactly seven rows without a time, and says null, not 0', () => {
    expect(tabel.rijen.filter(({ minuten }) => minuten === null).map(({ id }) => id)).toEqual([
      'woonkamer-gordijnen',
      'slaapkamer-matras',
      'keuken-gordijnen',
      'keuken-lamellen',
      'sanitair-gordijnen',
      'sanitair-lamellen',
      'was-vlekken',
    ]);
    expect(tabel.rijen.filter(({ minuten }) => minuten !== null && Number(minuten) <= 0)).toEqual([]);
  });

  it('doubts both blinds rows that have a time, and no other row', () => {
    const twijfels = tabel.rijen.filter(({ twijfel }) => twijfel !== undefined);
    expect(twijfels.map(({ id, minuten }) => [id, minuten])).toEqual([
      ['woonkamer-lamellen', '1.1'],
      ['slaapkamer-lamellen', '44.6'],
    ]);
    for (const { twijfel } of twijfels) expect(twijfel).toMatch(/1,1.*44,6/);
  });

  it('has ids that are unique', () => {
    expect(new Set(tabel.rijen.map(({ id }) => id)).size).toBe(73);
  });
});

describe('leudal-2018 bijlage 1 tabel 8 en 9', () => {
  it('teaches for at most six weeks: 30 per time up to three times, 60 a week, and the ambiguous 30', () => {
    const rijen = tabel.aanleren.map(({ onderwerp, minuten, eenheid, maximumWeken }) => [onderwerp, minuten, eenheid, maximumWeken]);
    expect(rijen).toEqual([
      ['instructie', '30', 'keer', 6],
      ['huis-en-was', '60', 'week', 6],
      ['maaltijden', '30', 'onduidelijk', 6],
    ]);
    const meeste = Object.fromEntries(tabel.aanleren.map(({ onderwerp, meesteKeren }) => [onderwerp, meesteKeren]));
    expect(meeste).toMatchObject({ instructie: 3, maaltijden: 3 });
    expect(tabel.aanleren.map(({ vindplaats }) => vindplaats.regels[0])).toEqual(['LE-155', 'LE-157', 'LE-159']);
    expect(tabel.aanleren.map(({ vindplaats }) => vindplaats.plaats)).toEqual([
      'bijlage 1 tabel 8 en §4.7',
      'bijlage 1 tabel 9',
      'bijlage 1 tabel 9',
    ]);
  });

  it('gives 30 a week for the daily organisation and no minutes for meals: the document has none', () => {
    expect(Object.entries(tabel.normen).map(([naam, norm]) => [naam, norm?.minuten, norm?.herkomst])).toEqual([['regie', '30', 'gepubliceerd']]);
    expect(tabel.normen.regie?.vindplaats).toEqual({ bron: 'leudal-2018', plaats: 'bijlage 1 tabel 8 en 9', regels: ['LE-156', 'LE-158'] });
  });
});

describe('leudal-2018 bijlage 1 tabel 10', () => {
  it('has six activities, each in the unit that is printed', () => {
    expect(tabel.kinderen?.rijen.map(({ activiteit, minuten, eenheid, herkomst }) => `${activiteit}: ${minuten} ${eenheid} ${herkomst}`)).toEqual([
      'naar-bed-brengen: 10 keer-per-kind gepubliceerd',
      'uit-bed-halen: 10 keer-per-kind gepubliceerd',
      'wassen-en-kleden: 30 dag-per-kind gepubliceerd',
      'eten-en-drinken: 20 maaltijd gepubliceerd',
      'babyvoeding: 10 keer-per-kind gepubliceerd',
      'school-brengen-halen: 15 keer-per-gezin gepubliceerd',
    ]);
    expect(tabel.kinderen?.rijen.map(({ vindplaats }) => vindplaats)).toEqual(
      [162, 163, 164, 165, 166, 167].map((nummer) => ({ bron: 'leudal-2018', plaats: 'bijlage 1 tabel 10', regels: [`LE-${nummer}`] })),
    );
  });

  it('holds up to and including six years, for three months: 13 weeks, and the place says so', () => {
    expect(tabel.kinderen).toMatchObject({ totEnMetLeeftijd: 6, maximumWeken: 13 });
    expect(tabel.kinderen?.vindplaats.plaats).toMatch(/§4\.9.*3 maanden.*13 weken/);
    expect(tabel.kinderen?.vindplaats.regels).toEqual(['LE-042', 'LE-168']);
  });
});
