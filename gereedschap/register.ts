import { readFileSync } from 'node:fs';

/** A rule of the sources as the register describes it. */
export interface Registerregel {
  readonly id: string;
  readonly regel: string;
  readonly bron: string;
  readonly plaats: string;
}

/** Reads docs/regels/regels.tsv. */
export function leesRegister(): Registerregel[] {
  const tekst = readFileSync(new URL('../docs/regels/regels.tsv', import.meta.url), 'utf8');
  return tekst
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((regel) => {
      const [id = '', tekstVanRegel = '', , bron = '', plaats = ''] = regel.split('\t');
      return { id, regel: tekstVanRegel, bron, plaats };
    });
}
