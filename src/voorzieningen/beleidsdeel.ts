import { InvoerFout } from '../kern/index.js';
import type { VoorzieningenBeleid } from './beleidsruimte.js';
import type { Voorzieningsregel } from './voorzieningsregel.js';

/**
 * Something that a determination needs and that not every policy has.
 *
 * @param wat as it reads after "heeft geen"
 * @throws InvoerFout `BELEID_ONGESCHIKT` when the policy does not have it
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function eisDeel<T>(deel: T | undefined, beleid: { readonly id: string }, wat: string): T {
  if (deel !== undefined) return deel;
  throw new InvoerFout('BELEID_ONGESCHIKT', [{ pad: 'beleid', code: 'BELEID_ONGESCHIKT', melding: `Het beleid \`${beleid.id}\` heeft geen ${wat}.` }]);
}

/**
 * A list of criteria that a determination of its own is for.
 *
 * @throws InvoerFout `BELEID_ONGESCHIKT` when the policy does not have it
 * @bron leudal-2018 hoofdstuk 8 en 9 (LE-146, LE-151)
 */
export function eisLijst(deel: VoorzieningenBeleid, beleid: { readonly id: string }, id: string): Voorzieningsregel {
  return eisDeel(deel.voorzieningen.find((regel) => regel.id === id), beleid, `lijst \`${id}\` bij zijn voorzieningen`);
}
