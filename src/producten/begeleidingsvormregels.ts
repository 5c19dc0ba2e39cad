import type { Herkomst, Vindplaats } from '../kern/index.js';
import type { Productnaam } from './producten.js';

/**
 * The questions that decide between individual and group support.
 *
 * @bron midden-limburg-2024 begeleiding individueel en groep, ondersteuningsinhoud (MP-021..MP-024, MP-028, MP-040)
 */
export const VORMFEIT_LIJST = Object.freeze(['contraIndicaties', 'resultatenVragenBeide', 'dagstructuurBieden', 'structuurDoornemen', 'zelfdeDoel'] as const);

/**
 * A question that decides between individual and group support.
 *
 * @bron midden-limburg-2024 begeleiding individueel en groep, ondersteuningsinhoud (MP-021..MP-024, MP-028, MP-040)
 */
export type Vormfeit = (typeof VORMFEIT_LIJST)[number];

/**
 * A rule about the form of support: when everything that is named holds, these products are indicated. Without products
 * the source points both ways, and a professional weighs it. The first rule of a policy that applies decides.
 *
 * @bron midden-limburg-2024 begeleiding individueel en groep, ondersteuningsinhoud (MP-021..MP-024, MP-028, MP-040)
 */
export interface Begeleidingsvormregel {
  readonly id: string;
  readonly omschrijving: string;
  readonly wanneer: { readonly [F in Vormfeit]?: boolean | undefined };
  readonly producten: readonly Productnaam[];
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}
