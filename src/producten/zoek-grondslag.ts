import type { Bevinding, Ontbreekt } from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { BuitenGrondslag, Grondslag, Grondslagen, Grondslagnaam } from './grondslagen.js';
import { vraagNaar } from './vragen.js';

/**
 * What something that was given as a ground is in a policy.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-075, MP-076)
 */
export type Grondslagvondst =
  | { readonly soort: 'grondslag'; readonly grondslag: Grondslag }
  | { readonly soort: 'geen' | 'uitgesloten'; readonly buiten: BuitenGrondslag }
  | { readonly soort: 'vreemd' };

/**
 * Finds what something that was given as a ground is in this policy.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-075, MP-076)
 * @bron leudal-2018 bijlage 3 (LE-244..LE-264)
 */
export function zoekGrondslag({ lijst, geenGrondslag, uitgesloten }: Grondslagen, id: Grondslagnaam): Grondslagvondst {
  const grondslag = lijst.find((een) => een.id === id);
  if (grondslag !== undefined) return { soort: 'grondslag', grondslag };
  const geen = geenGrondslag.find((een) => een.id === id);
  if (geen !== undefined) return { soort: 'geen', buiten: geen };
  const buiten = uitgesloten.find((een) => een.id === id);
  return buiten === undefined ? { soort: 'vreemd' } : { soort: 'uitgesloten', buiten };
}

/**
 * What a person must know about something that was given as a ground; null when there is nothing.
 *
 * @bron midden-limburg-2024 grondslagen (MP-075, MP-076)
 * @bron leudal-2018 §5.4.3 (LE-099)
 */
export function meldGrondslag({ lijst }: Grondslagen, id: Grondslagnaam, vondst: Grondslagvondst, pad: string): Bevinding | null {
  switch (vondst.soort) {
    case 'grondslag': {
      const { letOp } = vondst.grondslag;
      return letOp === null ? null : meld('GRONDSLAG_LET_OP', { pad, vindplaats: letOp.vindplaats, waarden: { tekst: letOp.tekst } });
    }
    case 'geen':
    case 'uitgesloten': {
      const { naam, reden, vindplaats } = vondst.buiten;
      return meld(vondst.soort === 'geen' ? 'GEEN_GRONDSLAG' : 'GRONDSLAG_UITGESLOTEN', { pad, vindplaats, waarden: { naam, reden } });
    }
    case 'vreemd':
      return meld('GRONDSLAG_NIET_IN_BELEID', { pad, waarden: { grondslag: id, lijst: lijst.map((een) => een.id).join(', ') } });
  }
}

/**
 * One ground, or what stands in the way: it is asked for, or nothing is bought for it.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-069, MP-075, MP-076)
 */
export interface EneGrondslag {
  readonly grondslag: Grondslag | null;
  readonly bevindingen: readonly Bevinding[];
  readonly ontbreekt: readonly Ontbreekt[];
  readonly redenen: readonly Bevinding[];
}

/**
 * No ground, and none that is needed.
 *
 * @bron midden-limburg-2024 producten (MP-004)
 */
export const GEEN_GRONDSLAG_NODIG: EneGrondslag = Object.freeze({ grondslag: null, bevindingen: [], ontbreekt: [], redenen: [] });

/**
 * Reads the one ground that a look-up needs.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-069, MP-075, MP-076)
 * @bron leudal-2018 bijlage 3 (LE-244..LE-264)
 */
export function leesGrondslag(grondslagen: Grondslagen, id: Grondslagnaam | undefined): EneGrondslag {
  if (id === undefined) return { grondslag: null, bevindingen: [], ontbreekt: [vraagNaar('grondslag')], redenen: [] };
  const vondst = zoekGrondslag(grondslagen, id);
  const bevinding = meldGrondslag(grondslagen, id, vondst, 'grondslag');
  const bevindingen = bevinding === null ? [] : [bevinding];
  if (vondst.soort === 'grondslag') return { grondslag: vondst.grondslag, bevindingen, ontbreekt: [], redenen: [] };
  if (vondst.soort === 'uitgesloten') return { grondslag: null, bevindingen: [], ontbreekt: [], redenen: bevindingen };
  return { grondslag: null, bevindingen, ontbreekt: [vraagNaar('grondslag')], redenen: [] };
}
