import { bevriesDiep } from '../kern/index.js';
import type { Begrip } from './leefgebieden.js';
import { inKader } from './bronnen.js';

/**
 * The nature of the problems (characteristic 1).
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-047)
 */
export const AARD_LIJST = Object.freeze(['acuut', 'fluctuerend', 'stabiel'] as const);

/**
 * How a characteristic of the client works on the support (characteristics 2 to 6).
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-048..NK-052, NK-062)
 */
export const INVLOED_LIJST = Object.freeze(['beperkend', 'neutraal', 'bevorderend'] as const);

/**
 * A degree (characteristics 7 to 9).
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-054, NK-057, NK-058)
 */
export const MATE_LIJST = Object.freeze(['hoog', 'gemiddeld', 'laag'] as const);

/**
 * What is expected of the client's development with support (characteristic 10).
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-060)
 */
export const ONTWIKKELING_LIJST = Object.freeze(['achteruitgang', 'gelijkblijvend', 'verbetering'] as const);

/**
 * What is expected of the client's development with support.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-060)
 */
export type Ontwikkeling = (typeof ONTWIKKELING_LIJST)[number];

/**
 * The values of each characteristic.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-046)
 */
export const KENMERK_WAARDEN = bevriesDiep({
  aardProblematiek: AARD_LIJST,
  zelfinzicht: INVLOED_LIJST,
  motivatie: INVLOED_LIJST,
  lerendVermogen: INVLOED_LIJST,
  belastbaarheid: INVLOED_LIJST,
  sociaalNetwerk: INVLOED_LIJST,
  draagkrachtNetwerk: MATE_LIJST,
  risico: MATE_LIJST,
  complexiteit: MATE_LIJST,
  verwachteOntwikkeling: ONTWIKKELING_LIJST,
} as const);

/**
 * The ten other characteristics, in the order of the framework.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-046)
 */
export const KENMERK_LIJST = bevriesDiep([
  'aardProblematiek',
  'zelfinzicht',
  'motivatie',
  'lerendVermogen',
  'belastbaarheid',
  'sociaalNetwerk',
  'draagkrachtNetwerk',
  'risico',
  'complexiteit',
  'verwachteOntwikkeling',
] as const satisfies readonly (keyof typeof KENMERK_WAARDEN)[]);

/**
 * A characteristic of the client.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-046)
 */
export type Kenmerk = (typeof KENMERK_LIJST)[number];

/**
 * A value of a characteristic.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-046)
 */
export type Kenmerkwaarde<K extends Kenmerk = Kenmerk> = (typeof KENMERK_WAARDEN)[K][number];

const TABEL = 'hoofdstuk 3, stap 2 ad c en tabel 1';

/**
 * The characteristics: the usual name, the question behind it (in our own words) and the source.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 en toelichting (NK-047..NK-062)
 */
export const KENMERKEN: Readonly<Record<Kenmerk, Begrip>> = bevriesDiep({
  aardProblematiek: {
    naam: 'aard van de problematiek',
    omschrijving: 'Zijn de problemen plotseling ontstaan, wisselen zij, of zijn zij er altijd?',
    vindplaats: inKader(TABEL, 'NK-047'),
  },
  zelfinzicht: {
    naam: 'zelfinzicht',
    omschrijving: 'Ziet de cliënt wat hij zelf doet en wat dat uitmaakt, en kan hij daar iets aan veranderen?',
    vindplaats: inKader(TABEL, 'NK-048', 'NK-062'),
  },
  motivatie: {
    naam: 'motivatie',
    omschrijving: 'Laat de cliënt hulp toe en wil hij er zelf werk van maken?',
    vindplaats: inKader(TABEL, 'NK-049', 'NK-062'),
  },
  lerendVermogen: {
    naam: 'lerend vermogen',
    omschrijving: 'Pikt de cliënt iets nieuws op, en lukt het daarna ook ergens anders?',
    vindplaats: inKader(TABEL, 'NK-050', 'NK-062'),
  },
  belastbaarheid: {
    naam: 'belastbaarheid',
    omschrijving: 'Heeft de cliënt genoeg energie en rust in het hoofd om aan zijn doelen te werken?',
    vindplaats: inKader(TABEL, 'NK-051', 'NK-062'),
  },
  sociaalNetwerk: {
    naam: 'sociaal netwerk',
    omschrijving: 'Helpen de mensen om de cliënt heen, of horen zij bij het probleem? Zonder netwerk is het antwoord neutraal.',
    vindplaats: inKader(TABEL, 'NK-052', 'NK-053', 'NK-062'),
  },
  draagkrachtNetwerk: {
    naam: 'draagkracht van het netwerk',
    omschrijving:
      'Hoeveel kan het netwerk dragen? Laag als het te zwaar is of als er niemand is; gemiddeld bij gewone steun; hoog als het netwerk de problemen echt helpt verkleinen.',
    vindplaats: inKader(TABEL, 'NK-054', 'NK-055'),
  },
  risico: {
    naam: 'risico',
    omschrijving: 'Hoe groot is de kans dat het ernstig misgaat, voor de cliënt of voor anderen, als er geen of minder hulp komt?',
    vindplaats: inKader(TABEL, 'NK-057'),
  },
  complexiteit: {
    naam: 'complexiteit',
    omschrijving:
      'Hoe ingewikkeld is het geheel: op hoeveel gebieden speelt er iets, is te voorzien wat er nodig is, hoe gaat de omgeving ermee om, en valt er met de cliënt over te praten?',
    vindplaats: inKader(TABEL, 'NK-058', 'NK-059'),
  },
  verwachteOntwikkeling: {
    naam: 'verwachte ontwikkeling',
    omschrijving: 'Waar gaat het met hulp naartoe: wordt het minder, blijft het zo of wordt het beter?',
    vindplaats: inKader(TABEL, 'NK-060'),
  },
});

/**
 * How favourable a value is.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-061, NK-062)
 */
export const GUNSTIGHEID_LIJST = Object.freeze(['gunstig', 'neutraal', 'ongunstig'] as const);

/**
 * How favourable a value is.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-061, NK-062)
 */
export type Gunstigheid = (typeof GUNSTIGHEID_LIJST)[number];
