import { beschrijfMinuten, hoofdletter, PER_TEKST, schrijfTelling, type Berekend } from '../kern/index.js';
import {
  BEGELEIDINGSVORM_LIJST,
  HOOFDVRAAG_BURGERTEKST,
  RICHTING_BURGERTEKST,
  VORM_BURGERTEKST,
  ZWAARTE_BURGERTEKST,
  ZWAARTEHERKOMST_BURGERTEKST,
  type BegeleidingOmvang,
  type Begeleidingsvorm,
} from '../begeleiding/index.js';
import type { Dossier } from './dossier.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import { vertelAdvies } from './motivering-advies.js';
import { vertelBehoefte } from './motivering-behoefte.js';
import type { Bronnoemer } from './motivering-bronnen.js';
import { spreekPeriode } from './motivering-duur.js';
import { vertelVorigeVorm } from './motivering-minder.js';
import { HIERONDER } from './motivering-optelling.js';
import { alsZin, deel, opsomming, zin } from './motivering-zin.js';
import type { Indicatieonderdelen } from './onderdelen.js';

/**
 * What a part of a day is.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II (NK-090)
 */
export const DAGDEEL_UITLEG = 'Een dagdeel is een ochtend, een middag of een avond.';

/**
 * A size per week as one says it, or null when there is none.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-096)
 * @example spreekOmvang(90, null) // '1 uur en 30 minuten per week'
 */
export function spreekOmvang(minuten: number | null, dagdelen: number | null): string | null {
  const delen = [...(minuten === null ? [] : [beschrijfMinuten(minuten)]), ...(dagdelen === null ? [] : [schrijfTelling(dagdelen, 'dagdeel', 'dagdelen')])];
  return delen.length === 0 ? null : delen.map((een) => `${een} ${PER_TEKST.week}`).join(' en ');
}

/** How heavy the problems are, and what usually goes with the help: with that weight where the help is the one that goes with it. */
function vertelBand(vorm: Begeleidingsvorm, { begeleiding }: Indicatieonderdelen, { profiel, stappen }: Berekend<BegeleidingOmvang>, noemer: Bronnoemer): Motiveringszin[] {
  const { zwaarte = null, individueel = null } = begeleiding?.keten?.suggestie ?? {};
  const weegt = vorm === 'individueel' && zwaarte !== null;
  const band = stappen.find((stap) => stap.code === 'BAND');
  const hoortDaarbij = weegt && individueel?.status === 'berekend' && individueel.profiel === profiel;
  const gewoon = band?.soort !== 'toets' ? null : hoortDaarbij ? `Daar hoort meestal ${band.eis} per week bij` : `Bij dit soort hulp hoort meestal ${band.eis} per week`;
  return [
    ...(weegt ? [zin(`${ZWAARTE_BURGERTEKST[zwaarte.waarde]} ${ZWAARTEHERKOMST_BURGERTEKST[zwaarte.herkomst]}`)] : []),
    ...(gewoon === null ? [] : [zin(`${gewoon}${noemer.plaats(band?.vindplaats ?? null, band?.herkomst ?? null, null)}. Meer of minder mag, als dat nodig is.`, band?.vindplaats ?? null)]),
  ];
}

function vertelVorm(vorm: Begeleidingsvorm, onderdelen: Indicatieonderdelen, dossier: Dossier, noemer: Bronnoemer): Motiveringsdeel[] {
  const omvang = onderdelen.begeleiding?.keten?.[vorm].omvang;
  const onderzoek = dossier.begeleiding?.onderzoek;
  if (omvang?.status !== 'berekend' || onderzoek === undefined) return [];
  const { naam, uitleg } = VORM_BURGERTEKST[vorm];
  const { minuten, dagdelen, richting, motivering } = omvang;
  const { hoofdvraag } = onderzoek.dagbesteding ?? {};
  const kop = hoofdletter(naam);
  return [
    deel(
      `${kop}: ons voorstel`,
      'Dit stellen wij voor:',
      `${spreekOmvang(minuten, dagdelen) ?? ''}. ${uitleg}`.trim(),
      dagdelen === null ? 'Alleen de tijd die de begeleider met u bezig is, telt mee.' : DAGDEEL_UITLEG,
      zin(RICHTING_BURGERTEKST[richting]),
      vorm === 'dagbesteding' && hoofdvraag !== undefined ? HOOFDVRAAG_BURGERTEKST[hoofdvraag] : null,
      motivering === null ? null : `De reden voor deze hoeveelheid: ${alsZin(motivering)}`,
      vertelVorigeVorm(vorm, onderdelen, dossier),
      ...vertelBand(vorm, onderdelen, omvang, noemer),
    ),
    ...opsomming(`${kop}: wat daarbij meetelde`, 'Hier letten wij op bij de hoeveelheid:', vertelAdvies(omvang, onderzoek)),
  ];
}

/**
 * Begeleiding and day activities, told to a citizen: where help is needed, where things are solved otherwise, and per form how
 * much, what for and why. Of a form that is refused the first two are what the refusal rests on.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 tot en met 5 (NK-025..NK-101)
 */
export function vertelBegeleiding(onderdelen: Indicatieonderdelen, dossier: Dossier, noemer: Bronnoemer): Motiveringsdeel[] {
  const keten = onderdelen.begeleiding?.keten;
  if (keten == null || dossier.begeleiding === undefined) return [];
  const bekend = BEGELEIDINGSVORM_LIJST.some((vorm) => keten[vorm].omvang?.status === 'berekend' || keten.suggestie[vorm]?.status === 'niet-aangewezen');
  return bekend ? [...vertelBehoefte(dossier.begeleiding.onderzoek), ...BEGELEIDINGSVORM_LIJST.flatMap((vorm) => vertelVorm(vorm, onderdelen, dossier, noemer))] : [];
}

/**
 * The sizes of begeleiding in short, one phrase per form.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-096)
 */
export function schrijfBegeleiding({ begeleiding }: Indicatieonderdelen, dossier: Dossier): string[] {
  const periode = spreekPeriode('begeleiding', dossier);
  const { keten, vragenlijst } = begeleiding ?? {};
  const perVorm = BEGELEIDINGSVORM_LIJST.flatMap((vorm) => {
    const omvang = keten?.[vorm].omvang;
    const kop = hoofdletter(VORM_BURGERTEKST[vorm].naam);
    if (omvang?.status === 'berekend') return [`${kop}: ${spreekOmvang(omvang.minuten, omvang.dagdelen) ?? ''}.${periode}`];
    return keten?.suggestie[vorm]?.status === 'niet-aangewezen' ? [`Geen ${VORM_BURGERTEKST[vorm].naam}. ${HIERONDER}`] : [];
  });
  if (vragenlijst?.status !== 'berekend') return perVorm;
  return [...perVorm, `Begeleiding: ${spreekOmvang(vragenlijst.omvang?.minuten ?? null, vragenlijst.omvang?.dagdelen ?? null) ?? 'hoeveel tijd wij voorstellen, is nog niet gekozen'}.${periode}`];
}
