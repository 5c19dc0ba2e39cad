import { bevriesDiep, vindplaats, type Herkomst, type Vindplaats } from '../kern/index.js';
import { inKader } from './bronnen.js';

/**
 * A step on the way from a request to a decision, with what must have been done in it.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2, figuur 1 (NK-014..NK-020)
 */
export interface Processtap {
  readonly id: string;
  readonly vraag: string;
  readonly onderdelen: readonly string[];
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

const IN = 'hoofdstuk 2';

/**
 * The five steps of the Centrale Raad van Beroep as the framework takes them, in their order: first the whole need, then
 * what can be solved otherwise, then what is left.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 en hoofdstuk 2 (NK-004, NK-014..NK-023, NK-064, NK-067)
 */
export const VIJF_STAPPEN: readonly Processtap[] = bevriesDiep([
  {
    id: '1',
    vraag: 'Wat vraagt de cliënt?',
    onderdelen: [
      'wijs op onafhankelijke cliëntondersteuning',
      'neem een persoonlijk plan mee als dat binnen 7 dagen komt',
      'bekijk hoe de cliënt leeft, samen met hem en zo nodig met wie voor hem zorgt of opkomt',
    ],
    herkomst: 'gepubliceerd',
    vindplaats: inKader(`${IN}, stap 1`, 'NK-014', 'NK-015', 'NK-016', 'NK-022', 'NK-023'),
  },
  {
    id: '2',
    vraag: 'Wat is het probleem?',
    onderdelen: ['breng de problemen in beeld', 'bepaal de behoefte per leefgebied', 'bepaal de overige kenmerken'],
    herkomst: 'gepubliceerd',
    vindplaats: inKader(`${IN}, stap 2`, 'NK-017', 'NK-024'),
  },
  {
    id: '3',
    vraag: 'Welke ondersteuning is nodig, en hoeveel?',
    onderdelen: ['stel aard en omvang van de hele (bruto) behoefte vast, met wat de cliënt het belangrijkst vindt'],
    herkomst: 'gepubliceerd',
    vindplaats: inKader(`${IN}, stap 3`, 'NK-018', 'NK-064'),
  },
  {
    id: '4',
    vraag: 'Wat kan op een andere manier?',
    onderdelen: ['onderzoek eigen kracht en netwerk', 'onderzoek wat verder voorgaat op de Wmo', 'leg het advies daarover in het verslag vast'],
    herkomst: 'gepubliceerd',
    vindplaats: inKader(`${IN}, stap 4`, 'NK-019', 'NK-067'),
  },
  {
    id: '5',
    vraag: 'Welke maatwerkvoorziening blijft er nodig?',
    onderdelen: ['maak de voorziening concreet: vorm en richting', 'kies het best passende profiel', 'weeg alles en bepaal aard, omvang en duur'],
    herkomst: 'gepubliceerd',
    vindplaats: inKader(`${IN}, stap 5`, 'NK-020'),
  },
]);

/**
 * The three phases of the flyer, with the steps that fall in them.
 *
 * @bron normenkader-begeleiding-1.0 fase 1 tot en met 3 (FL-002..FL-004)
 */
export const DRIE_FASEN = bevriesDiep([
  {
    fase: 'onderzoek',
    stappen: ['1', '2', '3'],
    omschrijving: 'Onderzoek de hele situatie: leefgebieden en kenmerken.',
    vindplaats: vindplaats('normenkader-begeleiding-1.0', 'fase 1', 'FL-002'),
  },
  {
    fase: 'afweging',
    stappen: ['4'],
    omschrijving: 'Kijk wat op een andere manier kan worden opgelost.',
    vindplaats: vindplaats('normenkader-begeleiding-1.0', 'fase 2', 'FL-003'),
  },
  {
    fase: 'voorziening',
    stappen: ['5'],
    omschrijving: 'Kies het best passende profiel en weeg aard, omvang en duur.',
    vindplaats: vindplaats('normenkader-begeleiding-1.0', 'fase 3', 'FL-004', 'FL-005'),
  },
] as const);

/**
 * What belongs to a careful process and stands outside the framework: to be ticked off in every case.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-012)
 */
export const CONTROLEPUNTEN = bevriesDiep([
  { id: 'clientondersteuning', omschrijving: 'De cliënt is gewezen op onafhankelijke cliëntondersteuning.' },
  { id: 'persoonlijk-plan', omschrijving: 'De cliënt weet dat hij een eigen plan mag inbrengen.' },
  { id: 'natura-of-pgb', omschrijving: 'De cliënt heeft kunnen kiezen tussen hulp in natura en een pgb.' },
  { id: 'gegevens', omschrijving: 'De cliënt weet welke gegevens worden vastgelegd en waarom.' },
  { id: 'bezwaar', omschrijving: 'De cliënt weet dat hij bezwaar kan maken.' },
] as const);

const LETTERS = 'abc';

/**
 * The nine steps of the flyer. It names their number and that they hold the five, not the steps: that each part of
 * steps 2 and 5 is one (1, 2a-c, 3, 4, 5a-c) is `afgeleid`.
 *
 * @bron normenkader-begeleiding-1.0 fase 3 (FL-007)
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-017, NK-020)
 */
export const NEGEN_STAPPEN: readonly Processtap[] = bevriesDiep(VIJF_STAPPEN.flatMap((stap): readonly Processtap[] => {
  const gesplitst = stap.id === '2' || stap.id === '5';
  if (!gesplitst) return [{ ...stap, herkomst: 'afgeleid' }];
  return stap.onderdelen.map((onderdeel, i) => ({
    id: `${stap.id}${LETTERS.charAt(i)}`,
    vraag: stap.vraag,
    onderdelen: [onderdeel],
    herkomst: 'afgeleid',
    vindplaats: stap.vindplaats,
  }));
}));
