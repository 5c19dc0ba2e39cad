import type { Bron, Herkomst, Vindplaats } from '../kern/index.js';

/**
 * The five questions of the assessment model; all must be answered.
 *
 * @bron leudal-2018 bijlage 2 (LE-070)
 */
export const VRAAG_LIJST = Object.freeze(['v1', 'v2', 'v3', 'v4', 'v5'] as const);

/**
 * A question of the assessment model.
 *
 * @bron leudal-2018 bijlage 2 (LE-070)
 */
export type Modelvraag = (typeof VRAAG_LIJST)[number];

/**
 * The answers to the questions with five points, favourable first.
 *
 * @bron leudal-2018 bijlage 2 (LE-071, LE-072, LE-078)
 */
export const VIJFPUNT_LIJST = Object.freeze(['A', 'B', 'C', 'D', 'E'] as const);

/**
 * The answers to the questions with four points, favourable first.
 *
 * @bron leudal-2018 bijlage 2 (LE-073, LE-074, LE-075, LE-078)
 */
export const VIERPUNT_LIJST = Object.freeze(['A', 'B', 'C', 'D'] as const);

/**
 * An answer to a question with five points.
 *
 * @bron leudal-2018 bijlage 2 (LE-071, LE-072)
 */
export type Vijfpunt = (typeof VIJFPUNT_LIJST)[number];

/**
 * An answer to a question with four points.
 *
 * @bron leudal-2018 bijlage 2 (LE-073, LE-074, LE-075)
 */
export type Vierpunt = (typeof VIERPUNT_LIJST)[number];

/**
 * The colours of the answers.
 *
 * @bron leudal-2018 bijlage 2 (LE-077)
 */
export const KLEUR_LIJST = Object.freeze(['groen', 'lichtgroen', 'geel', 'oranje', 'rood'] as const);

/**
 * The colour of an answer.
 *
 * @bron leudal-2018 bijlage 2 (LE-077)
 */
export type Kleur = (typeof KLEUR_LIJST)[number];

/**
 * The two parts of the model: safety and risk (1), result, independence and cooperation (2).
 *
 * @bron leudal-2018 bijlage 2 (LE-083)
 */
export type Modeldeel = 1 | 2;

/**
 * A question of the model with its answers, in our own words.
 *
 * @bron leudal-2018 bijlage 2 (LE-070..LE-083)
 */
export interface Modelvraagtekst {
  readonly vraag: Modelvraag;
  readonly deel: Modeldeel;
  readonly naam: string;
  readonly uitleg: string;
  /** Questions 1 and 2 leave the support out of account; 3 to 5 are answered as if it were there. */
  readonly metVoorziening: boolean;
  readonly polen: readonly [gunstig: string, ongunstig: string];
  readonly antwoorden: readonly { readonly antwoord: Vijfpunt; readonly kleur: Kleur; readonly omschrijving: string }[];
  readonly vindplaats: Vindplaats;
}

/**
 * The categories of a profile, by how severe the limitations are.
 *
 * @bron leudal-2018 §5.3.2-5.3.3 (LE-058, LE-063)
 */
export type Categorie = 1 | 2 | 3;

/**
 * The intensities of a profile, by how often there is contact.
 *
 * @bron leudal-2018 §5.3.2-5.3.3 (LE-058, LE-067..LE-069)
 */
export const INTENSITEIT_LIJST = Object.freeze(['basis', 'aanvullend', 'intens'] as const);

/**
 * The intensity of a profile.
 *
 * @bron leudal-2018 §5.3.2-5.3.3 (LE-058)
 */
export type Intensiteit = (typeof INTENSITEIT_LIJST)[number];

/**
 * How severe the limitations of a client are.
 *
 * @bron leudal-2018 §5.3.3 (LE-063)
 */
export const BEPERKINGEN_LIJST = Object.freeze(['licht', 'matig', 'zwaar'] as const);

/**
 * How severe the limitations of a client are.
 *
 * @bron leudal-2018 §5.3.3 (LE-063)
 */
export type Beperkingen = (typeof BEPERKINGEN_LIJST)[number];

/**
 * Whether support is needed now and then, or all the time.
 *
 * @bron leudal-2018 §5.3.3, bepalen van de intensiteit (LE-067, LE-068)
 */
export const BEHOEFTE_LIJST = Object.freeze(['incidenteel', 'structureel'] as const);

/**
 * How five answers lead to a profile. The source does not say; the rule is part of the policy, so that a municipality
 * can put its own in its place. No worse answer may ever give a lighter profile: the door checks that.
 *
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-082)
 */
export interface Beoordelingsregel {
  readonly id: string;
  readonly omschrijving: string;
  /** What the answers to questions 1 to 3 count for the category. */
  readonly punten: {
    readonly v1: Readonly<Record<Vijfpunt, number>>;
    readonly v2: Readonly<Record<Vijfpunt, number>>;
    readonly v3: Readonly<Record<Vierpunt, number>>;
  };
  /** The highest sum that is still category 1, and category 2. */
  readonly categorieTotEnMet: readonly [een: number, twee: number];
  /** From which answer on a question asks for at least a category. */
  readonly minstens: readonly { readonly vraag: Modelvraag; readonly vanaf: Vijfpunt; readonly categorie: Categorie }[];
  /** The intensity by question 4. */
  readonly intensiteit: Readonly<Record<Vierpunt, Intensiteit>>;
  /** From which answer on a question raises the intensity by one step. */
  readonly verhoging: readonly { readonly vraag: Modelvraag; readonly vanaf: Vijfpunt }[];
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * An assessment model with its rule.
 *
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-070, LE-082)
 */
export interface Beoordelingsmodel {
  readonly id: string;
  readonly titel: string;
  readonly bron: Bron;
  readonly regel: Beoordelingsregel;
}
