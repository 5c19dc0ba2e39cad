import { InvoerFout, isInvoerFout, maakSchema, onder, VERSIE } from '../kern/index.js';
import { heeft, leesBeleid, meegeleverdBeleid, problemenInBeleiden, type Beleid } from '../beleid/index.js';
import type { Deelverwijzing } from './deelverwijzing.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';
import { stelIndicatieVoor, type Indicatievoorstel } from './stel-voor.js';
import type { Beleidsverwijzing, Dossierverantwoording } from './verantwoording.js';
import { herleesbaarVorm } from './verantwoording.vorm.js';
import { maakVingerafdruk } from './vingerafdruk.js';

/**
 * Something that is no longer as it was when a proposal was made.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export interface Verandering {
  /** The library, the content of a policy, the proposal as a whole, or one part of it. */
  readonly wat: 'bibliotheek' | 'beleid' | 'uitkomst' | 'deel';
  /** Which policy or which part; null for the library and the proposal as a whole. */
  readonly id: string | null;
  readonly melding: string;
  /** A version, a fingerprint, or what the part said; null when it was not there. */
  readonly was: string | null;
  /** The same now; null when it is not there any more. */
  readonly nu: string | null;
}

/**
 * A proposal done again, and what changed since.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export interface Herberekening {
  /**
   * Whether the proposal comes out the same to the last character, versions aside. It can be true beside changes: another version
   * of the library, or a policy whose content changed where this file does not touch it.
   */
  readonly gelijk: boolean;
  /** In this order: the library, the policies (each once), the proposal as a whole, and each part that became another. */
  readonly veranderingen: readonly Verandering[];
  /** Null when a policy, or the part of it that decided, is not there any more. */
  readonly voorstel: Indicatievoorstel | null;
}

const HerleesbaarSchema = maakSchema(herleesbaarVorm);

function eisInvoer(verantwoording: Dossierverantwoording, beleiden: readonly Beleid[]): void {
  const lezing = HerleesbaarSchema.lees(verantwoording);
  const vanBeleid = problemenInBeleiden(beleiden);
  if (lezing.geldig && vanBeleid.length === 0) return;
  const isInvoer = !lezing.geldig || !Array.isArray(beleiden);
  throw new InvoerFout(isInvoer ? 'INVOER_ONGELDIG' : 'BELEID_ONGELDIG', [...(lezing.geldig ? [] : lezing.problemen), ...vanBeleid]);
}

interface Gevonden {
  readonly verwijzing: Beleidsverwijzing;
  /** With the part that decided; null when it is not there any more. */
  readonly beleid: Beleid | null;
  readonly verandering: Verandering | null;
}

function zoekBeleid(verwijzing: Beleidsverwijzing, bekend: readonly Beleid[]): Gevonden {
  const { onderdeel, id, versie, vingerafdruk: was } = verwijzing;
  const kandidaten = bekend.filter((een) => een.id === id && een.versie === versie);
  const gevonden = kandidaten.find((een) => maakVingerafdruk(een) === was) ?? kandidaten[0];
  const nu = gevonden === undefined ? null : maakVingerafdruk(gevonden);
  const bruikbaar = gevonden !== undefined && heeft(gevonden, onderdeel);
  const wat = nu === null ? 'is er niet meer' : bruikbaar ? 'heeft een andere inhoud' : `heeft geen onderdeel \`${onderdeel}\` meer`;
  const verandering = bruikbaar && nu === was ? null : Object.freeze({ wat: 'beleid', id, melding: `Het beleid ${id} (versie ${versie}) ${wat}.`, was, nu } as const);
  return { verwijzing, beleid: bruikbaar ? gevonden : null, verandering };
}

/** A policy that decided several parts changed once. */
function eenmaal(veranderingen: readonly Verandering[]): readonly Verandering[] {
  return [...new Map(veranderingen.map((een) => [`${een.melding} ${een.was ?? ''}`, een])).values()];
}

function vergelijkDeel(was: Deelverwijzing | undefined, nu: Deelverwijzing | undefined): Verandering[] {
  if (was?.vingerafdruk === nu?.vingerafdruk) return [];
  const { id, titel } = (nu ?? was) as Deelverwijzing;
  const wat =
    was === undefined ? 'Nieuw in het voorstel' : nu === undefined ? 'Niet meer in het voorstel' : was.uitkomst === nu.uitkomst ? 'Dezelfde uitkomst, maar niet dezelfde uitleg' : 'Anders dan toen';
  return [Object.freeze({ wat: 'deel', id, melding: `${wat}: ${titel}.`, was: was?.uitkomst ?? null, nu: nu?.uitkomst ?? null } as const)];
}

/** What became of each part; parts of then that are gone come last. */
function vergelijkDelen(toen: readonly Deelverwijzing[], nu: readonly Deelverwijzing[]): Verandering[] {
  const weg = toen.filter(({ id }) => !nu.some((deel) => deel.id === id));
  return [
    ...nu.flatMap((deel) => vergelijkDeel(toen.find(({ id }) => id === deel.id), deel)),
    ...weg.flatMap((deel) => vergelijkDeel(deel, undefined)),
  ];
}

/** Names of questions are known to the policy only: what is wrong with them lies in the file of the account. */
function stelOpnieuwVoor({ invoer, peildatum, referentie }: Dossierverantwoording, beleid: Indicatiebeleid): Indicatievoorstel {
  try {
    return stelIndicatieVoor(invoer, beleid, { peildatum: peildatum ?? undefined, referentie: referentie ?? undefined });
  } catch (fout) {
    throw isInvoerFout(fout) && fout.code === 'INVOER_ONGELDIG' ? new InvoerFout(fout.code, onder('invoer', fout.problemen)) : fout;
  }
}

/**
 * Does a proposal again from its account, and says what changed: the version of the library, the content of a policy, and of the
 * proposal itself each part that became another, with what it said then and says now.
 *
 * @param verantwoording the account of the proposal, also when it was stored as JSON
 * @param beleiden where the policies are looked up, by id and version. By default only those that ship: a proposal by a policy of a
 *   municipality itself needs that policy in this list, else it "is er niet meer"
 * @returns the proposal done again, what changed, and whether it comes out the same
 * @throws InvoerFout `INVOER_ONGELDIG` when the account or the file in it is not of the form or `beleiden` is no list,
 *   `BELEID_ONGELDIG` when a policy is not, both with all problems; `BELEID_ONGESCHIKT` when a part of the file has no policy
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 * @example herbereken(stelIndicatieVoor(dossier, beleid).verantwoording).gelijk // true
 */
export function herbereken(verantwoording: Dossierverantwoording, beleiden: readonly Beleid[] = meegeleverdBeleid): Herberekening {
  eisInvoer(verantwoording, beleiden);
  const bekend = beleiden.map(leesBeleid);
  const gevonden = verantwoording.beleid.map((verwijzing) => zoekBeleid(verwijzing, bekend));
  const was = verantwoording.bibliotheek.versie;
  const vooraf: Verandering[] = [
    ...(was === VERSIE ? [] : [Object.freeze({ wat: 'bibliotheek', id: null, melding: 'De bibliotheek heeft een andere versie.', was, nu: VERSIE } as const)]),
    ...eenmaal(gevonden.flatMap(({ verandering }) => verandering ?? [])),
  ];
  if (gevonden.some(({ beleid }) => beleid === null)) return Object.freeze({ gelijk: false, veranderingen: Object.freeze(vooraf), voorstel: null });
  const perOnderdeel = Object.fromEntries(gevonden.map(({ verwijzing, beleid }) => [verwijzing.onderdeel, beleid])) as Indicatiebeleid;
  const voorstel = stelOpnieuwVoor(verantwoording, perOnderdeel);
  const { uitkomst: nu, delen } = voorstel.verantwoording;
  const gelijk = nu === verantwoording.uitkomst;
  const anders = gelijk
    ? []
    : [Object.freeze({ wat: 'uitkomst', id: null, melding: 'Het voorstel is anders dan toen.', was: verantwoording.uitkomst, nu } as const), ...vergelijkDelen(verantwoording.delen, delen)];
  return Object.freeze({ gelijk, veranderingen: Object.freeze([...vooraf, ...anders]), voorstel });
}
