import { bevriesDiep, BRONNEN } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Beoordelingsmodel, Beperkingen, Categorie, Modelvraagtekst } from '../vragenlijst.js';

/**
 * The categories of a profile.
 *
 * @bron leudal-2018 §5.3.2 (LE-058)
 */
export const CATEGORIE_LIJST = Object.freeze([1, 2, 3] as const satisfies readonly Categorie[]);

/**
 * The category that goes with the limitations, as published.
 *
 * @bron leudal-2018 §5.3.3 (LE-063)
 */
export const CATEGORIE_BIJ: Readonly<Record<Beperkingen, Categorie>> = { licht: 1, matig: 2, zwaar: 3 };

/**
 * What each category looks like, in our own words.
 *
 * @bron leudal-2018 §5.3.3 (LE-064..LE-066)
 */
export const CATEGORIEEN = bevriesDiep([
  {
    categorie: 1,
    omschrijving:
      'Het gewone leven loopt op gewoonte; ingewikkelder dingen zoals geld en papieren lukken minder. Een duwtje of iemand die meekijkt is genoeg, thuis is het veilig en niemand hoeft iets over te nemen.',
    vindplaats: inLeudal('§5.3.3, categorie 1', 'LE-064'),
  },
  {
    categorie: 2,
    omschrijving:
      'Zelf beslissen, een ritme houden en elkaar begrijpen lukken niet vanzelf. Een deskundige stuurt bij en neemt soms een deel over; zonder die hulp wordt het slechter.',
    vindplaats: inLeudal('§5.3.3, categorie 2', 'LE-065'),
  },
  {
    categorie: 3,
    omschrijving:
      'Ook eenvoudige dingen kosten moeite en wat ingewikkeld is moet een ander doen. Het gedrag kan ernstig ontsporen of iemand is lichamelijk helemaal op anderen aangewezen; zonder deskundige hulp rest alleen opname.',
    vindplaats: inLeudal('§5.3.3, categorie 3', 'LE-066'),
  },
] as const);

/**
 * How many short contacts a week the intensity `basis` mostly has at most.
 *
 * @bron leudal-2018 §5.3.3, bepalen van de intensiteit (LE-067)
 */
export const BASIS_CONTACTEN_PER_WEEK = 2;

/**
 * The questions of the model with their answers and colours, in our own words.
 *
 * @bron leudal-2018 bijlage 2 (LE-070..LE-083)
 */
export const VRAGENLIJST: readonly Modelvraagtekst[] = bevriesDiep([
  {
    vraag: 'v1',
    deel: 1,
    naam: 'veiligheid van de cliënt en de omgeving',
    uitleg: 'Hoe veilig is het voor de cliënt en voor anderen, en ziet de cliënt gevaar aankomen en kan hij zich daartegen weren?',
    metVoorziening: false,
    polen: ['veilig', 'onveilig'],
    antwoorden: [
      { antwoord: 'A', kleur: 'groen', omschrijving: 'bijna geen gevaar' },
      { antwoord: 'B', kleur: 'lichtgroen', omschrijving: 'een klein gevaar' },
      { antwoord: 'C', kleur: 'geel', omschrijving: 'duidelijk gevaar; het zou mis kunnen gaan' },
      { antwoord: 'D', kleur: 'oranje', omschrijving: 'groot gevaar; het kan goed misgaan' },
      { antwoord: 'E', kleur: 'rood', omschrijving: 'het is onveilig, of het wordt dat elk moment' },
    ],
    vindplaats: inLeudal('bijlage 2, vraag 1', 'LE-071', 'LE-076', 'LE-077', 'LE-078'),
  },
  {
    vraag: 'v2',
    deel: 1,
    naam: 'balans tussen wat beschermt en wat bedreigt',
    uitleg: 'Wat beschermt de cliënt en zijn omgeving, wat bedreigt hen, en wat weegt zwaarder?',
    metVoorziening: false,
    polen: ['bescherming', 'bedreiging'],
    antwoorden: [
      { antwoord: 'A', kleur: 'groen', omschrijving: 'vooral bescherming' },
      { antwoord: 'B', kleur: 'lichtgroen', omschrijving: 'meer bescherming dan bedreiging' },
      { antwoord: 'C', kleur: 'geel', omschrijving: 'evenveel van beide, en wankel' },
      { antwoord: 'D', kleur: 'oranje', omschrijving: 'meer bedreiging dan bescherming' },
      { antwoord: 'E', kleur: 'rood', omschrijving: 'vooral bedreiging' },
    ],
    vindplaats: inLeudal('bijlage 2, vraag 2', 'LE-072', 'LE-076', 'LE-077', 'LE-078'),
  },
  {
    vraag: 'v3',
    deel: 2,
    naam: 'afstand tot het resultaat',
    uitleg: 'Hoe ingewikkeld is het om met de voorziening het resultaat te bereiken?',
    metVoorziening: true,
    polen: ['dichtbij', 'ver weg'],
    antwoorden: [
      { antwoord: 'A', kleur: 'groen', omschrijving: 'niet ingewikkeld' },
      { antwoord: 'B', kleur: 'lichtgroen', omschrijving: 'niet erg ingewikkeld' },
      { antwoord: 'C', kleur: 'oranje', omschrijving: 'nogal ingewikkeld' },
      { antwoord: 'D', kleur: 'rood', omschrijving: 'ingewikkeld' },
    ],
    vindplaats: inLeudal('bijlage 2, vraag 3', 'LE-073', 'LE-076', 'LE-077', 'LE-078'),
  },
  {
    vraag: 'v4',
    deel: 2,
    naam: 'zelfstandigheid van de cliënt en het netwerk',
    uitleg: 'Hoeveel professionele hulp hebben cliënt en netwerk samen nodig om het resultaat te halen?',
    metVoorziening: true,
    polen: ['zelfstandig', 'afhankelijk'],
    antwoorden: [
      { antwoord: 'A', kleur: 'groen', omschrijving: 'zeer weinig hulp; samen redden zij het' },
      { antwoord: 'B', kleur: 'lichtgroen', omschrijving: 'weinig hulp; samen redden zij het een eind' },
      { antwoord: 'C', kleur: 'oranje', omschrijving: 'veel hulp; samen redden zij het bijna niet' },
      { antwoord: 'D', kleur: 'rood', omschrijving: 'zeer veel hulp; samen redden zij het niet' },
    ],
    vindplaats: inLeudal('bijlage 2, vraag 4', 'LE-074', 'LE-076', 'LE-077', 'LE-078'),
  },
  {
    vraag: 'v5',
    deel: 2,
    naam: 'bereidheid om samen te werken',
    uitleg: 'Laten cliënt en netwerk hulp van anderen toe om het doel te halen?',
    metVoorziening: true,
    polen: ['werkt mee', 'gaat een eigen weg'],
    antwoorden: [
      { antwoord: 'A', kleur: 'groen', omschrijving: 'cliënt en netwerk werken volop mee' },
      { antwoord: 'B', kleur: 'lichtgroen', omschrijving: 'cliënt en netwerk werken enigszins mee' },
      { antwoord: 'C', kleur: 'oranje', omschrijving: 'cliënt en netwerk werken weinig mee' },
      { antwoord: 'D', kleur: 'rood', omschrijving: 'cliënt en netwerk werken bijna niet mee' },
    ],
    vindplaats: inLeudal('bijlage 2, vraag 5', 'LE-075', 'LE-076', 'LE-077', 'LE-078'),
  },
]);

/**
 * The assessment model of Leudal. Its rule from answers to a profile is not in the source. D2 is our own: points by
 * colour, the category from the mean of questions 1 to 3 (a sum of 6 is a mean of 2, below 12 is a mean below 4), at
 * least 2 when safety is C or worse because category 1 presupposes a safe home, 3 when safety is E; the intensity from
 * question 4, one step up when there is hardly any cooperation.
 *
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-064, LE-070, LE-077, LE-082)
 */
export const LEUDAL_BEOORDELINGSMODEL_2018: Beoordelingsmodel = bevriesDiep({
  id: 'leudal-beoordelingsmodel-2018',
  titel: 'Beoordelingsmodel profiel begeleiding, Leudal 2018, bijlage 2',
  bron: BRONNEN['leudal-2018'],
  regel: {
    id: 'D2',
    omschrijving: 'punten naar kleur, de categorie naar het gemiddelde van vraag 1 tot en met 3 en de veiligheid, de intensiteit naar vraag 4 en de samenwerking',
    punten: {
      v1: { A: 1, B: 2, C: 3, D: 4, E: 5 },
      v2: { A: 1, B: 2, C: 3, D: 4, E: 5 },
      v3: { A: 1, B: 2, C: 4, D: 5 },
    },
    categorieTotEnMet: [6, 11],
    minstens: [
      { vraag: 'v1', vanaf: 'C', categorie: 2 },
      { vraag: 'v1', vanaf: 'E', categorie: 3 },
    ],
    intensiteit: { A: 'basis', B: 'basis', C: 'aanvullend', D: 'intens' },
    verhoging: [{ vraag: 'v5', vanaf: 'D' }],
    herkomst: 'afgeleid',
    vindplaats: inLeudal('§5.3.3 en bijlage 2', 'LE-064', 'LE-077', 'LE-082'),
  },
});
