import { onvolledig, type Opties, type Uitkomst } from '../kern/index.js';
import type { BeleidMetVoorzieningen } from './beleid.schema.js';
import { open } from './opening.js';
import { toetsRegel, type Voorzieningstoets } from './toetsing.js';
import { eisBekendeVragen, VoorzieningsvraagSchema, zoekVoorziening, type Voorzieningsvraag } from './voorzieningsvraag.js';
import { vraagNaar } from './vragen.js';

/**
 * Tests the conditions of one provision of the policy. Access (`toetsToegang`) is tested apart.
 *
 * @param invoer `voorziening` (its id in the policy), `antwoorden` by the code of the question (`ja`, `nee`, `onbekend`),
 *   `getallen` for questions with a limit (in the unit of that limit) and `motiveringen`
 * @param beleid a policy with a part `voorzieningen`
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `voldoet: true` when all conditions are met; `niet-aangewezen` with every reason that is known, also
 *   when other questions are open; `onvolledig` with every open question about facts and every limit that the municipality
 *   has to give; `beoordeling-nodig` with the open judgements when only those are left
 * @throws InvoerFout when the input is not of the form, or names a provision or question that the policy does not have
 * @bron leudal-2018 §3.1 en hoofdstuk 5 tot en met 9 (LE-003, LE-093..LE-154)
 * @example
 * toetsVoorziening({ voorziening: 'doventolk', antwoorden: { LANDELIJK_INGEKOCHT: 'ja' } }, leudal2018).status // 'niet-aangewezen'
 */
export function toetsVoorziening(invoer: Voorzieningsvraag, beleid: BeleidMetVoorzieningen, opties?: Opties): Uitkomst<Voorzieningstoets> {
  const { gelezen, deel, ...kader } = open(VoorzieningsvraagSchema, invoer, beleid, opties);
  if (gelezen.voorziening === undefined) {
    const bevindingen = kader.bevinding === null ? [] : [kader.bevinding];
    return onvolledig({ stappen: [kader.geldigheid], bevindingen, verantwoording: kader.verantwoording }, [vraagNaar('voorziening')], null);
  }
  const regel = zoekVoorziening(deel.voorzieningen, gelezen.voorziening);
  eisBekendeVragen(regel, gelezen);
  return toetsRegel(regel, gelezen, kader);
}
