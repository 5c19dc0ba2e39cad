import * as z from 'zod/mini';
import type { Lezing, Schema, StandaardResultaat } from './schema.js';
import { GEEN_JSON, vertaal, type Gevonden } from './vertaling.js';

/** The one way in which input is read: strictly, all problems at once, nothing coerced, the input never changed. */

const DIEPSTE = 32;

/**
 * Tells whether a value is an object or list as JSON makes it. A plain object has no prototype or one that is itself
 * the root of a realm, so objects of another realm pass, and inherited values never count as given.
 */
function isGewoon(waarde: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(waarde);
  if (Array.isArray(waarde) || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf');
}

/**
 * Puts {@link GEEN_JSON} in the place of what JSON cannot hold and zod would let pass as an empty object: dates, maps,
 * class instances, cycles. Without such values the input itself comes back.
 *
 * @param gezien what was seen before, and what it became; an object that is still being read lies in a cycle
 * @param ongewoon collects where these values are
 */
function snoei(waarde: object, pad: readonly PropertyKey[], gezien: Map<object, unknown>, ongewoon: (readonly PropertyKey[])[]): unknown {
  if (!gezien.has(waarde)) {
    gezien.set(waarde, GEEN_JSON);
    if (isGewoon(waarde) && pad.length <= DIEPSTE) gezien.set(waarde, snoeiDelen(waarde as Record<string, unknown>, pad, gezien, ongewoon));
  }
  const gesnoeid = gezien.get(waarde);
  if (gesnoeid === GEEN_JSON) ongewoon.push(pad);
  return gesnoeid;
}

function snoeiDelen(
  waarde: Readonly<Record<string, unknown>>,
  pad: readonly PropertyKey[],
  gezien: Map<object, unknown>,
  ongewoon: (readonly PropertyKey[])[],
): unknown {
  let kopie: Record<string, unknown> | null = null;
  for (const sleutel of Object.keys(waarde)) {
    const deel = waarde[sleutel];
    if (typeof deel !== 'object' || deel === null) continue;
    const gesnoeid = snoei(deel, [...pad, Array.isArray(waarde) ? Number(sleutel) : sleutel], gezien, ongewoon);
    if (gesnoeid === deel) continue;
    kopie ??= (Array.isArray(waarde) ? [...(waarde as readonly unknown[])] : { ...waarde }) as Record<string, unknown>;
    kopie[sleutel] = gesnoeid;
  }
  return kopie ?? waarde;
}

/**
 * Makes a schema of a zod form. The form is compiled when it first reads something: that makes reading several times
 * as fast, and where code may not be generated zod falls back to its ordinary parser.
 *
 * @param vorm the form; its output must equal its input
 */
export function maakSchema<T>(vorm: z.ZodMiniType<T>): Schema<T> {
  let gecompileerd: z.ZodMiniType<T> | undefined;
  const ontleedGewoon = (waarde: unknown): { readonly waarde: T } | { readonly gevonden: readonly Gevonden[] } => {
    const ongewoon: (readonly PropertyKey[])[] = [];
    const invoer = typeof waarde === 'object' && waarde !== null ? snoei(waarde, [], new Map(), ongewoon) : waarde;
    const gelezen = (gecompileerd ??= z.compile(vorm)).safeParse(invoer);
    if (gelezen.success && ongewoon.length === 0) return { waarde: gelezen.data };
    return { gevonden: vertaal(vorm, invoer, gelezen.success ? [] : gelezen.error.issues, ongewoon) };
  };
  // Reading a getter or a proxy can throw anything; JSON has neither.
  const ontleed: typeof ontleedGewoon = (waarde) => {
    try {
      return ontleedGewoon(waarde);
    } catch {
      return { gevonden: [{ sleutels: [], pad: '', code: 'VERKEERD_TYPE', melding: 'De invoer is niet te lezen als gewone JSON' }] };
    }
  };
  return Object.freeze({
    '~standard': Object.freeze({
      version: 1,
      vendor: 'wmo-normenkader',
      validate: (waarde: unknown): StandaardResultaat<T> => {
        const uit = ontleed(waarde);
        if ('waarde' in uit) return { value: uit.waarde };
        return { issues: uit.gevonden.map(({ melding, sleutels }) => ({ message: melding, path: sleutels })) };
      },
    } as const),
    lees: (waarde: unknown): Lezing<T> => {
      const uit = ontleed(waarde);
      if ('waarde' in uit) return { geldig: true, waarde: uit.waarde };
      return { geldig: false, problemen: uit.gevonden.map(({ pad, code, melding }) => ({ pad, code, melding })) };
    },
  });
}
