import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Voorzieningsregel } from '../voorzieningsregel.js';
import { COLLECTIEF_GAAT_VOOR, FEIT, IN_AANMERKING, OORDEEL, PRIMAATVRAGEN } from './mobiliteit-voorwaarden-leudal-2018.js';

const AUTO = inLeudal('§7.5.7', 'LE-142');
const COLLECTIEF = inLeudal('§7.5.1 en §7.5.7', 'LE-132', 'LE-142');
const GEBRUIKELIJK = inLeudal('§7.5.7', 'LE-143');
const UITZONDERING = inLeudal('§3.4', 'LE-010');
const PGB = inLeudal('§7.5.7', 'LE-144');
const OP_VERZOEK = inLeudal('§7.5.7 en §8.1', 'LE-144', 'LE-146');
const PROGRESSIEF = inLeudal('§7.4', 'LE-130');

/**
 * The adaptation of a car.
 *
 * That the client or his representative is owner and driver is asked in two questions, of the same person. Seven years are
 * asked for with a large adaptation only; the source puts "large" between brackets and does not say when it is.
 *
 * @bron leudal-2018 §7.5.7 (LE-142..LE-144)
 */
export const AUTO_LEUDAL_2018 = bevriesDiep([
  {
    id: 'autoaanpassing',
    naam: 'een autoaanpassing',
    soort: 'maatwerkvoorziening',
    vindplaats: AUTO,
    criteria: [
      IN_AANMERKING,
      {
        ...OORDEEL,
        code: 'EIGEN_AUTO_NODIG',
        vraag: 'Heeft de cliënt de eigen auto nodig om zich in zijn leefomgeving te verplaatsen?',
        telt: 'eis',
        melding: 'De cliënt heeft de eigen auto niet nodig om zich in zijn leefomgeving te verplaatsen.',
        vindplaats: AUTO,
      },
      ...PRIMAATVRAGEN,
      {
        ...OORDEEL,
        code: 'NOODZAKELIJK',
        vraag: 'Is de aanpassing noodzakelijk?',
        telt: 'eis',
        melding: 'De aanpassing is niet noodzakelijk.',
        vindplaats: AUTO,
      },
      {
        ...OORDEEL,
        code: 'GOEDKOOPST',
        vraag: 'Is de aanpassing de goedkoopste voorziening die past?',
        telt: 'eis',
        melding: 'Er is een goedkopere voorziening die ook past.',
        vindplaats: AUTO,
      },
      {
        ...OORDEEL,
        code: 'STAAT_VAN_DE_AUTO',
        vraag: 'Is de auto jong en goed genoeg om aan te passen (een onafhankelijke keuring kan dat laten zien)?',
        telt: 'eis',
        melding: 'De auto is te oud of niet goed genoeg om aan te passen.',
        vindplaats: AUTO,
      },
      { ...OORDEEL, code: 'FLINKE_AANPASSING', vraag: 'Is het een flinke aanpassing van de auto?', vindplaats: AUTO },
      {
        ...OORDEEL,
        code: 'LEVENSDUUR',
        vraag: 'Kan de auto naar verwachting nog {grens} of langer veilig rijden?',
        telt: 'eis',
        melding: 'De auto kan naar verwachting niet nog {grens} veilig rijden.',
        wanneer: [{ ja: ['FLINKE_AANPASSING'] }],
        grens: { vergelijking: 'ten-minste', waarde: '7', eenheid: 'jaar', herkomst: 'gepubliceerd', vindplaats: AUTO },
        vindplaats: AUTO,
      },
      {
        ...FEIT,
        code: 'EIGENAAR',
        vraag: 'Is de cliënt of zijn wettelijk vertegenwoordiger de eigenaar van de auto?',
        telt: 'eis',
        melding: 'De cliënt of zijn wettelijk vertegenwoordiger is niet de eigenaar van de auto.',
        vindplaats: AUTO,
      },
      {
        ...FEIT,
        code: 'BESTUURDER',
        vraag: 'Bestuurt die eigenaar, dus de cliënt of zijn wettelijk vertegenwoordiger, de auto zelf?',
        telt: 'eis',
        melding: 'De eigenaar bestuurt de auto niet zelf.',
        vindplaats: AUTO,
      },
      {
        ...FEIT,
        code: 'RIJBEWIJS',
        vraag: 'Heeft de bestuurder een geldig rijbewijs?',
        telt: 'eis',
        melding: 'De bestuurder heeft geen geldig rijbewijs.',
        vindplaats: AUTO,
      },
      {
        ...OORDEEL,
        code: 'GEWONE_UITRUSTING',
        vraag: 'Is de aanpassing algemeen gebruikelijk, zoals stuur- of rembekrachtiging, een automaat of een hoge instap?',
        vindplaats: GEBRUIKELIJK,
      },
      {
        ...OORDEEL,
        code: 'TOCH_NIET_GEBRUIKELIJK',
        vraag:
          'Is er een reden om bij deze cliënt een uitzondering te maken, bijvoorbeeld dat zijn inkomen door kosten van de beperking onder de bijstandsnorm komt?',
        motiveren: { bij: 'ja', waarom: 'het is een uitzondering voor deze cliënt.' },
        vindplaats: UITZONDERING,
      },
      {
        ...FEIT,
        code: 'OFFERTES',
        vraag: 'Heeft de cliënt ten minste {grens} ingeleverd?',
        grens: { vergelijking: 'ten-minste', waarde: '2', eenheid: 'offertes', herkomst: 'gepubliceerd', vindplaats: PGB },
        vindplaats: PGB,
      },
      {
        ...OORDEEL,
        code: 'AUTO_BINNENKORT_ONBRUIKBAAR',
        vraag: 'Wordt de aandoening van de cliënt steeds erger, zodat hij de auto binnenkort niet meer kan gebruiken?',
        vindplaats: PROGRESSIEF,
      },
    ],
    combinaties: [
      { ...COLLECTIEF_GAAT_VOOR, vindplaats: COLLECTIEF },
      {
        code: 'AANPASSING_GEBRUIKELIJK',
        omschrijving: 'De aanpassing is algemeen gebruikelijk, ook voor deze cliënt',
        telt: 'uitsluiting',
        gevallen: [{ ja: ['GEWONE_UITRUSTING'], nee: ['TOCH_NIET_GEBRUIKELIJK'] }],
        melding: 'De aanpassing is algemeen gebruikelijk. Daarvoor is de Wmo niet.',
        herkomst: 'gepubliceerd',
        vindplaats: inLeudal('§3.4 en §7.5.7', 'LE-010', 'LE-143'),
      },
    ],
    bevindingen: [
      {
        code: 'AUTO_GEBRUIKELIJK_ACHTERHAALD',
        ernst: 'blokkerend',
        melding: 'Wat bij een auto algemeen gebruikelijk is, komt hier uit het beleid van 2017. De criteria daarvan zijn achterhaald door latere rechtspraak. Toets opnieuw.',
        wanneer: [{ ja: ['GEWONE_UITRUSTING'] }],
        vindplaats: GEBRUIKELIJK,
      },
      {
        code: 'AUTO_OFFERTES_ONTBREKEN',
        ernst: 'blokkerend',
        melding: 'Er zijn te weinig offertes om de hoogte van het pgb te bepalen. De cliënt moet die nog inleveren.',
        wanneer: [{ nee: ['OFFERTES'] }],
        vindplaats: PGB,
      },
      {
        code: 'AUTO_KLEINE_AANPASSING',
        ernst: 'aandachtspunt',
        melding: 'Het beleid zegt bij een flinke aanpassing hoe lang de auto nog mee moet kunnen, maar niet wanneer een aanpassing flink is. Hier is niet gevraagd hoe lang de auto nog meekan.',
        wanneer: [{ nee: ['FLINKE_AANPASSING'] }],
        vindplaats: AUTO,
      },
      {
        code: 'AUTO_BINNENKORT_NIET_MEER',
        ernst: 'waarschuwing',
        melding: 'De cliënt kan de auto binnenkort waarschijnlijk niet meer gebruiken. Dan kan het collectief vervoer toch voorgaan, ook om de kosten. Weeg dat mee.',
        wanneer: [{ ja: ['AUTO_BINNENKORT_ONBRUIKBAAR'] }],
        vindplaats: PROGRESSIEF,
      },
      {
        code: 'AUTO_ALTIJD_PGB',
        ernst: 'waarschuwing',
        melding: 'Een autoaanpassing komt altijd als pgb. Elders zegt het beleid dat er alleen een pgb komt als de cliënt erom vraagt. Leg vast dat de cliënt dit pgb wil.',
        vindplaats: OP_VERZOEK,
      },
      {
        code: 'AUTO_PGB_HOOGTE',
        ernst: 'aandachtspunt',
        melding: 'De hoogte van het pgb volgt uit de offertes. Wat de verzekering aantoonbaar meer kost, komt erbij. De gemeente betaalt pas na de facturen.',
        vindplaats: PGB,
      },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
