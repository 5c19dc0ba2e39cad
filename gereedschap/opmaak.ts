/** Markdown as the generated pages use it. */

/** A text inside a cell of a table. */
export function cel(tekst: string): string {
  return tekst.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
}

/** A table, or nothing without rows. */
export function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string[] {
  if (rijen.length === 0) return [];
  const rij = (cellen: readonly string[]): string => `| ${cellen.map(cel).join(' | ')} |`;
  return ['', rij(koppen), `|${koppen.map(() => '---|').join('')}`, ...rijen.map(rij)];
}

/** A heading with what stands below it, or nothing when that is nothing. */
export function kopje(titel: string, inhoud: readonly string[]): string[] {
  return inhoud.length === 0 ? [] : ['', `## ${titel}`, ...(inhoud[0] === '' ? [] : ['']), ...inhoud];
}

/** Words in a row: `a`, `a en b`, `a, b en c`. */
export function opsomming(delen: readonly string[], voegwoord = 'en'): string {
  const laatste = delen.at(-1) ?? '';
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${laatste}`;
}
