import type { Bevinding } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, VORM_NAAM, type Begeleidingsvorm } from '../begeleiding/index.js';
import type { HOResultaat } from '../huishoudelijke-ondersteuning/index.js';
import { meld } from './bevindingen.js';
import type { Dossier } from './dossier.js';
import type { Dossierbeeld } from './dossierbeeld.js';

interface Keuze {
  readonly pad: string;
  readonly wat: string;
  readonly gekozen: string;
  readonly reden: string;
}

/** Nothing to deviate from: refused, or only temporary help. What is still open is no reason to drop a choice. */
function isZonderMinuten(netto: HOResultaat): boolean {
  if (netto.status !== 'berekend') return netto.status === 'niet-aangewezen';
  return netto.tijdelijk.length > 0 && (netto.afwijking?.van ?? netto.minuten) === 0;
}

function keuzeHuishouden({ dossier: { afwijkingHuishouden }, onderdelen: { huishouden } }: Dossierbeeld): Keuze[] {
  if (afwijkingHuishouden === undefined || (huishouden !== null && !isZonderMinuten(huishouden.netto))) return [];
  const reden = huishouden === null ? 'over het huishouden is niets gevraagd' : 'er zijn geen vaste minuten berekend om van af te wijken';
  return [{ pad: 'afwijkingHuishouden', wat: 'minuten huishoudelijke ondersteuning', gekozen: String(afwijkingHuishouden.naar), reden }];
}

function keuzeBegeleiding(vorm: Begeleidingsvorm, { dossier: { begeleiding }, onderdelen }: Dossierbeeld): Keuze[] {
  const gekozen = begeleiding?.keuze?.[vorm];
  const keten = onderdelen.begeleiding?.keten;
  if (gekozen === undefined || (keten?.[vorm].omvang?.status !== 'niet-aangewezen' && keten?.suggestie[vorm]?.status !== 'niet-aangewezen')) return [];
  return [{ pad: `begeleiding.keuze.${vorm}`, wat: `omvang van ${VORM_NAAM[vorm]}`, gekozen: gekozen.profiel ?? 'zonder profiel', reden: 'volgens het onderzoek is deze hulp niet aangewezen' }];
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

/** A deviation explains why there is less only when it is downward. */
function verklaart({ afwijkingHuishouden }: Dossier, netto: HOResultaat): boolean {
  return afwijkingHuishouden !== undefined && netto.status === 'berekend' && netto.afwijking !== null && netto.afwijking.naar < netto.afwijking.van;
}

/** Whether household support becomes less than it was, or stops. */
function isHuishoudenMinder({ dossier, onderdelen }: Dossierbeeld): boolean {
  const { vorigeIndicatie, motiveringen } = dossier.huishouden ?? dossier.activiteiten ?? {};
  const netto = onderdelen.huishouden?.netto;
  if (vorigeIndicatie === undefined || netto === undefined || motiveringen?.vorigeIndicatie !== undefined) return false;
  const stopt = netto.status === 'niet-aangewezen' && vorigeIndicatie.minuten > 0;
  return stopt || (netto.bevindingen.some(isVerlaging) && !verklaart(dossier, netto));
}

/** Whether a form of begeleiding becomes less than it was, or stops; also one that nobody asked about any more. */
function isVormMinder(vorm: Begeleidingsvorm, { dossier: { begeleiding, verlaging }, onderdelen }: Dossierbeeld): boolean {
  const keten = onderdelen.begeleiding?.keten;
  if (begeleiding?.vorigeIndicatie?.[vorm] === undefined || keten == null || verlaging?.[vorm] !== undefined) return false;
  const { omvang } = keten[vorm];
  const stopt = omvang?.status !== 'berekend' && (keten.suggestie[vorm] === null || keten.suggestie[vorm].status === 'niet-aangewezen');
  return stopt || omvang?.bevindingen.some(isVerlaging) === true;
}

/**
 * Support that becomes less than it was or stops, without a word about why. Where everything is refused the reasons of that are the
 * word.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098)
 */
export function meldVerlagingen(beeld: Dossierbeeld): Bevinding[] {
  if (beeld.isGeweigerd) return [];
  const veld = beeld.dossier.huishouden === undefined ? 'activiteiten' : 'huishouden';
  return [
    ...(isHuishoudenMinder(beeld) ? [meld('VERLAGING_ZONDER_REDEN', { pad: `${veld}.motiveringen.vorigeIndicatie`, waarden: { wat: 'huishoudelijke ondersteuning' } })] : []),
    ...BEGELEIDINGSVORM_LIJST.filter((vorm) => isVormMinder(vorm, beeld)).map((vorm) => meld('VERLAGING_ZONDER_REDEN', { pad: `verlaging.${vorm}`, waarden: { wat: VORM_NAAM[vorm] } })),
  ];
}
