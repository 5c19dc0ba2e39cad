import { describe, expect, it } from 'vitest';
import {
  BeleidSchema,
  berekenHO,
  berekenHOActiviteiten,
  HO_2019,
  kiesHOProfiel,
  lees,
  leesBeleid,
  leudal2018,
  meegeleverdBeleid,
  nederweert2025,
  type Bron,
  type Vindplaats,
} from '../../src/index.js';
import { BRONNEN as BRONNENLIJST } from '../../src/kern/index.js';
import { kopie, nietBevroren } from '../hulp/leudal/uitkomst.js';

/** Every object in a JSON value that is a place in a source, or any other that has a certain key. */
function verzamel<T>(waarde: unknown, sleutel: string): T[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  const onder = Object.values(waarde).flatMap((deel) => verzamel<T>(deel, sleutel));
  return sleutel in waarde ? [waarde as T, ...onder] : onder;
}

const BRONNEN = Object.keys(BRONNENLIJST);

const beleiden = meegeleverdBeleid.map((beleid) => [beleid.id, beleid] as const);

it('ships Leudal 2018, Nederweert 2025 and Midden-Limburg 2024', () => {
  expect(beleiden.map(([id]) => id)).toEqual(['leudal-2018', 'nederweert-2025', 'midden-limburg-2024']);
  expect(Object.isFrozen(meegeleverdBeleid)).toBe(true);
});

describe.each(beleiden)('%s', (_, beleid) => {
  it('passes the schema after a JSON round trip, unchanged', () => {
    expect(lees(BeleidSchema, kopie(beleid))).toEqual({ geldig: true, waarde: beleid });
    expect(leesBeleid(kopie(beleid))).toEqual(beleid);
    expect(kopie(beleid)).toStrictEqual(beleid);
  });

  it('is deeply frozen', () => {
    expect(nietBevroren(beleid)).toEqual([]);
  });

  it('gives rule ids of the form XX-000 from known sources', () => {
    const plaatsen = verzamel<Vindplaats>(beleid, 'regels').filter((een) => 'bron' in een);
    expect(plaatsen.length).toBeGreaterThan(10);
    for (const { bron, plaats, regels } of plaatsen) {
      expect(BRONNEN, plaats).toContain(bron);
      expect(regels.length, plaats).toBeGreaterThan(0);
      for (const regel of regels) expect(regel, plaats).toMatch(/^(NK|LE|NE|MP)-\d{3}$/);
    }
  });

  it('names its sources with a title and a status', () => {
    for (const bron of verzamel<Bron>(beleid, 'soort').filter((een) => 'titel' in een)) {
      expect(BRONNEN).toContain(bron.id);
      expect(bron.titel.length).toBeGreaterThan(20);
      expect(bron.status).toBeDefined();
    }
  });

  it('has minutes that are never negative and never 0', () => {
    for (const { minuten } of verzamel<{ readonly minuten: string | null }>(beleid, 'minuten')) {
      if (minuten !== null) expect(Number(minuten), minuten).toBeGreaterThan(0);
    }
  });
});

it('a place in a document that is later than the policy of 2018 says so', () => {
  const later = verzamel<Vindplaats>(leudal2018, 'regels').filter(({ bron }) => bron.endsWith('-2024') || bron.endsWith('-2025') || bron.endsWith('-2.0'));
  expect(later.map(({ plaats }) => plaats)).toEqual(['bijlage 1 §11 en vraag 10, later stuk']);
});

it('the basis norm says that its table is missing from the text that was read, not that nobody can read it', () => {
  const { plaats } = nederweert2025.huishoudelijkeOndersteuning.methode === 'blokken' ? (nederweert2025.huishoudelijkeOndersteuning.normtabel.normen['schoonEnLeefbaarHuis.volledig']?.vindplaats ?? { plaats: '' }) : { plaats: '' };
  expect(plaats).toMatch(/^blokkenschema, ontbreekt in de gelezen tekst; teruggerekend uit 108 uur per jaar/);
  expect(JSON.stringify(meegeleverdBeleid)).not.toContain('niet openbaar');
});

it('HO 2019 fits the schema in the place of HO 2025', () => {
  const beleid = kopie(nederweert2025);
  const metOude = { ...beleid, huishoudelijkeOndersteuning: { ...beleid.huishoudelijkeOndersteuning, normtabel: HO_2019 } };
  expect(lees(BeleidSchema, metOude).geldig).toBe(true);
  for (const plaats of verzamel<Vindplaats>(HO_2019, 'regels')) expect(plaats.regels.every((regel) => /^NE-\d{3}$/.test(regel))).toBe(true);
});

describe('the JSON of a policy alone redoes a case', () => {
  const huis = {
    eigenMogelijkheden: 1, gebruikelijkeHulp: 0, netwerk: 2, extraInzet: 'enige', extraSlaapkamers: 1, overigeKamers: 2,
    overigeKamersUitzonderlijk: 1, huisdieren: true, woningkenmerken: true, samenstellingHuishouden: false,
  } as const;

  it.each([
    { gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: huis },
    { gebieden: ['schoonEnLeefbaarHuis', 'regie'], per: 'twee-weken', schoonEnLeefbaarHuis: huis, regie: { aantoonbaarExtraWerk: true } },
    { gebieden: ['wasverzorging', 'kinderen'], wasverzorging: { omvang: 'volledig', huishouden: 'groter' } },
  ] as const)('blocks, case %#', (situatie) => {
    const opties = { peildatum: '2025-06-01', referentie: 'zaak-1' };
    expect(berekenHO(situatie, kopie(nederweert2025), opties)).toEqual(berekenHO(situatie, nederweert2025, opties));
  });

  it.each([
    { gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: { ruimten: ['hal', 'sanitair'], hal: { vloer: 'hard', trap: 'ja' }, sanitair: { raambekleding: 'geen' } } },
    { gebieden: ['wasverzorging', 'boodschappen', 'regie'], wasverzorging: { drogen: 'waslijn', vlekken: true }, regie: { beperktLeerbaar: true } },
    { gebieden: ['boodschappen'] },
  ] as const)('activities, case %#', (situatie) => {
    expect(berekenHOActiviteiten(situatie, kopie(leudal2018))).toEqual(berekenHOActiviteiten(situatie, leudal2018));
    expect(kiesHOProfiel({ gebieden: situatie.gebieden }, kopie(leudal2018))).toEqual(kiesHOProfiel({ gebieden: situatie.gebieden }, leudal2018));
  });
});
