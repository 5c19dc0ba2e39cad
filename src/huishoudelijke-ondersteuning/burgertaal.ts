import { bevriesDiep, type Burgertaal, type Burgerzin } from '../kern/index.js';
import { HO_BURGERWOORDEN } from './burgerwoorden.js';
import type { HOGebied } from './gebieden.js';

/**
 * How the citizen calls a result area, as what the help does.
 *
 * @bron normenkader-ho-2025 vraag 11 (NE-023)
 */
export const HO_GEBIED_BURGERNAAM: Readonly<Record<HOGebied, string>> = bevriesDiep({
  schoonEnLeefbaarHuis: 'uw huis schoonhouden',
  wasverzorging: 'de was',
  strijken: 'strijken',
  boodschappen: 'boodschappen doen',
  maaltijden: 'eten klaarzetten',
  regie: 'het huishouden regelen',
  adviesInstructieVoorlichting: 'leren hoe u het huishouden doet',
  kinderen: 'de zorg voor uw kinderen',
});

/** A row that counts one thing; told in the same words whatever its number. */
const eenmaal = (telt: string, teltNiet: string | null, zwijgtBij?: string): Burgerzin => ({ telt, teltNiet, ...(zwijgtBij === undefined ? {} : { zwijgtBij }) });

/** A row that the citizen is not told, or is told from the result. */
const ZWIJGT: Burgerzin = { telt: null, teltNiet: null };

/** The norm per two weeks has in it already what people do themselves. */
const NIET_NOG_MEER = 'Er gaat niet nog meer tijd af voor werk dat u of anderen doen.';

const HUIS: Burgertaal['rijen'] = {
  BASIS: {
    telt: 'Wij beginnen met {tijd}. In die tijd houdt de hulp een gewoon huis schoon.',
    tweeWeken: 'De hulp komt één keer per twee weken. Dan beginnen wij met {tijd}. Daarin telt al mee dat u of anderen zelf ook iets doen.',
    teltNiet: null,
  },
  EIGEN_MOGELIJKHEDEN: {
    telt: 'U doet zelf een deel van het werk. Dat scheelt {tijd}.',
    vaker: 'U doet zelf een flink deel van het werk. Dat telt {aantal} keer, steeds {norm}. Samen scheelt dat {tijd}.',
    teltNiet: 'Er gaat geen tijd af voor werk dat u zelf doet.',
    teltNietTweeWeken: NIET_NOG_MEER,
  },
  GEBRUIKELIJKE_HULP: {
    telt: 'Uw huisgenoten doen een deel van het werk. Dat scheelt {tijd}.',
    vaker: 'Uw huisgenoten doen een flink deel van het werk. Dat telt {aantal} keer, steeds {norm}. Samen scheelt dat {tijd}.',
    teltNiet: 'Er gaat geen tijd af voor werk van huisgenoten.',
    teltNietTweeWeken: NIET_NOG_MEER,
  },
  NETWERK: {
    telt: 'Mensen om u heen doen een deel van het werk. Dat scheelt {tijd}.',
    vaker: 'Mensen om u heen doen een flink deel van het werk. Dat telt {aantal} keer, steeds {norm}. Samen scheelt dat {tijd}.',
    teltNiet: 'Er gaat geen tijd af voor werk van familie, vrienden of vrijwilligers.',
    teltNietTweeWeken: NIET_NOG_MEER,
  },
  EXTRA_INZET_ENIGE: eenmaal('Door uw beperkingen is wat extra schoonmaak nodig. Dat kost {tijd}.', 'Uw beperkingen vragen geen extra schoonmaak.', 'EXTRA_INZET_VEEL'),
  EXTRA_INZET_VEEL: eenmaal('Door uw beperkingen is veel extra schoonmaak nodig. Dat kost {tijd}.', null),
  EXTRA_SLAAPKAMERS: {
    telt: 'Er is een extra slaapkamer in gebruik. Dat kost {tijd}.',
    vaker: 'Er zijn {aantal} extra slaapkamers in gebruik. Een kamer kost {norm}. Samen is dat {tijd}.',
    teltNiet: 'Er is geen extra slaapkamer in gebruik.',
  },
  OVERIGE_KAMERS: {
    telt: 'Er is een extra kamer waar niemand slaapt. Dat kost {tijd}.',
    vaker: 'Er zijn {aantal} extra kamers waar niemand slaapt. Een kamer kost {norm}. Samen is dat {tijd}.',
    teltNiet: 'Er zijn geen andere extra kamers.',
  },
  OVERIGE_KAMERS_UITZONDERLIJK: {
    telt: 'Een extra kamer telt mee als slaapkamer. Dat kost {tijd}.',
    vaker: 'Er tellen {aantal} extra kamers mee als slaapkamer. Een kamer kost {norm}. Samen is dat {tijd}.',
    teltNiet: null,
  },
  HUISDIEREN: eenmaal('Uw huisdieren maken extra schoonmaak nodig. Dat kost {tijd}.', 'Wij rekenen geen extra tijd voor huisdieren.'),
  WONINGKENMERKEN: eenmaal('Uw woning kost meer tijd dan een gewone woning. Dat is {tijd}.', 'Uw woning zelf vraagt geen extra tijd.'),
  SAMENSTELLING_HUISHOUDEN: eenmaal('Door wie er in huis wonen, is er meer werk. Dat kost {tijd}.', 'Wie er in huis wonen, maakt geen extra werk.'),
};

const OVERIG: Burgertaal['rijen'] = {
  WAS_VOLLEDIG: eenmaal('De hulp doet de was. Dat kost {tijd}.', null),
  WAS_AFTREK: eenmaal('De kleine was doet u zelf. Dat scheelt {tijd}.', 'Er gaat geen tijd af voor de was. U doet die niet zelf.'),
  STRIJKEN: eenmaal('De hulp strijkt. Dat kost {tijd}.', null),
  BOODSCHAPPEN: eenmaal('De hulp doet boodschappen. Dat kost {tijd}.', null),
  BROODMAALTIJD: {
    telt: 'De hulp zet een broodmaaltijd klaar. Dat kost {tijd}.',
    vaker: 'De hulp zet {aantal} keer per week een broodmaaltijd klaar. Een keer kost {norm}. Samen is dat {tijd}.',
    teltNiet: 'De hulp zet geen broodmaaltijden klaar.',
  },
  WARME_MAALTIJD: {
    telt: 'De hulp warmt een maaltijd op. Dat kost {tijd}.',
    vaker: 'De hulp warmt {aantal} keer per week een maaltijd op. Een keer kost {norm}. Samen is dat {tijd}.',
    teltNiet: 'De hulp warmt geen maaltijden op.',
  },
  REGIE: eenmaal('Het huishouden regelen lukt u niet alleen. De hulp heeft daardoor extra werk. Dat kost {tijd}.', 'Wij rekenen geen tijd voor het regelen van het huishouden.'),
  AANLEREN: eenmaal('De hulp leert u hoe u het huishouden doet. Dat kost {tijd}.', null),
  KINDEREN: eenmaal('{tekst}. Dat is {tijd}.', null),
  ONDERGRENS: eenmaal('Er gaat hier meer af dan er is. Wat te veel is, telt niet mee.', null),
};

/**
 * Huishoudelijke ondersteuning in the words of a citizen. The rows of an activity table speak for themselves, in other words
 * here and there.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 (NE-005..NE-061)
 * @bron leudal-2018 hoofdstuk 4 en bijlage 1 (LE-018..LE-044, LE-155..LE-243)
 */
export const HO_BURGERTAAL: Burgertaal = bevriesDiep<Burgertaal>({
  rijen: {
    ...HUIS,
    ...OVERIG,
    GELDIGHEID: ZWIJGT,
    PROFIEL_A: ZWIJGT,
    PROFIEL_B: ZWIJGT,
    PROFIEL_C: ZWIJGT,
    OMVANG: ZWIJGT,
    GEBIEDEN: ZWIJGT,
    PER: ZWIJGT,
    SUBTOTAAL: ZWIJGT,
    TIJDELIJK: ZWIJGT,
    AFRONDING: ZWIJGT,
    AFWIJKING: ZWIJGT,
  },
  bevindingen: {
    HUISDIEREN_UITGESLOTEN: 'Uw gemeente geeft geen extra tijd voor huisdieren.',
    UITSLUITING_BLIJFT_MAATWERK: 'Voor sommig werk in huis geeft de gemeente geen tijd. Hebt u daar hulp bij nodig, en is er geen andere oplossing? Vertel het ons.',
    'UITSLUITING_BLIJFT_MAATWERK alles':
      'Volgens de regels geeft de gemeente hier geen tijd voor. Dat is niet genoeg om nee te zeggen. Hebt u deze hulp nodig, en is er geen andere oplossing? Vertel het ons. Dan moet de gemeente op een andere manier helpen.',
    ALLEEN_UITGESLOTEN: 'U vroeg alleen om hulp die deze gemeente zo niet geeft.',
    REGIE_NIET_AANGETOOND: 'Voor het regelen van het huishouden moet vaststaan dat de hulp er meer werk door heeft.',
    REGIE_ALLEEN_IN_COMBINATIE: 'Hulp bij het regelen van het huishouden kan alleen samen met andere hulp in huis.',
    MAALTIJDEN_CLUSTEREN: 'De hulp komt twee keer per dag. De broodmaaltijden zet zij samen klaar.',
    BASISNORM_AFGELEID: 'De tijd voor een gewoon huis konden wij niet nalezen. Wij rekenden die terug uit een stuk van een andere gemeente. Uw gemeente moet die tijd nog bevestigen.',
    WAS_AFTREK_NIET_DE_HELFT: 'Voor de was gaat er misschien te veel tijd af. De gemeente moet dat nakijken.',
    ACTIVITEITTIJD_NIET_LOS: 'De tijden per klus zijn een maatstaf. Wij stellen één tijd voor alles samen voor.',
    INDIRECTE_TIJD_ONTBREEKT: 'Tijd om binnen te komen en spullen te pakken zit misschien niet in deze tijden. De gemeente moet dat nakijken.',
    ROBOTSTOFZUIGER_OVERWEGEN: 'De gemeente kan nog met u bespreken of een robotstofzuiger helpt.',
    AANLEREN_TE_LANG: 'De tijd om te leren duurt langer dan mag. De gemeente moet die korter maken.',
    KINDERZORG_TE_LANG: 'De hulp bij de kinderen duurt langer dan mag. De gemeente moet die korter maken.',
    AFRONDING_OMLAAG: 'Door het afronden verliest u tijd die nodig is. De gemeente moet dat herstellen.',
  },
  vragen: {
    gebieden: 'Bij welk werk in huis hebt u hulp nodig?',
    'schoonEnLeefbaarHuis.eigenMogelijkheden': 'Wat doet u zelf nog in huis?',
    'schoonEnLeefbaarHuis.gebruikelijkeHulp': 'Wat doen uw huisgenoten in huis?',
    'schoonEnLeefbaarHuis.netwerk': 'Wat doen familie, vrienden, buren of vrijwilligers in huis?',
    'schoonEnLeefbaarHuis.extraInzet': 'Moet uw huis vaker of beter schoon zijn door uw beperkingen?',
    'schoonEnLeefbaarHuis.extraSlaapkamers': 'Hoeveel extra slaapkamers zijn er in gebruik?',
    'schoonEnLeefbaarHuis.overigeKamers': 'Hoeveel extra kamers zijn er waar niemand slaapt?',
    'schoonEnLeefbaarHuis.overigeKamersUitzonderlijk': 'Is er een kamer die om een bijzondere reden mee moet tellen als slaapkamer?',
    'schoonEnLeefbaarHuis.huisdieren': 'Hebt u huisdieren die extra schoonmaak nodig maken?',
    'schoonEnLeefbaarHuis.woningkenmerken': 'Is uw woning erg groot of moeilijk schoon te houden?',
    'schoonEnLeefbaarHuis.samenstellingHuishouden': 'Is er meer werk door wie er in huis wonen?',
    'schoonEnLeefbaarHuis.ruimten': 'Welke kamers moet de hulp schoonhouden?',
    'wasverzorging.omvang': 'Moet de hulp alle was doen, of doet u een deel zelf?',
    'wasverzorging.huishouden': 'Van hoeveel personen is de was?',
    'wasverzorging.drogen': 'Droogt u de was in een droger of aan de lijn?',
    'wasverzorging.vlekken': 'Zijn er vaak vlekken die apart moeten worden behandeld?',
    'strijken.medischNoodzakelijk': 'Moet uw kleding om een medische reden worden gestreken?',
    'maaltijden.broodmaaltijdenPerWeek': 'Hoeveel broodmaaltijden per week moeten er worden klaargezet?',
    'maaltijden.warmeMaaltijdenPerWeek': 'Hoeveel warme maaltijden per week moeten er worden opgewarmd?',
    'regie.aantoonbaarExtraWerk': 'Heeft de hulp meer werk omdat u het huishouden niet zelf kunt regelen?',
    'regie.beperktLeerbaar': 'Kunt u leren om het huishouden zelf te regelen?',
    'adviesInstructieVoorlichting.weken': 'Hoeveel weken wilt u leren hoe u het huishouden doet?',
    'adviesInstructieVoorlichting.onderwerp': 'Wat wilt u leren in het huishouden?',
    'adviesInstructieVoorlichting.kerenPerWeek': 'Hoe vaak per week wilt u uitleg?',
    'adviesInstructieVoorlichting.lezing': 'De gemeente moet nog kiezen hoe zij de tijd om te leren telt.',
    'kinderen.weken': 'Hoeveel weken is er hulp nodig bij uw kinderen?',
    'kinderen.perKind': 'Welke hulp hebben uw kinderen nodig, en hoe vaak?',
    vloer: 'Is de vloer hard, of ligt er vloerbedekking?',
    raambekleding: 'Hangen er gordijnen, lamellen of geen van beide?',
    afwas: 'Gaat de afwas met de hand of met een vaatwasser?',
    afzuigkap: 'Is er een afzuigkap, en mag het rooster in de vaatwasser?',
    vriezer: 'Staat er een losse vriezer?',
    trap: 'Is er een trap in huis?',
    'norm samenstellingHuishouden': 'De gemeente moet nog zeggen hoeveel tijd erbij komt door wie er in huis wonen.',
    'norm woningkenmerken': 'De gemeente moet nog zeggen hoeveel tijd erbij komt door uw woning.',
    'norm huisdieren': 'De gemeente moet nog zeggen hoeveel tijd erbij komt door uw huisdieren.',
    'norm eigenMogelijkheden': 'De gemeente moet nog zeggen hoeveel tijd eraf gaat voor wat u zelf doet.',
    'norm gebruikelijkeHulp': 'De gemeente moet nog zeggen hoeveel tijd eraf gaat voor wat huisgenoten doen.',
    'norm netwerk': 'De gemeente moet nog zeggen hoeveel tijd eraf gaat voor wat mensen om u heen doen.',
    'norm wasverzorging.aftrek': 'De gemeente moet nog zeggen hoeveel tijd eraf gaat als u een deel van de was zelf doet.',
    WAS_GROOT_HUISHOUDEN: 'Hoeveel tijd kost de was van een groot gezin?',
    KIND_OUDER_DAN_NORM: 'Welke hulp heeft een ouder kind nodig, en hoeveel tijd kost dat?',
    KINDERNORM_ANDERE_EENHEID: 'Is de hulp nodig per kind, of voor alle kinderen samen?',
  },
  woorden: HO_BURGERWOORDEN,
});
