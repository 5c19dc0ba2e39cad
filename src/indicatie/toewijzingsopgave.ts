import { bevriesDiep, laatsteDagVanTermijn, type Datum, type Per } from '../kern/index.js';
import type { HOGebied } from '../huishoudelijke-ondersteuning/index.js';
import type { Begeleidingsvorm } from '../begeleiding/index.js';
import type { Grondslagnaam } from '../producten/index.js';
import { leesOmvangen, PRODUCT_BIJ_VORM } from './begeleidingsomvang.js';
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
  /** What temporary household support is for; null for what is structural. */
  readonly waarvoor: HOGebied | null;
  readonly ingangsdatum: Datum | null;
  readonly einddatum: Datum | null;
  readonly perceel: number | null;
  readonly grondslag: Grondslagnaam | null;
  /** Null where the policy has none: the municipality gives it when the allocation is made. */
  readonly productcode: string | null;
}

const NIET_INGEKOCHT = { perceel: null, grondslag: null, productcode: null } as const;

/** The structural minutes, and what is temporary beside them: from the same day, for its own number of weeks. */
function voorHuishouden({ huishouden }: Indicatieonderdelen, { besluit }: Dossier): Toewijzingsopgave[] {
  const netto = huishouden?.netto;
  if (netto?.status !== 'berekend') return [];
  const { ingangsdatum = null, einddatum = null } = besluit?.huishouden ?? {};
  const product = 'huishoudelijke-ondersteuning';
  const structureel = netto.minuten === 0 ? [] : [{ omvang: { product, minuten: netto.minuten, per: netto.per } as const, waarvoor: null, ingangsdatum, einddatum, ...NIET_INGEKOCHT }];
  const tijdelijk = netto.tijdelijk.map(({ gebied, minuten, per, weken }) => ({
    omvang: { product, minuten, per } as const,
    waarvoor: gebied,
    ingangsdatum,
    einddatum: ingangsdatum === null ? null : laatsteDagVanTermijn(ingangsdatum, { aantal: weken, eenheid: 'weken' }),
    ...NIET_INGEKOCHT,
  }));
  return [...structureel, ...tijdelijk];
}

function voorBegeleiding(vorm: Begeleidingsvorm, { begeleiding, percelen, producten }: Indicatieonderdelen, { besluit }: Dossier): Toewijzingsopgave[] {
  const aantal = leesOmvangen(begeleiding)[vorm];
  if (aantal === null) return [];
  const { ingangsdatum = null, einddatum = null } = besluit?.begeleiding ?? {};
  const perceel = percelen[vorm];
  const { grondslag, productcode } = producten[vorm] ?? {};
  const omvang: Toewijzingsomvang =
    vorm === 'individueel' ? { product: PRODUCT_BIJ_VORM[vorm], minuten: aantal, per: 'week' } : { product: PRODUCT_BIJ_VORM[vorm], dagdelen: aantal, per: 'week' };
  return [
    {
      omvang,
      waarvoor: null,
      ingangsdatum,
      einddatum,
      perceel: perceel?.status === 'berekend' ? perceel.perceel : null,
      grondslag: grondslag?.status === 'berekend' ? grondslag.grondslag : null,
      productcode: productcode?.status === 'berekend' ? productcode.code : null,
    },
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
  const opgaven = [...voorHuishouden(onderdelen, dossier), ...voorBegeleiding('individueel', onderdelen, dossier), ...voorBegeleiding('dagbesteding', onderdelen, dossier)];
  return bevriesDiep(opgaven);
}
