import { toetsrij, type Ontbreekt, type Stap } from '../kern/index.js';
import { metOmvang, type Aanroep } from './aanroep.js';
import { kiesEenheid } from './eenheid.js';
import type { GelezenBron } from './lees-bron.js';
import { schrijfMaat, type Maat } from './maat.js';
import type { beginMetBeleid } from './opening.js';
import type { ToewijzingOpties } from './toewijzingsgegevens.js';
import { schrijfVolume, telBegonnenPerioden, type Volumelezing } from './volume.js';
import { vraagNaar } from './vragen.js';

/** The two-week periods that the size is multiplied by: one, unless it is per two weeks; null while a day is missing. */
function periodenVan({ per }: Maat, { ingangsdatum, einddatum }: ToewijzingOpties): number | null {
  if (per !== 'twee-weken') return 1;
  if (ingangsdatum === undefined || einddatum === undefined || einddatum === null) return null;
  return telBegonnenPerioden(ingangsdatum, einddatum);
}

const NOG_GEEN_VOLUME: Volumelezing = Object.freeze({ omvang: null, bevindingen: [], stappen: [], commentaar: null });

/**
 * The size in the unit of the message, and what is missing for it.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export interface Omvangverslag extends Volumelezing {
  readonly ontbreekt: readonly Ontbreekt[];
}

/**
 * Settles the size in the unit of the message, with everything that stands in the way of it.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export function bepaalOmvang({ bron, gegevens }: Aanroep, begin: ReturnType<typeof beginMetBeleid>): Omvangverslag {
  if (bron.product === null || !metOmvang(gegevens)) return { ...NOG_GEEN_VOLUME, ontbreekt: [] };
  const { keuze, ontbreekt, bevindingen, stappen } = kiesEenheid(bron.product, begin.beleid, gegevens.eenheid);
  const perioden = bron.maat === null ? null : periodenVan(bron.maat, gegevens);
  const volume = bron.maat === null || keuze === null || perioden === null ? NOG_GEEN_VOLUME : schrijfVolume(bron.maat, keuze, perioden, bron.pad);
  const geweigerd = volume !== NOG_GEEN_VOLUME && volume.omvang === null;
  return {
    ...volume,
    ontbreekt: [...ontbreekt, ...(geweigerd ? [vraagNaar(bron.pad)] : [])],
    bevindingen: [...bevindingen, ...volume.bevindingen],
    stappen: [...stappen, ...volume.stappen],
  };
}

/**
 * The row that says whether there is a concrete size.
 *
 * @bron normenkader-ho-2025 vraag 1 (NE-007)
 */
export function bronrij({ maat }: GelezenBron): Stap {
  const waarde = maat === null ? null : schrijfMaat(maat);
  return toetsrij(
    { code: 'OMVANG_CONCREET', groep: 'omvang', omschrijving: waarde === null ? 'Er is geen concrete omvang' : `De omvang is ${waarde}`, herkomst: null, vindplaats: null },
    { eis: 'een omvang in tijd', waarde, voldaan: maat !== null, toegepast: maat !== null },
  );
}
