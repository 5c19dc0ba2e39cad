import type { Geldigheidsduur, Herkomst, Vindplaats } from '../kern/index.js';
import type { Inrichtingsprijzen, Inrichtingstabel } from './inrichtingstabel.js';
import type { Proceduretermijnen } from './procedurebeleid.js';
import type { EigenVoorzieningsregel, Voorzieningsregel } from './voorzieningsregel.js';
import type { Woonkostenpost } from './woonkostenpost.js';

/*
 * How to add a provision: only data, no logic.
 *
 * 1. Write a `Voorzieningsregel` in a file `normen/<subject>-leudal-2018.ts`, one exported list per file
 *    (`export const MOBILITEIT_LEUDAL_2018 = bevriesDiep([...] as const satisfies readonly Voorzieningsregel[])`), and name
 *    the list in `VOORZIENINGEN_LEUDAL_2018` (`normen/voorzieningen-leudal-2018.ts`). It is then tested by
 *    `toetsVoorziening({ voorziening: '<id>', antwoorden: {...} }, leudal2018)`, and by `test/eigenschappen/voorzieningen.test.ts`.
 * 2. `criteria`: every question once. Ask so that ja or nee answers it. `soort` is `feit` (can be looked up: open makes it
 *    `onvolledig`) or `oordeel` (of a professional: open makes it `beoordeling-nodig`). `telt` says how it counts:
 *      - `eis`          a nee speaks against it            { telt: 'eis', melding: 'why not, when nee' }
 *      - `uitsluiting`  a ja speaks against it             { telt: 'uitsluiting', melding: 'why not, when ja' }
 *      - `voorrang`     a ja: something else goes first    { telt: 'voorrang', melding: 'what goes first' }
 *      - `begrenzing`   how much at most; needs `grens`; never asked for, a number beyond it is a blocking finding; what its
 *                       `wanneer` turns on is asked for: so a limit can depend on another answer
 *      - `gegeven`      counts for nothing by itself: for `wanneer`, `gevallen` and `bevindingen`; no `melding`
 *    `melding` is a whole sentence in plain Dutch, readable for a citizen.
 * 3. `wanneer`: the criterion counts only in one of these cases: `[{ ja: ['A'], nee: ['B'] }, { ja: ['C'] }]` reads
 *    "(A and not B) or C". A case that does not hold makes the criterion not count, and it is not asked then.
 * 4. `grens`: `{ vergelijking: 'ten-hoogste', waarde: '800', eenheid: 'meter', herkomst, vindplaats }`; the input gives the
 *    number in `getallen` (or ja/nee in `antwoorden` where only that is known). Ja means: within the limit. Write `{grens}`
 *    ("800 meter") in `vraag` and `melding`, never the number. `waarde: null` when no source gives it. A dated amount has
 *    `geldig: { vanaf, tot }`: outside it a blocking finding.
 * 5. `combinaties`: reasons that take several answers (alternatives, or an exclusion with an exception); their criteria are
 *    `gegeven`. `{ code, omschrijving, telt: 'eis', gevallen: [{ ja: ['A'] }, { ja: ['B'] }], melding }` asks for A or B.
 * 6. `hardheid: 'in-principe'` where the source says "in beginsel" or "in de regel": a motivation in `motiveringen` then
 *    takes the reason away, with a warning. `motiveren: { bij: 'ja', waarom }` where the source asks for a written reason.
 * 7. `bevindingen`: what must be seen beside the outcome, with `wanneer` in those cases (whatever the outcome), without it when all
 *    conditions are met. Codes of their own, unique over all rooms. What a blocking one turns on is asked for.
 * 8. A list about a document (`pgb-plan`, `deskundigenadvies`) is written in the same way; `toetsDocument` turns its reasons into a
 *    report of what the document lacks.
 *
 * What always holds: any reason against it makes it `niet-aangewezen`, even when other questions are open, and then every
 * reason that is known is named. Answering an open question never turns a settled outcome back.
 */

/**
 * Something that the policy names as an example of what is generally usual.
 *
 * @bron leudal-2018 §3.4 (LE-009)
 */
export interface Voorbeeld {
  readonly id: string;
  readonly naam: string;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * The general questions of access, and the list of examples of what is generally usual: asking for one of them answers the
 * question `vraag` with ja.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003..LE-017)
 */
export interface Toegangsbeleid {
  readonly regel: Voorzieningsregel;
  readonly voorbeelden?: { readonly vraag: string; readonly lijst: readonly Voorbeeld[] } | undefined;
}

/**
 * Who pays what a more expensive provision costs more than the cheapest that is adequate.
 *
 * @bron leudal-2018 §3.6 (LE-012)
 */
export interface Meerkostenkeuze {
  readonly voorRekeningVan: 'client';
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * The part of a policy about access and about the provisions outside the hours chain.
 *
 * @bron leudal-2018 hoofdstuk 3 en 6 tot en met 9 (LE-003..LE-017, LE-093..LE-154)
 */
export interface VoorzieningenBeleid {
  readonly geldig?: Geldigheidsduur | undefined;
  readonly procedure: Proceduretermijnen;
  readonly toegang: Toegangsbeleid;
  readonly meerkosten: Meerkostenkeuze;
  /** Every provision by its own id. */
  readonly voorzieningen: readonly Voorzieningsregel[];
  /** Guide prices for furnishing a home. */
  readonly inrichting?: Inrichtingstabel | undefined;
  /** Which costs count when adapting a home is compared with moving. */
  readonly woonkosten?: readonly Woonkostenpost[] | undefined;
}

/**
 * What a municipality may choose in this room; `breidUit` changes nothing else and marks it `gemeentelijk`.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export interface Voorzieningenruimte {
  readonly geldig?: Geldigheidsduur | undefined;
  /** Its own questions of access and its own examples, in the place of those of the policy. */
  readonly toegang?:
    | {
        readonly regel: EigenVoorzieningsregel;
        readonly voorbeelden?: { readonly vraag: string; readonly lijst: readonly Pick<Voorbeeld, 'id' | 'naam'>[] } | undefined;
      }
    | undefined;
  /** Limits by `<id of the provision>.<code of the criterion>`; they are no longer dated. */
  readonly grenzen?: { readonly [naam: string]: string } | undefined;
  /** Whole provisions: in the place of the one with the same id, or added to the list. */
  readonly voorzieningen?: readonly EigenVoorzieningsregel[] | undefined;
  /** Prices of today for furnishing a home, in the place of guide prices of the policy. */
  readonly inrichting?: Inrichtingsprijzen | undefined;
}
