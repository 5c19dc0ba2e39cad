import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Voorzieningsregel } from '../voorzieningsregel.js';

const ZELF = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§9.1', 'LE-150') } as const;
const TOTSTANDKOMING = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§9.2, totstandkoming', 'LE-151') } as const;
const PROBLEEMANALYSE = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§9.2, probleemanalyse', 'LE-152') } as const;
const INHOUD = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§9.2, inhoud en motivering', 'LE-153') } as const;
const CONCLUSIE = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§9.2, conclusie en ondertekening', 'LE-154') } as const;

/**
 * When an expert is asked, and what a sound advice has.
 *
 * @bron leudal-2018 hoofdstuk 9 (LE-150..LE-154)
 */
export const ADVIES_LEUDAL_2018 = bevriesDiep([
  {
    id: 'inschakelen-deskundige',
    naam: 'het vragen van advies aan een deskundige',
    soort: 'advies',
    vindplaats: ZELF.vindplaats,
    criteria: [
      { code: 'KAN_BEPERKINGEN', vraag: 'Kan het college zelf vaststellen welke beperkingen de cliënt heeft in zelfredzaamheid en participatie?', soort: 'oordeel', telt: 'gegeven', ...ZELF },
      { code: 'PGB_GEVRAAGD', vraag: 'Heeft de cliënt om een pgb gevraagd?', soort: 'feit', telt: 'gegeven', ...ZELF },
      { code: 'KAN_PGB_BELETSEL', vraag: 'Kan het college zelf beoordelen of iets in de cliënt zelf een pgb in de weg staat?', soort: 'oordeel', telt: 'gegeven', ...ZELF },
      { code: 'KAN_GOEDKOOPST_PASSENDE', vraag: 'Kan het college zelf bepalen wat de goedkoopste voorziening is die past?', soort: 'oordeel', telt: 'gegeven', ...ZELF },
      { code: 'TECHNISCHE_VRAAG', vraag: 'Is er een oordeel nodig over iets technisch, zoals bij het aanpassen van een woning?', soort: 'feit', telt: 'gegeven', ...ZELF },
      { code: 'KAN_TECHNIEK', vraag: 'Kan het college die technische vraag zelf beoordelen?', soort: 'oordeel', telt: 'gegeven', ...ZELF },
      { code: 'MEDISCHE_VRAAG', vraag: 'Is er een oordeel nodig over een medische vraag?', soort: 'oordeel', telt: 'gegeven', ...ZELF },
      {
        code: 'ZELF_MEDISCH_DESKUNDIG',
        vraag: 'Is het college op dit medische punt zelf deskundig?',
        soort: 'oordeel',
        telt: 'gegeven',
        motiveren: { bij: 'ja', waarom: 'in beginsel is het college niet deskundig als het om een medische vraag gaat.' },
        herkomst: 'afgeleid',
        vindplaats: ZELF.vindplaats,
      },
    ],
    combinaties: [
      {
        code: 'KAN_NIET_ALLES_ZELF',
        omschrijving: 'Het college kan niet alles zelf beoordelen',
        telt: 'eis',
        gevallen: [
          { nee: ['KAN_BEPERKINGEN'] },
          { ja: ['PGB_GEVRAAGD'], nee: ['KAN_PGB_BELETSEL'] },
          { nee: ['KAN_GOEDKOOPST_PASSENDE'] },
          { ja: ['TECHNISCHE_VRAAG'], nee: ['KAN_TECHNIEK'] },
          { ja: ['MEDISCHE_VRAAG'], nee: ['ZELF_MEDISCH_DESKUNDIG'] },
        ],
        melding: 'Het college kan dit allemaal zelf beoordelen. Een advies van een deskundige is niet nodig.',
        ...ZELF,
      },
    ],
    bevindingen: [
      {
        code: 'MEDISCHE_VRAAG_DESKUNDIGE',
        ernst: 'aandachtspunt',
        melding: 'Het gaat om een medische vraag. In beginsel kan het college die niet zelf beantwoorden en geeft een deskundige advies.',
        wanneer: [{ ja: ['MEDISCHE_VRAAG'] }],
        vindplaats: ZELF.vindplaats,
      },
    ],
  },
  {
    id: 'deskundigenadvies',
    naam: 'het advies van de deskundige',
    soort: 'advies',
    vindplaats: TOTSTANDKOMING.vindplaats,
    criteria: [
      { code: 'DATUM', vraag: 'Staat in het advies op welke dag het onderzoek is gedaan?', soort: 'feit', telt: 'eis', melding: 'In het advies staat niet op welke dag het onderzoek is gedaan.', ...TOTSTANDKOMING },
      { code: 'MANIER', vraag: 'Staat in het advies op welke manier het onderzoek is gedaan?', soort: 'feit', telt: 'eis', melding: 'In het advies staat niet op welke manier het onderzoek is gedaan.', ...TOTSTANDKOMING },
      { code: 'PLAATS', vraag: 'Staat in het advies waar het onderzoek is gedaan?', soort: 'feit', telt: 'eis', melding: 'In het advies staat niet waar het onderzoek is gedaan.', ...TOTSTANDKOMING },
      { code: 'ADVISEUR', vraag: 'Staat in het advies hoe de adviseur heet?', soort: 'feit', telt: 'eis', melding: 'In het advies staat niet hoe de adviseur heet.', ...TOTSTANDKOMING },
      { code: 'DESKUNDIGHEID', vraag: 'Staat in het advies waarin de adviseur deskundig is?', soort: 'feit', telt: 'eis', melding: 'In het advies staat niet waarin de adviseur deskundig is.', ...TOTSTANDKOMING },
      { code: 'ONDER_BEHANDELING', vraag: 'Is de cliënt onder behandeling?', soort: 'feit', telt: 'gegeven', ...TOTSTANDKOMING },
      { code: 'BEHANDELAAR_GERAADPLEEGD', vraag: 'Heeft de adviseur met de behandelaar overlegd?', soort: 'feit', telt: 'gegeven', ...TOTSTANDKOMING },
      {
        code: 'WAAROM_GEEN_BEHANDELAAR',
        vraag: 'Staat in het advies waarom overleg met de behandelaar niet nodig was?',
        soort: 'feit',
        telt: 'eis',
        wanneer: [{ ja: ['ONDER_BEHANDELING'], nee: ['BEHANDELAAR_GERAADPLEEGD'] }],
        melding: 'De adviseur heeft niet met de behandelaar overlegd en schrijft niet waarom dat niet nodig was.',
        ...TOTSTANDKOMING,
      },
      { code: 'ACTUEEL', vraag: 'Rust het advies op feiten en gegevens die nu nog kloppen?', soort: 'oordeel', telt: 'eis', melding: 'Het advies rust op feiten of gegevens die nu niet meer kloppen.', ...TOTSTANDKOMING },
      { code: 'MAATSTAVEN', vraag: 'Staat in het advies volgens welke maatstaven is onderzocht?', soort: 'feit', telt: 'eis', melding: 'In het advies staat niet volgens welke maatstaven is onderzocht.', ...TOTSTANDKOMING },
      { code: 'OVERLEG', vraag: 'Heeft de adviseur met een collega overlegd?', soort: 'feit', telt: 'gegeven', ...TOTSTANDKOMING },
      {
        code: 'OVERLEG_WAAROVER',
        vraag: 'Staat in het advies waarover dat overleg ging?',
        soort: 'feit',
        telt: 'eis',
        wanneer: [{ ja: ['OVERLEG'] }],
        melding: 'In het advies staat niet waarover het overleg met de collega ging.',
        ...TOTSTANDKOMING,
      },
      {
        code: 'OVERLEG_INVLOED',
        vraag: 'Staat in het advies wat dat overleg veranderde aan de inhoud en de conclusie?',
        soort: 'feit',
        telt: 'eis',
        wanneer: [{ ja: ['OVERLEG'] }],
        melding: 'In het advies staat niet wat het overleg met de collega veranderde aan de inhoud en de conclusie.',
        ...TOTSTANDKOMING,
      },
      { code: 'EXPERTISE', vraag: 'Stelt de adviseur voor het college zelf beperkingen vast (een expertise)?', soort: 'feit', telt: 'gegeven', ...TOTSTANDKOMING },
      {
        code: 'ZWARE_EISEN',
        vraag: 'Is de adviseur deskundig genoeg voor een expertise?',
        soort: 'oordeel',
        telt: 'eis',
        wanneer: [{ ja: ['EXPERTISE'] }],
        melding: 'De adviseur is niet deskundig genoeg voor een expertise. Daarvoor gelden zware eisen.',
        ...TOTSTANDKOMING,
      },
      {
        code: 'BEPERKINGEN',
        vraag: 'Maakt het advies duidelijk of de cliënt (lang) beperkt is in zelfredzaamheid en participatie, en waarin?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'Het advies maakt niet duidelijk of de cliënt (lang) beperkt is in zelfredzaamheid en participatie, en waarin.',
        ...PROBLEEMANALYSE,
      },
      {
        code: 'GEVOLG',
        vraag: 'Maakt het advies duidelijk of een voorziening nodig is, of dat een andere oplossing genoeg is?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'Het advies maakt niet duidelijk of een voorziening nodig is, of dat een andere oplossing genoeg is.',
        ...PROBLEEMANALYSE,
      },
      { code: 'FEITEN', vraag: 'Staan alle feiten in het advies die ertoe doen?', soort: 'oordeel', telt: 'eis', melding: 'In het advies staan niet alle feiten die ertoe doen.', ...PROBLEEMANALYSE },
      {
        code: 'FEITEN_GEWOGEN',
        vraag: 'Zijn die feiten gebruikt in de analyse en in de conclusie?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'Niet alle feiten zijn gebruikt in de analyse en in de conclusie.',
        ...PROBLEEMANALYSE,
      },
      { code: 'STOORNIS', vraag: 'Staat in het advies wat de stoornis is: wat in het lichaam of de geest niet goed werkt?', soort: 'feit', telt: 'eis', melding: 'In het advies staat niet wat de stoornis is.', ...PROBLEEMANALYSE },
      {
        code: 'STOORNIS_BEPERKT',
        vraag: 'Staat in het advies wat de cliënt door de stoornis niet of moeilijk kan?',
        soort: 'feit',
        telt: 'eis',
        melding: 'In het advies staat niet wat de cliënt door de stoornis niet of moeilijk kan.',
        ...PROBLEEMANALYSE,
      },
      {
        code: 'DIAGNOSE',
        vraag: 'Staat er een diagnose in het advies?',
        soort: 'feit',
        telt: 'uitsluiting',
        melding: 'In het advies staat een diagnose. Dat mag niet, om de privacy van de cliënt te beschermen.',
        ...PROBLEEMANALYSE,
      },
      {
        code: 'PROGNOSE',
        vraag: 'Staat in het advies hoe de beperkingen verder gaan: worden zij erger of blijven zij gelijk?',
        soort: 'feit',
        telt: 'eis',
        melding: 'In het advies staat niet hoe de beperkingen verder gaan.',
        ...PROBLEEMANALYSE,
      },
      { code: 'TIJDPAD_MOGELIJK', vraag: 'Is te zeggen op welke termijn dat gebeurt?', soort: 'oordeel', telt: 'gegeven', ...PROBLEEMANALYSE },
      {
        code: 'TIJDPAD',
        vraag: 'Staat die termijn in het advies?',
        soort: 'feit',
        telt: 'eis',
        wanneer: [{ ja: ['TIJDPAD_MOGELIJK'] }],
        melding: 'In het advies staat niet op welke termijn de beperkingen veranderen, terwijl dat wel te zeggen is.',
        ...PROBLEEMANALYSE,
      },
      { code: 'INZICHTELIJK_EN_LOGISCH', vraag: 'Is het advies duidelijk en logisch?', soort: 'oordeel', telt: 'eis', melding: 'Het advies is niet duidelijk en logisch.', ...INHOUD },
      {
        code: 'CONTROLEERBAAR',
        vraag: 'Kan een andere deskundige nagaan wat de adviseur heeft gevonden?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'Een andere deskundige kan niet nagaan wat de adviseur heeft gevonden.',
        ...INHOUD,
      },
      {
        code: 'GEMOTIVEERD',
        vraag: 'Legt het advies op schrift goed uit hoe het tot de conclusie komt, ook voor anderen?',
        soort: 'oordeel',
        telt: 'eis',
        melding: 'Het advies legt niet op schrift goed uit hoe het tot de conclusie komt.',
        ...INHOUD,
      },
      { code: 'ONDERTEKEND', vraag: 'Heeft de adviseur het advies ondertekend?', soort: 'feit', telt: 'eis', melding: 'De adviseur heeft het advies niet ondertekend.', ...CONCLUSIE },
      { code: 'ONDER_ANDERE_ADVISEUR', vraag: 'Is een andere adviseur (vaak een arts) verantwoordelijk voor het advies?', soort: 'feit', telt: 'gegeven', ...CONCLUSIE },
      { code: 'MEDE_ONDERTEKEND', vraag: 'Heeft die andere adviseur het advies ook ondertekend?', soort: 'feit', telt: 'gegeven', ...CONCLUSIE },
      { code: 'STREKKING_VERTELD', vraag: 'Staat in het advies dat aan de cliënt is verteld wat erin staat?', soort: 'feit', telt: 'eis', melding: 'In het advies staat niet dat aan de cliënt is verteld wat erin staat.', ...CONCLUSIE },
      { code: 'CLIENT_EENS', vraag: 'Staat in het advies of de cliënt het ermee eens is?', soort: 'feit', telt: 'eis', melding: 'In het advies staat niet of de cliënt het ermee eens is.', ...CONCLUSIE },
    ],
    bevindingen: [
      {
        code: 'ADVIES_NIET_MEDEONDERTEKEND',
        ernst: 'waarschuwing',
        melding: 'De adviseur die verantwoordelijk is, heeft niet mee ondertekend. Het beleid zegt niet wanneer dat moet; vraag ernaar.',
        wanneer: [{ ja: ['ONDER_ANDERE_ADVISEUR'], nee: ['MEDE_ONDERTEKEND'] }],
        vindplaats: CONCLUSIE.vindplaats,
      },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
