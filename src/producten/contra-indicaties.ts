/**
 * The kinds of reason why support in a group cannot be.
 *
 * @bron midden-limburg-2024 begeleiding individueel, ondersteuningsinhoud (MP-023)
 */
export const CONTRA_INDICATIE_LIJST = Object.freeze(['medisch', 'psychisch', 'psychosociaal'] as const);

/**
 * A kind of reason why support in a group cannot be.
 *
 * @bron midden-limburg-2024 begeleiding individueel, ondersteuningsinhoud (MP-023)
 */
export type ContraIndicatie = (typeof CONTRA_INDICATIE_LIJST)[number];
