import { inLeudal, inMiddenLimburg } from '../bronnen.js';
import type { Vervoerregels } from '../vervoerregels.js';

const LEUDAL = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§5.4.2', 'LE-098') } as const;
const DOELGROEP = { herkomst: 'gepubliceerd', vindplaats: inMiddenLimburg('vervoer, doelgroep', 'MP-053') } as const;

const NAAR_DE_GROEP = {
  feit: 'begeleidingGroep',
  moet: true,
  omschrijving: 'Er is begeleiding in een groep (dagbesteding)',
  reden: 'vervoer hoort bij begeleiding in een groep, en die is er niet',
} as const;

/**
 * Transport in Leudal 2018: when the college found it necessary; beside a profile a supplement, else a product. Its unit
 * is a day there and back; that the number of day parts does not matter then, is `afgeleid`.
 *
 * @bron leudal-2018 §5.4.2 en bijlage 3 (LE-098, LE-265)
 */
export const VERVOER_LEUDAL_2018: Vervoerregels = {
  eisen: [
    { ...LEUDAL, ...NAAR_DE_GROEP },
    {
      ...LEUDAL,
      feit: 'noodzakelijk',
      moet: true,
      omschrijving: 'Het college heeft vastgesteld dat vervoer noodzakelijk is',
      reden: 'het college heeft niet vastgesteld dat vervoer noodzakelijk is',
    },
  ],
  toeslagBijProfiel: LEUDAL,
  perDag: { herkomst: 'afgeleid', vindplaats: inLeudal('bijlage 3, vervoer', 'LE-265') },
  eenDagdeelPerDag: null,
  aanbieder: null,
};

/**
 * Transport in Midden-Limburg from 2024: a product for who goes to a group and cannot get there in another way, one per
 * day. With a psychic disorder people mostly travel by themselves, and the provider need not arrange it.
 *
 * @bron midden-limburg-2024 vervoer (MP-047, MP-051..MP-056)
 */
export const VERVOER_MIDDEN_LIMBURG_2024: Vervoerregels = {
  eisen: [
    { ...DOELGROEP, ...NAAR_DE_GROEP },
    {
      ...DOELGROEP,
      feit: 'andersMogelijk',
      moet: false,
      omschrijving: 'De cliënt kan niet op eigen kracht of op een andere manier op de locatie komen',
      reden: 'de cliënt kan op eigen kracht of op een andere manier op de locatie komen',
    },
  ],
  toeslagBijProfiel: null,
  perDag: { herkomst: 'gepubliceerd', vindplaats: inMiddenLimburg('vervoer, eenheid en declaratie', 'MP-051') },
  eenDagdeelPerDag: {
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('begeleiding groep en vervoer, specifieke eisen', 'MP-047', 'MP-056'),
  },
  aanbieder: {
    nietVerplichtBij: ['psychisch'],
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('vervoer, doelgroep en specifieke eisen', 'MP-054', 'MP-055'),
  },
};
