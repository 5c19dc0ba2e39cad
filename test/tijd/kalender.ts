import { Temporal } from 'temporal-polyfill';

/** A day of the independent calendar, and how it is written. */
export interface Orakeldag {
  readonly dag: Temporal.PlainDate;
  readonly tekst: string;
}

/** Every day from 1900-01-01 up to and including 2200-12-31, made by Temporal one day at a time. */
export const ALLE_DAGEN: readonly Orakeldag[] = (() => {
  const dagen: Orakeldag[] = [];
  const eenDag = Temporal.Duration.from({ days: 1 });
  const einde = Temporal.PlainDate.from('2201-01-01');
  for (let dag = Temporal.PlainDate.from('1900-01-01'); !dag.equals(einde); dag = dag.add(eenDag)) {
    dagen.push({ dag, tekst: dag.toString() });
  }
  return dagen;
})();

const VOLGNUMMER = new Map(ALLE_DAGEN.map(({ tekst }, i) => [tekst, i]));

/** The day a number of days after a day: looked up among all days, beyond them asked of Temporal. */
export function dagNa(tekst: string, dagen: number): string {
  const plek = VOLGNUMMER.get(tekst);
  const gevonden = plek === undefined ? undefined : ALLE_DAGEN[plek + dagen];
  return gevonden?.tekst ?? Temporal.PlainDate.from(tekst).add({ days: dagen }).toString();
}

/**
 * Checks something on every day, and names every day on which it does not hold.
 *
 * @param controleer pairs of what is expected and what was found
 */
export function opElkeDag(controleer: (dag: Orakeldag, plek: number) => readonly (readonly [verwacht: unknown, gekregen: unknown])[]): string[] {
  const fouten: string[] = [];
  ALLE_DAGEN.forEach((dag, plek) => {
    for (const [verwacht, gekregen] of controleer(dag, plek)) {
      if (!Object.is(verwacht, gekregen)) fouten.push(`${dag.tekst}: verwacht ${String(verwacht)}, gekregen ${String(gekregen)}`);
    }
  });
  return fouten;
}
