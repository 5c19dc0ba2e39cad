import { laatsteDagVanMaanden, maandenTussen, plusMaanden, schrijfDatum, type Datum } from '../kern/index.js';
import type { Evaluatieregel } from './beleidsruimte.js';

/**
 * The kinds of evaluation: on the way, at the end, or whether the decision still fits.
 *
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088, LE-090)
 * @bron wmo-2015 art. 2.3.9
 */
export const EVALUATIESOORT_LIJST = Object.freeze(['tussentijds', 'eind', 'heroverweging'] as const);

/**
 * A day on which is evaluated, and how.
 *
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088, LE-090)
 */
export interface Evaluatiemoment {
  readonly datum: Datum;
  readonly soort: (typeof EVALUATIESOORT_LIJST)[number];
}

/**
 * How a kind of evaluation is called.
 *
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088, LE-090)
 */
export const SOORTNAAM: Readonly<Record<Evaluatiemoment['soort'], string>> = {
  tussentijds: 'tussentijdse evaluatie',
  eind: 'eindevaluatie',
  heroverweging: 'heroverweging',
};

/**
 * Whole periods are counted from the first day, so that a month without the day does not shift the moments after it. No
 * moment is sought past the month of the last day: there the calendar itself may end.
 */
function planTussentijds(ingangsdatum: Datum, einddatum: Datum, interval: number): Evaluatiemoment[] {
  const momenten: Evaluatiemoment[] = [];
  const meeste = maandenTussen(ingangsdatum, einddatum);
  for (let maanden = interval; maanden <= meeste; maanden += interval) {
    const datum = plusMaanden(ingangsdatum, maanden);
    if (datum < einddatum) momenten.push(Object.freeze({ datum, soort: 'tussentijds' }));
  }
  return momenten;
}

/**
 * Whether a term is so short that the policy has only an evaluation at its end.
 *
 * @bron leudal-2018 §5.3.3, evaluatie (LE-090)
 */
export function isKortTraject(ingangsdatum: Datum, einddatum: Datum | null, regel: Evaluatieregel | undefined): boolean {
  return regel !== undefined && einddatum !== null && einddatum < laatsteDagVanMaanden(ingangsdatum, regel.alleenEindOnderMaanden);
}

/**
 * The moments of a term, ascending: on the way at every interval, and at the end; without an end one to reconsider.
 *
 * @param interval months between two evaluations
 * @param regel the rule of the policy, which says when a term is short
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088..LE-090)
 */
export function planMomenten(ingangsdatum: Datum, einddatum: Datum | null, interval: number, regel: Evaluatieregel | undefined): Evaluatiemoment[] {
  if (einddatum === null) return [Object.freeze({ datum: plusMaanden(ingangsdatum, interval), soort: 'heroverweging' })];
  const kort = isKortTraject(ingangsdatum, einddatum, regel);
  return [...(kort ? [] : planTussentijds(ingangsdatum, einddatum, interval)), Object.freeze({ datum: einddatum, soort: 'eind' } as const)];
}

/**
 * The moments in one sentence.
 *
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088, LE-090)
 */
export function vatSamen(momenten: readonly Evaluatiemoment[]): string {
  const laatste = momenten.at(-1);
  if (laatste?.soort === 'heroverweging') return `heroverweging op ${schrijfDatum(laatste.datum)}.`;
  const tussentijds = momenten.length - 1;
  const eind = laatste === undefined ? '' : `eindevaluatie op ${schrijfDatum(laatste.datum)}`;
  return tussentijds === 0 ? `alleen een ${eind}.` : `${tussentijds} keer tussentijds en een ${eind}.`;
}
