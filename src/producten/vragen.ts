import { gegevenOntbreekt, type Ontbreekt } from '../kern/index.js';

/**
 * The questions to the consulent, by the path of the field that is missing; `#` stands for a place in a list.
 *
 * @bron midden-limburg-2024 producten (MP-013, MP-032, MP-051, MP-058, MP-067)
 * @bron leudal-2018 §5.4 (LE-091..LE-101)
 */
export const PRODUCTEN_VRAGEN = {
  'toewijzing.ingangsdatum': 'Op welke dag gaat de toewijzing in?',
  'toewijzing.einddatum': 'Tot en met welke dag loopt de toewijzing, of heeft zij geen einddatum?',
  verblijven: 'Welke verblijven zijn er: de dag van aankomst en de dag van vertrek?',
  'verblijven.#.aankomst': 'Op welke dag kwam de cliënt aan?',
  'verblijven.#.vertrek': 'Op welke dag vertrok de cliënt?',
  'eerdereVerblijven.#.aankomst': 'Op welke dag kwam de cliënt bij dit eerdere verblijf aan?',
  'eerdereVerblijven.#.vertrek': 'Op welke dag vertrok de cliënt na dit eerdere verblijf?',
  toewijzingen: 'Welke toewijzingen lopen er of komen erbij?',
  'toewijzingen.#.product': 'Om welk product gaat het?',
  'toewijzingen.#.ingangsdatum': 'Op welke dag gaat deze toewijzing in?',
  'toewijzingen.#.einddatum': 'Tot en met welke dag loopt deze toewijzing, of heeft zij geen einddatum?',
  'toewijzingen.#.perceel': 'In welk perceel wordt dit ingekocht?',
  'toewijzingen.#.levering': 'Wordt dit in natura geleverd of met een pgb ingekocht?',
  'toewijzingen.#.regieBijHetHuishouden': 'Hoort regie bij het huishouden bij deze toewijzing?',
  'toewijzing.producten': 'Welke producten zijn toegewezen?',
  'toewijzing.producten.#.product': 'Welk product is toegewezen?',
  'toewijzing.producten.#.ingangsdatum': 'Op welke dag gaat deze toewijzing in?',
  'toewijzing.producten.#.einddatum': 'Tot en met welke dag loopt deze toewijzing, of heeft zij geen einddatum?',
  'toewijzing.producten.#.omvang': 'Hoeveel is er toegewezen, en per week, per maand of voor de hele toewijzing?',
  geleverd: 'Wat is er geleverd?',
  'geleverd.#.product': 'Welk product is geleverd?',
  'geleverd.#.datum': 'Op welke dag is dit geleverd?',
  'geleverd.#.soort': 'Wat is er geleverd: welk soort contact, aanwezigheid, vervoer of verblijf?',
  'geleverd.#.aantal': 'Hoeveel is er geleverd?',
} as const;

/**
 * The path of a field that can be asked for.
 *
 * @bron midden-limburg-2024 producten (MP-001)
 */
export type ProductenVraagpad = keyof typeof PRODUCTEN_VRAGEN;

/**
 * Asks the consulent for a field.
 *
 * @param plaatsen the places in lists, for every `#` in the path
 * @bron midden-limburg-2024 producten (MP-001)
 */
export function vraagNaar(pad: ProductenVraagpad, ...plaatsen: readonly number[]): Ontbreekt {
  let volgende = 0;
  const waar = pad
    .split('.')
    .map((deel) => (deel === '#' ? String(plaatsen[volgende++]) : deel))
    .join('.');
  return gegevenOntbreekt(waar, PRODUCTEN_VRAGEN[pad]);
}
