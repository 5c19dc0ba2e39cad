import { eis, maakSchema, ONDERDEEL_LIJST, VERSIE } from '../kern/index.js';
import { leesBeleid, meegeleverdBeleid, type Beleid } from '../beleid/index.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';
import { stelIndicatieVoor, type Indicatievoorstel } from './stel-voor.js';
import type { Dossierverantwoording } from './verantwoording.js';
import { herleesbaarVorm } from './verantwoording.vorm.js';
import { maakVingerafdruk } from './vingerafdruk.js';

/**
 * Something that is no longer as it was when a proposal was made.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export interface Verandering {
  readonly wat: 'bibliotheek' | 'beleid' | 'uitkomst';
  readonly melding: string;
  readonly was: string;
  /** Null when it is not there any more. */
  readonly nu: string | null;
}

/**
 * A proposal done again, and what changed since. `gelijk` says that the proposal is the same to the last character.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export interface Herberekening {
  readonly gelijk: boolean;
  readonly veranderingen: readonly Verandering[];
  /** Null when a policy is not there any more. */
  readonly voorstel: Indicatievoorstel | null;
}

const HerleesbaarSchema = maakSchema(herleesbaarVorm);

/**
 * Does a proposal again from its account, and says what changed: the version of the library, the content of a policy, or the
 * proposal itself.
 *
 * @param verantwoording the account of the proposal
 * @param beleiden where the policies are looked up, by id and version; by default those that ship
 * @returns the proposal done again; `gelijk` when it is identical
 * @throws InvoerFout when the account, the file in it or a policy is not of the form
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 * @example herbereken(stelIndicatieVoor(dossier, beleid).verantwoording).gelijk // true
 */
export function herbereken(verantwoording: Dossierverantwoording, beleiden: readonly Beleid[] = meegeleverdBeleid): Herberekening {
  eis(HerleesbaarSchema, verantwoording);
  const bekend = beleiden.map(leesBeleid);
  const gevonden = verantwoording.beleid.map((verwijzing) => ({
    verwijzing,
    beleid: bekend.find(({ id, versie }) => id === verwijzing.id && versie === verwijzing.versie) ?? null,
  }));
  const veranderd: Verandering[] = gevonden.flatMap(({ verwijzing, beleid }) => {
    const nu = beleid === null ? null : maakVingerafdruk(beleid);
    if (nu === verwijzing.vingerafdruk) return [];
    const wat = nu === null ? 'is er niet meer' : 'heeft een andere inhoud';
    return [Object.freeze({ wat: 'beleid', melding: `Het beleid ${verwijzing.id} (versie ${verwijzing.versie}) ${wat}.`, was: verwijzing.vingerafdruk, nu } as const)];
  });
  if (verantwoording.bibliotheek.versie !== VERSIE) {
    veranderd.unshift(Object.freeze({ wat: 'bibliotheek', melding: 'De bibliotheek heeft een andere versie.', was: verantwoording.bibliotheek.versie, nu: VERSIE }));
  }
  if (gevonden.some(({ beleid }) => beleid === null)) return Object.freeze({ gelijk: false, veranderingen: Object.freeze(veranderd), voorstel: null });
  const perOnderdeel = Object.fromEntries(
    ONDERDEEL_LIJST.flatMap((onderdeel) => gevonden.filter(({ verwijzing }) => verwijzing.onderdeel === onderdeel).map(({ beleid }) => [onderdeel, beleid])),
  ) as Indicatiebeleid;
  const { peildatum, referentie } = verantwoording;
  const voorstel = stelIndicatieVoor(verantwoording.invoer, perOnderdeel, { peildatum: peildatum ?? undefined, referentie: referentie ?? undefined });
  const nu = voorstel.verantwoording.uitkomst;
  if (nu !== verantwoording.uitkomst) {
    veranderd.push(Object.freeze({ wat: 'uitkomst', melding: 'Het voorstel is anders dan toen.', was: verantwoording.uitkomst, nu }));
  }
  return Object.freeze({ gelijk: nu === verantwoording.uitkomst, veranderingen: Object.freeze(veranderd), voorstel });
}
