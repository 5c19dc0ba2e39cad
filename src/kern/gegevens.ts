/** Figures that belong to the calendar and to the way the sources count, not to any rule. */

/** The days of each month of a common year. */
export const DAGEN_PER_MAAND = Object.freeze([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const);

/** The days of a common year before each month. */
export const DAGEN_VOOR_MAAND = Object.freeze([0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const);

/** The period that the frequencies of the sources share, in weeks; a year has 52 weeks. */
export const GEDEELDE_PERIODE_WEKEN = 312;

/** How often something that happens once per period happens in the shared period. */
export const KEER_PER_PERIODE = {
  dag: 2184,
  week: 312,
  'twee-weken': 156,
  'vier-weken': 78,
  'zes-weken': 52,
  'acht-weken': 39,
  jaar: 6,
} as const;

/** The roundings that the frameworks know, in minutes. */
export const AFRONDINGSSTAP_LIJST = Object.freeze([5, 15] as const);

/** The last day on which a term can begin: a hundred years, the longest term, before the end of the calendar. */
export const LAATSTE_BEGINDATUM = '9899-12-31';
