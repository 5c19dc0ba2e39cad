import { DAGEN_PER_MAAND, DAGEN_VOOR_MAAND } from './gegevens.js';

/**
 * Calendar days as text, with whole-number arithmetic in the proleptic Gregorian calendar.
 * No `Date`: a day has no time, no zone and no clock.
 */

/** A real calendar day, `YYYY-MM-DD`, from 0001-01-01 up to and including 9999-12-31. */
export type Datum = string;

/** The form of a calendar day; whether the day exists is for {@link isDatum}. */
export const DATUM_VORM = /^(\d{4})-(\d{2})-(\d{2})$/;

const MAANDEN_PER_JAAR = 12;
const DAGEN_PER_WEEK = 7;
const DAGEN_PER_JAAR = 365;
const JAREN_PER_SCHRIKKEL = 4;
const JAREN_PER_EEUW = 100;
const JAREN_PER_CYCLUS = 400;
const LAATSTE_JAAR = 9999;
const CIJFERS_JAAR = 4;
const CIJFERS_DEEL = 2;
const FEBRUARI = 2;
const DAGDEEL = 3;
/** ISO weeks begin on Monday; day number 1 (0001-01-01) is a Monday. */
const DONDERDAG = 4;

interface Delen {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

function isSchrikkeljaar(jaar: number): boolean {
  return jaar % JAREN_PER_SCHRIKKEL === 0 && (jaar % JAREN_PER_EEUW !== 0 || jaar % JAREN_PER_CYCLUS === 0);
}

function dagenInMaand(jaar: number, maand: number): number {
  const gewoon = DAGEN_PER_MAAND[maand - 1] ?? 0;
  return maand === FEBRUARI && isSchrikkeljaar(jaar) ? gewoon + 1 : gewoon;
}

function ontleed(datum: Datum): Delen {
  const delen = DATUM_VORM.exec(datum);
  if (delen === null) throw new RangeError('geen datum');
  return { jaar: Number(delen[1]), maand: Number(delen[2]), dag: Number(delen[DAGDEEL]) };
}

function schrijf(jaar: number, maand: number, dag: number): Datum {
  if (jaar < 1 || jaar > LAATSTE_JAAR) throw new RangeError(`het jaar ${jaar} valt buiten 1 tot en met ${LAATSTE_JAAR}`);
  return [
    String(jaar).padStart(CIJFERS_JAAR, '0'),
    String(maand).padStart(CIJFERS_DEEL, '0'),
    String(dag).padStart(CIJFERS_DEEL, '0'),
  ].join('-');
}

/**
 * Tells whether a text is a calendar day that exists.
 *
 * @example isDatum('2024-02-29') // true
 * @example isDatum('2025-02-29') // false
 */
export function isDatum(waarde: string): waarde is Datum {
  const delen = DATUM_VORM.exec(waarde);
  if (delen === null) return false;
  const { jaar, maand, dag } = ontleed(waarde);
  return jaar > 0 && dag > 0 && dag <= dagenInMaand(jaar, maand);
}

const MAAND_NAMEN = Object.freeze([
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const);

/**
 * A day as a Dutch reader writes it.
 *
 * @example schrijfDatum('2025-03-01') // '1 maart 2025'
 */
export function schrijfDatum(datum: Datum): string {
  const { jaar, maand, dag } = ontleed(datum);
  return `${dag} ${MAAND_NAMEN[maand - 1] ?? ''} ${jaar}`;
}

/**
 * A month (`JJJJ-MM`) as a Dutch reader writes it.
 *
 * @example schrijfMaand('2025-03') // 'maart 2025'
 */
export function schrijfMaand(maand: string): string {
  const { jaar, maand: nummer } = ontleed(`${maand}-01`);
  return `${MAAND_NAMEN[nummer - 1] ?? ''} ${jaar}`;
}

/** The number of a day: 0001-01-01 is 1, each later day one more. */
export function dagnummer(datum: Datum): number {
  const { jaar, maand, dag } = ontleed(datum);
  const vorige = jaar - 1;
  const schrikkeldagen =
    Math.floor(vorige / JAREN_PER_SCHRIKKEL) - Math.floor(vorige / JAREN_PER_EEUW) + Math.floor(vorige / JAREN_PER_CYCLUS);
  const ditJaar = maand > FEBRUARI && isSchrikkeljaar(jaar) ? 1 : 0;
  return vorige * DAGEN_PER_JAAR + schrikkeldagen + (DAGEN_VOOR_MAAND[maand - 1] ?? 0) + ditJaar + dag;
}

/**
 * Moves a day by a whole number of days, back when negative.
 *
 * @example plusDagen('2025-02-28', 1) // '2025-03-01'
 */
export function plusDagen(datum: Datum, dagen: number): Datum {
  let { jaar, maand, dag } = ontleed(datum);
  dag += dagen;
  while (dag < 1) {
    maand -= 1;
    if (maand < 1) {
      maand = MAANDEN_PER_JAAR;
      jaar -= 1;
    }
    dag += dagenInMaand(jaar, maand);
  }
  while (dag > dagenInMaand(jaar, maand)) {
    dag -= dagenInMaand(jaar, maand);
    maand += 1;
    if (maand > MAANDEN_PER_JAAR) {
      maand = 1;
      jaar += 1;
    }
  }
  return schrijf(jaar, maand, dag);
}

function verschoven(datum: Datum, maanden: number): { jaar: number; maand: number; dag: number; laatste: number } {
  const { jaar, maand, dag } = ontleed(datum);
  const geteld = jaar * MAANDEN_PER_JAAR + (maand - 1) + maanden;
  const nieuwJaar = Math.floor(geteld / MAANDEN_PER_JAAR);
  const nieuweMaand = geteld - nieuwJaar * MAANDEN_PER_JAAR + 1;
  return { jaar: nieuwJaar, maand: nieuweMaand, dag, laatste: dagenInMaand(nieuwJaar, nieuweMaand) };
}

/**
 * The corresponding day a number of months later; where that day does not exist, the last day of that month.
 * For terms "na" a date.
 *
 * @example plusMaanden('2018-03-01', 24) // '2020-03-01'
 */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const { jaar, maand, dag, laatste } = verschoven(datum, maanden);
  return schrijf(jaar, maand, Math.min(dag, laatste));
}

/**
 * How many months the month of a day lies after that of another: so many months can be added without passing the month of
 * the later day.
 *
 * @example maandenTussen('2018-03-31', '2018-09-01') // 6
 */
export function maandenTussen(van: Datum, tot: Datum): number {
  const [begin, eind] = [ontleed(van), ontleed(tot)];
  return (eind.jaar - begin.jaar) * MAANDEN_PER_JAAR + eind.maand - begin.maand;
}

/**
 * The last day ("t/m") of a period of whole months that starts on a day: the day before the corresponding day;
 * where that day does not exist, the last day of that month.
 *
 * @example laatsteDagVanMaanden('2018-03-01', 24) // '2020-02-29'
 * @example laatsteDagVanMaanden('2025-01-31', 1) // '2025-02-28'
 */
export function laatsteDagVanMaanden(vanaf: Datum, maanden: number): Datum {
  const { jaar, maand, dag, laatste } = verschoven(vanaf, maanden);
  return dag > laatste ? schrijf(jaar, maand, laatste) : plusDagen(schrijf(jaar, maand, dag), -1);
}

/**
 * The last day ("t/m") of a period of whole weeks that starts on a day.
 *
 * @example laatsteDagVanWeken('2025-03-03', 6) // '2025-04-13'
 */
export function laatsteDagVanWeken(vanaf: Datum, weken: number): Datum {
  return plusDagen(vanaf, weken * DAGEN_PER_WEEK - 1);
}

/** The day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdag(datum: Datum): number {
  return ((dagnummer(datum) - 1) % DAGEN_PER_WEEK) + 1;
}

/**
 * The ISO 8601 week of a day. The year of a week is the year of its Thursday.
 *
 * @example isoWeek('2024-12-30') // { jaar: 2025, week: 1 }
 */
export function isoWeek(datum: Datum): { readonly jaar: number; readonly week: number } {
  const donderdag = plusDagen(datum, DONDERDAG - weekdag(datum));
  const { jaar } = ontleed(donderdag);
  const dagen = dagnummer(donderdag) - dagnummer(schrijf(jaar, 1, 1));
  return { jaar, week: Math.floor(dagen / DAGEN_PER_WEEK) + 1 };
}
