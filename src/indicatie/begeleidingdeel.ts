import type { Opties, Uitkomst } from '../kern/index.js';
import { beoordeelVragenlijst, bepaalBegeleiding, type Begeleidingsketen, type Modelprofiel } from '../begeleiding/index.js';
import type { BeleidMet } from '../beleid/index.js';
import type { Dossier } from './dossier.js';

/**
 * Begeleiding: by profiles, with the suggestion, the size and the duration; or by the questionnaire.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 en §5.3 (NK-075, NK-097)
 * @bron leudal-2018 §5.3.3 (LE-070)
 */
export interface Begeleidingdeel {
  readonly keten: Begeleidingsketen | null;
  readonly vragenlijst: Uitkomst<Modelprofiel> | null;
}

/**
 * Determines begeleiding as far as the file goes.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 en §5.3 (NK-075, NK-097)
 * @bron leudal-2018 §5.3.3 (LE-070)
 */
export function bepaalBegeleidingdeel({ begeleiding, vragenlijst }: Dossier, beleid: BeleidMet<'begeleiding'>, opties: Opties): Begeleidingdeel | null {
  if (begeleiding === undefined && vragenlijst === undefined) return null;
  return Object.freeze({
    keten: begeleiding === undefined ? null : bepaalBegeleiding(begeleiding, beleid, opties),
    vragenlijst: vragenlijst === undefined ? null : beoordeelVragenlijst(vragenlijst, beleid, opties),
  });
}
