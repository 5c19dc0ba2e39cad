/** How a row of an explanation is said to the citizen it is about. */
export interface Burgerzin {
  /**
   * When the row counts; null when the citizen is told it in another way, or when it is for professionals only. Filled in are
   * `{tijd}` (what it adds or takes off, per week or per two weeks), `{aantal}`, `{norm}` (one time) and `{tekst}` (the row's own text).
   */
  readonly telt: string | null;
  /** When it counts more than once. */
  readonly vaker?: string | undefined;
  /** When the help comes once per two weeks. */
  readonly tweeWeken?: string | undefined;
  /** When it was considered and does not count; `{plaats}` in a reason is where its rule stands. */
  readonly teltNiet: string | null;
  /** The same when the help comes once per two weeks. */
  readonly teltNietTweeWeken?: string | undefined;
  /** Another row that says the same thing when it counts: then it is not said that this one does not. */
  readonly zwijgtBij?: string | undefined;
}

/** What a room says to a citizen, as data: what is written for professionals by its code or path, in plain Dutch. */
export interface Burgertaal {
  /** By the code of the row. A row without a sentence speaks for itself. */
  readonly rijen: Readonly<Record<string, Burgerzin>>;
  /** By the code of the finding; one that is not here is for professionals only. */
  readonly bevindingen: Readonly<Record<string, string>>;
  /** By the path of the field, the code of the question or the name of the norm: a question to the citizen, or what the municipality has to do. */
  readonly vragen: Readonly<Record<string, string>>;
  /** What in the own text of a row is said in another way. */
  readonly woorden: readonly (readonly [van: string, naar: string])[];
}

/** A text of professionals with the words of a citizen. */
export function inGewoneTaal(tekst: string, woorden: Burgertaal['woorden']): string {
  return woorden.reduce((gewoon, [van, naar]) => gewoon.replaceAll(van, naar), tekst);
}
