/** CSV as Dutch Excel reads and writes it: semicolons, a byte order mark, CRLF, a decimal comma. */
import { parse } from 'csv-parse';
import { stringify, type Stringifier } from 'csv-stringify';
import { HUISHOUDKOLOMMEN } from './kolommen.js';

/** A cell: a number stays a number, also below 0; a text never becomes a formula. */
export type Cel = string | number;

/**
 * Rows of cells in, the bytes of a file out. A text that a spreadsheet would take for a formula and run (it begins with
 * =, +, -, @, a tab or a return) gets an apostrophe before it; csv-stringify knows which those are.
 */
export function csvStroom(kop: readonly string[]): Stringifier {
  return stringify({
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    header: true,
    columns: [...kop],
    escape_formulas: true,
    cast: { number: (getal) => String(getal).replace('.', ',') },
  });
}

/** What is wrong with the first row of a file, for a person; null when nothing is. */
function fouteKop(kop: readonly string[]): string | null {
  const bekend = HUISHOUDKOLOMMEN.map(({ naam }) => naam);
  const vreemd = kop.filter((naam) => !bekend.includes(naam));
  const dubbel = kop.filter((naam, i) => kop.indexOf(naam) < i);
  if (!kop.includes('kenmerk')) return `De eerste regel heeft geen kolom "kenmerk". Gevonden: ${kop.join(' | ')}. Is het bestand opgeslagen met puntkomma's?`;
  if (dubbel.length > 0) return `Deze kolommen staan er twee keer in: ${dubbel.join(', ')}.`;
  if (vreemd.length === 0) return null;
  return `Deze kolommen zijn niet bekend: ${vreemd.join(', ')}.\nHaal ze weg (namen, adressen en BSN horen hier niet) of verbeter de naam. Bekend zijn: ${bekend.join(', ')}.`;
}

/** A row of a file: its cells by the names of the columns, and on which line it stands. */
export interface Rij {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** The bytes of a file in, a {@link Rij} per row out; a first row that is not of the form is an error at once. */
export function csvLezer(): ReturnType<typeof parse> {
  return parse({
    delimiter: ';',
    bom: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    info: true,
    relax_column_count_less: true,
    columns: (kop: string[]) => {
      const namen = kop.map((naam) => naam.toLowerCase());
      const fout = fouteKop(namen);
      if (fout !== null) throw new Error(fout);
      return namen;
    },
  });
}
