import { maakSchema, type Kop, type Per, type Schema } from '../kern/index.js';
import { bronopgaveVorm } from './bron.vorm.js';

/**
 * A size of help with the household, in whole minutes.
 *
 * @bron iwmo-3.2 WJ756 en WMO757
 */
export interface HuishoudelijkeOndersteuningBron {
  readonly product: 'huishoudelijke-ondersteuning';
  /** 1 to 20160 per two weeks, half of that per week. */
  readonly minuten?: number | undefined;
  readonly per?: Per | undefined;
}

/**
 * A size of individual support, in whole minutes a week.
 *
 * @bron midden-limburg-2024 BGI (MP-011)
 */
export interface BegeleidingIndividueelBron {
  readonly product: 'begeleiding-individueel';
  /** 1 to 10080. */
  readonly minuten?: number | undefined;
  readonly per?: 'week' | undefined;
}

/**
 * A size of support in a group, in day parts a week.
 *
 * @bron midden-limburg-2024 BGG (MP-032)
 */
export interface BegeleidingGroepBron {
  readonly product: 'begeleiding-groep';
  /** 1 to 14. */
  readonly dagdelen?: number | undefined;
  readonly per?: 'week' | undefined;
}

/**
 * A size of short stay, in nights a week or in total.
 *
 * @bron midden-limburg-2024 KDV (MP-058)
 */
export interface KortdurendVerblijfBron {
  readonly product: 'kortdurend-verblijf';
  /** 1 to 7 a week, or a total of 1 to 99999999. */
  readonly etmalen?: number | undefined;
  readonly per?: 'week' | 'totaal' | undefined;
}

/**
 * A size of transport, in days a week: there and back is one day.
 *
 * @bron midden-limburg-2024 vervoer (MP-051)
 */
export interface VervoerBron {
  readonly product: 'vervoer';
  /** 1 to 7. */
  readonly dagen?: number | undefined;
  readonly per?: 'week' | undefined;
}

/**
 * A size to be allocated, of one product.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export type Bronopgave =
  | HuishoudelijkeOndersteuningBron
  | BegeleidingIndividueelBron
  | BegeleidingGroepBron
  | KortdurendVerblijfBron
  | VervoerBron;

/**
 * An outcome of this library. A size of huishoudelijke ondersteuning or of begeleiding is read from it; any other has no
 * concrete number.
 *
 * @bron normenkader-ho-2025 vraag 1 (NE-007)
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089, NK-096)
 */
export interface Bronuitkomst extends Kop {
  readonly status: 'berekend' | 'onvolledig' | 'niet-aangewezen' | 'beoordeling-nodig';
  readonly besluitrijp: boolean;
}

/**
 * Where the size of an allocation comes from: a plain size, or an outcome of this library.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export type Toewijzingsbron = Bronopgave | Bronuitkomst;

/**
 * Reads a plain size.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export const BronopgaveSchema: Schema<Bronopgave> = maakSchema<Bronopgave>(bronopgaveVorm);
