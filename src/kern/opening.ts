import { toetsGeldigheid, type Beleidskop } from './beleidskop.js';
import type { Bevinding } from './bevinding.js';
import type { Bron } from './bron.js';
import { OptiesSchema } from './invoerschemas.js';
import { onder, type Schema } from './schema.js';
import { InvoerFout } from './fout.js';
import type { Geldigheidsduur } from './geldigheid.js';
import type { Toetsstap } from './uitleg.js';
import { maakVerantwoording, type Opties, type Verantwoording } from './verantwoording.js';

/** What every determination of every room begins with: the input read, and the account of the policy. */

/** No options: the same object every time, so that what hangs on it is made once. */
export const GEEN_OPTIES: Opties = Object.freeze({});

/** The account of a policy part on a day: what redoes the case, the row about validity, and what is wrong with it. */
export interface Kader {
  readonly verantwoording: Verantwoording;
  readonly geldigheid: Toetsstap;
  readonly bevinding: Bevinding | null;
}

/** What the account of a policy part is made of. */
export interface Kaderdelen {
  readonly geldig: Geldigheidsduur | undefined;
  readonly normtabellen: readonly { readonly id: string; readonly titel: string }[];
  readonly bronnen: readonly Bron[];
}

function maakKader(beleid: Beleidskop, { geldig, normtabellen, bronnen }: Kaderdelen, opties: Opties): Kader {
  const { stap, bevinding } = toetsGeldigheid(beleid, geldig, opties.peildatum);
  return Object.freeze({
    verantwoording: maakVerantwoording(beleid, normtabellen, [...bronnen, ...(beleid.bronnen ?? [])], opties),
    geldigheid: stap,
    bevinding,
  });
}

/**
 * Makes the function that gives the account of a policy part. Without options it is made once per policy.
 *
 * @param delenVan reads from a policy what its account is made of
 */
export function maakKaderlezer<B extends Beleidskop>(delenVan: (beleid: B) => Kaderdelen): (beleid: B, opties: Opties) => Kader {
  const zonderOpties = new WeakMap<B, Kader>();
  return (beleid, opties) => {
    if (opties !== GEEN_OPTIES) return maakKader(beleid, delenVan(beleid), opties);
    let kader = zonderOpties.get(beleid);
    if (kader === undefined) {
      kader = maakKader(beleid, delenVan(beleid), opties);
      zonderOpties.set(beleid, kader);
    }
    return kader;
  };
}

/**
 * Reads the input and the options of a call, all problems of both at once.
 *
 * @throws InvoerFout `INVOER_ONGELDIG`
 */
export function leesAanroep<S>(schema: Schema<S>, invoer: S, opties: Opties): S {
  const gelezen = schema.lees(invoer);
  const geldigeOpties = opties === GEEN_OPTIES ? null : OptiesSchema.lees(opties);
  if (gelezen.geldig && geldigeOpties?.geldig !== false) return gelezen.waarde;
  throw new InvoerFout('INVOER_ONGELDIG', [
    ...(gelezen.geldig ? [] : gelezen.problemen),
    ...(geldigeOpties?.geldig === false ? onder('opties', geldigeOpties.problemen) : []),
  ]);
}
