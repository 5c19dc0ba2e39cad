import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { isOnthouden } from '../kern/index.js';

/**
 * JSON in one way only: keys in the order of their code units, without white space and without what is `undefined`. Two
 * values that are equal as JSON are written alike.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 * @example schrijfCanoniek({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function schrijfCanoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(schrijfCanoniek).join(',')}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const velden = Object.entries(waarde).filter(([, deel]) => deel !== undefined);
  velden.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${velden.map(([sleutel, deel]) => `${JSON.stringify(sleutel)}:${schrijfCanoniek(deel)}`).join(',')}}`;
}

const onthouden = new WeakMap<object, string>();

/**
 * The fingerprint of a JSON value: `sha256:` and the hash of its canonical text. That of a policy which was read, and so is frozen
 * to its depth, is made once.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function maakVingerafdruk(waarde: object): string {
  const bekend = onthouden.get(waarde);
  if (bekend !== undefined) return bekend;
  const vingerafdruk = `sha256:${bytesToHex(sha256(utf8ToBytes(schrijfCanoniek(waarde))))}`;
  if (isOnthouden(waarde)) onthouden.set(waarde, vingerafdruk);
  return vingerafdruk;
}

type Los = Readonly<Record<string, unknown>>;

/** Of the head of an account only which kinds of value it has: what they are is compared apart. */
function alleenSoorten(kop: unknown): unknown {
  return typeof kop === 'object' && kop !== null ? Object.fromEntries(Object.entries(kop).map(([naam, waarde]) => [naam, typeof waarde])) : kop;
}

/** A value in which the accounts of outcomes do not say by which version of the library or of a policy they were made. */
function zonderVersies(waarde: unknown): unknown {
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  if (Array.isArray(waarde)) return waarde.map(zonderVersies);
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]: [string, unknown]) => {
      const zonder = zonderVersies(deel);
      if (naam !== 'verantwoording' || typeof zonder !== 'object' || zonder === null) return [naam, zonder];
      const { bibliotheek, beleid } = zonder as Los;
      return [naam, { ...zonder, bibliotheek: alleenSoorten(bibliotheek), beleid: alleenSoorten(beleid) }];
    }),
  );
}

/**
 * The fingerprint of outcomes: the same whenever they are the same, also by another version of the library or under another name
 * of the same policy.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function maakUitkomstafdruk(waarde: object): string {
  return maakVingerafdruk(zonderVersies(waarde) as object);
}
