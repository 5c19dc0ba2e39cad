import {
  bevriesAlsJson,
  GEEN_OPTIES,
  isNietLeeg,
  leesAanroep,
  type Bevinding,
  type Ontbreekt,
  type Opties,
  type Vraag,
} from '../kern/index.js';
import { verzamelBeslissingen, type Beslissing } from './beslissingen.js';
import { meldOverDossier } from './bevindingen-dossier.js';
import { stelControlelijstOp, zoekPlanpunten, type Controlepunt } from './controlelijst.js';
import { zetOpRij } from './delen.js';
import { DossierSchema, type Dossier } from './dossier.js';
import { stelEersteVragen } from './eerste-vragen.js';
import { leesIndicatiebeleid, type Indicatiebeleid } from './indicatiebeleid.js';
import { bepaalOnderdelen, type Indicatieonderdelen } from './onderdelen.js';
import { zetStappenOp, type Stapstaat } from './processtaat.js';
import { meldInkoop, metPad, uniekeBevindingen, zoekRedenen, zonderGeldigheid } from './redenen.js';
import { bereidToewijzingVoor, type Toewijzingsopgave } from './toewijzingsopgave.js';
import { verantwoordDossier, type Dossierverantwoording } from './verantwoording.js';

/**
 * One explained proposal for one file. It decides nothing: the college does. It holds many outcomes and is none itself: `motiveer`
 * puts it into words, `legUit` each of its parts.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 */
export interface Indicatievoorstel {
  /** `niet-aangewezen` when something stands in the way of all support; else what is still open. */
  readonly status: 'berekend' | 'onvolledig' | 'niet-aangewezen' | 'beoordeling-nodig';
  /** Whether nothing is open and nothing blocks. */
  readonly besluitrijp: boolean;
  readonly processtappen: readonly Stapstaat[];
  readonly onderdelen: Indicatieonderdelen;
  /** What a person decided, beside what was computed. */
  readonly beslissingen: readonly Beslissing[];
  /** As far as sizes are known, also while something is still open or blocks; none where nothing is indicated. */
  readonly toewijzingen: readonly Toewijzingsopgave[];
  /** What is still to be asked, in the order of the conversation. */
  readonly ontbreekt: readonly Ontbreekt[];
  readonly vragen: readonly Vraag[];
  /** All reasons why nothing is indicated; empty as long as some support is. Those of one part stand with that part. */
  readonly redenen: readonly Bevinding[];
  /** About the file as a whole, then of its parts; each once, with its path in the file. */
  readonly bevindingen: readonly Bevinding[];
  readonly controlelijst: readonly Controlepunt[];
  readonly verantwoording: Dossierverantwoording;
}

/** What is not indicated is not allocated either. */
const GEEN_TOEWIJZINGEN: readonly Toewijzingsopgave[] = Object.freeze([]);

/**
 * Puts one file together into one explained proposal: access and procedure first, then the five steps, each done, missing or
 * waiting for judgement. Support for the household and begeleiding stand beside each other, each with its term, evaluations and
 * lot. What a person decided is recorded beside what was computed and replaces nothing.
 *
 * @param dossier one file; an absent key is a question that was not asked yet
 * @param beleid per part the policy that decides it; the parts can come from different policies, and one policy can stand for several
 * @param opties `peildatum` and `referentie`
 * @returns the proposal: `onvolledig` with every open question in the order of the conversation, `beoordeling-nodig` when only
 *   judgements are open, `niet-aangewezen` with all reasons, else `berekend`; `besluitrijp` when nothing blocks
 * @throws InvoerFout `INVOER_ONGELDIG` when the file is not of the form; `BELEID_ONGESCHIKT` when a part of it has no policy, or
 *   one that works in another way; `BELEID_ONGELDIG` when a policy is not of the form
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-012..NK-023)
 * @bron leudal-2018 hoofdstuk 2 tot en met 5 (LE-002, LE-003, LE-022, LE-085)
 * @example
 * stelIndicatieVoor({ huishouden }, { huishoudelijkeOndersteuning: nederweert2025 }).ontbreekt[0]
 * // { soort: 'gegeven', pad: 'wlz.indicatie', vraag: 'Heeft de cliënt een indicatie voor de Wet langdurige zorg?' }
 */
export function stelIndicatieVoor(dossier: Dossier, beleid: Indicatiebeleid, opties: Opties = GEEN_OPTIES): Indicatievoorstel {
  const gelezen = bevriesAlsJson(leesAanroep(DossierSchema, dossier, opties));
  const regels = leesIndicatiebeleid(gelezen, beleid);
  const onderdelen = bepaalOnderdelen(gelezen, regels, opties);
  const delen = zetOpRij(onderdelen, gelezen);
  const redenen = zoekRedenen(delen);
  const controlelijst = stelControlelijstOp(gelezen, isNietLeeg(redenen) ? [] : zoekPlanpunten(gelezen, regels, onderdelen));
  const overDossier = meldOverDossier({ dossier: gelezen, beleid: regels, onderdelen, controlelijst, isGeweigerd: isNietLeeg(redenen), opties });
  const vanDelen = delen.flatMap((deel) => deel.uitkomst.bevindingen.filter(deel.meldt).map((bevinding) => metPad(bevinding, deel)));
  const bevindingen = uniekeBevindingen([...overDossier, ...meldInkoop(delen), ...zonderGeldigheid(vanDelen)]);
  const { ontbreekt, vragen, processtappen } = zetStappenOp(delen, stelEersteVragen(gelezen, onderdelen, regels));
  const status = isNietLeeg(redenen) ? 'niet-aangewezen' : isNietLeeg(ontbreekt) ? 'onvolledig' : isNietLeeg(vragen) ? 'beoordeling-nodig' : 'berekend';
  const voorstel = {
    status,
    besluitrijp: status === 'berekend' && !bevindingen.some(({ ernst }) => ernst === 'blokkerend'),
    processtappen,
    onderdelen,
    beslissingen: verzamelBeslissingen(onderdelen, gelezen),
    toewijzingen: status === 'niet-aangewezen' ? GEEN_TOEWIJZINGEN : bereidToewijzingVoor(onderdelen, gelezen),
    ontbreekt,
    vragen,
    redenen,
    bevindingen,
    controlelijst,
  } as const;
  const geciteerd = [...overDossier, ...redenen, ...controlelijst].flatMap(({ vindplaats }) => (vindplaats === null ? [] : [vindplaats.bron]));
  return Object.freeze({ ...voorstel, verantwoording: verantwoordDossier(gelezen, regels, opties, delen, geciteerd, voorstel) });
}
