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

/**
 * Makes a value that was just read, and that nobody else holds, as JSON would have it: without keys that are `undefined`,
 * and frozen to its depth.
 */
export function bevriesAlsJson<T>(gelezen: T): T {
  if (typeof gelezen === 'object' && gelezen !== null && !Object.isFrozen(gelezen)) {
    for (const [sleutel, deel] of Object.entries(gelezen)) {
      if (deel === undefined) Reflect.deleteProperty(gelezen, sleutel);
      else bevriesAlsJson(deel);
    }
    Object.freeze(gelezen);
  }
  return gelezen;
}

/** A frozen copy of a JSON value that somebody else may hold. */
export function bevrorenKopie<T>(waarde: T): T {
  return bevriesDiep(JSON.parse(JSON.stringify(waarde)) as T);
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
