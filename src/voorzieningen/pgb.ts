import type { Opties, Uitkomst } from '../kern/index.js';
import type { BeleidMetVoorzieningen } from './beleid.schema.js';
import { eisLijst } from './beleidsdeel.js';
import { toetsDocument, type Documenttoets } from './documenttoets.js';
import { open } from './opening.js';
import { toetsRegel, type Voorzieningstoets } from './toetsing.js';
import { AntwoordenSchema, eisBekendeVragen, type Antwoorden } from './voorzieningsvraag.js';

/**
 * Tests the conditions of a personal budget: asked for and motivated, a plan, being able to manage it (the language, four
 * kinds of limitations, an agreement, directing who helps), no risk of seizure, and whether support in kind may stand beside it.
 *
 * @param invoer `antwoorden` by the code of the question (`ja`, `nee`, `onbekend`) and `motiveringen`
 * @param beleid a policy with a list `pgb` among its provisions
 * @param opties `peildatum` and `referentie`
 * @returns as `toetsVoorziening`: `niet-aangewezen` with all reasons, `onvolledig` with the open facts, `beoordeling-nodig` with the open
 *   judgements, or `berekend` when all conditions are met
 * @throws InvoerFout when the input is not of the form or names an unknown question, or the policy has no such list
 * @bron leudal-2018 hoofdstuk 8 en §5.4.5 (LE-101, LE-146..LE-148)
 * @example toetsPgb({ antwoorden: { VERZOEK: 'nee' } }, leudal2018).status // 'niet-aangewezen'
 */
export function toetsPgb(invoer: Antwoorden, beleid: BeleidMetVoorzieningen, opties?: Opties): Uitkomst<Voorzieningstoets> {
  const { gelezen, deel, ...kader } = open(AntwoordenSchema, invoer, beleid, opties);
  const regel = eisLijst(deel, beleid, 'pgb');
  eisBekendeVragen(regel, gelezen);
  return toetsRegel(regel, gelezen, kader);
}

/**
 * Holds the plan for a personal budget against the least that the policy asks of it, and reports what is missing.
 *
 * @param invoer `antwoorden` by the code of the question (`ja`, `nee`, `onbekend`)
 * @param beleid a policy with a list `pgb-plan` among its provisions
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `tekorten` as soon as one is known (each is a blocking finding), or without when everything is there;
 *   else `onvolledig` or `beoordeling-nodig` with what is still open
 * @throws InvoerFout when the input is not of the form or names an unknown question, or the policy has no such list
 * @bron leudal-2018 §8.3, §4.3 en §5.4.5 (LE-024, LE-102, LE-149)
 * @example toetsPgbPlan({ antwoorden: { BESTEDING: 'nee' } }, leudal2018) // oordeel: 'tekortkomingen', voldoet: false
 */
export function toetsPgbPlan(invoer: Antwoorden, beleid: BeleidMetVoorzieningen, opties?: Opties): Uitkomst<Documenttoets> {
  const { gelezen, deel, ...kader } = open(AntwoordenSchema, invoer, beleid, opties);
  const regel = eisLijst(deel, beleid, 'pgb-plan');
  eisBekendeVragen(regel, gelezen);
  return toetsDocument(regel, gelezen, kader);
}
