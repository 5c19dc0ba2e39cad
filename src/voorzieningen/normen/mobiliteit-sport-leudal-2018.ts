import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Voorzieningsregel } from '../voorzieningsregel.js';
import { FEIT, OORDEEL } from './mobiliteit-voorwaarden-leudal-2018.js';

const SPORT = inLeudal('§7.6', 'LE-145');

/**
 * A provision for sport, such as a sports wheelchair. It stands apart from local travel: no question about public transport.
 *
 * @bron leudal-2018 §7.6 (LE-145)
 */
export const SPORT_LEUDAL_2018 = bevriesDiep([
  {
    id: 'sportvoorziening',
    naam: 'een sportvoorziening',
    soort: 'maatwerkvoorziening',
    vindplaats: SPORT,
    criteria: [
      {
        ...OORDEEL,
        code: 'KAN_ZONDER',
        vraag: 'Kan de cliënt ook zonder de sportvoorziening genoeg meedoen, mensen ontmoeten en zich ontspannen?',
        telt: 'uitsluiting',
        melding: 'De cliënt kan ook zonder de sportvoorziening genoeg meedoen, mensen ontmoeten en zich ontspannen.',
        vindplaats: SPORT,
      },
      {
        ...FEIT,
        code: 'BEOEFENT_SPORT',
        vraag: 'Kan de cliënt aantonen dat hij een sport beoefent, bijvoorbeeld met een lidmaatschap van een sportvereniging?',
        telt: 'eis',
        melding: 'De cliënt heeft niet aangetoond dat hij een sport beoefent.',
        vindplaats: SPORT,
      },
    ],
    bevindingen: [
      {
        code: 'SPORT_ALTIJD_PGB',
        ernst: 'waarschuwing',
        melding: 'Een sportvoorziening komt altijd als pgb. Elders zegt het beleid dat er alleen een pgb komt als de cliënt erom vraagt. Leg vast dat de cliënt dit pgb wil.',
        vindplaats: inLeudal('§7.6 en §8.1', 'LE-145', 'LE-146'),
      },
      {
        code: 'SPORT_BEDRAG_ONBEKEND',
        ernst: 'aandachtspunt',
        melding: 'Deze beleidsregels noemen geen bedrag voor een sportvoorziening. De gemeente betaalt pas na de facturen.',
        vindplaats: SPORT,
      },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
