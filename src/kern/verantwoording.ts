import type { Bron, Vindplaats } from './bron.js';
import { BRONNEN } from './bronnen.js';
import type { Datum } from './datum.js';
import { VERSIE } from './versie.js';

/** What a caller may add to a determination: the day that counts, and an opaque reference of its own. */
export interface Opties {
  /** The day on which the policy must hold; without it validity is not checked. */
  readonly peildatum?: Datum | undefined;
  /** 1 to 64 characters of `[A-Za-z0-9._-]`, repeated in the result; put no personal data in it. */
  readonly referentie?: string | undefined;
}

/** What is needed to redo a determination years later. */
export interface Verantwoording {
  readonly bibliotheek: { readonly naam: 'wmo-normenkader'; readonly versie: string };
  readonly beleid: { readonly id: string; readonly versie: string; readonly naam: string };
  readonly normtabellen: readonly { readonly id: string; readonly titel: string }[];
  readonly bronnen: readonly {
    readonly id: string;
    readonly titel: string;
    readonly soort: Bron['soort'];
    readonly status: string | null;
  }[];
  readonly peildatum: Datum | null;
  readonly referentie: string | null;
}

const BIBLIOTHEEK = Object.freeze({ naam: 'wmo-normenkader', versie: VERSIE } as const);

function schrijfBron({ id, titel, soort, status }: Bron): Verantwoording['bronnen'][number] {
  return Object.freeze({ id, titel, soort, status: status ?? null });
}

const BEKEND: Readonly<Record<string, Bron | undefined>> = BRONNEN;

interface MetVindplaats {
  readonly vindplaats: Vindplaats | null;
}

function kent(bronnen: Verantwoording['bronnen'], gezocht: string): boolean {
  for (const { id } of bronnen) if (id === gezocht) return true;
  return false;
}

/**
 * The same account, with the known sources that rows and findings cite beside those of the policy: the same object when
 * there are none.
 */
export function metBronnenVan(
  verantwoording: Verantwoording,
  stappen: readonly MetVindplaats[],
  bevindingen: readonly MetVindplaats[],
): Verantwoording {
  const extra = new Set<string>();
  let vorige = '';
  for (const rijen of [stappen, bevindingen]) {
    for (const { vindplaats } of rijen) {
      // Rows of one source follow each other: most need no look-up.
      if (vindplaats === null || vindplaats.bron === vorige) continue;
      vorige = vindplaats.bron;
      if (!kent(verantwoording.bronnen, vorige)) extra.add(vorige);
    }
  }
  if (extra.size === 0) return verantwoording;
  const bronnen = [...extra].flatMap((id) => BEKEND[id] ?? []).map(schrijfBron);
  return Object.freeze({ ...verantwoording, bronnen: Object.freeze([...verantwoording.bronnen, ...bronnen]) });
}

/**
 * Makes the account of a determination, frozen.
 *
 * @param beleid the policy that was applied
 * @param normtabellen the norm tables that were used
 * @param bronnen the sources of both, each id once
 * @param opties the reference day and reference of the caller
 */
export function maakVerantwoording(
  beleid: { readonly id: string; readonly versie: string; readonly naam: string },
  normtabellen: readonly { readonly id: string; readonly titel: string }[],
  bronnen: readonly Bron[],
  opties: Opties,
): Verantwoording {
  const perId = new Map(bronnen.map((bron) => [bron.id, bron]));
  return Object.freeze({
    bibliotheek: BIBLIOTHEEK,
    beleid: Object.freeze({ id: beleid.id, versie: beleid.versie, naam: beleid.naam }),
    normtabellen: Object.freeze(normtabellen.map(({ id, titel }) => Object.freeze({ id, titel }))),
    bronnen: Object.freeze([...perId.values()].map(schrijfBron)),
    peildatum: opties.peildatum ?? null,
    referentie: opties.referentie ?? null,
  });
}
