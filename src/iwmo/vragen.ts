import { gegevenOntbreekt, type Ontbreekt } from '../kern/index.js';

/**
 * The questions to the consulent or the administration, by the path of the field that is missing.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct (CD076, CD080)
 */
export const TOEWIJZING_VRAGEN = {
  bron: 'Welke omvang in tijd is vastgesteld: hoeveel, en per week of in totaal?',
  'bron.minuten': 'Hoeveel minuten worden toegewezen?',
  'bron.dagdelen': 'Hoeveel dagdelen worden toegewezen?',
  'bron.etmalen': 'Hoeveel etmalen worden toegewezen?',
  'bron.dagen': 'Voor hoeveel dagen wordt vervoer toegewezen?',
  'bron.per': 'Waarover geldt de omvang: per week, per twee weken of in totaal?',
  'opties.toewijzingNummer': 'Welk nummer geeft de gemeente aan deze toewijzing?',
  'opties.toewijzingsdatum': 'Op welke dag is de toewijzing vastgesteld?',
  'opties.toewijzingstijd': 'Hoe laat is de toewijzing vastgesteld?',
  'opties.ingangsdatum': 'Op welke dag gaat de toewijzing in?',
  'opties.einddatum': 'Tot en met welke dag loopt de toewijzing? Zonder einddatum kan een omvang per week niet (CD076), en is een totaal van perioden van twee weken niet te tellen.',
  'opties.code': 'Met welke productcode wijst de gemeente dit product toe? Geef null als zij geen productcodes gebruikt; dan kan de omvang niet in de toewijzing staan (CD080).',
} as const;

/**
 * The path of a field that can be asked for.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export type Toewijzingsvraagpad = keyof typeof TOEWIJZING_VRAGEN;

/**
 * Asks for a field.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export function vraagNaar(pad: Toewijzingsvraagpad): Ontbreekt {
  return gegevenOntbreekt(pad, TOEWIJZING_VRAGEN[pad]);
}
