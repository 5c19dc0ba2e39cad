import { describe, expect, it } from 'vitest';
import {
  ACTIVITEITTYPEN,
  BEGELEIDING_2024,
  BEGELEIDING_BEVINDINGEN,
  DRIE_FASEN,
  gunstigheid,
  HO_BEVINDINGEN,
  isInvoerFout,
  KENMERK_LIJST,
  KENMERK_WAARDEN,
  KENMERKEN,
  KERN_BEVINDINGEN,
  LEEFGEBIED_LIJST,
  LEEFGEBIEDEN,
  LeefgebiedSchema,
  lees,
  LEUDAL_RESULTATEN_2018,
  NEGEN_STAPPEN,
  PROFIEL_LIJST,
  ProfielSchema,
  score,
  SCORES,
  ScoreSchema,
  TIJDSOORTEN,
  VIJF_STAPPEN,
  VOORLIGGENDE_OPLOSSING_LIJST,
  VOORLIGGENDE_OPLOSSINGEN,
  VRAGENLIJST,
} from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';

describe('gesloten lijsten', () => {
  it('tellen zoals de bron', () => {
    expect(LEEFGEBIED_LIJST).toHaveLength(11);
    expect(KENMERK_LIJST).toHaveLength(10);
    for (const kenmerk of KENMERK_LIJST) expect(KENMERK_WAARDEN[kenmerk]).toHaveLength(3);
    expect(PROFIEL_LIJST).toHaveLength(12);
    expect(VOORLIGGENDE_OPLOSSING_LIJST).toHaveLength(12);
    expect(ACTIVITEITTYPEN).toHaveLength(4);
    expect(SCORES.map(({ score: n }) => n)).toEqual([0, 1, 2, 3]);
  });

  it('elke waarde heeft een naam, een omschrijving en een vindplaats met regels', () => {
    const alle = [...Object.values(LEEFGEBIEDEN), ...Object.values(KENMERKEN), ...Object.values(VOORLIGGENDE_OPLOSSINGEN), ...SCORES];
    for (const { naam, omschrijving, vindplaats } of alle) {
      expect(naam).not.toBe('');
      expect(omschrijving).toMatch(/[.?]$/);
      expect(vindplaats.regels.length).toBeGreaterThan(0);
    }
  });

  it('alleen directe tijd telt', () => {
    expect(Object.entries(TIJDSOORTEN).filter(([, { direct }]) => direct).map(([soort]) => soort)).toEqual(['fysiek', 'telefonisch', 'digicontact']);
  });

  it('vijf stappen, negen stappen die ze omvatten, drie fasen', () => {
    expect(VIJF_STAPPEN.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
    expect(NEGEN_STAPPEN.map(({ id }) => id)).toEqual(['1', '2a', '2b', '2c', '3', '4', '5a', '5b', '5c']);
    expect(new Set(NEGEN_STAPPEN.map(({ herkomst }) => herkomst))).toEqual(new Set(['afgeleid']));
    expect(DRIE_FASEN.flatMap(({ stappen }) => stappen)).toEqual(VIJF_STAPPEN.map(({ id }) => id));
  });

  it('bevindingscodes zijn over de kamers heen uniek', () => {
    const alle = [...Object.keys(KERN_BEVINDINGEN), ...Object.keys(HO_BEVINDINGEN), ...Object.keys(BEGELEIDING_BEVINDINGEN)];
    expect(new Set(alle).size).toBe(alle.length);
  });

  it('schema per lijst', () => {
    expect(lees(LeefgebiedSchema, 'wonen')).toEqual({ geldig: true, waarde: 'wonen' });
    expect(lees(LeefgebiedSchema, 'woonen')).toMatchObject({ geldig: false, problemen: [{ code: 'NIET_IN_LIJST' }] });
    expect(lees(ProfielSchema, 'IBO-5').geldig).toBe(false);
    expect(lees(ScoreSchema, -0)).toEqual({ geldig: true, waarde: 0 });
    expect(lees(ScoreSchema, 4).geldig).toBe(false);
  });
});

describe('gunstigheid', () => {
  it.each([
    ['aardProblematiek', 'acuut', null],
    ['aardProblematiek', 'stabiel', null],
    ['zelfinzicht', 'bevorderend', 'gunstig'],
    ['motivatie', 'neutraal', 'neutraal'],
    ['lerendVermogen', 'beperkend', 'ongunstig'],
    ['belastbaarheid', 'bevorderend', 'gunstig'],
    ['sociaalNetwerk', 'beperkend', 'ongunstig'],
    ['draagkrachtNetwerk', 'hoog', 'gunstig'],
    ['draagkrachtNetwerk', 'laag', 'ongunstig'],
    ['risico', 'hoog', 'ongunstig'],
    ['risico', 'laag', 'gunstig'],
    ['complexiteit', 'hoog', 'ongunstig'],
    ['complexiteit', 'gemiddeld', 'neutraal'],
    ['verwachteOntwikkeling', 'verbetering', 'gunstig'],
    ['verwachteOntwikkeling', 'achteruitgang', 'ongunstig'],
  ] as const)('%s %s: %s', (kenmerk, waarde, verwacht) => {
    expect(gunstigheid(kenmerk, waarde)).toBe(verwacht);
  });

  it('weigert een waarde van een ander kenmerk', () => {
    expect(() => gunstigheid('risico', 'bevorderend' as never)).toThrow(/toegestaan is een van: hoog, gemiddeld, laag/);
    expect(() => gunstigheid('onzin' as never, 'hoog' as never)).toThrow();
  });
});

describe('score', () => {
  it('is kort voor bruto = netto', () => {
    expect(score(2)).toEqual({ bruto: 2, netto: 2 });
    expect(Object.isFrozen(score(2))).toBe(true);
  });
  it.each([4, -1, 1.5, NaN, '2'])('weigert %s', (n) => {
    expect(isInvoerFout(foutVan(() => score(n as never)))).toBe(true);
  });
});

describe('tabellen', () => {
  it('profielen, vragen en resultaten zijn er allemaal', () => {
    expect(BEGELEIDING_2024.individueel.map(({ profiel }) => profiel)).toEqual(['IBO-1', 'IBO-2', 'IBO-3', 'IBO-4', 'IBB-1', 'IBB-2', 'IBB-3', 'IBB-4']);
    expect(BEGELEIDING_2024.dagbesteding.map(({ profiel }) => profiel)).toEqual(['DBO-1', 'DBO-2', 'DBB-1', 'DBB-2']);
    expect(VRAGENLIJST.map(({ antwoorden }) => antwoorden.length)).toEqual([5, 5, 4, 4, 4]);
    expect(LEUDAL_RESULTATEN_2018.map(({ subresultaten }) => subresultaten.length)).toEqual([12, 6, 3, 6, 2]);
  });
});
