import type { Opties, Uitkomst } from '../kern/index.js';
import type { BeleidMetVoorzieningen } from './beleid.schema.js';
import { eisLijst } from './beleidsdeel.js';
import { toetsDocument, type Documenttoets } from './documenttoets.js';
import { open } from './opening.js';
import { AntwoordenSchema, eisBekendeVragen, type Antwoorden } from './voorzieningsvraag.js';

/**
 * Holds the advice of an expert against what makes it sound: how it came about, the analysis (without a diagnosis), the
 * motivation, the conclusion. Whether an expert is needed at all is tested by
 * `toetsVoorziening({ voorziening: 'inschakelen-deskundige', ... })`.
 *
 * @param invoer `antwoorden` by the code of the question (`ja`, `nee`, `onbekend`)
 * @param beleid a policy with a list `deskundigenadvies` among its provisions
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `tekorten` as soon as one is known (each is a blocking finding), or without when the advice is sound;
 *   else `onvolledig` or `beoordeling-nodig` with what is still open
 * @throws InvoerFout when the input is not of the form or names an unknown question, or the policy has no such list
 * @bron leudal-2018 §9.2 (LE-151..LE-154)
 * @example toetsDeskundigenadvies({ antwoorden: { DIAGNOSE: 'ja' } }, leudal2018) // oordeel: 'tekortkomingen', voldoet: false
 */
export function toetsDeskundigenadvies(invoer: Antwoorden, beleid: BeleidMetVoorzieningen, opties?: Opties): Uitkomst<Documenttoets> {
  const { gelezen, deel, ...kader } = open(AntwoordenSchema, invoer, beleid, opties);
  const regel = eisLijst(deel, beleid, 'deskundigenadvies');
  eisBekendeVragen(regel, gelezen);
  return toetsDocument(regel, gelezen, kader);
}
