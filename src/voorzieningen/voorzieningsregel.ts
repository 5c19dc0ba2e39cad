import type { Antwoord, Criterium, Ernst, Geldigheidsduur, Grens, Herkomst, Vindplaats } from '../kern/index.js';

/**
 * What a list of criteria is about.
 *
 * @bron leudal-2018 hoofdstuk 3 en 5 tot en met 9 (LE-003, LE-099, LE-103, LE-116, LE-146, LE-150)
 */
export const VOORZIENINGSOORT_LIJST = Object.freeze(['toegang', 'maatwerkvoorziening', 'tegemoetkoming', 'pgb', 'advies'] as const);

/**
 * What a list of criteria is about: access itself, a provision, a payment, the form of a personal budget, or an advice.
 *
 * @bron leudal-2018 hoofdstuk 3 en 5 tot en met 9 (LE-003, LE-099, LE-103, LE-116, LE-146, LE-150)
 */
export type Voorzieningsoort = (typeof VOORZIENINGSOORT_LIJST)[number];

/**
 * How a combination of answers counts.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export const COMBINATIETELLING_LIJST = Object.freeze(['eis', 'uitsluiting', 'voorrang'] as const);

/**
 * How a criterion counts. `eis`: a nee speaks against it. `uitsluiting` and `voorrang`: a ja does; with `voorrang` because
 * something else goes first. `begrenzing`: how much there is at most; it never keeps the provision away. `gegeven`: only
 * the rest turns on it.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export const TELLING_LIJST = Object.freeze([...COMBINATIETELLING_LIJST, 'begrenzing', 'gegeven'] as const);

/**
 * How a criterion counts.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export type Criteriumtelling = (typeof TELLING_LIJST)[number];

/**
 * How a number is held against a limit.
 *
 * @bron leudal-2018 §7.3 en §7.5.6 (LE-124, LE-141)
 */
export const VERGELIJKING_LIJST = Object.freeze(['ten-hoogste', 'ten-minste', 'minder-dan', 'meer-dan'] as const);

/**
 * One case: each of `ja` is answered ja and each of `nee` nee. A list of cases holds as soon as one of them does.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export interface Geval {
  readonly ja?: readonly string[] | undefined;
  readonly nee?: readonly string[] | undefined;
}

/**
 * A limit. `waarde` is exact, and null when no source gives it: then the municipality is asked. With `geldig` the limit
 * is dated.
 *
 * @bron leudal-2018 §6.2, §7.3 en §7.5.6 (LE-117, LE-123, LE-124, LE-141)
 */
export interface Getalgrens {
  readonly vergelijking: (typeof VERGELIJKING_LIJST)[number];
  readonly waarde: string | null;
  /** As it is read behind the number: `meter`, `lessen`, `euro`, `kilometer per kalenderjaar`. */
  readonly eenheid: string;
  readonly geldig?: Geldigheidsduur | undefined;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * A question of a provision, and how its answer counts.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export interface Voorzieningscriterium extends Criterium {
  readonly telt: Criteriumtelling;
  /** Why the answer speaks against it; only a `gegeven` has none. `{grens}` stands for the limit. */
  readonly melding?: string | undefined;
  /** The criterion counts only in one of these cases. */
  readonly wanneer?: readonly Geval[] | undefined;
  /** A number answers the question: ja when it is within the limit. In `vraag` and `melding` `{grens}` stands for it. */
  readonly grens?: Getalgrens | undefined;
  /** `in-principe`: with a motivation the reason does not keep the provision away. Absent is `hard`. */
  readonly hardheid?: Grens | undefined;
  /** Which answer has to be motivated, and why. */
  readonly motiveren?: { readonly bij: Exclude<Antwoord, 'onbekend'>; readonly waarom: string } | undefined;
  readonly herkomst: Herkomst;
}

/**
 * A reason that takes more than one answer: alternatives of which one is enough, or an exclusion with an exception.
 *
 * @bron leudal-2018 §3.2 en §3.4 (LE-006, LE-010)
 */
export interface Voorzieningscombinatie {
  readonly code: string;
  /** What is weighed, as a statement. */
  readonly omschrijving: string;
  readonly telt: (typeof COMBINATIETELLING_LIJST)[number];
  /** An `eis` asks for one of these cases; an `uitsluiting` or `voorrang` applies in one of them. */
  readonly gevallen: readonly Geval[];
  readonly melding: string;
  readonly wanneer?: readonly Geval[] | undefined;
  readonly hardheid?: Grens | undefined;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * Something that a person must see beside the outcome: in one of the cases of `wanneer`, or without them whenever all
 * conditions are met.
 *
 * @bron leudal-2018 §3.4 en §3.6 (LE-008, LE-012)
 */
export interface Voorzieningsbevinding {
  readonly code: string;
  readonly ernst: Ernst;
  readonly melding: string;
  readonly wanneer?: readonly Geval[] | undefined;
  readonly vindplaats: Vindplaats;
}

/**
 * A provision as a list of criteria.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export interface Voorzieningsregel {
  readonly id: string;
  /** As it reads after "aan de voorwaarden voor". */
  readonly naam: string;
  readonly soort: Voorzieningsoort;
  readonly criteria: readonly Voorzieningscriterium[];
  readonly combinaties?: readonly Voorzieningscombinatie[] | undefined;
  readonly bevindingen?: readonly Voorzieningsbevinding[] | undefined;
  readonly vindplaats: Vindplaats;
}

type ZonderHerkomst<T> = Omit<T, 'herkomst' | 'vindplaats'>;

/**
 * A provision as a municipality gives it: without where it comes from, for that is the municipality.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export interface EigenVoorzieningsregel extends Omit<Voorzieningsregel, 'criteria' | 'combinaties' | 'bevindingen' | 'vindplaats'> {
  readonly criteria: readonly (Omit<ZonderHerkomst<Voorzieningscriterium>, 'grens'> & { readonly grens?: ZonderHerkomst<Getalgrens> | undefined })[];
  readonly combinaties?: readonly ZonderHerkomst<Voorzieningscombinatie>[] | undefined;
  readonly bevindingen?: readonly ZonderHerkomst<Voorzieningsbevinding>[] | undefined;
}
