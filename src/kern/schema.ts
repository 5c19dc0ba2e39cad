import { bevriesAlsJson } from './gelezen.js';
import { InvoerFout, type InvoerFoutCode, type Probleem } from './fout.js';

/** What reading gave: the value, or everything that is wrong with it. */
export type Lezing<T> =
  | { readonly geldig: true; readonly waarde: T }
  | { readonly geldig: false; readonly problemen: readonly Probleem[] };

/** The result that the Standard Schema specification (version 1) asks for. */
export type StandaardResultaat<T> =
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

/**
 * Reads a value without throwing.
 *
 * @example lees(DatumSchema, '2025-02-30').geldig // false
 */
export function lees<T>(schema: Schema<T>, waarde: unknown): Lezing<T> {
  const lezing = schema.lees(waarde);
  return bevriesAlsJson(lezing);
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
