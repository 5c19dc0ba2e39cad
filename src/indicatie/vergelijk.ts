import {
  beleidOngeschikt,
  eis,
  GEEN_OPTIES,
  InvoerFout,
  isInvoerFout,
  onder,
  OptiesSchema,
  VERSIE,
  type Opties,
  type Probleem,
} from '../kern/index.js';
import { heeft, leesBeleid } from '../beleid/index.js';
import type { BeleidMetHO } from '../huishoudelijke-ondersteuning/index.js';
import type { Casus } from './vergelijk-casus.js';
import { vergelijkCasus, type Beleidspaar } from './vergelijk-geval.js';
import { maakVerschilteller, type Verschilteller } from './vergelijk-teller.js';
import type { Verschil } from './vergelijk-verschil.js';
import type { Vergelijking } from './vergelijking.js';
import { maakVingerafdruk } from './vingerafdruk.js';

/** Reads one of the policies, or says what is wrong with it under the name of the argument. */
function leesKant(naam: 'a' | 'b', beleid: BeleidMetHO): BeleidMetHO | readonly Probleem[] {
  try {
    const gelezen = leesBeleid(beleid);
    if (heeft(gelezen, 'huishoudelijkeOndersteuning')) return gelezen;
    throw beleidOngeschikt(`Het beleid \`${gelezen.id}\` heeft geen onderdeel \`huishoudelijkeOndersteuning\`.`);
  } catch (fout) {
    if (!isInvoerFout(fout)) throw fout;
    if (fout.code === 'BELEID_ONGESCHIKT') throw fout;
    return onder(naam, fout.problemen);
  }
}

function leesPaar(eerste: BeleidMetHO, tweede: BeleidMetHO): Beleidspaar {
  const a = leesKant('a', eerste);
  const b = leesKant('b', tweede);
  if (!('id' in a) || !('id' in b)) {
    throw new InvoerFout('BELEID_ONGELDIG', [a, b].flatMap((kant) => ('id' in kant ? [] : [...kant])));
  }
  const { methode } = a.huishoudelijkeOndersteuning;
  const andere = b.huishoudelijkeOndersteuning.methode;
  if (methode !== andere) {
    throw beleidOngeschikt(
      `Het beleid \`${a.id}\` rekent met ${methode} en het beleid \`${b.id}\` met ${andere}. Een huishouden dat voor de ene methode is beschreven, zegt niet genoeg voor de andere: zij zijn zo niet te vergelijken.`,
    );
  }
  return { methode, a, b };
}

function kopVan(beleid: BeleidMetHO): Vergelijking['beleid']['a'] {
  const { id, versie, naam } = beleid;
  return Object.freeze({ id, versie, naam, vingerafdruk: maakVingerafdruk(beleid) });
}

function eisIterable(casussen: unknown): void {
  if (typeof casussen === 'object' && casussen !== null && Symbol.iterator in casussen) return;
  const melding = '`casussen` moet een lijst of een andere reeks van casussen zijn';
  throw new InvoerFout('INVOER_ONGELDIG', [{ pad: 'casussen', code: 'VERKEERD_TYPE', melding }]);
}

function* stroom(casussen: Iterable<Casus>, paar: Beleidspaar, opties: Opties, teller: Verschilteller): Generator<Verschil, Vergelijking, undefined> {
  let volgnummer = 0;
  for (const casus of casussen) {
    volgnummer += 1;
    const verschil = vergelijkCasus(volgnummer, casus, paar, opties);
    teller.neem(verschil);
    yield verschil;
  }
  return teller.totaal();
}

/**
 * What changes in household support, and in nothing else, for a population when policy a becomes policy b: every case under both,
 * its difference and what made it, one by one; the totals at the end. Cases are taken when they are asked for and none is kept, so that memory does not
 * grow with their number.
 *
 * Only what both policies could compute has a difference and counts in the totals. Incomplete cases, cases that wait for
 * a professional and cases to which the rules do not point are counted apart, as are cases that are not of the form:
 * these stop nothing. Minutes are those that would be granted, after rounding; temporary support stands apart.
 *
 * @param casussen any iterable of cases, read once; an asynchronous source is taken in pieces, whose totals
 *   {@link telVergelijkingenOp} adds up
 * @param a the policy as it is
 * @param b the policy to hold against it; both work with blocks or both with activities
 * @param opties `peildatum`: the day on which both policies must hold; `referentie` is not used
 * @returns a generator: yields a `Verschil` per case, and returns the `Vergelijking`
 * @throws InvoerFout when called: `BELEID_ONGELDIG`, `BELEID_ONGESCHIKT` (no household support, or two methods), or
 *   `INVOER_ONGELDIG` for the options; never for a case
 * @bron normenkader-ho-2025 vraag 2, 3 en 5 (NE-008, NE-009, NE-011, NE-015, NE-018)
 * @example
 * const [eerste] = vergelijkBeleid([{ id: 'h1', situatie }], nederweert2025, perKwartier);
 * // { soort: 'vergeleken', volgnummer: 1, id: 'h1', richting: 'omhoog', verschilPerWeek: '10', ... }
 */
export function vergelijkBeleid(
  casussen: Iterable<Casus>,
  a: BeleidMetHO,
  b: BeleidMetHO,
  opties: Opties = GEEN_OPTIES,
): Generator<Verschil, Vergelijking, undefined> {
  eisIterable(casussen);
  const gelezen = opties === GEEN_OPTIES ? opties : eis(OptiesSchema, opties);
  const paar = leesPaar(a, b);
  const kop = {
    bibliotheek: Object.freeze({ naam: 'wmo-normenkader', versie: VERSIE } as const),
    beleid: Object.freeze({ a: kopVan(paar.a), b: kopVan(paar.b) }),
    peildatum: gelezen.peildatum ?? null,
  };
  return stroom(casussen, paar, gelezen, maakVerschilteller(kop));
}

/**
 * The totals of {@link vergelijkBeleid} only: of household support.
 *
 * @param casussen any iterable of cases, read once
 * @param a the policy as it is
 * @param b the policy to hold against it
 * @param opties `peildatum`: the day on which both policies must hold
 * @throws InvoerFout as {@link vergelijkBeleid}
 * @bron normenkader-ho-2025 vraag 2, 3 en 5 (NE-008, NE-009, NE-011, NE-015, NE-018)
 * @example vatVergelijkingSamen(casussen, nederweert2025, perKwartier).minutenPerWeek.verschil // '1225'
 */
export function vatVergelijkingSamen(casussen: Iterable<Casus>, a: BeleidMetHO, b: BeleidMetHO, opties: Opties = GEEN_OPTIES): Vergelijking {
  const verschillen = vergelijkBeleid(casussen, a, b, opties);
  for (;;) {
    const { done, value } = verschillen.next();
    if (done === true) return value;
  }
}
