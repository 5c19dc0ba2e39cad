export { IWMO_BEVINDINGEN } from './bevindingen.js';
export type { Voorwaardecode } from './bevindingen.js';
export { BronopgaveSchema } from './bron.js';
export type {
  BegeleidingGroepBron,
  BegeleidingIndividueelBron,
  Bronopgave,
  Bronuitkomst,
  HuishoudelijkeOndersteuningBron,
  KortdurendVerblijfBron,
  Toewijzingsbron,
  VervoerBron,
} from './bron.js';
export {
  CATEGORIECODE_LIJST,
  EENHEDEN,
  EENHEIDCODE_LIJST,
  FREQUENTIECODE_LIJST,
  FREQUENTIES,
  LEESBARE_FREQUENTIE_LIJST,
  PRODUCTCATEGORIEEN,
  REDENWIJZIGING_LIJST,
  WIJZIGINGSREDENEN,
} from './codelijsten.js';
export type { Categoriecode, Eenheidcode, Frequentiecode, LeesbareFrequentie, RedenWijziging } from './codelijsten.js';
export { maakToewijzing } from './maak-toewijzing.js';
export type { GemaakteToewijzing } from './maak-toewijzing.js';
export { MaandvraagSchema, maximumPerMaand } from './maandmaximum.js';
export type { Maandmaximum, Maandvraag } from './maandmaximum.js';
export { beschrijfOmvang, LeesbareOmvangSchema, leesOmvang, OMVANGEENHEID_LIJST, OMVANGPERIODE_LIJST } from './omvang.js';
export type { GelezenOmvang, LeesbareOmvang, Omvangeenheid, Omvangperiode } from './omvang.js';
export { CATEGORIE_BIJ_PRODUCT } from './productcategorie.js';
export type { Categoriekoppeling } from './productcategorie.js';
export { TeToetsenToewijzingSchema } from './toegewezen-product.js';
export type { Omvang, TeToetsenToewijzing, ToegewezenProduct } from './toegewezen-product.js';
export { toetsToewijzing } from './toets-toewijzing.js';
export type { Toewijzingstoets } from './toets-toewijzing.js';
export { ToewijzingOptiesSchema } from './toewijzingsgegevens.js';
export type { ToewijzingOpties } from './toewijzingsgegevens.js';
