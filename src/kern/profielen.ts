/**
 * The main aim: learn something, or keep what there is.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 (NK-071)
 */
export const RICHTING_LIJST = Object.freeze(['ontwikkelgericht', 'behoudgericht'] as const);

/**
 * The main aim of the support.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 (NK-071)
 */
export type Richting = (typeof RICHTING_LIJST)[number];

/**
 * How heavy the problems are, light to heavy.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I, tabel 2 (NK-080..NK-083)
 */
export const ZWAARTE_LIJST = Object.freeze(['licht', 'matig', 'matig-zwaar', 'zwaar'] as const);

/**
 * How heavy the problems are.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I, tabel 2 (NK-080..NK-083)
 */
export type Zwaarte = (typeof ZWAARTE_LIJST)[number];

/**
 * The profiles for individual support: developing (IBO) and maintaining (IBB), light to heavy.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I, tabel 2 (NK-079)
 */
export const INDIVIDUEEL_PROFIEL_LIJST = Object.freeze(['IBO-1', 'IBO-2', 'IBO-3', 'IBO-4', 'IBB-1', 'IBB-2', 'IBB-3', 'IBB-4'] as const);

/**
 * The profiles for day activities: developing (DBO) and maintaining (DBB), few and many day parts.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II, tabel 3 (NK-090)
 */
export const DAGBESTEDING_PROFIEL_LIJST = Object.freeze(['DBO-1', 'DBO-2', 'DBB-1', 'DBB-2'] as const);

/**
 * All twelve profiles.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-079, NK-090)
 */
export const PROFIEL_LIJST = Object.freeze([...INDIVIDUEEL_PROFIEL_LIJST, ...DAGBESTEDING_PROFIEL_LIJST] as const);

/**
 * A profile for individual support.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I, tabel 2 (NK-079)
 */
export type IndividueelProfiel = (typeof INDIVIDUEEL_PROFIEL_LIJST)[number];

/**
 * A profile for day activities.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II, tabel 3 (NK-090)
 */
export type DagbestedingProfiel = (typeof DAGBESTEDING_PROFIEL_LIJST)[number];

/**
 * A profile. A client has at most one of each form.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-078, NK-079, NK-090)
 */
export type Profiel = IndividueelProfiel | DagbestedingProfiel;

/**
 * The direction of a profile, which its name tells: IBO and DBO develop, IBB and DBB maintain.
 *
 * @bron normenkader-begeleiding-2.0 §5.2, tabel 2 en 3 (NK-079, NK-090)
 * @example richtingVan('IBO-2') // 'ontwikkelgericht'
 */
export function richtingVan(profiel: Profiel): Richting {
  return /^.BO/.test(profiel) ? 'ontwikkelgericht' : 'behoudgericht';
}

/**
 * Tells whether a profile is one for day activities.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II, tabel 3 (NK-090)
 */
export function isDagbesteding(profiel: Profiel): profiel is DagbestedingProfiel {
  return DAGBESTEDING_PROFIEL_LIJST.some((een) => een === profiel);
}

const INDIVIDUEEL_NIVEAU = /^IB.-(\d)$/;

/**
 * The weight of a profile for individual support, which its number tells; profiles for day activities have none.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I, tabel 2 (NK-080..NK-083)
 * @example zwaarteVan('IBO-3') // 'matig-zwaar'
 */
export function zwaarteVan(profiel: Profiel): Zwaarte | null {
  const niveau = INDIVIDUEEL_NIVEAU.exec(profiel)?.[1];
  return niveau === undefined ? null : (ZWAARTE_LIJST[Number(niveau) - 1] ?? null);
}
