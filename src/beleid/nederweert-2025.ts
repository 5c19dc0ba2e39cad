import { BRONNEN, onthoud, vindplaats } from '../kern/index.js';
import { BEGELEIDING_2024, DUUR_BEGELEIDING_2024 } from '../begeleiding/index.js';
import { HO_2025 } from '../huishoudelijke-ondersteuning/index.js';
import type { BeleidMet } from './beleid.js';

/**
 * Nederweert from 1 March 2025: the Normenkader HO 2025. The municipality's own base rules are not in the sources, so
 * what it chose for rounding and pets is not known: 5 minutes upwards and the framework's default, both `afgeleid`.
 * Begeleiding by the Normenkader Begeleiding 2.0, without limits of the total score: no public text prints them.
 *
 * @bron nederweert-2025 aanhef en bijlage 1 (NE-001, NE-022, NE-051, NE-058)
 * @bron nederweert-2025 bijlage 5 (NE-062, NE-065)
 */
export const nederweert2025: BeleidMet<'huishoudelijkeOndersteuning' | 'begeleiding' | 'beschikking'> = onthoud<
  BeleidMet<'huishoudelijkeOndersteuning' | 'begeleiding' | 'beschikking'>
>({
  id: 'nederweert-2025',
  versie: '2025-03-01',
  naam: 'Beleidsregels maatschappelijke ondersteuning Nederweert 2024, gewijzigd 2025',
  gemeenten: [{ naam: 'Nederweert', code: '0946' }],
  bron: BRONNEN['nederweert-2025'],
  geldig: { vanaf: '2025-03-01', tot: null },
  huishoudelijkeOndersteuning: {
    methode: 'blokken',
    normtabel: HO_2025,
    afronding: {
      opVeelvoudVan: 5,
      richting: 'omhoog',
      herkomst: 'afgeleid',
      vindplaats: vindplaats('normenkader-ho-2025', 'bijlage 1 §11 en vraag 10', 'NE-058', 'NE-022'),
    },
    huisdieren: { keuze: 'meetellen', herkomst: 'afgeleid', vindplaats: vindplaats('normenkader-ho-2025', 'bijlage 1 §6', 'NE-051') },
    uitgeslotenGebieden: [],
  },
  begeleiding: {
    methode: 'profielen',
    profieltabel: BEGELEIDING_2024,
    naturaMetPgb: { toegestaan: true, herkomst: 'gepubliceerd', vindplaats: vindplaats('normenkader-begeleiding-2.0', '§1.2', 'NK-005') },
    duur: DUUR_BEGELEIDING_2024,
  },
  // No source limits how long a decision may run here.
  beschikking: { looptijden: [] },
});
