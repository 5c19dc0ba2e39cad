import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Voorzieningsregel } from '../voorzieningsregel.js';

const VOORWAARDEN = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§6.2, voorwaarden voor toekenning', 'LE-110') } as const;
const EEN_VERGOEDING = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§6.2, voorwaarden voor toekenning', 'LE-112') } as const;
const HOOGTE = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§6.2, hoogte van de vergoeding', 'LE-116') } as const;
const UITBETALING = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§6.2, voorwaarden uitbetaling', 'LE-114') } as const;
const MAXIMUM = inLeudal('§6.2, hoogte van de vergoeding', 'LE-117');

/**
 * The amount has no date in the source. It follows a national amount that changes every year before 1 March: it cannot
 * have held longer than the last day of February after this policy began.
 */
const GELDIG_BEDRAG = { vanaf: '2018-01-01', tot: '2018-02-28' } as const;

/**
 * The allowance for moving and furnishing: when it is granted, and when it is paid. How long it can be used stands with the
 * terms of decisions.
 *
 * @bron leudal-2018 §6.2 (LE-108..LE-118)
 */
export const VERHUIZEN_LEUDAL_2018 = bevriesDiep([
  {
    id: 'verhuiskostenvergoeding',
    naam: 'een vergoeding van de kosten van verhuizen en inrichten',
    soort: 'tegemoetkoming',
    vindplaats: VOORWAARDEN.vindplaats,
    criteria: [
      {
        code: 'VERHUIZEN_PAST_BEST',
        vraag: 'Blijkt uit het onderzoek dat verhuizen het best past bij de cliënt?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'Uit het onderzoek blijkt niet dat verhuizen het best past bij de cliënt.',
        herkomst: 'gepubliceerd',
        vindplaats: inLeudal('§6.2, verhuis- en inrichtingskosten', 'LE-108', 'LE-109'),
      },
      {
        code: 'VERBLIJF',
        vraag: 'Verblijft de cliënt nu echt in deze gemeente?',
        soort: 'feit',
        telt: 'eis',
        melding: 'De cliënt verblijft niet in deze gemeente. Hij vraagt de vergoeding aan in de gemeente waar hij nu woont, ook als hij naar een andere gemeente verhuist.',
        herkomst: 'gepubliceerd',
        vindplaats: inLeudal('§6.2, voorwaarden voor toekenning', 'LE-110', 'LE-111'),
      },
      {
        code: 'LANGDURIG',
        vraag: 'Duren de beperkingen in het gewone gebruik van de woning lang?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'De beperkingen in het gewone gebruik van de woning duren niet lang.',
        ...VOORWAARDEN,
      },
      { code: 'AANTOONBAAR', vraag: 'Is aangetoond dat de cliënt die beperkingen heeft?', soort: 'feit', telt: 'eis', melding: 'Niet is aangetoond dat de cliënt deze beperkingen heeft.', ...VOORWAARDEN },
      {
        code: 'AL_BIJ_AANVAARDEN',
        vraag: 'Waren die beperkingen er al toen de cliënt de huidige woning accepteerde?',
        soort: 'feit',
        telt: 'uitsluiting',
        melding: 'De beperkingen waren er al toen de cliënt de huidige woning accepteerde.',
        ...VOORWAARDEN,
      },
      {
        code: 'NAAR_GESCHIKTE_WONING',
        vraag: 'Verhuist de cliënt naar een woning die voor hem geschikt is?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'De nieuwe woning is niet geschikt voor de cliënt.',
        ...VOORWAARDEN,
      },
      { code: 'BINNEN_NEDERLAND', vraag: 'Staat de nieuwe woning in Nederland?', soort: 'feit', telt: 'eis', melding: 'De nieuwe woning staat niet in Nederland.', ...VOORWAARDEN },
      {
        code: 'VERGOEDING_VERHUURDER',
        vraag: 'Krijgt de cliënt een vergoeding van de verhuurder omdat de woning wordt gesloopt of gerenoveerd?',
        soort: 'feit',
        telt: 'uitsluiting',
        melding: 'De verhuurder betaalt al een vergoeding omdat de woning wordt gesloopt of gerenoveerd.',
        ...EEN_VERGOEDING,
      },
      {
        code: 'ANDERE_VERGOEDING',
        vraag: 'Krijgt de cliënt voor deze verhuizing al een andere vergoeding van de verhuiskosten?',
        soort: 'feit',
        telt: 'uitsluiting',
        melding: 'De cliënt krijgt voor deze verhuizing al een andere vergoeding. Hij kan er maar van één gebruikmaken.',
        ...EEN_VERGOEDING,
      },
      { code: 'EERDERE_VERGOEDING', vraag: 'Kreeg de cliënt al eens een vergoeding voor een eerdere verhuizing?', soort: 'feit', telt: 'gegeven', ...EEN_VERGOEDING },
      {
        code: 'EERDERE_TELT_MEE',
        vraag: 'Staat die eerdere vergoeding een nieuwe in de weg?',
        soort: 'oordeel',
        telt: 'uitsluiting',
        wanneer: [{ ja: ['EERDERE_VERGOEDING'] }],
        melding: 'De cliënt kreeg al eens een vergoeding om te verhuizen. Er is er maar één.',
        motiveren: { bij: 'ja', waarom: 'het beleid zegt niet of een vergoeding voor een eerdere verhuizing meetelt.' },
        herkomst: 'afgeleid',
        vindplaats: EEN_VERGOEDING.vindplaats,
      },
      { code: 'VERHUISBEDRIJF', vraag: 'Verhuist de cliënt met een verhuisbedrijf?', soort: 'feit', telt: 'gegeven', ...HOOGTE },
      {
        code: 'OFFERTES_VERHUIZEN',
        vraag: 'Zijn er ten minste {grens} voor het verhuizen, waarin staat wat er gebeurt en wat het kost?',
        soort: 'feit',
        telt: 'gegeven',
        grens: { vergelijking: 'ten-minste', waarde: '2', eenheid: 'offertes', ...HOOGTE },
        ...HOOGTE,
      },
      { code: 'INRICHTING_NODIG', vraag: 'Moet de nieuwe woning worden ingericht om er te kunnen wonen?', soort: 'feit', telt: 'gegeven', ...HOOGTE },
      {
        code: 'OFFERTES_INRICHTING',
        vraag: 'Zijn er ten minste {grens} voor het inrichten, waarin staat wat er gebeurt en wat het kost?',
        soort: 'feit',
        telt: 'gegeven',
        grens: { vergelijking: 'ten-minste', waarde: '2', eenheid: 'offertes', ...HOOGTE },
        ...HOOGTE,
      },
      {
        code: 'VERGOEDING',
        vraag: 'Is de vergoeding voor verhuizen en inrichten samen ten hoogste {grens}?',
        soort: 'feit',
        telt: 'begrenzing',
        melding: 'De vergoeding voor verhuizen en inrichten is samen ten hoogste {grens}.',
        grens: { vergelijking: 'ten-hoogste', waarde: '5892', eenheid: 'euro', geldig: GELDIG_BEDRAG, herkomst: 'gepubliceerd', vindplaats: MAXIMUM },
        herkomst: 'gepubliceerd',
        vindplaats: MAXIMUM,
      },
    ],
    bevindingen: [
      {
        code: 'OFFERTES_VERHUIZEN_ONTBREKEN',
        ernst: 'blokkerend',
        melding: 'Er zijn niet genoeg offertes van verhuisbedrijven. Zonder die offertes kan het bedrag niet worden bepaald.',
        wanneer: [{ ja: ['VERHUISBEDRIJF'], nee: ['OFFERTES_VERHUIZEN'] }],
        vindplaats: HOOGTE.vindplaats,
      },
      {
        code: 'OFFERTES_INRICHTING_ONTBREKEN',
        ernst: 'blokkerend',
        melding: 'Er zijn niet genoeg offertes voor het inrichten. Zonder die offertes kan het bedrag niet worden bepaald.',
        wanneer: [{ ja: ['INRICHTING_NODIG'], nee: ['OFFERTES_INRICHTING'] }],
        vindplaats: HOOGTE.vindplaats,
      },
      {
        code: 'OFFERTES_ZONDER_VERHUISBEDRIJF',
        ernst: 'waarschuwing',
        melding: 'Het beleid vraagt eerst altijd offertes voor het verhuizen, en daarna alleen bij een verhuisbedrijf. Kies en leg uit wat hier geldt.',
        wanneer: [{ nee: ['VERHUISBEDRIJF', 'OFFERTES_VERHUIZEN'] }],
        vindplaats: HOOGTE.vindplaats,
      },
      {
        code: 'RICHTPRIJZEN_OUD',
        ernst: 'waarschuwing',
        melding: 'Het beleid volgt voor de hoogte richtprijzen van het Nibud uit 2006 en 2007. Ga na of de cliënt daarmee nu genoeg krijgt.',
        wanneer: [{ ja: ['INRICHTING_NODIG'] }],
        vindplaats: inLeudal('§6.2 en bijlage 4', 'LE-116', 'LE-266'),
      },
      {
        code: 'MAXIMUM_WIJZIGT_ELK_JAAR',
        ernst: 'aandachtspunt',
        melding:
          'Het maximum volgt een landelijk bedrag, dat elk jaar voor 1 maart met de prijzen van het vorige jaar verandert. Van welke dag tot welke dag het gold, staat niet in het beleid: dat is hieruit afgeleid.',
        vindplaats: MAXIMUM,
      },
      {
        code: 'EISEN_AAN_WONING_IN_BESLUIT',
        ernst: 'aandachtspunt',
        melding: 'Zet in het besluit aan welke eisen de nieuwe woning moet voldoen. Doe de algemene voorwaarden erbij.',
        vindplaats: inLeudal('§6.2', 'LE-110', 'LE-114'),
      },
      {
        code: 'VERHUIZEN_BINNEN_TERMIJN',
        ernst: 'aandachtspunt',
        melding: 'De cliënt moet verhuizen binnen een termijn die begint als het besluit is verstuurd. Zet de laatste dag in het besluit.',
        vindplaats: inLeudal('§6.2, geldigheid', 'LE-113'),
      },
      {
        code: 'VERGOEDING_ALS_PGB',
        ernst: 'aandachtspunt',
        melding:
          'Deze vergoeding wordt altijd als pgb toegekend, en betaald nadat de cliënt de facturen heeft ingeleverd. Het beleid zegt niet hoe dat past bij de regel dat een pgb er alleen op verzoek is.',
        vindplaats: inLeudal('§6.2, hoogte van de vergoeding, en §8.1', 'LE-118', 'LE-146'),
      },
      {
        code: 'VERGOEDING_GEEN_URGENTIE',
        ernst: 'aandachtspunt',
        melding: 'Met deze vergoeding krijgt de cliënt geen voorrang bij het zoeken naar een huurwoning.',
        vindplaats: inLeudal('§6.2, geen urgentie', 'LE-115'),
      },
    ],
  },
  {
    id: 'uitbetaling-verhuiskosten',
    naam: 'de uitbetaling van de vergoeding voor verhuizen en inrichten',
    soort: 'tegemoetkoming',
    vindplaats: UITBETALING.vindplaats,
    criteria: [
      {
        code: 'CONTRACT_GETEKEND',
        vraag: 'Is het contract om de nieuwe woning te huren of te kopen getekend?',
        soort: 'feit',
        telt: 'eis',
        melding: 'Het contract voor de nieuwe woning is nog niet getekend.',
        ...UITBETALING,
      },
      {
        code: 'OP_TIJD_VERHUISD',
        vraag: 'Is de cliënt verhuisd binnen de termijn die begon toen het besluit werd verstuurd?',
        soort: 'feit',
        telt: 'eis',
        melding: 'De cliënt is niet op tijd verhuisd. Wil hij de vergoeding nog, dan is een nieuw onderzoek nodig naar het recht, het bedrag en de termijn.',
        herkomst: 'gepubliceerd',
        vindplaats: inLeudal('§6.2, geldigheid', 'LE-113'),
      },
      {
        code: 'EISEN_BESLUIT',
        vraag: 'Voldoet de nieuwe woning aan de eisen uit het besluit?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'De nieuwe woning voldoet niet aan de eisen uit het besluit.',
        ...UITBETALING,
      },
      {
        code: 'ALGEMENE_VOORWAARDEN',
        vraag: 'Voldoet de nieuwe woning aan de algemene voorwaarden bij het besluit?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'De nieuwe woning voldoet niet aan de algemene voorwaarden bij het besluit.',
        ...UITBETALING,
      },
      {
        code: 'RECHT_OP_ANDERE_VERGOEDING',
        vraag: 'Heeft de cliënt recht op een andere vergoeding van de verhuiskosten?',
        soort: 'feit',
        telt: 'uitsluiting',
        melding: 'De cliënt heeft recht op een andere vergoeding van de verhuiskosten.',
        ...UITBETALING,
      },
      {
        code: 'FACTUREN',
        vraag: 'Heeft de cliënt de facturen ingeleverd?',
        soort: 'feit',
        telt: 'eis',
        melding: 'De cliënt heeft de facturen nog niet ingeleverd. Betalen kan pas daarna.',
        herkomst: 'gepubliceerd',
        vindplaats: inLeudal('§6.2, hoogte van de vergoeding', 'LE-118'),
      },
    ],
    bevindingen: [
      {
        code: 'WELKE_WONING_ONDUIDELIJK',
        ernst: 'aandachtspunt',
        melding: 'Het beleid spreekt de ene keer van de woning die in het besluit staat, de andere keer van een woning die aan de eisen uit het besluit voldoet. Lees in het besluit wat hier geldt.',
        vindplaats: inLeudal('§6.2, geldigheid en voorwaarden uitbetaling', 'LE-113', 'LE-114'),
      },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
