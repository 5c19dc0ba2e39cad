import { maakSchema, type Datum, type Schema } from '../kern/index.js';
import { declaratieVorm } from './declaratie.vorm.js';
import type { Leveringseenheid } from './declaratiebeleid.js';
import type { Declaratieperiode } from './declaratieperiode.js';
import type { Leveringssoort } from './leveringssoorten.js';
import type { Productnaam } from './producten.js';

/**
 * How much of a product was allocated, from when to when.
 *
 * @bron midden-limburg-2024 producten (MP-014, MP-033, MP-052, MP-058)
 */
export interface Toegewezenproduct {
  readonly product?: Productnaam | undefined;
  readonly ingangsdatum?: Datum | undefined;
  /** The last day ("t/m"); null when there is none. */
  readonly einddatum?: Datum | null | undefined;
  /** In minutes (BGI), parts of a day (BGG), days (transport) or nights (short stay). */
  readonly omvang?: { readonly aantal: number; readonly per: Declaratieperiode } | undefined;
}

/**
 * One line of what was delivered.
 *
 * @bron midden-limburg-2024 producten (MP-013, MP-032, MP-051, MP-058)
 */
export interface Levering {
  readonly product?: Productnaam | undefined;
  /** The day; of short stay the day of arrival. */
  readonly datum?: Datum | undefined;
  readonly soort?: Leveringssoort | undefined;
  /** Minutes (BGI), parts of a day (BGG), rides (transport), nights from `datum` on (short stay). */
  readonly aantal?: number | undefined;
  /** How long the client was there in these parts of the day, in minutes, transport included. */
  readonly aanwezigMinuten?: number | undefined;
  /** How much of that was transport. */
  readonly vervoerMinuten?: number | undefined;
}

/**
 * What was allocated to a client and what was delivered.
 *
 * @bron midden-limburg-2024 producten (MP-013, MP-032, MP-051, MP-058)
 */
export interface Declaratie {
  readonly toewijzing?: { readonly producten?: readonly Toegewezenproduct[] | undefined } | undefined;
  readonly geleverd?: readonly Levering[] | undefined;
}

/**
 * A line of what was delivered, judged. Quantities are in the unit of the product: rides on one day are one day.
 *
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-032..MP-036, MP-051, MP-052, MP-058)
 */
export interface Declaratielijn {
  readonly product: Productnaam;
  readonly datum: Datum;
  readonly soort: Leveringssoort;
  readonly eenheid: Leveringseenheid;
  readonly geleverd: number;
  readonly declarabel: number;
  readonly nietDeclarabel: number;
  readonly oordeel: 'declarabel' | 'deels-declarabel' | 'niet-declarabel';
  /** The codes of the findings that say why not. */
  readonly redenen: readonly string[];
}

/**
 * What is left of an allocated product in a period in which something was declared.
 *
 * @bron midden-limburg-2024 producten (MP-014, MP-033, MP-052, MP-058)
 */
export interface Declaratierest {
  readonly product: Productnaam;
  /** Its place in `toewijzing.producten`. */
  readonly nummer: number;
  /** `2024-W10`, `2024-03` or `toewijzing`. */
  readonly periode: string;
  readonly toegewezen: number;
  readonly declarabel: number;
  readonly resterend: number;
}

/**
 * What of a declaration can be declared, and what is left of the allocation.
 *
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-032..MP-036, MP-051, MP-052, MP-058)
 */
export interface Declaratietoets {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly oordeel: 'declarabel' | 'deels-declarabel' | 'niet-declarabel';
  /** Whether everything can be declared as it is. */
  readonly voldoet: boolean;
  /** In the order of `geleverd`. */
  readonly lijnen: readonly Declaratielijn[];
  readonly totalen: readonly {
    readonly product: Productnaam;
    readonly eenheid: Leveringseenheid;
    readonly geleverd: number;
    readonly declarabel: number;
    readonly nietDeclarabel: number;
  }[];
  readonly resterend: readonly Declaratierest[];
}

/**
 * Reads allocations and what was delivered.
 *
 * @bron midden-limburg-2024 producten (MP-013, MP-032, MP-051, MP-058)
 */
export const DeclaratieSchema: Schema<Declaratie> = maakSchema<Declaratie>(declaratieVorm);
