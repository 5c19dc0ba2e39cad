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
 * Asks for a motivation unless one was given, for the field or for the block that it is in.
 *
 * @param pad the field in the situation
 * @param waarom what the motivation must make clear, as the end of a sentence
 * @bron normenkader-ho-2025 bijlage 1 §1 (NE-037)
 */
export function vereisMotivering(verslag: Verslag, pad: string, waarom: string): void {
  const [blok = pad] = pad.split('.');
  if (verslag.motiveringen[pad] !== undefined || verslag.motiveringen[blok] !== undefined) return;
  verslag.bevindingen.push(meldKern('MOTIVERING_VEREIST', { pad, waarden: { veld: pad, waarom } }));
}
