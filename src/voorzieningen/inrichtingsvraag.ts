import { InvoerFout, maakSchema, type Probleem, type Schema } from '../kern/index.js';
import type { Inrichtingsartikel, Inrichtingstabel } from './inrichtingstabel.js';
import { inrichtingsvraagVorm } from './inrichtingsvraag.vorm.js';
import { onbekendeNaam } from './voorzieningsvraag.js';

/**
 * What a home has to be furnished with.
 *
 * @bron leudal-2018 bijlage 4 (LE-276)
 */
export interface Inrichtingsvraag {
  /** How many persons the household has. */
  readonly personen?: number | undefined;
  /** The ids of the articles that are needed; absent: those of the example in the source. */
  readonly artikelen?: readonly string[] | undefined;
  /** How much of an article for which the table has no quantity, as a decimal text. */
  readonly hoeveelheden?: { readonly [artikel: string]: string | undefined } | undefined;
}

/**
 * Reads a question about furnishing a home.
 *
 * @bron leudal-2018 bijlage 4 (LE-276)
 */
export const InrichtingsvraagSchema: Schema<Inrichtingsvraag> = maakSchema<Inrichtingsvraag>(inrichtingsvraagVorm);

function problemenMet(tabel: Inrichtingstabel, { artikelen = [], hoeveelheden = {} }: Inrichtingsvraag, gekozen: readonly string[]): Probleem[] {
  const bekend = tabel.artikelen.map(({ id }) => id);
  const gegeven = Object.entries(hoeveelheden).flatMap(([id, waarde]) => (waarde === undefined ? [] : [id]));
  const zonderGevolg = (id: string, waarom: string): Probleem => ({
    pad: `hoeveelheden.${id}`,
    code: 'ZONDER_GEVOLG',
    melding: `\`hoeveelheden.${id}\` heeft geen gevolg: ${waarom}`,
  });
  return [
    ...artikelen.flatMap((id, i) => (bekend.includes(id) ? [] : [onbekendeNaam(`artikelen.${i}`, id, 'bekend artikel van dit beleid', bekend, 'NIET_IN_LIJST')])),
    ...gegeven.flatMap((id) => {
      if (!bekend.includes(id)) return [onbekendeNaam(`hoeveelheden.${id}`, id, 'bekend artikel van dit beleid', bekend, 'ONBEKENDE_SLEUTEL')];
      if (!gekozen.includes(id)) return [zonderGevolg(id, 'dit artikel telt niet mee; noem het in `artikelen`')];
      return tabel.artikelen.some((artikel) => artikel.id === id && artikel.benodigd !== null) ? [zonderGevolg(id, 'de tabel noemt zelf hoeveel er nodig is')] : [];
    }),
  ];
}

/**
 * The articles that count, in the order of the table.
 *
 * @throws InvoerFout `INVOER_ONGELDIG` for an article that the table does not have, or a quantity that would do nothing
 * @bron leudal-2018 bijlage 4 (LE-276)
 */
export function gekozenArtikelen(tabel: Inrichtingstabel, vraag: Inrichtingsvraag): readonly Inrichtingsartikel[] {
  const gekozen = vraag.artikelen ?? tabel.voorbeeld.artikelen;
  const problemen = problemenMet(tabel, vraag, gekozen);
  if (problemen.length > 0) throw new InvoerFout('INVOER_ONGELDIG', problemen);
  return tabel.artikelen.filter(({ id }) => gekozen.includes(id));
}
