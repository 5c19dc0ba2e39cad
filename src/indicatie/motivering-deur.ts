import { InvoerFout, maakSchema, onder, type Probleem } from '../kern/index.js';
import type { Lezer } from './lezer.js';
import { motiveringskeuzeVorm, voorstelVorm } from './motivering.vorm.js';
import type { Indicatievoorstel } from './stel-voor.js';
import { maakVerantwoordingsafdruk, maakVoorstelafdruk } from './verantwoording.js';

const VoorstelSchema = maakSchema<unknown>(voorstelVorm);
const KeuzeSchema = maakSchema<{ readonly lezer: Lezer }>(motiveringskeuzeVorm);

const VERANDERD: Probleem = {
  pad: 'voorstel',
  code: 'VERANDERD',
  melding: '`voorstel` is niet meer zoals `stelIndicatieVoor` het maakte; maak het opnieuw, of doe het over met `herbereken`',
};

/** What is wrong with a proposal: its form, or that it was changed after it was made. */
function problemenInVoorstel(voorstel: Indicatievoorstel): readonly Probleem[] {
  const lezing = VoorstelSchema.lees(voorstel);
  if (!lezing.geldig) return onder('voorstel', lezing.problemen);
  const { verantwoording, ...rest } = voorstel;
  const isOngewijzigd = maakVoorstelafdruk(rest, verantwoording.invoer) === verantwoording.uitkomst && maakVerantwoordingsafdruk(verantwoording) === verantwoording.afdruk;
  return isOngewijzigd ? [] : [VERANDERD];
}

/**
 * Refuses what cannot be put into words: no proposal, one that was changed after it was made, or a reader that does not exist.
 *
 * @throws InvoerFout `INVOER_ONGELDIG` with all problems
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function eisMotiveerbaar(voorstel: Indicatievoorstel, keuze: { readonly lezer: Lezer }): void {
  const lezing = KeuzeSchema.lees(keuze);
  const problemen = [...problemenInVoorstel(voorstel), ...(lezing.geldig ? [] : onder('keuze', lezing.problemen))];
  if (problemen.length > 0) throw new InvoerFout('INVOER_ONGELDIG', problemen);
}
