import { bevriesDiep, type Herkomst, type Vindplaats } from '../kern/index.js';
import type { Producteenheid, Productnaam } from '../producten/index.js';
import { inIwmo } from './bronnen.js';
import type { Categoriecode, Eenheidcode } from './codelijsten.js';

/**
 * In which category of the code list a product goes, and why.
 *
 * @bron iwmo-3.2 WMO020
 */
export interface Categoriekoppeling {
  readonly categorie: Categoriecode;
  readonly herkomst: Herkomst;
  readonly toelichting: string;
  readonly vindplaats: Vindplaats;
}

const WAAR = inIwmo('WMO020');

/**
 * The category of each product. No source links products to categories: only short stay has the same name in the code
 * list, the other links are inferred from the names and, where there are any, from the first digits of Leudal's codes.
 *
 * @bron iwmo-3.2 WMO020
 * @bron leudal-2018 bijlage 3 (LE-244..LE-265)
 */
export const CATEGORIE_BIJ_PRODUCT: Readonly<Record<Productnaam, Categoriekoppeling>> = bevriesDiep({
  'huishoudelijke-ondersteuning': {
    categorie: '01',
    herkomst: 'afgeleid',
    toelichting: 'de codelijst noemt dit hulp bij het huishouden',
    vindplaats: WAAR,
  },
  'begeleiding-individueel': {
    categorie: '02',
    herkomst: 'afgeleid',
    toelichting: 'de codelijst noemt begeleiding zonder meer; de codes van Leudal voor individuele begeleiding beginnen met 02',
    vindplaats: WAAR,
  },
  'begeleiding-groep': {
    categorie: '07',
    herkomst: 'afgeleid',
    toelichting: 'de codelijst noemt dagbesteding; de codes van Leudal voor begeleiding in een groep beginnen met 07',
    vindplaats: WAAR,
  },
  'kortdurend-verblijf': {
    categorie: '04',
    herkomst: 'gepubliceerd',
    toelichting: 'de codelijst noemt kortdurend verblijf met dezelfde naam',
    vindplaats: WAAR,
  },
  vervoer: {
    categorie: '08',
    herkomst: 'afgeleid',
    toelichting: 'vervoer van en naar begeleiding in een groep is een dienst, geen vervoervoorziening (12)',
    vindplaats: WAAR,
  },
});

/**
 * The unit of the code list for each unit in which products are bought; null where the code list has none of that name.
 *
 * @bron iwmo-3.2 WJ756
 */
export const EENHEIDCODE_BIJ: Readonly<Record<Producteenheid, Eenheidcode | null>> = Object.freeze({
  minuut: '01',
  uur: '04',
  dagdeel: '16',
  etmaal: '14',
  'dag-retour': null,
});
