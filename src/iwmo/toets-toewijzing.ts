import { berekend, GEEN_OPTIES, leesAanroep, somOp, type Opties, type Uitkomst } from '../kern/index.js';
import type { Voorwaardecode } from './bevindingen.js';
import { beginZonderBeleid, maakKop } from './opening.js';
import { TeToetsenToewijzingSchema, type TeToetsenToewijzing } from './toegewezen-product.js';
import { toetsVoorwaarden } from './voorwaarden.js';

/**
 * Whether an allocation satisfies the information model.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export interface Toewijzingstoets {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly oordeel: 'geldig' | 'ongeldig';
  readonly voldoet: boolean;
  /** The conditions and code lists that are not satisfied. */
  readonly geschonden: readonly Voorwaardecode[];
}

/**
 * Checks an allocation against every condition and code list of the information model. Frequency 3 (per four weeks) may
 * be read, see `leesOmvang`, but not written: here it is refused.
 *
 * @param toewijzing an allocation with the element names of WMO301; an absent element is null or left out
 * @param opties `peildatum` and `referentie`, both only repeated: the model has no window of validity here
 * @returns `berekend` with `oordeel` and `voldoet`; each breach is a blocking finding whose code and message carry the
 *   number of the condition, with the element as `pad`
 * @throws InvoerFout `INVOER_ONGELDIG` for what is not of the form: a day that does not exist, a volume that is not whole
 * @bron iwmo-3.2 CD041, CD075..CD080, CS003, CS335, CS338 en de codelijsten WJ756, WMO757, WMO020, WMO002
 * @example
 * toetsToewijzing({ ToewijzingNummer: 1, Toewijzingsdatum: '2025-03-01', Toewijzingstijd: '09:00:00', Ingangsdatum: '2025-03-01' })
 * // { status: 'berekend', oordeel: 'ongeldig', voldoet: false, geschonden: ['CD079'], ... }
 */
export function toetsToewijzing(toewijzing: TeToetsenToewijzing, opties: Opties = GEEN_OPTIES): Uitkomst<Toewijzingstoets> {
  const gelezen = leesAanroep(TeToetsenToewijzingSchema, toewijzing, opties);
  const { rijen, bevindingen } = toetsVoorwaarden(gelezen, '');
  const voldoet = bevindingen.length === 0;
  const geschonden = Object.freeze(bevindingen.map(({ code }) => code as Voorwaardecode));
  return berekend(maakKop(beginZonderBeleid(opties), { stappen: rijen, bevindingen }), {
    samenvatting: voldoet ? 'de toewijzing voldoet aan alle voorwaarden.' : `de toewijzing voldoet niet aan ${somOp(geschonden.map((code) => code.replace('_', '/')))}.`,
    oordeel: voldoet ? 'geldig' : 'ongeldig',
    voldoet,
    geschonden,
  });
}
