import { beschrijfMinuten, PER_TEKST, schrijfTelling, vanMinuten, vergelijkMetMinuten, type Per } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, VORM_BURGERTEKST, type Begeleidingsvorm } from '../begeleiding/index.js';
import type { Dossier } from './dossier.js';
import { alsZin } from './motivering-zin.js';
import type { Indicatieonderdelen } from './onderdelen.js';

/** A size in minutes or in parts of a day. */
interface Omvang {
  readonly aantal: number;
  readonly in: 'minuten' | 'dagdelen';
  readonly per: Per;
}

/** What was had of one kind of help, what is proposed now (null: nothing), and why that is less. */
interface Vergelijking {
  readonly naam: string;
  readonly eerst: Omvang;
  readonly nu: Omvang | null;
  readonly reden: string | undefined;
}

/** A size as one says it: "6 dagdelen per twee weken", with what it is a size of in between when that is named. */
function spreek({ aantal, in: maat, per }: Omvang, naam = ''): string {
  return `${maat === 'minuten' ? beschrijfMinuten(aantal) : schrijfTelling(aantal, 'dagdeel', 'dagdelen')}${naam === '' ? '' : ` ${naam}`} ${PER_TEKST[per]}`;
}

/** Below, above or the same as it was, whatever the two are counted per. */
function verschil({ eerst, nu }: Vergelijking): number {
  if (nu === null) return -1;
  return vergelijkMetMinuten(vanMinuten(nu.aantal, nu.per), eerst.aantal, eerst.per);
}

function vergelijkHuishouden({ huishouden }: Indicatieonderdelen, { huishouden: blokken, activiteiten }: Dossier): Vergelijking | null {
  const netto = huishouden?.netto;
  const { vorigeIndicatie, motiveringen } = blokken ?? activiteiten ?? {};
  if (vorigeIndicatie === undefined || (netto?.status !== 'berekend' && netto?.status !== 'niet-aangewezen')) return null;
  const nu = netto.status === 'berekend' && netto.minuten > 0 ? ({ aantal: netto.minuten, in: 'minuten', per: netto.per } as const) : null;
  return { naam: 'hulp in het huishouden', eerst: { aantal: vorigeIndicatie.minuten, in: 'minuten', per: vorigeIndicatie.per }, nu, reden: motiveringen?.vorigeIndicatie ?? (netto.status === 'berekend' ? netto.afwijking?.motivering : undefined) };
}

function vergelijkVorm(vorm: Begeleidingsvorm, { begeleiding }: Indicatieonderdelen, { begeleiding: zaak, verlaging }: Dossier): Vergelijking | null {
  const { minuten, dagdelen, per = 'week' } = zaak?.vorigeIndicatie?.[vorm] ?? {};
  const { suggestie, [vorm]: weg } = begeleiding?.keten ?? {};
  const eerst = vorm === 'individueel' ? minuten : dagdelen;
  const uitkomst = weg?.omvang ?? suggestie?.[vorm];
  if (eerst === undefined || uitkomst == null || (uitkomst.status !== 'niet-aangewezen' && weg?.omvang?.status !== 'berekend')) return null;
  const maat = vorm === 'individueel' ? 'minuten' : 'dagdelen';
  const aantal = weg?.omvang?.status === 'berekend' ? weg.omvang[maat] : null;
  return { naam: VORM_BURGERTEKST[vorm].naam, eerst: { aantal: eerst, in: maat, per }, nu: aantal === null ? null : { aantal, in: maat, per: 'week' }, reden: verlaging?.[vorm] };
}

const NOG_UITLEGGEN = 'De gemeente moet u nog uitleggen waarom.';

function schrijf(vergelijking: Vergelijking | null): string | null {
  if (vergelijking === null) return null;
  const { naam, eerst, nu, reden } = vergelijking;
  const begin = `Eerst had u ${spreek(eerst, naam)}.`;
  const anders = verschil(vergelijking);
  if (anders === 0) return `${begin} Dat blijft evenveel.`;
  const waarom = reden === undefined ? ` ${NOG_UITLEGGEN}` : ` De reden: ${alsZin(reden)}`;
  if (nu === null) return `${begin} Nu stellen wij dat niet meer voor.${waarom}`;
  const dan = `${begin} Nu stellen wij ${spreek(nu)} voor.`;
  if (anders > 0) return `${dan} Dat is meer.`;
  return `${dan} Dat is minder.${waarom}`;
}

/**
 * What was had of help in the household, what is proposed now, and why when it is less; null when nothing was had before.
 *
 * @bron normenkader-ho-2025 bijlage 1 §11 (NE-059)
 */
export function vertelVorigHuishouden(onderdelen: Indicatieonderdelen, dossier: Dossier): string | null {
  return schrijf(vergelijkHuishouden(onderdelen, dossier));
}

/**
 * The same for one form of begeleiding.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098)
 */
export function vertelVorigeVorm(vorm: Begeleidingsvorm, onderdelen: Indicatieonderdelen, dossier: Dossier): string | null {
  return schrijf(vergelijkVorm(vorm, onderdelen, dossier));
}

/**
 * Per kind of help that becomes less: that it does.
 *
 * @bron normenkader-ho-2025 bijlage 1 §11 (NE-059)
 */
export function waarschuwMinder(onderdelen: Indicatieonderdelen, dossier: Dossier): string[] {
  const alle = [vergelijkHuishouden(onderdelen, dossier), ...BEGELEIDINGSVORM_LIJST.map((vorm) => vergelijkVorm(vorm, onderdelen, dossier))];
  return alle.flatMap((een) => (een !== null && verschil(een) < 0 ? [`Let op: dit is minder ${een.naam} dan u eerst had.`] : []));
}

/**
 * All kinds of help that were had before and are not proposed any more, for a proposal that refuses.
 *
 * @bron normenkader-ho-2025 bijlage 1 §11 (NE-059)
 */
export function vertelVorige(onderdelen: Indicatieonderdelen, dossier: Dossier): string[] {
  return [vertelVorigHuishouden(onderdelen, dossier), ...BEGELEIDINGSVORM_LIJST.map((vorm) => vertelVorigeVorm(vorm, onderdelen, dossier))].filter((een) => een !== null);
}
