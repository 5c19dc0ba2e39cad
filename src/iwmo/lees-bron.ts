import type * as z from 'zod/mini';
import { maakSchema, meldKern, type Bevinding, type Lezing, type Ontbreekt, type Schema } from '../kern/index.js';
import type { Productnaam } from '../producten/index.js';
import { meld } from './bevindingen.js';
import { BronopgaveSchema, type Bronopgave, type Bronuitkomst, type Toewijzingsbron } from './bron.js';
import { andereUitkomstVorm, begeleidingUitkomstVorm, hoUitkomstVorm } from './bron.vorm.js';
import type { Maat } from './maat.js';
import { vraagNaar, type Toewijzingsvraagpad } from './vragen.js';

/**
 * What a source of a size gave: the size, or what is missing for it.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export interface GelezenBron {
  readonly maat: Maat | null;
  /** Null when the source does not say what it is about. */
  readonly product: Productnaam | null;
  /** Where the number stands. */
  readonly pad: Toewijzingsvraagpad;
  readonly ontbreekt: readonly Ontbreekt[];
  readonly bevindingen: readonly Bevinding[];
}

interface UitkomstKop {
  readonly status: Bronuitkomst['status'];
  readonly besluitrijp: boolean;
  readonly bevindingen: readonly { readonly melding: string; readonly ernst: string }[];
}

const HOUitkomst: Schema<z.infer<typeof hoUitkomstVorm>> = maakSchema(hoUitkomstVorm);
const BegeleidingUitkomst: Schema<z.infer<typeof begeleidingUitkomstVorm>> = maakSchema(begeleidingUitkomstVorm);
const AndereUitkomst: Schema<z.infer<typeof andereUitkomstVorm>> = maakSchema(andereUitkomstVorm);

const BEGELEIDING = 'ECLI:NL:CRVB:2021:1381';

/** That there is no number. The judgment is about begeleiding; for anything else, or unknown, it is a comparison. */
function meldZonderOmvang(pad: string, wat: string, product: Productnaam | null): Bevinding {
  const eigen = product?.startsWith('begeleiding') === true;
  const uitspraak = eigen ? BEGELEIDING : `vergelijk ${BEGELEIDING}, over begeleiding`;
  return meldKern('OMVANG_NIET_CONCREET', { pad, waarden: { wat, uitspraak } });
}

function maatVan(opgave: Bronopgave): { readonly aantal: number | undefined; readonly eenheid: Maat['eenheid']; readonly veld: Toewijzingsvraagpad } {
  switch (opgave.product) {
    case 'huishoudelijke-ondersteuning':
    case 'begeleiding-individueel':
      return { aantal: opgave.minuten, eenheid: 'minuut', veld: 'bron.minuten' };
    case 'begeleiding-groep':
      return { aantal: opgave.dagdelen, eenheid: 'dagdeel', veld: 'bron.dagdelen' };
    case 'kortdurend-verblijf':
      return { aantal: opgave.etmalen, eenheid: 'etmaal', veld: 'bron.etmalen' };
    case 'vervoer':
      return { aantal: opgave.dagen, eenheid: 'dag-retour', veld: 'bron.dagen' };
  }
}

function vanOpgave(opgave: Bronopgave): GelezenBron {
  const { product, per } = opgave;
  const { aantal, eenheid, veld } = maatVan(opgave);
  return {
    product,
    pad: veld,
    maat: aantal === undefined || per === undefined ? null : { product, aantal, eenheid, per },
    ontbreekt: [...(aantal === undefined ? [vraagNaar(veld)] : []), ...(per === undefined ? [vraagNaar('bron.per')] : [])],
    bevindingen: aantal === undefined ? [meldZonderOmvang(veld, 'Een toewijzing', product)] : [],
  };
}

const STATUS_TEKST: Readonly<Record<Bronuitkomst['status'], string>> = {
  berekend: 'Los dat eerst op.',
  onvolledig: 'Er ontbreken nog gegevens of normen.',
  'niet-aangewezen': 'Zij zegt dat dit niet is aangewezen.',
  'beoordeling-nodig': 'Een professional moet haar nog beoordelen.',
};

function meldRijpheid({ status, besluitrijp, bevindingen }: UitkomstKop): Bevinding[] {
  if (besluitrijp) return [];
  const blokkades = bevindingen.flatMap(({ melding, ernst }) => (ernst === 'blokkerend' ? [melding] : []));
  const waarom = blokkades.length === 0 ? STATUS_TEKST[status] : [...new Set(blokkades)].join(' ');
  return [meld('BRON_NIET_BESLUITRIJP', { pad: 'bron', waarden: { waarom } })];
}

function vanMaat(maat: Maat, uitkomst: UitkomstKop, meer: readonly Bevinding[] = []): GelezenBron {
  return { maat, product: maat.product, pad: 'bron', ontbreekt: [], bevindingen: [...meldRijpheid(uitkomst), ...meer] };
}

function gelukt<T>(lezing: Lezing<T>, maak: (waarde: T) => GelezenBron): Lezing<GelezenBron> {
  return lezing.geldig ? { geldig: true, waarde: maak(lezing.waarde) } : lezing;
}

function leesUitkomst(uitkomst: Bronuitkomst): Lezing<GelezenBron> {
  if (uitkomst.status === 'berekend' && 'resultaatgebieden' in uitkomst) {
    return gelukt(HOUitkomst.lees(uitkomst), (ho) => {
      const { minuten, per, tijdelijk } = ho;
      const meer = tijdelijk.length === 0 ? [] : [meld('TIJDELIJK_APART', { pad: 'bron.tijdelijk' })];
      return vanMaat({ product: 'huishoudelijke-ondersteuning', aantal: minuten, eenheid: 'minuut', per }, ho, meer);
    });
  }
  if (uitkomst.status === 'berekend' && 'vorm' in uitkomst && 'dagdelen' in uitkomst && 'minuten' in uitkomst) {
    return gelukt(BegeleidingUitkomst.lees(uitkomst), (omvang) =>
      omvang.vorm === 'individueel'
        ? vanMaat({ product: 'begeleiding-individueel', aantal: omvang.minuten, eenheid: 'minuut', per: 'week' }, omvang)
        : vanMaat({ product: 'begeleiding-groep', aantal: omvang.dagdelen, eenheid: 'dagdeel', per: 'week' }, omvang),
    );
  }
  return gelukt(AndereUitkomst.lees(uitkomst), (anders) => ({
    maat: null,
    product: null,
    pad: 'bron',
    ontbreekt: [vraagNaar('bron')],
    bevindingen: [meldZonderOmvang('bron', 'profiel' in uitkomst ? 'Een profiel' : 'Een toewijzing', null), ...meldRijpheid(anders)],
  }));
}

function isUitkomst(bron: Toewijzingsbron): bron is Bronuitkomst {
  const waarde: unknown = bron;
  return typeof waarde === 'object' && waarde !== null && 'status' in waarde && 'stappen' in waarde;
}

/**
 * Reads where a size comes from. An outcome is told from a plain size by its `status` and `stappen`; what it is about by
 * what only that outcome has.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 * @bron normenkader-ho-2025 vraag 1 (NE-007)
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089, NK-096)
 */
export function leesBron(bron: Toewijzingsbron): Lezing<GelezenBron> {
  return isUitkomst(bron) ? leesUitkomst(bron) : gelukt(BronopgaveSchema.lees(bron), vanOpgave);
}
