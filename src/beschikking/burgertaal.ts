import { bevriesDiep, type Burgertaal } from '../kern/index.js';

const ZWIJGT = { telt: null, teltNiet: null } as const;

/**
 * Terms and evaluations in the words of a citizen, who is told the days themselves from the result.
 *
 * @bron leudal-2018 §5.3.3 en §6.2 (LE-085..LE-090, LE-113)
 */
export const BESCHIKKING_BURGERTAAL: Burgertaal = bevriesDiep<Burgertaal>({
  rijen: {
    GELDIGHEID: ZWIJGT,
    LOOPTIJDREGEL: ZWIJGT,
    EVALUATIE_INTERVAL: ZWIJGT,
    EVALUATIE_KORT_TRAJECT: ZWIJGT,
    EVALUATIE_EIGEN_INTERVAL: ZWIJGT,
    LOOPTIJD_GEVRAAGD: ZWIJGT,
    EVALUATIE_LOOPTIJD: ZWIJGT,
    EVALUATIEMOMENT: ZWIJGT,
  },
  bevindingen: {
    EVALUATIE_AFGELEID: 'De regels over de dagen waarop wij kijken hoe het gaat, zijn gemaakt voor andere hulp. Wij gebruikten ze hier ook.',
    LOOPTIJD_TE_LANG: 'De laatste dag ligt te laat. De gemeente moet een eerdere dag kiezen.',
    LOOPTIJD_ZONDER_EINDE: 'Er is geen laatste dag, en die moet er wel zijn. De gemeente moet een dag kiezen.',
    LOOPTIJD_TE_KORT: 'De laatste dag ligt te vroeg. De gemeente moet een latere dag kiezen.',
    LOOPTIJD_PERCEEL_PAST_NIET: 'De gemeente moet nog nakijken onder welk contract de hulp valt.',
  },
  vragen: {
    voorziening: 'De gemeente moet nog zeggen om welke hulp het gaat.',
    ingangsdatum: 'Op welke dag kan de hulp beginnen?',
    einddatum: 'Tot en met welke dag is de hulp nodig, of komt er geen laatste dag?',
    stabieleSituatie: 'Blijft uw situatie zoals zij is, of gaat zij achteruit?',
    perceel: 'De gemeente moet nog kiezen onder welk contract de hulp valt.',
    verzenddatum: 'De gemeente moet nog zeggen wanneer het besluit is verstuurd.',
    intervalMaanden: 'De gemeente moet nog zeggen hoe vaak wij met u bekijken hoe het gaat.',
    'evaluatie.intervalMaanden': 'De gemeente moet nog zeggen hoe vaak wij met u bekijken hoe het gaat.',
    LOOPTIJD_ZONDER_REGEL: 'Hoe lang past deze hulp bij u?',
  },
  woorden: [[' met een profiel', '']],
});
