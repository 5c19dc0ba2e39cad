import * as z from 'zod/mini';
import { geheel, tekstVorm } from './vormen.js';

const MEESTE_MINUTEN = 20160;

/** The form of what a person chooses instead of the computed minutes. */
export const afwijkingKeuzeVorm = z.strictObject({ naar: geheel(0, MEESTE_MINUTEN), motivering: tekstVorm });
