import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Voorzieningscriterium, Voorzieningsregel } from '../voorzieningsregel.js';

const VERZOEK = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§8.1', 'LE-146') } as const;
const PLAN = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§8.3', 'LE-149') } as const;
const BEGELEIDING = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§5.4.5', 'LE-101') } as const;
const PLAN_BEGELEIDING = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§5.4.5, ondersteuningsplan', 'LE-102') } as const;
const PLAN_HUISHOUDEN = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§4.3', 'LE-024') } as const;

/** That these things are examined is published; that one of them alone can stand in the way is inferred: the source has no limits. */
const VAARDIG = { herkomst: 'afgeleid', vindplaats: inLeudal('§8.2', 'LE-147') } as const;

/** How heavy a limitation is, is one of three in the source; the answer here is whether it stands in the way. */
const MATE = { bij: 'ja', waarom: 'schrijf op hoe zwaar de beperking is (licht, matig of zwaar) en wat daardoor niet lukt.' } as const;

function terrein(code: string, gebied: string): Voorzieningscriterium {
  return {
    code,
    vraag: `Heeft de beheerder van het pgb beperkingen op het gebied van ${gebied} waardoor het beheren niet lukt?`,
    soort: 'oordeel',
    telt: 'uitsluiting',
    melding: `Het beheren van het pgb lukt niet door beperkingen van de beheerder op het gebied van ${gebied}.`,
    motiveren: MATE,
    ...VAARDIG,
  };
}

/**
 * A personal budget, and the least that the plan for it has to say.
 *
 * @bron leudal-2018 hoofdstuk 8, §4.3 en §5.4.5 (LE-024, LE-101, LE-102, LE-146..LE-149)
 */
export const PGB_LEUDAL_2018: readonly Voorzieningsregel[] = bevriesDiep([
  {
    id: 'pgb',
    naam: 'een pgb',
    soort: 'pgb',
    vindplaats: VERZOEK.vindplaats,
    criteria: [
      { code: 'VERZOEK', vraag: 'Heeft de cliënt om een pgb gevraagd?', soort: 'feit', telt: 'eis', melding: 'De cliënt heeft niet om een pgb gevraagd.', ...VERZOEK },
      {
        code: 'PLAN_OPGESTELD',
        vraag: 'Heeft de cliënt een ondersteuningsplan gemaakt?',
        soort: 'feit',
        telt: 'eis',
        melding: 'De cliënt heeft nog geen ondersteuningsplan gemaakt.',
        herkomst: 'gepubliceerd',
        vindplaats: inLeudal('§8.1 en §8.3', 'LE-146', 'LE-149'),
      },
      {
        code: 'GEMOTIVEERD',
        vraag: 'Legt de cliënt in dat plan goed genoeg uit waarom hij een pgb wil?',
        soort: 'oordeel',
        telt: 'eis',
        wanneer: [{ ja: ['PLAN_OPGESTELD'] }],
        melding: 'De cliënt legt in het plan niet goed genoeg uit waarom hij een pgb wil.',
        ...VERZOEK,
      },
      {
        code: 'PLAN_VOLLEDIG',
        vraag: 'Staat in het plan alles wat het beleid ten minste vraagt?',
        soort: 'feit',
        telt: 'eis',
        wanneer: [{ ja: ['PLAN_OPGESTELD'] }],
        melding: 'In het plan staat nog niet alles wat het beleid ten minste vraagt.',
        ...PLAN,
      },
      {
        code: 'TAAL',
        vraag: 'Kent de beheerder van het pgb (de cliënt of wie hem vertegenwoordigt) daarvoor goed genoeg Nederlands?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'De beheerder van het pgb kent daarvoor niet goed genoeg Nederlands.',
        ...VAARDIG,
      },
      terrein('SOCIALE_REDZAAMHEID', 'sociale redzaamheid'),
      terrein('PROBLEEMGEDRAG', 'probleemgedrag'),
      terrein('PSYCHISCH_FUNCTIONEREN', 'psychisch functioneren'),
      terrein('GEHEUGEN_EN_ORIENTATIE', 'geheugen en oriëntatie'),
      {
        code: 'OVEREENKOMST',
        vraag: 'Kan de beheerder van het pgb zelf een overeenkomst opstellen en sluiten?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'De beheerder van het pgb kan niet zelf een overeenkomst opstellen en sluiten.',
        ...VAARDIG,
      },
      {
        code: 'AANSTUREN',
        vraag: 'Kan de beheerder van het pgb degene aansturen die de hulp geeft?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'De beheerder van het pgb kan degene die de hulp geeft niet aansturen.',
        ...VAARDIG,
      },
      {
        code: 'KANS_OP_BESLAG',
        vraag: 'Is de kans groot dat er beslag op het pgb wordt gelegd?',
        soort: 'oordeel',
        telt: 'uitsluiting',
        melding: 'De kans is groot dat er beslag op het pgb wordt gelegd. Dan is er geen pgb.',
        herkomst: 'gepubliceerd',
        vindplaats: inLeudal('§8.2', 'LE-148'),
      },
      { code: 'VOOR_BEGELEIDING', vraag: 'Is het pgb voor begeleiding?', soort: 'feit', telt: 'gegeven', ...BEGELEIDING },
      { code: 'BEGELEIDING_IN_NATURA', vraag: 'Krijgt de cliënt daarnaast begeleiding van een aanbieder van de gemeente (in natura)?', soort: 'feit', telt: 'gegeven', ...BEGELEIDING },
    ],
    combinaties: [
      {
        code: 'PGB_NAAST_NATURA',
        omschrijving: 'De cliënt krijgt begeleiding met een pgb en ook in natura',
        telt: 'uitsluiting',
        gevallen: [{ ja: ['VOOR_BEGELEIDING', 'BEGELEIDING_IN_NATURA'] }],
        melding: 'Begeleiding kan niet voor een deel met een pgb en voor een deel in natura. De cliënt kiest een van de twee.',
        ...BEGELEIDING,
      },
    ],
    bevindingen: [
      {
        code: 'PGB_ONDERDELEN_ZONDER_GRENS',
        ernst: 'aandachtspunt',
        melding: 'Het beleid noemt wat wordt onderzocht, maar niet wanneer iets goed genoeg is. Schrijf bij elk onderdeel op wat er is gezien.',
        vindplaats: VAARDIG.vindplaats,
      },
      {
        code: 'PGB_WET_EN_VERORDENING',
        ernst: 'aandachtspunt',
        melding: 'De wet (artikel 2.3.6) en de verordening (artikel 6) hebben nog meer voorwaarden en bepalen de hoogte. Die staan niet in deze lijst.',
        vindplaats: VERZOEK.vindplaats,
      },
      {
        code: 'PGB_BEGELEIDING_IN_UREN',
        ernst: 'aandachtspunt',
        melding: 'Begeleiding met een pgb wordt toegekend in producten en uren, met de normen van het CIZ. Die normen staan niet in dit beleid.',
        wanneer: [{ ja: ['VOOR_BEGELEIDING'] }],
        vindplaats: BEGELEIDING.vindplaats,
      },
    ],
  },
  {
    id: 'pgb-plan',
    naam: 'het ondersteuningsplan bij een pgb',
    soort: 'pgb',
    vindplaats: PLAN.vindplaats,
    criteria: [
      { code: 'BESTEDING', vraag: 'Staat in het plan aan wie of waaraan het pgb wordt besteed?', soort: 'feit', telt: 'eis', melding: 'In het plan staat niet aan wie of waaraan het pgb wordt besteed.', ...PLAN },
      { code: 'RESULTATEN', vraag: 'Staat in het plan welke resultaten de cliënt wil bereiken?', soort: 'feit', telt: 'eis', melding: 'In het plan staat niet welke resultaten de cliënt wil bereiken.', ...PLAN },
      { code: 'MANIER', vraag: 'Staat in het plan hoe die resultaten worden bereikt?', soort: 'feit', telt: 'eis', melding: 'In het plan staat niet hoe de resultaten worden bereikt.', ...PLAN },
      {
        code: 'PAST_BIJ_COLLEGE',
        vraag: 'Passen die resultaten bij de zelfredzaamheid die het college voor deze cliënt heeft bepaald?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'De resultaten in het plan passen niet bij de zelfredzaamheid die het college voor deze cliënt heeft bepaald.',
        ...PLAN,
      },
      {
        code: 'KWALITEIT',
        vraag: 'Staat in het plan dat de hulp of het hulpmiddel aan de kwaliteitseisen van de wet voldoet?',
        soort: 'feit',
        telt: 'eis',
        melding: 'In het plan staat niet dat de hulp of het hulpmiddel aan de kwaliteitseisen van de wet voldoet.',
        ...PLAN,
      },
      { code: 'VOOR_BEGELEIDING', vraag: 'Is het pgb voor begeleiding?', soort: 'feit', telt: 'gegeven', ...PLAN_BEGELEIDING },
      {
        code: 'UITWERKING',
        vraag: 'Heeft de cliënt zelf in deel twee van het plan uitgewerkt welke hulp hij gaat inkopen?',
        soort: 'feit',
        telt: 'eis',
        wanneer: [{ ja: ['VOOR_BEGELEIDING'] }],
        melding: 'De cliënt heeft in deel twee van het plan nog niet uitgewerkt welke hulp hij gaat inkopen.',
        ...PLAN_BEGELEIDING,
      },
      {
        code: 'GETEKEND',
        vraag: 'Heeft de cliënt het plan getekend?',
        soort: 'feit',
        telt: 'eis',
        wanneer: [{ ja: ['VOOR_BEGELEIDING'] }],
        melding: 'De cliënt heeft het plan nog niet getekend.',
        ...PLAN_BEGELEIDING,
      },
      { code: 'VOOR_HUISHOUDEN', vraag: 'Is het pgb voor hulp bij het huishouden?', soort: 'feit', telt: 'gegeven', ...PLAN_HUISHOUDEN },
      {
        code: 'ACTIVITEITEN_EN_UREN',
        vraag: 'Staat in het plan wat er in het huis gebeurt, hoe vaak, en hoeveel uren daarvoor nodig zijn?',
        soort: 'feit',
        telt: 'eis',
        wanneer: [{ ja: ['VOOR_HUISHOUDEN'] }],
        melding: 'In het plan staat niet wat er in het huis gebeurt, hoe vaak, en hoeveel uren daarvoor nodig zijn.',
        ...PLAN_HUISHOUDEN,
      },
    ],
  },
]);
