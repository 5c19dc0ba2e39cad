import type { Vindplaats } from '../kern/index.js';
import type { Lezer } from './lezer.js';
import { vertelBurger } from './motivering-burger.js';
import { eisMotiveerbaar } from './motivering-deur.js';
import { schrijfMotivering } from './motivering-tekst.js';
import { vertelVakgenoot } from './motivering-vakgenoot.js';
import type { Indicatievoorstel } from './stel-voor.js';

export { LEZER_LIJST, type Lezer } from './lezer.js';

/**
 * One thing that is said, in one or a few sentences, and where it stands. One that ends in a colon leads in a list: what follows
 * in the same part are its items.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export interface Motiveringszin {
  readonly tekst: string;
  readonly vindplaatsen: readonly Vindplaats[];
}

/**
 * What is said under one heading.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export interface Motiveringsdeel {
  readonly kop: string;
  readonly zinnen: readonly Motiveringszin[];
}

/**
 * A proposal put into words: in parts, and as plain text of 80 columns.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export interface Motivering {
  readonly lezer: Lezer;
  readonly delen: readonly Motiveringsdeel[];
  readonly tekst: string;
}

/**
 * Puts a proposal into words. For a professional: the five steps, every row that counts and every row that does not, the findings
 * by weight, what people decided beside what was computed, what is open, and what is needed to redo it, with sources and ids of
 * rules. For the citizen: plain Dutch (B1) without codes: what counts, how much and where it stands, what does not count and
 * why, how long, what is still to be asked, what happens next. A proposal that is not complete gives the citizen no numbers.
 *
 * Every fact comes from the proposal. Motivations that people wrote in the file are repeated as they are: keep personal data
 * out of them.
 *
 * @param voorstel a proposal of {@link stelIndicatieVoor}, also when it was stored as JSON; unchanged, which its fingerprint shows
 * @param keuze `lezer`: `burger` or `vakgenoot`
 * @returns the parts with their sentences and sources, and the whole as plain text; frozen
 * @throws InvoerFout `INVOER_ONGELDIG` for what is no proposal or one that was changed after it was made, and for a reader that does
 *   not exist
 * @bron normenkader-begeleiding-2.0 §1.2 en §5.3 (NK-006, NK-012, NK-098)
 * @bron leudal-2018 §5.3.3 (LE-079)
 * @example
 * motiveer(stelIndicatieVoor(dossier, beleid), { lezer: 'burger' }).delen[0].kop // 'Over dit voorstel'
 */
export function motiveer(voorstel: Indicatievoorstel, keuze: { readonly lezer: Lezer }): Motivering {
  eisMotiveerbaar(voorstel, keuze);
  const { lezer } = keuze;
  const delen = Object.freeze((lezer === 'burger' ? vertelBurger(voorstel) : vertelVakgenoot(voorstel)).filter(({ zinnen }) => zinnen.length > 0));
  return Object.freeze({ lezer, delen, tekst: schrijfMotivering(delen, lezer) });
}
