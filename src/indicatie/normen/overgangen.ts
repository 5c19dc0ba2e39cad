import { bevriesDiep } from '../../kern/index.js';
import type { Overgang } from '../overgang.js';

/**
 * What files made by other editions call differently. The descriptions of products of 2024 name life area 7 after day
 * activities, where the framework names it after work and school; it is one area.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 * @bron midden-limburg-2024 BGI (MP-017)
 */
export const OVERGANGEN: readonly Overgang[] = bevriesDiep([
  {
    id: 'leefgebied-7',
    van: 'midden-limburg-2024',
    naar: 'normenkader-begeleiding-2.0',
    wijzigingen: [
      { soort: 'naam', pad: 'leefgebieden.dagbesteding', naar: 'werkSchool' },
      { soort: 'naam', pad: 'onderzoek.leefgebieden.dagbesteding', naar: 'werkSchool' },
      { soort: 'naam', pad: 'begeleiding.onderzoek.leefgebieden.dagbesteding', naar: 'werkSchool' },
    ],
  },
] as const);
