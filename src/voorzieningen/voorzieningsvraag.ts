import { InvoerFout, maakSchema, suggereer, vergelijkExact, type Antwoord, type Probleem, type Schema } from '../kern/index.js';
import { isBinnen } from './grens.js';
import type { Voorzieningsregel } from './voorzieningsregel.js';
import { antwoordenVorm, voorzieningsvraagVorm } from './voorzieningsvraag.vorm.js';

/**
 * The answers to a list of criteria, by the code of the question. What is absent is `onbekend`.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export interface Antwoorden {
  readonly antwoorden?: { readonly [code: string]: Antwoord | undefined } | undefined;
  /** Numbers for the questions with a limit: a whole number, or a decimal text such as "1031.75". */
  readonly getallen?: { readonly [code: string]: number | string | undefined } | undefined;
  /** Why an answer is what it is, or why a reason "in principle" does not count here. */
  readonly motiveringen?: { readonly [code: string]: string | undefined } | undefined;
}

/**
 * A question about a provision of the policy.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export interface Voorzieningsvraag extends Antwoorden {
  /** The id of the provision in the policy. */
  readonly voorziening?: string | undefined;
}

/**
 * Reads a question about a provision.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export const VoorzieningsvraagSchema: Schema<Voorzieningsvraag> = maakSchema<Voorzieningsvraag>(voorzieningsvraagVorm);

/**
 * Reads the answers to a list of which it is known which it is.
 *
 * @bron leudal-2018 hoofdstuk 8 en 9 (LE-146, LE-151)
 */
export const AntwoordenSchema: Schema<Antwoorden> = maakSchema<Antwoorden>(antwoordenVorm);

const LANGSTE_ECHO = 32;

/**
 * A problem with a name that the policy does not know, and what was probably meant.
 *
 * @param wat as it reads after "is geen"
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function onbekendeNaam(pad: string, naam: string, wat: string, bekend: readonly string[], code: string): Probleem {
  const bedoeld = suggereer(naam, bekend, 'sleutel');
  const kort = naam.length > LANGSTE_ECHO ? `(een naam van ${naam.length} tekens)` : `\`${naam}\``;
  const lijst = bekend.length === 0 ? 'er zijn er geen' : `bekend zijn: ${bekend.join(', ')}`;
  return { pad, code, melding: `${kort} is geen ${wat}; ${bedoeld === null ? lijst : `bedoelt u \`${bedoeld}\`?`}` };
}

/**
 * Finds a provision of the policy.
 *
 * @throws InvoerFout `INVOER_ONGELDIG` when the policy does not have it
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function zoekVoorziening(regels: readonly Voorzieningsregel[], id: string): Voorzieningsregel {
  const regel = regels.find((een) => een.id === id);
  if (regel !== undefined) return regel;
  throw new InvoerFout('INVOER_ONGELDIG', [onbekendeNaam('voorziening', id, 'bekende voorziening van dit beleid', regels.map((een) => een.id), 'NIET_IN_LIJST')]);
}

/** The keys of an open list that have a value. */
function gegeven(lijst: object | undefined): string[] {
  return Object.entries(lijst ?? {}).flatMap(([sleutel, waarde]) => (waarde === undefined ? [] : [sleutel]));
}

/**
 * Holds the answers against a list of criteria: every name must be known, a number needs a limit, and number and answer
 * may not contradict each other.
 *
 * @param ook problems that were found elsewhere in the same input
 * @throws InvoerFout `INVOER_ONGELDIG` with all problems
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function eisBekendeVragen(regel: Voorzieningsregel, { antwoorden, getallen, motiveringen }: Antwoorden, ook: readonly Probleem[] = []): void {
  const vragen = regel.criteria.map(({ code }) => code);
  const metGrens = regel.criteria.flatMap(({ code, grens }) => (grens === undefined ? [] : [code]));
  const teMotiveren = [...vragen, ...(regel.combinaties ?? []).map(({ code }) => code)];
  const onbekend = (veld: string, lijst: object | undefined, bekend: readonly string[], wat: string): Probleem[] =>
    gegeven(lijst)
      .filter((code) => !bekend.includes(code))
      .map((code) => onbekendeNaam(`${veld}.${code}`, code, `bekende ${wat} van \`${regel.id}\``, bekend, 'ONBEKENDE_SLEUTEL'));
  const tegenstrijdig = regel.criteria.flatMap(({ code, grens }) => {
    const [antwoord = 'onbekend', getal] = [antwoorden?.[code], getallen?.[code]];
    if (grens?.waarde == null || antwoord === 'onbekend' || getal === undefined) return [];
    const past = isBinnen(grens.vergelijking, vergelijkExact(String(getal), grens.waarde));
    const melding = `\`getallen.${code}\` en \`antwoorden.${code}\` spreken elkaar tegen: bij dit getal hoort ${past ? 'ja' : 'nee'}`;
    return past === (antwoord === 'ja') ? [] : [{ pad: `getallen.${code}`, code: 'TEGENSTRIJDIG', melding }];
  });
  const problemen: Probleem[] = [
    ...ook,
    ...onbekend('antwoorden', antwoorden, vragen, 'vraag'),
    ...onbekend('getallen', getallen, metGrens, 'vraag met een getal'),
    ...onbekend('motiveringen', motiveringen, teMotiveren, 'vraag of afweging'),
    ...tegenstrijdig,
  ];
  if (problemen.length > 0) throw new InvoerFout('INVOER_ONGELDIG', problemen);
}
