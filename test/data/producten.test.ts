import { describe, expect, it } from 'vitest';
import { leudal2018, middenLimburg2024, ZWAARTE_LIJST } from '../../src/index.js';
import { BEGELEIDING_2024 } from '../../src/begeleiding/index.js';
import { zwaarteVan } from '../../src/kern/index.js';
import { GRONDSLAG_LEUDAL_LIJST, GRONDSLAG_MIDDEN_LIMBURG_LIJST, LOOPTIJDEN_MIDDEN_LIMBURG_2024 } from '../../src/producten/index.js';

/** As printed in the annex: code, short name, unit. */
const BIJLAGE_3 = `
02701 IB SOM uur
02702 IB PG uur
02703 IB VG uur
02704 IB LG uur
02705 IB ZGA uur
02706 IB ZGV uur
02707 IB PSY uur
07701 BGG SOM dagdeel
07702 BGG PG dagdeel
07703 BGG VG dagdeel
07704 BGG LG dagdeel
07705 BGG ZGA dagdeel
07706 BGG ZGV dagdeel
07707 BGG PSY dagdeel
04701 KV SOM etmaal
04702 KV PG etmaal
04703 KV VG etmaal
04704 KV LG etmaal
04705 KV ZGA etmaal
04706 KV ZGV etmaal
04707 KV PSY etmaal`
  .trim()
  .split('\n')
  .map((regel) => regel.split(' '));

const { producten, productcodes = [], grondslagen } = leudal2018.producten;

describe('leudal-2018 bijlage 3 (LE-244..LE-265)', () => {
  it('has the 21 codes in the order of the annex, each with its unit, ground and rule', () => {
    const gelezen = productcodes.slice(0, 21).map(({ code, naam, product }) => [code, ...naam.split(' '), producten.find((een) => een.product === product)?.eenheid]);
    expect(gelezen).toEqual(BIJLAGE_3);
    productcodes.slice(0, 21).forEach(({ naam, grondslag, herkomst, vindplaats }, i) => {
      expect(naam.split(' ').at(-1)?.toLowerCase()).toBe(grondslag);
      expect(herkomst).toBe('gepubliceerd');
      expect(vindplaats).toEqual({ bron: 'leudal-2018', plaats: 'bijlage 3', regels: [`LE-${244 + i}`] });
    });
  });

  it('has two kinds of transport, a day there and back, without a code', () => {
    expect(productcodes.slice(21).map(({ product, vervoersoort, code, vindplaats }) => [product, vervoersoort, code, vindplaats.regels])).toEqual([
      ['vervoer', 'zittend', null, ['LE-265']],
      ['vervoer', 'rolstoel', null, ['LE-265']],
    ]);
    expect(producten.find(({ product }) => product === 'vervoer')?.eenheid).toBe('dag-retour');
  });

  it('has a code for every pair of a product by ground and a ground, and each code once', () => {
    const paren = producten.filter(({ perGrondslag }) => perGrondslag).flatMap(({ product }) => GRONDSLAG_LEUDAL_LIJST.map((id) => `${product} ${id}`));
    expect(productcodes.slice(0, 21).map(({ product, grondslag }) => `${product} ${grondslag ?? ''}`).sort()).toEqual(paren.sort());
    expect(new Set(productcodes.slice(0, 21).map(({ code }) => code)).size).toBe(21);
  });
});

describe('products', () => {
  it.each([
    [leudal2018, ['IB uur', 'BGG dagdeel', '- dag-retour', 'KV etmaal']],
    [middenLimburg2024, ['BGI uur', 'BGG dagdeel', '- dag-retour', 'KDV etmaal']],
  ])('have the units of the source; what is not whole is refused, which no source says (%#)', (beleid, verwacht) => {
    const lijst = beleid.producten.producten;
    expect(lijst.map(({ afkorting, eenheid }) => `${afkorting ?? '-'} ${eenheid}`)).toEqual(verwacht);
    expect(lijst.map(({ product, perGrondslag }) => (perGrondslag ? product : null))).toEqual(['begeleiding-individueel', 'begeleiding-groep', null, 'kortdurend-verblijf']);
    for (const { nietHeel, nietHeelHerkomst, herkomst } of lijst) expect([nietHeel, nietHeelHerkomst, herkomst]).toEqual(['weigeren', 'afgeleid', 'gepubliceerd']);
  });
});

describe('grounds', () => {
  it('are two lists that share no id, so that none passes for another', () => {
    expect(grondslagen?.lijst.map(({ id }) => id)).toEqual(GRONDSLAG_LEUDAL_LIJST);
    expect(middenLimburg2024.producten.grondslagen?.lijst.map(({ id }) => id)).toEqual(GRONDSLAG_MIDDEN_LIMBURG_LIJST);
    expect([GRONDSLAG_LEUDAL_LIJST.length, GRONDSLAG_MIDDEN_LIMBURG_LIJST.length]).toEqual([7, 5]);
    expect(new Set<string>([...GRONDSLAG_LEUDAL_LIJST, ...GRONDSLAG_MIDDEN_LIMBURG_LIJST]).size).toBe(12);
  });

  it('are put side by side as an inference only, the same both ways (X8)', () => {
    const heen = middenLimburg2024.producten.grondslagen?.vertaling ?? [];
    const terug = grondslagen?.vertaling ?? [];
    expect(heen.map(({ van, naar }) => `${van} ${naar ?? '-'}`)).toEqual([
      'som somatisch', 'pg psychogeriatrisch', 'vg verstandelijk', 'lg lichamelijk', 'zga -', 'zgv -', 'psy psychisch',
    ]);
    expect(terug.map(({ van, naar }) => `${naar ?? ''} ${van}`)).toEqual(heen.flatMap(({ van, naar }) => (naar === null ? [] : [`${van} ${naar}`])));
    for (const { herkomst } of [...heen, ...terug]) expect(herkomst).toBe('afgeleid');
  });
});

describe('lots', () => {
  const percelen = middenLimburg2024.producten.percelen ?? [];

  it('are five; short stay is in lot 5 only and nothing else is (MP-006)', () => {
    expect(percelen.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5]);
    for (const { nummer, producten: inPerceel } of percelen) {
      expect(inPerceel).toEqual(nummer === 5 ? ['kortdurend-verblijf'] : ['begeleiding-individueel', 'begeleiding-groep', 'vervoer']);
    }
  });

  it('have each exactly one rule about their term, and every rule a lot', () => {
    const genoemd = LOOPTIJDEN_MIDDEN_LIMBURG_2024.flatMap(({ wanneer }) => wanneer.percelen ?? []);
    expect([...genoemd].sort()).toEqual(percelen.map(({ nummer }) => nummer));
    expect(middenLimburg2024.producten.looptijden).toEqual(LOOPTIJDEN_MIDDEN_LIMBURG_2024);
  });

  it('exclude a need for support nearby all day and night in lots 3 and 4 only', () => {
    expect(percelen.filter(({ past }) => past.zonder24Uur).map(({ nummer }) => nummer)).toEqual([3, 4]);
  });

  it('say of the link with direction and weight that it is inferred', () => {
    expect(percelen.map(({ past }) => past.herkomst)).toEqual(['afgeleid', 'afgeleid', 'afgeleid', 'afgeleid', 'gepubliceerd']);
  });

  it('say in few words of their own whom they are for, what plays and what for', () => {
    for (const { doelgroep, problemen, doelen } of percelen) {
      expect(doelgroep.split(' ').length).toBeLessThanOrEqual(30);
      expect(problemen.length).toBeGreaterThan(0);
      expect(doelen.length).toBeGreaterThan(0);
    }
  });
});

it('the number of a profile tells the weight that table 2 of the framework gives', () => {
  for (const { profiel, zwaarte } of BEGELEIDING_2024.individueel) expect(zwaarteVan(profiel)).toBe(zwaarte);
  expect(new Set(BEGELEIDING_2024.individueel.map(({ profiel }) => zwaarteVan(profiel)))).toEqual(new Set(ZWAARTE_LIJST));
  for (const profiel of ['DBO-1', 'DBO-2', 'DBB-1', 'DBB-2'] as const) expect(zwaarteVan(profiel)).toBeNull();
});
