import { InvoerFout, isInvoerFout, onder, ONDERDEEL_LIJST, suggereer, type Onderdeel, type Probleem } from '../kern/index.js';
import { leesBeleid, type Beleid, type BeleidMet } from '../beleid/index.js';
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
  ['pgb', 'voorzieningen'],
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

/** Which way of working of a policy a part of the file needs, and what to give when the policy works in the other way. */
const WERKWIJZE = [
  ['huishouden', 'huishoudelijkeOndersteuning', 'blokken', 'activiteiten'],
  ['activiteiten', 'huishoudelijkeOndersteuning', 'activiteiten', 'huishouden'],
  ['begeleiding', 'begeleiding', 'profielen', 'vragenlijst'],
  ['vragenlijst', 'begeleiding', 'beoordelingsmodel', 'begeleiding'],
] as const;

function methodeVan(beleid: Indicatiebeleid, onderdeel: 'huishoudelijkeOndersteuning' | 'begeleiding'): string | undefined {
  return onderdeel === 'begeleiding' ? beleid.begeleiding?.begeleiding.methode : beleid.huishoudelijkeOndersteuning?.huishoudelijkeOndersteuning.methode;
}

/** What of the file does not go with the way in which its policy works. */
function verkeerdeWerkwijze(dossier: Dossier, beleid: Indicatiebeleid): Probleem[] {
  return WERKWIJZE.flatMap(([deel, onderdeel, methode, ander]) => {
    const werkt = methodeVan(beleid, onderdeel);
    if (dossier[deel] === undefined || werkt === undefined || werkt === methode) return [];
    return [ongeschikt(`beleid.${onderdeel}`, `Het beleid \`${beleid[onderdeel]?.id ?? ''}\` werkt niet met \`${deel}\`: geef in het dossier \`${ander}\``)];
  });
}

/** Reads every policy once, also one that stands for several parts; what is wrong is said under the part. */
function leesAlle(beleid: Indicatiebeleid): Indicatiebeleid {
  const gelezen = new Map<unknown, Beleid>();
  const gezien = new Set<unknown>();
  const problemen: Probleem[] = [];
  const gegeven = ONDERDEEL_LIJST.flatMap((onderdeel) => (beleid[onderdeel] === undefined ? [] : [[onderdeel, beleid[onderdeel]] as const]));
  for (const [onderdeel, een] of gegeven) {
    if (gezien.has(een)) continue;
    gezien.add(een);
    try {
      gelezen.set(een, leesBeleid(een));
    } catch (fout) {
      if (!isInvoerFout(fout)) throw fout;
      problemen.push(...onder(`beleid.${onderdeel}`, fout.problemen));
    }
  }
  if (problemen.length > 0) throw new InvoerFout('BELEID_ONGELDIG', problemen);
  return Object.freeze(Object.fromEntries(gegeven.map(([onderdeel, een]) => [onderdeel, gelezen.get(een)])) as Indicatiebeleid);
}

/**
 * Reads the policies of a call. Refuses those that are not given by the name of the part that they have or are no policies, a
 * file with a part for which none was given, and a part that the policy works out in another way.
 *
 * @throws InvoerFout `BELEID_ONGESCHIKT` or `BELEID_ONGELDIG` with all problems
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 */
export function leesIndicatiebeleid(dossier: Dossier, beleid: Indicatiebeleid): Indicatiebeleid {
  const gegeven: unknown = beleid;
  if (typeof gegeven !== 'object' || gegeven === null || Array.isArray(gegeven)) {
    throw new InvoerFout('BELEID_ONGESCHIKT', [ongeschikt('beleid', '`beleid` moet per onderdeel een beleid hebben, zoals `{ begeleiding: ... }`')]);
  }
  const ontbreekt = NODIG.filter(([deel, onderdeel]) => dossier[deel] !== undefined && beleid[onderdeel] === undefined).map(([deel, onderdeel]) =>
    ongeschikt(`beleid.${onderdeel}`, `Voor \`${deel}\` is een beleid nodig met een onderdeel \`${onderdeel}\`: geef het als \`beleid.${onderdeel}\``),
  );
  const verkeerd = [...misplaatst(gegeven), ...ontbreekt];
  if (verkeerd.length > 0) throw new InvoerFout('BELEID_ONGESCHIKT', verkeerd);
  const gelezen = leesAlle(beleid);
  const werkwijze = verkeerdeWerkwijze(dossier, gelezen);
  if (werkwijze.length > 0) throw new InvoerFout('BELEID_ONGESCHIKT', werkwijze);
  return gelezen;
}
