import { BRONNEN, onthoud, vindplaats } from '../kern/index.js';
import {
  BEGELEIDINGSVORM_MIDDEN_LIMBURG_2024,
  COMBINATIE_MIDDEN_LIMBURG_2024,
  DECLARATIE_MIDDEN_LIMBURG_2024,
  GRONDSLAGEN_MIDDEN_LIMBURG_2024,
  LOOPTIJDEN_MIDDEN_LIMBURG_2024,
  PERCELEN_MIDDEN_LIMBURG_2024,
  PRODUCTEN_MIDDEN_LIMBURG_2024,
  VERBLIJFSGRENZEN_MIDDEN_LIMBURG_2024,
  VERBLIJFSTOEGANG_MIDDEN_LIMBURG_2024,
  VERVOER_MIDDEN_LIMBURG_2024,
} from '../producten/index.js';
import type { BeleidMet } from './beleid.js';

/**
 * What six municipalities in Midden-Limburg buy from 2024: products, grounds and five lots. A procurement document: it
 * binds the allocation to the provider, not the decision to the citizen. It works with the Normenkader Begeleiding, so
 * that support in kind and a personal budget may go together is inferred from there.
 *
 * @bron midden-limburg-2024 (MP-001..MP-101)
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-005)
 */
export const middenLimburg2024: BeleidMet<'producten'> = onthoud<BeleidMet<'producten'>>({
  id: 'midden-limburg-2024',
  versie: '2024',
  naam: 'Product- en perceelbeschrijvingen Wmo-begeleiding en kortdurend verblijf Midden-Limburg 2024',
  gemeenten: [
    { naam: 'Leudal', code: '1640' },
    { naam: 'Nederweert', code: '0946' },
    { naam: 'Weert', code: '0988' },
    { naam: 'Maasgouw', code: '1641' },
    { naam: 'Echt-Susteren', code: '1711' },
    { naam: 'Roerdalen', code: '1669' },
  ],
  bron: BRONNEN['midden-limburg-2024'],
  geldig: { vanaf: '2024-01-01', tot: null },
  producten: {
    producten: PRODUCTEN_MIDDEN_LIMBURG_2024,
    grondslagen: GRONDSLAGEN_MIDDEN_LIMBURG_2024,
    // The source has no product codes.
    productcodes: [],
    percelen: PERCELEN_MIDDEN_LIMBURG_2024,
    begeleidingsvorm: BEGELEIDINGSVORM_MIDDEN_LIMBURG_2024,
    vervoer: VERVOER_MIDDEN_LIMBURG_2024,
    naturaMetPgb: { toegestaan: true, herkomst: 'afgeleid', vindplaats: vindplaats('normenkader-begeleiding-2.0', '§1.2', 'NK-005') },
    looptijden: LOOPTIJDEN_MIDDEN_LIMBURG_2024,
    combinatie: COMBINATIE_MIDDEN_LIMBURG_2024,
    declaratie: DECLARATIE_MIDDEN_LIMBURG_2024,
    kortdurendVerblijf: { grenzen: VERBLIJFSGRENZEN_MIDDEN_LIMBURG_2024, toegang: VERBLIJFSTOEGANG_MIDDEN_LIMBURG_2024 },
  },
});
