import { maakMelder, vindplaats, type Catalogus } from '../kern/index.js';

const HO = 'normenkader-ho-2025';
const LEUDAL = 'leudal-2018';

/**
 * The findings of this room, by code. Case law is named only where its official text was read.
 *
 * @bron normenkader-ho-2025 vraag 2-13 en bijlage 1 (NE-005..NE-061)
 * @bron leudal-2018 hoofdstuk 4 en bijlage 1 (LE-018..LE-044, LE-155..LE-243)
 */
export const HO_BEVINDINGEN = {
  BASISNORM_AFGELEID: {
    ernst: 'aandachtspunt',
    melding:
      'De basisnorm van {minuten} minuten per week staat niet in de gelezen tekst van het normenkader. Zij is teruggerekend uit 108 uur per jaar in een gemeentelijke publicatie. Laat de gemeente de norm nazien in haar eigen normtabel, en die bevestigen of zelf een norm opgeven.',
    vindplaats: vindplaats(HO, 'blokkenschema bij vraag 1', 'NE-005', 'NE-007'),
  },
  STAPPEN_BOVEN_MAXIMUM: {
    ernst: 'waarschuwing',
    melding: '{omschrijving}: gegeven is {aantal} keer, deze normtabel kent er ten hoogste {maximum}. Het meerdere telt niet mee.',
    vindplaats: null,
  },
  ROBOTSTOFZUIGER_OVERWEGEN: {
    ernst: 'waarschuwing',
    melding:
      'Extra inzet en huisdieren tellen allebei mee. Hebben zij dezelfde oorzaak (haren, zand, stof), tel die dan één keer. Onderzoek ook of de cliënt een eenvoudige robotstofzuiger kan kopen en gebruiken, als algemeen gebruikelijke voorziening. Een tweede schoonmaakbeurt kan dan misschien vervallen.',
    vindplaats: vindplaats(HO, 'bijlage 1 §2', 'NE-043'),
  },
  KAMER_VAN_KIND: {
    ernst: 'aandachtspunt',
    melding:
      'Er is zowel gebruikelijke hulp als een extra slaapkamer. Maakt een kind de eigen kamer schoon als gebruikelijke hulp, dan telt die kamer niet mee als extra slaapkamer.',
    vindplaats: vindplaats(HO, 'bijlage 1 §3', 'NE-047'),
  },
  LOGEERKAMER: {
    ernst: 'aandachtspunt',
    melding:
      'Een kamer telt bij uitzondering als slaapkamer. Voor een kamer waarin af en toe iemand logeert is in de regel de norm voor een overige kamer genoeg. Logeert er structureel iemand, leg dat dan uit in de motivering.',
    vindplaats: vindplaats(HO, 'bijlage 1 §3', 'NE-046', 'NE-048'),
  },
  TWEEDE_PERSOON_NIET_VANZELF_EXTRA: {
    ernst: 'aandachtspunt',
    melding:
      'De samenstelling van het huishouden telt mee, maar er is geen extra slaapkamer in gebruik. Een tweede persoon vraagt niet vanzelf extra tijd; gescheiden slapen wel.',
    vindplaats: vindplaats(HO, 'vraag 12', 'NE-029'),
  },
  GEBRUIKELIJK_OF_MANTELZORG: {
    ernst: 'aandachtspunt',
    melding:
      'Er is aftrek voor gebruikelijke hulp en voor netwerk of mantelzorg. Dezelfde hulp mag maar één keer tellen: wat huisgenoten gebruikelijk doen is geen mantelzorg.',
    vindplaats: vindplaats(HO, 'bijlage 1 §1', 'NE-038'),
  },
  HUISDIEREN_UITGESLOTEN: {
    ernst: 'aandachtspunt',
    melding: 'Dit beleid geeft geen extra tijd voor huisdieren.',
    vindplaats: vindplaats(HO, 'bijlage 1 §6', 'NE-051'),
  },
  HUISDIEREN_AFGELEID: {
    ernst: 'aandachtspunt',
    melding:
      'Of deze gemeente extra tijd voor huisdieren geeft, is niet bekend. Er is gerekend met het normenkader, dat het toestaat; laat de gemeente haar keuze vastleggen.',
    vindplaats: vindplaats(HO, 'bijlage 1 §6', 'NE-051'),
  },
  WAS_AFTREK_NIET_DE_HELFT: {
    ernst: 'waarschuwing',
    melding:
      'De aftrek van {aftrek} minuten hoort de helft van de wasverzorging te zijn, maar de volledige norm is hier {volledig} minuten. Laat de gemeente een eigen aftrek opgeven.',
    vindplaats: vindplaats(HO, 'bijlage 1 §1', 'NE-040'),
  },
  MEESTAL_VOORLIGGEND: {
    ernst: 'aandachtspunt',
    melding: 'Voor {gebied} is meestal een andere oplossing beschikbaar. Leg vast waarom die hier niet helpt.',
    vindplaats: vindplaats(HO, 'bijlage 1 §8', 'NE-054'),
  },
  REGIE_NIET_AANGETOOND: {
    ernst: 'aandachtspunt',
    melding:
      'Voor regie telt geen tijd mee. Dat iemand de hulp niet kan aansturen, is daarvoor niet genoeg: er moet aantoonbaar extra werk of tijdverlies zijn.',
    vindplaats: vindplaats(HO, 'bijlage 1 §9', 'NE-055'),
  },
  TWEE_WEKEN_OPTELLING_AFGELEID: {
    ernst: 'aandachtspunt',
    melding:
      'De bron geeft voor eenmaal per twee weken alleen de basis van 150 minuten. Alle andere normen gelden per week en tellen hier dubbel; dat is afgeleid.',
    vindplaats: vindplaats(HO, 'p. 25, eenmaal per twee weken', 'NE-013'),
  },
  TWEE_WEKEN_AFTREK: {
    ernst: 'waarschuwing',
    melding:
      'In de basis voor eenmaal per twee weken zijn eigen mogelijkheden, netwerk en gebruikelijke hulp al meegewogen. Deze aftrek telt hier voor twee weken; dat is afgeleid. De bron vraagt al terughoudendheid bij 120 minuten: trek alleen af als vaststaat dat dit kan en het niet ten koste gaat van de hulp.',
    vindplaats: vindplaats(HO, 'bijlage 1 §1', 'NE-039'),
  },
  TWEE_WEKEN_PAST_MINDER: {
    ernst: 'aandachtspunt',
    melding:
      'Eenmaal per twee weken is bedoeld voor cliënten die zelf of met hun netwerk veel doen. Ga na of dat past bij {waarbij}.',
    vindplaats: vindplaats(HO, 'vraag 2', 'NE-013'),
  },
  GEBIED_UITGESLOTEN: {
    ernst: 'waarschuwing',
    melding:
      'Dit beleid geeft geen tijd voor {gebied}: {reden}',
    vindplaats: null,
  },
  UITSLUITING_BLIJFT_MAATWERK: {
    ernst: 'waarschuwing',
    melding:
      'Dat dit beleid geen tijd geeft voor {gebied}, is niet genoeg om hulp te weigeren. Heeft iemand deze hulp nodig en is er geen andere oplossing, dan moet de gemeente op een andere manier helpen.',
    vindplaats: vindplaats(HO, 'vraag 11', 'NE-023'),
  },
  ALLEEN_UITGESLOTEN: {
    ernst: 'blokkerend',
    melding: 'Er is alleen hulp gevraagd die dit beleid niet geeft.',
    vindplaats: null,
  },
  BEOORDELING_VOLGT: {
    ernst: 'aandachtspunt',
    melding: 'Is alles aangevuld, dan moet een professional nog beoordelen: {vraag}',
    vindplaats: null,
  },
  HOGE_INDICATIE_ZORGVULDIG: {
    ernst: 'aandachtspunt',
    melding:
      'De vorige indicatie was hoog en wordt lager. Bespreek met de aanbieder welke hulp de cliënt nu krijgt en waarom, voordat u verlaagt.',
    vindplaats: vindplaats(HO, 'bijlage 1 §11', 'NE-059'),
  },
  AFWIJKEND_VAN_ONDERZOEK: {
    ernst: 'waarschuwing',
    melding:
      'Het beleid wijkt hier af van het onderzoek waarop het steunt: {waarin}. Een gemeente met andere keuzes kan zich niet zonder meer op dat onderzoek beroepen (ECLI:NL:CRVB:2018:3835).',
    vindplaats: vindplaats(HO, 'vraag 3', 'NE-004', 'NE-015'),
  },
  EIGEN_NORM: {
    ernst: 'aandachtspunt',
    melding: '{omschrijving}: de gemeente rekent met {eigen} minuten; uit de bronnen is {afgeleid} minuten afgeleid. Leg vast waar de eigen norm op steunt.',
    vindplaats: null,
  },
  INDIRECTE_TIJD_ONTBREEKT: {
    ernst: 'waarschuwing',
    melding:
      'De onderzoekstijden per activiteit laten geen indirecte tijd zien (binnenkomen, afspreken, spullen pakken en opruimen). Die tijd is ook nodig: tel die mee bij de omvang.',
    vindplaats: vindplaats(HO, 'vraag 2', 'NE-010'),
  },
  ACTIVITEITTIJD_NIET_LOS: {
    ernst: 'waarschuwing',
    melding: 'Tijden per activiteit mogen niet als losse onderdelen worden toegekend. Gebruik alleen het totaal, als maatstaf.',
    vindplaats: vindplaats(HO, 'vraag 11', 'NE-024', 'NE-057'),
  },
  TIJD_TWIJFELACHTIG: {
    ernst: 'waarschuwing',
    melding:
      '{omschrijving}: {twijfel} Controleer deze tijd voordat u ermee rekent.',
    vindplaats: null,
  },
  FREQUENTIE_AANGEPAST: {
    ernst: 'aandachtspunt',
    melding: '{omschrijving}: de frequentie wijkt af van de tabel. Afwijken mag, mits schriftelijk onderbouwd.',
    vindplaats: vindplaats(LEUDAL, '§4.4', 'LE-025'),
  },
  NORM_DUBBELZINNIG: {
    ernst: 'waarschuwing',
    melding: '{omschrijving}: de bron is dubbelzinnig. Gelezen als {lezing}.',
    vindplaats: null,
  },
  AANLEREN_TE_LANG: {
    ernst: 'blokkerend',
    melding: 'Aanleren mag ten hoogste {maximum} weken duren; gevraagd is {weken} weken.',
    vindplaats: vindplaats(LEUDAL, '§4.7', 'LE-036'),
  },
  KINDERZORG_TE_LANG: {
    ernst: 'blokkerend',
    melding: 'Verzorging van kinderen is een overbrugging van ten hoogste {maximum} weken; gevraagd is {weken} weken.',
    vindplaats: vindplaats(LEUDAL, '§4.9', 'LE-042'),
  },
  NORM_PER_DAG: {
    ernst: 'aandachtspunt',
    melding:
      '{omschrijving}: de norm geldt per dag en telt één keer per dag mee, ook als de hulp {keren} keer per dag nodig is.',
    vindplaats: null,
  },
  REGIE_ALLEEN_IN_COMBINATIE: {
    ernst: 'blokkerend',
    melding: 'Hulp bij de dagelijkse organisatie van het huishouden kan alleen samen met andere huishoudelijke hulp.',
    vindplaats: vindplaats(LEUDAL, 'bijlage 1 tabel 8, noot 1', 'LE-156'),
  },
  REGIE_EERST_AANLEREN: {
    ernst: 'aandachtspunt',
    melding: 'De cliënt is leerbaar: bied dan tijdelijk aanleren aan in plaats van structurele regie.',
    vindplaats: vindplaats(LEUDAL, '§4.7', 'LE-036', 'LE-037'),
  },
  MAALTIJDEN_CLUSTEREN: {
    ernst: 'aandachtspunt',
    melding: 'Bij hulp voor alle drie de maaltijden komt de hulp twee keer per dag: de broodmaaltijden worden samen klaargezet.',
    vindplaats: vindplaats(LEUDAL, '§4.8', 'LE-039'),
  },
  KOKEN_UITGESLOTEN: {
    ernst: 'waarschuwing',
    melding:
      'Koken is geen voorziening in dit beleid, al noemen de lijst en de tabel van hetzelfde beleid het bereiden van de maaltijd wel. Alleen opwarmen en broodmaaltijden tellen.',
    vindplaats: vindplaats(LEUDAL, '§4.8', 'LE-040'),
  },
  BUITEN_BEREIK: {
    ernst: 'waarschuwing',
    melding: 'Gevraagd is {omschrijving}; dat valt buiten dit beleid.',
    vindplaats: vindplaats(LEUDAL, '§4.5', 'LE-031'),
  },
} as const satisfies Catalogus;

/**
 * Issues the findings of this room.
 *
 * @bron normenkader-ho-2025 bijlage 1 (NE-036..NE-061)
 */
export const meld = maakMelder<keyof typeof HO_BEVINDINGEN>(HO_BEVINDINGEN);
