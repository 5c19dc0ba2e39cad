import type { Geldigheidsduur, Herkomst, Planregel, Vindplaats } from '../kern/index.js';
import type { Duurregel } from './duurregel.js';
import type { Leefgebied } from './leefgebieden.js';
import type { Profieltabel } from './profieltabel.js';
import type { Beoordelingsmodel, Beoordelingsregel } from './vragenlijst.js';
import type { Profielgrenzen } from './zwaarte.js';

/**
 * The names that a policy uses for life areas, where they are not the usual ones.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export type Leefgebiednamen = { readonly [L in Leefgebied]?: string | undefined };

/**
 * Whether support in kind and a personal budget may go together for begeleiding.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-005)
 * @bron leudal-2018 §5.4.5 (LE-101)
 */
export interface Leveringskeuze {
  readonly toegestaan: boolean;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

interface Gedeeld {
  readonly geldig?: Geldigheidsduur | undefined;
  readonly leefgebiednamen?: Leefgebiednamen | undefined;
  readonly naturaMetPgb: Leveringskeuze;
  /** The rules about duration; the first that applies decides, the last applies always. */
  readonly duur: readonly Duurregel[];
  /** What has to be there of the support plan; absent when the policy knows none. */
  readonly ondersteuningsplan?: readonly Planregel[] | undefined;
}

/**
 * The part of a policy that works with the profiles of the Normenkader Begeleiding 2.0.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-010, NK-075)
 */
export interface BegeleidingProfielenbeleid extends Gedeeld {
  readonly methode: 'profielen';
  readonly profieltabel: Profieltabel;
  readonly profielgrenzen?: Profielgrenzen | undefined;
}

/**
 * The part of a policy that works with the questionnaire of Leudal 2018.
 *
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-070)
 */
export interface BegeleidingModelbeleid extends Gedeeld {
  readonly methode: 'beoordelingsmodel';
  readonly model: Beoordelingsmodel;
}

/**
 * The part of a policy about begeleiding.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 */
export type BegeleidingBeleid = BegeleidingProfielenbeleid | BegeleidingModelbeleid;

/**
 * What a municipality may choose in this room; `breidUit` changes nothing else and marks it `gemeentelijk`. Bands,
 * scores and characteristics belong to the framework and are no choice.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-065)
 * @bron leudal-2018 §5.3.3 (LE-082)
 */
export interface Begeleidingsruimte {
  /** The limits of the total score, with the source in which the municipality read them. */
  readonly profielgrenzen?: Profielgrenzen | undefined;
  readonly leefgebiednamen?: Leefgebiednamen | undefined;
  /** The municipality's own rule from five answers to a profile. */
  readonly beoordelingsregel?: Omit<Beoordelingsregel, 'herkomst' | 'vindplaats'> | undefined;
  /** The municipality's own rules about duration, all of them. */
  readonly duur?: readonly Omit<Duurregel, 'herkomst' | 'vindplaats'>[] | undefined;
  readonly naturaMetPgb?: boolean | undefined;
  readonly geldig?: Geldigheidsduur | undefined;
}
