import * as z from 'zod/mini';
import { meldKern, type Bevinding } from './bevinding.js';
import { BRON_SOORT_LIJST, HERKOMST_LIJST, type Bron, type Vindplaats } from './bron.js';
import { schrijfDatum, type Datum } from './datum.js';
import { maakSchema, type Schema } from './deur.js';
import { InvoerFout } from './fout.js';
import { isOnthouden } from './gelezen.js';
import { doorsnede, isGeldigOp, type Geldigheidsduur } from './geldigheid.js';
import type { Toetsstap } from './uitleg.js';
import { datumVorm, idVorm, naamVorm, tekstVorm, verband } from './vormen.js';
import type { Opties } from './verantwoording.js';

/** The parts that a policy can have; each belongs to one room. */
export const ONDERDEEL_LIJST = ['huishoudelijkeOndersteuning', 'begeleiding'] as const;

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
  readonly geldig: Geldigheidsduur;
}

/** The form of a place in a source. */
export const vindplaatsVorm = z.strictObject({
  bron: idVorm,
  plaats: naamVorm,
  regels: z.array(idVorm),
});

/** The form of a source document. */
export const bronVorm = z.strictObject({
  id: idVorm,
  titel: naamVorm,
  soort: z.enum(BRON_SOORT_LIJST),
  status: z.optional(tekstVorm),
});

/** The form of a degree of certainty. */
export const herkomstVorm = z.enum(HERKOMST_LIJST);

/** The form of a window of validity. */
export const geldigVorm = z
  .strictObject({ vanaf: datumVorm, tot: z.nullable(datumVorm) })
  .check((ctx) => {
    const { vanaf, tot } = ctx.value;
    if (tot !== null && tot < vanaf) ctx.issues.push(verband(ctx.value, ['tot'], 'EINDE_VOOR_BEGIN', 'ligt voor `vanaf`'));
  });

/** The form of the fields that every policy has. */
export const kopVelden = {
  id: idVorm,
  versie: idVorm,
  naam: naamVorm,
  gemeenten: z.array(z.strictObject({ naam: naamVorm, code: z.string().check(z.regex(/^\d{4}$/)) })).check(z.minLength(1)),
  bron: bronVorm,
  geldig: geldigVorm,
};

/**
 * The form of a policy as far as one room needs it: the head and the room's own part. The parts of other rooms may be
 * there; they are read by those rooms.
 *
 * @param onderdeel the room's part
 * @param vorm the form of that part
 */
export function beleidVorm<O extends Onderdeel, T>(onderdeel: O, vorm: z.ZodMiniType<T>): z.ZodMiniType<Beleidskop & { readonly [K in O]: T }> {
  const anderen = Object.fromEntries(ONDERDEEL_LIJST.map((naam) => [naam, z.optional(z.unknown())]));
  const velden = { ...kopVelden, ...anderen, [onderdeel]: vorm };
  return z.strictObject(velden) as unknown as z.ZodMiniType<Beleidskop & { readonly [K in O]: T }>;
}

/** The form of the options of a determination. */
export const optiesVorm = z.strictObject({ peildatum: z.optional(datumVorm), referentie: z.optional(idVorm) });

/** Reads the options of a determination. */
export const OptiesSchema: Schema<Opties> = maakSchema<Opties>(optiesVorm);

/** Reads a calendar day. */
export const DatumSchema: Schema<Datum> = maakSchema<Datum>(datumVorm);

function ongeschikt(melding: string): InvoerFout {
  return new InvoerFout('BELEID_ONGESCHIKT', [{ pad: 'beleid', code: 'BELEID_ONGESCHIKT', melding }]);
}

/**
 * Opens a policy for one room: as it is when it was validated before, else after validating its head and that part.
 *
 * @param beleid what the caller gave
 * @param onderdeel the part that is needed
 * @param schema reads the head with that part
 * @throws InvoerFout `BELEID_ONGESCHIKT` when the part is missing, `BELEID_ONGELDIG` when it is not a policy
 */
export function openBeleid<T extends Beleidskop>(beleid: T, onderdeel: Onderdeel, schema: Schema<T>): T {
  const waarde: unknown = beleid;
  if (typeof waarde === 'object' && waarde !== null && isOnthouden(waarde)) {
    if (onderdeel in beleid) return beleid;
    throw ongeschikt(`Het beleid \`${beleid.id}\` heeft geen onderdeel \`${onderdeel}\`.`);
  }
  if (typeof waarde === 'object' && waarde !== null && 'id' in waarde && !(onderdeel in waarde)) {
    throw ongeschikt(`Dit beleid heeft geen onderdeel \`${onderdeel}\`.`);
  }
  const lezing = schema.lees(waarde);
  if (!lezing.geldig) {
    throw new InvoerFout(
      'BELEID_ONGELDIG',
      lezing.problemen.map((probleem) => ({ ...probleem, pad: `beleid${probleem.pad === '' ? '' : `.${probleem.pad}`}` })),
    );
  }
  return lezing.waarde;
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
  const duur = deel === undefined ? kop.geldig : (doorsnede(kop.geldig, deel) ?? deel);
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
