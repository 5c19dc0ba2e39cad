import { inGewoneTaal, laatsteDagVanTermijn, schrijfDatum, schrijfTelling, somOp, type Bevinding, type Datum } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, VORM_BURGERTEKST } from '../begeleiding/index.js';
import { BESCHIKKING_BURGERTAAL, type Evaluatiemoment } from '../beschikking/index.js';
import { HO_GEBIED_BURGERNAAM } from '../huishoudelijke-ondersteuning/index.js';
import type { Dossier } from './dossier.js';
import type { Looptijddeel } from './looptijddeel.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import type { Bronnoemer } from './motivering-bronnen.js';
import { steltBegeleidingVoor, steltHuishoudenVoor } from './motivering-hulp.js';
import { isAlleenTijdelijk, spreekTijdelijk, spreekWeken } from './motivering-optelling.js';
import { alsZin, opsomming, zin } from './motivering-zin.js';
import type { Indicatieonderdelen } from './onderdelen.js';

const SOORTEN = [
  ['huishouden', steltHuishoudenVoor],
  ['begeleiding', steltBegeleidingVoor],
] as const;

const MOMENT_TEKST: Readonly<Record<Evaluatiemoment['soort'], string>> = {
  tussentijds: 'bekijken wij samen met u hoe het gaat.',
  eind: 'kijken wij terug. Wij bekijken dan ook of u daarna nog hulp nodig hebt.',
  heroverweging: 'bekijken wij of de hulp nog bij u past. Daarna doen wij dat steeds opnieuw.',
};

/**
 * From when up to when, as a sentence with a space before it; empty when it is not known.
 *
 * @bron leudal-2018 §5.3.3 (LE-085)
 */
export function spreekPeriode(soort: 'huishouden' | 'begeleiding', { besluit }: Dossier): string {
  const { ingangsdatum, einddatum } = besluit?.[soort] ?? {};
  if (ingangsdatum === undefined || einddatum === undefined) return '';
  if (einddatum === null) return ` Dat begint op ${schrijfDatum(ingangsdatum)} en heeft geen laatste dag.`;
  return ` Dat loopt van ${schrijfDatum(ingangsdatum)} tot en met ${schrijfDatum(einddatum)}.`;
}

/** Rules that do not hold on the day say nothing about the term. */
function isOngeldig(bevindingen: readonly Bevinding[]): boolean {
  return bevindingen.some(({ code }) => code === 'BELEID_NIET_GELDIG');
}

/** The help of one decision, by name: a decision about begeleiding is about day activities too. */
function noemHulp(soort: 'huishouden' | 'begeleiding', { begeleiding }: Indicatieonderdelen): string {
  if (soort === 'huishouden') return 'hulp in het huishouden';
  const vormen = BEGELEIDINGSVORM_LIJST.filter((vorm) => begeleiding?.keten?.[vorm].omvang?.status === 'berekend');
  return vormen.length === 0 ? 'begeleiding' : somOp(vormen.map((vorm) => VORM_BURGERTEKST[vorm].naam));
}

/** Which rule about the term is kept, in the words of the policy. */
function vertelRegel({ beschikking }: Looptijddeel, noemer: Bronnoemer): Motiveringszin[] {
  if (beschikking?.status !== 'berekend' || !beschikking.voldoet || isOngeldig(beschikking.bevindingen)) return [];
  const regel = beschikking.stappen.find(({ code, toegepast }) => code === 'LOOPTIJDREGEL' && toegepast);
  if (regel === undefined) return [];
  const gezegd = inGewoneTaal(regel.omschrijving.split('. Hier: ')[0] ?? '', BESCHIKKING_BURGERTAAL.woorden);
  return [zin(`Dat past bij de regels: ‘${gezegd}’${noemer.plaats(regel.vindplaats, regel.herkomst, null)}.`, regel.vindplaats)];
}

function schrijfMaanden(aantal: number): string {
  return schrijfTelling(aantal, 'maand', 'maanden');
}

/** The time that usually goes with a form of begeleiding. */
function vertelAdvies({ begeleiding }: Indicatieonderdelen, noemer: Bronnoemer): Motiveringszin[] {
  return BEGELEIDINGSVORM_LIJST.flatMap((vorm) => {
    const { omvang, duur } = begeleiding?.keten?.[vorm] ?? {};
    if (omvang?.status !== 'berekend' || duur?.status !== 'berekend' || isOngeldig(duur.bevindingen)) return [];
    const { advies, eventueelTotMaanden, stappen } = duur;
    const { vanMaanden, totMaanden } = advies;
    const vanaf = vanMaanden > 1 ? `${schrijfMaanden(vanMaanden)} tot en met` : 'hoogstens';
    const tijd = totMaanden === null ? `${schrijfMaanden(vanMaanden)} of langer` : `${vanaf} ${schrijfMaanden(totMaanden)}`;
    const soms = eventueelTotMaanden === null ? '' : `, soms ${schrijfMaanden(eventueelTotMaanden)}`;
    const regel = stappen.find(({ code, toegepast }) => code === 'DUURREGEL' && toegepast);
    const waar = regel?.vindplaats ?? null;
    return [zin(`Bij deze ${VORM_BURGERTEKST[vorm].naam} past meestal een tijd van ${tijd}${soms}${noemer.plaats(waar, regel?.herkomst ?? null, null)}.`, waar)];
  });
}

/** What is temporary: each with its own days. */
function vertelTijdelijk({ huishouden }: Indicatieonderdelen, ingangsdatum: Datum): string[] {
  const netto = huishouden?.netto;
  if (netto?.status !== 'berekend' || isAlleenTijdelijk(netto)) return [];
  return netto.tijdelijk.map(({ gebied, weken }) => `Tijdelijk: ${HO_GEBIED_BURGERNAAM[gebied]}. Dat is ${spreekWeken(weken)} lang${spreekTijdelijk(weken, ingangsdatum)}.`);
}

/** For how many weeks the household gets help, when that is all there is; null when it is not. */
function wekenVan(soort: 'huishouden' | 'begeleiding', { huishouden }: Indicatieonderdelen): number | null {
  const netto = huishouden?.netto;
  return soort === 'huishouden' && netto?.status === 'berekend' && isAlleenTijdelijk(netto) ? Math.max(...netto.tijdelijk.map(({ weken }) => weken)) : null;
}

/** The first and the last day. Help that is temporary runs for its own number of weeks, whatever the last day of the decision is. */
function vertelDagen(ingangsdatum: Datum, laatste: Datum | null, weken: number | null): string {
  const einde = laatste === null ? 'Er is geen laatste dag.' : `De laatste dag is ${schrijfDatum(laatste)}.`;
  return `De hulp begint op ${schrijfDatum(ingangsdatum)}. ${weken === null ? '' : `De hulp duurt ${spreekWeken(weken)}. `}${einde}`;
}

/**
 * How long the help runs and when is looked again, told to a citizen with the dates written out.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 * @bron normenkader-begeleiding-2.0 §5.1 en §5.3 (NK-072, NK-103, NK-104)
 * @bron wmo-2015 art. 2.3.9
 */
export function vertelDuur(onderdelen: Indicatieonderdelen, { besluit }: Dossier, noemer: Bronnoemer): Motiveringsdeel[] {
  return SOORTEN.flatMap(([soort, voorgesteld]) => {
    const { ingangsdatum, einddatum, motivering } = besluit?.[soort] ?? {};
    const deel = onderdelen.looptijden[soort];
    if (deel === null || !voorgesteld(onderdelen) || ingangsdatum === undefined || einddatum === undefined) return [];
    const weken = wekenVan(soort, onderdelen);
    const laatste = weken === null ? einddatum : laatsteDagVanTermijn(ingangsdatum, { aantal: weken, eenheid: 'weken' });
    const momenten = deel.evaluaties?.status === 'berekend' ? deel.evaluaties.momenten : [];
    return opsomming(`Hoe lang: ${noemHulp(soort, onderdelen)}`, 'Dit zijn de dagen:', [
      vertelDagen(ingangsdatum, laatste, weken),
      ...(soort === 'huishouden' ? vertelTijdelijk(onderdelen, ingangsdatum) : []),
      ...vertelRegel(deel, noemer),
      ...(soort === 'begeleiding' ? vertelAdvies(onderdelen, noemer) : []),
      ...(motivering === undefined ? [] : [`De reden: ${alsZin(motivering)}`]),
      ...momenten.filter(({ datum, soort: wat }) => weken === null || wat === 'eind' || laatste === null || datum <= laatste).map(({ datum, soort: wat }) => `Op ${schrijfDatum(datum)} ${MOMENT_TEKST[wat]}`),
    ]);
  });
}
