import { InvoerFout, type Onderdeel, type Probleem } from '../kern/index.js';
import type { Beleid, BeleidMet } from '../beleid/index.js';
import type { Dossier } from './dossier.js';

/**
 * Which policy decides what: per part one that has it. The parts can come from different policies, such as the rules of a
 * municipality and what its region buys.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 */
export type Indicatiebeleid = { readonly [O in Onderdeel]?: BeleidMet<O> | undefined };

/** Which part of a policy a part of the file needs. */
const NODIG = [
  ['huishouden', 'huishoudelijkeOndersteuning'],
  ['activiteiten', 'huishoudelijkeOndersteuning'],
  ['begeleiding', 'begeleiding'],
  ['vragenlijst', 'begeleiding'],
  ['toegang', 'voorzieningen'],
  ['procedure', 'voorzieningen'],
] as const satisfies readonly (readonly [keyof Dossier, Onderdeel])[];

/**
 * Refuses a file with a part for which no policy was given.
 *
 * @throws InvoerFout `BELEID_ONGESCHIKT`
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 */
export function eisBeleid(dossier: Dossier, beleid: Indicatiebeleid): void {
  const problemen: Probleem[] = NODIG.filter(([deel, onderdeel]) => dossier[deel] !== undefined && !heeftDeel(beleid[onderdeel], onderdeel)).map(([deel, onderdeel]) => ({
    pad: `beleid.${onderdeel}`,
    code: 'BELEID_ONGESCHIKT',
    melding: `Voor \`${deel}\` is een beleid nodig met een onderdeel \`${onderdeel}\`: geef het als \`beleid.${onderdeel}\``,
  }));
  if (problemen.length > 0) throw new InvoerFout('BELEID_ONGESCHIKT', problemen);
}

function heeftDeel(beleid: Beleid | undefined, onderdeel: Onderdeel): boolean {
  return beleid?.[onderdeel] !== undefined;
}
