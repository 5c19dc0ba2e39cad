/**
 * Compares two policies over a file, in pieces: rows are read, compared and written before the next are read, and the
 * totals of the pieces are added. However long the file, the memory stays the same.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import {
  telVergelijkingenOp,
  vatVergelijkingSamen,
  vergelijkBeleid,
  type BeleidMet,
  type Casus,
  type Kant,
  type Opties,
  type Vergelijking,
  type Verschil,
} from 'wmo-normenkader';
import { csvLezer, csvStroom, type Cel, type Rij } from './csv.js';
import { casusVan } from './kolommen.js';
import { getal, metKolomnamen, metTeken, onderdeel, STATUSSEN, zinnenVan } from './woorden.js';

type HOBeleid = BeleidMet<'huishoudelijkeOndersteuning'>;

export interface Opdracht {
  readonly csv: string;
  readonly uit: string;
  readonly a: HOBeleid;
  readonly b: HOBeleid;
  readonly opties: Opties;
  /** Told after each piece: bytes of the file so far, and rows. */
  readonly voortgang: (bytes: number, rijen: number) => void;
}

/** A row that is not of the form, by its row in the spreadsheet. */
export interface FouteRij {
  readonly rij: number;
  readonly kenmerk: string;
  readonly meldingen: readonly string[];
}

export interface Uitslag {
  readonly totaal: Vergelijking;
  /** The first ones; all are in the file of differences. */
  readonly fouteRijen: readonly FouteRij[];
  /** What the library says of each reason why a case was not computed. */
  readonly zinnen: ReadonlyMap<string, string>;
}

const RIJEN_PER_KEER = 500;
const MEESTE_FOUTE_RIJEN = 25;
const KOP = [
  'kenmerk',
  'rij',
  'uitkomst',
  'status nu',
  'status voorstel',
  'minuten per week nu',
  'minuten per week voorstel',
  'verschil minuten per week',
  'waardoor',
  'toelichting',
];
const RICHTING = { omhoog: 'meer', omlaag: 'minder', gelijk: 'gelijk' } as const;

const minuten = (kant: Kant): Cel => (kant.status === 'berekend' ? getal(kant.minutenPerWeek) : '');

function toelichting(nu: Kant, straks: Kant): string {
  const zinnen = [nu, straks].flatMap((kant) => zinnenVan(kant).map(([, zin]) => zin));
  return [...new Set(zinnen)].join(' ');
}

/** A difference as a row of the file that comes out. */
export function verschilrij(verschil: Verschil, rij: number): readonly Cel[] {
  if (verschil.soort === 'ongeldig') {
    const meldingen = verschil.problemen.map(({ melding }) => metKolomnamen(melding)).join(' ');
    return [verschil.id ?? '', rij, 'ongeldig', '', '', '', '', '', '', meldingen];
  }
  const { id, a, b } = verschil;
  const begin: readonly Cel[] = [STATUSSEN[a.status], STATUSSEN[b.status], minuten(a), minuten(b)];
  if (verschil.soort === 'niet-vergeleken') return [id, rij, 'niet vergeleken', ...begin, '', '', toelichting(a, b)];
  const waardoor = verschil.factoren.map((factor) => `${onderdeel(factor)} ${metTeken(getal(factor.minutenPerWeek))}`).join('; ');
  return [id, rij, RICHTING[verschil.richting], ...begin, getal(verschil.verschilPerWeek), waardoor, ''];
}

async function* inStukken<T>(bron: AsyncIterable<T>, grootte: number): AsyncGenerator<T[]> {
  let stuk: T[] = [];
  for await (const deel of bron) {
    stuk.push(deel);
    if (stuk.length < grootte) continue;
    yield stuk;
    stuk = [];
  }
  if (stuk.length > 0) yield stuk;
}

/** Compares, and writes every difference to a file. */
export async function vergelijkBestand({ csv, uit, a, b, opties, voortgang }: Opdracht): Promise<Uitslag> {
  const bron = createReadStream(csv);
  const lezer = csvLezer();
  const fouteRijen: FouteRij[] = [];
  const zinnen = new Map<string, string>();
  let totaal = vatVergelijkingSamen([], a, b, opties);

  function onthoud(verschil: Verschil, rij: number): void {
    if (verschil.soort === 'ongeldig' && fouteRijen.length < MEESTE_FOUTE_RIJEN) {
      fouteRijen.push({ rij, kenmerk: verschil.id ?? '', meldingen: verschil.problemen.map(({ melding }) => metKolomnamen(melding)) });
    }
    if (verschil.soort === 'niet-vergeleken') for (const [sleutel, zin] of [verschil.a, verschil.b].flatMap(zinnenVan)) zinnen.set(sleutel, zin);
  }

  async function* rijen(records: AsyncIterable<Rij>): AsyncGenerator<readonly Cel[]> {
    for await (const stuk of inStukken(records, RIJEN_PER_KEER)) {
      const casussen: readonly Casus[] = stuk.map(({ record }) => casusVan(record));
      const stroom = vergelijkBeleid(casussen, a, b, opties);
      for (let stap = stroom.next(); ; stap = stroom.next()) {
        if (stap.done === true) {
          totaal = telVergelijkingenOp(totaal, stap.value);
          break;
        }
        const rij = stuk[stap.value.volgnummer - 1]!.info.lines;
        onthoud(stap.value, rij);
        yield verschilrij(stap.value, rij);
      }
      voortgang(bron.bytesRead, totaal.casussen);
    }
  }

  await pipeline(bron, lezer, rijen, csvStroom(KOP), createWriteStream(uit));
  return { totaal, fouteRijen, zinnen };
}
