/**
 * The units of a size.
 *
 * @bron iwmo-3.2 WJ756
 */
export const EENHEIDCODE_LIJST = Object.freeze(['01', '04', '14', '16', '82', '83', '84'] as const);

/**
 * A unit of a size.
 *
 * @bron iwmo-3.2 WJ756
 */
export type Eenheidcode = (typeof EENHEIDCODE_LIJST)[number];

/**
 * What each unit is. A day part is four hours; euro is counted in cents.
 *
 * @bron iwmo-3.2 WJ756
 */
export const EENHEDEN = Object.freeze({
  '01': 'minuut',
  '04': 'uur',
  '14': 'etmaal',
  '16': 'dagdeel',
  '82': 'stuks (output)',
  '83': 'euro',
  '84': 'stuks (inspanning)',
} as const) satisfies Readonly<Record<Eenheidcode, string>>;

/**
 * The frequencies that may be written.
 *
 * @bron iwmo-3.2 WMO757
 */
export const FREQUENTIECODE_LIJST = Object.freeze(['1', '2', '4', '6'] as const);

/**
 * A frequency that may be written.
 *
 * @bron iwmo-3.2 WMO757
 */
export type Frequentiecode = (typeof FREQUENTIECODE_LIJST)[number];

/**
 * The frequencies that can be read: those that may be written, and the older 3, per four weeks.
 *
 * @bron iwmo-3.2 WMO757
 */
export const LEESBARE_FREQUENTIE_LIJST = Object.freeze(['1', '2', '3', '4', '6'] as const);

/**
 * A frequency that can be read.
 *
 * @bron iwmo-3.2 WMO757
 */
export type LeesbareFrequentie = (typeof LEESBARE_FREQUENTIE_LIJST)[number];

/**
 * What each frequency is; 6 is a total within the period of validity.
 *
 * @bron iwmo-3.2 WMO757
 */
export const FREQUENTIES = Object.freeze({
  '1': 'per dag',
  '2': 'per week',
  '3': 'per vier weken',
  '4': 'per maand',
  '6': 'in totaal',
} as const) satisfies Readonly<Record<LeesbareFrequentie, string>>;

/**
 * The categories of products.
 *
 * @bron iwmo-3.2 WMO020
 */
export const CATEGORIECODE_LIJST = Object.freeze([
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
] as const);

/**
 * A category of products.
 *
 * @bron iwmo-3.2 WMO020
 */
export type Categoriecode = (typeof CATEGORIECODE_LIJST)[number];

/**
 * What each category is.
 *
 * @bron iwmo-3.2 WMO020
 */
export const PRODUCTCATEGORIEEN = Object.freeze({
  '01': 'hulp bij het huishouden',
  '02': 'begeleiding',
  '03': 'persoonlijke verzorging',
  '04': 'kortdurend verblijf',
  '05': 'woondiensten',
  '06': 'overige individu',
  '07': 'dagbesteding',
  '08': 'vervoerdiensten',
  '09': 'overige groep',
  '10': 'overige maatwerk',
  '11': 'rolstoelen',
  '12': 'vervoervoorzieningen',
  '13': 'woonvoorzieningen',
  '14': 'overige hulpmiddelen',
  '15': 'beschermd wonen',
  '16': 'opvang',
  '17': 'spoedopvang',
  '18': 'overig beschermd wonen en opvang',
} as const) satisfies Readonly<Record<Categoriecode, string>>;

/**
 * The reasons for a change. 01 is in the code list and is not to be used, so it is not here.
 *
 * @bron iwmo-3.2 WMO002
 */
export const REDENWIJZIGING_LIJST = Object.freeze([
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
] as const);

/**
 * A reason for a change.
 *
 * @bron iwmo-3.2 WMO002
 */
export type RedenWijziging = (typeof REDENWIJZIGING_LIJST)[number];

/**
 * What each reason for a change is.
 *
 * @bron iwmo-3.2 WMO002
 */
export const WIJZIGINGSREDENEN = Object.freeze({
  '02': 'overleden',
  '03': 'contractwijziging',
  '04': 'verlenging',
  '05': 'verkorting',
  '06': 'ander domein',
  '07': 'verhuizing',
  '08': 'leveringsvorm',
  '09': 'overstap naar een andere aanbieder',
  '10': 'nieuwe bekostiging',
  '11': 'herindeling',
  '12': 'door de aanbieder',
  '13': 'verwijderd',
  '14': 'administratieve correctie',
} as const) satisfies Readonly<Record<RedenWijziging, string>>;

/**
 * The reason for a change by which an allocation is removed.
 *
 * @bron iwmo-3.2 WMO002 en CS335
 */
export const REDEN_VERWIJDERD = '13' satisfies RedenWijziging;

/**
 * The units that go with some frequencies only, and those frequencies.
 *
 * @bron iwmo-3.2 CS338
 */
export const NIET_PER_DAG = Object.freeze({
  eenheden: Object.freeze(['14', '16', '83', '84'] as const satisfies readonly Eenheidcode[]),
  frequenties: Object.freeze(['2', '4', '6'] as const satisfies readonly Frequentiecode[]),
});
