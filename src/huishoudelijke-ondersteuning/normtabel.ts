import type { Bron, Frequentie, Herkomst, Vindplaats } from '../kern/index.js';
import type { HOGebied } from './gebieden.js';

/**
 * The norms of a block table. The names are also those under which a missing norm is asked for and under which a
 * municipality supplies it.
 *
 * @bron normenkader-ho-2025 bijlage 1 (NE-036..NE-056)
 */
export const HO_NORM_LIJST = [
  'schoonEnLeefbaarHuis.volledig',
  'schoonEnLeefbaarHuis.tweewekelijks',
  'eigenMogelijkheden',
  'gebruikelijkeHulp',
  'netwerk',
  'extraInzet.enige',
  'extraInzet.veel',
  'extraSlaapkamers',
  'overigeKamers',
  'overigeKamersUitzonderlijk',
  'huisdieren',
  'woningkenmerken',
  'samenstellingHuishouden',
  'wasverzorging.eenpersoons',
  'wasverzorging.tweepersoons',
  'wasverzorging.groter',
  'wasverzorging.aftrek',
  'strijken',
  'boodschappen',
  'maaltijden.brood',
  'maaltijden.warm',
  'regie',
  'adviesInstructieVoorlichting',
] as const;

/**
 * The name of a norm of a block table.
 *
 * @bron normenkader-ho-2025 bijlage 1 (NE-036..NE-056)
 */
export type HONormNaam = (typeof HO_NORM_LIJST)[number];

/**
 * A norm: minutes as a decimal text, never negative; whether they are added or deducted is in the rule. Minutes are
 * per week, per meal for meals, and per two weeks for `schoonEnLeefbaarHuis.tweewekelijks`.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-007)
 */
export interface Norm {
  readonly minuten: string;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
  /** The most times that the norm counts; absent when the source gives no maximum. */
  readonly maximum?: number | undefined;
  /** What a municipality put its own norm in the place of. */
  readonly vervangt?: { readonly minuten: string; readonly herkomst: Herkomst } | undefined;
}

/**
 * The times for the care of children: per time, per day, per meal; per child or per family.
 *
 * @bron leudal-2018 bijlage 1 tabel 10 (LE-162..LE-168)
 */
export const KINDERACTIVITEIT_LIJST = [
  'naar-bed-brengen',
  'uit-bed-halen',
  'wassen-en-kleden',
  'eten-en-drinken',
  'babyvoeding',
  'school-brengen-halen',
] as const;

/**
 * An activity in the care of children.
 *
 * @bron leudal-2018 bijlage 1 tabel 10 (LE-162..LE-168)
 */
export type Kinderactiviteit = (typeof KINDERACTIVITEIT_LIJST)[number];

/**
 * The unit in which a time for the care of children was printed. `per-maaltijd` does not say whether it is per child.
 *
 * @bron leudal-2018 bijlage 1 tabel 10 (LE-162..LE-167)
 */
export const KINDEREENHEID_LIJST = ['keer-per-kind', 'dag-per-kind', 'maaltijd', 'keer-per-gezin'] as const;

/**
 * One row of the table for the care of children.
 *
 * @bron leudal-2018 bijlage 1 tabel 10 (LE-162..LE-167)
 */
export interface Kinderrij {
  readonly activiteit: Kinderactiviteit;
  readonly omschrijving: string;
  readonly minuten: string;
  readonly eenheid: (typeof KINDEREENHEID_LIJST)[number];
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * The table for the care of children, up to and including which age it holds, and for how many weeks at most
 * (null: no maximum is known, then the support may be structural).
 *
 * @bron leudal-2018 §4.9 en bijlage 1 tabel 10 (LE-042, LE-168)
 */
export interface Kindertabel {
  readonly rijen: readonly Kinderrij[];
  readonly totEnMetLeeftijd: number;
  readonly maximumWeken: number | null;
  readonly vindplaats: Vindplaats;
}

/**
 * A block table: one edition of the framework, adopted as a whole. What no source gives is absent.
 *
 * @bron normenkader-ho-2025 vraag 1 (NE-007)
 */
export interface Bloktabel {
  readonly id: string;
  readonly titel: string;
  readonly bron: Bron;
  readonly normen: { readonly [N in HONormNaam]?: Norm | undefined };
  readonly kinderen?: Kindertabel | undefined;
}

/**
 * The rooms that the activity table knows.
 *
 * @bron leudal-2018 §4.5 (LE-030)
 */
export const RUIMTE_LIJST = ['woonkamer', 'slaapkamer', 'keuken', 'sanitair', 'hal'] as const;

/**
 * A room that the activity table knows.
 *
 * @bron leudal-2018 §4.5 (LE-030)
 */
export type Ruimte = (typeof RUIMTE_LIJST)[number];

/**
 * What a row of the activity table depends on: a feature of the room or the laundry, and the answers for which the
 * row counts.
 *
 * @bron leudal-2018 §4.4 (LE-027)
 */
export interface Rijvoorwaarde {
  readonly kenmerk: string;
  readonly bij: readonly string[];
}

/**
 * One row of the activity table. `minuten` is null where the cell in the source is empty: a gap, not 0.
 *
 * @bron leudal-2018 bijlage 1 tabel 1, 2 en 4 (LE-171..LE-243)
 */
export interface Activiteitrij {
  readonly id: string;
  readonly groep: Ruimte | 'was' | 'strijken';
  readonly omschrijving: string;
  readonly minuten: string | null;
  readonly frequentie: Frequentie;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
  readonly voorwaarde?: Rijvoorwaarde | undefined;
  /** Why the printed figure must be looked at before it is used. */
  readonly twijfel?: string | undefined;
  readonly vervangt?: { readonly minuten: string; readonly herkomst: Herkomst } | undefined;
}

/**
 * One kind of temporary teaching: minutes per time or per week, and for how many weeks at most.
 *
 * @bron leudal-2018 bijlage 1 tabel 8 en 9 (LE-155, LE-157, LE-159)
 */
export interface Aanleerrij {
  readonly onderwerp: Aanleeronderwerp;
  readonly omschrijving: string;
  readonly minuten: string;
  /** `onduidelijk`: the source prints minutes per week together with a number of times, see X17. */
  readonly eenheid: 'keer' | 'week' | 'onduidelijk';
  /** The most times a week. */
  readonly meesteKeren: number;
  readonly maximumWeken: number;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * What a client can be taught for a short time.
 *
 * @bron leudal-2018 bijlage 1 tabel 8 en 9 (LE-155, LE-157, LE-159)
 */
export const AANLEERONDERWERP_LIJST = ['instructie', 'huis-en-was', 'maaltijden'] as const;

/**
 * What a client can be taught for a short time.
 *
 * @bron leudal-2018 bijlage 1 tabel 8 en 9 (LE-155, LE-157, LE-159)
 */
export type Aanleeronderwerp = (typeof AANLEERONDERWERP_LIJST)[number];

/**
 * An activity table: research times per activity with their frequency, adopted as a whole.
 *
 * @bron leudal-2018 bijlage 1 (LE-155..LE-243)
 */
export interface Activiteitentabel {
  readonly id: string;
  readonly titel: string;
  readonly bron: Bron;
  readonly rijen: readonly Activiteitrij[];
  readonly aanleren: readonly Aanleerrij[];
  readonly normen: { readonly [N in 'regie' | 'maaltijden.brood' | 'maaltijden.warm']?: Norm | undefined };
  readonly kinderen?: Kindertabel | undefined;
}

/**
 * A result area that a policy leaves out, and why.
 *
 * @bron leudal-2018 §4.4 (LE-028)
 */
export interface UitgeslotenGebied {
  readonly gebied: HOGebied;
  readonly reden: string;
  readonly vindplaats: Vindplaats;
}
