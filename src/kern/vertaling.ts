import * as z from 'zod/mini';
import type { $ZodIssue, $ZodType, $ZodTypes } from 'zod/v4/core';
import type { Probleem, ProbleemCode } from './fout.js';
import { suggereer } from './suggestie.js';
import { omschrijvingVan, volgordeVan } from './vormen.js';

/** Turns what zod found into problems in Dutch that name the field, what was given and what is allowed. */

const LANGSTE_ECHO = 32;

/** Stands in the input for what JSON cannot hold. */
export const GEEN_JSON = Symbol('geen JSON');

const GEEN_JSON_TEKST = 'geen gewoon object zoals JSON het kent';

type Pad = readonly PropertyKey[];

interface Plek {
  readonly vorm: $ZodTypes | null;
  /** Whether the key may be left out. */
  readonly weglaatbaar: boolean;
}

/** A problem together with its path as keys, which may hold dots themselves. */
export interface Gevonden extends Probleem {
  readonly sleutels: readonly PropertyKey[];
}

/** The dotted path of a problem. */
export function schrijfPad(pad: Pad): string {
  return pad.map(String).join('.');
}

function waardeOp(invoer: unknown, pad: Pad): unknown {
  let waarde = invoer;
  for (const sleutel of pad) {
    if (typeof waarde !== 'object' || waarde === null) return undefined;
    waarde = (waarde as Record<PropertyKey, unknown>)[sleutel];
  }
  return waarde;
}

function pelAf(vorm: $ZodType): Plek {
  const huidig = vorm as $ZodTypes;
  if (huidig._zod.def.type === 'optional') return { ...pelAf(huidig._zod.def.innerType), weglaatbaar: true };
  return { vorm: huidig, weglaatbaar: false };
}

/** What a form allows beside null. */
function zonderNull(vorm: $ZodTypes | null): $ZodTypes | null {
  return vorm?._zod.def.type === 'nullable' ? zonderNull(pelAf(vorm._zod.def.innerType).vorm) : vorm;
}

/** The schema at a path; in a union the member that the input chose. */
function plekOp(wortel: $ZodType, invoer: unknown, pad: Pad): Plek {
  let plek = pelAf(wortel);
  let waarde = invoer;
  for (const sleutel of pad) {
    let def = zonderNull(plek.vorm)?._zod.def;
    const soorten = def?.type === 'union' ? soortenVan(def, sleutel) : null;
    if (def?.type === 'union') def = lidVan(def.options, waarde)?._zod.def;
    if (soorten !== null) plek = { vorm: soorten, weglaatbaar: false };
    else if (def?.type === 'object') plek = veldVan(def.shape, String(sleutel));
    else if (def?.type === 'array') plek = pelAf(def.element);
    else if (def?.type === 'tuple') plek = onderdeelVan(def.items, sleutel);
    else if (def?.type === 'record') plek = pelAf(def.valueType);
    else return GEEN;
    waarde = waardeOp(waarde, [sleutel]);
  }
  return plek;
}

function onderdeelVan(delen: readonly $ZodType[], sleutel: PropertyKey): Plek {
  const deel = delen[Number(sleutel)];
  return deel === undefined ? GEEN : pelAf(deel);
}

const GEEN: Plek = { vorm: null, weglaatbaar: false };

function veldVan(velden: Readonly<Record<string, $ZodType | undefined>>, sleutel: string): Plek {
  const veldvorm = velden[sleutel];
  return veldvorm === undefined ? GEEN : pelAf(veldvorm);
}

/** The key that tells the members of a union apart, or undefined. */
function onderscheid(def: object): string | undefined {
  return (def as { readonly discriminator?: string }).discriminator;
}

/** The closed list of the key that tells the members of a union apart, or null for any other key. */
function soortenVan(def: { readonly options: readonly $ZodType[] }, sleutel: PropertyKey): $ZodTypes | null {
  if (onderscheid(def) !== sleutel) return null;
  const velden = def.options.map((lid) => veldVan(((lid as $ZodTypes)._zod.def as { readonly shape: Record<string, $ZodType> }).shape, sleutel));
  return z.enum(velden.flatMap(({ vorm }) => lijstVan(vorm)));
}

function lidVan(leden: readonly $ZodType[], waarde: unknown): $ZodTypes | null {
  for (const lid of leden as readonly $ZodTypes[]) {
    if (lid._zod.def.type !== 'object') continue;
    const vaste = Object.entries(lid._zod.def.shape).filter(([, vorm]) => (vorm as $ZodTypes)._zod.def.type === 'literal');
    if (vaste.every(([sleutel, vorm]) => (vorm._zod.values ?? new Set()).has(waardeOp(waarde, [sleutel]) as string))) return lid;
  }
  return null;
}

function lijstVan(vorm: $ZodTypes | null): readonly string[] {
  if (vorm === null) return [];
  const { def } = vorm._zod;
  if (def.type === 'enum') return volgordeVan(vorm) ?? Object.values(def.entries).map(String);
  return def.type === 'literal' ? def.values.map(String) : [];
}

/** The kinds of value that a closed list has; empty for anything else. */
function soortenIn(vorm: $ZodTypes): ReadonlySet<string> {
  const { def } = vorm._zod;
  if (def.type === 'enum') return new Set(Object.values(def.entries).map((waarde) => typeof waarde));
  return new Set(def.type === 'literal' ? def.values.map((waarde) => typeof waarde) : []);
}

const TYPE_TEKST: Readonly<Record<string, string>> = {
  boolean: 'true of false',
  string: 'tekst',
  object: 'een object',
  record: 'een object',
};

/** A list with the lengths that its checks allow. */
function beschrijfLijst({ _zod }: $ZodTypes): string {
  const grenzen = (_zod.def.checks ?? []).map((check) => check._zod.def as { readonly minimum?: number; readonly maximum?: number });
  const minimum = grenzen.find((grens) => grens.minimum !== undefined)?.minimum;
  const maximum = grenzen.find((grens) => grens.maximum !== undefined)?.maximum;
  if (minimum !== undefined && maximum !== undefined) return `een lijst van ${minimum} tot en met ${maximum}`;
  if (minimum !== undefined) return `een lijst van ten minste ${minimum}`;
  return maximum === undefined ? 'een lijst' : `een lijst van ten hoogste ${maximum}`;
}

function beschrijf(vorm: $ZodTypes | null): string {
  if (vorm === null) return 'een andere waarde';
  const eigen = omschrijvingVan(vorm);
  if (eigen !== undefined) return eigen;
  const { def } = vorm._zod;
  if (def.type === 'nullable') return `${beschrijf(pelAf(def.innerType).vorm)} of null`;
  if (def.type === 'union') {
    const soort = onderscheid(def);
    return soort === undefined
      ? def.options.map((lid) => beschrijf(pelAf(lid).vorm)).join(' of ')
      : `een object met een bekende \`${soort}\``;
  }
  if (def.type === 'array') return beschrijfLijst(vorm);
  if (def.type === 'tuple') return `een lijst van precies ${def.items.length}`;
  const lijst = lijstVan(vorm);
  return lijst.length > 0 ? `een van: ${lijst.join(', ')}` : (TYPE_TEKST[def.type] ?? 'een andere waarde');
}

function tekens(tekst: string): string {
  return `${tekst.length} ${tekst.length === 1 ? 'teken' : 'tekens'}`;
}

/** What was given, without repeating text that could say something about a person. */
function echo(waarde: unknown, lijst: readonly string[]): string {
  if (waarde === GEEN_JSON) return GEEN_JSON_TEKST;
  switch (typeof waarde) {
    case 'number':
    case 'boolean':
      return String(waarde);
    case 'string':
      return lijst.length > 0 && waarde.length <= LANGSTE_ECHO ? `'${waarde}'` : `een tekst van ${tekens(waarde)}`;
    case 'undefined':
      return 'niets';
    case 'object':
      if (waarde === null) return 'null';
      return Array.isArray(waarde) ? `een lijst van ${waarde.length}` : 'een object';
    case 'bigint':
    case 'symbol':
    case 'function':
      return `een waarde van type ${typeof waarde}`;
  }
}

/** The type of a form; of a union the type of the member that the value was meant for. */
function soortVan(vorm: $ZodTypes | null, waarde: unknown): string | undefined {
  const def = vorm?._zod.def;
  if (def?.type !== 'union') return def?.type;
  return def.options.map((lid) => (lid as $ZodTypes)._zod.def.type).find((type) => type === typeof waarde);
}

function codeVan(issue: $ZodIssue, waarde: unknown, vorm: $ZodTypes | null): ProbleemCode {
  if (waarde === undefined) return 'VERPLICHT';
  if (waarde === null) return 'NULL_NIET_TOEGESTAAN';
  const type = soortVan(vorm, waarde);
  if (type === 'string' && typeof waarde === 'string' && issue.code === 'invalid_union') return 'VERKEERDE_VORM';
  if (type === 'number' && typeof waarde === 'number') {
    return issue.code === 'invalid_type' || !Number.isInteger(waarde) ? 'GEEN_GEHEEL_GETAL' : 'BUITEN_BEREIK';
  }
  if (vorm !== null && soortenIn(vorm).has(typeof waarde)) return 'NIET_IN_LIJST';
  const past = type === 'array' ? Array.isArray(waarde) : type === typeof waarde;
  if (past && (issue.code === 'too_small' || issue.code === 'too_big')) return 'BUITEN_BEREIK';
  if (issue.code === 'invalid_format' || issue.code === 'custom') return 'VERKEERDE_VORM';
  return 'VERKEERD_TYPE';
}

function veld(pad: string): string {
  return pad === '' ? 'De invoer' : `\`${pad}\``;
}

function suggestieZin(gegeven: string, mogelijk: readonly string[], soort: 'sleutel' | 'waarde'): string {
  const bedoeld = suggereer(gegeven, mogelijk, soort);
  return bedoeld === null ? '' : `; bedoelt u \`${bedoeld}\`?`;
}

function onbekendeSleutels(wortel: $ZodType, invoer: unknown, issue: $ZodIssue & { readonly keys: string[] }): Gevonden[] {
  let def = zonderNull(plekOp(wortel, invoer, issue.path).vorm)?._zod.def;
  if (def?.type === 'union') def = lidVan(def.options, waardeOp(invoer, issue.path))?._zod.def;
  const bekend = def?.type === 'object' ? Object.keys(def.shape) : [];
  return issue.keys.map((sleutel) => {
    const kort = sleutel.length > LANGSTE_ECHO ? `(een sleutel van ${sleutel.length} tekens)` : `\`${sleutel}\``;
    const waar = issue.path.length === 0 ? '' : ` in \`${schrijfPad(issue.path)}\``;
    const suggestie = suggestieZin(sleutel, bekend, 'sleutel');
    const sleutels = [...issue.path, sleutel];
    return {
      sleutels,
      pad: schrijfPad(sleutels),
      code: 'ONBEKENDE_SLEUTEL',
      melding: `${kort}${waar} is geen bekende sleutel${suggestie === '' ? `; bekend zijn: ${bekend.join(', ')}` : suggestie}`,
    };
  });
}

/** A key of an open list that is not of the form; the key itself could be any text. */
function verkeerdeSleutel(wortel: $ZodType, invoer: unknown, sleutels: Pad): Gevonden {
  const waar = sleutels.slice(0, -1);
  const def = zonderNull(plekOp(wortel, invoer, waar).vorm)?._zod.def;
  const verwacht = beschrijf(def?.type === 'record' ? (def.keyType as $ZodTypes) : null);
  const melding = `${veld(schrijfPad(waar))} heeft een sleutel van ${tekens(String(sleutels.at(-1)))}; toegestaan is ${verwacht}`;
  return { sleutels, pad: schrijfPad(sleutels), code: 'VERKEERDE_VORM', melding };
}

function verbandscode(issue: $ZodIssue): string | null {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof code === 'string' ? code : null;
}

/** Whether a problem is a relation between fields; some forms find by hand what is wrong with one value by itself. */
function isVerband(issue: $ZodIssue): boolean {
  return verbandscode(issue) !== null && !(issue.code === 'custom' && issue.params?.['opZichzelf'] === true);
}

function vertaalEen(wortel: $ZodType, invoer: unknown, issue: $ZodIssue): Gevonden[] {
  if (issue.code === 'unrecognized_keys') return onbekendeSleutels(wortel, invoer, issue);
  if (issue.code === 'invalid_key') return [verkeerdeSleutel(wortel, invoer, issue.path)];
  const sleutels = issue.path;
  const pad = schrijfPad(sleutels);
  const verband = verbandscode(issue);
  if (verband !== null) return [{ sleutels, pad, code: verband, melding: `${veld(pad)} ${issue.message}` }];
  const waarde = waardeOp(invoer, issue.path);
  const { vorm, weglaatbaar } = plekOp(wortel, invoer, issue.path);
  const inhoud = zonderNull(vorm);
  const code = codeVan(issue, waarde, inhoud);
  const lijst = lijstVan(inhoud);
  const verwacht = beschrijf(vorm);
  if (code === 'VERPLICHT') return [{ sleutels, pad, code, melding: `${veld(pad)} ontbreekt; toegestaan is ${verwacht}` }];
  const hint = code === 'NULL_NIET_TOEGESTAAN' && weglaatbaar ? '; laat de sleutel weg als het antwoord nog niet bekend is' : '';
  const suggestie = code === 'NIET_IN_LIJST' && typeof waarde === 'string' ? suggestieZin(waarde, lijst, 'waarde') : '';
  return [{ sleutels, pad, code, melding: `${veld(pad)} is ${echo(waarde, lijst)}; toegestaan is ${verwacht}${hint}${suggestie}` }];
}

/**
 * All problems of an input, each field once per kind. Relations between fields only count once the form is right.
 *
 * @param ongewoon where {@link GEEN_JSON} stands in the input; refused also where any value is allowed
 */
export function vertaal(wortel: $ZodType, invoer: unknown, issues: readonly $ZodIssue[], ongewoon: readonly Pad[]): Gevonden[] {
  const vormfouten = issues.filter((issue) => !isVerband(issue));
  const tellend = vormfouten.length > 0 || ongewoon.length > 0 ? vormfouten : issues;
  const gevonden = new Map<string, Gevonden>();
  for (const probleem of tellend.flatMap((issue) => vertaalEen(wortel, invoer, issue))) {
    const sleutel = `${probleem.pad} ${probleem.code}`;
    if (!gevonden.has(sleutel)) gevonden.set(sleutel, probleem);
  }
  const alles = [...gevonden.values()];
  const los = ongewoon.filter((pad) => !alles.some(({ sleutels }) => sleutels.every((sleutel, i) => sleutel === pad[i])));
  return [...alles, ...los.map((sleutels) => ongewoneWaarde(sleutels))];
}

function ongewoneWaarde(sleutels: Pad): Gevonden {
  const pad = schrijfPad(sleutels);
  return { sleutels, pad, code: 'VERKEERD_TYPE', melding: `${veld(pad)} is ${GEEN_JSON_TEKST}` };
}
