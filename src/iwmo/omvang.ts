import { beschrijfMinuten, eis, maakSchema, schrijfExact, type Schema } from '../kern/index.js';
import { FREQUENTIES, type Eenheidcode, type LeesbareFrequentie } from './codelijsten.js';
import { CENTEN_PER_EURO, CIJFERS_CENTEN } from './normen/grenzen.js';
import { leesbareOmvangVorm } from './omvang.vorm.js';

/**
 * A size as it can be read from a message: also with the older frequency 3, per four weeks.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang en WMO757
 */
export interface LeesbareOmvang {
  readonly Volume: number;
  readonly Eenheid: Eenheidcode;
  readonly Frequentie: LeesbareFrequentie;
}

/**
 * The units of a size by name, in the order of their codes.
 *
 * @bron iwmo-3.2 WJ756
 */
export const OMVANGEENHEID_LIJST = Object.freeze(['minuut', 'uur', 'etmaal', 'dagdeel', 'stuks-output', 'eurocent', 'stuks-inspanning'] as const);

/**
 * A unit of a size by name.
 *
 * @bron iwmo-3.2 WJ756
 */
export type Omvangeenheid = (typeof OMVANGEENHEID_LIJST)[number];

/**
 * The periods of a size by name, in the order of their codes.
 *
 * @bron iwmo-3.2 WMO757
 */
export const OMVANGPERIODE_LIJST = Object.freeze(['dag', 'week', 'vier-weken', 'maand', 'totaal'] as const);

/**
 * A period of a size by name.
 *
 * @bron iwmo-3.2 WMO757
 */
export type Omvangperiode = (typeof OMVANGPERIODE_LIJST)[number];

/**
 * What a size in a message says.
 *
 * @bron iwmo-3.2 WJ756 en WMO757
 */
export interface GelezenOmvang {
  /** Whole; euro in cents. */
  readonly aantal: number;
  readonly eenheid: Omvangeenheid;
  readonly per: Omvangperiode;
  /** True for a frequency that may be read and no longer written. */
  readonly verouderd: boolean;
  readonly omschrijving: string;
}

/**
 * Reads a size, with the older frequency 3.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export const LeesbareOmvangSchema: Schema<LeesbareOmvang> = maakSchema<LeesbareOmvang>(leesbareOmvangVorm);

const EENHEID: Readonly<Record<Eenheidcode, Omvangeenheid>> = {
  '01': 'minuut',
  '04': 'uur',
  '14': 'etmaal',
  '16': 'dagdeel',
  '82': 'stuks-output',
  '83': 'eurocent',
  '84': 'stuks-inspanning',
};

const PERIODE: Readonly<Record<LeesbareFrequentie, Omvangperiode>> = { '1': 'dag', '2': 'week', '3': 'vier-weken', '4': 'maand', '6': 'totaal' };

const VEROUDERD: LeesbareFrequentie = '3';

function tel(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}

function schrijfEuro(centen: number): string {
  const euro = schrijfExact(String(Math.floor(centen / CENTEN_PER_EURO)));
  return `€ ${euro},${String(centen % CENTEN_PER_EURO).padStart(CIJFERS_CENTEN, '0')}`;
}

function schrijfTelling(aantal: number, eenheid: Omvangeenheid): string {
  switch (eenheid) {
    case 'minuut':
      return beschrijfMinuten(aantal);
    case 'uur':
      return `${aantal} uur`;
    case 'etmaal':
      return tel(aantal, 'etmaal', 'etmalen');
    case 'dagdeel':
      return tel(aantal, 'dagdeel', 'dagdelen');
    case 'eurocent':
      return schrijfEuro(aantal);
    case 'stuks-output':
      return `${tel(aantal, 'stuk', 'stuks')} (output)`;
    case 'stuks-inspanning':
      return `${tel(aantal, 'stuk', 'stuks')} (inspanning)`;
  }
}

function omschrijf({ Volume, Eenheid, Frequentie }: LeesbareOmvang): string {
  return `${schrijfTelling(Volume, EENHEID[Eenheid])} ${FREQUENTIES[Frequentie]}`;
}

/**
 * Reads a size from a message. Frequency 3, per four weeks, is accepted and marked: it may no longer be written.
 *
 * @param omvang `Volume` (0 to 99999999), `Eenheid` (WJ756) and `Frequentie` (WMO757, or 3)
 * @returns the number, the unit and the period by name, frozen
 * @throws InvoerFout `INVOER_ONGELDIG` for what is not of the form
 * @bron iwmo-3.2 WJ756 en WMO757
 * @example leesOmvang({ Volume: 8, Eenheid: '04', Frequentie: '3' }) // { aantal: 8, eenheid: 'uur', per: 'vier-weken', verouderd: true, ... }
 */
export function leesOmvang(omvang: LeesbareOmvang): GelezenOmvang {
  const gelezen = eis(LeesbareOmvangSchema, omvang);
  const { Volume, Eenheid, Frequentie } = gelezen;
  return Object.freeze({
    aantal: Volume,
    eenheid: EENHEID[Eenheid],
    per: PERIODE[Frequentie],
    verouderd: Frequentie === VEROUDERD,
    omschrijving: omschrijf(gelezen),
  });
}

/**
 * A size as a Dutch reader says it; minutes in hours and minutes, euro with cents.
 *
 * @param omvang `Volume` (0 to 99999999), `Eenheid` (WJ756) and `Frequentie` (WMO757, or 3)
 * @throws InvoerFout `INVOER_ONGELDIG` for what is not of the form
 * @bron iwmo-3.2 WJ756 en WMO757
 * @example beschrijfOmvang({ Volume: 195, Eenheid: '01', Frequentie: '2' }) // '3 uur en 15 minuten per week'
 * @example beschrijfOmvang({ Volume: 42, Eenheid: '14', Frequentie: '6' }) // '42 etmalen in totaal'
 */
export function beschrijfOmvang(omvang: LeesbareOmvang): string {
  return omschrijf(eis(LeesbareOmvangSchema, omvang));
}
