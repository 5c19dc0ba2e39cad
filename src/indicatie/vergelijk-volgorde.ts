/**
 * Puts values in the order of a text, by code unit: the same everywhere, whatever the language of the machine.
 *
 * @param waarden is not changed
 * @param sleutel gives the text
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function opVolgorde<T>(waarden: Iterable<T>, sleutel: (waarde: T) => string): T[] {
  return [...waarden]
    .map((waarde) => [sleutel(waarde), waarde] as const)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, waarde]) => waarde);
}
