import { maakSchema, type Schema } from '../kern/index.js';
import type { Omvangkeuze } from './omvangkeuze.js';
import type { Onderzoek } from './onderzoek.js';
import type { Begeleidingsvorm } from './profielen.js';
import { begeleidingszaakVorm } from './zaak.vorm.js';

/**
 * One case for begeleiding: the investigation, and per form the size that was chosen after the suggestion.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014, NK-020)
 */
export interface Begeleidingszaak {
  readonly onderzoek: Onderzoek;
  readonly keuze?: { readonly [V in Begeleidingsvorm]?: Omvangkeuze['keuze'] } | undefined;
  readonly vorigeIndicatie?: { readonly [V in Begeleidingsvorm]?: Omvangkeuze['vorigeIndicatie'] } | undefined;
  /** Whether the limitation is permanent. */
  readonly blijvend?: boolean | undefined;
  readonly stabieleSituatie?: boolean | undefined;
}

/**
 * Reads one case.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014, NK-020)
 */
export const BegeleidingszaakSchema: Schema<Begeleidingszaak> = maakSchema<Begeleidingszaak>(begeleidingszaakVorm);
