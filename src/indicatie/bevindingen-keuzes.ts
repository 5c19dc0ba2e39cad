import type { Bevinding } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, type Begeleidingsvorm } from '../begeleiding/index.js';
import { meld } from './bevindingen.js';
import type { Dossierbeeld } from './dossierbeeld.js';

const WAARVAN = { individueel: 'individuele begeleiding', dagbesteding: 'dagbesteding' } as const;

interface Keuze {
  readonly pad: string;
  readonly wat: string;
  readonly gekozen: string;
  readonly reden: string;
}

function keuzeHuishouden({ dossier: { afwijkingHuishouden }, onderdelen: { huishouden } }: Dossierbeeld): Keuze[] {
  if (afwijkingHuishouden === undefined || huishouden?.netto.status === 'berekend' || huishouden?.netto.status === 'onvolledig') return [];
  const reden = huishouden === null ? 'over het huishouden is niets gevraagd' : 'er zijn geen minuten berekend om van af te wijken';
  return [{ pad: 'afwijkingHuishouden', wat: 'minuten huishoudelijke ondersteuning', gekozen: String(afwijkingHuishouden.naar), reden }];
}

function keuzeBegeleiding(vorm: Begeleidingsvorm, { dossier: { begeleiding }, onderdelen }: Dossierbeeld): Keuze[] {
  const gekozen = begeleiding?.keuze?.[vorm];
  const keten = onderdelen.begeleiding?.keten;
  if (gekozen === undefined || (keten?.[vorm].omvang?.status !== 'niet-aangewezen' && keten?.suggestie[vorm]?.status !== 'niet-aangewezen')) return [];
  return [{ pad: `begeleiding.keuze.${vorm}`, wat: `omvang van ${WAARVAN[vorm]}`, gekozen: gekozen.profiel ?? 'zonder profiel', reden: 'volgens het onderzoek is deze hulp niet aangewezen' }];
}

/**
 * What a person chose and that has no effect, because what it was about is not proposed. It is not dropped without a word.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098)
 * @bron leudal-2018 §4.4 (LE-025)
 */
export function meldKeuzes(beeld: Dossierbeeld): Bevinding[] {
  const keuzes = [...keuzeHuishouden(beeld), ...BEGELEIDINGSVORM_LIJST.flatMap((vorm) => keuzeBegeleiding(vorm, beeld))];
  return keuzes.map(({ pad, ...waarden }) => meld('KEUZE_ZONDER_GEVOLG', { pad, waarden }));
}

const isVerlaging = ({ code }: Bevinding): boolean => code === 'VERLAGING_MOTIVEREN';

/**
 * Support that becomes less than it was, without a word about why.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098)
 */
export function meldVerlagingen({ dossier, onderdelen: { huishouden, begeleiding } }: Dossierbeeld): Bevinding[] {
  const redenHuishouden = (dossier.huishouden ?? dossier.activiteiten)?.motiveringen?.vorigeIndicatie;
  const veld = dossier.huishouden === undefined ? 'activiteiten' : 'huishouden';
  const minderHuishouden = huishouden?.netto.bevindingen.some(isVerlaging) === true && redenHuishouden === undefined && dossier.afwijkingHuishouden === undefined;
  return [
    ...(minderHuishouden ? [meld('VERLAGING_ZONDER_REDEN', { pad: `${veld}.motiveringen.vorigeIndicatie`, waarden: { wat: 'huishoudelijke ondersteuning' } })] : []),
    ...BEGELEIDINGSVORM_LIJST.filter((vorm) => begeleiding?.keten?.[vorm].omvang?.bevindingen.some(isVerlaging) === true && dossier.verlaging?.[vorm] === undefined).map((vorm) =>
      meld('VERLAGING_ZONDER_REDEN', { pad: `verlaging.${vorm}`, waarden: { wat: WAARVAN[vorm] } }),
    ),
  ];
}
