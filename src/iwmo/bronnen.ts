import { vindplaats, type Vindplaats } from '../kern/index.js';

/**
 * A place in the iWmo 3.2 information model: a code list, a condition or an instruction.
 *
 * @bron iwmo-3.2
 */
export function inIwmo(plaats: string): Vindplaats {
  return vindplaats('iwmo-3.2', plaats);
}
