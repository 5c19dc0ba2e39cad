import { somOp, type Herkomst } from '../kern/index.js';
import { KENMERK_BURGERNAMEN, KENMERK_BURGERTEKST, KENMERK_LIJST, ZONDER_NETWERK_BURGERTEKST, type Adviesreden, type BegeleidingOmvang, type Kenmerk, type Omvangadvies, type Onderzoek } from '../begeleiding/index.js';
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
function spreekHerkomst(redenen: readonly Adviesreden[]): string | null {
  const herkomsten: readonly Herkomst[] = redenen.map((reden) => reden.herkomst);
  const [eerste] = redenen;
  if (eerste === undefined || !herkomsten.includes('afgeleid')) return null;
  if (redenen.length === 1) return `Dat dit op ${eerste.werking} hulp wijst, hebben wij uit de regels afgeleid.`;
  return herkomsten.every((een) => een === 'afgeleid')
    ? 'Welke kant elk punt op wijst, hebben wij uit de regels afgeleid.'
    : 'Welke kant een punt op wijst, staat niet altijd in de regels. Waar het er niet staat, hebben wij het eruit afgeleid.';
}

/** Without people around the client nothing is said of them that was looked at. */
const OVER_NETWERK: readonly Kenmerk[] = ['sociaalNetwerk', 'draagkrachtNetwerk'];

/** The characteristics that were looked at and that point neither way, each group in a sentence of its own. */
function vertelNeutraal(redenen: readonly Adviesreden[], { kenmerken = {}, netwerkAanwezig }: Onderzoek): Motiveringszin[] {
  const neutraal = KENMERK_LIJST.filter(
    (kenmerk) => kenmerken[kenmerk] !== undefined && !redenen.some((reden) => reden.kenmerk === kenmerk) && !(netwerkAanwezig === false && OVER_NETWERK.includes(kenmerk)),
  );
  const groepen = KENMERK_BURGERNAMEN.map((namen) => neutraal.flatMap((kenmerk) => namen[kenmerk] ?? [])).filter((namen) => namen.length > 0);
  const gevolg = neutraal.length === 1 ? 'Dat wijst hier niet op meer of minder hulp.' : 'Die punten wijzen hier niet op meer of minder hulp.';
  return groepen.map((namen, i) => zin(`Wij keken ook naar ${somOp(namen)}.${i === groepen.length - 1 ? ` ${gevolg}` : ''}`));
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
  const neutraal = vertelNeutraal(redenen, onderzoek);
  if (redenen.length === 0 && neutraal.length === 0) return leidend;
  const herkomst = spreekHerkomst(redenen);
  const gewicht = redenen.length > 1 ? ' Hoe zwaar elk punt telt, staat niet in de regels.' : '';
  return [
    ...leidend,
    ...redenen.map((reden) => zin(`${spreekKenmerk(reden, onderzoek)} Dat wijst op ${spreekWerking(reden, ontwikkelt)}.`, reden.vindplaats)),
    ...(herkomst === null ? [] : [zin(herkomst)]),
    ...neutraal,
    zin(`Alles bij elkaar wijst dit op ${STAND_TEKST[stand]}.${gewicht}`),
  ];
}
