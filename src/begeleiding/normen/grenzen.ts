/**
 * A decision for someone whose limitation stays: shorter than this is as a rule not obvious, in months.
 *
 * @bron kst-29538-307 brief van 28 oktober 2019
 */
export const KORT_BIJ_BLIJVEND_MAANDEN = 12;
