import * as z from 'zod/mini';
import { keuze } from '../kern/index.js';
import { EENHEIDCODE_LIJST, LEESBARE_FREQUENTIE_LIJST } from './codelijsten.js';
import { volumeVorm } from './toegewezen-product.vorm.js';

/**
 * The form of a size as it can be read, with the older frequency 3.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export const leesbareOmvangVorm = z.strictObject({
  Volume: volumeVorm,
  Eenheid: keuze(EENHEIDCODE_LIJST),
  Frequentie: keuze(LEESBARE_FREQUENTIE_LIJST),
});
