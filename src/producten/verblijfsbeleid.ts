import type { Antwoord, Criterium, Herkomst, Vindplaats } from '../kern/index.js';

/**
 * What a week is when nights are counted: from Monday up to and including Sunday (ISO 8601).
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065)
 */
export const VERBLIJFSWEEK_LIJST = Object.freeze(['iso-week'] as const);

/**
 * What a year is when nights are counted: a calendar year, or a year from the first day of the allocation.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-066)
 */
export const VERBLIJFSJAAR_LIJST = Object.freeze(['kalenderjaar', 'toewijzingsjaar'] as const);

/**
 * What a year is when nights are counted.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-066)
 */
export type Verblijfsjaar = (typeof VERBLIJFSJAAR_LIJST)[number];

interface Herleidbaar {
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * A limit of short stay; `aantal: null` when the municipality says that it sets none.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065, MP-066)
 */
export interface Verblijfsgrens extends Herleidbaar {
  readonly aantal: number | null;
}

/**
 * How much short stay there may be. A period is unbroken when every departure is the next arrival; it is long when it
 * has more nights in some week than `etmalenPerWeek`.
 *
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5, duur (MP-065, MP-066, MP-100)
 */
export interface Verblijfsgrenzen {
  readonly etmalenPerWeek: Verblijfsgrens;
  readonly etmalenAaneen: Verblijfsgrens;
  readonly etmalenPerJaar: Verblijfsgrens;
  readonly langePeriodenPerJaar: Verblijfsgrens;
  readonly week: Herleidbaar & { readonly keuze: (typeof VERBLIJFSWEEK_LIJST)[number] };
  readonly jaar: Herleidbaar & { readonly keuze: Verblijfsjaar };
}

/**
 * What access to short stay can depend on; a policy uses a part of it.
 *
 * @bron leudal-2018 §5.4.1 (LE-093..LE-097)
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5 (MP-061..MP-063, MP-098)
 */
export const VERBLIJFSTOEGANG_LIJST = Object.freeze([
  'chronischeProblemen',
  'chronischComplexeProblemen',
  'permanentToezicht',
  'zelfHulpInroepen',
  'zorgDagEnNacht',
  'dagelijkseMantelzorger',
  'mantelzorgOntlasten',
  'aanvullendOpThuis',
  'medischeNoodzaak',
  'wlzIndicatie',
  'levenslangToezicht',
  'wachtlijstWlz',
] as const);

/**
 * Something that access to short stay can depend on.
 *
 * @bron leudal-2018 §5.4.1 (LE-093..LE-097)
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5 (MP-061..MP-063, MP-098)
 */
export type Verblijfstoegang = (typeof VERBLIJFSTOEGANG_LIJST)[number];

/**
 * A criterion for access to short stay: which answer fits, and why another does not.
 *
 * @bron leudal-2018 §5.4.1 (LE-094..LE-097)
 * @bron midden-limburg-2024 kortdurend verblijf (MP-061..MP-063)
 */
export interface Toegangscriterium extends Criterium {
  readonly code: Verblijfstoegang;
  readonly past: Exclude<Antwoord, 'onbekend'>;
  /** Why the other answer gives no access. */
  readonly reden: string;
  readonly herkomst: Herkomst;
}

/**
 * What a policy says about short stay. Without `grenzen` or `toegang` its sources give none.
 *
 * @bron midden-limburg-2024 kortdurend verblijf (MP-058..MP-068)
 * @bron leudal-2018 §5.4.1 (LE-093..LE-097)
 */
export interface Verblijfsbeleid {
  readonly grenzen?: Verblijfsgrenzen | undefined;
  readonly toegang?: readonly Toegangscriterium[] | undefined;
}

/**
 * What a municipality may choose about short stay: all limits together, all criteria together.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-065, MP-066)
 */
export interface Verblijfsruimte {
  readonly grenzen?:
    | {
        readonly etmalenPerWeek: number | null;
        readonly etmalenAaneen: number | null;
        readonly etmalenPerJaar: number | null;
        readonly langePeriodenPerJaar: number | null;
        readonly jaar: Verblijfsjaar;
      }
    | undefined;
  readonly toegang?: readonly Omit<Toegangscriterium, 'herkomst' | 'vindplaats'>[] | undefined;
}
