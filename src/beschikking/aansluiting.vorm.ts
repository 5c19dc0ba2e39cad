import * as z from 'zod/mini';
import { begindatumVorm, datumVorm, eindeNaBegin } from '../kern/index.js';

const besluitVorm = z.strictObject({ ingangsdatum: begindatumVorm, einddatum: z.nullable(datumVorm) }).check(eindeNaBegin);

/**
 * The form of two decisions that follow each other.
 *
 * @bron leudal-2018 §5.3.3, beschikking (LE-085)
 */
export const aansluitingsvraagVorm = z.strictObject({ vorige: besluitVorm, volgende: besluitVorm });
