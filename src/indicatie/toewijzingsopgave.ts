import type { Datum, Per } from '../kern/index.js';
import type { Dossier } from './dossier.js';
import type { Indicatieonderdelen } from './onderdelen.js';

/**
 * A size to be allocated, as the iWmo export reads it.
 *
 * @bron midden-limburg-2024 normenkader begeleiding (MP-010)
 */
export type Toewijzingsomvang =
  | { readonly product: 'huishoudelijke-ondersteuning'; readonly minuten: number; readonly per: Per }
  | { readonly product: 'begeleiding-individueel'; readonly minuten: number; readonly per: 'week' }
  | { readonly product: 'begeleiding-groep'; readonly dagdelen: number; readonly per: 'week' };

/**
 * What is to be allocated to a provider when the college decides so: an allocation is not the decision, and is made apart.
 *
 * @bron midden-limburg-2024 normenkader begeleiding (MP-010)
 */
export interface Toewijzingsopgave {
  readonly omvang: Toewijzingsomvang;
  readonly ingangsdatum: Datum | null;
  readonly einddatum: Datum | null;
  readonly perceel: number | null;
}

function omvangen({ huishouden, begeleiding }: Indicatieonderdelen): Toewijzingsomvang[] {
  const netto = huishouden?.netto;
  const { individueel, dagbesteding } = begeleiding?.keten ?? {};
  return [
    ...(netto?.status === 'berekend' && netto.minuten > 0 ? [{ product: 'huishoudelijke-ondersteuning', minuten: netto.minuten, per: netto.per } as const] : []),
    ...(individueel?.omvang?.status === 'berekend' && individueel.omvang.minuten !== null
      ? [{ product: 'begeleiding-individueel', minuten: individueel.omvang.minuten, per: 'week' } as const]
      : []),
    ...(dagbesteding?.omvang?.status === 'berekend' && dagbesteding.omvang.dagdelen !== null
      ? [{ product: 'begeleiding-groep', dagdelen: dagbesteding.omvang.dagdelen, per: 'week' } as const]
      : []),
  ];
}

/**
 * What is to be allocated. With a personal budget nothing is.
 *
 * @bron midden-limburg-2024 normenkader begeleiding (MP-010)
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-012)
 */
export function bereidToewijzingVoor(onderdelen: Indicatieonderdelen, dossier: Dossier): readonly Toewijzingsopgave[] {
  if (dossier.levering !== 'natura') return Object.freeze([]);
  const { percelen } = onderdelen;
  return Object.freeze(
    omvangen(onderdelen).map((omvang) => {
      const besluit = dossier.besluit?.[omvang.product === 'huishoudelijke-ondersteuning' ? 'huishouden' : 'begeleiding'];
      const gekozen = omvang.product === 'begeleiding-individueel' ? percelen.individueel : omvang.product === 'begeleiding-groep' ? percelen.dagbesteding : null;
      return Object.freeze({
        omvang: Object.freeze(omvang),
        ingangsdatum: besluit?.ingangsdatum ?? null,
        einddatum: besluit?.einddatum ?? null,
        perceel: gekozen?.status === 'berekend' ? gekozen.perceel : null,
      });
    }),
  );
}
