import { gegevenOntbreekt, maakVrager, type Ontbreekt } from '../kern/index.js';

/**
 * The questions to the consulent, by the path of the field that is missing.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 tot en met 5 (NK-040, NK-060, NK-068, NK-070, NK-078, NK-098)
 * @bron leudal-2018 §5.3.3, §5.4 en bijlage 2 (LE-063, LE-067..LE-076, LE-087, LE-091)
 */
export const BEGELEIDING_VRAGEN = {
  vormen: 'Welke vorm wordt overwogen: individuele begeleiding, dagbesteding of allebei?',
  'kenmerken.verwachteOntwikkeling': 'Gaat de situatie met hulp achteruit, blijft zij gelijk of wordt zij beter?',
  'dagbesteding.hoofdvraag': 'Wat is de hoofdvraag: een zinvolle dag voor de cliënt, of het netwerk ontlasten?',
  'dagbesteding.dagdelen': 'Hoeveel dagdelen dagbesteding per week zijn nodig?',
  onderzoek: 'Wat heeft het onderzoek opgeleverd (leefgebieden, kenmerken, netwerk)?',
  'keuze.profiel': 'Welk profiel is gekozen?',
  'keuze.minuten': 'Hoeveel minuten begeleiding per week zijn nodig?',
  'keuze.dagdelen': 'Hoeveel dagdelen dagbesteding per week zijn nodig?',
  tijden: 'Waaruit bestaat de tijd: welke soorten, en hoeveel minuten per week van elk?',
  richting: 'Is de begeleiding ontwikkelgericht of behoudgericht?',
  verwachteOntwikkeling: 'Gaat de situatie met hulp achteruit, blijft zij gelijk of wordt zij beter?',
  stabieleSituatie: 'Is de situatie stabiel, zonder achteruitgang?',
  perceel: 'In welk perceel wordt de begeleiding ingekocht?',
  v1: 'Hoe veilig is de situatie voor de cliënt en de omgeving (A tot en met E)?',
  v2: 'Wat weegt zwaarder, wat beschermt of wat bedreigt (A tot en met E)?',
  v3: 'Hoe ver is het resultaat weg, met de voorziening erbij (A tot en met D)?',
  v4: 'Hoe zelfstandig zijn cliënt en netwerk, met de voorziening erbij (A tot en met D)?',
  v5: 'Hoe goed werken cliënt en netwerk mee, met de voorziening erbij (A tot en met D)?',
  behoefte: 'Is de behoefte aan ondersteuning incidenteel of structureel?',
  dagelijks: 'Is er doorgaans elke dag ondersteuning nodig?',
  subresultaten: 'Aan welke resultaten gaat de cliënt werken?',
  kortdurendVerblijf: 'Gaat het om kortdurend verblijf?',
  vervoer: 'Gaat het om vervoer van en naar begeleiding in een groep?',
  zintuiglijkeBeperking: 'Gaat het om begeleiding bij een beperking in zien of horen?',
  pgb: 'Wordt de begeleiding met een pgb geregeld?',
  buitenBandbreedte: 'Is er zoveel hulp nodig dat geen profiel die omvat?',
} as const;

/**
 * The path of a field that can be asked for.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 (NK-025)
 */
export type BegeleidingVraagpad = keyof typeof BEGELEIDING_VRAGEN;

/**
 * Asks the consulent for a field.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function vraagNaar(pad: BegeleidingVraagpad): Ontbreekt {
  return gegevenOntbreekt(pad, BEGELEIDING_VRAGEN[pad]);
}

/**
 * Asks the consulent for the fields that are not there.
 *
 * @param velden the values by path
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export const vraagOntbrekende = maakVrager(BEGELEIDING_VRAGEN);
