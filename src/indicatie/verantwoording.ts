import { BRONNEN, ONDERDEEL_LIJST, VERSIE, type Datum, type Geldigheidsduur, type Onderdeel, type Opties, type Verantwoording } from '../kern/index.js';
import { verwijsNaarDelen, type Deelverwijzing, type VoorstelZonderVerantwoording } from './deelverwijzing.js';
import type { Deel } from './delen.js';
import type { Dossier } from './dossier.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';
import { maakUitkomstafdruk, maakVingerafdruk } from './vingerafdruk.js';

/**
 * Which policy decided a part, with the fingerprint of its whole content.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export interface Beleidsverwijzing {
  readonly onderdeel: Onderdeel;
  readonly id: string;
  readonly versie: string;
  readonly naam: string;
  readonly geldig: Geldigheidsduur;
  readonly vingerafdruk: string;
}

/**
 * What is needed to redo a proposal years later, and to see whether it is still the same: with the file as it was read.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export interface Dossierverantwoording {
  readonly bibliotheek: Verantwoording['bibliotheek'];
  readonly beleid: readonly Beleidsverwijzing[];
  readonly normtabellen: Verantwoording['normtabellen'];
  readonly bronnen: Verantwoording['bronnen'];
  readonly peildatum: Datum | null;
  readonly referentie: string | null;
  readonly invoer: Dossier;
  /** What each part of the proposal said. */
  readonly delen: readonly Deelverwijzing[];
  /**
   * The fingerprint of the proposal with the file it was made of. The rest of this account does not count in it, nor do the
   * versions of library and policies in the accounts of its parts: those are compared apart.
   */
  readonly uitkomst: string;
  /** The fingerprint of this account without itself: who changes a day or a name in it shows. */
  readonly afdruk: string;
}

function verwijsNaarBeleid(beleid: Indicatiebeleid): readonly Beleidsverwijzing[] {
  return Object.freeze(
    ONDERDEEL_LIJST.flatMap((onderdeel) => {
      const een = beleid[onderdeel];
      if (een === undefined) return [];
      const { id, versie, naam } = een;
      const geldig: Geldigheidsduur = een[onderdeel]?.geldig ?? een.geldig;
      return [Object.freeze({ onderdeel, id, versie, naam, geldig: Object.freeze({ vanaf: geldig.vanaf, tot: geldig.tot }), vingerafdruk: maakVingerafdruk(een) })];
    }),
  );
}

function perId<T extends { readonly id: string }>(lijsten: readonly (readonly T[])[]): readonly T[] {
  return Object.freeze([...new Map(lijsten.flat().map((een) => [een.id, een])).values()]);
}

const BIBLIOTHEEK = Object.freeze({ naam: 'wmo-normenkader', versie: VERSIE } as const);

/** The sources that the findings about the file as a whole cite. */
function bronnenVan(vindplaatsen: readonly string[]): Verantwoording['bronnen'] {
  const bekend: Readonly<Record<string, (typeof BRONNEN)[keyof typeof BRONNEN] | undefined>> = BRONNEN;
  return vindplaatsen.flatMap((id) => {
    const bron = bekend[id];
    return bron === undefined ? [] : [Object.freeze({ id, titel: bron.titel, soort: bron.soort, status: bron.status })];
  });
}

/**
 * The fingerprint of a proposal without its account, and of the file it was made of.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function maakVoorstelafdruk(voorstel: object, invoer: object): string {
  return maakUitkomstafdruk({ ...voorstel, invoer });
}

/**
 * The fingerprint of an account without its own.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function maakVerantwoordingsafdruk({ afdruk: _, ...rest }: Partial<Pick<Dossierverantwoording, 'afdruk'>> & Omit<Dossierverantwoording, 'afdruk'>): string {
  return maakVingerafdruk(rest);
}

/**
 * Makes the account of a proposal.
 *
 * @param delen all outcomes of the proposal
 * @param geciteerd the ids of the sources that the proposal itself cites
 * @param voorstel the proposal without its account
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function verantwoordDossier(
  dossier: Dossier,
  beleid: Indicatiebeleid,
  opties: Opties,
  delen: readonly Deel[],
  geciteerd: readonly string[],
  voorstel: VoorstelZonderVerantwoording,
): Dossierverantwoording {
  const verantwoording = {
    bibliotheek: BIBLIOTHEEK,
    beleid: verwijsNaarBeleid(beleid),
    normtabellen: perId(delen.map(({ uitkomst }) => uitkomst.verantwoording.normtabellen)),
    bronnen: perId([bronnenVan(geciteerd), ...delen.map(({ uitkomst }) => uitkomst.verantwoording.bronnen)]),
    peildatum: opties.peildatum ?? null,
    referentie: opties.referentie ?? null,
    invoer: dossier,
    delen: verwijsNaarDelen(voorstel, delen),
    uitkomst: maakVoorstelafdruk(voorstel, dossier),
  };
  return Object.freeze({ ...verantwoording, afdruk: maakVerantwoordingsafdruk(verantwoording) });
}
