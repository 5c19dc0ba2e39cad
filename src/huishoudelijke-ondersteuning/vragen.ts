/**
 * The questions to the consulent, by the path of the field that is missing.
 *
 * @bron normenkader-ho-2025 bijlage 1 (NE-036..NE-056)
 * @bron leudal-2018 §4.5-4.9 en bijlage 1 (LE-030..LE-042, LE-155..LE-168)
 */
export const HO_VRAGEN = {
  gebieden: 'Op welke gebieden is hulp bij het huishouden gevraagd?',
  'schoonEnLeefbaarHuis.eigenMogelijkheden': 'Hoeveel doet de cliënt zelf, in stappen (0 niets, 1 licht werk, 2 of 3 duidelijk meer)?',
  'schoonEnLeefbaarHuis.gebruikelijkeHulp': 'Hoeveel stappen nemen huisgenoten over als gebruikelijke hulp (0 als er niemand is)?',
  'schoonEnLeefbaarHuis.netwerk': 'Hoeveel stappen nemen mantelzorgers, netwerk of vrijwilligers over (0 als er niemand is)?',
  'schoonEnLeefbaarHuis.extraInzet': 'Is door beperkingen extra inzet nodig: geen, enige of veel?',
  'schoonEnLeefbaarHuis.extraSlaapkamers': 'Hoeveel extra kamers zijn in gebruik als slaapkamer?',
  'schoonEnLeefbaarHuis.overigeKamers': 'Hoeveel extra kamers zijn niet in gebruik als slaapkamer? Tel kamers die bij uitzondering als slaapkamer tellen hier niet mee.',
  'schoonEnLeefbaarHuis.overigeKamersUitzonderlijk': 'Hoeveel andere extra kamers, die geen slaapkamer zijn, tellen bij uitzondering toch als slaapkamer?',
  'schoonEnLeefbaarHuis.huisdieren': 'Maken huisdieren extra inzet nodig?',
  'schoonEnLeefbaarHuis.woningkenmerken': 'Maken omvang, bewerkelijkheid of inrichting van de woning extra inzet nodig?',
  'schoonEnLeefbaarHuis.samenstellingHuishouden': 'Maakt de samenstelling van het huishouden extra inzet nodig?',
  'wasverzorging.omvang': 'Wordt de was helemaal overgenomen, of doet de cliënt de kleine stukken zelf?',
  'wasverzorging.huishouden': 'Is de was van één persoon, van twee personen of van meer personen?',
  'maaltijden.broodmaaltijdenPerWeek': 'Hoeveel broodmaaltijden per week moeten worden klaargezet?',
  'maaltijden.warmeMaaltijdenPerWeek': 'Hoeveel warme maaltijden per week moeten worden opgewarmd?',
  'regie.aantoonbaarExtraWerk': 'Heeft de hulp aantoonbaar extra werk, of kost het werk door gedrag aantoonbaar meer tijd, omdat de cliënt de regie niet kan voeren?',
  'adviesInstructieVoorlichting.weken': 'Hoeveel weken is advies, instructie of voorlichting nodig?',
  'adviesInstructieVoorlichting.onderwerp': 'Wat wordt er aangeleerd?',
  'adviesInstructieVoorlichting.kerenPerWeek': 'Hoe vaak per week krijgt de cliënt instructie?',
  'adviesInstructieVoorlichting.lezing': 'De bron geeft 30 minuten per week en 3 keer per week: gelden de minuten per week of per keer?',
  'kinderen.weken': 'Hoeveel weken is hulp bij de kinderen nodig?',
  'kinderen.perKind': 'Welke hulp is er per kind of voor het gezin nodig, hoe vaak per dag en op hoeveel dagen per week?',
  'regie.beperktLeerbaar': 'Is de cliënt beperkt leerbaar, zodat hulp bij de dagelijkse organisatie blijvend nodig is?',
  'schoonEnLeefbaarHuis.ruimten': 'Welke ruimten moeten worden schoongehouden?',
  'wasverzorging.drogen': 'Droogt de was in een droger of aan een waslijn?',
  'wasverzorging.vlekken': 'Moeten vlekken apart worden behandeld?',
  'strijken.medischNoodzakelijk': 'Is strijken medisch noodzakelijk?',
} as const;

/**
 * The path of a field that can be asked for.
 *
 * @bron normenkader-ho-2025 bijlage 1 (NE-036..NE-056)
 */
export type HOVraagPad = keyof typeof HO_VRAGEN;

/**
 * The questions about the rooms of the activity table, by feature.
 *
 * @bron leudal-2018 §4.4 en bijlage 1 tabel 1-3 (LE-027, LE-169)
 */
export const RUIMTEKENMERK_VRAGEN = {
  vloer: 'Is de vloer hard of ligt er vloerbedekking?',
  raambekleding: 'Hangen er gordijnen, lamellen of geen van beide?',
  afwas: 'Wordt de afwas met de hand gedaan of met een vaatwasser?',
  afzuigkap: 'Is er een afzuigkap en mag het rooster in de vaatwasser?',
  vriezer: 'Staat er een losse vriezer?',
  trap: 'Is er een trap binnenshuis?',
} as const;

/**
 * What a municipality is asked when a norm is missing, by name of the norm.
 *
 * @bron normenkader-ho-2025 vraag 1 en bijlage 1 (NE-002, NE-007)
 */
export const NORM_OMSCHRIJVING: Readonly<Record<string, string>> = {
  'schoonEnLeefbaarHuis.volledig': 'minuten per week voor volledige overname van schoon en leefbaar huis',
  'schoonEnLeefbaarHuis.tweewekelijks': 'minuten per twee weken voor schoon en leefbaar huis, eenmaal per twee weken',
  eigenMogelijkheden: 'minuten per week aftrek per stap eigen mogelijkheden',
  gebruikelijkeHulp: 'minuten per week aftrek per stap gebruikelijke hulp',
  netwerk: 'minuten per week aftrek per stap hulp uit het netwerk',
  'extraInzet.enige': 'minuten per week voor enige extra inzet',
  'extraInzet.veel': 'minuten per week voor veel extra inzet',
  extraSlaapkamers: 'minuten per week per extra slaapkamer',
  overigeKamers: 'minuten per week per overige kamer',
  overigeKamersUitzonderlijk: 'minuten per week per overige kamer die bij uitzondering als slaapkamer telt',
  huisdieren: 'minuten per week voor huisdieren',
  woningkenmerken: 'minuten per week voor kenmerken van de woning',
  samenstellingHuishouden: 'minuten per week voor de samenstelling van het huishouden',
  'wasverzorging.eenpersoons': 'minuten per week voor volledige wasverzorging van één persoon',
  'wasverzorging.tweepersoons': 'minuten per week voor volledige wasverzorging van twee personen',
  'wasverzorging.groter': 'minuten per week voor volledige wasverzorging van meer dan twee personen',
  'wasverzorging.aftrek': 'minuten per week aftrek als de cliënt een deel van de was zelf doet',
  strijken: 'minuten per week voor strijken',
  boodschappen: 'minuten per week voor boodschappen',
  'maaltijden.brood': 'minuten per broodmaaltijd',
  'maaltijden.warm': 'minuten per warme maaltijd',
  regie: 'minuten per week voor regie over het huishouden',
  adviesInstructieVoorlichting: 'minuten per week voor advies, instructie en voorlichting',
  kinderen: 'de tabel met minuten per activiteit voor de verzorging van kinderen',
};
