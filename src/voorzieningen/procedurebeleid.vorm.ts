import * as z from 'zod/mini';
import { geheel, herkomstVorm, keuze, vindplaatsVorm } from '../kern/index.js';
import { PROCEDURE_EENHEID_LIJST } from './procedurebeleid.js';

const LANGSTE_TERMIJN = 366;

const waar = { herkomst: herkomstVorm, vindplaats: vindplaatsVorm };
const termijnVorm = z.strictObject({ aantal: geheel(1, LANGSTE_TERMIJN), eenheid: keuze(PROCEDURE_EENHEID_LIJST), ...waar });

/**
 * The form of what the procedure asks.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export const procedureVorm = z.strictObject({
  onderzoek: termijnVorm,
  persoonlijkPlan: termijnVorm,
  ondersteuning: z.strictObject(waar),
  werkinstructie: z.nullable(vindplaatsVorm),
});
