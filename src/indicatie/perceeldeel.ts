import type { Opties, Uitkomst } from '../kern/index.js';
import type { Begeleidingsvorm, Begeleidingsweg } from '../begeleiding/index.js';
import { kiesPerceel, type Perceelkeuze } from '../producten/index.js';
import { kanInkopen } from './begeleidingsomvang.js';
import type { Begeleidingdeel } from './begeleidingdeel.js';
import type { Dossier } from './dossier.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';

/**
 * Which lots fit, per form; null where nothing was chosen, nothing is bought in lots, or the client arranges it.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-008)
 */
export type Perceeldeel = { readonly [V in Begeleidingsvorm]: Uitkomst<Perceelkeuze> | null };

/**
 * Chooses the lots for the forms of which a profile was chosen. The weight of the investigation counts for day activities,
 * of which the profile has none.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-008)
 */
export function kiesPercelen(dossier: Dossier, begeleiding: Begeleidingdeel | null, { producten }: Indicatiebeleid, opties: Opties): Perceeldeel {
  const keten = begeleiding?.keten ?? null;
  const voor = (weg: Begeleidingsweg | undefined, isGroep: boolean): Uitkomst<Perceelkeuze> | null => {
    if (!kanInkopen(dossier) || producten?.producten.percelen === undefined || weg?.omvang?.status !== 'berekend') return null;
    const zwaarte = isGroep ? dossier.begeleiding?.onderzoek.zwaarte : undefined;
    const vraag = {
      profiel: weg.omvang.profiel,
      zwaarte,
      ouderdomsbeperkingen: dossier.ouderdomsbeperkingen,
      noodzaak24Uur: dossier.wlz?.vierentwintigUur,
      perceel: dossier.besluit?.begeleiding?.perceel,
    };
    return kiesPerceel(vraag, producten, opties);
  };
  return Object.freeze({ individueel: voor(keten?.individueel, false), dagbesteding: voor(keten?.dagbesteding, true) });
}
