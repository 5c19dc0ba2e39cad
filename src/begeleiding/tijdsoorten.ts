import { bevriesDiep } from '../kern/index.js';
/**
 * The kinds of time of someone who gives support. Direct time is with the client: seeing, calling, digital contact.
 * `overig` stands for all other time, which the source leaves out without naming it.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-089)
 */
export const TIJDSOORT_LIJST = Object.freeze(['fysiek', 'telefonisch', 'digicontact', 'reistijd', 'rapportage', 'overig'] as const);

/**
 * A kind of time.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-089)
 */
export type Tijdsoort = (typeof TIJDSOORT_LIJST)[number];

/**
 * What each kind of time is, and whether it counts in the hours of a profile.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-089)
 */
export const TIJDSOORTEN: Readonly<Record<Tijdsoort, { readonly naam: string; readonly direct: boolean }>> = bevriesDiep({
  fysiek: { naam: 'afspraak bij elkaar', direct: true },
  telefonisch: { naam: 'telefonisch contact', direct: true },
  digicontact: { naam: 'digitaal contact', direct: true },
  reistijd: { naam: 'reistijd', direct: false },
  rapportage: { naam: 'rapportage', direct: false },
  overig: { naam: 'andere tijd dan met de cliënt', direct: false },
});
