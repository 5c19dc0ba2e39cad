import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Getalgrens, Voorzieningscriterium, Voorzieningsregel } from '../voorzieningsregel.js';
import { FEIT, OORDEEL } from './mobiliteit-voorwaarden-leudal-2018.js';

const BINNENSHUIS = inLeudal('§7.2', 'LE-119');
const UITLEEN = inLeudal('§7.2', 'LE-120');
const ROLSTOEL = inLeudal('§7.5.3', 'LE-137');
const GOEDKOOPST = inLeudal('§3.6 en §7.5.3', 'LE-012', 'LE-137');
const POOL = inLeudal('§3.5 en §7.5.3', 'LE-011', 'LE-137');

const TERMIJN = { vergelijking: 'ten-hoogste', waarde: '6', eenheid: 'maanden', herkomst: 'gepubliceerd', vindplaats: UITLEEN } as const satisfies Getalgrens;

/** The loan under the Zvw; six months is the practice that the source describes, not a rule. */
const LENEN = {
  ...FEIT,
  code: 'UITLEEN',
  vraag: 'Heeft de cliënt het hulpmiddel {grens} of korter nodig?',
  telt: 'voorrang',
  melding: 'Voor {grens} of korter is er de uitleen van hulpmiddelen via de Zorgverzekeringswet.',
  hardheid: 'in-principe',
  grens: TERMIJN,
  vindplaats: UITLEEN,
} as const satisfies Voorzieningscriterium;

/**
 * Moving in and around the home: the wheelchair, and the aids that are not granted.
 *
 * Whether the loan of "the aids named above" covers a wheelchair is not clear from the text; that it does is our inference.
 *
 * @bron leudal-2018 §7.2 en §7.5.3 (LE-119, LE-120, LE-137)
 */
export const HULPMIDDELEN_LEUDAL_2018 = bevriesDiep([
  {
    id: 'hulpmiddel-in-en-om-de-woning',
    naam: 'een hulpmiddel om zich in en om de woning te verplaatsen',
    soort: 'maatwerkvoorziening',
    vindplaats: BINNENSHUIS,
    criteria: [
      {
        ...FEIT,
        code: 'ROLSTOEL',
        vraag: 'Is het gevraagde hulpmiddel een rolstoel?',
        telt: 'eis',
        melding: 'Om zich in en om de woning te verplaatsen kan de cliënt van de gemeente alleen een rolstoel krijgen.',
        vindplaats: BINNENSHUIS,
      },
      {
        ...FEIT,
        code: 'EENVOUDIG_HULPMIDDEL',
        vraag: 'Is het een eenvoudig hulpmiddel, zoals een rollator, krukken, een looprek of een loophulp met drie of vier poten?',
        telt: 'uitsluiting',
        melding: 'Een eenvoudig hulpmiddel, zoals een rollator, krukken, een looprek of een loophulp met drie of vier poten, betaalt de cliënt zelf.',
        vindplaats: BINNENSHUIS,
      },
      {
        ...FEIT,
        code: 'TRIPPELSTOEL',
        vraag: 'Is het een trippelstoel?',
        telt: 'uitsluiting',
        melding: 'Een trippelstoel krijgt de cliënt niet van de gemeente.',
        vindplaats: BINNENSHUIS,
      },
      LENEN,
    ],
    bevindingen: [
      {
        code: 'ROLSTOEL_NOG_TOETSEN',
        ernst: 'blokkerend',
        melding: 'Het gaat om een rolstoel. Toets nu de voorwaarden voor een rolstoel.',
        vindplaats: ROLSTOEL,
      },
      {
        code: 'TRIPPELSTOEL_WAAR_DAN',
        ernst: 'aandachtspunt',
        melding: 'Het beleid zegt niet waar de cliënt voor een trippelstoel wel terechtkan.',
        wanneer: [{ ja: ['TRIPPELSTOEL'] }],
        vindplaats: BINNENSHUIS,
      },
    ],
  },
  {
    id: 'rolstoel',
    naam: 'een rolstoel',
    soort: 'maatwerkvoorziening',
    vindplaats: ROLSTOEL,
    criteria: [
      {
        ...OORDEEL,
        code: 'KAN_LOPEN',
        vraag: 'Kan de cliënt zelf goed genoeg lopen om zich in en om de woning te verplaatsen?',
        telt: 'uitsluiting',
        melding: 'De cliënt kan zelf goed genoeg lopen om zich in en om de woning te verplaatsen.',
        vindplaats: ROLSTOEL,
      },
      {
        ...OORDEEL,
        code: 'LOOPHULPMIDDEL_GENOEG',
        vraag: 'Is een loophulpmiddel, zoals een rollator, genoeg?',
        telt: 'voorrang',
        melding: 'Een loophulpmiddel, zoals een rollator, is genoeg.',
        vindplaats: ROLSTOEL,
      },
      {
        ...OORDEEL,
        code: 'DAGELIJKS',
        vraag: 'Heeft de cliënt de rolstoel elke dag nodig om in te zitten en zich te verplaatsen?',
        telt: 'eis',
        melding: 'De cliënt heeft de rolstoel niet elke dag nodig. Voor af en toe is deze voorziening niet bedoeld.',
        vindplaats: ROLSTOEL,
      },
      {
        ...OORDEEL,
        code: 'NORMAAL_GEBRUIK_WONING',
        vraag: 'Is de rolstoel nodig om in en om de woning te komen waar dat voor het gewone wonen nodig is?',
        telt: 'eis',
        melding: 'De rolstoel is niet nodig om in en om de woning te komen waar dat voor het gewone wonen nodig is.',
        vindplaats: ROLSTOEL,
      },
      { ...LENEN, herkomst: 'afgeleid' },
    ],
    bevindingen: [
      {
        code: 'ROLSTOEL_AF_EN_TOE',
        ernst: 'aandachtspunt',
        melding: 'Voor af en toe, zoals een dagje uit, kan een rolstoelpool een oplossing zijn. Kijk of die er is.',
        wanneer: [{ nee: ['DAGELIJKS'] }],
        vindplaats: POOL,
      },
      {
        code: 'ROLSTOEL_UITLEEN_AFGELEID',
        ernst: 'aandachtspunt',
        melding: 'Het beleid zegt niet duidelijk of de uitleen van hulpmiddelen ook voor een rolstoel geldt. Hier is aangenomen van wel. Vraag het na bij de zorgverzekeraar.',
        wanneer: [{ ja: ['UITLEEN'] }],
        vindplaats: UITLEEN,
      },
      {
        code: 'ROLSTOEL_SOORT',
        ernst: 'aandachtspunt',
        melding: 'Het beleid noemt hier geen soorten rolstoelen. Kies de goedkoopste rolstoel die past bij de cliënt.',
        vindplaats: GOEDKOOPST,
      },
      {
        code: 'ROLSTOEL_GEEN_VERVOER',
        ernst: 'aandachtspunt',
        melding: 'Het beleid zet de rolstoel bij de vervoersvoorzieningen, maar bedoelt hem voor in en om de woning. Daarom is hier niet gevraagd of de cliënt met het openbaar of collectief vervoer kan reizen.',
        vindplaats: inLeudal('§7.2, §7.5 en §7.5.3', 'LE-119', 'LE-137'),
      },
    ],
  },
] as const satisfies readonly Voorzieningsregel[]);
