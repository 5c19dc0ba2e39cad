import { isGeblokkeerd, type Bevinding } from './bevinding.js';
import type { Vindplaats } from './bron.js';
import type { Stap } from './uitleg.js';
import { metBronnenVan, type Verantwoording } from './verantwoording.js';

/** What every outcome carries: findings, the explanation, and what is needed to redo it. */
export interface Kop {
  readonly bevindingen: readonly Bevinding[];
  readonly stappen: readonly Stap[];
  readonly verantwoording: Verantwoording;
}

/** Something a determination needs and does not have: asked of the consulent, or of the municipality. */
export type Ontbreekt =
  | { readonly soort: 'gegeven'; readonly pad: string; readonly vraag: string }
  | { readonly soort: 'norm'; readonly norm: string; readonly melding: string; readonly aanTeLeverenDoor: 'gemeente' };

/** A question that the source leaves to a professional. */
export interface Vraag {
  readonly code: string;
  readonly vraag: string;
  readonly keuzes: readonly string[];
  readonly vindplaats: Vindplaats;
}

/** It could be determined. `besluitrijp` is true exactly when no finding is `blokkerend`. */
export type Berekend<T> = Kop & T & { readonly status: 'berekend'; readonly besluitrijp: boolean };

/** Something is missing; `deels` keeps what is complete. */
export type Onvolledig<Deels = null> = Kop & {
  readonly status: 'onvolledig';
  readonly besluitrijp: false;
  readonly ontbreekt: readonly [Ontbreekt, ...Ontbreekt[]];
  readonly deels: Deels;
};

/** The rules do not point to this support; all reasons are named. */
export type NietAangewezen = Kop & {
  readonly status: 'niet-aangewezen';
  readonly besluitrijp: false;
  readonly redenen: readonly [Bevinding, ...Bevinding[]];
};

/** The source leaves it to a professional. */
export type BeoordelingNodig = Kop & {
  readonly status: 'beoordeling-nodig';
  readonly besluitrijp: false;
  readonly vragen: readonly [Vraag, ...Vraag[]];
};

/** The outcome of a determination. It never says granted or decided: the college decides. */
export type Uitkomst<T, Deels = null> = Berekend<T> | Onvolledig<Deels> | NietAangewezen | BeoordelingNodig;

type NietLeeg<T> = readonly [T, ...T[]];

/** Tells whether a list has at least one item. */
export function isNietLeeg<T>(lijst: readonly T[]): lijst is NietLeeg<T> {
  return lijst.length > 0;
}

/** The head, frozen, with every known source that its rows and findings cite. */
function maakKop({ bevindingen, stappen, verantwoording }: Kop): Kop {
  return {
    bevindingen: Object.freeze(bevindingen),
    stappen: Object.freeze(stappen),
    verantwoording: metBronnenVan(verantwoording, stappen, bevindingen),
  };
}

/** A computed outcome, frozen. The parts of `inhoud` are frozen by who made them. */
export function berekend<T extends object>(kop: Kop, inhoud: T): Berekend<T> {
  return Object.freeze({ status: 'berekend', besluitrijp: !isGeblokkeerd(kop.bevindingen), ...inhoud, ...maakKop(kop) });
}

/** An outcome that waits for what is missing, frozen. */
export function onvolledig<Deels>(kop: Kop, ontbreekt: NietLeeg<Ontbreekt>, deels: Deels): Onvolledig<Deels> {
  Object.freeze(ontbreekt);
  return Object.freeze({ status: 'onvolledig', besluitrijp: false, ontbreekt, deels, ...maakKop(kop) });
}

/** An outcome with all reasons why the rules do not point to this support, frozen. */
export function nietAangewezen(kop: Kop, redenen: NietLeeg<Bevinding>): NietAangewezen {
  Object.freeze(redenen);
  return Object.freeze({ status: 'niet-aangewezen', besluitrijp: false, redenen, ...maakKop(kop) });
}

/** An outcome that waits for the judgement of a professional, frozen. */
export function beoordelingNodig(kop: Kop, vragen: NietLeeg<Vraag>): BeoordelingNodig {
  Object.freeze(vragen);
  return Object.freeze({ status: 'beoordeling-nodig', besluitrijp: false, vragen, ...maakKop(kop) });
}

/** Something to ask the consulent. */
export function gegevenOntbreekt(pad: string, vraag: string): Ontbreekt {
  return Object.freeze({ soort: 'gegeven', pad, vraag });
}

/**
 * Makes the function that asks the consulent for the fields that are not there, in the order in which they are given.
 *
 * @param vragen the questions of a room, by path
 */
export function maakVrager<P extends string>(vragen: Readonly<Record<P, string>>): (velden: { readonly [K in P]?: unknown }) => Ontbreekt[] {
  return (velden) => (Object.keys(velden) as P[]).filter((pad) => velden[pad] === undefined).map((pad) => gegevenOntbreekt(pad, vragen[pad]));
}

/** A norm to ask the municipality for. */
export function normOntbreekt(norm: string, melding: string): Ontbreekt {
  return Object.freeze({ soort: 'norm', norm, melding, aanTeLeverenDoor: 'gemeente' });
}
