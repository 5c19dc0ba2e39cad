import type { Herkomst, Vindplaats } from '../kern/index.js';

/**
 * The seven grounds by which Leudal 2018 bought.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-264)
 */
export const GRONDSLAG_LEUDAL_LIJST = Object.freeze(['som', 'pg', 'vg', 'lg', 'zga', 'zgv', 'psy'] as const);

/**
 * The five grounds by which Midden-Limburg buys from 2024. Their names differ from the seven on purpose: a ground of one
 * list can never pass for one of the other.
 *
 * @bron midden-limburg-2024 begeleiding individueel, grondslagen (MP-012, MP-059)
 */
export const GRONDSLAG_MIDDEN_LIMBURG_LIJST = Object.freeze(['somatisch', 'lichamelijk', 'psychogeriatrisch', 'psychisch', 'verstandelijk'] as const);

/**
 * What people give as a ground and is none in the list of 2024: acquired brain injury, and a sensory limitation.
 *
 * @bron midden-limburg-2024 grondslagen (MP-075, MP-076)
 */
export const GEEN_GRONDSLAG_LIJST = Object.freeze(['nah', 'zintuiglijk'] as const);

/**
 * Everything that can be given as a ground; which of it is one, the policy says.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-264)
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-075, MP-076)
 */
export const GRONDSLAG_LIJST = Object.freeze([...GRONDSLAG_LEUDAL_LIJST, ...GRONDSLAG_MIDDEN_LIMBURG_LIJST, ...GEEN_GRONDSLAG_LIJST] as const);

/**
 * Something that can be given as a ground.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-075, MP-076)
 */
export type Grondslagnaam = (typeof GRONDSLAG_LIJST)[number];

/**
 * A ground of a policy.
 *
 * @bron midden-limburg-2024 grondslagen (MP-070..MP-074)
 */
export interface Grondslag {
  readonly id: Grondslagnaam;
  readonly naam: string;
  readonly uitleg: string;
  /** What a person must know who chooses this ground; null when there is nothing. */
  readonly letOp: { readonly tekst: string; readonly vindplaats: Vindplaats } | null;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * Something that is no ground in this policy, or for which nothing is bought, and why.
 *
 * @bron midden-limburg-2024 grondslagen (MP-075, MP-076)
 */
export interface BuitenGrondslag {
  readonly id: Grondslagnaam;
  readonly naam: string;
  readonly reden: string;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * Which ground of this policy comes closest to one of another list; null when none does.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-250)
 * @bron midden-limburg-2024 grondslagen (MP-012)
 */
export interface Grondslagpaar {
  readonly van: Grondslagnaam;
  readonly naar: Grondslagnaam | null;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * The grounds of a policy: exactly one goes with a product that is bought by ground.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-069..MP-076)
 * @bron leudal-2018 bijlage 3 (LE-244..LE-264)
 */
export interface Grondslagen {
  readonly lijst: readonly Grondslag[];
  /** Where it stands that only the dominant ground counts when there are several. */
  readonly dominant: { readonly herkomst: Herkomst; readonly vindplaats: Vindplaats };
  readonly geenGrondslag: readonly BuitenGrondslag[];
  readonly uitgesloten: readonly BuitenGrondslag[];
  /** Used when it is asked for, never by itself. */
  readonly vertaling: readonly Grondslagpaar[];
}
