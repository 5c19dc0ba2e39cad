import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Voorzieningsregel } from '../voorzieningsregel.js';

const INLEIDING = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§6.1', 'LE-103') } as const;
const BERGING = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§6.1', 'LE-104') } as const;
const UITGESLOTEN = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§6.1', 'LE-105') } as const;
const EIGENAAR = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§6.1, aanpassing Woningwet', 'LE-106') } as const;
const VERHUIZEN = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§6.2', 'LE-108') } as const;

/**
 * When moving has to be considered. The source first names two cases (high costs, or a home that cannot be adapted) and then
 * asks for two things at once (much higher costs and a suitable home). A home that cannot be adapted has no such costs, so
 * it is read as a case of its own.
 */
const VERHUIZEN_IN_BEELD = [{ ja: ['AANPASSING_VEEL_DUURDER', 'GESCHIKTE_WONING_BESCHIKBAAR'] }, { nee: ['KAN_WORDEN_AANGEPAST'] }] as const;

/**
 * Provisions in and around the home: what they are for, which rooms and purposes are left out, the owner, and moving instead.
 * Visitable homes stand in the ordinance, which is not among the sources.
 *
 * @bron leudal-2018 hoofdstuk 6 (LE-103..LE-109)
 */
export const WONEN_LEUDAL_2018 = bevriesDiep([
  {
    id: 'woonvoorziening',
    naam: 'een woonvoorziening',
    soort: 'maatwerkvoorziening',
    vindplaats: INLEIDING.vindplaats,
    criteria: [
      {
        code: 'HOOFDVERBLIJF',
        vraag: 'Is deze woning het hoofdverblijf van de cliënt, of wordt zij dat?',
        soort: 'feit',
        telt: 'eis',
        melding: 'Deze woning is niet het hoofdverblijf van de cliënt en wordt dat ook niet.',
        ...INLEIDING,
      },
      { code: 'BEREIKBAARHEID', vraag: 'Heeft de cliënt moeite om bij de woning of een ruimte daarin te komen?', soort: 'feit', telt: 'gegeven', ...INLEIDING },
      { code: 'TOEGANKELIJKHEID', vraag: 'Heeft de cliënt moeite om de woning of een ruimte daarin binnen te gaan?', soort: 'feit', telt: 'gegeven', ...INLEIDING },
      { code: 'BRUIKBAARHEID', vraag: 'Heeft de cliënt moeite om de woning of een ruimte daarin te gebruiken?', soort: 'feit', telt: 'gegeven', ...INLEIDING },
      {
        code: 'LOST_OP',
        vraag: 'Neemt de voorziening deze problemen weg, of maakt zij ze kleiner?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'De voorziening maakt de problemen bij het gewone gebruik van de woning niet kleiner.',
        ...INLEIDING,
      },
      {
        code: 'ELEMENTAIRE_RUIMTE',
        vraag: 'Is de voorziening voor een ruimte die de cliënt nodig heeft om te wonen, of voor de weg daarheen?',
        soort: 'oordeel',
        telt: 'gegeven',
        ...INLEIDING,
      },
      { code: 'BERGING_TUIN_BALKON', vraag: 'Is de voorziening voor de berging, of voor de toegang tot de tuin of het balkon?', soort: 'feit', telt: 'gegeven', ...BERGING },
      {
        code: 'BERGING_NODIG',
        vraag: 'Is het in dit geval nodig dat de cliënt de berging, de tuin of het balkon kan bereiken?',
        soort: 'oordeel',
        telt: 'eis',
        wanneer: [{ ja: ['BERGING_TUIN_BALKON'] }],
        melding: 'Het is in dit geval niet nodig dat de cliënt de berging, de tuin of het balkon kan bereiken.',
        motiveren: { bij: 'ja', waarom: 'het beleid vraagt om op te schrijven waarom dit nodig is.' },
        ...BERGING,
      },
      {
        code: 'HOBBY_OF_STUDEERKAMER',
        vraag: 'Is de voorziening voor een hobbykamer of studeerkamer?',
        soort: 'feit',
        telt: 'uitsluiting',
        hardheid: 'in-principe',
        melding: 'Voor een hobbykamer of studeerkamer is er geen woonvoorziening.',
        ...UITGESLOTEN,
      },
      {
        code: 'THERAPEUTISCH_DOEL',
        vraag: 'Is de voorziening bedoeld als behandeling, zoals een ruimte om te dialyseren of een therapeutisch bad?',
        soort: 'oordeel',
        telt: 'uitsluiting',
        melding: 'De voorziening is bedoeld als behandeling. Daarvoor is er geen woonvoorziening.',
        ...UITGESLOTEN,
      },
      { code: 'KAN_WORDEN_AANGEPAST', vraag: 'Kan de woning worden aangepast?', soort: 'feit', telt: 'gegeven', ...VERHUIZEN },
      {
        code: 'AANPASSING_VEEL_DUURDER',
        vraag: 'Kost aanpassen naar verwachting veel meer dan een vergoeding om te verhuizen?',
        soort: 'oordeel',
        telt: 'gegeven',
        ...VERHUIZEN,
      },
      { code: 'GESCHIKTE_WONING_BESCHIKBAAR', vraag: 'Is er een woning vrij die geschikt is voor de cliënt?', soort: 'feit', telt: 'gegeven', ...VERHUIZEN },
      { code: 'VERHUIZEN_BESPROKEN', vraag: 'Is met de cliënt besproken dat hij ook kan verhuizen?', soort: 'feit', telt: 'gegeven', ...VERHUIZEN },
      {
        code: 'VERHUIZEN_PAST_BETER',
        vraag: 'Past verhuizen beter bij de cliënt dan aanpassen, als alle kosten zijn meegewogen?',
        soort: 'oordeel',
        telt: 'voorrang',
        wanneer: VERHUIZEN_IN_BEELD,
        melding: 'Verhuizen past beter dan deze woning aanpassen. Kijk dan naar een vergoeding om te verhuizen.',
        motiveren: { bij: 'ja', waarom: 'laat zien welke kosten zijn vergeleken en waarom verhuizen beter past.' },
        herkomst: 'afgeleid',
        vindplaats: inLeudal('§6.2', 'LE-108', 'LE-109'),
      },
      { code: 'WONING_VERANDERT', vraag: 'Verandert er iets aan de woning zelf?', soort: 'feit', telt: 'gegeven', ...EIGENAAR },
      { code: 'ANDERE_EIGENAAR', vraag: 'Is iemand anders dan de cliënt eigenaar van de woning?', soort: 'feit', telt: 'gegeven', ...EIGENAAR },
      { code: 'EIGENAAR_GEHOORD', vraag: 'Heeft de eigenaar kunnen zeggen wat hij ervan vindt?', soort: 'feit', telt: 'gegeven', ...EIGENAAR },
    ],
    combinaties: [
      {
        code: 'PROBLEEM_BIJ_GEBRUIK',
        omschrijving: 'De cliënt heeft moeite om de woning te bereiken, binnen te gaan of te gebruiken',
        telt: 'eis',
        gevallen: [{ ja: ['BEREIKBAARHEID'] }, { ja: ['TOEGANKELIJKHEID'] }, { ja: ['BRUIKBAARHEID'] }],
        melding: 'De cliënt kan de woning bereiken, binnengaan en gebruiken.',
        ...INLEIDING,
      },
      {
        code: 'RUIMTE_TELT_MEE',
        omschrijving: 'De voorziening is voor een ruimte die kan meetellen',
        telt: 'eis',
        // a hobby room has an exclusion of its own, from which may be deviated
        gevallen: [{ ja: ['ELEMENTAIRE_RUIMTE'] }, { ja: ['BERGING_TUIN_BALKON'] }, { ja: ['HOBBY_OF_STUDEERKAMER'] }],
        melding: 'De voorziening is voor een ruimte die de cliënt niet nodig heeft om te wonen.',
        ...INLEIDING,
      },
    ],
    bevindingen: [
      {
        code: 'BEZOEKBAAR_MAKEN_APART',
        ernst: 'aandachtspunt',
        melding: 'Gaat het om een woning waar de cliënt alleen op bezoek komt? De regels daarvoor staan in de verordening, niet in dit beleid.',
        wanneer: [{ nee: ['HOOFDVERBLIJF'] }],
        vindplaats: inLeudal('§3.2', 'LE-006'),
      },
      {
        code: 'WOONFUNCTIES_NIET_OPGESOMD',
        ernst: 'aandachtspunt',
        melding: 'Het beleid spreekt van elementaire woonfuncties, maar noemt niet welke dat zijn. Schrijf op waarom de cliënt deze ruimte nodig heeft.',
        wanneer: [{ ja: ['ELEMENTAIRE_RUIMTE'] }],
        vindplaats: INLEIDING.vindplaats,
      },
      {
        code: 'VERHUIZEN_NIET_BESPROKEN',
        ernst: 'blokkerend',
        melding: 'Verhuizen is nog niet met de cliënt besproken. Doe dat eerst.',
        wanneer: [
          { ja: ['AANPASSING_VEEL_DUURDER', 'GESCHIKTE_WONING_BESCHIKBAAR'], nee: ['VERHUIZEN_BESPROKEN'] },
          { nee: ['KAN_WORDEN_AANGEPAST', 'VERHUIZEN_BESPROKEN'] },
        ],
        vindplaats: VERHUIZEN.vindplaats,
      },
      {
        code: 'WONING_NIET_AAN_TE_PASSEN',
        ernst: 'blokkerend',
        melding: 'De woning kan niet worden aangepast. Een voorziening die iets aan de woning zelf verandert, kan hier dus niet.',
        wanneer: [{ ja: ['WONING_VERANDERT'], nee: ['KAN_WORDEN_AANGEPAST'] }],
        vindplaats: VERHUIZEN.vindplaats,
      },
      {
        code: 'EIGENAAR_NIET_GEHOORD',
        ernst: 'blokkerend',
        melding: 'De eigenaar van de woning heeft nog niet kunnen zeggen wat hij van de aanpassing vindt. Geef hem eerst die kans.',
        wanneer: [{ ja: ['WONING_VERANDERT', 'ANDERE_EIGENAAR'], nee: ['EIGENAAR_GEHOORD'] }],
        vindplaats: EIGENAAR.vindplaats,
      },
      {
        code: 'TOESTEMMING_EIGENAAR_NIET_NODIG',
        ernst: 'aandachtspunt',
        melding: 'De eigenaar hoeft geen toestemming te geven. Als de cliënt vertrekt, hoeft de aanpassing niet weg.',
        wanneer: [{ ja: ['WONING_VERANDERT', 'ANDERE_EIGENAAR'] }],
        vindplaats: EIGENAAR.vindplaats,
      },
      {
        code: 'EIGENAAR_BELANGHEBBENDE',
        ernst: 'aandachtspunt',
        melding: 'De eigenaar kan belanghebbende zijn, bijvoorbeeld als de aanpassing tegen de bouwregels ingaat. Dan kan hij tegen het besluit opkomen.',
        wanneer: [{ ja: ['WONING_VERANDERT', 'ANDERE_EIGENAAR'] }],
        vindplaats: inLeudal('§6.1, derde-belanghebbende', 'LE-107'),
      },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
