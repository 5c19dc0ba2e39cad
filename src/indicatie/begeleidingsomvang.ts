import type { Begeleidingsvorm } from '../begeleiding/index.js';
import type { Productnaam } from '../producten/index.js';
import type { Begeleidingdeel } from './begeleidingdeel.js';
import type { Dossier } from './dossier.js';

/**
 * Whether the municipality can still buy this help: with a personal budget the client does.
 *
 * @bron leudal-2018 §5.4.5 (LE-101)
 */
export function kanInkopen({ levering }: Dossier): boolean {
  return levering !== 'pgb';
}

/**
 * As which product a form of begeleiding is bought: the individual one per hour, that in a group per part of a day.
 *
 * @bron leudal-2018 bijlage 3 (LE-244, LE-251)
 * @bron midden-limburg-2024 producten (MP-003, MP-011, MP-032)
 */
export const PRODUCT_BIJ_VORM = Object.freeze({
  individueel: 'begeleiding-individueel',
  dagbesteding: 'begeleiding-groep',
} as const satisfies Readonly<Record<Begeleidingsvorm, Productnaam>>);

/**
 * The size per week of each form of begeleiding, in minutes and in parts of a day; null where no number was chosen.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098)
 */
export type Begeleidingsomvang = { readonly [V in Begeleidingsvorm]: number | null };

/**
 * The sizes that were chosen, by profile or beside the questionnaire.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098)
 * @bron leudal-2018 §5.3.1 (LE-055)
 */
export function leesOmvangen(begeleiding: Begeleidingdeel | null): Begeleidingsomvang {
  const { individueel, dagbesteding } = begeleiding?.keten ?? {};
  const vragenlijst = begeleiding?.vragenlijst;
  const naastVragenlijst = vragenlijst?.status === 'berekend' ? vragenlijst.omvang : null;
  return {
    individueel: (individueel?.omvang?.status === 'berekend' ? individueel.omvang.minuten : null) ?? naastVragenlijst?.minuten ?? null,
    dagbesteding: (dagbesteding?.omvang?.status === 'berekend' ? dagbesteding.omvang.dagdelen : null) ?? naastVragenlijst?.dagdelen ?? null,
  };
}
