import { meldKern, type Bevinding } from './bevinding.js';
import type { Bron, Vindplaats } from './bron.js';
import { schrijfDatum, type Datum } from './datum.js';
import { InvoerFout } from './fout.js';
import { bevriesDiep, isOnthouden } from './gelezen.js';
import { isGeldigOp, type Geldigheidsduur } from './geldigheid.js';
import { onder, type Schema } from './schema.js';
import type { Toetsstap } from './uitleg.js';

/** The parts that a policy can have; each belongs to one room. */
export const ONDERDEEL_LIJST = Object.freeze([
  'huishoudelijkeOndersteuning',
  'begeleiding',
  'beschikking',
  'producten',
  'voorzieningen',
] as const);

/** A part of a policy. */
export type Onderdeel = (typeof ONDERDEEL_LIJST)[number];

/** A municipality with its four-digit code (CBS). */
export interface Gemeente {
  readonly naam: string;
  readonly code: string;
}

/** What every policy has, whatever its parts. */
export interface Beleidskop {
  readonly id: string;
  readonly versie: string;
  readonly naam: string;
  readonly gemeenten: readonly Gemeente[];
  readonly bron: Bron;
  /** The sources of the policies that this one was made from; rows may still cite them. */
  readonly bronnen?: readonly Bron[] | undefined;
  readonly geldig: Geldigheidsduur;
}

function heeftDeel(beleid: object, onderdelen: readonly string[]): boolean {
  return onderdelen.some((onderdeel) => (beleid as Readonly<Record<string, unknown>>)[onderdeel] !== undefined);
}

function ongeschikt(melding: string): InvoerFout {
  return new InvoerFout('BELEID_ONGESCHIKT', [{ pad: 'beleid', code: 'BELEID_ONGESCHIKT', melding }]);
}

/**
 * Opens a policy for one room: as it is when it was validated before, else a frozen copy after validating its head and
 * that part. Results refer to places in a policy, so neither can change.
 *
 * @param beleid what the caller gave
 * @param onderdelen the part that is needed, or several of which one is enough
 * @param schema reads the head with those parts
 * @throws InvoerFout `BELEID_ONGESCHIKT` when the part is missing, `BELEID_ONGELDIG` when it is not a policy
 */
export function openBeleid<T extends Beleidskop>(beleid: T, onderdelen: Onderdeel | readonly Onderdeel[], schema: Schema<T>): T {
  const waarde: unknown = beleid;
  const nodig: readonly Onderdeel[] = typeof onderdelen === 'string' ? [onderdelen] : onderdelen;
  const genoemd = nodig.map((onderdeel) => `\`${onderdeel}\``).join(' of ');
  if (typeof waarde === 'object' && waarde !== null && isOnthouden(waarde)) {
    if (heeftDeel(waarde, nodig)) return beleid;
    throw ongeschikt(`Het beleid \`${beleid.id}\` heeft geen onderdeel ${genoemd}.`);
  }
  if (typeof waarde === 'object' && waarde !== null && 'id' in waarde && !heeftDeel(waarde, nodig)) {
    throw ongeschikt(`Dit beleid heeft geen onderdeel ${genoemd}.`);
  }
  const lezing = schema.lees(waarde);
  if (!lezing.geldig) {
    throw new InvoerFout('BELEID_ONGELDIG', onder('beleid', lezing.problemen));
  }
  return bevriesDiep(lezing.waarde);
}

/** The error for a policy that has the part, but not in the way that a function needs. */
export function beleidOngeschikt(melding: string): InvoerFout {
  return ongeschikt(melding);
}

const GEEN_REGELS: readonly string[] = Object.freeze([]);

/**
 * Checks whether a policy holds on the reference day.
 *
 * @param kop the policy
 * @param deel the window of the part, when it is narrower
 * @param peildatum the day, or undefined when the caller gave none
 * @returns the row of the explanation, and a blocking finding when the day lies outside
 */
export function toetsGeldigheid(
  kop: Beleidskop,
  deel: Geldigheidsduur | undefined,
  peildatum: Datum | undefined,
): { readonly stap: Toetsstap; readonly bevinding: Bevinding | null } {
  const duur = deel ?? kop.geldig;
  const begin = schrijfDatum(duur.vanaf);
  const tekst = duur.tot === null ? `vanaf ${begin}` : `van ${begin} tot en met ${schrijfDatum(duur.tot)}`;
  const vindplaats: Vindplaats = Object.freeze({ bron: kop.bron.id, plaats: 'geldigheid', regels: GEEN_REGELS });
  const voldaan = peildatum === undefined ? null : isGeldigOp(duur, peildatum);
  const stap = Object.freeze({
    code: 'GELDIGHEID',
    groep: 'beleid',
    omschrijving:
      peildatum === undefined
        ? `Het beleid geldt ${tekst}; er is geen peildatum opgegeven`
        : `Het beleid geldt ${tekst}; de peildatum is ${schrijfDatum(peildatum)}`,
    toegepast: peildatum !== undefined,
    herkomst: null,
    vindplaats,
    soort: 'toets',
    eis: tekst,
    waarde: peildatum ?? null,
    voldaan,
  } as const);
  const bevinding =
    voldaan === false && peildatum !== undefined
      ? meldKern('BELEID_NIET_GELDIG', { vindplaats, waarden: { peildatum: schrijfDatum(peildatum), duur: tekst } })
      : null;
  return { stap, bevinding };
}
