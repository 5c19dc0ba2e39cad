const PLAATSHOUDER = /\{(\w+)\}/g;

/**
 * A text with its places between braces filled in; a place without a value becomes empty.
 *
 * @example vulIn('Dat is {tijd} per week.', { tijd: '1 uur' }) // 'Dat is 1 uur per week.'
 */
export function vulIn(tekst: string, waarden: Readonly<Record<string, string | number>> = {}): string {
  return tekst.replace(PLAATSHOUDER, (_, naam: string) => String(waarden[naam] ?? ''));
}
