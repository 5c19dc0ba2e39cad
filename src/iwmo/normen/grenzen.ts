/**
 * What the elements of a toegewezen product can hold.
 *
 * @bron iwmo-3.2 bericht WMO301, ToegewezenProduct
 */
export const GRENZEN = Object.freeze({
  toewijzingNummer: 999999999,
  referentieAanbieder: 36,
  categorie: 2,
  productcode: 5,
  volume: 99999999,
});

/**
 * The largest budget in eurocents. The source gives no maximum: this one only bounds the input.
 *
 * @bron iwmo-3.2 bericht WMO301, Budget
 */
export const GROOTSTE_BUDGET = 999999999999;

/**
 * The most characters of a comment. No length was read: this one only bounds the input, and leaves room for what an
 * allocation adds to the comment that was given.
 *
 * @bron iwmo-3.2 bericht WMO301, Commentaar
 */
export const LANGSTE_COMMENTAAR = 5000;

/**
 * The most characters of a code of which no length was read; it only bounds the input.
 *
 * @bron iwmo-3.2 codelijsten
 */
export const LANGSTE_CODE = 2;

/**
 * How many of the unit of a size go in one of a unit of WJ756. What is absent is not converted: a day part is four hours
 * in the code list but three to four in what is bought.
 *
 * @bron iwmo-3.2 WJ756
 * @bron midden-limburg-2024 BGG (MP-034)
 */
export const OMREKENING = Object.freeze({
  minuut: Object.freeze({ '01': 1, '04': 60 }),
  dagdeel: Object.freeze({ '16': 1 }),
  etmaal: Object.freeze({ '14': 1 }),
  'dag-retour': Object.freeze({ '14': 1, '82': 1, '84': 1 }),
});

/**
 * The most that a plain size can be. That a day has two day parts is `afgeleid`; it only bounds the input.
 *
 * @bron iwmo-3.2 WJ756
 */
export const MEESTE = Object.freeze({
  minutenPerWeek: 10080,
  minutenPerTweeWeken: 20160,
  dagdelenPerWeek: 14,
  etmalenPerWeek: 7,
  etmalenTotaal: 99999999,
  vervoersdagenPerWeek: 7,
});

/**
 * Help that comes every other week is counted in periods of this many days.
 *
 * @bron iwmo-3.2 WMO757
 */
export const DAGEN_PER_TWEE_WEKEN = 14;

/**
 * The monthly maximum of help with the household: so many times the weekly volume.
 *
 * @bron iwmo-3.2 IV077
 */
export const WEKEN_PER_MAAND_CATEGORIE_01 = 6;

/**
 * The days of a week.
 *
 * @bron iwmo-3.2 IV077
 */
export const DAGEN_PER_WEEK = 7;

/**
 * The cents of a euro: budgets and volumes in euro are counted in cents.
 *
 * @bron iwmo-3.2 WJ756
 */
export const CENTEN_PER_EURO = 100;

/**
 * The digits of the cents of a euro.
 *
 * @bron iwmo-3.2 WJ756
 */
export const CIJFERS_CENTEN = 2;
