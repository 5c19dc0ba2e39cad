/** Which policies were validated and frozen: the memory of {@link openBeleid}. */
const gelezen = new WeakSet();

/** Freezes a JSON value to its depth, in place. For policies, which are frozen once; results are frozen as they are made. */
export function bevriesDiep<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null && !Object.isFrozen(waarde)) {
    Object.freeze(waarde);
    Object.values(waarde).forEach(bevriesDiep);
  }
  return waarde;
}

/** A copy of a JSON value as JSON has it: without keys that are `undefined`. */
export function alsJson<T>(waarde: T): T {
  return waarde === undefined ? waarde : (JSON.parse(JSON.stringify(waarde)) as T);
}

/**
 * Remembers that a policy was validated, and freezes it, so that no call validates it again.
 *
 * @param beleid a policy that was validated, or that ships with this library and is validated by its tests
 */
export function onthoud<T extends object>(beleid: T): T {
  gelezen.add(bevriesDiep(beleid));
  return beleid;
}

/** Tells whether a policy was validated before. */
export function isOnthouden(beleid: object): boolean {
  return gelezen.has(beleid);
}
