import * as z from 'zod/mini';
import { InvoerFout, maakSchema, bevriesAlsJson, jsonVorm, onder, type Probleem, type Schema } from '../kern/index.js';
import { ELKE, overgangVorm } from './overgang.vorm.js';

/**
 * What changed between two editions of an input: a key got another name, or a value did. A path is dotted and goes from the
 * root of the input; `*` stands for every place in a list or object, and at the end of a path for every value in it.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export type Wijziging =
  | { readonly soort: 'naam'; readonly pad: string; readonly naar: string }
  | { readonly soort: 'waarde'; readonly pad: string; readonly van: string; readonly naar: string };

/**
 * The changes from one edition of an input to the next, as data.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export interface Overgang {
  readonly id: string;
  readonly van: string;
  readonly naar: string;
  readonly wijzigingen: readonly Wijziging[];
}

/**
 * An input carried over, and where it changed.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export interface Overgezet {
  readonly invoer: unknown;
  readonly veranderd: readonly { readonly pad: string; readonly van: string; readonly naar: string }[];
}

/**
 * Reads a transition.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export const OvergangSchema: Schema<Overgang> = maakSchema<Overgang>(overgangVorm);

const OvergangenSchema: Schema<readonly Overgang[]> = maakSchema<readonly Overgang[]>(z.array(overgangVorm));
const JsonSchema = maakSchema(jsonVorm);

type Los = Record<string, unknown>;

/** A place in the input: the object or list that holds it, its key, and the whole path. */
interface Plek {
  readonly houder: Los;
  readonly sleutel: string;
  readonly pad: string;
}

/** The places that a path names, as far as they are there. */
function zoekPlekken(waarde: unknown, [sleutel = '', ...rest]: readonly string[], pad: readonly string[]): readonly Plek[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  const houder = waarde as Los;
  const sleutels = sleutel === ELKE ? Object.keys(houder) : Object.hasOwn(houder, sleutel) ? [sleutel] : [];
  return sleutels.flatMap((naam) => {
    const hier = [...pad, naam];
    return rest.length === 0 ? [{ houder, sleutel: naam, pad: hier.join('.') }] : zoekPlekken(houder[naam], rest, hier);
  });
}

function pasToe(kopie: unknown, wijziging: Wijziging, veranderd: Overgezet['veranderd'][number][], problemen: Probleem[]): void {
  for (const { houder, sleutel, pad } of zoekPlekken(kopie, wijziging.pad.split('.'), [])) {
    if (wijziging.soort === 'waarde') {
      if (houder[sleutel] !== wijziging.van) continue;
      houder[sleutel] = wijziging.naar;
      veranderd.push({ pad, van: wijziging.van, naar: wijziging.naar });
    } else if (Array.isArray(houder)) {
      // Places in a list have no names.
      continue;
    } else if (Object.hasOwn(houder, wijziging.naar)) {
      problemen.push({ pad, code: 'DUBBEL', melding: `\`${pad}\` heet nu \`${wijziging.naar}\`, en dat staat er ook al; laat een van beide weg` });
    } else {
      houder[wijziging.naar] = houder[sleutel];
      Reflect.deleteProperty(houder, sleutel);
      veranderd.push({ pad, van: sleutel, naar: wijziging.naar });
    }
  }
}

/** A copy that may be changed, and the transitions; or all that is wrong with either. */
function leesAlles(invoer: unknown, overgangen: readonly Overgang[]): { readonly kopie: unknown; readonly gelezen: readonly Overgang[] } {
  const json = JsonSchema.lees(invoer);
  const lezing = OvergangenSchema.lees(overgangen);
  if (json.geldig && lezing.geldig) return { kopie: JSON.parse(JSON.stringify(json.waarde)), gelezen: lezing.waarde };
  throw new InvoerFout('INVOER_ONGELDIG', [...(json.geldig ? [] : json.problemen), ...(lezing.geldig ? [] : onder('overgangen', lezing.problemen))]);
}

/**
 * Carries an input of an earlier edition over to the present one, where a name or a value changed. What the transitions do not
 * name stays as it is; the result still has to be read by its own schema. The input itself is not changed.
 *
 * @param invoer an input as plain JSON
 * @param overgangen the transitions, in order, such as {@link OVERGANGEN}
 * @returns the input carried over, and every place where it changed
 * @throws InvoerFout `INVOER_ONGELDIG` when the input is no plain JSON or a transition is not of the form, with all problems of both;
 *   and when an old and a new name are both there
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 * @bron midden-limburg-2024 BGI (MP-017)
 * @example
 * zetOver({ begeleiding: { onderzoek: { leefgebieden: { dagbesteding: { bruto: 1 } } } } }, OVERGANGEN).veranderd
 * // [{ pad: 'begeleiding.onderzoek.leefgebieden.dagbesteding', van: 'dagbesteding', naar: 'werkSchool' }]
 */
export function zetOver(invoer: unknown, overgangen: readonly Overgang[]): Overgezet {
  const { kopie, gelezen } = leesAlles(invoer, overgangen);
  const veranderd: Overgezet['veranderd'][number][] = [];
  const problemen: Probleem[] = [];
  for (const { wijzigingen } of gelezen) for (const wijziging of wijzigingen) pasToe(kopie, wijziging, veranderd, problemen);
  if (problemen.length > 0) throw new InvoerFout('INVOER_ONGELDIG', problemen);
  return bevriesAlsJson({ invoer: kopie, veranderd });
}
