import { readdirSync } from 'node:fs';
import { beleidVan, leesDossierbestand, type Dossierbestand } from '../../examples/dossier.js';
import { stelIndicatieVoor, type Dossier, type Indicatievoorstel } from '../../src/index.js';

const MAP = new URL('../../examples/casussen/', import.meta.url);

/** The files of the indication examples, by name, in the order of their numbers. */
export const DOSSIERNAMEN = readdirSync(MAP)
  .filter((naam) => naam.startsWith('dossier-'))
  .map((naam) => naam.replace('.json', ''))
  .sort((a, b) => Number(a.split('-')[1]) - Number(b.split('-')[1]));

export function dossierbestand(naam: string): Dossierbestand {
  return leesDossierbestand(new URL(`${naam}.json`, MAP));
}

/** The proposal of a file, as it is or with another file in its place. */
export function voorstelVan(naam: string, dossier?: Dossier): Indicatievoorstel {
  const bestand = dossierbestand(naam);
  return stelIndicatieVoor(dossier ?? bestand.dossier, beleidVan(bestand), { peildatum: bestand.peildatum });
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (waarde: unknown): waarde is Json => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The paths of all fields of a file, containers included. */
export function paden(waarde: unknown, voor: readonly string[] = []): (readonly string[])[] {
  if (!isObject(waarde)) return [];
  return Object.entries(waarde).flatMap(([sleutel, deel]) => [[...voor, sleutel], ...paden(deel, [...voor, sleutel])]);
}

/** The same file without one field. */
export function zonderVeld<T>(waarde: T, pad: readonly string[]): T {
  const [sleutel = '', ...rest] = pad;
  if (!isObject(waarde)) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).flatMap(([naam, deel]) => (naam !== sleutel ? [[naam, deel]] : rest.length === 0 ? [] : [[naam, zonderVeld(deel, rest)]])),
  ) as T;
}
