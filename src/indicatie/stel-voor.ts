import {
  bevriesAlsJson,
  GEEN_OPTIES,
  gegevenOntbreekt,
  isNietLeeg,
  leesAanroep,
  type Bevinding,
  type Ontbreekt,
  type Opties,
  type Vraag,
} from '../kern/index.js';
import { verzamelBeslissingen, type Beslissing } from './beslissingen.js';
import { meldOverDossier } from './bevindingen-dossier.js';
import { stelControlelijstOp, zoekPlaneisen, type Controlepunt } from './controlelijst.js';
import { zetOpRij, type Deel } from './delen.js';
import { DossierSchema, type Dossier } from './dossier.js';
import { eisBeleid, type Indicatiebeleid } from './indicatiebeleid.js';
import { bepaalOnderdelen, type Indicatieonderdelen } from './onderdelen.js';
import { zetStappenOp, type Stapstaat } from './processtaat.js';
import { bereidToewijzingVoor, type Toewijzingsopgave } from './toewijzingsopgave.js';
import { meld } from './bevindingen.js';
import { verantwoordDossier, type Dossierverantwoording } from './verantwoording.js';

/**
 * One explained proposal for one file. It decides nothing: the college does.
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
  readonly toewijzingen: readonly Toewijzingsopgave[];
  /** What is still to be asked, in the order of the conversation. */
  readonly ontbreekt: readonly Ontbreekt[];
  readonly vragen: readonly Vraag[];
  /** All reasons why support is not indicated. */
  readonly redenen: readonly Bevinding[];
  /** About the file as a whole, then of every part that counts; each with its path in the file. */
  readonly bevindingen: readonly Bevinding[];
  readonly controlelijst: readonly Controlepunt[];
  readonly verantwoording: Dossierverantwoording;
}

function eersteVragen(dossier: Dossier): Ontbreekt[] {
  const { wlz, huishouden, activiteiten, begeleiding, vragenlijst, levering } = dossier;
  const zonderVraag = [huishouden, activiteiten, begeleiding, vragenlijst].every((deel) => deel === undefined);
  return [
    ...(zonderVraag ? [gegevenOntbreekt('hulpvraag', 'Waarvoor vraagt de cliënt hulp: het huishouden, begeleiding of allebei?')] : []),
    ...(wlz?.indicatie === undefined ? [gegevenOntbreekt('wlz.indicatie', 'Heeft de cliënt een indicatie voor de Wet langdurige zorg?')] : []),
    ...(wlz?.vierentwintigUur === undefined ? [gegevenOntbreekt('wlz.vierentwintigUur', 'Heeft de cliënt dag en nacht iemand in de buurt nodig?')] : []),
    ...(levering === undefined ? [gegevenOntbreekt('levering', 'Kiest de cliënt hulp in natura of een pgb?')] : []),
  ];
}

/** A size that a suggestion waits for is asked for, once per form. */
function vraagOmvang({ begeleiding }: Indicatieonderdelen): Ontbreekt[] {
  const wacht = (vorm: 'individueel' | 'dagbesteding'): boolean => begeleiding?.keten?.suggestie[vorm]?.status === 'berekend' && begeleiding.keten[vorm].omvang === null;
  return [
    ...(wacht('individueel') ? [gegevenOntbreekt('begeleiding.keuze.individueel', 'Welk profiel en hoeveel minuten individuele begeleiding per week passen, en waarom?')] : []),
    ...(wacht('dagbesteding') ? [gegevenOntbreekt('begeleiding.keuze.dagbesteding', 'Welk profiel en hoeveel dagdelen dagbesteding per week passen, en waarom?')] : []),
  ];
}

function metPad(bevinding: Bevinding, { inDossier }: Deel): Bevinding {
  return bevinding.pad === null ? bevinding : Object.freeze({ ...bevinding, pad: inDossier(bevinding.pad) });
}

/** What is not indicated is not allocated either. */
const GEEN_TOEWIJZINGEN: readonly Toewijzingsopgave[] = Object.freeze([]);

/** Nobody gets support without access; without any support that is indicated there is nothing to propose. */
function redenenTegen(delen: readonly Deel[]): Bevinding[] {
  const redenenVan = (gezocht: (id: string) => boolean): Bevinding[] =>
    delen.filter(({ id }) => gezocht(id)).flatMap((deel) => (deel.uitkomst.redenen ?? []).map((reden) => metPad(reden, deel)));
  const ondersteuning = delen.filter(({ id, telt }) => telt && /^(huishouden|vragenlijst|suggestie-|omvang-)/.test(id));
  const nietsOver = ondersteuning.length > 0 && ondersteuning.every(({ uitkomst }) => uitkomst.status === 'niet-aangewezen');
  return [...redenenVan((id) => id === 'toegang'), ...(nietsOver ? redenenVan((id) => id !== 'toegang') : [])];
}

/** Support that is indicated and cannot be bought like this: the help is not refused, something has to be chosen otherwise. */
function meldInkoop(delen: readonly Deel[]): Bevinding[] {
  return delen
    .filter(({ id, telt }) => telt && /^(perceel|grondslag)-/.test(id))
    .flatMap((deel) => (deel.uitkomst.redenen ?? []).map((reden) => ({ deel, reden: metPad(reden, deel) })))
    .map(({ deel: { titel }, reden: { pad, vindplaats, melding } }) => meld('INKOOP_PAST_NIET', { ...(pad === null ? {} : { pad }), ...(vindplaats === null ? {} : { vindplaats }), waarden: { deel: titel, reden: melding } }));
}

/**
 * Puts one file together into one explained proposal: access and procedure first, then the five steps, each done, missing or
 * waiting for judgement. Support for the household and begeleiding stand beside each other, each with its term, evaluations and
 * lot. What a person decided is recorded beside what was computed and replaces nothing.
 *
 * @param dossier one file; an absent key is a question that was not asked yet
 * @param beleid per part the policy that decides it; the parts can come from different policies
 * @param opties `peildatum` and `referentie`
 * @returns the proposal: `onvolledig` with every open question in the order of the conversation, `beoordeling-nodig` when only
 *   judgements are open, `niet-aangewezen` with all reasons, else `berekend`; `besluitrijp` when nothing blocks
 * @throws InvoerFout `INVOER_ONGELDIG` when the file is not of the form; `BELEID_ONGESCHIKT` when a part of it has no policy
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-012..NK-023)
 * @bron leudal-2018 hoofdstuk 2 tot en met 5 (LE-002, LE-003, LE-022, LE-085)
 * @example
 * stelIndicatieVoor({ huishouden }, { huishoudelijkeOndersteuning: nederweert2025 }).ontbreekt[0]
 * // { soort: 'gegeven', pad: 'wlz.indicatie', vraag: 'Heeft de cliënt een indicatie voor de Wet langdurige zorg?' }
 */
export function stelIndicatieVoor(dossier: Dossier, beleid: Indicatiebeleid, opties: Opties = GEEN_OPTIES): Indicatievoorstel {
  const gelezen = bevriesAlsJson(leesAanroep(DossierSchema, dossier, opties));
  eisBeleid(gelezen, beleid);
  const onderdelen = bepaalOnderdelen(gelezen, beleid, opties);
  const delen = zetOpRij(onderdelen, gelezen);
  const redenen = Object.freeze(redenenTegen(delen));
  const controlelijst = stelControlelijstOp(gelezen, isNietLeeg(redenen) ? [] : zoekPlaneisen(gelezen, beleid, onderdelen));
  const overDossier = meldOverDossier(onderdelen, gelezen, beleid, controlelijst);
  const vanDelen = delen.filter(({ telt }) => telt).flatMap((deel) => deel.uitkomst.bevindingen.map((bevinding) => metPad(bevinding, deel)));
  const bevindingen = Object.freeze([...overDossier, ...meldInkoop(delen), ...vanDelen]);
  const { ontbreekt, vragen, processtappen } = zetStappenOp(delen, [...eersteVragen(gelezen), ...vraagOmvang(onderdelen)]);
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
  const geciteerd = [...overDossier, ...redenen].flatMap(({ vindplaats }) => (vindplaats === null ? [] : [vindplaats.bron]));
  return Object.freeze({ ...voorstel, verantwoording: verantwoordDossier(gelezen, beleid, opties, delen, geciteerd, voorstel) });
}
