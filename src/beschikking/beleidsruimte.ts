import type { Geldigheidsduur, Herkomst, Looptijdregel, Vindplaats, Voorziening } from '../kern/index.js';

/**
 * When support is evaluated.
 *
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088..LE-090)
 */
export interface Evaluatieregel {
  /** How many months lie between two evaluations. */
  readonly intervalMaanden: number;
  /** A trajectory shorter than this has an evaluation at its end only. */
  readonly alleenEindOnderMaanden: number;
  /** Whether a long trajectory may have a longer interval. */
  readonly langerBijLangdurig: boolean;
  /** The kinds of support that the rule speaks of; absent when it speaks of all. */
  readonly voorzieningen?: readonly Voorziening[] | undefined;
  /** When the rule holds, where that is narrower than its part of the policy. */
  readonly geldig?: Geldigheidsduur | undefined;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * The part of a policy about the term of a decision and its evaluations. Without `evaluatie` no source says when.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 */
export interface BeschikkingBeleid {
  readonly geldig?: Geldigheidsduur | undefined;
  readonly looptijden: readonly Looptijdregel[];
  readonly evaluatie?: Evaluatieregel | undefined;
}

/**
 * What a municipality may choose in this room; `breidUit` changes nothing else and marks it `gemeentelijk`.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 */
export interface Beschikkingsruimte {
  /** The municipality's own rules about terms, all of them. */
  readonly looptijden?: readonly Omit<Looptijdregel, 'herkomst' | 'vindplaats'>[] | undefined;
  readonly evaluatie?: Omit<Evaluatieregel, 'herkomst' | 'vindplaats'> | undefined;
  readonly geldig?: Geldigheidsduur | undefined;
}
