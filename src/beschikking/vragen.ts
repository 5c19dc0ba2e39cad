import { maakVrager } from '../kern/index.js';

/**
 * The questions to the consulent, by the path of the field that is missing.
 *
 * @bron leudal-2018 §5.3.3 en §6.2 (LE-086..LE-090, LE-113)
 */
export const BESCHIKKING_VRAGEN = {
  voorziening: 'Waarover gaat het besluit of de toewijzing?',
  ingangsdatum: 'Op welke dag gaat het in?',
  einddatum: 'Wat is de laatste dag, of is er geen einddatum?',
  stabieleSituatie: 'Is de situatie stabiel, zonder achteruitgang?',
  perceel: 'In welk perceel wordt de ondersteuning ingekocht?',
  verzenddatum: 'Op welke dag is de beschikking verzonden?',
  intervalMaanden: 'Om de hoeveel maanden wordt geëvalueerd?',
} as const;

/**
 * Asks the consulent for the fields that are not there.
 *
 * @param velden the values by path
 * @bron leudal-2018 §5.3.3 (LE-086..LE-090)
 */
export const vraagOntbrekende = maakVrager(BESCHIKKING_VRAGEN);
