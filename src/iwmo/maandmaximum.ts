import {
  berekend,
  dagnummer,
  GEEN_OPTIES,
  laatsteDagVanMaanden,
  leesAanroep,
  maakSchema,
  schrijfTelling,
  schrijfDatum,
  schrijfMaand,
  toetsrij,
  weekdag,
  type Datum,
  type Opties,
  type Schema,
  type Stap,
  type Uitkomst,
} from '../kern/index.js';
import { inIwmo } from './bronnen.js';
import type { Categoriecode } from './codelijsten.js';
import { maandvraagVorm } from './maandmaximum.vorm.js';
import { DAGEN_PER_WEEK, WEKEN_PER_MAAND_CATEGORIE_01 } from './normen/grenzen.js';
import { beginZonderBeleid, maakKop } from './opening.js';

/**
 * Of which weekly volume, in which month of which allocation, the maximum is asked.
 *
 * @bron iwmo-3.2 IV077
 */
export interface Maandvraag {
  readonly categorie: Categoriecode;
  /** The volume per week, 0 to 99999999, in any unit. */
  readonly volume: number;
  /** `JJJJ-MM`. */
  readonly maand: string;
  readonly ingangsdatum: Datum;
  readonly einddatum: Datum;
}

/**
 * What may be declared at most in a month of an allocation per week.
 *
 * @bron iwmo-3.2 IV077
 */
export interface Maandmaximum {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  /** In the unit of the volume. */
  readonly maximum: number;
  readonly regel: 'iso-weken' | 'zes-weken';
  /** The ISO weeks, whole or broken, that the part of the month within the allocation touches. */
  readonly weken: number;
  /** The days of the month on which the allocation runs; null when it does not run in this month. */
  readonly periode: { readonly vanaf: Datum; readonly totEnMet: Datum } | null;
}

/**
 * Reads the question after a monthly maximum.
 *
 * @bron iwmo-3.2 IV077
 */
export const MaandvraagSchema: Schema<Maandvraag> = maakSchema<Maandvraag>(maandvraagVorm);

const HULP_BIJ_HET_HUISHOUDEN: Categoriecode = '01';

function periodeIn({ maand, ingangsdatum, einddatum }: Maandvraag): Maandmaximum['periode'] {
  const eerste = `${maand}-01`;
  const vanaf = ingangsdatum > eerste ? ingangsdatum : eerste;
  // An allocation that ends in or before this month has no later day; so the last month of the calendar is never passed.
  const laatste = einddatum.startsWith(maand) || einddatum < eerste ? einddatum : laatsteDagVanMaanden(eerste, 1);
  return vanaf > laatste ? null : Object.freeze({ vanaf, totEnMet: laatste });
}

/** The number of the Monday of the ISO week of a day. */
function maandag(datum: Datum): number {
  return dagnummer(datum) - weekdag(datum) + 1;
}

function telWeken(periode: Maandmaximum['periode']): number {
  return periode === null ? 0 : (maandag(periode.totEnMet) - maandag(periode.vanaf)) / DAGEN_PER_WEEK + 1;
}

function schrijfWeken(weken: number): string {
  return schrijfTelling(weken, 'week', 'weken');
}

function maakRijen(periode: Maandmaximum['periode'], weken: number, zes: boolean, keer: number): Stap[] {
  const vindplaats = inIwmo('IV077');
  const waarde = periode === null ? null : `${schrijfDatum(periode.vanaf)} tot en met ${schrijfDatum(periode.totEnMet)}`;
  const rij = (code: string, omschrijving: string): Parameters<typeof toetsrij>[0] => ({ code, groep: 'maximum', omschrijving, herkomst: 'gepubliceerd', vindplaats });
  return [
    toetsrij(rij('PERIODE', periode === null ? 'De toewijzing loopt niet in deze maand' : `De toewijzing loopt in deze maand van ${waarde ?? ''}`), {
      eis: 'dagen van de maand binnen de toewijzing',
      waarde,
      voldaan: periode !== null,
    }),
    toetsrij(rij('ISO_WEKEN', `De periode raakt ${schrijfWeken(weken)}, heel of gebroken (ISO-weken, van maandag tot en met zondag)`), {
      eis: 'weken die de periode raakt',
      waarde: String(weken),
      voldaan: weken > 0,
      toegepast: !zes && weken > 0,
    }),
    toetsrij(rij('ZES_WEKEN', `Hulp bij het huishouden (categorie 01): ${WEKEN_PER_MAAND_CATEGORIE_01} keer het volume per week`), {
      eis: 'categorie 01',
      waarde: zes ? String(keer) : null,
      voldaan: zes,
      toegepast: zes && keer > 0,
    }),
  ];
}

/**
 * What may be declared at most in a month, from a volume per week: the volume times the ISO weeks, whole or broken, that
 * the days of that month within the allocation touch; for help with the household (category 01) six times the volume.
 * A week across the end of a month counts in both months, so the months together may be more than the whole allocation.
 *
 * @param vraag the category, the volume per week (0 to 99999999), the month (`JJJJ-MM`) and the days of the allocation
 * @param opties `peildatum` and `referentie`, both only repeated
 * @returns `berekend` with `maximum` in the unit of the volume; 0 in a month in which the allocation does not run
 * @throws InvoerFout `INVOER_ONGELDIG` when the question is not of the form, or the end lies before the begin
 * @bron iwmo-3.2 IV077
 * @example
 * maximumPerMaand({ categorie: '02', volume: 3, maand: '2026-03', ingangsdatum: '2026-02-12', einddatum: '2026-04-09' })
 * // { status: 'berekend', maximum: 18, regel: 'iso-weken', weken: 6, ... }
 */
export function maximumPerMaand(vraag: Maandvraag, opties: Opties = GEEN_OPTIES): Uitkomst<Maandmaximum> {
  const gelezen = leesAanroep(MaandvraagSchema, vraag, opties);
  const periode = periodeIn(gelezen);
  const weken = telWeken(periode);
  const zes = gelezen.categorie === HULP_BIJ_HET_HUISHOUDEN;
  const keer = zes && periode !== null ? WEKEN_PER_MAAND_CATEGORIE_01 : weken;
  const maximum = keer * gelezen.volume;
  return berekend(maakKop(beginZonderBeleid(opties), { stappen: maakRijen(periode, weken, zes, keer), bevindingen: [] }), {
    samenvatting: `in ${schrijfMaand(gelezen.maand)} ten hoogste ${maximum} (${keer} keer ${gelezen.volume}).`,
    maximum,
    regel: zes ? 'zes-weken' : 'iso-weken',
    weken,
    periode,
  });
}
