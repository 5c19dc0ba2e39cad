import { schrijfDatum } from '../kern/index.js';
import type { Evaluatiemoment } from '../beschikking/index.js';
import type { Dossier } from './dossier.js';
import type { Motiveringsdeel } from './motivering.js';
import { opsomming, zin } from './motivering-zin.js';
import type { Indicatieonderdelen } from './onderdelen.js';

const SOORTEN = [
  ['huishouden', 'hulp in het huishouden'],
  ['begeleiding', 'begeleiding'],
] as const;

const MOMENT_TEKST: Readonly<Record<Evaluatiemoment['soort'], string>> = {
  tussentijds: 'bekijken wij samen met u hoe het gaat',
  eind: 'kijken wij terug, en of u daarna nog hulp nodig hebt',
  heroverweging: 'bekijken wij of de hulp nog bij u past',
};

/**
 * How long the help runs and when is looked again, told to a citizen with the dates written out.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 * @bron wmo-2015 art. 2.3.9
 */
export function vertelDuur({ looptijden }: Indicatieonderdelen, { besluit }: Dossier): Motiveringsdeel[] {
  return SOORTEN.flatMap(([soort, naam]) => {
    const { ingangsdatum, einddatum, motivering } = besluit?.[soort] ?? {};
    const deel = looptijden[soort];
    if (deel === null || ingangsdatum === undefined || einddatum === undefined) return [];
    const momenten = deel.evaluaties?.status === 'berekend' ? deel.evaluaties.momenten : [];
    const regel = deel.beschikking?.stappen.find(({ code, toegepast }) => code === 'LOOPTIJDREGEL' && toegepast);
    const laatste = einddatum === null ? 'Er is geen laatste dag.' : `De laatste dag is ${schrijfDatum(einddatum)}.`;
    return opsomming(`Hoe lang: ${naam}`, 'Dit zijn de dagen:', [
      zin(`De hulp begint op ${schrijfDatum(ingangsdatum)}. ${laatste}`, regel?.vindplaats ?? null),
      ...(motivering === undefined ? [] : [`De reden: ${motivering}`]),
      ...momenten.map(({ datum, soort: wat }) => `Op ${schrijfDatum(datum)} ${MOMENT_TEKST[wat]}.`),
    ]);
  });
}
