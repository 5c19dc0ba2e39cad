import { InvoerFout, type Probleem } from './fout.js';
import { alsMarkdown, alsTekst } from './opmaak.js';
import { vertel, type Uitlegbaar } from './verhaal.js';

export type { Uitlegbaar } from './verhaal.js';

/** The forms in which an explanation can be written. */
export const UITLEGVORM_LIJST = Object.freeze(['tekst', 'markdown'] as const);

/** The form in which an explanation is written. */
export type Uitlegvorm = (typeof UITLEGVORM_LIJST)[number];

/**
 * Writes the explanation of an outcome for a person: each row with its minutes, the running total and the source;
 * what was considered and did not apply; what is still needed; the findings; and what is needed to redo it.
 *
 * @param uitkomst any outcome of this library
 * @param keuze `vorm`: `tekst` (80 columns, default) or `markdown`
 * @returns the text, without a final line break
 * @throws InvoerFout `INVOER_ONGELDIG` for what is no outcome, or a form that does not exist
 * @example legUit(berekenHO(situatie, nederweert2025)).split('\n')[0] // 'Uitkomst: 155 minuten per week (2 uur en 35 minuten); vóór afronding 153 minuten.'
 */
export function legUit(uitkomst: Uitlegbaar, { vorm = 'tekst' }: { readonly vorm?: Uitlegvorm | undefined } = {}): string {
  const problemen: Probleem[] = [];
  const gegeven: unknown = uitkomst;
  if (typeof gegeven !== 'object' || gegeven === null || !('stappen' in gegeven)) {
    problemen.push({ pad: 'uitkomst', code: 'VERKEERD_TYPE', melding: '`uitkomst` is geen uitkomst van deze bibliotheek' });
  }
  if (!UITLEGVORM_LIJST.includes(vorm)) {
    problemen.push({ pad: 'vorm', code: 'NIET_IN_LIJST', melding: `\`vorm\` moet een van deze zijn: ${UITLEGVORM_LIJST.join(', ')}` });
  }
  if (problemen.length > 0) throw new InvoerFout('INVOER_ONGELDIG', problemen);
  const verhaal = vertel(uitkomst);
  return vorm === 'tekst' ? alsTekst(verhaal) : alsMarkdown(verhaal);
}
