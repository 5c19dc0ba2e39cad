import type { Herkomst } from '../kern/index.js';
import { KENMERK_BURGERTEKST, ZONDER_NETWERK_BURGERTEKST, type Adviesreden, type BegeleidingOmvang, type Omvangadvies, type Onderzoek } from '../begeleiding/index.js';
import type { Motiveringszin } from './motivering.js';
import { zin } from './motivering-zin.js';

const STAND_TEKST: Readonly<Record<Omvangadvies['stand'], string>> = {
  boven: 'meer hulp dan gemiddeld',
  rond: 'ongeveer gemiddeld veel hulp',
  onder: 'minder hulp dan gemiddeld',
};

/** In developing support size and time go together: which characteristics say so, each in its own direction. */
const KORTER: readonly Adviesreden['kenmerk'][] = ['lerendVermogen', 'motivatie', 'verwachteOntwikkeling'];
const LANGER: readonly Adviesreden['kenmerk'][] = ['lerendVermogen', 'motivatie', 'belastbaarheid'];

function spreekWerking({ kenmerk, rol, werking }: Adviesreden, ontwikkelt: boolean): string {
  if (ontwikkelt && werking === 'meer' && KORTER.includes(kenmerk) && (rol === 'leidend' || kenmerk === 'verwachteOntwikkeling')) return 'meer hulp, voor een kortere tijd';
  if (ontwikkelt && werking === 'minder' && LANGER.includes(kenmerk) && rol === 'leidend') return 'minder hulp tegelijk, voor een langere tijd';
  return `${werking} hulp`;
}

function spreekKenmerk({ kenmerk, gunstigheid }: Adviesreden, { netwerkAanwezig }: Onderzoek): string {
  if (netwerkAanwezig === false && (kenmerk === 'sociaalNetwerk' || kenmerk === 'draagkrachtNetwerk')) return ZONDER_NETWERK_BURGERTEKST;
  return KENMERK_BURGERTEKST[kenmerk][gunstigheid === 'gunstig' ? 'gunstig' : 'ongunstig'];
}

/** How sure it is which way the points go. */
function spreekHerkomst(herkomsten: readonly Herkomst[]): string | null {
  if (!herkomsten.includes('afgeleid')) return null;
  return herkomsten.every((een) => een === 'afgeleid')
    ? 'Welke kant elk punt op wijst, hebben wij uit de regels afgeleid.'
    : 'Welke kant een punt op wijst, staat niet altijd in de regels. Waar het er niet staat, hebben wij het eruit afgeleid.';
}

/** In maintaining individual support what is needed at least goes before all the rest. */
const MINSTENS = 'Bij deze hulp kijken wij eerst wat er minstens nodig is om uw situatie te houden zoals zij is.';

/**
 * What counted for the size of begeleiding, told to a citizen: what leads, every characteristic and which way it points, and how
 * sure that is.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098..NK-101)
 * @bron nederweert-2025 bijlage 5, 5.3 (NE-073..NE-077)
 */
export function vertelAdvies({ advies, richting }: BegeleidingOmvang, onderzoek: Onderzoek): Motiveringszin[] {
  const { redenen, stand, uitgangspunt } = advies;
  const ontwikkelt = richting === 'ontwikkelgericht';
  const leidend = uitgangspunt === null ? [] : [zin(MINSTENS, uitgangspunt.vindplaats)];
  if (redenen.length === 0) return leidend;
  const herkomst = spreekHerkomst(redenen.map((reden) => reden.herkomst));
  return [
    ...leidend,
    ...redenen.map((reden) => zin(`${spreekKenmerk(reden, onderzoek)} Dat wijst op ${spreekWerking(reden, ontwikkelt)}.`, reden.vindplaats)),
    ...(herkomst === null ? [] : [zin(herkomst)]),
    zin(`Alles bij elkaar wijst dit op ${STAND_TEKST[stand]}. Hoe zwaar elk punt telt, staat niet in de regels.`),
  ];
}
