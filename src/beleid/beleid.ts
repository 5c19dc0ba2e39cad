import {
  bevriesAlsJson,
  eis,
  InvoerFout,
  isOnthouden,
  maakSchema,
  onder,
  onthoud,
  type Beleidskop,
  type Onderdeel,
  type Probleem,
  type Schema,
} from '../kern/index.js';
import type { BegeleidingBeleid } from '../begeleiding/index.js';
import type { BeschikkingBeleid } from '../beschikking/index.js';
import type { HOBeleid } from '../huishoudelijke-ondersteuning/index.js';
import type { ProductenBeleid } from '../producten/index.js';
import type { VoorzieningenBeleid } from '../voorzieningen/index.js';
import { beleidVormAlles } from './beleid.vorm.js';

/**
 * The parts of a policy, by name.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 */
export interface Beleidsdelen {
  readonly huishoudelijkeOndersteuning: HOBeleid;
  readonly begeleiding: BegeleidingBeleid;
  readonly beschikking: BeschikkingBeleid;
  readonly producten: ProductenBeleid;
  readonly voorzieningen: VoorzieningenBeleid;
}

/**
 * What a municipality decided, as plain JSON: with its complete norm tables, so that it alone redoes a case. A part
 * may have a narrower window of validity.
 *
 * @bron normenkader-ho-2025 vraag 3 en 4 (NE-016)
 */
export interface Beleid extends Beleidskop {
  readonly huishoudelijkeOndersteuning?: HOBeleid | undefined;
  readonly begeleiding?: BegeleidingBeleid | undefined;
  readonly beschikking?: BeschikkingBeleid | undefined;
  readonly producten?: ProductenBeleid | undefined;
  readonly voorzieningen?: VoorzieningenBeleid | undefined;
}

/**
 * A policy that has a part.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export type BeleidMet<O extends Onderdeel> = Beleid & { readonly [K in O]: Beleidsdelen[K] };

/**
 * Reads a policy.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export const BeleidSchema: Schema<Beleid> = maakSchema<Beleid>(beleidVormAlles);

/**
 * Tells whether a policy has a part, and narrows its type.
 *
 * @bron normenkader-ho-2025 vraag 11 (NE-023)
 * @example heeft(nederweert2025, 'huishoudelijkeOndersteuning') // true
 */
export function heeft<O extends Onderdeel>(beleid: Beleid, onderdeel: O): beleid is BeleidMet<O> {
  return Object.hasOwn(beleid, onderdeel) && beleid[onderdeel] !== undefined;
}

/**
 * Reads a policy: validates it once, copies and freezes it, and remembers that, so that no later call validates it
 * again.
 *
 * @param waarde a policy as plain JSON
 * @returns the policy, frozen; the same object when it was read before
 * @throws InvoerFout `BELEID_ONGELDIG` with all problems
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 * @example leesBeleid(JSON.parse(tekst)).id // 'nederweert-2025'
 */
export function leesBeleid(waarde: unknown): Beleid {
  if (typeof waarde === 'object' && waarde !== null && isOnthouden(waarde)) return waarde as Beleid;
  return onthoud(bevriesAlsJson(eis(BeleidSchema, waarde, 'BELEID_ONGELDIG')));
}

const GEEN_LIJST = { pad: 'beleiden', code: 'VERKEERD_TYPE', melding: '`beleiden` is geen lijst van beleid' } as const;

/**
 * What keeps a list of policies from being read: each problem with the place of its policy in the list.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export function problemenInBeleiden(beleiden: unknown): readonly Probleem[] {
  if (!Array.isArray(beleiden)) return [GEEN_LIJST];
  return [...beleiden.keys()].flatMap((i) => {
    const beleid: unknown = beleiden[i];
    if (typeof beleid === 'object' && beleid !== null && isOnthouden(beleid)) return [];
    const lezing = BeleidSchema.lees(beleid);
    return lezing.geldig ? [] : onder(`beleiden.${i}`, lezing.problemen);
  });
}

/**
 * Reads policies, or says all that is wrong with any of them.
 *
 * @throws InvoerFout `INVOER_ONGELDIG` when it is no list, `BELEID_ONGELDIG` with all problems of all policies
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export function leesBeleiden(beleiden: readonly Beleid[]): readonly Beleid[] {
  const problemen = problemenInBeleiden(beleiden);
  if (problemen.length > 0) throw new InvoerFout(Array.isArray(beleiden) ? 'BELEID_ONGELDIG' : 'INVOER_ONGELDIG', problemen);
  return beleiden.map(leesBeleid);
}
