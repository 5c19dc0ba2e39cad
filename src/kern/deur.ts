import * as z from 'zod/mini';
import { InvoerFout, type InvoerFoutCode, type Probleem } from './fout.js';
import { GEEN_JSON, vertaal, type Gevonden } from './vertaling.js';

/** The one way in which input is read: strictly, all problems at once, nothing coerced, the input never changed. */

/** What reading gave: the value, or everything that is wrong with it. */
export type Lezing<T> =
  | { readonly geldig: true; readonly waarde: T }
  | { readonly geldig: false; readonly problemen: readonly Probleem[] };

/** The result that the Standard Schema specification (version 1) asks for. */
type StandaardResultaat<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] };

/** A schema by the Standard Schema specification, with messages in Dutch. Read with it through {@link lees}. */
export interface Schema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'wmo-normenkader';
    readonly validate: (waarde: unknown) => StandaardResultaat<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
  /** Reads without throwing. */
  readonly lees: (waarde: unknown) => Lezing<T>;
}

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
  const ontleed = (waarde: unknown): { readonly waarde: T } | { readonly gevonden: readonly Gevonden[] } => {
    const ongewoon: (readonly PropertyKey[])[] = [];
    const invoer = typeof waarde === 'object' && waarde !== null ? snoei(waarde, [], new Map(), ongewoon) : waarde;
    const gelezen = (gecompileerd ??= z.compile(vorm)).safeParse(invoer);
    if (gelezen.success && ongewoon.length === 0) return { waarde: gelezen.data };
    return { gevonden: vertaal(vorm, invoer, gelezen.success ? [] : gelezen.error.issues, ongewoon) };
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

/**
 * Reads a value without throwing.
 *
 * @example lees(DatumSchema, '2025-02-30').geldig // false
 */
export function lees<T>(schema: Schema<T>, waarde: unknown): Lezing<T> {
  return schema.lees(waarde);
}

/**
 * Reads a value, or throws an `InvoerFout` with all problems.
 *
 * @param code what kind of input it is
 */
export function eis<T>(schema: Schema<T>, waarde: unknown, code: InvoerFoutCode = 'INVOER_ONGELDIG'): T {
  const lezing = schema.lees(waarde);
  if (!lezing.geldig) throw new InvoerFout(code, lezing.problemen);
  return lezing.waarde;
}

/** The same problems, with the name of an argument before their paths. */
export function onder(argument: string, problemen: readonly Probleem[]): Probleem[] {
  return problemen.map((probleem) => ({
    ...probleem,
    pad: probleem.pad === '' ? argument : `${argument}.${probleem.pad}`,
    melding: `In \`${argument}\`: ${probleem.melding}`,
  }));
}
