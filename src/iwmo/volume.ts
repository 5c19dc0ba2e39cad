import { dagnummer, kiesrij, schrijfTelling, toetsrij, type Bevinding, type Datum, type Stap } from '../kern/index.js';
import { meld } from './bevindingen.js';
import { inIwmo } from './bronnen.js';
import { EENHEDEN, FREQUENTIECODE_LIJST, FREQUENTIES, type Eenheidcode, type Frequentiecode } from './codelijsten.js';
import type { Eenheidkeuze } from './eenheid.js';
import { schrijfMaat, type Maat } from './maat.js';
import { DAGEN_PER_TWEE_WEKEN, GRENZEN, OMREKENING } from './normen/grenzen.js';
import type { Omvang } from './toegewezen-product.js';

/**
 * A size in a unit of the code list, or why it cannot be written.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export interface Volumelezing {
  readonly omvang: Omvang | null;
  readonly bevindingen: readonly Bevinding[];
  readonly stappen: readonly Stap[];
  /** What the provider must be told beside the size. */
  readonly commentaar: string | null;
}

const FREQUENTIE_BIJ: Readonly<Record<Maat['per'], Frequentiecode>> = { week: '2', 'twee-weken': '6', totaal: '6' };
const MINUUT: Eenheidcode = '01';

/**
 * The two-week periods that start from a day up to and including another; the last one counts although it is not whole.
 *
 * @bron iwmo-3.2 WMO757
 * @example telBegonnenPerioden('2025-01-01', '2025-01-15') // 2
 */
export function telBegonnenPerioden(vanaf: Datum, totEnMet: Datum): number {
  return Math.ceil((dagnummer(totEnMet) - dagnummer(vanaf) + 1) / DAGEN_PER_TWEE_WEKEN);
}

function schrijfPerioden(aantal: number): string {
  return schrijfTelling(aantal, 'begonnen periode van twee weken', 'begonnen perioden van twee weken');
}

/** A number in a unit, or null when there is no measure for it or it is not whole. */
function inEenheid(aantal: number, eenheid: Maat['eenheid'], code: Eenheidcode): { readonly past: boolean; readonly volume: number | null } {
  const maten: Readonly<Partial<Record<Eenheidcode, number>>> = OMREKENING[eenheid];
  const deler = maten[code];
  if (deler === undefined) return { past: false, volume: null };
  return { past: true, volume: aantal % deler === 0 ? aantal / deler : null };
}

function frequentierij(code: Frequentiecode, per: Maat['per']): Stap {
  const schrijf = (een: Frequentiecode): string => `${een} ${FREQUENTIES[een]}`;
  return kiesrij(
    {
      code: 'FREQUENTIE',
      groep: 'omvang',
      omschrijving: per === 'twee-weken' ? 'De frequentie (WMO757; per twee weken bestaat niet en wordt een totaal)' : 'De frequentie (WMO757)',
      herkomst: per === 'twee-weken' ? 'afgeleid' : 'gepubliceerd',
      vindplaats: inIwmo('WMO757'),
    },
    schrijf(code),
    FREQUENTIECODE_LIJST.map(schrijf),
  );
}

function heelrij(eis: string, waarde: string, heel: boolean, gevolg: string): Stap {
  return toetsrij(
    {
      code: 'VOLUME_HEEL',
      groep: 'omvang',
      omschrijving: `Een heel volume in de eenheid ${eis}${heel ? '' : `: nee, ${gevolg}`}`,
      herkomst: 'gepubliceerd',
      vindplaats: inIwmo('bericht WMO301, Omvang'),
    },
    { eis, waarde, voldaan: heel },
  );
}

function periodenrij(perioden: number): Stap {
  return toetsrij(
    { code: 'PERIODEN', groep: 'omvang', omschrijving: `Van de ingangsdatum tot en met de einddatum: ${schrijfPerioden(perioden)}`, herkomst: 'afgeleid', vindplaats: inIwmo('WMO757') },
    { eis: 'begonnen perioden van twee weken', waarde: String(perioden), voldaan: true },
  );
}

/**
 * Writes a size in a unit: a whole volume, or minutes where the policy says so, or a finding why not. Per two weeks
 * becomes a total over the two-week periods that start within the term.
 *
 * @param pad where the size stands
 * @bron iwmo-3.2 WJ756, WMO757 en bericht WMO301, Omvang
 */
export function schrijfVolume(maat: Maat, keuze: Eenheidkeuze, perioden: number, pad: string): Volumelezing {
  const omvang = schrijfMaat(maat);
  const aantal = maat.aantal * perioden;
  const { past, volume } = inEenheid(aantal, maat.eenheid, keuze.code);
  const naam = EENHEDEN[keuze.code];
  if (!past) return { omvang: null, bevindingen: [meld('EENHEID_PAST_NIET', { pad, waarden: { omvang, eenheid: naam } })], stappen: [], commentaar: null };
  const inMinuten = volume === null && keuze.nietHeel === 'minuten';
  const telt = perioden > 1 ? `${omvang}, ${schrijfPerioden(perioden)}` : omvang;
  const heel = heelrij(naam, telt, volume !== null, inMinuten ? 'dus in minuten' : 'dus niet te schrijven');
  if (volume === null && !inMinuten) {
    return { omvang: null, bevindingen: [meld('VOLUME_NIET_HEEL', { pad, waarden: { omvang: telt, eenheid: naam } })], stappen: [heel], commentaar: null };
  }
  const Volume = volume ?? aantal;
  const Frequentie = FREQUENTIE_BIJ[maat.per];
  const tweeWeken = maat.per === 'twee-weken';
  const stappen = [...(tweeWeken ? [periodenrij(perioden)] : []), heel, frequentierij(Frequentie, maat.per)];
  if (Volume > GRENZEN.volume) {
    const waarden = { omvang: telt, volume: Volume, grootste: GRENZEN.volume };
    return { omvang: null, bevindingen: [meld('VOLUME_TE_GROOT', { pad, waarden })], stappen, commentaar: null };
  }
  return {
    omvang: Object.freeze({ Volume, Eenheid: inMinuten ? MINUUT : keuze.code, Frequentie }),
    bevindingen: tweeWeken ? [meld('TWEE_WEKEN_ALS_TOTAAL', { pad, waarden: { perioden: schrijfPerioden(perioden) } })] : [],
    stappen,
    commentaar: tweeWeken ? `${omvang}; het totaal is afgeleid: ${schrijfPerioden(perioden)}.` : null,
  };
}
