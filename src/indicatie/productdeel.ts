import type { Opties, Uitkomst } from '../kern/index.js';
import type { Begeleidingsvorm } from '../begeleiding/index.js';
import { kiesGrondslag, kiesProductcode, type Grondslagkeuze, type Productcodekeuze } from '../producten/index.js';
import type { Begeleidingdeel } from './begeleidingdeel.js';
import { PRODUCT_BIJ_VORM } from './begeleidingsomvang.js';
import type { Dossier } from './dossier.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';

/**
 * What one form of begeleiding is bought as: the ground, and the code when the ground is known.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-069)
 * @bron leudal-2018 bijlage 3 (LE-244..LE-264)
 */
export interface Productdeel {
  readonly grondslag: Uitkomst<Grondslagkeuze>;
  readonly productcode: Uitkomst<Productcodekeuze> | null;
}

/**
 * What is bought, per form; null where nothing was chosen, nothing is bought by ground, or the client arranges it.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-069)
 */
export type Productdelen = { readonly [V in Begeleidingsvorm]: Productdeel | null };

/**
 * Chooses ground and code for the forms of which a size was chosen. Only support in kind is bought by the municipality. A profile by
 * the questionnaire is no product: those are for what does not fit in one.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-069)
 * @bron leudal-2018 §5.4 en bijlage 3 (LE-091, LE-244..LE-264)
 */
export function kiesProducten(dossier: Dossier, begeleiding: Begeleidingdeel | null, { producten }: Indicatiebeleid, opties: Opties): Productdelen {
  const voor = (vorm: Begeleidingsvorm): Productdeel | null => {
    if (dossier.levering !== 'natura' || producten?.producten.grondslagen === undefined || begeleiding?.keten?.[vorm].omvang?.status !== 'berekend') return null;
    const product = PRODUCT_BIJ_VORM[vorm];
    const grondslag = kiesGrondslag({ product, grondslagen: dossier.grondslagen, dominant: dossier.dominanteGrondslag?.[vorm] }, producten, opties);
    const code = grondslag.status === 'berekend' ? kiesProductcode({ product, grondslag: grondslag.grondslag ?? undefined }, producten, opties) : null;
    return Object.freeze({ grondslag, productcode: code });
  };
  return Object.freeze({ individueel: voor('individueel'), dagbesteding: voor('dagbesteding') });
}
