/**
 * A million households: cases as lines of JSON (NDJSON) from stdin, results as lines to stdout, in constant memory. The
 * same filter is one process, a pool of threads, or the map step of an engine that starts it many times.
 *
 * Run, with `npx tsx --tsconfig tsconfig.alles.json examples/07-miljoen.ts` and:
 *   (nothing)                          a small demonstration
 *   --maak --aantal 1000000            invented households as NDJSON; --vanaf and --zaad choose which. NOT the Netherlands
 *   --filter [--werkers 2]             stdin to stdout; --beleid <id> chooses the policy
 *   --meet [--aantal 20000]            rows per second beside a bare JSON parse and print of the same rows
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Piscina } from 'piscina';
import { bevolking, STANDAARDZAAD } from './bevolking/huishouden.js';
import { beleidMet } from './casus.js';
import { meet } from './07-miljoen/meet.js';
import { inRegels, inVolgorde, type Stuk } from './07-miljoen/regels.js';
import { rekenStuk } from './07-miljoen/reken.js';
import { Gebruiksfout, leesKeuzes, voerUit } from './voor-mensen.js';

const KEUZES = {
  options: {
    maak: { type: 'boolean', default: false },
    filter: { type: 'boolean', default: false },
    meet: { type: 'boolean', default: false },
    aantal: { type: 'string' },
    vanaf: { type: 'string', default: '1' },
    zaad: { type: 'string', default: String(STANDAARDZAAD) },
    werkers: { type: 'string', default: '0' },
    beleid: { type: 'string', default: 'voorbeeldgemeente-2025' },
  },
} as const;
const PER_KEER = 500;
/** Pieces in the hands of each thread: one to work on and one to go on with. */
const PER_WERKER = 2;

function geheel(tekst: string, naam: string): number {
  const waarde = Number(tekst);
  if (Number.isSafeInteger(waarde) && waarde >= 0) return waarde;
  throw new Gebruiksfout(`--${naam} moet een geheel getal zijn.`);
}

interface Keuzes {
  readonly wat: 'maak' | 'filter' | 'meet' | 'voorbeeld';
  readonly aantal: number | null;
  readonly vanaf: number;
  readonly zaad: number;
  readonly werkers: number;
  readonly beleid: string;
}

/** Everything that was asked for, read before anything is done. */
function leesAlleKeuzes(): Keuzes {
  const { maak, filter, meet: meten, aantal, vanaf, zaad, werkers, beleid } = leesKeuzes(KEUZES).values;
  return {
    wat: maak ? 'maak' : filter ? 'filter' : meten ? 'meet' : 'voorbeeld',
    aantal: aantal === undefined ? null : geheel(aantal, 'aantal'),
    vanaf: geheel(vanaf, 'vanaf'),
    zaad: geheel(zaad, 'zaad'),
    werkers: geheel(werkers, 'werkers'),
    beleid: beleidMet(beleid).id,
  };
}

/** Invented households as pieces of text. */
function* huishoudens(aantal: number, { zaad, vanaf }: Keuzes): Generator<string> {
  let stuk = '';
  let in_stuk = 0;
  for (const casus of bevolking(aantal, { zaad, vanaf })) {
    stuk += `${JSON.stringify(casus)}\n`;
    in_stuk += 1;
    if (in_stuk < PER_KEER) continue;
    yield stuk;
    [stuk, in_stuk] = ['', 0];
  }
  if (stuk !== '') yield stuk;
}

/** Results of pieces of lines, here or in a pool; never more pieces at a time than the threads can hold. */
async function* reken(bron: AsyncIterable<string>, { werkers, beleid }: Keuzes): AsyncGenerator<string> {
  if (werkers === 0) {
    for await (const stuk of inRegels(bron)) yield rekenStuk({ ...stuk, beleid });
    return;
  }
  const pool = new Piscina<Stuk & { readonly beleid: string }, string>({ filename: new URL('07-miljoen/werker.ts', import.meta.url).href, minThreads: werkers, maxThreads: werkers });
  try {
    yield* inVolgorde(inRegels(bron), (stuk) => pool.run({ ...stuk, beleid }), werkers * PER_WERKER);
  } finally {
    await pool.destroy();
  }
}

/** Into stdout, as fast as it is read and no faster; who stops reading ends it. */
async function naarUit(bron: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(bron), process.stdout, { end: false });
  } catch (fout) {
    if (!(fout instanceof Error && 'code' in fout && fout.code === 'EPIPE')) throw fout;
  }
}

const nl = (getal: number): string => Math.round(getal).toLocaleString('nl-NL');

function toonMeting({ aantal, beleid }: Keuzes): void {
  const meting = meet(aantal ?? 20_000, beleid);
  console.log(`${nl(meting.rijen)} verzonnen huishoudens, beleid ${beleid}, één proces`);
  console.log(`JSON lezen en schrijven:   ${nl(meting.jsonPerSeconde)} rijen per seconde`);
  console.log(`lezen, rekenen, schrijven: ${nl(meting.filterPerSeconde)} rijen per seconde`);
  console.log(`verhouding: het filter doet er ${meting.verhouding.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} keer zo lang over`);
  console.log(`meeste geheugen: ${nl(meting.geheugenMB)} MB`);
}

async function toonVoorbeeld(keuzes: Keuzes): Promise<void> {
  const aantal = keuzes.aantal ?? 1000;
  const perStatus = new Map<string, number>();
  let eerste = '';
  for await (const tekst of reken(Readable.from(huishoudens(aantal, keuzes)), keuzes)) {
    eerste ||= tekst.split('\n').slice(0, 3).join('\n');
    for (const regel of tekst.trimEnd().split('\n')) {
      const { status } = JSON.parse(regel) as { readonly status: string };
      perStatus.set(status, (perStatus.get(status) ?? 0) + 1);
    }
  }
  console.log(`${nl(aantal)} verzonnen huishoudens (dit is NIET Nederland), beleid ${keuzes.beleid}. De eerste uitkomsten:`);
  console.log(eerste);
  for (const [status, keer] of perStatus) console.log(`${status}: ${nl(keer)}`);
  console.log('Als filter: zie de kop van dit bestand. Dit is een hulpmiddel: het college besluit.');
}

process.stdin.setEncoding('utf8');
await voerUit(async () => {
  const keuzes = leesAlleKeuzes();
  if (keuzes.wat === 'maak') await naarUit(huishoudens(keuzes.aantal ?? 1_000_000, keuzes));
  else if (keuzes.wat === 'filter') await naarUit(reken(process.stdin, keuzes));
  else if (keuzes.wat === 'meet') toonMeting(keuzes);
  else await toonVoorbeeld(keuzes);
});
