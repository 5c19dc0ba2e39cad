import { gegevenOntbreekt, type Ontbreekt } from '../kern/index.js';

/**
 * The questions to the consulent that do not stand in a policy, by the path of the field that is missing.
 *
 * @bron leudal-2018 hoofdstuk 2 en 3 (LE-002, LE-003, LE-012)
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export const VOORZIENINGEN_VRAGEN = {
  voorziening: 'Om welke voorziening gaat het?',
  personen: 'Hoeveel personen gaan er in de woning wonen?',
  melding: 'Op welke dag meldde de cliënt zich?',
  gewezenOpOndersteuning: 'Is aan de cliënt verteld dat hij gratis onafhankelijke ondersteuning kan krijgen?',
  gewezenOpPlan: 'Is aan de cliënt verteld dat hij een persoonlijk plan kan geven?',
  planOntvangen: 'Op welke dag kwam het persoonlijk plan binnen, of is er geen?',
  onderzoekAfgerond: 'Op welke dag was het onderzoek klaar, of loopt het nog?',
  aanbod: 'Welke voorzieningen zijn er, en wat kosten zij?',
} as const;

/**
 * Asks the consulent for a field.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function vraagNaar(pad: keyof typeof VOORZIENINGEN_VRAGEN): Ontbreekt {
  return gegevenOntbreekt(pad, VOORZIENINGEN_VRAGEN[pad]);
}
