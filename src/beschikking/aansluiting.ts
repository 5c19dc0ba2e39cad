import {
  berekend,
  dagnummer,
  maakSchema,
  plusDagen,
  schrijfTelling,
  schrijfDatum,
  toetsrij,
  type Berekend,
  type Bevinding,
  type Datum,
  type Opties,
  type Schema,
} from '../kern/index.js';
import { aansluitingsvraagVorm } from './aansluiting.vorm.js';
import type { BeleidMetBeschikking } from './beleid.schema.js';
import { meld } from './bevindingen.js';
import { schrijfPeriode } from './looptijdverslag.js';
import { open } from './opening.js';

/**
 * The days of a decision, both included; `einddatum: null` when there is no last day.
 *
 * @bron leudal-2018 §5.3.3, beschikking (LE-085)
 */
export interface Besluitperiode {
  readonly ingangsdatum: Datum;
  readonly einddatum: Datum | null;
}

/**
 * Two decisions on the same support: the one before, and the one that extends or follows it.
 *
 * @bron leudal-2018 §5.3.3, beschikking (LE-085)
 */
export interface Aansluitingsvraag {
  readonly vorige: Besluitperiode;
  readonly volgende: Besluitperiode;
}

/**
 * Reads two decisions that follow each other.
 *
 * @bron leudal-2018 §5.3.3, beschikking (LE-085)
 */
export const AansluitingsvraagSchema: Schema<Aansluitingsvraag> = maakSchema<Aansluitingsvraag>(aansluitingsvraagVorm);

/**
 * Whether two decisions adjoin, leave a gap or overlap.
 *
 * @bron leudal-2018 §5.3.3, beschikking (LE-085)
 */
export interface Aansluiting {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly oordeel: 'aansluitend' | 'gat' | 'overlap';
  readonly voldoet: boolean;
  /** How many days the gap or the overlap has; 0 when they adjoin, null for an overlap without an end. */
  readonly dagen: number | null;
  /** The first day of the gap or the overlap. */
  readonly van: Datum | null;
  /** The last day of the gap or the overlap. */
  readonly tot: Datum | null;
}

type Gevonden = Pick<Aansluiting, 'oordeel' | 'dagen' | 'van' | 'tot'>;

const AANSLUITEND: Gevonden = { oordeel: 'aansluitend', dagen: 0, van: null, tot: null };

function eerste(a: Datum | null, b: Datum | null): Datum | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** Whichever of the two comes first: a decision that follows can begin before the other, and overlap it all the same. */
function vergelijk(een: Besluitperiode, ander: Besluitperiode): Gevonden {
  const [vroeg, laat] = een.ingangsdatum <= ander.ingangsdatum ? [een, ander] : [ander, een];
  const van = laat.ingangsdatum;
  if (vroeg.einddatum === null || vroeg.einddatum >= van) {
    const tot = eerste(vroeg.einddatum, laat.einddatum);
    return { oordeel: 'overlap', dagen: tot === null ? null : dagnummer(tot) - dagnummer(van) + 1, van, tot };
  }
  const dagen = dagnummer(van) - dagnummer(vroeg.einddatum) - 1;
  return dagen === 0 ? AANSLUITEND : { oordeel: 'gat', dagen, van: plusDagen(vroeg.einddatum, 1), tot: plusDagen(van, -1) };
}

function schrijfDagen(dagen: number): string {
  return schrijfTelling(dagen, 'dag', 'dagen');
}

function beschrijf({ oordeel, dagen, van, tot }: Gevonden): { readonly samenvatting: string; readonly bevindingen: readonly Bevinding[] } {
  if (van === null) return { samenvatting: 'de besluiten sluiten op elkaar aan.', bevindingen: [] };
  if (dagen === null || tot === null) {
    const waarden = { van: schrijfDatum(van) };
    return {
      samenvatting: `de besluiten overlappen vanaf ${waarden.van}, zonder einde.`,
      bevindingen: [meld('BESLUITEN_OVERLAPPEN_ZONDER_EINDE', { pad: 'volgende.ingangsdatum', waarden })],
    };
  }
  const waarden = { dagen: schrijfDagen(dagen), periode: schrijfPeriode(van, tot) };
  const wat = oordeel === 'gat' ? `tussen de besluiten zit een gat van ${waarden.dagen}` : `de besluiten gelden ${waarden.dagen} tegelijk`;
  return {
    samenvatting: `${wat} (${waarden.periode}).`,
    bevindingen: [meld(oordeel === 'gat' ? 'GAT_TUSSEN_BESLUITEN' : 'BESLUITEN_OVERLAPPEN', { pad: 'volgende.ingangsdatum', waarden })],
  };
}

/**
 * Checks whether two decisions on the same support adjoin: the second begins on the day after the last day of the first.
 *
 * @param invoer the days of both decisions, last days included
 * @param beleid a policy with a part `beschikking`
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `oordeel`, and the days of the gap or the overlap
 * @throws InvoerFout when the input is not of the form, or a decision ends before it begins
 * @bron leudal-2018 §5.3.3, beschikking (LE-085)
 * @example
 * toetsAansluiting({
 *   vorige: { ingangsdatum: '2018-03-01', einddatum: '2020-02-29' }, volgende: { ingangsdatum: '2020-03-02', einddatum: null },
 * }, leudal2018) // { oordeel: 'gat', voldoet: false, dagen: 1, van: '2020-03-01', tot: '2020-03-01', ... }
 */
export function toetsAansluiting(invoer: Aansluitingsvraag, beleid: BeleidMetBeschikking, opties?: Opties): Berekend<Aansluiting> {
  const { gelezen, geldigheid, bevinding, verantwoording } = open(AansluitingsvraagSchema, invoer, beleid, opties);
  const { vorige, volgende } = gelezen;
  const vooraf = bevinding === null ? [] : [bevinding];
  const gevonden = vergelijk(vorige, volgende);
  const { samenvatting, bevindingen } = beschrijf(gevonden);
  const sluitAan = gevonden.oordeel === 'aansluitend';
  const loopt = ({ ingangsdatum, einddatum }: Besluitperiode): string => schrijfPeriode(ingangsdatum, einddatum);
  const rij = toetsrij(
    {
      code: 'AANSLUITING',
      groep: 'aansluiting',
      omschrijving: `Het ene besluit begint op de dag na het einde van het andere: ${sluitAan ? 'ja' : 'nee'}. Het vorige loopt ${loopt(vorige)}; het volgende ${loopt(volgende)}`,
      herkomst: null,
      vindplaats: null,
    },
    { eis: 'het ene besluit begint op de dag na het andere', waarde: gevonden.oordeel, voldaan: sluitAan },
  );
  return berekend(
    { stappen: [geldigheid, rij], bevindingen: [...vooraf, ...bevindingen], verantwoording },
    { samenvatting, voldoet: sluitAan, ...gevonden },
  );
}
