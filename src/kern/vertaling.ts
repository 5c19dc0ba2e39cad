import type { $ZodIssue, $ZodType, $ZodTypes } from 'zod/v4/core';
import type { Probleem, ProbleemCode } from './fout.js';
import { suggereer } from './suggestie.js';
import { omschrijvingVan } from './vormen.js';

/** Turns what zod found into problems in Dutch that name the field, what was given and what is allowed. */

const LANGSTE_ECHO = 32;

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

/** The schema at a path; in a union the member that the input chose. */
function plekOp(wortel: $ZodType, invoer: unknown, pad: Pad): Plek {
  let plek = pelAf(wortel);
  let waarde = invoer;
  for (const sleutel of pad) {
    let def = plek.vorm?._zod.def;
    while (def?.type === 'nullable') def = pelAf(def.innerType).vorm?._zod.def;
    if (def?.type === 'union') def = lidVan(def.options, waarde)?._zod.def;
    if (def?.type === 'object') plek = veldVan(def.shape, String(sleutel));
    else if (def?.type === 'array') plek = pelAf(def.element);
    else if (def?.type === 'record') plek = pelAf(def.valueType);
    else return GEEN;
    waarde = waardeOp(waarde, [sleutel]);
  }
  return plek;
}

const GEEN: Plek = { vorm: null, weglaatbaar: false };

function veldVan(velden: Readonly<Record<string, $ZodType | undefined>>, sleutel: string): Plek {
  const veldvorm = velden[sleutel];
  return veldvorm === undefined ? GEEN : pelAf(veldvorm);
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
  const def = vorm?._zod.def;
  if (def?.type === 'enum') return Object.values(def.entries).map(String);
  if (def?.type === 'literal') return def.values.map(String);
  return [];
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
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
};

function beschrijf(vorm: $ZodTypes | null): string {
  if (vorm === null) return 'een andere waarde';
  const eigen = omschrijvingVan(vorm);
  if (eigen !== undefined) return eigen;
  const { def } = vorm._zod;
  if (def.type === 'nullable') return `${beschrijf(pelAf(def.innerType).vorm)} of null`;
  if (def.type === 'union') {
    const soort = (def as { readonly discriminator?: string }).discriminator;
    return soort === undefined
      ? def.options.map((lid) => beschrijf(pelAf(lid).vorm)).join(' of ')
      : `een object met een bekende \`${soort}\``;
  }
  const lijst = lijstVan(vorm);
  return lijst.length > 0 ? `een van: ${lijst.join(', ')}` : (TYPE_TEKST[def.type] ?? 'een andere waarde');
}

/** What was given, without repeating text that could say something about a person. */
function echo(waarde: unknown, lijst: readonly string[]): string {
  switch (typeof waarde) {
    case 'number':
    case 'boolean':
      return String(waarde);
    case 'string':
      return lijst.length > 0 && waarde.length <= LANGSTE_ECHO ? `'${waarde}'` : `een tekst van ${waarde.length} ${waarde.length === 1 ? 'teken' : 'tekens'}`;
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

function codeVan(issue: $ZodIssue, waarde: unknown, vorm: $ZodTypes | null): ProbleemCode {
  if (waarde === undefined) return 'VERPLICHT';
  if (waarde === null) return 'NULL_NIET_TOEGESTAAN';
  const type = vorm?._zod.def.type;
  if (type === 'number' && typeof waarde === 'number') {
    return issue.code === 'invalid_type' ? 'GEEN_GEHEEL_GETAL' : 'BUITEN_BEREIK';
  }
  if (vorm !== null && soortenIn(vorm).has(typeof waarde)) return 'NIET_IN_LIJST';
  if (issue.code === 'invalid_union' && issue.path.length > 0 && typeof waarde === 'string') return 'NIET_IN_LIJST';
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'BUITEN_BEREIK';
  if (issue.code === 'invalid_format' || issue.code === 'custom') return 'VERKEERDE_VORM';
  return 'VERKEERD_TYPE';
}

function veld(pad: string): string {
  return pad === '' ? 'De invoer' : `\`${pad}\``;
}

function suggestieZin(gegeven: string, mogelijk: readonly string[]): string {
  const bedoeld = suggereer(gegeven, mogelijk);
  return bedoeld === null ? '' : `; bedoelt u \`${bedoeld}\`?`;
}

function onbekendeSleutels(wortel: $ZodType, invoer: unknown, issue: $ZodIssue & { readonly keys: string[] }): Gevonden[] {
  const { vorm } = plekOp(wortel, invoer, issue.path);
  let def = vorm?._zod.def;
  if (def?.type === 'union') def = lidVan(def.options, waardeOp(invoer, issue.path))?._zod.def;
  const bekend = def?.type === 'object' ? Object.keys(def.shape) : [];
  return issue.keys.map((sleutel) => {
    const kort = sleutel.length > LANGSTE_ECHO ? `(een sleutel van ${sleutel.length} tekens)` : `\`${sleutel}\``;
    const waar = issue.path.length === 0 ? '' : ` in \`${schrijfPad(issue.path)}\``;
    const suggestie = suggestieZin(sleutel, bekend);
    const sleutels = [...issue.path, sleutel];
    return {
      sleutels,
      pad: schrijfPad(sleutels),
      code: 'ONBEKENDE_SLEUTEL',
      melding: `${kort}${waar} is geen bekende sleutel${suggestie === '' ? `; bekend zijn: ${bekend.join(', ')}` : suggestie}`,
    };
  });
}

function verbandscode(issue: $ZodIssue): string | null {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof code === 'string' ? code : null;
}

function vertaalEen(wortel: $ZodType, invoer: unknown, issue: $ZodIssue): Gevonden[] {
  if (issue.code === 'unrecognized_keys') return onbekendeSleutels(wortel, invoer, issue);
  const sleutels = issue.path;
  const pad = schrijfPad(sleutels);
  const verband = verbandscode(issue);
  if (verband !== null) return [{ sleutels, pad, code: verband, melding: `${veld(pad)} ${issue.message}` }];
  const waarde = waardeOp(invoer, issue.path);
  const { vorm, weglaatbaar } = plekOp(wortel, invoer, issue.path);
  const code = codeVan(issue, waarde, vorm);
  const lijst = lijstVan(vorm);
  const verwacht = beschrijf(vorm);
  if (code === 'VERPLICHT') return [{ sleutels, pad, code, melding: `${veld(pad)} ontbreekt; toegestaan is ${verwacht}` }];
  const hint = code === 'NULL_NIET_TOEGESTAAN' && weglaatbaar ? '; laat de sleutel weg als het antwoord nog niet bekend is' : '';
  const suggestie = code === 'NIET_IN_LIJST' ? suggestieZin(String(waarde), lijst) : '';
  return [{ sleutels, pad, code, melding: `${veld(pad)} is ${echo(waarde, lijst)}; toegestaan is ${verwacht}${hint}${suggestie}` }];
}

/**
 * All problems of an input, each field once per kind. Relations between fields only count once the form is right.
 */
export function vertaal(wortel: $ZodType, invoer: unknown, issues: readonly $ZodIssue[]): Gevonden[] {
  const vormfouten = issues.filter((issue) => verbandscode(issue) === null);
  const gevonden = new Map<string, Gevonden>();
  for (const probleem of (vormfouten.length > 0 ? vormfouten : issues).flatMap((issue) => vertaalEen(wortel, invoer, issue))) {
    const sleutel = `${probleem.pad} ${probleem.code}`;
    if (!gevonden.has(sleutel)) gevonden.set(sleutel, probleem);
  }
  return [...gevonden.values()];
}
