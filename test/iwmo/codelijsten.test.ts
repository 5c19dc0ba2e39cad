import { describe, expect, it } from 'vitest';
import * as iwmo from '../../src/iwmo/index.js';
import { BEGELEIDING_BEVINDINGEN, HO_BEVINDINGEN, KERN_BEVINDINGEN } from '../../src/index.js';
import { PRODUCT_LIJST } from '../../src/producten/index.js';
import { isDiepBevroren } from '../hulp/begeleiding.js';

describe('iwmo-3.2 code lists', () => {
  it('WJ756: seven units', () => {
    expect(iwmo.EENHEDEN).toEqual({ '01': 'minuut', '04': 'uur', '14': 'etmaal', '16': 'dagdeel', '82': 'stuks (output)', '83': 'euro', '84': 'stuks (inspanning)' });
    expect([...iwmo.EENHEIDCODE_LIJST].sort()).toEqual(Object.keys(iwmo.EENHEDEN).sort());
  });

  it('WMO757: four frequencies to write, and 3 to read', () => {
    expect(iwmo.FREQUENTIECODE_LIJST).toEqual(['1', '2', '4', '6']);
    expect(iwmo.LEESBARE_FREQUENTIE_LIJST).toEqual(['1', '2', '3', '4', '6']);
    expect(iwmo.FREQUENTIES).toEqual({ '1': 'per dag', '2': 'per week', '3': 'per vier weken', '4': 'per maand', '6': 'in totaal' });
  });

  it('WMO020: eighteen categories', () => {
    expect(iwmo.CATEGORIECODE_LIJST).toEqual(Array.from({ length: 18 }, (_, i) => String(i + 1).padStart(2, '0')));
    expect(Object.keys(iwmo.PRODUCTCATEGORIEEN)).toHaveLength(18);
    expect(new Set(Object.values(iwmo.PRODUCTCATEGORIEEN)).size).toBe(18);
  });

  it('WMO002: 02 to 14, and not 01', () => {
    expect(iwmo.REDENWIJZIGING_LIJST).toEqual(Array.from({ length: 13 }, (_, i) => String(i + 2).padStart(2, '0')));
    expect(Object.keys(iwmo.WIJZIGINGSREDENEN)).toHaveLength(13);
  });

  it('a category for every product; only short stay has the same name in the list', () => {
    expect(Object.fromEntries(PRODUCT_LIJST.map((product) => [product, iwmo.CATEGORIE_BIJ_PRODUCT[product].categorie]))).toEqual({
      'huishoudelijke-ondersteuning': '01',
      'begeleiding-individueel': '02',
      'begeleiding-groep': '07',
      'kortdurend-verblijf': '04',
      vervoer: '08',
    });
    expect(PRODUCT_LIJST.filter((product) => iwmo.CATEGORIE_BIJ_PRODUCT[product].herkomst === 'gepubliceerd')).toEqual(['kortdurend-verblijf']);
  });

  it('everything that the front door gives away is frozen to its depth', () => {
    const gegevens = Object.entries(iwmo).filter(([, waarde]) => typeof waarde === 'object');
    expect(gegevens.length).toBeGreaterThan(12);
    expect(gegevens.filter(([, waarde]) => !isDiepBevroren(waarde)).map(([naam]) => naam)).toEqual([]);
  });

  it('codes of findings are unique over the rooms', () => {
    const alle = [KERN_BEVINDINGEN, HO_BEVINDINGEN, BEGELEIDING_BEVINDINGEN, iwmo.IWMO_BEVINDINGEN].flatMap((catalogus) => Object.keys(catalogus));
    expect(new Set(alle).size).toBe(alle.length);
  });
});
