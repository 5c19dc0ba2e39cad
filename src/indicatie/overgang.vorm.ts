import * as z from 'zod/mini';
import { idVorm, naamVorm, omschreven } from '../kern/index.js';

/**
 * What stands for every place in a path.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export const ELKE = '*';

/** A name that is no key: it sets what an object is made from. */
const GEEN_SLEUTEL = '__proto__';

function isSleutel(naam: string): boolean {
  return naam.trim() !== '' && naam !== GEEN_SLEUTEL;
}

const isPad = (pad: string): boolean => pad.split('.').every(isSleutel);

const padVorm = omschreven(naamVorm.check(z.refine(isPad)), 'een pad van sleutels met punten ertussen, zonder lege sleutel of `__proto__`');

const sleutelpadVorm = omschreven(
  naamVorm.check(z.refine((pad) => isPad(pad) && pad.split('.').at(-1) !== ELKE)),
  'een pad van sleutels met punten ertussen, zonder lege sleutel of `__proto__`, dat eindigt met de naam van een sleutel',
);

const sleutelVorm = omschreven(
  naamVorm.check(z.refine((naam) => isSleutel(naam) && naam !== ELKE && !naam.includes('.'))),
  'de naam van één sleutel, zonder punt en niet `*` of `__proto__`',
);

/**
 * The form of a transition between two editions of an input.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export const overgangVorm = z.strictObject({
  id: idVorm,
  van: naamVorm,
  naar: naamVorm,
  wijzigingen: z.array(
    z.discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('naam'), pad: sleutelpadVorm, naar: sleutelVorm }),
      z.strictObject({ soort: z.literal('waarde'), pad: padVorm, van: naamVorm, naar: naamVorm }),
    ]),
  ),
});
