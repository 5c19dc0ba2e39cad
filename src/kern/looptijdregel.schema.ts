import { maakSchema } from './deur.js';
import type { BeleidMetLooptijden } from './looptijdregel.js';
import { beleidMetLooptijdenVorm } from './looptijdregel.vorm.js';
import type { Schema } from './schema.js';

/** Reads a policy as far as its rules about terms go. */
export const BeleidMetLooptijdenSchema: Schema<BeleidMetLooptijden> = maakSchema<BeleidMetLooptijden>(beleidMetLooptijdenVorm);
