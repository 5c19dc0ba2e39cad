import { maakMelder, vindplaats, type Catalogus } from '../kern/index.js';
import { inKader, inLeudal, inNederweert } from './bronnen.js';

/**
 * The findings of this room, by code. Case law is named only where its official text was read.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 tot en met 5 (NK-026..NK-106)
 * @bron nederweert-2025 bijlage 5 (NE-064..NE-078)
 * @bron leudal-2018 hoofdstuk 5 en bijlage 2 (LE-045..LE-092)
 */
export const BEGELEIDING_BEVINDINGEN = {
  RISICO_HOOG: {
    ernst: 'waarschuwing',
    melding:
      'Het risico is hoog. Weeg dat het eerst: hulp die genoeg is, kan zwaarder wegen dan wat de andere kenmerken zeggen over welke hulp, hoeveel en hoe lang.',
    vindplaats: inKader('§5.3', 'NK-099'),
  },
  SUGGESTIE_NOG_WEGEN: {
    ernst: 'blokkerend',
    melding:
      'Dit is een suggestie voor een profiel, geen besluit. Weeg die tegen het hele beeld van de cliënt, kies een concrete omvang en motiveer die.',
    vindplaats: inKader('§5.2 en §5.3', 'NK-011', 'NK-075', 'NK-098'),
  },
  DEMONSTRATIEGRENZEN: {
    ernst: 'blokkerend',
    melding:
      'De zwaarte rust op voorbeeldgrenzen die in geen enkele bron staan. Gebruik de grenzen die de gemeente zelf in het normenkader heeft gelezen, of laat de consulent de zwaarte kiezen.',
    vindplaats: inNederweert('5.2', 'NE-065'),
  },
  GRENZEN_OP_NETTO: {
    ernst: 'waarschuwing',
    melding:
      'Dit beleid leest de zwaarte af van de nettoscore. De keuze van een profiel gaat uit van de scores van stap 2, en die zijn bruto; een nettoscore kent de bron niet.',
    vindplaats: inKader('hoofdstuk 3, stap 2 ad b en §5.2', 'NK-027', 'NK-077'),
  },
  BRUTO_NETTO_VERSCHIL: {
    ernst: 'aandachtspunt',
    melding:
      'Op de brutoscore ({bruto}) is de zwaarte {zwaarteBruto}, op de nettoscore ({netto}) {zwaarteNetto}. Gerekend is met {basis}; betrek het verschil bij de omvang.',
    vindplaats: inKader('hoofdstuk 3, stap 2 ad b', 'NK-027'),
  },
  ZWAARTE_ANDERS_DAN_GRENZEN: {
    ernst: 'aandachtspunt',
    melding: 'De consulent koos als zwaarte {gekozen}; de grenzen van dit beleid geven {volgensGrenzen} bij een totaalscore van {totaal}. Leg uit waarom.',
    vindplaats: inNederweert('5.2', 'NE-064', 'NE-067'),
  },
  RICHTING_AFGELEID: {
    ernst: 'aandachtspunt',
    melding:
      'De richting ({richting}) is niet gekozen maar afgeleid uit de verwachte ontwikkeling ({ontwikkeling}). Bevestig haar met de cliënt: zij bepaalt de opdracht aan de aanbieder en de duur.',
    vindplaats: inKader('§5.1', 'NK-060', 'NK-071', 'NK-074'),
  },
  RICHTING_TEGEN_VERWACHTING: {
    ernst: 'aandachtspunt',
    melding: 'Gekozen is {richting}, terwijl de verwachte ontwikkeling {ontwikkeling} is. Dat kan, maar leg uit waarom.',
    vindplaats: inKader('§5.1 en tabel 2', 'NK-060', 'NK-071', 'NK-085'),
  },
  NETTO_NIET_ONDERBOUWD: {
    ernst: 'blokkerend',
    melding:
      'Bij {gebied} is netto ({netto}) lager dan bruto ({bruto}), maar van geen enkele oplossing staat vast dat zij het probleem oplost én dat deze cliënt erover kan beschikken. Vul dat aan of zet netto gelijk aan bruto.',
    vindplaats: inKader('hoofdstuk 4, stap 4', 'NK-068'),
  },
  OPLOSSING_ZONDER_GEVOLG: {
    ernst: 'aandachtspunt',
    melding: 'Bij {gebied} is er een oplossing die helpt en beschikbaar is, maar netto is gelijk aan bruto. Ga na of de nettoscore lager hoort te zijn.',
    vindplaats: inKader('hoofdstuk 3, stap 2 ad b', 'NK-027', 'NK-067'),
  },
  OPLOSSING_MIST_NETWERK: {
    ernst: 'waarschuwing',
    melding: 'Bij {gebied} staat {oplossing} als oplossing, terwijl er geen netwerk is. Deze oplossing telt niet mee.',
    vindplaats: inKader('hoofdstuk 3, tabel 1 en hoofdstuk 4', 'NK-056', 'NK-068'),
  },
  NETWERK_KENMERK_STRIJDIG: {
    ernst: 'waarschuwing',
    melding: 'Er is geen netwerk. Dan is {kenmerk} {hoort}, niet {gegeven}. Gerekend is met {hoort}.',
    vindplaats: inKader('hoofdstuk 3, tabel 1', 'NK-053', 'NK-055', 'NK-056'),
  },
  LEEFGEBIED_NIET_BESPROKEN: {
    ernst: 'aandachtspunt',
    melding: 'Niet besproken: {gebieden}. Het normenkader raadt aan alle elf leefgebieden langs te lopen; leg alleen vast wat ertoe doet.',
    vindplaats: inKader('hoofdstuk 3, stap 2 ad b', 'NK-028'),
  },
  KENMERK_NIET_BEKEND: {
    ernst: 'aandachtspunt',
    melding: 'Nog niet bekend: {kenmerken}. Deze kenmerken bepalen mee hoeveel hulp past en hoe lang.',
    vindplaats: inKader('hoofdstuk 3, stap 2 ad c', 'NK-046', 'NK-063'),
  },
  VORM_NIET_GEVRAAGD: {
    ernst: 'aandachtspunt',
    melding: 'Er zijn gegevens over dagbesteding, maar dagbesteding staat niet bij de vormen die worden overwogen. Die gegevens tellen niet mee.',
    vindplaats: inKader('§5.1', 'NK-070'),
  },
  DAGBESTEDING_ZIN_NIET_GEBLEKEN: {
    ernst: 'waarschuwing',
    melding:
      'Op werk of school en op vrije tijd is geen behoefte gevonden. Juist die gebieden wegen mee bij dagbesteding: leg uit waarom dagbesteding hier toch past.',
    vindplaats: inNederweert('5.2', 'NE-071'),
  },
  ONTLASTEN_IS_BEHOUD: {
    ernst: 'aandachtspunt',
    melding:
      'De hoofdvraag is het netwerk ontlasten, en de richting is ontwikkelgericht. Ontlasten hoort bij de behoudgerichte profielen: ga na of de richting klopt.',
    vindplaats: inKader('§5.2-II, tabel 3', 'NK-094'),
  },
  DAGDELEN_BOVEN_BAND: {
    ernst: 'waarschuwing',
    melding: '{dagdelen} dagdelen per week is meer dan het hoogste profiel ({tot}). Dat kan alleen als het werkelijk nodig is: pas toe of leg uit.',
    vindplaats: inKader('§5.2', 'NK-076', 'NK-093'),
  },
  GEEN_BEHOEFTE: {
    ernst: 'aandachtspunt',
    melding: 'Op geen van de elf leefgebieden is ondersteuning nodig: de totaalscore is 0.',
    vindplaats: inKader('hoofdstuk 3, stap 2 ad b', 'NK-044'),
  },
  ALLES_ANDERS_OPGELOST: {
    ernst: 'aandachtspunt',
    melding: 'Alles wat nodig is, wordt al op een andere manier opgelost: de nettoscore is 0. Zo gezien blijft er niets over voor een maatwerkvoorziening; het college beslist.',
    vindplaats: inKader('hoofdstuk 3, stap 2 ad b en hoofdstuk 4', 'NK-027', 'NK-067'),
  },
  OMVANG_BUITEN_BAND: {
    ernst: 'waarschuwing',
    melding:
      '{omvang} ligt {ligging} de band van {profiel} ({band}). Dat kan, als dit is wat deze cliënt werkelijk nodig heeft: pas toe of leg uit. Laat de motivering ook daarop ingaan. Naar omvang past {passend}.',
    vindplaats: inKader('§5.2 en §5.3', 'NK-076', 'NK-096'),
  },
  OMVANG_TEGEN_ADVIES: {
    ernst: 'aandachtspunt',
    melding: 'De kenmerken wijzen op een omvang {stand} die van de gemiddelde cliënt in dit profiel, maar de gekozen omvang ligt {helft} het midden van de band. Laat de motivering daarop ingaan.',
    vindplaats: inKader('§5.3', 'NK-098'),
  },
  PROFIEL_ANDERS_DAN_ZWAARTE: {
    ernst: 'aandachtspunt',
    melding: 'De zwaarte is {zwaarte}, maar {profiel} is bedoeld voor {past}. Het gaat om het best passende profiel: leg uit waarom dit het is.',
    vindplaats: inNederweert('5.2', 'NE-067'),
  },
  PROFIEL_ANDERS_DAN_RICHTING: {
    ernst: 'aandachtspunt',
    melding: 'In het onderzoek is de richting {richting}, maar {profiel} is {past}. Leg uit waarom, of pas de richting aan.',
    vindplaats: inKader('§5.1 en §5.2', 'NK-071', 'NK-075'),
  },
  VORM_NIET_OVERWOGEN: {
    ernst: 'aandachtspunt',
    melding: 'Gekozen is {gekozen}, maar het onderzoek ging over {overwogen}. Leg vast waarom deze vorm erbij komt.',
    vindplaats: inKader('§5.2', 'NK-075'),
  },
  EVENWICHT_ZOEKEN: {
    ernst: 'aandachtspunt',
    melding:
      'Het netwerk kan weinig dragen en de cliënt kan zelf ook weinig aan. Meer dagdelen ontlasten het netwerk maar belasten de cliënt: zoek samen het evenwicht.',
    vindplaats: inNederweert('5.3', 'NE-073'),
  },
  TIJD_NIET_DIRECT: {
    ernst: 'aandachtspunt',
    melding: '{minuten} minuten zijn geen directe tijd met de cliënt en tellen niet mee in de uren van een profiel: {soorten}.',
    vindplaats: inKader('§5.2-I', 'NK-089'),
  },
  DUUR_AFGELEID: {
    ernst: 'aandachtspunt',
    melding: 'De bron noemt hier niet alle grenzen in maanden. Afgeleid is {wat}. Bepaal de duur voor deze cliënt.',
    vindplaats: null,
  },
  DUUR_KORT_BIJ_BLIJVEND: {
    ernst: 'waarschuwing',
    melding:
      'De beperking is blijvend. Een besluit voor minder dan {maanden} maanden ligt dan in de regel niet voor de hand: kies ten minste {maanden} maanden of leg uit waarom korter past.',
    vindplaats: vindplaats('kst-29538-307', 'brief van 28 oktober 2019'),
  },
  ACHTERUITGANG_NIET_STABIEL: {
    ernst: 'aandachtspunt',
    melding: 'De situatie heet stabiel, maar de verwachting is achteruitgang. Voor de duur telt hier de achteruitgang; ga na welke van de twee klopt.',
    vindplaats: null,
  },
  BEOORDELINGSREGEL_AFGELEID: {
    ernst: 'aandachtspunt',
    melding:
      'Hoe de vijf antwoorden tot een profiel leiden, is niet gepubliceerd. Gebruikt is regel {regel}, een eigen afleiding; de gemeente kan haar eigen regel opgeven.',
    vindplaats: inLeudal('§5.3.3 en bijlage 2', 'LE-082'),
  },
  PROFIEL_AFGEWEKEN: {
    ernst: 'aandachtspunt',
    melding: 'Gekozen is profiel {naar}; de vragenlijst wijst op {van}.',
    vindplaats: inLeudal('§5.3.3', 'LE-079'),
  },
  CONTACT_VAAK_VOOR_BASIS: {
    ernst: 'aandachtspunt',
    melding: 'Basis gaat meestal over hoogstens {meeste} korte contacten per week; gegeven zijn er {aantal}. Ga na of de behoefte niet structureel is.',
    vindplaats: inLeudal('§5.3.3, bepalen van de intensiteit', 'LE-067'),
  },
  REGIE_ALLEEN_MET_ANDER_RESULTAAT: {
    ernst: 'blokkerend',
    melding: 'Regie voeren kan alleen samen met een ander resultaat worden gekozen.',
    vindplaats: inLeudal('§5.2, resultaat 4', 'LE-053'),
  },
  NUMMER_GEDRUKT_ANDERS: {
    ernst: 'aandachtspunt',
    melding: 'De beleidsregels drukken andere nummers af: {nummers}. Verwijs naar de tekst van het resultaat, want die nummers komen daar dubbel voor.',
    vindplaats: inLeudal('§5.2', 'LE-050', 'LE-051', 'LE-052'),
  },
  VERVOER_IS_TOESLAG: {
    ernst: 'waarschuwing',
    melding:
      'Bij een profiel met dagbesteding is vervoer een toeslag op dat profiel, als het college het vervoer noodzakelijk vindt. Alleen buiten de profielen is het een eigen product.',
    vindplaats: inLeudal('§5.4.2', 'LE-098'),
  },
  PRODUCT_VASTLEGGEN: {
    ernst: 'aandachtspunt',
    melding: 'Een product wordt toegekend met soort, omvang, frequentie en tijdsduur; leg ze alle vier vast.',
    vindplaats: inLeudal('§5.4', 'LE-092'),
  },
  PGB_NIET_MET_NATURA: {
    ernst: 'blokkerend',
    melding: 'Begeleiding deels in natura en deels met een pgb kan in dit beleid niet.',
    vindplaats: null,
  },
} as const satisfies Catalogus;

/**
 * Issues the findings of this room.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 tot en met 5 (NK-026..NK-106)
 */
export const meld = maakMelder<keyof typeof BEGELEIDING_BEVINDINGEN>(BEGELEIDING_BEVINDINGEN);
