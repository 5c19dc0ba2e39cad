import type { Profielgrenzen } from '../zwaarte.js';

/**
 * Limits to try things out with: a quarter of the scale each. They are in no source, and an outcome that rests on them
 * carries a blocking finding.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-065): de echte getallen staan in een bijlage die niet openbaar is
 */
export const demonstratieProfielgrenzen: Profielgrenzen = Object.freeze({
  opBasisVan: 'bruto',
  grenzen: Object.freeze([8, 16, 24] as const),
  bron: Object.freeze({
    id: 'demonstratie-profielgrenzen',
    titel: 'Voorbeeldgrenzen van deze bibliotheek, alleen om uit te proberen',
    soort: 'onderzoek',
    status: 'geen bron: niet gebruiken voor een besluit',
  }),
});

/**
 * Tells whether limits are the ones of the demonstration, by their source.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-065)
 */
export function isDemonstratie({ bron }: Profielgrenzen): boolean {
  return bron.id === demonstratieProfielgrenzen.bron.id;
}
