import { describe, expect, it } from 'vitest';
import { adviseerDuur, BEGELEIDING_2024, bepaalOmvang, leudal2018, LEUDAL_RESULTATEN_2018, nederweert2025, suggereerProfiel, VRAGENLIJST } from '../../src/index.js';
import { leefgebieden, neutraal } from '../hulp/begeleiding.js';

/** What the documents print, copied by hand from the page that is named; a failure is a question for a person. */

describe('Normenkader Begeleiding 2.0, §5.2-I, tabel 2', () => {
  it.each([
    ['IBO-1', 'licht', 'ontwikkelgericht', null, 1],
    ['IBB-1', 'licht', 'behoudgericht', null, 1],
    ['IBO-2', 'matig', 'ontwikkelgericht', 1, 3],
    ['IBB-2', 'matig', 'behoudgericht', 1, 3],
    ['IBO-3', 'matig-zwaar', 'ontwikkelgericht', 3, 5],
    ['IBB-3', 'matig-zwaar', 'behoudgericht', 3, 5],
    ['IBO-4', 'zwaar', 'ontwikkelgericht', 5, null],
    ['IBB-4', 'zwaar', 'behoudgericht', 5, null],
  ] as const)('%s: %s, %s, uren per week', (profiel, zwaarte, richting, vanUur, totUur) => {
    const rij = BEGELEIDING_2024.individueel.find((een) => een.profiel === profiel);
    expect(rij).toMatchObject({ zwaarte, richting, band: { vanMinuten: (vanUur ?? 0) * 60, totMinuten: totUur === null ? null : totUur * 60 } });
    const u = suggereerProfiel({ leefgebieden: leefgebieden(1), kenmerken: neutraal, vormen: ['individueel'], richting: { individueel: richting }, zwaarte }, nederweert2025);
    expect(u.individueel).toMatchObject({ profiel, herkomst: 'gepubliceerd' });
  });
});

describe('Normenkader Begeleiding 2.0, §5.2-II, tabel 3', () => {
  it.each([
    ['DBO-1', 1, 4],
    ['DBB-1', 1, 4],
    ['DBO-2', 5, 9],
    ['DBB-2', 5, 9],
  ] as const)('%s: %i tot en met %i dagdelen per week', (profiel, vanDagdelen, totDagdelen) => {
    expect(BEGELEIDING_2024.dagbesteding.find((een) => een.profiel === profiel)?.band).toEqual({ vanDagdelen, totDagdelen });
  });
});

describe('Normenkader Begeleiding 2.0, §5.1 en §5.3: duur', () => {
  it('ontwikkelgericht: tot een jaar, eventueel twee jaar', () => {
    expect(adviseerDuur({ richting: 'ontwikkelgericht', verwachteOntwikkeling: 'verbetering' }, nederweert2025)).toMatchObject({ advies: { totMaanden: 12 }, eventueelTotMaanden: 24 });
  });
  it('behoudgericht: lang, zonder grens', () => {
    expect(adviseerDuur({ richting: 'behoudgericht', verwachteOntwikkeling: 'gelijkblijvend' }, nederweert2025)).toMatchObject({ advies: { totMaanden: null }, maximumMaanden: null });
  });
});

describe('Leudal 2018, §5.3.3 en bijlage 2', () => {
  it('looptijd ten hoogste twee jaar, bij een stabiele situatie vijf jaar', () => {
    const vraag = { richting: 'behoudgericht', verwachteOntwikkeling: 'gelijkblijvend' } as const;
    expect(adviseerDuur({ ...vraag, stabieleSituatie: false }, leudal2018)).toMatchObject({ maximumMaanden: 24 });
    expect(adviseerDuur({ ...vraag, stabieleSituatie: true }, leudal2018)).toMatchObject({ maximumMaanden: 60 });
  });
  it('kleuren: vijf punten met geel, vier punten zonder', () => {
    const kleuren = (i: number) => VRAGENLIJST[i]!.antwoorden.map(({ antwoord, kleur }) => `${antwoord} ${kleur}`);
    for (const i of [0, 1]) expect(kleuren(i)).toEqual(['A groen', 'B lichtgroen', 'C geel', 'D oranje', 'E rood']);
    for (const i of [2, 3, 4]) expect(kleuren(i)).toEqual(['A groen', 'B lichtgroen', 'C oranje', 'D rood']);
  });
  it('§5.2: de gedrukte nummers lopen vanaf resultaat 3 verkeerd door', () => {
    expect(LEUDAL_RESULTATEN_2018.map(({ subresultaten }) => [subresultaten.at(0)?.gedrukt, subresultaten.at(-1)?.gedrukt])).toEqual([
      ['1.1', '1.12'],
      ['2.1', '2.6'],
      ['1.1', '1.3'],
      ['1.4', '1.9'],
      ['1.10', '1.11'],
    ]);
  });
});

describe('elk profiel kan een omvang krijgen', () => {
  it('zonder blokkade als er een motivering is', () => {
    for (const { profiel, band } of [...BEGELEIDING_2024.individueel, ...BEGELEIDING_2024.dagbesteding]) {
      const aantal = 'vanDagdelen' in band ? { dagdelen: band.vanDagdelen } : { minuten: Math.max(band.vanMinuten, 30) };
      const keuze = { profiel: profiel, ...aantal, motivering: 'Past bij deze cliënt.' };
      expect(bepaalOmvang({ keuze, onderzoek: { leefgebieden: leefgebieden(1), kenmerken: neutraal } }, nederweert2025)).toMatchObject({ besluitrijp: true, ligging: 'binnen' });
    }
  });
});
