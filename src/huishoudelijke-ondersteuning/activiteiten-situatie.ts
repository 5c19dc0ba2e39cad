import { bevriesDiep, type Frequentie, type VorigeIndicatie } from '../kern/index.js';
import type { HOGebied } from './gebieden.js';
import type { Ruimte } from './activiteitentabel.js';
import type { Kinderen, Maaltijden } from './situatie.js';
import type { Aanleren } from './tijdelijk.js';

/**
 * The features of a home on which rows of the activity table depend, with their answers.
 *
 * @bron leudal-2018 §4.4 en bijlage 1 tabel 1-3 (LE-027, LE-169)
 */
export const KENMERK_KEUZES = bevriesDiep({
  vloer: ['hard', 'vloerbedekking'],
  raambekleding: ['gordijnen', 'lamellen', 'geen'],
  afwas: ['hand', 'vaatwasser', 'niet-nodig'],
  afzuigkap: ['vaatwasserbestendig', 'niet-vaatwasserbestendig', 'geen'],
  vriezer: ['los', 'geen'],
  trap: ['ja', 'nee'],
} as const);

/**
 * A feature of a home on which rows of the activity table depend.
 *
 * @bron leudal-2018 §4.4 (LE-027)
 */
export type Kenmerk = keyof typeof KENMERK_KEUZES;
type Antwoord<K extends Kenmerk> = (typeof KENMERK_KEUZES)[K][number];
/**
 * The answers to some features.
 *
 * @bron leudal-2018 §4.4 (LE-027)
 */
export type Kenmerken<K extends Kenmerk> = { readonly [N in K]?: Antwoord<N> | undefined };

/**
 * The block "schoon en leefbaar huis" for an activity table: which rooms, and the features on which rows depend. A
 * feature is only asked when the room is listed.
 *
 * @bron leudal-2018 §4.5 en bijlage 1 tabel 1 en 2 (LE-030, LE-171..LE-231)
 */
export interface HuisPerRuimte {
  readonly ruimten?: readonly Ruimte[] | undefined;
  readonly woonkamer?: Kenmerken<'vloer' | 'raambekleding'> | undefined;
  readonly slaapkamer?: Kenmerken<'vloer' | 'raambekleding'> | undefined;
  readonly keuken?: Kenmerken<'vloer' | 'raambekleding' | 'afwas' | 'afzuigkap' | 'vriezer'> | undefined;
  readonly sanitair?: Kenmerken<'raambekleding'> | undefined;
  readonly hal?: Kenmerken<'vloer' | 'trap'> | undefined;
}

/**
 * Why an activity of the table is not needed from the help.
 *
 * @bron leudal-2018 §4.5.1 (LE-032)
 */
export const NIET_NODIG_LIJST = Object.freeze(['zelf', 'gebruikelijke-hulp', 'netwerk', 'niet-aanwezig'] as const);

/**
 * An activity of the table that the help does not do.
 *
 * @bron leudal-2018 §4.5.1 (LE-032)
 */
export interface NietNodig {
  /** Id of a row of the table, such as `slaapkamer-matras`. */
  readonly activiteit: string;
  readonly reden: (typeof NIET_NODIG_LIJST)[number];
}

/**
 * An activity that is done more or less often than the table says; motivated.
 *
 * @bron leudal-2018 §4.4 (LE-025)
 */
export interface EigenFrequentie extends Frequentie {
  readonly activiteit: string;
}

/**
 * The fields that a motivation can be given for, by their path in the situation.
 *
 * @bron leudal-2018 §4.4 (LE-025)
 */
export const HO_ACTIVITEITEN_MOTIVERING_LIJST = Object.freeze(['nietNodig', 'frequenties', 'regie', 'vorigeIndicatie'] as const);

/**
 * A household as the intake found it, for an activity table. An absent key is a question that was not asked yet.
 *
 * @bron leudal-2018 hoofdstuk 4 en bijlage 1 (LE-018..LE-044, LE-155..LE-243)
 */
export interface HOActiviteitenSituatie {
  readonly gebieden?: readonly HOGebied[] | undefined;
  readonly schoonEnLeefbaarHuis?: HuisPerRuimte | undefined;
  readonly wasverzorging?: { readonly drogen?: 'droger' | 'waslijn' | undefined; readonly vlekken?: boolean | undefined } | undefined;
  readonly strijken?: { readonly medischNoodzakelijk?: boolean | undefined } | undefined;
  /** `koken`: cooking was asked for as well; this policy does not give it. */
  readonly maaltijden?: (Maaltijden & { readonly koken?: boolean | undefined }) | undefined;
  readonly regie?: { readonly beperktLeerbaar?: boolean | undefined } | undefined;
  readonly adviesInstructieVoorlichting?: Aanleren | undefined;
  readonly kinderen?: Kinderen | undefined;
  readonly nietNodig?: readonly NietNodig[] | undefined;
  readonly frequenties?: readonly EigenFrequentie[] | undefined;
  /** Ids of what was asked for and the policy puts out of reach, such as `buitenruimte`. */
  readonly buitenBereik?: readonly string[] | undefined;
  readonly motiveringen?: { readonly [P in (typeof HO_ACTIVITEITEN_MOTIVERING_LIJST)[number]]?: string | undefined } | undefined;
  readonly vorigeIndicatie?: VorigeIndicatie | undefined;
}
