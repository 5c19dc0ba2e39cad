/** One thing that is wrong with the input: where, what kind, and a sentence for a person. */
export interface Probleem {
  /** Dotted, with numeric indices: `verblijven.0.vertrek`; empty for the input as a whole. */
  readonly pad: string;
  readonly code: ProbleemCode;
  readonly melding: string;
}

/** The kinds of problem; open, because rooms add their own relations between fields. */
export type ProbleemCode =
  | 'VERPLICHT'
  | 'NULL_NIET_TOEGESTAAN'
  | 'VERKEERD_TYPE'
  | 'GEEN_GEHEEL_GETAL'
  | 'BUITEN_BEREIK'
  | 'NIET_IN_LIJST'
  | 'VERKEERDE_VORM'
  | 'ONBEKENDE_SLEUTEL'
  | 'DUBBEL'
  | (string & {});

/** The kinds of `InvoerFout`: input, policy, a policy without the part that is needed, an impossible deviation. */
export const INVOERFOUT_CODE_LIJST = Object.freeze([
  'INVOER_ONGELDIG',
  'BELEID_ONGELDIG',
  'BELEID_ONGESCHIKT',
  'AFWIJKING_ONMOGELIJK',
] as const);

/** The kind of an `InvoerFout`. */
export type InvoerFoutCode = (typeof INVOERFOUT_CODE_LIJST)[number];

const AANHEF: Readonly<Record<InvoerFoutCode, string>> = {
  INVOER_ONGELDIG: 'De invoer klopt niet',
  BELEID_ONGELDIG: 'Het beleid klopt niet',
  BELEID_ONGESCHIKT: 'Dit beleid is hier niet bruikbaar',
  AFWIJKING_ONMOGELIJK: 'Afwijken kan hier niet',
};

/** The input is not of the form, or contradicts itself. All problems are named at once. */
export class InvoerFout extends Error {
  override readonly name = 'InvoerFout';
  readonly code: InvoerFoutCode;
  readonly problemen: readonly Probleem[];

  constructor(code: InvoerFoutCode, problemen: readonly Probleem[]) {
    super([`${AANHEF[code]}:`, ...problemen.map(({ melding }) => `- ${melding}`)].join('\n'));
    this.code = code;
    this.problemen = Object.freeze(problemen.map((probleem) => Object.freeze({ ...probleem })));
  }
}

/**
 * Tells whether something caught is an `InvoerFout`, by name and code, so that it also works when two copies of this
 * library are loaded (ESM and CommonJS), or when the error comes from another realm.
 */
export function isInvoerFout(fout: unknown): fout is InvoerFout {
  if (typeof fout !== 'object' || fout === null || !('name' in fout) || !('code' in fout) || fout.name !== 'InvoerFout') return false;
  return INVOERFOUT_CODE_LIJST.some((code) => code === fout.code);
}
