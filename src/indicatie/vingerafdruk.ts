import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

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
  const [kleiner, groter] = [-1, 1];
  velden.sort(([a], [b]) => (a < b ? kleiner : groter));
  return `{${velden.map(([sleutel, deel]) => `${JSON.stringify(sleutel)}:${schrijfCanoniek(deel)}`).join(',')}}`;
}

const onthouden = new WeakMap<object, string>();

/**
 * The fingerprint of a JSON value: `sha256:` and the hash of its canonical text. That of a frozen policy is made once.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function maakVingerafdruk(waarde: object): string {
  const bekend = onthouden.get(waarde);
  if (bekend !== undefined) return bekend;
  const vingerafdruk = `sha256:${bytesToHex(sha256(utf8ToBytes(schrijfCanoniek(waarde))))}`;
  if (Object.isFrozen(waarde)) onthouden.set(waarde, vingerafdruk);
  return vingerafdruk;
}
