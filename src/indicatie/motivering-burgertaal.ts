import type { Ontbreekt, Vraag } from '../kern/index.js';
import { BEGELEIDING_BURGERTAAL } from '../begeleiding/index.js';
import { BESCHIKKING_BURGERTAAL } from '../beschikking/index.js';
import { HO_BURGERTAAL } from '../huishoudelijke-ondersteuning/index.js';
import { PRODUCTEN_BURGERTAAL } from '../producten/index.js';
import { VOORZIENINGEN_BURGERTAAL } from '../voorzieningen/index.js';
import { INDICATIE_BURGERTAAL } from './burgertaal.js';

const ALLES = [INDICATIE_BURGERTAAL, HO_BURGERTAAL, BEGELEIDING_BURGERTAAL, BESCHIKKING_BURGERTAAL, PRODUCTEN_BURGERTAAL, VOORZIENINGEN_BURGERTAAL];

const VRAGEN: Readonly<Record<string, string>> = Object.assign({}, ...[...ALLES].reverse().map(({ vragen }) => vragen)) as Record<string, string>;
const BEVINDINGEN: Readonly<Record<string, string>> = Object.assign({}, ...[...ALLES].reverse().map(({ bevindingen }) => bevindingen)) as Record<string, string>;

/** The first of these that has a text; a path of the file is looked up by its last parts, as the rooms know it. */
function zoek(tabel: Readonly<Record<string, string>>, pad: string): string | null {
  const delen = pad.split('.');
  const sleutels = delen.map((_, i) => delen.slice(i).join('.'));
  const gevonden = sleutels.find((sleutel) => Object.hasOwn(tabel, sleutel));
  return gevonden === undefined ? null : (tabel[gevonden] ?? null);
}

/**
 * What is missing, as a question to the citizen or as what the municipality has to do; null when only professionals know it.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014)
 */
export function burgervraag(wat: Ontbreekt): string | null {
  return wat.soort === 'gegeven' ? zoek(VRAGEN, wat.pad) : (zoek(VRAGEN, `norm ${wat.norm}`) ?? zoek(VRAGEN, wat.norm));
}

/**
 * What a professional has to judge, in the words of the citizen; null when only professionals know it.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014)
 */
export function burgeroordeel({ code }: Vraag): string | null {
  return zoek(VRAGEN, code) ?? zoek(VRAGEN, `antwoorden.${code}`);
}

/**
 * A finding in the words of the citizen; null when it is for professionals only. What is said of a field goes before what is said of
 * its part of the file, and that before what is said of any.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function burgerbevinding(code: string, pad: string | null): string | null {
  const delen = pad?.split('.') ?? [];
  const plekken = [...delen.map((_, i) => delen.slice(i).join('.')), delen[0] ?? ''];
  const sleutel = plekken.map((plek) => `${code} ${plek}`).find((naam) => Object.hasOwn(BEVINDINGEN, naam)) ?? code;
  return BEVINDINGEN[sleutel] ?? null;
}
