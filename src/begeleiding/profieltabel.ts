import type { Bron, Vindplaats } from '../kern/index.js';
import { bandgrenzen, type Dagdelenband, type DagbestedingProfiel, type IndividueelProfiel, type Minutenband, type Profiel, type Richting, type Zwaarte } from './profielen.js';

/**
 * A profile for individual support as the table has it.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I, tabel 2 (NK-079..NK-085)
 */
export interface IndividueelRij {
  readonly profiel: IndividueelProfiel;
  readonly zwaarte: Zwaarte;
  readonly richting: Richting;
  readonly band: Minutenband;
  readonly omschrijving: string;
  readonly vindplaats: Vindplaats;
}

/**
 * A profile for day activities as the table has it.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II, tabel 3 (NK-090..NK-094)
 */
export interface DagbestedingRij {
  readonly profiel: DagbestedingProfiel;
  readonly richting: Richting;
  readonly band: Dagdelenband;
  readonly omschrijving: string;
  readonly vindplaats: Vindplaats;
}

/**
 * The profiles of one edition of the framework. Rows of one direction stand light to heavy, few to many.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-075, NK-079, NK-090)
 */
export interface Profieltabel {
  readonly id: string;
  readonly titel: string;
  readonly bron: Bron;
  /** Where else text of this edition was read. */
  readonly overigeBronnen: readonly Bron[];
  readonly individueel: readonly IndividueelRij[];
  readonly dagbesteding: readonly DagbestedingRij[];
}

/**
 * The rows for individual support in one direction, light to heavy.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I, tabel 2 (NK-079)
 */
export function individueleRijen({ individueel }: Profieltabel, richting: Richting): readonly IndividueelRij[] {
  return individueel.filter((rij) => rij.richting === richting);
}

/**
 * The rows for day activities in one direction, few to many.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II, tabel 3 (NK-090)
 */
export function dagbestedingRijen({ dagbesteding }: Profieltabel, richting: Richting): readonly DagbestedingRij[] {
  return dagbesteding.filter((rij) => rij.richting === richting);
}

/**
 * The row of a profile.
 *
 * @throws RangeError when the table does not have it; a policy that was read has all twelve
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-079, NK-090)
 */
export function rijVan({ individueel, dagbesteding }: Profieltabel, profiel: Profiel): IndividueelRij | DagbestedingRij {
  const rij = [...individueel, ...dagbesteding].find((een) => een.profiel === profiel);
  if (rij === undefined) throw new RangeError('een profieltabel die gelezen is, heeft alle profielen');
  return rij;
}

/**
 * Where a size lies against a band: the edges belong to it.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-086)
 */
export function ligging(aantal: number, band: Minutenband | Dagdelenband): 'onder' | 'binnen' | 'boven' {
  const [van, tot] = bandgrenzen(band);
  if (aantal < van) return 'onder';
  return tot !== null && aantal > tot ? 'boven' : 'binnen';
}

/**
 * The first row whose band reaches a size: an edge that two bands share goes to the lower one (`afgeleid`). Beyond the
 * last band the last row.
 *
 * @param rijen rows of one direction, light to heavy
 * @throws RangeError without rows; a policy that was read has some in each direction
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-086)
 */
export function rijBijOmvang<R extends IndividueelRij | DagbestedingRij>(rijen: readonly R[], aantal: number): R {
  const rij = rijen.find(({ band }) => ligging(aantal, band) !== 'boven') ?? rijen.at(-1);
  if (rij === undefined) throw new RangeError('een profieltabel die gelezen is, heeft rijen in elke richting');
  return rij;
}
