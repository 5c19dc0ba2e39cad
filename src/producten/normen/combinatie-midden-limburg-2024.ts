import { inMiddenLimburg } from '../bronnen.js';
import type { Combinatiebeleid } from '../combinatiebeleid.js';

const GEPUBLICEERD = { herkomst: 'gepubliceerd' } as const;

/**
 * What goes together in Midden-Limburg from 2024.
 *
 * @bron midden-limburg-2024 percelen, BGI en BGG (MP-006, MP-008, MP-009, MP-018, MP-037, MP-042, MP-043, MP-087)
 */
export const COMBINATIE_MIDDEN_LIMBURG_2024: Combinatiebeleid = {
  bepalingen: [
    { ...GEPUBLICEERD, regel: 'product-in-perceel', vindplaats: inMiddenLimburg('percelen', 'MP-006') },
    { ...GEPUBLICEERD, regel: 'een-perceel-tegelijk', vindplaats: inMiddenLimburg('percelen', 'MP-008', 'MP-009') },
    { ...GEPUBLICEERD, regel: 'niet-tijdens-groep', vindplaats: inMiddenLimburg('begeleiding groep, ondersteuningsinhoud', 'MP-043') },
    { ...GEPUBLICEERD, regel: 'verzorging-hoort-bij-groep', vindplaats: inMiddenLimburg('begeleiding groep, ondersteuningsinhoud', 'MP-042') },
    { ...GEPUBLICEERD, regel: 'regie-een-keer', vindplaats: inMiddenLimburg('begeleiding individueel, doelen, noot 3', 'MP-018') },
    { ...GEPUBLICEERD, regel: 'groep-naast-beschermd-wonen', vindplaats: inMiddenLimburg('begeleiding groep, doelgroep, en perceel 2', 'MP-037', 'MP-087') },
  ],
  percelenErnaast: [5],
};
