import { hoofdletter } from '../kern/index.js';
import { MODELPROFIEL_BURGERTEKST, VRAAG_LIJST, VRAGENLIJST, VRAGENLIJST_BURGERTEKST, type Vragenlijst } from '../begeleiding/index.js';
import type { Dossier } from './dossier.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import { DAGDEEL_UITLEG, spreekOmvang } from './motivering-begeleiding.js';
import type { Bronnoemer } from './motivering-bronnen.js';
import { alsZin, deel, opsomming, zin } from './motivering-zin.js';
import type { Indicatieonderdelen } from './onderdelen.js';

function vertelAntwoorden(vragenlijst: Vragenlijst): Motiveringszin[] {
  return VRAAG_LIJST.flatMap((vraag) => {
    const gegeven = vragenlijst[vraag];
    if (gegeven === undefined) return [];
    const waar = VRAGENLIJST.find((een) => een.vraag === vraag)?.vindplaats ?? null;
    return [zin(`${VRAGENLIJST_BURGERTEKST[vraag].vraag} ${hoofdletter(VRAGENLIJST_BURGERTEKST[vraag].antwoorden[gegeven] ?? '')}.`, waar)];
  });
}

/** Which question tells what, and how sure that is. */
const AFGELEID =
  'De eerste drie vragen bepalen samen hoe zwaar de beperkingen zijn. De laatste twee bepalen hoe vaak er hulp nodig is. Hoe dat precies telt, staat niet in de regels. Dat hebben wij er zelf uit afgeleid.';

const GEEN_OMVANG = { minuten: null, dagdelen: null, motivering: null } as const;

/**
 * Begeleiding by the questionnaire, told to a citizen: how the municipality scored the situation, and what that comes to.
 *
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-070..LE-083)
 */
export function vertelVragenlijst({ begeleiding }: Indicatieonderdelen, { vragenlijst }: Dossier, noemer: Bronnoemer): Motiveringsdeel[] {
  const uitkomst = begeleiding?.vragenlijst;
  if (uitkomst?.status !== 'berekend' || vragenlijst === undefined) return [];
  const { categorie, intensiteit, omvang, afwijking, stappen } = uitkomst;
  const regel = stappen.find(({ code }) => code === 'REGEL');
  const { minuten, dagdelen, motivering } = omvang ?? GEEN_OMVANG;
  const hoeveel = spreekOmvang(minuten, dagdelen);
  return [
    ...opsomming('Begeleiding: de vragenlijst', 'Wij onderzochten uw situatie. Zo beoordelen wij die:', vertelAntwoorden(vragenlijst)),
    deel(
      'Begeleiding: ons voorstel',
      'Dit stellen wij voor:',
      hoeveel === null ? 'Hoeveel tijd wij voorstellen, is nog niet gekozen.' : `${hoofdletter(hoeveel)}.`,
      dagdelen === null ? null : DAGDEEL_UITLEG,
      motivering === null ? null : `De reden voor deze hoeveelheid: ${alsZin(motivering)}`,
      zin(
        `Wij gaan uit van ${MODELPROFIEL_BURGERTEKST.categorie[categorie]} en van ${MODELPROFIEL_BURGERTEKST.intensiteit[intensiteit]}${noemer.plaats(regel?.vindplaats ?? null, null, null)}.`,
        regel?.vindplaats ?? null,
      ),
      regel?.herkomst === 'afgeleid' ? AFGELEID : null,
      afwijking === null ? null : `De vragenlijst wees eerst op iets anders.${afwijking.motivering === null ? '' : ` De reden: ${alsZin(afwijking.motivering)}`}`,
    ),
  ];
}
