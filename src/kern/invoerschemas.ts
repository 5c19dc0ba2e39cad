import { optiesVorm } from './beleidsvormen.js';
import type { Datum } from './datum.js';
import { maakSchema } from './deur.js';
import type { Schema } from './schema.js';
import type { Opties } from './verantwoording.js';
import { datumVorm } from './vormen.js';

/** Reads the options of a determination. */
export const OptiesSchema: Schema<Opties> = maakSchema<Opties>(optiesVorm);

/** Reads a calendar day. */
export const DatumSchema: Schema<Datum> = maakSchema<Datum>(datumVorm);
