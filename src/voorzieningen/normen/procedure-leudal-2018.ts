import { bevriesDiep, vindplaats } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Proceduretermijnen } from '../procedurebeleid.js';

/**
 * The procedure from the report on: the terms of the act, because the municipality keeps its own procedure in a work
 * instruction that was not read.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 * @bron leudal-2018 hoofdstuk 2 (LE-002)
 */
export const PROCEDURE_LEUDAL_2018 = bevriesDiep({
  onderzoek: { aantal: 6, eenheid: 'weken', herkomst: 'gepubliceerd', vindplaats: vindplaats('wmo-2015', 'art. 2.3.2', 'LE-002') },
  persoonlijkPlan: { aantal: 7, eenheid: 'dagen', herkomst: 'gepubliceerd', vindplaats: vindplaats('wmo-2015', 'art. 2.3.2', 'LE-002') },
  ondersteuning: { herkomst: 'gepubliceerd', vindplaats: vindplaats('wmo-2015', 'art. 2.3.2', 'LE-002') },
  werkinstructie: inLeudal('hoofdstuk 2', 'LE-002'),
} as const satisfies Proceduretermijnen);
