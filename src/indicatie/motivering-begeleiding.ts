import { beschrijfMinuten, hoofdletter, PER_TEKST, schrijfTelling } from '../kern/index.js';
import {
  BEGELEIDINGSVORM_LIJST,
  HOOFDVRAAG_BURGERTEKST,
  KENMERK_BURGERTEKST,
  LEEFGEBIED_BURGERNAAM,
  LEEFGEBIED_LIJST,
  LEEFGEBIEDEN,
  MODELPROFIEL_BURGERTEKST,
  OPLOSSING_BURGERNAAM,
  RICHTING_BURGERTEKST,
  SCORE_BURGERTEKST,
  teltMee,
  VORM_BURGERTEKST,
  VRAAG_LIJST,
  VRAGENLIJST,
  VRAGENLIJST_BURGERTEKST,
  type Begeleidingsvorm,
  type Begeleidingszaak,
  type Leefgebied,
  type Omvangadvies,
  type Onderzoek,
} from '../begeleiding/index.js';
import type { Dossier } from './dossier.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import type { Bronnoemer } from './motivering-bronnen.js';
import { deel, opsomming, zin } from './motivering-zin.js';
import { spreekPeriode } from './motivering-duur.js';
import type { Indicatieonderdelen } from './onderdelen.js';

/** Day parts as one says them. */
function spreekDagdelen(dagdelen: number): string {
  return `${schrijfTelling(dagdelen, 'dagdeel', 'dagdelen')} per week`;
}

function spreekOmvang(minuten: number | null, dagdelen: number | null): string | null {
  const delen = [...(minuten === null ? [] : [`${beschrijfMinuten(minuten)} per week`]), ...(dagdelen === null ? [] : [spreekDagdelen(dagdelen)])];
  return delen.length === 0 ? null : delen.join(' en ');
}

/** Areas by what is left to do there: the names in one sentence per score, so that nobody reads the same words eleven times. */
function vertelBehoefte({ leefgebieden = {} }: Onderzoek): Motiveringszin[] {
  return LEEFGEBIED_LIJST.flatMap((gebied) => {
    const { bruto, netto = bruto } = leefgebieden[gebied] ?? {};
    if (netto === undefined || netto === 0) return [];
    return [zin(`${hoofdletter(LEEFGEBIED_BURGERNAAM[gebied])}: ${SCORE_BURGERTEKST[netto] ?? ''}.`, LEEFGEBIEDEN[gebied].vindplaats)];
  });
}

function vertelAnders(gebied: Leefgebied, { leefgebieden = {}, netwerkAanwezig }: Onderzoek): Motiveringszin[] {
  const { bruto, netto, oplossingen = [] } = leefgebieden[gebied] ?? {};
  const helpt = [...new Set(oplossingen.filter((een) => teltMee(een, netwerkAanwezig) === true).map(({ soort }) => OPLOSSING_BURGERNAAM[soort]))];
  if (bruto === undefined || netto === undefined || netto >= bruto || helpt.length === 0) return [];
  const gevolg = netto === 0 ? 'Daarom is hier geen begeleiding voor nodig.' : 'Daarom is hier minder begeleiding voor nodig.';
  return [zin(`${hoofdletter(LEEFGEBIED_BURGERNAAM[gebied])}: ${helpt.join(' en ')}. ${gevolg}`, LEEFGEBIEDEN[gebied].vindplaats)];
}

/** When every area was looked at, those without any need are told together: more is not needed in a letter. */
function vertelRest({ leefgebieden = {} }: Onderzoek): Motiveringszin[] {
  const alle = LEEFGEBIED_LIJST.every((gebied) => leefgebieden[gebied]?.bruto !== undefined);
  const zonder = LEEFGEBIED_LIJST.filter((gebied) => leefgebieden[gebied]?.bruto === 0);
  return alle && zonder.length > 0 ? [zin('Verder hebt u in uw dagelijks leven geen begeleiding nodig.', ...zonder.map((gebied) => LEEFGEBIEDEN[gebied].vindplaats))] : [];
}

/** What was had before. */
function vertelVorige(vorm: Begeleidingsvorm, vorige: Begeleidingszaak['vorigeIndicatie']): string | null {
  const { minuten, dagdelen, per = 'week' } = vorige?.[vorm] ?? {};
  if (minuten === undefined && dagdelen === undefined) return null;
  return `Eerst had u ${minuten === undefined ? spreekDagdelen(dagdelen ?? 0) : `${beschrijfMinuten(minuten)} ${PER_TEKST[per]}`}.`;
}

const STAND_TEKST: Readonly<Record<Omvangadvies['stand'], string>> = {
  boven: 'meer hulp dan gemiddeld',
  rond: 'ongeveer gemiddeld veel hulp',
  onder: 'minder hulp dan gemiddeld',
};

function vertelVorm(vorm: Begeleidingsvorm, { begeleiding }: Indicatieonderdelen, { onderzoek, vorigeIndicatie }: Begeleidingszaak, noemer: Bronnoemer): Motiveringsdeel[] {
  const omvang = begeleiding?.keten?.[vorm].omvang;
  const { naam, uitleg } = VORM_BURGERTEKST[vorm];
  if (omvang?.status !== 'berekend') return [];
  const { minuten, dagdelen, richting, advies, motivering, stappen } = omvang;
  const band = stappen.find((stap) => stap.code === 'BAND');
  const gewoon = band?.soort === 'toets' ? `Bij dit soort hulp hoort meestal ${band.eis} per week` : null;
  const { hoofdvraag } = onderzoek.dagbesteding ?? {};
  const kop = hoofdletter(naam);
  return [
    deel(
      `${kop}: ons voorstel`,
      'Dit stellen wij voor:',
      `${spreekOmvang(minuten, dagdelen) ?? ''}. ${uitleg}`.trim(),
      ...(dagdelen === null ? ['Alleen de tijd die de begeleider met u bezig is, telt mee.'] : ['Een dagdeel is een ochtend, een middag of een avond.']),
      zin(RICHTING_BURGERTEKST[richting]),
      ...(vorm === 'dagbesteding' && hoofdvraag !== undefined ? [HOOFDVRAAG_BURGERTEKST[hoofdvraag]] : []),
      motivering === null ? null : `De reden voor deze hoeveelheid: ${motivering}`,
      vertelVorige(vorm, vorigeIndicatie),
      gewoon === null ? null : zin(`${gewoon}${noemer.plaats(band?.vindplaats ?? null, band?.herkomst ?? null, null)}. Meer of minder mag, als dat nodig is.`, band?.vindplaats ?? null),
    ),
    ...opsomming(
      `${kop}: wat daarbij meetelde`,
      'Hier letten wij op bij de hoeveelheid:',
      advies.redenen.length === 0
        ? []
        : [
            ...advies.redenen.map(({ kenmerk, gunstigheid, werking, vindplaats }) =>
              zin(`${KENMERK_BURGERTEKST[kenmerk][gunstigheid === 'gunstig' ? 'gunstig' : 'ongunstig']} Dat wijst op ${werking} hulp.`, vindplaats),
            ),
            `Alles bij elkaar wijst dat op ${STAND_TEKST[advies.stand]}. Hoe zwaar elk punt telt, staat niet in de regels.`,
          ],
    ),
  ];
}

/**
 * Begeleiding and day activities, told to a citizen: where help is needed, where things are solved otherwise, and per form how
 * much, what for and why.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 tot en met 5 (NK-025..NK-101)
 */
export function vertelBegeleiding(onderdelen: Indicatieonderdelen, { begeleiding: zaak }: Dossier, noemer: Bronnoemer): Motiveringsdeel[] {
  if (zaak === undefined || !BEGELEIDINGSVORM_LIJST.some((vorm) => onderdelen.begeleiding?.keten?.[vorm].omvang?.status === 'berekend')) return [];
  const { onderzoek } = zaak;
  return [
    ...opsomming('Begeleiding: waar u hulp bij nodig hebt', 'Hierbij is hulp nodig:', [...vertelBehoefte(onderzoek), ...vertelRest(onderzoek)]),
    ...opsomming('Begeleiding: wat anders wordt opgelost', 'Dit lukt al op een andere manier:', LEEFGEBIED_LIJST.flatMap((gebied) => vertelAnders(gebied, onderzoek))),
    ...BEGELEIDINGSVORM_LIJST.flatMap((vorm) => vertelVorm(vorm, onderdelen, zaak, noemer)),
  ];
}

/**
 * Begeleiding by the questionnaire, told to a citizen: the answers, and what they come to.
 *
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-070..LE-083)
 */
export function vertelVragenlijst({ begeleiding }: Indicatieonderdelen, { vragenlijst }: Dossier, noemer: Bronnoemer): Motiveringsdeel[] {
  const uitkomst = begeleiding?.vragenlijst;
  if (uitkomst?.status !== 'berekend' || vragenlijst === undefined) return [];
  const antwoorden = VRAAG_LIJST.flatMap((vraag) => {
    const gegeven = vragenlijst[vraag];
    if (gegeven === undefined) return [];
    const waar = VRAGENLIJST.find((een) => een.vraag === vraag)?.vindplaats ?? null;
    return [zin(`${VRAGENLIJST_BURGERTEKST[vraag].vraag} ${hoofdletter(VRAGENLIJST_BURGERTEKST[vraag].antwoorden[gegeven] ?? '')}.`, waar)];
  });
  const { categorie, intensiteit, omvang, afwijking, stappen } = uitkomst;
  const regel = stappen.find(({ code }) => code === 'REGEL');
  const hoeveel = spreekOmvang(omvang?.minuten ?? null, omvang?.dagdelen ?? null);
  return [
    ...opsomming('Begeleiding: de vragenlijst', 'Dit zijn de vragen en de antwoorden:', antwoorden),
    deel(
      'Begeleiding: ons voorstel',
      'Dit stellen wij voor:',
      hoeveel === null ? 'Hoeveel tijd is nog niet gekozen.' : `${hoofdletter(hoeveel)}.`,
      omvang?.dagdelen == null ? null : 'Een dagdeel is een ochtend, een middag of een avond.',
      zin(
        `Wij gaan uit van ${MODELPROFIEL_BURGERTEKST.categorie[categorie]} en van ${MODELPROFIEL_BURGERTEKST.intensiteit[intensiteit]}${noemer.plaats(regel?.vindplaats ?? null, null, null)}.`,
        regel?.vindplaats ?? null,
      ),
      regel?.herkomst === 'afgeleid' ? 'Hoe de antwoorden daartoe leiden, staat niet in die regels. Dat hebben wij er zelf uit afgeleid.' : null,
      afwijking === null ? null : `De antwoorden wezen eerst op iets anders.${afwijking.motivering === null ? '' : ` De reden: ${afwijking.motivering}`}`,
    ),
  ];
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
    return keten?.suggestie[vorm]?.status === 'niet-aangewezen' ? [`${kop}: dat stellen wij niet voor.`] : [];
  });
  if (vragenlijst?.status !== 'berekend') return perVorm;
  return [...perVorm, `Begeleiding: ${spreekOmvang(vragenlijst.omvang?.minuten ?? null, vragenlijst.omvang?.dagdelen ?? null) ?? 'hoeveel tijd is nog niet gekozen'}.${periode}`];
}
