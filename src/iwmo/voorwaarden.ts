import { toetsrij, type Bevinding, type Toetsstap } from '../kern/index.js';
import { meld, type Voorwaardecode } from './bevindingen.js';
import { inIwmo } from './bronnen.js';
import {
  CATEGORIECODE_LIJST,
  EENHEIDCODE_LIJST,
  FREQUENTIECODE_LIJST,
  LEESBARE_FREQUENTIE_LIJST,
  NIET_PER_DAG,
  REDEN_VERWIJDERD,
  REDENWIJZIGING_LIJST,
} from './codelijsten.js';
import type { TeToetsenToewijzing } from './toegewezen-product.js';

/**
 * A condition of the information model: when it applies, and when it is met.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
interface Berichtvoorwaarde {
  readonly code: Voorwaardecode;
  /** The number as the model prints it. */
  readonly nummer: string;
  readonly pad: string;
  readonly eis: string;
  readonly geldt: (toewijzing: TeToetsenToewijzing) => boolean;
  readonly voldaan: (toewijzing: TeToetsenToewijzing) => boolean;
}

function gevuld<T>(waarde: T | null | undefined): waarde is T {
  return waarde !== null && waarde !== undefined;
}

function staatIn(lijst: readonly string[], code: string | null | undefined): boolean {
  return gevuld(code) && lijst.includes(code);
}

const VOORWAARDEN: readonly Berichtvoorwaarde[] = [
  {
    code: 'CD041',
    nummer: 'CD041',
    pad: 'Omvang',
    eis: 'met een productcode is er een omvang',
    geldt: ({ Product }) => gevuld(Product?.Code),
    voldaan: ({ Omvang }) => gevuld(Omvang),
  },
  {
    code: 'CD075',
    nummer: 'CD075',
    pad: 'Einddatum',
    eis: 'met een budget is er een einddatum',
    geldt: ({ Budget }) => gevuld(Budget),
    voldaan: ({ Einddatum }) => gevuld(Einddatum),
  },
  {
    code: 'CD076',
    nummer: 'CD076',
    pad: 'Einddatum',
    eis: 'met een omvang per week is er een einddatum',
    geldt: ({ Omvang }) => Omvang?.Frequentie === '2',
    voldaan: ({ Einddatum }) => gevuld(Einddatum),
  },
  {
    code: 'CD077_CD078',
    nummer: 'CD077/CD078',
    pad: 'Budget',
    eis: 'omvang en budget gaan niet samen',
    geldt: ({ Omvang, Budget }) => gevuld(Omvang) || gevuld(Budget),
    voldaan: ({ Omvang, Budget }) => !(gevuld(Omvang) && gevuld(Budget)),
  },
  {
    code: 'CD079',
    nummer: 'CD079',
    pad: 'Product',
    eis: 'zonder budget is er een product',
    geldt: ({ Budget }) => !gevuld(Budget),
    voldaan: ({ Product }) => gevuld(Product),
  },
  {
    code: 'CD080',
    nummer: 'CD080',
    pad: 'Omvang',
    eis: 'zonder productcode is er geen omvang',
    geldt: ({ Product }) => !gevuld(Product?.Code),
    voldaan: ({ Omvang }) => !gevuld(Omvang),
  },
  {
    code: 'CS003',
    nummer: 'CS003',
    pad: 'Einddatum',
    eis: 'de einddatum ligt niet voor de ingangsdatum',
    geldt: ({ Einddatum }) => gevuld(Einddatum),
    voldaan: ({ Ingangsdatum, Einddatum }) => gevuld(Einddatum) && Einddatum >= Ingangsdatum,
  },
  {
    code: 'CS335',
    nummer: 'CS335',
    pad: 'RedenWijziging',
    eis: 'reden 13 (verwijderd) alleen met een einddatum die gelijk is aan de ingangsdatum',
    geldt: ({ RedenWijziging }) => RedenWijziging === REDEN_VERWIJDERD,
    voldaan: ({ Ingangsdatum, Einddatum }) => Ingangsdatum === Einddatum,
  },
  {
    code: 'CS338',
    nummer: 'CS338',
    pad: 'Omvang.Frequentie',
    eis: `eenheid ${NIET_PER_DAG.eenheden.join(', ')} alleen met frequentie ${NIET_PER_DAG.frequenties.join(', ')}`,
    geldt: ({ Omvang }) => staatIn(NIET_PER_DAG.eenheden, Omvang?.Eenheid),
    voldaan: ({ Omvang }) => staatIn(NIET_PER_DAG.frequenties, Omvang?.Frequentie),
  },
  {
    code: 'WMO020',
    nummer: 'WMO020',
    pad: 'Product.Categorie',
    eis: 'de productcategorie staat in de codelijst',
    geldt: ({ Product }) => gevuld(Product),
    voldaan: ({ Product }) => staatIn(CATEGORIECODE_LIJST, Product?.Categorie),
  },
  {
    code: 'WMO002',
    nummer: 'WMO002',
    pad: 'RedenWijziging',
    eis: 'de reden van wijziging staat in de codelijst en is niet 01',
    geldt: ({ RedenWijziging }) => gevuld(RedenWijziging),
    voldaan: ({ RedenWijziging }) => staatIn(REDENWIJZIGING_LIJST, RedenWijziging),
  },
  {
    code: 'WJ756',
    nummer: 'WJ756',
    pad: 'Omvang.Eenheid',
    eis: 'de eenheid staat in de codelijst',
    geldt: ({ Omvang }) => gevuld(Omvang),
    voldaan: ({ Omvang }) => staatIn(EENHEIDCODE_LIJST, Omvang?.Eenheid),
  },
  {
    code: 'WMO757',
    nummer: 'WMO757',
    pad: 'Omvang.Frequentie',
    eis: 'de frequentie staat in de codelijst',
    geldt: ({ Omvang }) => gevuld(Omvang),
    voldaan: ({ Omvang }) => staatIn(LEESBARE_FREQUENTIE_LIJST, Omvang?.Frequentie),
  },
  {
    code: 'WMO757_VEROUDERD',
    nummer: 'WMO757',
    pad: 'Omvang.Frequentie',
    eis: 'de frequentie mag nog worden geschreven',
    geldt: ({ Omvang }) => staatIn(LEESBARE_FREQUENTIE_LIJST, Omvang?.Frequentie),
    voldaan: ({ Omvang }) => staatIn(FREQUENTIECODE_LIJST, Omvang?.Frequentie),
  },
];

/**
 * Every condition with a row of the explanation, and a blocking finding for each that is not met.
 *
 * @param kop a text before the element in the path of a finding, such as `toewijzing.`
 * @bron iwmo-3.2 CD041, CD075..CD080, CS003, CS335, CS338 en de codelijsten WJ756, WMO757, WMO020, WMO002
 */
export function toetsVoorwaarden(
  toewijzing: TeToetsenToewijzing,
  kop: string,
): { readonly rijen: Toetsstap[]; readonly bevindingen: Bevinding[] } {
  const gewogen = VOORWAARDEN.map((voorwaarde) => ({
    voorwaarde,
    voldaan: voorwaarde.geldt(toewijzing) ? voorwaarde.voldaan(toewijzing) : null,
  }));
  return {
    rijen: gewogen.map(({ voorwaarde: { code, nummer, eis }, voldaan }) =>
      toetsrij(
        { code, groep: 'voorwaarden', omschrijving: `${nummer}: ${eis}${voldaan === false ? '. Hier niet voldaan' : ''}`, herkomst: 'gepubliceerd', vindplaats: inIwmo(nummer) },
        { eis, waarde: null, voldaan },
      ),
    ),
    bevindingen: gewogen.flatMap(({ voorwaarde: { code, pad }, voldaan }) => (voldaan === false ? [meld(code, { pad: `${kop}${pad}` })] : [])),
  };
}
