import * as z from 'zod/mini';
import { DECIMALE_VORM } from './normtekst.js';
import { DATUM_VORM, isDatum } from './datum.js';
import { LAATSTE_BEGINDATUM } from './gegevens.js';

/** The building blocks of the schemas, so that every field of one kind is read and explained alike. */

const GROOTSTE_AANTAL = 99;
const LANGSTE_TEKST = 4000;
const LANGSTE_ID = 64;
const LANGSTE_NAAM = 200;
const MEESTE_MAANDEN = 1200;
const MEESTE_WEKEN = 5200;

/** What is allowed where the form alone does not say it: a description per schema, for messages. */
const omschrijvingen = new WeakMap<object, string>();

/** A form with a description of what it allows, for messages. */
export function omschreven<S extends z.ZodMiniType>(vorm: S, omschrijving: string): S {
  omschrijvingen.set(vorm, omschrijving);
  return vorm;
}

/** The description of a schema that was given one. */
export function omschrijvingVan(vorm: object): string | undefined {
  return omschrijvingen.get(vorm);
}

/** A whole number within bounds, both included; -0 is read as 0. */
export function geheel(minimum: number, maximum: number): z.ZodMiniNumber<number> {
  const vorm = z.int().check(
    z.overwrite((getal) => getal + 0),
    z.gte(minimum),
    z.lte(maximum),
  );
  return omschreven(vorm, `een geheel getal van ${minimum} tot en met ${maximum}`);
}

/** How many of something: 0 up to and including 99. */
export function aantal(maximum: number = GROOTSTE_AANTAL): z.ZodMiniNumber<number> {
  return geheel(0, maximum);
}

/** The number of a lot. */
export const perceelVorm = geheel(1, GROOTSTE_AANTAL);

/** A number of months: at least one, at most a hundred years. */
export const maandenVorm = geheel(1, MEESTE_MAANDEN);

/** A number of weeks: at least one, at most a hundred years of 52. */
export const wekenVorm = geheel(1, MEESTE_WEKEN);

/** A calendar day that exists, `YYYY-MM-DD`. */
export const datumVorm = omschreven(
  z.string().check(z.regex(DATUM_VORM, { abort: true }), z.refine(isDatum)),
  'een bestaande kalenderdag als JJJJ-MM-DD',
);

/** A day on which something begins: early enough for any term that a policy can set to end within the calendar. */
export const begindatumVorm = omschreven(
  datumVorm.check(z.refine((datum) => datum <= LAATSTE_BEGINDATUM)),
  `een bestaande kalenderdag als JJJJ-MM-DD, tot en met ${LAATSTE_BEGINDATUM}`,
);

/** A free text that is not empty. */
export const tekstVorm = omschreven(
  z.string().check(z.maxLength(LANGSTE_TEKST, { abort: true }), z.regex(/\S/)),
  `een tekst van 1 tot en met ${LANGSTE_TEKST} tekens, niet alleen spaties`,
);

/** A name or title. */
export const naamVorm = omschreven(
  z.string().check(z.maxLength(LANGSTE_NAAM, { abort: true }), z.regex(/\S/)),
  `een tekst van 1 tot en met ${LANGSTE_NAAM} tekens, niet alleen spaties`,
);

/** An id or reference that cannot hold a sentence. */
export const idVorm = omschreven(
  z.string().check(z.maxLength(LANGSTE_ID, { abort: true }), z.regex(/^[A-Za-z0-9._-]+$/)),
  `1 tot en met ${LANGSTE_ID} tekens uit A-Z, a-z, 0-9, punt, streepje en liggend streepje`,
);

/** The code of a municipality (CBS). */
export const gemeentecodeVorm = omschreven(z.string().check(z.regex(/^\d{4}$/)), 'een code van vier cijfers');

/** The code of a question or a rule in policy data. */
export const codeVorm = omschreven(
  z.string().check(z.maxLength(LANGSTE_ID, { abort: true }), z.regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/)),
  `een code van 1 tot en met ${LANGSTE_ID} tekens uit A-Z en 0-9, met liggende streepjes ertussen`,
);

/** An id in kebab-case. */
export const kebabVorm = omschreven(
  z.string().check(z.maxLength(LANGSTE_ID, { abort: true }), z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  `een naam van 1 tot en met ${LANGSTE_ID} tekens uit a-z en 0-9, met streepjes ertussen`,
);

/** An amount or measure as a decimal text: at most nine digits before the point and three behind it. */
export const maatVorm = omschreven(
  z.string().check(z.regex(/^(0|[1-9]\d{0,8})(\.\d{1,3})?$/)),
  'een decimale tekst van 0 of meer met een punt en ten hoogste drie decimalen, zoals "1031.75"',
);

/** An amount in euro as a decimal text: at most nine digits before the point and two behind it. */
export const bedragVorm = omschreven(
  z.string().check(z.regex(/^(0|[1-9]\d{0,8})(\.\d{1,2})?$/)),
  'een bedrag in euro als tekst, 0 of meer, met een punt en ten hoogste twee decimalen, zoals "1031.75"',
);

/** The code of a product: as many characters as messages to providers allow. */
export const productcodeVorm = omschreven(z.string().check(z.regex(/^[A-Za-z0-9]{1,5}$/)), '1 tot en met 5 letters of cijfers');

/** Minutes of a norm as a decimal text. */
export const decimaalVorm = omschreven(
  z.string().check(z.regex(DECIMALE_VORM)),
  'een decimale tekst van 0 of meer met een punt en ten hoogste drie decimalen, zoals "3.7"',
);

/** The values of a closed list in its own order: an enum puts values that look like numbers first. */
const volgordes = new WeakMap<object, readonly string[]>();

/** The values of a closed list, in its order. */
export function volgordeVan(vorm: object): readonly string[] | undefined {
  return volgordes.get(vorm);
}

/** One of a closed list. */
export function keuze<const L extends readonly [string, ...string[]]>(
  lijst: L,
): z.ZodMiniEnum<{ [K in L[number]]: K }> {
  const vorm = z.enum(lijst);
  volgordes.set(vorm, lijst);
  return vorm;
}

/** A list of values that all differ. */
export function verschillend<S extends z.ZodMiniType<string>>(vorm: S): z.ZodMiniArray<S> {
  return z.array(vorm).check((ctx) => {
    ctx.value.forEach((waarde, i) => {
      if (ctx.value.indexOf(waarde) < i) {
        ctx.issues.push(verband(ctx.value, [i], 'DUBBEL', 'staat er twee keer in; noem het één keer'));
      }
    });
  });
}

/**
 * A problem that only shows once the form is right: a relation between fields. Relations around it are still checked.
 *
 * @param invoer what was checked
 * @param pad where, relative to the schema
 * @param code the kind of problem
 * @param melding the rest of a sentence that begins with the field
 */
export function verband<T>(invoer: T, pad: readonly (string | number)[], code: string, melding: string): {
  code: 'custom';
  input: T;
  path: (string | number)[];
  params: { code: string };
  message: string;
  continue: true;
} {
  return { code: 'custom', input: invoer, path: [...pad], params: { code }, message: melding, continue: true };
}

/**
 * Refuses a period that ends before it begins. A day that is absent, and `einddatum: null` (no end), go with anything.
 */
export function eindeNaBegin({
  value,
  issues,
}: {
  readonly value: { readonly ingangsdatum?: string | undefined; readonly einddatum?: string | null | undefined };
  readonly issues: unknown[];
}): void {
  const { ingangsdatum, einddatum } = value;
  if (ingangsdatum === undefined || einddatum === undefined || einddatum === null || einddatum >= ingangsdatum) return;
  issues.push(verband(value, ['einddatum'], 'EINDE_VOOR_BEGIN', 'ligt voor `ingangsdatum`'));
}
