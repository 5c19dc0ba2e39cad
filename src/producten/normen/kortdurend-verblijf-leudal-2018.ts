import type { Toegangscriterium } from '../verblijfsbeleid.js';
import { inLeudal } from '../bronnen.js';

const GEPUBLICEERD = { herkomst: 'gepubliceerd' } as const;
const DOELGROEP = inLeudal('§5.4.1 doelgroep', 'LE-094');

/**
 * Who can get short stay in Leudal 2018: three conditions of the target group together, what short stay is, and what
 * belongs to another law. A lack of self-care is given there as a reason beside others, so it is no condition. How many
 * nights there may be is not in these rules.
 *
 * @bron leudal-2018 §5.4.1 (LE-093..LE-097)
 */
export const VERBLIJFSTOEGANG_LEUDAL_2018: readonly Toegangscriterium[] = [
  {
    ...GEPUBLICEERD,
    code: 'chronischComplexeProblemen',
    vraag:
      'Heeft de cliënt chronische complexe problemen door een somatische, zintuiglijke of verstandelijke beperking, of door een psychische of cognitieve aandoening?',
    soort: 'oordeel',
    past: 'ja',
    reden: 'De cliënt heeft geen chronische complexe problemen door een beperking of aandoening.',
    vindplaats: DOELGROEP,
  },
  {
    ...GEPUBLICEERD,
    code: 'permanentToezicht',
    vraag: 'Heeft de cliënt zorg nodig met min of meer permanent toezicht?',
    soort: 'oordeel',
    past: 'ja',
    reden: 'De cliënt heeft geen zorg nodig met min of meer permanent toezicht.',
    vindplaats: DOELGROEP,
  },
  {
    ...GEPUBLICEERD,
    code: 'dagelijkseMantelzorger',
    vraag: 'Helpt een mantelzorger de cliënt elke dag?',
    soort: 'feit',
    past: 'ja',
    reden: 'Geen mantelzorger helpt de cliënt elke dag.',
    vindplaats: DOELGROEP,
  },
  {
    ...GEPUBLICEERD,
    code: 'mantelzorgOntlasten',
    vraag: 'Moet de mantelzorger tijdelijk worden ontlast, of is die tijdelijk weggevallen?',
    soort: 'oordeel',
    past: 'ja',
    reden: 'De mantelzorger hoeft niet te worden ontlast en is niet tijdelijk weggevallen.',
    vindplaats: DOELGROEP,
  },
  {
    ...GEPUBLICEERD,
    code: 'aanvullendOpThuis',
    vraag: 'Blijft de cliënt thuis wonen, met het verblijf als aanvulling?',
    soort: 'feit',
    past: 'ja',
    reden: 'Het verblijf is geen aanvulling op thuis wonen.',
    vindplaats: inLeudal('§5.4.1', 'LE-093'),
  },
  {
    ...GEPUBLICEERD,
    code: 'medischeNoodzaak',
    vraag: 'Is het verblijf medisch noodzakelijk, of is het herstel na een medische ingreep?',
    soort: 'feit',
    past: 'nee',
    reden: 'Het verblijf is medisch noodzakelijk of herstel na een ingreep: dat is eerstelijnsverblijf uit de Zorgverzekeringswet.',
    vindplaats: inLeudal('§5.4.1 bijzonderheden, 2', 'LE-095', 'LE-097'),
  },
  {
    ...GEPUBLICEERD,
    code: 'wlzIndicatie',
    vraag: 'Heeft de cliënt een indicatie voor verblijf uit de Wet langdurige zorg, ook als die niet wordt gebruikt?',
    soort: 'feit',
    past: 'nee',
    reden: 'De cliënt heeft een indicatie voor verblijf uit de Wet langdurige zorg; ook als die niet wordt gebruikt, gaat die wet voor.',
    vindplaats: inLeudal('§5.4.1 bijzonderheden', 'LE-095'),
  },
  {
    ...GEPUBLICEERD,
    code: 'levenslangToezicht',
    vraag: 'Heeft de cliënt levenslang permanent toezicht nodig, of 24 uur per dag zorg in de nabijheid?',
    soort: 'oordeel',
    past: 'nee',
    reden: 'De cliënt heeft levenslang permanent toezicht of 24 uur per dag zorg in de nabijheid nodig: dan hoort logeren bij de Wet langdurige zorg.',
    vindplaats: inLeudal('§5.4.1 bijzonderheden, 1', 'LE-096'),
  },
  {
    ...GEPUBLICEERD,
    code: 'wachtlijstWlz',
    vraag: 'Is het verblijf bedoeld om te wachten op opname uit de Wet langdurige zorg?',
    soort: 'feit',
    past: 'nee',
    reden: 'Het verblijf overbrugt een wachtlijst voor opname: dat is overbruggingszorg uit de Wet langdurige zorg.',
    vindplaats: inLeudal('§5.4.1 bijzonderheden, 1', 'LE-095'),
  },
];
