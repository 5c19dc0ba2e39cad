import { bevriesDiep, type Vindplaats } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';

/**
 * A sub-result: its logical number, the number that the source prints (from result 3 on they run on from the wrong
 * place and occur twice), and its text in our own words.
 *
 * @bron leudal-2018 §5.2 (LE-048..LE-052)
 */
export interface Subresultaat {
  readonly id: string;
  readonly gedrukt: string;
  readonly omschrijving: string;
}

/**
 * A result of begeleiding with its sub-results.
 *
 * @bron leudal-2018 §5.2 (LE-047)
 */
export interface Resultaat {
  readonly id: string;
  readonly omschrijving: string;
  /** Whether it can be chosen by itself. */
  readonly zelfstandig: boolean;
  readonly subresultaten: readonly Subresultaat[];
  readonly vindplaats: Vindplaats;
}

function genummerd(resultaat: number, gedruktVanaf: number | null, omschrijvingen: readonly string[]): Subresultaat[] {
  return omschrijvingen.map((omschrijving, i) => {
    const id = `${resultaat}.${i + 1}`;
    return { id, gedrukt: gedruktVanaf === null ? id : `1.${gedruktVanaf + i}`, omschrijving };
  });
}

/**
 * The five results of begeleiding.
 *
 * @bron leudal-2018 §5.2 (LE-047..LE-053)
 */
export const LEUDAL_RESULTATEN_2018: readonly Resultaat[] = bevriesDiep([
  {
    id: '1',
    omschrijving: 'zelfstandig leven',
    zelfstandig: true,
    subresultaten: genummerd(1, null, [
      'op zichzelf kunnen wonen',
      'regelen wat daarvoor nodig is',
      'zorgen voor eten, slaap en wat verder onmisbaar is',
      'zelf het huishouden doen',
      'het geld op orde krijgen',
      'het geld op orde houden',
      'de papieren bijhouden',
      'iets kopen en afrekenen',
      'gezond leven en weten hoe',
      'de eigen gezondheid kennen en met een blijvende ziekte omgaan',
      'lichaam en geest onder controle hebben',
      'zichzelf verzorgen',
    ]),
    vindplaats: inLeudal('§5.2, resultaat 1', 'LE-048'),
  },
  {
    id: '2',
    omschrijving: 'meedoen in de maatschappij',
    zelfstandig: true,
    subresultaten: genummerd(2, null, [
      'genoeg mensen om zich heen, naar eigen wens',
      'contacten onderhouden',
      'ergens kunnen komen',
      'met anderen kunnen omgaan',
      'meedoen met iets dat georganiseerd is',
      'praten met instanties',
    ]),
    vindplaats: inLeudal('§5.2, resultaat 2', 'LE-049'),
  },
  {
    id: '3',
    omschrijving: 'een vaste indeling van de dag',
    zelfstandig: true,
    subresultaten: genummerd(3, 1, ['een vast ritme over de dag', 'een week kunnen plannen', 'overdag iets te doen hebben dat zin heeft']),
    vindplaats: inLeudal('§5.2, resultaat 3', 'LE-050'),
  },
  {
    id: '4',
    omschrijving: 'de regie voeren',
    zelfstandig: false,
    subresultaten: genummerd(4, 4, [
      'zelf bepalen en dat blijven doen',
      'problemen zien en er iets mee doen',
      'toepassen wat geleerd is',
      'besluiten en overzien wat daarvan komt',
      'uit zichzelf beginnen',
      'doen wat is afgesproken en wat mag',
    ]),
    vindplaats: inLeudal('§5.2, resultaat 4', 'LE-051', 'LE-053'),
  },
  {
    id: '5',
    omschrijving: 'de mantelzorger ontlasten',
    zelfstandig: true,
    subresultaten: genummerd(5, 10, ['de mantelzorger houdt het vol', 'de mantelzorger wordt niet ziek van de zorg']),
    vindplaats: inLeudal('§5.2, resultaat 5', 'LE-052'),
  },
]);

/**
 * The logical numbers of all sub-results.
 *
 * @bron leudal-2018 §5.2 (LE-048..LE-052)
 */
export const SUBRESULTAAT_LIJST: readonly string[] = bevriesDiep(LEUDAL_RESULTATEN_2018.flatMap(({ subresultaten }) => subresultaten.map(({ id }) => id)));

/**
 * The kinds of activity of a provider, and the two forms of the first.
 *
 * @bron leudal-2018 §5.3.1 (LE-056, LE-057)
 */
export const ACTIVITEITTYPEN = bevriesDiep([
  {
    type: 'ondersteunen',
    omschrijving: 'De cliënt doet het zelf, als iemand uitlegt en steunt.',
    vormen: [
      { vorm: 'hulp-op-afstand', omschrijving: 'Die iemand is ergens anders.' },
      { vorm: 'directe-aansturing', omschrijving: 'Die iemand is erbij.' },
    ],
  },
  { type: 'overnemen', omschrijving: 'De cliënt kan het niet; een ander doet het.', vormen: [] },
  { type: 'oefenen', omschrijving: 'De cliënt kan het leren; een ander doet het voor en oefent mee.', vormen: [] },
  { type: 'toezicht-houden', omschrijving: 'De cliënt kan het, maar er moet iemand zijn die ingrijpt als het misgaat.', vormen: [] },
] as const);

/**
 * The areas on which a limitation can give access to begeleiding; one is enough.
 *
 * @bron leudal-2018 §5.1 (LE-045)
 */
export const BEPERKINGSGEBIED_LIJST = Object.freeze(['sociale-redzaamheid', 'bewegen-en-verplaatsen', 'probleemgedrag', 'psychisch-functioneren', 'geheugen-en-orientatie'] as const);

/**
 * The three main directions of support.
 *
 * @bron leudal-2018 §5.3 (LE-054)
 */
export const HOOFDRICHTING_LIJST = Object.freeze(['ontwikkeling', 'stabiliteit', 'achteruitgang-onder-controle'] as const);
