/** Reads the files of the indication examples, and finds the policies that a file names. */
import { fileURLToPath } from 'node:url';
import { type Dossier, type Indicatiebeleid } from 'wmo-normenkader';
import { beleidMet } from './casus.js';
import { leesJson } from './voor-mensen.js';

export interface Dossierbestand {
  readonly titel: string;
  readonly toelichting: string;
  /** Per part the id of the policy that decides it. */
  readonly beleid: Readonly<Record<string, string>>;
  readonly peildatum: string;
  readonly dossier: Dossier;
}

const VELDEN = { titel: 'string', toelichting: 'string', beleid: 'object', peildatum: 'string', dossier: 'object' } as const;

function isDossierbestand(waarde: unknown): waarde is Dossierbestand {
  if (typeof waarde !== 'object' || waarde === null) return false;
  const velden = waarde as Readonly<Record<string, unknown>>;
  return Object.entries(VELDEN).every(([naam, soort]) => typeof velden[naam] === soort && velden[naam] !== null);
}

/** Reads one file. What is in the dossier itself is read by the library. */
export function leesDossierbestand(pad: string | URL): Dossierbestand {
  const naam = pad instanceof URL ? fileURLToPath(pad) : pad;
  const waarde = leesJson(naam);
  if (isDossierbestand(waarde)) return waarde;
  throw new Error(`${naam} is geen dossierbestand: daarin staan ${Object.keys(VELDEN).join(', ')}.`);
}

/** The policies of a file, per part. */
export function beleidVan({ beleid }: Dossierbestand): Indicatiebeleid {
  return Object.fromEntries(Object.entries(beleid).map(([onderdeel, id]) => [onderdeel, beleidMet(id)]));
}
