import type { Per, VorigeIndicatie } from '../kern/index.js';
import type { HOGebied, } from './gebieden.js';
import type { Kinderactiviteit } from './kindertabel.js';

/**
 * How much more effort than for the average client, because of limitations of the client.
 *
 * @bron normenkader-ho-2025 bijlage 1 §2 (NE-042)
 */
export const EXTRA_INZET_LIJST = Object.freeze(['geen', 'enige', 'veel'] as const);

/**
 * Whether all of the laundry is taken over, or the client still does the small pieces.
 *
 * @bron normenkader-ho-2025 bijlage 1 §1 (NE-040)
 */
export const WAS_OMVANG_LIJST = Object.freeze(['volledig', 'gedeeltelijk'] as const);

/**
 * The size of the household for the laundry; no source has a norm for more than two persons.
 *
 * @bron normenkader-ho-2025 bijlage 3 tabel 4 (NE-060)
 */
export const WAS_HUISHOUDEN_LIJST = Object.freeze(['eenpersoons', 'tweepersoons', 'groter'] as const);

/**
 * The block "schoon en leefbaar huis": every field is a question of the intake, so 0, `false` and `'geen'` are answers
 * and an absent field is a question that was not asked yet.
 *
 * A large scullery belongs to the kitchen and is no extra room, unless kitchen and scullery are both seriously large
 * (NE-049). A child that cleans its own room as usual help gives no `extraSlaapkamers` (NE-047). A guest room that is
 * used now and then stays one of `overigeKamers` (NE-048). Care of pets is never part (NE-032), and a refusal to clear
 * a home with severe allergy or COPD gives no `extraInzet` (NE-052).
 *
 * @bron normenkader-ho-2025 bijlage 1 §1-7 (NE-036..NE-053)
 */
export interface SchoonEnLeefbaarHuis {
  /** Steps of own ability, 0 to 3: 1 is dusting at mid height and tidying, 2 and 3 are clearly and lastingly more. */
  readonly eigenMogelijkheden?: number | undefined;
  /** Steps of help that housemates are expected to give, 0 to 99. */
  readonly gebruikelijkeHulp?: number | undefined;
  /** Steps of help by informal carers, network and volunteers, 0 to 99; not the same help as `gebruikelijkeHulp`. */
  readonly netwerk?: number | undefined;
  readonly extraInzet?: (typeof EXTRA_INZET_LIJST)[number] | undefined;
  /** Extra rooms in use as a bedroom, 0 to 99. */
  readonly extraSlaapkamers?: number | undefined;
  /** Extra rooms not in use as a bedroom, 0 to 99. */
  readonly overigeKamers?: number | undefined;
  /** Extra rooms not in use as a bedroom that by exception and motivated count as one, 0 to 99. */
  readonly overigeKamersUitzonderlijk?: number | undefined;
  /** Pets that make extra effort necessary. */
  readonly huisdieren?: boolean | undefined;
  /** Size, upkeep or furnishing in extreme cases; counts once. */
  readonly woningkenmerken?: boolean | undefined;
  /** The composition of the household asks for extra time; the norm comes from the municipality. */
  readonly samenstellingHuishouden?: boolean | undefined;
}

/**
 * The block "wasverzorging".
 *
 * @bron normenkader-ho-2025 bijlage 1 §1 en bijlage 3 tabel 4 (NE-040, NE-060)
 */
export interface Wasverzorging {
  readonly omvang?: (typeof WAS_OMVANG_LIJST)[number] | undefined;
  readonly huishouden?: (typeof WAS_HUISHOUDEN_LIJST)[number] | undefined;
}

/**
 * The block "maaltijden": how many meals a week are prepared (bread) or warmed up.
 *
 * @bron normenkader-ho-2025 bijlage 3 tabel 6 (NE-061)
 * @bron leudal-2018 §4.8 (LE-038)
 */
export interface Maaltijden {
  /** 0 to 21 a week. */
  readonly broodmaaltijdenPerWeek?: number | undefined;
  /** 0 to 14 a week. */
  readonly warmeMaaltijdenPerWeek?: number | undefined;
}

/**
 * The block "regie": only demonstrable extra work counts; that a client cannot instruct the help is not enough.
 *
 * @bron normenkader-ho-2025 bijlage 1 §9 (NE-055)
 */
export interface Regie {
  readonly aantoonbaarExtraWerk?: boolean | undefined;
}

/**
 * The block "advies, instructie en voorlichting": always temporary.
 *
 * @bron normenkader-ho-2025 bijlage 1 §9 (NE-056)
 */
export interface AdviesInstructieVoorlichting {
  /** 1 to 52 weeks. */
  readonly weken?: number | undefined;
}

/**
 * How often an activity for children is done.
 *
 * @bron leudal-2018 bijlage 1 onder tabel 10 (LE-168)
 */
export interface Kindermoment {
  readonly activiteit: Kinderactiviteit;
  /** 1 to 12 times a day. */
  readonly kerenPerDag: number;
  /** 1 to 7 days a week. */
  readonly dagenPerWeek: number;
}

/**
 * The block "kinderen". Activities that the source counts per child go with a child, those per family under
 * `perGezin`. Giving food and drink is printed per meal only: where it is listed says how it is read.
 *
 * @bron leudal-2018 §4.9 en bijlage 1 tabel 10 (LE-042, LE-162..LE-168)
 */
export interface Kinderen {
  /** For how many weeks, 1 to 52. */
  readonly weken?: number | undefined;
  readonly perKind?: readonly { readonly leeftijd: number; readonly activiteiten: readonly Kindermoment[] }[] | undefined;
  readonly perGezin?: readonly Kindermoment[] | undefined;
}

/**
 * The fields that a motivation can be given for, by their path in the situation.
 *
 * @bron normenkader-ho-2025 bijlage 1 §1 en §3 (NE-037, NE-039, NE-046)
 */
export const HO_MOTIVERING_LIJST = Object.freeze([
  'per',
  'schoonEnLeefbaarHuis.eigenMogelijkheden',
  'schoonEnLeefbaarHuis.gebruikelijkeHulp',
  'schoonEnLeefbaarHuis.netwerk',
  'schoonEnLeefbaarHuis.extraInzet',
  'schoonEnLeefbaarHuis.extraSlaapkamers',
  'schoonEnLeefbaarHuis.overigeKamers',
  'schoonEnLeefbaarHuis.overigeKamersUitzonderlijk',
  'schoonEnLeefbaarHuis.huisdieren',
  'schoonEnLeefbaarHuis.woningkenmerken',
  'schoonEnLeefbaarHuis.samenstellingHuishouden',
  'wasverzorging',
  'wasverzorging.omvang',
  'strijken',
  'boodschappen',
  'maaltijden',
  'regie',
  'regie.aantoonbaarExtraWerk',
  'adviesInstructieVoorlichting',
  'kinderen',
  'vorigeIndicatie',
] as const);

/**
 * A field that a motivation can be given for.
 *
 * @bron normenkader-ho-2025 bijlage 1 §1 (NE-037)
 */
export type HOMotiveringPad = (typeof HO_MOTIVERING_LIJST)[number];

/**
 * A household as the intake found it, for a block table. An absent key is a question that was not asked yet. No names,
 * birth dates or diagnoses; it is special-category personal data all the same: do not log it.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 (NE-008, NE-009, NE-036..NE-056)
 */
export interface HOSituatie {
  /** The result areas that support is asked for; `strijken` and `boodschappen` need no block. */
  readonly gebieden?: readonly HOGebied[] | undefined;
  /** Every week (default) or every two weeks. */
  readonly per?: Per | undefined;
  readonly schoonEnLeefbaarHuis?: SchoonEnLeefbaarHuis | undefined;
  readonly wasverzorging?: Wasverzorging | undefined;
  readonly maaltijden?: Maaltijden | undefined;
  readonly regie?: Regie | undefined;
  readonly adviesInstructieVoorlichting?: AdviesInstructieVoorlichting | undefined;
  readonly kinderen?: Kinderen | undefined;
  readonly motiveringen?: { readonly [P in HOMotiveringPad]?: string | undefined } | undefined;
  /** What was granted before, to see a lowering. */
  readonly vorigeIndicatie?: VorigeIndicatie | undefined;
}
