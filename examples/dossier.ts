/** Reads the files of the indication examples, and finds the policies that a file names. */
import { readFileSync } from 'node:fs';
import { type Dossier, type Indicatiebeleid } from 'wmo-normenkader';
import { beleidMet } from './casus.js';

export interface Dossierbestand {
  readonly titel: string;
  readonly toelichting: string;
  /** Per part the id of the policy that decides it. */
  readonly beleid: Readonly<Record<string, string>>;
  readonly peildatum: string;
  readonly dossier: Dossier;
}

/** Reads one file. */
export function leesDossierbestand(pad: string | URL): Dossierbestand {
  return JSON.parse(readFileSync(pad, 'utf8')) as Dossierbestand;
}

/** The policies of a file, per part. */
export function beleidVan({ beleid }: Dossierbestand): Indicatiebeleid {
  return Object.fromEntries(Object.entries(beleid).map(([onderdeel, id]) => [onderdeel, beleidMet(id)]));
}
