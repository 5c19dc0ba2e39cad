import * as z from 'zod/mini';
import { datumVorm, eindeNaBegin, isDatum, keuze, omschreven } from '../kern/index.js';
import { CATEGORIECODE_LIJST } from './codelijsten.js';
import { volumeVorm } from './toegewezen-product.vorm.js';

const maandVorm = omschreven(
  z.string().check(z.regex(/^\d{4}-\d{2}$/, { abort: true }), z.refine((maand) => isDatum(`${maand}-01`))),
  'een maand als JJJJ-MM',
);

/**
 * The form of the question after a monthly maximum.
 *
 * @bron iwmo-3.2 IV077
 */
export const maandvraagVorm = z
  .strictObject({
    categorie: keuze(CATEGORIECODE_LIJST),
    volume: volumeVorm,
    maand: maandVorm,
    ingangsdatum: datumVorm,
    einddatum: datumVorm,
  })
  .check(eindeNaBegin);
