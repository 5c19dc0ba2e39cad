import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoeveelheidrij, maakSchema, naarHeleCenten, schrijfBedrag, somrij, telExactOp, vermenigvuldigExact } from '../../src/kern/index.js';
import { bedragVorm } from '../../src/kern/vormen.js';
import { vertel } from '../../src/kern/verhaal.js';
import { alsTekst } from '../../src/kern/opmaak.js';
import type { Stap, Uitlegbaar } from '../../src/index.js';

describe('multiplying', () => {
  it.each([
    ['7.5', '4.50', '33.75'],
    ['14', '40.00', '560'],
    ['0', '4.50', '0'],
    ['1/3', '3', '1'],
    ['1/3', '0.5', '1/6'],
    ['-2', '1.5', '-3'],
    ['0.1', '0.2', '0.02'],
  ])('%s times %s is %s', (een, ander, product) => {
    expect(vermenigvuldigExact(een, ander)).toBe(product);
    expect(vermenigvuldigExact(ander, een)).toBe(product);
  });

  it('distributes over adding', () => {
    const getal = fc.tuple(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 999 })).map(([geheel, rest]) => `${geheel}.${String(rest).padStart(3, '0')}`);
    fc.assert(
      fc.property(getal, getal, getal, (a, b, c) => {
        expect(vermenigvuldigExact(a, telExactOp(b, c))).toBe(telExactOp(vermenigvuldigExact(a, b), vermenigvuldigExact(a, c)));
      }),
    );
  });
});

describe('cents', () => {
  it.each([
    ['34.125', '34.13'],
    ['34.12', '34.12'],
    ['34.1200001', '34.13'],
    ['0', '0'],
    ['1/3', '0.34'],
    ['99.999', '100'],
  ])('%s up to whole cents is %s', (bedrag, heel) => {
    expect(naarHeleCenten(bedrag)).toBe(heel);
  });

  it.each([
    ['0', '0,00'],
    ['560', '560,00'],
    ['33.75', '33,75'],
    ['1031.5', '1.031,50'],
    ['-5000', '-5.000,00'],
    ['1234567.005', '1.234.567,01'],
  ])('%s is written %s', (bedrag, tekst) => {
    expect(schrijfBedrag(bedrag)).toBe(tekst);
  });

  it.each(['0', '0.5', '1031.75', '999999999.99'])('%s is an amount', (bedrag) => {
    expect(maakSchema<string>(bedragVorm).lees(bedrag).geldig).toBe(true);
  });

  it.each(['', '-1', '01', '1.', '.5', '1,5', '1.005', '1e3', '1000000000', ' 1', 5])('%j is no amount', (bedrag) => {
    expect(maakSchema<string>(bedragVorm).lees(bedrag).geldig).toBe(false);
  });
});

describe('a table in euro', () => {
  const rij = { code: 'X', groep: 'kosten', omschrijving: 'Iets', herkomst: null, vindplaats: null } as const;
  const uitkomst = (stappen: readonly Stap[]): Uitlegbaar =>
    ({
      status: 'berekend',
      besluitrijp: true,
      samenvatting: 'klaar.',
      stappen,
      bevindingen: [],
      verantwoording: { beleid: { naam: 'B', id: 'b', versie: '1' }, bronnen: [], normtabellen: [], bibliotheek: { naam: 'n', versie: '1' }, peildatum: null, referentie: null },
    }) as unknown as Uitlegbaar;

  it('has cents in every column and a sum in euro', () => {
    const tekst = alsTekst(vertel(uitkomst([hoeveelheidrij(rij, 'euro', '560'), hoeveelheidrij(rij, 'euro', '33.75'), somrij({ ...rij, omschrijving: 'Samen' }, '593.75')])));
    expect(tekst).toContain(' +560,00  560,00  Iets');
    expect(tekst).toContain('  +33,75  593,75  Iets');
    expect(tekst).toContain('Samen: 593,75 euro');
  });

  it('keeps its columns straight and its width with long amounts', () => {
    const regels = alsTekst(vertel(uitkomst([hoeveelheidrij(rij, 'euro', '123456.5'), hoeveelheidrij(rij, 'euro', '-1')]))).split('\n');
    const waar = regels.filter((regel) => regel.includes('Iets')).map((regel) => regel.indexOf('Iets'));
    expect(waar).toHaveLength(2);
    expect(new Set(waar).size).toBe(1);
    expect(regels.find((regel) => regel.includes('Stap'))?.indexOf('Stap')).toBe(waar[0]);
    expect(Math.max(...regels.map((regel) => regel.length))).toBeLessThanOrEqual(80);
  });

  it('says when an amount is shown with fewer decimals, in its own words', () => {
    const { slot } = vertel(uitkomst([hoeveelheidrij(rij, 'euro', '46.875')]));
    expect(slot[0]).toBe('Bedragen met meer dan twee decimalen staan hier afgerond op twee; er is exact gerekend.');
  });

  it('a row of nothing counts as looked at and not applied', () => {
    expect(hoeveelheidrij(rij, 'euro', '0').toegepast).toBe(false);
    expect(hoeveelheidrij(rij, 'euro', '-0.01').toegepast).toBe(true);
    expect(hoeveelheidrij(rij, 'punten', 0).toegepast).toBe(false);
  });
});
