import { meldKern, type Bevinding, type Hoeveelheid, type Ontbreekt, type Per, type Stap, type Vraag } from '../kern/index.js';
import type { HOGebied } from './gebieden.js';

/**
 * Temporary support: minutes per week for a number of weeks, apart from the structural total.
 *
 * @bron normenkader-ho-2025 bijlage 1 §9 (NE-056)
 */
export interface TijdelijkDeel {
  readonly gebied: HOGebied;
  readonly perWeek: Hoeveelheid;
  readonly weken: number;
}

/**
 * What the areas report while a determination runs: rows, findings, what is missing, what a person must judge, and
 * the exact quantities. Each area adds to it; nobody reads it before the end.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export interface Verslag {
  readonly per: Per;
  readonly motiveringen: { readonly [pad: string]: string | undefined };
  readonly stappen: Stap[];
  readonly bevindingen: Bevinding[];
  readonly ontbreekt: Ontbreekt[];
  readonly vragen: Vraag[];
  readonly structureel: { readonly gebied: HOGebied; readonly hoeveelheid: Hoeveelheid }[];
  readonly tijdelijk: TijdelijkDeel[];
}

/**
 * An empty report.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function nieuwVerslag(per: Per, motiveringen: Verslag['motiveringen'] | undefined): Verslag {
  return {
    per,
    motiveringen: motiveringen ?? {},
    stappen: [],
    bevindingen: [],
    ontbreekt: [],
    vragen: [],
    structureel: [],
    tijdelijk: [],
  };
}

/**
 * What a motivation is about, and what it must make clear.
 *
 * @bron normenkader-ho-2025 bijlage 1 §1 (NE-037)
 */
export interface Motiveringseis {
  /** The field in the situation. */
  readonly pad: string;
  readonly groep: HOGebied | 'aanvraag';
  /** What it is about, as a reader knows it. */
  readonly wat: string;
  /** What must become clear, as a question. */
  readonly waarom: string;
}

/**
 * Puts a motivation in the explanation, or asks for it when none was given for the field or for the block it is in.
 *
 * @bron normenkader-ho-2025 bijlage 1 §1 (NE-037)
 */
export function vereisMotivering(verslag: Verslag, { pad, groep, wat, waarom }: Motiveringseis): void {
  const [blok = pad] = pad.split('.');
  const tekst = verslag.motiveringen[pad] ?? verslag.motiveringen[blok];
  if (tekst === undefined) {
    verslag.bevindingen.push(meldKern('MOTIVERING_VEREIST', { pad, waarden: { veld: wat, waarom } }));
    return;
  }
  verslag.stappen.push(
    Object.freeze({
      code: 'MOTIVERING',
      groep,
      omschrijving: `Motivering van ${wat}: ${tekst}`,
      toegepast: true,
      herkomst: null,
      vindplaats: null,
      soort: 'toets',
      eis: 'een motivering',
      waarde: tekst,
      voldaan: true,
    } as const),
  );
}
