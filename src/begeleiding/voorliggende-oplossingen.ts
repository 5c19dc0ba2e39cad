import { bevriesDiep } from '../kern/index.js';
import type { Begrip } from './leefgebieden.js';
import { inKader } from './bronnen.js';

/**
 * The solutions that go before support under the Wmo 2015; the source's own list is open, `andere-wet` stands for the rest.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-021, NK-066)
 */
export const VOORLIGGENDE_OPLOSSING_LIJST = Object.freeze([
  'eigen-kracht',
  'gebruikelijke-hulp',
  'mantelzorg',
  'sociaal-netwerk',
  'vrijwilligers',
  'algemeen-gebruikelijk',
  'algemene-voorziening',
  'laagdrempelig-steunpunt',
  'zorgverzekeringswet',
  'participatiewet',
  'wet-langdurige-zorg',
  'andere-wet',
] as const);

/**
 * A solution that goes before support under the Wmo 2015.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-066)
 */
export type VoorliggendeOplossing = (typeof VOORLIGGENDE_OPLOSSING_LIJST)[number];

/**
 * What a solution is, and whether it takes people around the client: without a network it cannot be there.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-066)
 */
export interface Oplossingsoort extends Begrip {
  readonly doorNetwerk: boolean;
}

const bij = inKader('hoofdstuk 4, stap 4', 'NK-066');

/**
 * The solutions with their meaning. That housemates, informal carers and the social network are the network is `afgeleid`;
 * volunteers come through an organisation and need no network of one's own.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-021, NK-066)
 */
export const VOORLIGGENDE_OPLOSSINGEN: Readonly<Record<VoorliggendeOplossing, Oplossingsoort>> = bevriesDiep({
  'eigen-kracht': { naam: 'eigen kracht', omschrijving: 'Wat de cliënt zelf kan doen of leren.', doorNetwerk: false, vindplaats: bij },
  'gebruikelijke-hulp': {
    naam: 'gebruikelijke hulp',
    omschrijving: 'Wat huisgenoten redelijkerwijs voor elkaar doen.',
    doorNetwerk: true,
    vindplaats: bij,
  },
  mantelzorg: { naam: 'mantelzorg', omschrijving: 'Langere zorg van een naaste, meer dan gebruikelijk is.', doorNetwerk: true, vindplaats: bij },
  'sociaal-netwerk': { naam: 'sociaal netwerk', omschrijving: 'Familie, vrienden, buren en bekenden.', doorNetwerk: true, vindplaats: bij },
  vrijwilligers: { naam: 'vrijwilligers', omschrijving: 'Onbetaalde hulp via een organisatie.', doorNetwerk: false, vindplaats: bij },
  'algemeen-gebruikelijk': {
    naam: 'algemeen gebruikelijke voorziening',
    omschrijving: 'Iets gewoons dat te koop is en dat ook mensen zonder beperking gebruiken.',
    doorNetwerk: false,
    vindplaats: bij,
  },
  'algemene-voorziening': {
    naam: 'algemene voorziening',
    omschrijving: 'Aanbod van de gemeente dat vrij toegankelijk is, zonder besluit per persoon.',
    doorNetwerk: false,
    vindplaats: bij,
  },
  'laagdrempelig-steunpunt': { naam: 'laagdrempelig steunpunt', omschrijving: 'Een inlooppunt in de buurt.', doorNetwerk: false, vindplaats: bij },
  zorgverzekeringswet: { naam: 'Zorgverzekeringswet', omschrijving: 'Zorg uit het basispakket, zoals wijkverpleging of behandeling.', doorNetwerk: false, vindplaats: bij },
  participatiewet: { naam: 'Participatiewet', omschrijving: 'Hulp bij werk en inkomen.', doorNetwerk: false, vindplaats: bij },
  'wet-langdurige-zorg': {
    naam: 'Wet langdurige zorg',
    omschrijving: 'Zorg voor wie blijvend toezicht of zorg dichtbij nodig heeft.',
    doorNetwerk: false,
    vindplaats: inKader('hoofdstuk 2, voetnoot 5', 'NK-021', 'NK-066'),
  },
  'andere-wet': {
    naam: 'andere wet of regeling',
    omschrijving: 'Elke andere wet of regeling die voorgaat.',
    doorNetwerk: false,
    vindplaats: inKader('hoofdstuk 2, voetnoot 5', 'NK-021', 'NK-066'),
  },
});
