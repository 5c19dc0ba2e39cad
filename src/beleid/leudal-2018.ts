import { BRONNEN, onthoud, vindplaats, type Onderdeel, type Vindplaats } from '../kern/index.js';
import { DUUR_LEUDAL_2018, LEUDAL_BEOORDELINGSMODEL_2018, ONDERSTEUNINGSPLAN_BEGELEIDING_LEUDAL_2018 } from '../begeleiding/index.js';
import { EVALUATIE_LEUDAL_2018, LOOPTIJDEN_LEUDAL_2018 } from '../beschikking/index.js';
import { LEUDAL_ACTIVITEITEN_2018, ONDERSTEUNINGSPLAN_HO_LEUDAL_2018 } from '../huishoudelijke-ondersteuning/index.js';
import {
  INRICHTING_LEUDAL_2018,
  MEERKOSTEN_LEUDAL_2018,
  PROCEDURE_LEUDAL_2018,
  TOEGANG_LEUDAL_2018,
  VOORZIENINGEN_LEUDAL_2018,
  WOONKOSTEN_LEUDAL_2018,
} from '../voorzieningen/index.js';
import { GRONDSLAGEN_LEUDAL_2018, PRODUCTCODES_LEUDAL_2018, PRODUCTEN_LEUDAL_2018, VERBLIJFSTOEGANG_LEUDAL_2018, VERVOER_LEUDAL_2018 } from '../producten/index.js';
import type { BeleidMet } from './beleid.js';

const NATURA_MET_PGB = {
  toegestaan: false,
  herkomst: 'gepubliceerd',
  vindplaats: vindplaats('leudal-2018', '§5.4.5', 'LE-101'),
} as const;

/** Until when begeleiding and its products are arranged like this: inferred, from 2024 on they are bought in another way. */
const TOT_NIEUWE_INKOOP = { vanaf: '2018-01-01', tot: '2023-12-31' } as const;

const op = (plaats: string, ...regels: readonly string[]): Vindplaats => vindplaats('leudal-2018', plaats, ...regels);

/**
 * Leudal from 2018 (the first day is inferred from the title): activities times frequency, with profiles A, B and C
 * for support in kind. Shopping is left out, and ironing unless medically necessary. The rounding is not in the
 * source: 5 minutes upwards, `afgeleid`. Begeleiding by five questions and its products, up to and including 2023: that
 * last day is inferred from the new purchasing from 2024.
 *
 * @bron leudal-2018 hoofdstuk 4 en bijlage 1 (LE-001, LE-018..LE-044, LE-155..LE-243)
 * @bron leudal-2018 hoofdstuk 5 en bijlage 2 (LE-045..LE-092)
 * @bron leudal-2018 §5.4 en bijlage 3 (LE-093, LE-098, LE-099, LE-244..LE-265)
 */
export const leudal2018: BeleidMet<Onderdeel> = onthoud<BeleidMet<Onderdeel>>({
  id: 'leudal-2018',
  versie: '2017-10-24',
  naam: 'Beleidsregels maatwerkvoorzieningen maatschappelijke ondersteuning Leudal 2018',
  gemeenten: [{ naam: 'Leudal', code: '1640' }],
  bron: BRONNEN['leudal-2018'],
  geldig: { vanaf: '2018-01-01', tot: null },
  huishoudelijkeOndersteuning: {
    methode: 'activiteiten',
    normtabel: LEUDAL_ACTIVITEITEN_2018,
    afronding: {
      opVeelvoudVan: 5,
      richting: 'omhoog',
      herkomst: 'afgeleid',
      vindplaats: vindplaats('normenkader-ho-2025', 'bijlage 1 §11 en vraag 10, later stuk', 'NE-058', 'NE-022'),
    },
    uitgeslotenGebieden: [
      {
        gebied: 'boodschappen',
        reden: 'er zijn andere voorzieningen om boodschappen te laten bezorgen.',
        vindplaats: op('§4.4', 'LE-028'),
      },
    ],
    buitenBereik: [
      { id: 'buitenruimte', omschrijving: 'werk buiten: ramen aan de buitenkant, tuin, gezamenlijke galerij of trap', vindplaats: op('§4.5 a', 'LE-031') },
      { id: 'huisdieren', omschrijving: 'verzorging van huisdieren die geen hulpdier zijn', vindplaats: op('§4.5 b', 'LE-031') },
      { id: 'overige-ruimten', omschrijving: 'vliering, berging, garage, of een trap of gang los van de genoemde ruimten', vindplaats: op('§4.5 c', 'LE-031') },
      { id: 'bijzonder-onderhoud', omschrijving: 'vloeren boenen, meubels in de was zetten, zilver of koper poetsen', vindplaats: op('§4.5 d', 'LE-031') },
    ],
    ondersteuningsplan: ONDERSTEUNINGSPLAN_HO_LEUDAL_2018,
    profielen: [
      { profiel: 'A', gebieden: ['schoonEnLeefbaarHuis'], vindplaats: op('§4.2', 'LE-020') },
      { profiel: 'B', gebieden: ['schoonEnLeefbaarHuis', 'wasverzorging'], vindplaats: op('§4.2', 'LE-020') },
      { profiel: 'C', gebieden: ['schoonEnLeefbaarHuis', 'wasverzorging', 'regie'], vindplaats: op('§4.2', 'LE-020') },
    ],
    losInUren: { gebieden: ['maaltijden', 'kinderen'], vindplaats: op('§4.2', 'LE-021') },
    afwijkingenVanOnderzoek: [
      { gebied: 'boodschappen', omschrijving: 'boodschappen zijn geen onderdeel van de voorziening', vindplaats: op('§4.4', 'LE-028') },
      { gebied: 'strijken', omschrijving: 'strijken alleen als het medisch noodzakelijk is', vindplaats: op('§4.6', 'LE-033') },
    ],
  },
  begeleiding: {
    methode: 'beoordelingsmodel',
    geldig: TOT_NIEUWE_INKOOP,
    model: LEUDAL_BEOORDELINGSMODEL_2018,
    naturaMetPgb: NATURA_MET_PGB,
    duur: DUUR_LEUDAL_2018,
    ondersteuningsplan: ONDERSTEUNINGSPLAN_BEGELEIDING_LEUDAL_2018,
  },
  beschikking: { looptijden: LOOPTIJDEN_LEUDAL_2018, evaluatie: EVALUATIE_LEUDAL_2018 },
  voorzieningen: {
    procedure: PROCEDURE_LEUDAL_2018,
    toegang: TOEGANG_LEUDAL_2018,
    meerkosten: MEERKOSTEN_LEUDAL_2018,
    voorzieningen: VOORZIENINGEN_LEUDAL_2018,
    inrichting: INRICHTING_LEUDAL_2018,
    woonkosten: WOONKOSTEN_LEUDAL_2018,
  },
  producten: {
    geldig: TOT_NIEUWE_INKOOP,
    producten: PRODUCTEN_LEUDAL_2018,
    grondslagen: GRONDSLAGEN_LEUDAL_2018,
    productcodes: PRODUCTCODES_LEUDAL_2018,
    vervoer: VERVOER_LEUDAL_2018,
    kortdurendVerblijf: { toegang: VERBLIJFSTOEGANG_LEUDAL_2018 },
    naturaMetPgb: NATURA_MET_PGB,
  },
});
