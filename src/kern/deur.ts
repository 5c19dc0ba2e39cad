import type * as z from 'zod/mini';
import { InvoerFout, type InvoerFoutCode, type Probleem } from './fout.js';
import { schrijfPad, vertaal, type Gevonden } from './vertaling.js';

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
 * Finds what JSON cannot hold and zod would let pass as an empty object: dates, maps, class instances, cycles.
 * A plain object has no prototype or one that is itself a root, so objects of another realm pass.
 */
function verzamelNietGewoon(waarde: unknown, pad: readonly PropertyKey[], problemen: Gevonden[]): void {
  if (typeof waarde !== 'object' || waarde === null) return;
  const prototype: unknown = Object.getPrototypeOf(waarde);
  const gewoon = Array.isArray(waarde) || prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!gewoon || pad.length > DIEPSTE) {
    const naam = pad.length === 0 ? 'De invoer' : `\`${schrijfPad(pad)}\``;
    const melding = `${naam} is geen gewoon object zoals JSON het kent`;
    problemen.push({ sleutels: pad, pad: schrijfPad(pad), code: 'VERKEERD_TYPE', melding });
    return;
  }
  for (const sleutel of Object.keys(waarde)) {
    const deel = (waarde as Record<string, unknown>)[sleutel];
    if (typeof deel === 'object' && deel !== null) verzamelNietGewoon(deel, [...pad, sleutel], problemen);
  }
}

/**
 * Makes a schema of a zod form.
 *
 * @param vorm the form; its output must equal its input
 */
export function maakSchema<T>(vorm: z.ZodMiniType<T>): Schema<T> {
  const ontleed = (waarde: unknown): { readonly waarde: T } | { readonly gevonden: readonly Gevonden[] } => {
    const nietGewoon: Gevonden[] = [];
    verzamelNietGewoon(waarde, [], nietGewoon);
    if (nietGewoon.length > 0) return { gevonden: nietGewoon };
    const gelezen = vorm.safeParse(waarde);
    return gelezen.success ? { waarde: gelezen.data } : { gevonden: vertaal(vorm, waarde, gelezen.error.issues) };
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
