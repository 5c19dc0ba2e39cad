import { schrijfDatum, type Bevinding } from '../kern/index.js';
import type { Evaluatiemoment } from '../beschikking/index.js';
import type { Dossier } from './dossier.js';
import type { Motiveringsdeel } from './motivering.js';
import type { Bronnoemer } from './motivering-bronnen.js';
import { steltBegeleidingVoor, steltHuishoudenVoor } from './motivering-hulp.js';
import { isAlleenTijdelijk, spreekWeken } from './motivering-optelling.js';
import { alsZin, opsomming, zin } from './motivering-zin.js';
import type { Indicatieonderdelen } from './onderdelen.js';

const SOORTEN = [
  ['huishouden', 'hulp in het huishouden', steltHuishoudenVoor],
  ['begeleiding', 'begeleiding', steltBegeleidingVoor],
] as const;

const MOMENT_TEKST: Readonly<Record<Evaluatiemoment['soort'], string>> = {
  tussentijds: 'bekijken wij samen met u hoe het gaat.',
  eind: 'kijken wij terug. Wij bekijken dan ook of u daarna nog hulp nodig hebt.',
  heroverweging: 'bekijken wij of de hulp nog bij u past.',
};

/**
 * From when, as a sentence with a space before it; empty when it is not known.
 *
 * @bron leudal-2018 §5.3.3 (LE-085)
 */
export function spreekBegin(soort: 'huishouden' | 'begeleiding', { besluit }: Dossier): string {
  const { ingangsdatum } = besluit?.[soort] ?? {};
  return ingangsdatum === undefined ? '' : ` Dat begint op ${schrijfDatum(ingangsdatum)}.`;
}

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

/** For how many weeks the household gets help, when that is all there is; null when it is not. */
function wekenVan({ huishouden }: Indicatieonderdelen): number | null {
  const netto = huishouden?.netto;
  return netto?.status === 'berekend' && isAlleenTijdelijk(netto) ? Math.max(...netto.tijdelijk.map(({ weken }) => weken)) : null;
}

/**
 * How long the help runs and when is looked again, told to a citizen with the dates written out. Help that is temporary runs for
 * its own number of weeks, whatever the last day of the decision is.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 * @bron wmo-2015 art. 2.3.9
 */
export function vertelDuur(onderdelen: Indicatieonderdelen, { besluit }: Dossier, noemer: Bronnoemer): Motiveringsdeel[] {
  return SOORTEN.flatMap(([soort, naam, voorgesteld]) => {
    const { ingangsdatum, einddatum, motivering } = besluit?.[soort] ?? {};
    const deel = onderdelen.looptijden[soort];
    if (deel === null || !voorgesteld(onderdelen) || ingangsdatum === undefined || einddatum === undefined) return [];
    const weken = soort === 'huishouden' ? wekenVan(onderdelen) : null;
    const momenten = weken === null && deel.evaluaties?.status === 'berekend' ? deel.evaluaties.momenten : [];
    const { beschikking } = deel;
    const regel = beschikking?.status === 'berekend' && beschikking.voldoet && !isOngeldig(beschikking.bevindingen) ? (beschikking.stappen.find(({ code, toegepast }) => code === 'LOOPTIJDREGEL' && toegepast) ?? null) : null;
    const begin = `De hulp begint op ${schrijfDatum(ingangsdatum)}.`;
    const laatste = einddatum === null ? 'Er is geen laatste dag.' : `De laatste dag is ${schrijfDatum(einddatum)}.`;
    const tijdelijk = weken === null ? '' : ` De hulp duurt ${spreekWeken(weken)}.${einddatum === null ? '' : ` Het besluit loopt tot en met ${schrijfDatum(einddatum)}.`}`;
    return opsomming(`Hoe lang: ${naam}`, 'Dit zijn de dagen:', [
      weken === null ? `${begin} ${laatste}` : `${begin}${tijdelijk}`,
      ...(regel === null ? [] : [zin(`Dat past bij de regels${noemer.plaats(regel.vindplaats, regel.herkomst, null)}.`, regel.vindplaats)]),
      ...(motivering === undefined ? [] : [`De reden: ${alsZin(motivering)}`]),
      ...momenten.map(({ datum, soort: wat }) => `Op ${schrijfDatum(datum)} ${MOMENT_TEKST[wat]}`),
    ]);
  });
}
