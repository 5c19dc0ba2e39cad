import { schrijfUitkomst, type Bevinding } from '../kern/index.js';
import type { Controlepunt } from './controlelijst.js';
import type { Deel } from './delen.js';
import type { Indicatievoorstel } from './stel-voor.js';
import type { Toewijzingsopgave } from './toewijzingsopgave.js';
import { maakUitkomstafdruk } from './vingerafdruk.js';

/**
 * What a part of a proposal said when it was made, short enough to keep: to see later which part became another.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export interface Deelverwijzing {
  /** The id of an outcome, such as `omvang-individueel`, or of what the proposal lists, such as `bevindingen`. */
  readonly id: string;
  readonly titel: string;
  /** What came out of it, in one sentence or list. */
  readonly uitkomst: string;
  readonly vingerafdruk: string;
}

/**
 * A proposal before it has its account.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export type VoorstelZonderVerantwoording = Omit<Indicatievoorstel, 'verantwoording'>;

const GEEN = 'geen';

/** What a list holds, each thing once. */
function noem(namen: readonly string[]): string {
  return namen.length === 0 ? GEEN : [...new Set(namen)].join(', ');
}

const opCode = (lijst: readonly Pick<Bevinding, 'code'>[]): string => noem(lijst.map(({ code }) => code));

function schrijfStand({ id, gedaan }: Controlepunt): string {
  return `${id} ${gedaan === null ? 'niet bekend' : gedaan ? 'ja' : 'nee'}`;
}

function schrijfOpgave({ omvang }: Toewijzingsopgave): string {
  return `${omvang.product}: ${'minuten' in omvang ? `${omvang.minuten} minuten` : `${omvang.dagdelen} dagdelen`} per ${omvang.per.replace('-', ' ')}`;
}

type Lijst = readonly [id: keyof VoorstelZonderVerantwoording, titel: string, schrijf: (voorstel: VoorstelZonderVerantwoording) => string];

/** What a proposal says itself, beside its outcomes. */
const LIJSTEN: readonly Lijst[] = [
  ['status', 'Stand van het voorstel', ({ status }) => status],
  ['besluitrijp', 'Besluitrijp', ({ besluitrijp }) => (besluitrijp ? 'ja' : 'nee')],
  ['processtappen', 'De vijf stappen', ({ processtappen }) => noem(processtappen.map(({ stap, staat }) => `${stap} ${staat}`))],
  ['beslissingen', 'Beslissingen van mensen', ({ beslissingen }) => noem(beslissingen.map(({ wat, gekozen }) => `${wat}: ${gekozen}`))],
  ['toewijzingen', 'Toewijzing', ({ toewijzingen }) => noem(toewijzingen.map(schrijfOpgave))],
  ['ontbreekt', 'Wat nog nodig is', ({ ontbreekt }) => noem(ontbreekt.map((wat) => (wat.soort === 'norm' ? wat.norm : wat.pad)))],
  ['vragen', 'Ter beoordeling', ({ vragen }) => opCode(vragen)],
  ['redenen', 'Redenen', ({ redenen }) => opCode(redenen)],
  ['bevindingen', 'Bevindingen', ({ bevindingen }) => opCode(bevindingen)],
  ['controlelijst', 'Controlelijst', ({ controlelijst }) => noem(controlelijst.map(schrijfStand))],
];

/**
 * Every part of a proposal by its outcome and fingerprint: what it says itself, then its outcomes in the order of the conversation.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function verwijsNaarDelen(voorstel: VoorstelZonderVerantwoording, delen: readonly Deel[]): readonly Deelverwijzing[] {
  const lijsten = LIJSTEN.map(([id, titel, schrijf]) => ({ id, titel, uitkomst: schrijf(voorstel), vingerafdruk: maakUitkomstafdruk({ [id]: voorstel[id] }) }));
  const uitkomsten = delen.map(({ id, titel, uitkomst }) => ({ id, titel, uitkomst: schrijfUitkomst(uitkomst), vingerafdruk: maakUitkomstafdruk(uitkomst) }));
  return Object.freeze([...lijsten, ...uitkomsten].map((verwijzing) => Object.freeze(verwijzing)));
}
