import * as z from 'zod/mini';
import {
  datumVorm,
  eis,
  keuze,
  kiesVersie,
  maakSchema,
  naamVorm,
  ONDERDEEL_LIJST,
  type Datum,
  type Geldigheidsduur,
  type Onderdeel,
  type Schema,
} from '../kern/index.js';
import { leesBeleiden, type Beleid, type BeleidMet } from './beleid.js';

/**
 * Which policy is asked for: of which municipality (name or four-digit code), about what, on which day.
 *
 * @bron nederweert-2025 aanhef (NE-001)
 */
export interface Beleidsvraag<O extends Onderdeel = Onderdeel> {
  readonly gemeente: string;
  readonly onderdeel: O;
  readonly peildatum: Datum;
}

/**
 * The policy that holds, or why there is none: not yet, no longer, unknown, or several. There is never a fall-back.
 *
 * @bron nederweert-2025 aanhef (NE-001)
 */
export type Beleidskeuze<B> =
  | { readonly geldigheid: 'geldig'; readonly beleid: B }
  | { readonly geldigheid: 'nog-niet'; readonly vanaf: Datum }
  | { readonly geldigheid: 'vervallen'; readonly laatstGeldigOp: Datum }
  | { readonly geldigheid: 'onbekend' }
  | { readonly geldigheid: 'meervoudig'; readonly beleiden: readonly B[] };

/**
 * Reads which policy is asked for.
 *
 * @bron nederweert-2025 aanhef (NE-001)
 */
export const BeleidsvraagSchema: Schema<Beleidsvraag> = maakSchema<Beleidsvraag>(
  z.strictObject({ gemeente: naamVorm, onderdeel: keuze(ONDERDEEL_LIJST), peildatum: datumVorm }),
);

function geldtVoor({ gemeenten }: Beleid, gemeente: string): boolean {
  const gezocht = gemeente.toLowerCase();
  return gemeenten.some(({ naam, code }) => naam.toLowerCase() === gezocht || code === gemeente);
}

/**
 * Chooses the policy that holds for a municipality on a day. Windows include both ends; a part with a narrower window
 * counts with that.
 *
 * @param beleiden the policies to choose from, such as `meegeleverdBeleid`
 * @param vraag `gemeente` (name or code), `onderdeel` and `peildatum`
 * @returns `geldig` with the policy; `nog-niet` with the first day; `vervallen` with the last day; `onbekend` when none
 *   has this part for this municipality; `meervoudig` when several hold on that day
 * @throws InvoerFout when the question is not of the form or a policy is not valid
 * @bron nederweert-2025 aanhef (NE-001, NE-003)
 * @example
 * kiesBeleid(meegeleverdBeleid, { gemeente: 'Nederweert', onderdeel: 'huishoudelijkeOndersteuning', peildatum: '2025-02-28' })
 * // { geldigheid: 'nog-niet', vanaf: '2025-03-01' }
 */
export function kiesBeleid<O extends Onderdeel>(beleiden: readonly Beleid[], vraag: Beleidsvraag<O>): Beleidskeuze<BeleidMet<O>> {
  const { gemeente, onderdeel, peildatum } = eis(BeleidsvraagSchema, vraag);
  const versies = leesBeleiden(beleiden).filter((beleid) => beleid[onderdeel] !== undefined && geldtVoor(beleid, gemeente));
  const duurVan = (beleid: Beleid): Geldigheidsduur => beleid[onderdeel]?.geldig ?? beleid.geldig;
  const keuzeVan = kiesVersie(versies as BeleidMet<O>[], duurVan, peildatum);
  switch (keuzeVan.geldigheid) {
    case 'geldig':
      return Object.freeze({ geldigheid: 'geldig', beleid: keuzeVan.versie });
    case 'meervoudig':
      return Object.freeze({ geldigheid: 'meervoudig', beleiden: Object.freeze(keuzeVan.versies) });
    case 'nog-niet':
    case 'vervallen':
    case 'onbekend':
      return Object.freeze(keuzeVan);
  }
}
