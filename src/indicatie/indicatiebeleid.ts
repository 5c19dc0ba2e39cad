import { InvoerFout, ONDERDEEL_LIJST, suggereer, type Onderdeel, type Probleem } from '../kern/index.js';
import type { BeleidMet } from '../beleid/index.js';
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
  ['grondslagen', 'producten'],
  ['dominanteGrondslag', 'producten'],
] as const satisfies readonly (readonly [keyof Dossier, Onderdeel])[];

function ongeschikt(pad: string, melding: string): Probleem {
  return { pad, code: 'BELEID_ONGESCHIKT', melding };
}

/** What is wrong with the policies themselves: a name that is no part, or a policy without the part that it stands for. */
function misplaatst(beleid: object): Probleem[] {
  return Object.entries(beleid as Readonly<Record<string, unknown>>).flatMap(([naam, waarde]) => {
    const onderdeel = ONDERDEEL_LIJST.find((een) => een === naam);
    if (onderdeel === undefined) {
      const bedoeld = suggereer(naam, ONDERDEEL_LIJST, 'sleutel');
      const hint = bedoeld === null ? `; bekend zijn: ${ONDERDEEL_LIJST.join(', ')}` : `; bedoelt u \`${bedoeld}\`?`;
      return [ongeschikt('beleid', `In \`beleid\` staat een naam die geen onderdeel is${hint}`)];
    }
    return waarde === undefined || heeftDeel(waarde, onderdeel) ? [] : [ongeschikt(`beleid.${onderdeel}`, `\`beleid.${onderdeel}\` is geen beleid met een onderdeel \`${onderdeel}\``)];
  });
}

function heeftDeel(beleid: unknown, onderdeel: Onderdeel): boolean {
  return typeof beleid === 'object' && beleid !== null && (beleid as Partial<Record<Onderdeel, unknown>>)[onderdeel] !== undefined;
}

/**
 * Refuses policies that are not given by the name of the part that they have, and a file with a part for which none was given.
 *
 * @throws InvoerFout `BELEID_ONGESCHIKT` with all problems
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 */
export function eisBeleid(dossier: Dossier, beleid: Indicatiebeleid): void {
  const gegeven: unknown = beleid;
  if (typeof gegeven !== 'object' || gegeven === null) {
    throw new InvoerFout('BELEID_ONGESCHIKT', [ongeschikt('beleid', '`beleid` moet per onderdeel een beleid hebben, zoals `{ begeleiding: ... }`')]);
  }
  const verkeerd = misplaatst(gegeven);
  const ontbreekt = NODIG.filter(([deel, onderdeel]) => dossier[deel] !== undefined && beleid[onderdeel] === undefined).map(([deel, onderdeel]) =>
    ongeschikt(`beleid.${onderdeel}`, `Voor \`${deel}\` is een beleid nodig met een onderdeel \`${onderdeel}\`: geef het als \`beleid.${onderdeel}\``),
  );
  if (verkeerd.length + ontbreekt.length > 0) throw new InvoerFout('BELEID_ONGESCHIKT', [...verkeerd, ...ontbreekt]);
}
