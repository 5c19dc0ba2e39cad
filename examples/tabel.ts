/** A table as plain text: columns as wide as their longest word, numbers to the right. */
export function schrijfTabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const breedtes = koppen.map((kop, i) => Math.max(kop.length, ...rijen.map((rij) => rij[i]?.length ?? 0)));
  const isGetal = koppen.map((_, i) => rijen.every((rij) => /^\d+$/.test(rij[i] ?? '')));
  const regel = (cellen: readonly string[]): string =>
    cellen
      .map((cel, i) => (isGetal[i] === true ? cel.padStart(breedtes[i] ?? 0) : cel.padEnd(breedtes[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [regel(koppen), breedtes.map((breedte) => '-'.repeat(breedte)).join('  '), ...rijen.map(regel)].join('\n');
}
