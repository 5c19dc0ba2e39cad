import { eis, InvoerFout, maakSchema, bevriesAlsJson, type Probleem, type Schema } from '../kern/index.js';
import { overgangVorm } from './overgang.vorm.js';

/**
 * What changed between two editions of an input: a key got another name, or a value did. A path is dotted and goes from the
 * root of the input; `*` stands for every place in a list.
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

type Los = Record<string, unknown>;

const ELKE = '*';

/** The objects that hold the last key of a path, each with its own path. */
function houders(waarde: unknown, sleutels: readonly string[], pad: readonly string[]): readonly (readonly [Los, readonly string[]])[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  const [sleutel = '', ...rest] = sleutels;
  if (rest.length === 0) return [[waarde as Los, pad]];
  const delen = sleutel === ELKE ? Object.entries(waarde) : Object.hasOwn(waarde, sleutel) ? [[sleutel, (waarde as Los)[sleutel]] as const] : [];
  return delen.flatMap(([naam, deel]) => houders(deel, rest, [...pad, naam]));
}

function pasToe(kopie: unknown, wijziging: Wijziging, veranderd: Overgezet['veranderd'][number][], problemen: Probleem[]): void {
  const sleutels = wijziging.pad.split('.');
  const laatste = sleutels.at(-1) ?? '';
  for (const [houder, plek] of houders(kopie, sleutels, [])) {
    if (!Object.hasOwn(houder, laatste)) continue;
    const pad = [...plek, laatste].join('.');
    if (wijziging.soort === 'waarde') {
      if (houder[laatste] !== wijziging.van) continue;
      houder[laatste] = wijziging.naar;
      veranderd.push({ pad, van: wijziging.van, naar: wijziging.naar });
    } else if (Object.hasOwn(houder, wijziging.naar)) {
      problemen.push({ pad, code: 'DUBBEL', melding: `\`${pad}\` heet nu \`${wijziging.naar}\`, en dat staat er ook al; laat een van beide weg` });
    } else {
      houder[wijziging.naar] = houder[laatste];
      Reflect.deleteProperty(houder, laatste);
      veranderd.push({ pad, van: laatste, naar: wijziging.naar });
    }
  }
}

/**
 * Carries an input of an earlier edition over to the present one, where a name or a value changed. What the transitions do not
 * name stays as it is; the result still has to be read by its own schema. The input itself is not changed.
 *
 * @param invoer an input as plain JSON
 * @param overgangen the transitions, in order, such as {@link OVERGANGEN}
 * @returns the input carried over, and every place where it changed
 * @throws InvoerFout `INVOER_ONGELDIG` when a transition is not of the form, or an old and a new name are both there
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 * @bron midden-limburg-2024 BGI (MP-017)
 * @example
 * zetOver({ begeleiding: { onderzoek: { leefgebieden: { dagbesteding: { bruto: 1 } } } } }, OVERGANGEN).veranderd
 * // [{ pad: 'begeleiding.onderzoek.leefgebieden.dagbesteding', van: 'dagbesteding', naar: 'werkSchool' }]
 */
export function zetOver(invoer: unknown, overgangen: readonly Overgang[]): Overgezet {
  const kopie: unknown = JSON.parse(JSON.stringify(invoer ?? null));
  const veranderd: Overgezet['veranderd'][number][] = [];
  const problemen: Probleem[] = [];
  for (const overgang of overgangen) {
    for (const wijziging of eis(OvergangSchema, overgang).wijzigingen) pasToe(kopie, wijziging, veranderd, problemen);
  }
  if (problemen.length > 0) throw new InvoerFout('INVOER_ONGELDIG', problemen);
  return bevriesAlsJson({ invoer: kopie, veranderd });
}
