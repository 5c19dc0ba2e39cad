import { bevriesDiep } from '../../kern/index.js';
import type { Toegangsbeleid, Voorbeeld } from '../beleidsruimte.js';
import { inLeudal } from '../bronnen.js';

const VRAGEN = inLeudal('§3.1', 'LE-003');
const NIET_GEBRUIKEN = inLeudal('§3.1', 'LE-004');
const INGEZETENE = inLeudal('§3.2', 'LE-005');
const BEZOEKBAAR = inLeudal('§3.2', 'LE-005', 'LE-006');
const VOORLIGGEND = inLeudal('§3.3', 'LE-007');
const GEBRUIKELIJK = inLeudal('§3.4', 'LE-008');
const VOORBEELDEN = inLeudal('§3.4', 'LE-009');
const UITZONDERING = inLeudal('§3.4', 'LE-010');
const ALGEMEEN = inLeudal('§3.5', 'LE-011');
const GOEDKOOPST = inLeudal('§3.6', 'LE-012');
const HUISGENOTEN = inLeudal('§3.7', 'LE-013');
const NIET_MOGELIJK = inLeudal('§3.7', 'LE-014');
const PROTOCOL = inLeudal('§3.7', 'LE-015');
const MEER_DAN_GEBRUIKELIJK = inLeudal('§3.7', 'LE-016');
const MANTELZORG = inLeudal('§3.8', 'LE-017');
const WLZ = inLeudal('§5.4.1', 'LE-095', 'LE-096');

const voorbeeld = (id: string, naam: string): Voorbeeld => ({ id, naam, herkomst: 'gepubliceerd', vindplaats: VOORBEELDEN });

const feit = { soort: 'feit', telt: 'gegeven', herkomst: 'gepubliceerd' } as const;
const oordeel = { soort: 'oordeel', telt: 'gegeven', herkomst: 'gepubliceerd' } as const;

/**
 * The general questions of access. What is generally usual goes by the three criteria of 2017. Later case law
 * (CRVB:2019:3535, restated with CRVB:2021:160) was read in a commentary only, so the finding about it cites no judgment.
 * What is made for people with a limitation only is generally usual by neither: then the finding stays away (our inference).
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003..LE-017)
 */
export const TOEGANG_LEUDAL_2018: Toegangsbeleid = bevriesDiep<Toegangsbeleid>({
  regel: {
    id: 'toegang',
    naam: 'toegang tot een maatwerkvoorziening',
    soort: 'toegang',
    vindplaats: VRAGEN,
    criteria: [
      { ...feit, code: 'VERBLIJF', vraag: 'Verblijft de cliënt feitelijk in de gemeente?', vindplaats: INGEZETENE },
      { ...feit, code: 'DAGELIJKS_LEVEN', vraag: 'Speelt het dagelijks leven van de cliënt, sociaal en economisch, zich vooral in de gemeente af?', vindplaats: INGEZETENE },
      { ...feit, code: 'BEZOEKBAAR_MAKEN', vraag: 'Gaat het om het bezoekbaar maken van een woning?', vindplaats: BEZOEKBAAR },
      { ...feit, code: 'INGESCHREVEN', vraag: 'Staat de cliënt in de gemeente ingeschreven (BRP)?', vindplaats: INGEZETENE },
      {
        ...oordeel,
        code: 'DOELGROEP',
        vraag: 'Hoort de cliënt bij de doelgroep van de Wmo 2015?',
        telt: 'eis',
        melding: 'De cliënt hoort niet bij de mensen voor wie de Wmo 2015 bedoeld is.',
        vindplaats: VRAGEN,
      },
      {
        ...oordeel,
        code: 'EIGEN_KRACHT',
        vraag: 'Kan de cliënt het probleem zelf helemaal oplossen?',
        telt: 'uitsluiting',
        melding: 'De cliënt kan het probleem zelf oplossen.',
        vindplaats: inLeudal('§3.1 en §3.3', 'LE-003', 'LE-007'),
      },
      {
        ...oordeel,
        code: 'NETWERK',
        vraag: 'Lossen mantelzorgers of mensen uit het sociale netwerk het probleem helemaal op, en kunnen en willen zij dat blijven doen?',
        telt: 'voorrang',
        melding: 'Mantelzorgers of mensen uit het sociale netwerk lossen het probleem op en blijven dat doen.',
        herkomst: 'afgeleid',
        vindplaats: VRAGEN,
      },
      { ...oordeel, code: 'DEELS_OPGELOST', vraag: 'Is een deel van het probleem op een andere manier op te lossen?', vindplaats: VRAGEN },
      { ...feit, code: 'HUISGENOTEN', vraag: 'Woont de cliënt samen met een partner, ouder, kind of andere huisgenoot?', vindplaats: HUISGENOTEN },
      {
        ...oordeel,
        code: 'GEBRUIKELIJKE_HULP',
        vraag: 'Gaat het om hulp die huisgenoten elkaar normaal geven, en is het probleem daarmee opgelost?',
        vindplaats: HUISGENOTEN,
      },
      {
        ...oordeel,
        code: 'HUISGENOOT_KAN',
        vraag: 'Is er een huisgenoot die deze hulp kan geven, of kan leren om die te geven?',
        vindplaats: NIET_MOGELIJK,
      },
      {
        ...oordeel,
        code: 'MEER_DAN_GEBRUIKELIJK',
        vraag: 'Is de hulp duidelijk zwaarder, vaker of langduriger nodig dan huisgenoten elkaar normaal helpen?',
        vindplaats: MEER_DAN_GEBRUIKELIJK,
      },
      { ...oordeel, code: 'MANTELZORG', vraag: 'Geeft iemand uit de omgeving van de cliënt intensief en langdurig mantelzorg?', vindplaats: MANTELZORG },
      { ...feit, code: 'DUBBEL_GETELD', vraag: 'Is dezelfde hulp geteld als gebruikelijke hulp en ook als mantelzorg?', vindplaats: MANTELZORG },
      { ...feit, code: 'ANDERE_WET', vraag: 'Kan de cliënt hiervoor echt terecht bij een andere wet, zoals de Wlz of de Zorgverzekeringswet?', vindplaats: VOORLIGGEND },
      { ...oordeel, code: 'ANDERE_WET_PAST', vraag: 'Past wat die andere wet biedt bij de cliënt?', vindplaats: VOORLIGGEND },
      { ...oordeel, code: 'ANDERE_WET_GENOEG', vraag: 'Is wat die andere wet biedt genoeg?', vindplaats: VOORLIGGEND },
      {
        ...feit,
        code: 'NIET_NOODZAKELIJK',
        vraag: 'Rekent een andere wet de kosten hiervan tot de kosten die niet noodzakelijk zijn, zoals bij een rollator?',
        telt: 'uitsluiting',
        melding: 'Een andere wet noemt deze kosten niet noodzakelijk. Dan is er ook geen recht op een voorziening van de gemeente.',
        vindplaats: VOORLIGGEND,
      },
      { ...feit, code: 'VOORBEELD', vraag: 'Staat wat nodig is op de lijst met voorbeelden van wat algemeen gebruikelijk is?', vindplaats: VOORBEELDEN },
      { ...feit, code: 'IN_DE_WINKEL', vraag: 'Is wat nodig is in de gewone handel te koop?', vindplaats: GEBRUIKELIJK },
      { ...feit, code: 'VOOR_IEDEREEN', vraag: 'Is het ook bedoeld voor mensen zonder beperking?', vindplaats: GEBRUIKELIJK },
      { ...feit, code: 'NIET_DUURDER', vraag: 'Kost het evenveel als vergelijkbare producten, of minder?', vindplaats: GEBRUIKELIJK },
      {
        ...feit,
        code: 'INKOMEN_TE_LAAG',
        vraag: 'Komt het inkomen van de cliënt onder zijn bijstandsnorm, door aantoonbare kosten van de beperking?',
        vindplaats: UITZONDERING,
      },
      {
        ...oordeel,
        code: 'ANDERE_OMSTANDIGHEDEN',
        vraag: 'Zijn er andere omstandigheden waardoor dit voor deze cliënt niet algemeen gebruikelijk is?',
        vindplaats: UITZONDERING,
      },
      { ...feit, code: 'ALGEMENE_VOORZIENING', vraag: 'Is er een algemene voorziening, zoals een klussendienst of maaltijdservice, waar de cliënt zonder onderzoek terechtkan?', vindplaats: ALGEMEEN },
      { ...oordeel, code: 'ALGEMENE_VOORZIENING_GENOEG', vraag: 'Past die algemene voorziening bij de cliënt en is zij genoeg?', herkomst: 'afgeleid', vindplaats: ALGEMEEN },
      {
        ...feit,
        code: 'WIL_NIET_GEBRUIKEN',
        vraag: 'Weigert de cliënt te gebruiken wat voorgaat, terwijl hij er recht op heeft?',
        telt: 'uitsluiting',
        melding: 'De cliënt weigert te gebruiken wat voorgaat, terwijl hij er recht op heeft.',
        hardheid: 'in-principe',
        vindplaats: NIET_GEBRUIKEN,
      },
      {
        ...oordeel,
        code: 'LANGDURIGE_ZORG',
        vraag: 'Heeft de cliënt levenslang voortdurend toezicht of 24 uur per dag zorg dichtbij nodig, of heeft hij al een indicatie voor de Wlz?',
        herkomst: 'afgeleid',
        vindplaats: WLZ,
      },
    ],
    combinaties: [
      {
        code: 'INGEZETENE',
        omschrijving: 'De cliënt is ingezetene, of het gaat om het bezoekbaar maken van een woning',
        telt: 'eis',
        gevallen: [{ ja: ['VERBLIJF', 'DAGELIJKS_LEVEN'] }, { ja: ['BEZOEKBAAR_MAKEN'] }],
        melding: 'De cliënt is geen ingezetene: hij verblijft niet in de gemeente of zijn dagelijks leven speelt zich vooral ergens anders af.',
        herkomst: 'gepubliceerd',
        vindplaats: BEZOEKBAAR,
      },
      {
        code: 'HUISGENOTEN_HELPEN',
        omschrijving: 'Huisgenoten lossen het op met gebruikelijke hulp, en dat mag van hen worden verwacht',
        telt: 'voorrang',
        gevallen: [{ ja: ['HUISGENOTEN', 'GEBRUIKELIJKE_HULP', 'HUISGENOOT_KAN'], nee: ['MEER_DAN_GEBRUIKELIJK'] }],
        melding: 'Huisgenoten kunnen het probleem oplossen met hulp die zij elkaar normaal geven. Die gebruikelijke hulp gaat voor.',
        herkomst: 'gepubliceerd',
        vindplaats: inLeudal('§3.7', 'LE-013', 'LE-014', 'LE-016'),
      },
      {
        code: 'VOORLIGGENDE_VOORZIENING',
        omschrijving: 'Een andere wet biedt iets wat past en genoeg is',
        telt: 'voorrang',
        gevallen: [{ ja: ['ANDERE_WET', 'ANDERE_WET_PAST', 'ANDERE_WET_GENOEG'] }],
        melding: 'Een andere wet biedt een oplossing die past en genoeg is. Die gaat voor.',
        herkomst: 'gepubliceerd',
        vindplaats: VOORLIGGEND,
      },
      {
        code: 'ALGEMEEN_GEBRUIKELIJK',
        omschrijving: 'Wat nodig is, is algemeen gebruikelijk, ook voor deze cliënt',
        telt: 'uitsluiting',
        gevallen: [
          { ja: ['VOORBEELD'], nee: ['INKOMEN_TE_LAAG', 'ANDERE_OMSTANDIGHEDEN'] },
          { ja: ['IN_DE_WINKEL', 'VOOR_IEDEREEN', 'NIET_DUURDER'], nee: ['INKOMEN_TE_LAAG', 'ANDERE_OMSTANDIGHEDEN'] },
        ],
        melding: 'Wat nodig is, is algemeen gebruikelijk: mensen zonder beperking kopen het ook.',
        herkomst: 'gepubliceerd',
        vindplaats: inLeudal('§3.4', 'LE-008', 'LE-009', 'LE-010'),
      },
      {
        code: 'ALGEMENE_VOORZIENING_GAAT_VOOR',
        omschrijving: 'Een algemene voorziening past en is genoeg',
        telt: 'voorrang',
        gevallen: [{ ja: ['ALGEMENE_VOORZIENING', 'ALGEMENE_VOORZIENING_GENOEG'] }],
        melding: 'Een algemene voorziening past bij de cliënt en is genoeg. Die gaat voor.',
        herkomst: 'afgeleid',
        vindplaats: inLeudal('§3.1 en §3.5', 'LE-003', 'LE-011'),
      },
    ],
    bevindingen: [
      {
        code: 'LANGDURIGE_ZORG_EERST',
        ernst: 'blokkerend',
        melding: 'Dit lijkt zorg voor de Wlz: levenslang voortdurend toezicht, 24 uur per dag zorg dichtbij, of een indicatie voor de Wlz. Zoek dat eerst uit.',
        wanneer: [{ ja: ['LANGDURIGE_ZORG'] }],
        vindplaats: WLZ,
      },
      {
        code: 'ALGEMEEN_GEBRUIKELIJK_ACHTERHAALD',
        ernst: 'blokkerend',
        melding:
          'Of iets algemeen gebruikelijk is, is hier getoetst met de criteria van 2017. Die zijn achterhaald. Latere rechtspraak vraagt of iets niet speciaal voor mensen met een beperking is, of de cliënt er echt aan kan komen, of het genoeg bijdraagt en of het te betalen is met een minimuminkomen. Toets opnieuw en lees daarvoor eerst de uitspraken zelf.',
        wanneer: [{ ja: ['VOORBEELD'] }, { ja: ['VOOR_IEDEREEN'] }],
        vindplaats: GEBRUIKELIJK,
      },
      {
        code: 'UITZONDERING_UITLEGGEN',
        ernst: 'aandachtspunt',
        melding: 'Iets wat algemeen gebruikelijk is, kan voor deze cliënt anders zijn. Het beleid zegt dat dit kan, niet dat het moet. Leg uit welke omstandigheden hier de doorslag geven.',
        wanneer: [
          { ja: ['VOORBEELD', 'INKOMEN_TE_LAAG'] },
          { ja: ['VOORBEELD', 'ANDERE_OMSTANDIGHEDEN'] },
          { ja: ['IN_DE_WINKEL', 'VOOR_IEDEREEN', 'NIET_DUURDER', 'INKOMEN_TE_LAAG'] },
          { ja: ['IN_DE_WINKEL', 'VOOR_IEDEREEN', 'NIET_DUURDER', 'ANDERE_OMSTANDIGHEDEN'] },
        ],
        vindplaats: UITZONDERING,
      },
      {
        code: 'HUISGENOOT_NIET_IN_STAAT',
        ernst: 'aandachtspunt',
        melding: 'Van de huisgenoten wordt hier geen hulp verwacht. Leg vast welke beperkingen bij hen zijn vastgesteld, of wat zij niet kunnen en ook niet kunnen leren.',
        wanneer: [{ ja: ['HUISGENOTEN', 'GEBRUIKELIJKE_HULP'], nee: ['HUISGENOOT_KAN'] }],
        vindplaats: NIET_MOGELIJK,
      },
      {
        code: 'HULP_DUBBEL_GETELD',
        ernst: 'blokkerend',
        melding: 'Dezelfde hulp telt als gebruikelijke hulp en ook als mantelzorg. Het is het een of het ander: kies.',
        wanneer: [{ ja: ['HUISGENOTEN', 'GEBRUIKELIJKE_HULP', 'MANTELZORG', 'DUBBEL_GETELD'] }],
        vindplaats: MANTELZORG,
      },
      {
        code: 'NIET_INGESCHREVEN',
        ernst: 'aandachtspunt',
        melding: 'De cliënt woont hier, maar staat niet in de gemeente ingeschreven. Leg uit waarom hij toch ingezetene is.',
        wanneer: [{ ja: ['VERBLIJF', 'DAGELIJKS_LEVEN'], nee: ['INGESCHREVEN'] }],
        vindplaats: INGEZETENE,
      },
      {
        code: 'WEL_INGESCHREVEN',
        ernst: 'aandachtspunt',
        melding: 'De cliënt staat in de gemeente ingeschreven. Dat is een belangrijke aanwijzing dat hij er woont, al beslist het niet. Leg uit waarom hij toch geen ingezetene is.',
        wanneer: [
          { ja: ['INGESCHREVEN'], nee: ['VERBLIJF'] },
          { ja: ['INGESCHREVEN'], nee: ['DAGELIJKS_LEVEN'] },
        ],
        vindplaats: INGEZETENE,
      },
      {
        code: 'DEELS_ANDERS_OPGELOST',
        ernst: 'aandachtspunt',
        melding: 'Een deel van het probleem is anders op te lossen. De voorziening is alleen voor wat overblijft.',
        wanneer: [{ ja: ['DEELS_OPGELOST'] }],
        vindplaats: VRAGEN,
      },
      {
        code: 'PROTOCOL_GEBRUIKELIJKE_ZORG',
        ernst: 'aandachtspunt',
        melding: 'Wat gebruikelijke hulp is, werkt dit beleid uit met hoofdstuk 2 van het Protocol Gebruikelijke Zorg (CIZ, april 2005). Lees dat erbij.',
        wanneer: [{ ja: ['HUISGENOTEN', 'GEBRUIKELIJKE_HULP'] }],
        vindplaats: PROTOCOL,
      },
      {
        code: 'GOEDKOOPST_ADEQUAAT',
        ernst: 'aandachtspunt',
        melding: 'Kies van de voorzieningen die voldoen de goedkoopste. Wil de cliënt een duurdere die ook voldoet, dan betaalt hij het verschil.',
        vindplaats: GOEDKOOPST,
      },
    ],
  },
  voorbeelden: {
    vraag: 'VOORBEELD',
    lijst: [
      voorbeeld('wasmachine', 'wasmachine'),
      voorbeeld('wasdroger', 'wasdroger'),
      voorbeeld('eenhendelmengkraan', 'eenhendelmengkraan'),
      voorbeeld('thermostatische-mengkraan', 'thermostatische mengkraan'),
      voorbeeld('centrale-verwarming', 'centrale verwarming'),
      voorbeeld('verhoogd-toilet', 'verhoogd toilet (6+ en 10+)'),
      voorbeeld('douchekop-op-glijstang', 'douchekop op glijstang'),
      voorbeeld('handgreep', 'handgreep of wandbeugel tot 50 cm'),
      voorbeeld('douchekruk', 'douchekruk of badplank'),
      voorbeeld('toiletverhoger', 'toiletverhoger'),
      voorbeeld('fiets-met-trapondersteuning', 'fiets met trapondersteuning'),
      voorbeeld('tandem', 'tandem'),
      voorbeeld('fietskar', 'fietskar'),
      voorbeeld('bakfiets', 'bakfiets'),
    ],
  },
});
