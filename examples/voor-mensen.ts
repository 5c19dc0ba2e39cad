/**
 * Runs an example for a person: what goes wrong is a sentence in Dutch and an exit code, never a stack. 1 means that it did
 * not work, 2 that the command was not written well. A mistake in the program itself is thrown on.
 */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isInvoerFout } from 'wmo-normenkader';

const [MISLUKT, VERKEERD_GEBRUIKT] = [1, 2];

/** The command was not written well. */
export class Gebruiksfout extends Error {}

const BESTANDSFOUTEN: Readonly<Record<string, string>> = {
  ENOENT: 'is er niet',
  ENOTDIR: 'ligt niet in een map',
  EEXIST: 'is er al, en is geen map',
  EISDIR: 'is een map, geen bestand',
  EACCES: 'mag niet worden gelezen of geschreven',
  EPERM: 'mag niet worden gelezen of geschreven',
};

interface Systeemfout extends Error {
  readonly code: string;
  readonly path?: string;
}

function isSysteemfout(fout: unknown): fout is Systeemfout {
  return fout instanceof Error && 'code' in fout && typeof fout.code === 'string';
}

/** What went wrong, for a person; null for a mistake in the program. */
function zinVan(fout: unknown): string | null {
  if (isInvoerFout(fout)) return fout.message;
  if (isSysteemfout(fout)) {
    const wat = BESTANDSFOUTEN[fout.code];
    if (wat !== undefined) return `${fout.path ?? 'wat gevraagd is'} ${wat}.`;
    return fout.code.startsWith('CSV_') ? `het bestand is niet te lezen als CSV: ${fout.message}` : null;
  }
  // What the examples throw themselves is a plain error with a sentence.
  return fout instanceof Error && (fout.constructor === Error || fout instanceof Gebruiksfout) ? fout.message : null;
}

/** Does something, and says it when that does not work. */
export async function voerUit(doe: () => void | Promise<void>): Promise<void> {
  try {
    await doe();
  } catch (fout) {
    const zin = zinVan(fout);
    if (zin === null) throw fout;
    console.error(`Het lukt niet: ${zin}`);
    process.exitCode = fout instanceof Gebruiksfout ? VERKEERD_GEBRUIKT : MISLUKT;
  }
}

const naamIn = (melding: string): string => /'([^' ]+)/.exec(melding)?.[1] ?? '';

/** The options of a command; one that does not exist, or has no value, is wrong use. */
export function leesKeuzes<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (fout) {
    if (!isSysteemfout(fout) || !fout.code.startsWith('ERR_PARSE_ARGS_')) throw fout;
    const bekend = Object.keys(config.options ?? {}).map((naam) => `--${naam}`);
    const kent = bekend.length === 0 ? '' : ` Bekend zijn: ${bekend.join(', ')}.`;
    const naam = naamIn(fout.message);
    if (fout.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new Gebruiksfout(`bij ${naam} klopt de waarde niet: zij ontbreekt, of hoort er niet.${kent}`);
    throw new Gebruiksfout(`${naam} is geen bekende keuze.${kent}`);
  }
}

/** A file that must be there. */
export function eisBestand(pad: string): string {
  if (statSync(pad).isDirectory()) throw new Error(`${pad} ${BESTANDSFOUTEN['EISDIR'] ?? ''}.`);
  return pad;
}

/** The JSON in a file. */
export function leesJson(pad: string): unknown {
  const tekst = readFileSync(eisBestand(pad), 'utf8');
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new Error(`${pad} is geen geldige JSON.`);
  }
}
