import type { Afrondingsregel, Geldigheidsduur, Herkomst, Planregel, Vindplaats } from '../kern/index.js';
import type { HOGebied } from './gebieden.js';
import type { Activiteitentabel } from './activiteitentabel.js';
import type { Bloktabel } from './bloktabel.js';
import type { Kinderactiviteit } from './kindertabel.js';
import type { HONormNaam } from './norm.js';

/**
 * Whether extra time for pets can be granted; a municipality may exclude it.
 *
 * @bron normenkader-ho-2025 bijlage 1 §6 (NE-051)
 */
export const HUISDIEREN_KEUZE_LIJST = Object.freeze(['meetellen', 'uitgesloten'] as const);

/**
 * A choice of a municipality and where it stands; `afgeleid` when the choice is not known.
 *
 * @bron normenkader-ho-2025 bijlage 1 §6 (NE-051)
 */
export interface Huisdierenkeuze {
  readonly keuze: (typeof HUISDIEREN_KEUZE_LIJST)[number];
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
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

/**
 * The part of a policy that decides huishoudelijke ondersteuning by blocks.
 *
 * @bron normenkader-ho-2025 vraag 3 en 4 (NE-016)
 */
export interface HOBlokkenbeleid {
  readonly methode: 'blokken';
  readonly geldig?: Geldigheidsduur | undefined;
  readonly normtabel: Bloktabel;
  readonly afronding: Afrondingsregel;
  readonly huisdieren: Huisdierenkeuze;
  readonly uitgeslotenGebieden: readonly UitgeslotenGebied[];
  /** What has to be there of the support plan; absent when the policy knows none. */
  readonly ondersteuningsplan?: readonly Planregel[] | undefined;
}

/**
 * A profile for support in kind: the result areas that it stands for, all of them and no others.
 *
 * @bron leudal-2018 §4.2 (LE-020)
 */
export interface HOProfieldefinitie {
  readonly profiel: 'A' | 'B' | 'C';
  readonly gebieden: readonly HOGebied[];
  readonly vindplaats: Vindplaats;
}

/**
 * Something that is asked for and that the policy puts out of reach.
 *
 * @bron leudal-2018 §4.5 (LE-031)
 */
export interface BuitenBereik {
  readonly id: string;
  readonly omschrijving: string;
  readonly vindplaats: Vindplaats;
}

/**
 * The part of a policy that decides huishoudelijke ondersteuning by activities times frequency.
 *
 * @bron leudal-2018 §4.4 (LE-025, LE-026)
 */
export interface HOActiviteitenbeleid {
  readonly methode: 'activiteiten';
  readonly geldig?: Geldigheidsduur | undefined;
  readonly normtabel: Activiteitentabel;
  readonly afronding: Afrondingsregel;
  readonly uitgeslotenGebieden: readonly UitgeslotenGebied[];
  /** What has to be there of the support plan; absent when the policy knows none. */
  readonly ondersteuningsplan?: readonly Planregel[] | undefined;
  readonly buitenBereik: readonly BuitenBereik[];
  readonly profielen: readonly HOProfieldefinitie[];
  /** The result areas that are granted in hours beside a profile or by themselves. */
  readonly losInUren: { readonly gebieden: readonly HOGebied[]; readonly vindplaats: Vindplaats };
  /** Where the policy departs from the research that it rests on. */
  readonly afwijkingenVanOnderzoek: readonly { readonly gebied: HOGebied; readonly omschrijving: string; readonly vindplaats: Vindplaats }[];
}

/**
 * The part of a policy about huishoudelijke ondersteuning.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 * @bron leudal-2018 §4.4 (LE-025)
 */
export type HOBeleid = HOBlokkenbeleid | HOActiviteitenbeleid;

/**
 * Minutes that a municipality supplies: a whole number or a decimal text with a point ("3.7").
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export type GemeentelijkeMinuten = number | string;

/**
 * What a municipality may choose in this room; `breidUit` changes nothing else and marks all of it `gemeentelijk`.
 *
 * @bron normenkader-ho-2025 vraag 3, 11 en bijlage 1 §6, §11 (NE-016, NE-023, NE-051, NE-058)
 */
export interface HOBeleidsruimte {
  /** Norms by name: supplied where no source gives them, or in the place of a norm of the table. */
  readonly normen?: { readonly [N in HONormNaam]?: GemeentelijkeMinuten | undefined } | undefined;
  /** Minutes of rows of an activity table by id. */
  readonly activiteiten?: { readonly [id: string]: GemeentelijkeMinuten } | undefined;
  /** The municipality's own table for the care of children. */
  readonly kinderen?:
    | {
        readonly totEnMetLeeftijd: number;
        readonly maximumWeken: number | null;
        readonly minuten: { readonly [A in Kinderactiviteit]?: GemeentelijkeMinuten | undefined };
      }
    | undefined;
  readonly afronding?:
    | { readonly opVeelvoudVan: Afrondingsregel['opVeelvoudVan']; readonly richting?: Afrondingsregel['richting'] | undefined }
    | undefined;
  readonly huisdieren?: Huisdierenkeuze['keuze'] | undefined;
  /** Result areas that the municipality arranges otherwise, such as a general laundry service. */
  readonly uitgeslotenGebieden?: readonly { readonly gebied: HOGebied; readonly reden: string }[] | undefined;
  readonly geldig?: Geldigheidsduur | undefined;
}
