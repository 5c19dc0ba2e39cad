import { gegevenOntbreekt, type Ontbreekt } from '../kern/index.js';

/**
 * The questions to the consulent, by the path of the field that is missing; `#` stands for a place in a list.
 *
 * @bron midden-limburg-2024 (MP-003, MP-012, MP-021..MP-028, MP-051..MP-055, MP-089, MP-094)
 * @bron leudal-2018 §5.4.2 en bijlage 3 (LE-098, LE-244..LE-265)
 */
export const PRODUCTEN_VRAGEN = {
  product: 'Om welk product gaat het?',
  grondslag: 'Op welke grondslag van dit beleid rust de ondersteuning?',
  grondslagen: 'Welke grondslagen van dit beleid zijn er?',
  vervoersoort: 'Is zittend vervoer genoeg, of is rolstoelvervoer nodig?',
  richting: 'Is de begeleiding ontwikkelgericht of behoudgericht?',
  zwaarte: 'Hoe zwaar zijn de problemen: licht, matig, matig-zwaar of zwaar?',
  ouderdomsbeperkingen: 'Komen de beperkingen door ouderdom? De bron noemt geen leeftijd; de consulent beoordeelt dit.',
  noodzaak24Uur: 'Moet er dag en nacht ondersteuning dichtbij zijn (Wlz)?',
  contraIndicaties: 'Zijn er medische, psychische of psychosociale redenen waarom een groep niet kan? Geef een lege lijst als die er niet zijn.',
  resultatenVragenBeide: 'Zijn er resultaten die een groep vragen en daarnaast resultaten die individuele begeleiding vragen?',
  dagstructuurBieden: 'Moet de begeleiding de structuur van de dag zelf bieden, omdat de cliënt dat niet (meer) kan?',
  structuurDoornemen: 'Is de hulp gericht op het een of meer keer per week doornemen van de dag of de week?',
  zelfdeDoel: 'Is hetzelfde doel ook in een groep te bereiken?',
  begeleidingGroep: 'Is er begeleiding in een groep (dagbesteding)?',
  noodzakelijk: 'Heeft het college vastgesteld dat vervoer noodzakelijk is?',
  andersMogelijk: 'Kan de cliënt op eigen kracht of op een andere manier op de locatie komen?',
  toekenning: 'Wordt de begeleiding in een groep toegekend als profiel of als product?',
  dagenPerWeek: 'Op hoeveel dagen per week gaat de cliënt heen en terug? Dit volgt niet uit het aantal dagdelen.',
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
 * @bron midden-limburg-2024 (MP-003)
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

/**
 * Asks the consulent for the fields that are not there.
 *
 * @param velden the values by path
 * @bron midden-limburg-2024 normenkader begeleiding (MP-010)
 */
export function vraagOntbrekende(velden: { readonly [P in ProductenVraagpad]?: unknown }): Ontbreekt[] {
  const paden = Object.keys(velden) as ProductenVraagpad[];
  return paden.filter((pad) => velden[pad] === undefined).map((pad) => vraagNaar(pad));
}
