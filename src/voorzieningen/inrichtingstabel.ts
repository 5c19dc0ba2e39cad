import type { Geldigheidsduur, Herkomst, Vindplaats } from '../kern/index.js';

/**
 * A guide price in euro. With `geldig` it is of those days.
 *
 * @bron leudal-2018 bijlage 4 (LE-266)
 */
export interface Richtprijs {
  readonly bedrag: string;
  readonly geldig?: Geldigheidsduur | undefined;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * Something to furnish a home with.
 *
 * @bron leudal-2018 bijlage 4 (LE-266..LE-275)
 */
export interface Inrichtingsartikel {
  readonly id: string;
  readonly naam: string;
  /** What the price is for, as it reads after a number; null when the source does not say. */
  readonly eenheid: string | null;
  readonly maat: string | null;
  readonly prijs: Richtprijs;
  /** How much a household of one, two, three... persons needs; null when the source does not say. */
  readonly benodigd: readonly string[] | null;
  /** What is not clear about it in the source, as a sentence. */
  readonly twijfel?: string | undefined;
}

/**
 * Guide prices for furnishing a home.
 *
 * @bron leudal-2018 bijlage 4 (LE-266..LE-276)
 */
export interface Inrichtingstabel {
  readonly id: string;
  readonly titel: string;
  readonly artikelen: readonly Inrichtingsartikel[];
  /** What the source itself counts for a household of `personen`. */
  readonly voorbeeld: { readonly artikelen: readonly string[]; readonly personen: number; readonly vindplaats: Vindplaats };
  readonly vindplaats: Vindplaats;
}

/**
 * Prices that a municipality supplies, in euro, by the id of the article.
 *
 * @bron leudal-2018 bijlage 4 (LE-266)
 */
export interface Inrichtingsprijzen {
  readonly prijzen: { readonly [artikel: string]: string };
  readonly geldig?: Geldigheidsduur | undefined;
}
