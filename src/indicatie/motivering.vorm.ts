import * as z from 'zod/mini';
import { alleenJson, keuze } from '../kern/index.js';
import { LEZER_LIJST } from './lezer.js';
import { leesbareVerantwoordingVorm } from './verantwoording.vorm.js';

/**
 * The form of what is chosen for a motivation.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export const motiveringskeuzeVorm = z.strictObject({ lezer: keuze(LEZER_LIJST) });

const lijst = z.array(z.looseObject({}));

/**
 * The form of a proposal to be put into words, as far as it can be seen without its policies: that what it holds is as it was made
 * shows from its fingerprint.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export const voorstelVorm = z
  .looseObject({
    status: keuze(['berekend', 'onvolledig', 'niet-aangewezen', 'beoordeling-nodig']),
    besluitrijp: z.boolean(),
    processtappen: lijst,
    onderdelen: z.looseObject({}),
    beslissingen: lijst,
    toewijzingen: lijst,
    ontbreekt: lijst,
    vragen: lijst,
    redenen: lijst,
    bevindingen: lijst,
    controlelijst: lijst,
    verantwoording: leesbareVerantwoordingVorm,
  })
  .check(alleenJson);
