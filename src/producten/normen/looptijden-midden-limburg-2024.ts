import type { Looptijdregel } from '../../kern/index.js';
import { inMiddenLimburg } from '../bronnen.js';

const VAST = { tenMinste: null, geldtVoor: 'toewijzing', telt: 'vanaf-ingang', herkomst: 'gepubliceerd' } as const;

/**
 * How long an allocation may run in the lots of Midden-Limburg. "Some months" has no number, so lots 1 and 2 have no least.
 *
 * @bron midden-limburg-2024 percelen 1 tot en met 5 (MP-067, MP-079, MP-088, MP-093, MP-096, MP-100)
 */
export const LOOPTIJDEN_MIDDEN_LIMBURG_2024: readonly Looptijdregel[] = [
  {
    ...VAST,
    id: 'perceel-1-en-2',
    omschrijving: 'Perceel 1 en 2, gericht op ontwikkeling: kort, in principe ten hoogste twee jaar',
    voorziening: 'begeleiding',
    wanneer: { percelen: [1, 2] },
    tenHoogste: { aantal: 24, eenheid: 'maanden' },
    grens: 'in-principe',
    vindplaats: inMiddenLimburg('perceel 1 en 2, duur', 'MP-079', 'MP-088'),
  },
  {
    ...VAST,
    id: 'perceel-3-en-4',
    omschrijving: 'Perceel 3 en 4, gericht op behoud of gecontroleerde achteruitgang: een tot vijf jaar',
    voorziening: 'begeleiding',
    wanneer: { percelen: [3, 4] },
    tenMinste: { aantal: 12, eenheid: 'maanden' },
    tenHoogste: { aantal: 60, eenheid: 'maanden' },
    grens: 'hard',
    vindplaats: inMiddenLimburg('perceel 3 en 4, duur', 'MP-093', 'MP-096'),
  },
  {
    ...VAST,
    id: 'perceel-5',
    omschrijving: 'Perceel 5, kortdurend verblijf: een toewijzing voor ten hoogste een jaar',
    voorziening: 'kortdurend-verblijf',
    wanneer: { percelen: [5] },
    tenHoogste: { aantal: 12, eenheid: 'maanden' },
    grens: 'hard',
    vindplaats: inMiddenLimburg('kortdurend verblijf en perceel 5, duur', 'MP-067', 'MP-100'),
  },
];
