import { inLeudal, inMiddenLimburg } from '../bronnen.js';
import type { GRONDSLAG_LEUDAL_LIJST, GRONDSLAG_MIDDEN_LIMBURG_LIJST, Grondslagpaar } from '../grondslagen.js';

type Zeven = (typeof GRONDSLAG_LEUDAL_LIJST)[number];
type Vijf = (typeof GRONDSLAG_MIDDEN_LIMBURG_LIJST)[number];

/**
 * The seven grounds of Leudal 2018 beside the five of Midden-Limburg 2024, with the rules where each stands. No source
 * puts them side by side: the pairs are inferred from the names. Seeing and hearing have no counterpart in 2024.
 */
const PAREN: readonly (readonly [Zeven, string, Vijf | null, string])[] = [
  ['som', 'LE-244', 'somatisch', 'MP-070'],
  ['pg', 'LE-245', 'psychogeriatrisch', 'MP-072'],
  ['vg', 'LE-246', 'verstandelijk', 'MP-074'],
  ['lg', 'LE-247', 'lichamelijk', 'MP-071'],
  ['zga', 'LE-248', null, 'MP-075'],
  ['zgv', 'LE-249', null, 'MP-075'],
  ['psy', 'LE-250', 'psychisch', 'MP-073'],
];

/**
 * From the seven grounds of 2018 to the five of 2024.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-070..MP-075)
 */
export const VERTALING_NAAR_2024: readonly Grondslagpaar[] = PAREN.map(([van, , naar, regel]) => ({
  van,
  naar,
  herkomst: 'afgeleid',
  vindplaats: inMiddenLimburg('grondslagen', 'MP-012', regel),
}));

/**
 * From the five grounds of 2024 to the seven of 2018.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-250)
 */
export const VERTALING_NAAR_2018: readonly Grondslagpaar[] = PAREN.flatMap(([naar, regel, van]) =>
  van === null ? [] : [{ van, naar, herkomst: 'afgeleid', vindplaats: inLeudal('bijlage 3', regel) } as const],
);
