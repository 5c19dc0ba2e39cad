import {
  eis,
  laatsteDagVanMaanden,
  laatsteDagVanTermijn,
  laatsteDagVanWeken,
  maakSchema,
  plusDagen,
  plusMaanden,
  type Datum,
  type Looptijdregel,
  type Schema,
  type Termijn,
} from '../kern/index.js';
import { periodeVorm } from './einddatum.vorm.js';

/**
 * A period of whole months or whole weeks that begins on a day.
 *
 * @bron leudal-2018 §5.3.3 (LE-086)
 */
export interface Periode {
  readonly ingangsdatum: Datum;
  /** 1 to 1200; either this or `weken`. */
  readonly maanden?: number | undefined;
  /** 1 to 5200; either this or `maanden`. */
  readonly weken?: number | undefined;
}

/**
 * Reads a period of whole months or weeks.
 *
 * @bron leudal-2018 §5.3.3 (LE-086)
 */
export const PeriodeSchema: Schema<Periode> = maakSchema<Periode>(periodeVorm);

/**
 * The last day ("t/m") of a period of whole months or weeks: the day before the corresponding day. Where that day does
 * not exist, the last day of its month.
 *
 * @param periode `ingangsdatum` with either `maanden` or `weken`
 * @throws InvoerFout `INVOER_ONGELDIG` when it is not of the form
 * @bron leudal-2018 §5.3.3 (LE-086)
 * @example maximaleEinddatum({ ingangsdatum: '2018-03-01', maanden: 24 }) // '2020-02-29'
 * @example maximaleEinddatum({ ingangsdatum: '2025-01-31', maanden: 1 }) // '2025-02-28'
 */
export function maximaleEinddatum(periode: Periode): Datum {
  const { ingangsdatum, maanden, weken = 1 } = eis(PeriodeSchema, periode);
  return maanden === undefined ? laatsteDagVanWeken(ingangsdatum, weken) : laatsteDagVanMaanden(ingangsdatum, maanden);
}

/**
 * The last day of a term, as a rule counts it: a period that begins on a day includes its first day; a term after a day
 * ends on the corresponding day.
 *
 * @bron leudal-2018 §5.3.3 en §6.2 (LE-086, LE-113)
 */
export function eindeVanTermijn(termijn: Termijn, telt: Looptijdregel['telt'], begin: Datum): Datum {
  const einde = laatsteDagVanTermijn(begin, termijn);
  if (telt === 'vanaf-ingang') return einde;
  return termijn.eenheid === 'maanden' ? plusMaanden(begin, termijn.aantal) : plusDagen(einde, 1);
}
