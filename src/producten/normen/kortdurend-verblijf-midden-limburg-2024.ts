import type { Toegangscriterium, Verblijfsgrenzen } from '../verblijfsbeleid.js';
import { inMiddenLimburg } from '../bronnen.js';

const DUUR = inMiddenLimburg('kortdurend verblijf en perceel 5, duur', 'MP-065', 'MP-066', 'MP-100');
const AFGELEID = { herkomst: 'afgeleid', vindplaats: DUUR } as const;
const GEPUBLICEERD = { herkomst: 'gepubliceerd', vindplaats: DUUR } as const;
const DOELGROEP = inMiddenLimburg('kortdurend verblijf, doelgroep', 'MP-061');

/**
 * How much short stay there may be in Midden-Limburg: three nights a week or one unbroken period of six weeks (42
 * nights), and 42 nights a year. What a week and a year are, and that a year has one long period, is inferred.
 *
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5, duur (MP-065, MP-066, MP-100)
 */
export const VERBLIJFSGRENZEN_MIDDEN_LIMBURG_2024: Verblijfsgrenzen = {
  etmalenPerWeek: { aantal: 3, ...GEPUBLICEERD },
  etmalenAaneen: { aantal: 42, ...GEPUBLICEERD },
  etmalenPerJaar: { aantal: 42, ...GEPUBLICEERD },
  langePeriodenPerJaar: { aantal: 1, ...AFGELEID },
  week: { keuze: 'iso-week', ...AFGELEID },
  jaar: { keuze: 'kalenderjaar', ...AFGELEID },
};

/**
 * Who can get short stay in Midden-Limburg. Being able to call for help oneself is what sets it apart from Leudal 2018. A
 * lack of self-care is given there as a reason beside others, so it is no condition.
 *
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5 (MP-061, MP-062, MP-063, MP-098, MP-099)
 */
export const VERBLIJFSTOEGANG_MIDDEN_LIMBURG_2024: readonly Toegangscriterium[] = [
  {
    code: 'chronischeProblemen',
    vraag: 'Heeft de cliënt chronische problemen door een somatische, zintuiglijke of verstandelijke beperking, of door een psychische of cognitieve aandoening?',
    soort: 'feit',
    past: 'ja',
    reden: 'De cliënt heeft geen chronische problemen door een beperking of aandoening.',
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('kortdurend verblijf, problematiek', 'MP-063'),
  },
  {
    code: 'zelfHulpInroepen',
    vraag: 'Kan de cliënt zelf goed hulp inroepen?',
    soort: 'oordeel',
    past: 'ja',
    reden: 'De cliënt kan niet zelf goed hulp inroepen.',
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('kortdurend verblijf, doelgroep', 'MP-062'),
  },
  {
    code: 'zorgDagEnNacht',
    vraag: 'Moet de cliënt dag en nacht een beroep kunnen doen op zorg en ondersteuning?',
    soort: 'oordeel',
    past: 'ja',
    reden: 'De cliënt hoeft niet dag en nacht een beroep te kunnen doen op zorg en ondersteuning.',
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('kortdurend verblijf, doelgroep', 'MP-062'),
  },
  {
    code: 'mantelzorgOntlasten',
    vraag: 'Is het verblijf nodig om gebruikelijke zorg of mantelzorg te ontlasten, of omdat die tijdelijk wegvalt (een medisch adviseur van de GGD kan de belasting vaststellen)?',
    soort: 'oordeel',
    past: 'ja',
    reden: 'Het verblijf ontlast geen gebruikelijke zorg of mantelzorg en vangt ook niet op dat die wegvalt.',
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('kortdurend verblijf, doelgroep en doelen, en perceel 5', 'MP-061', 'MP-098', 'MP-099'),
  },
  {
    code: 'aanvullendOpThuis',
    vraag: 'Blijft de cliënt het grootste deel van de week en van het jaar thuis wonen?',
    soort: 'feit',
    past: 'ja',
    reden: 'De cliënt zou het grootste deel van de week of het jaar in een instelling wonen; dat is geen logeren.',
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('perceel 5, omschrijving', 'MP-098'),
  },
  {
    code: 'medischeNoodzaak',
    vraag: 'Is het verblijf medisch noodzakelijk, of is het herstel na een medische ingreep?',
    soort: 'feit',
    past: 'nee',
    reden: 'Het verblijf is medisch noodzakelijk of herstel na een ingreep: dat is eerstelijnsverblijf en hoort niet bij de Wmo.',
    herkomst: 'gepubliceerd',
    vindplaats: DOELGROEP,
  },
];
