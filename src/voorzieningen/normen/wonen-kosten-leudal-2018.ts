import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Woonkostenpost } from '../woonkostenpost.js';

const VERGELIJKING = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§6.2, vergelijking aanpassingskosten', 'LE-109') } as const;

/**
 * Which costs count when adapting a home is compared with moving.
 *
 * @bron leudal-2018 §6.2 (LE-109)
 */
export const WOONKOSTEN_LEUDAL_2018: readonly Woonkostenpost[] = bevriesDiep<readonly Woonkostenpost[]>([
  { id: 'aanpassen-nu', kant: 'aanpassen', naam: 'deze woning nu aanpassen', vraag: 'Wat kost het om deze woning nu aan te passen?', ...VERGELIJKING },
  { id: 'aanpassen-later', kant: 'aanpassen', naam: 'deze woning later aanpassen, voor zover dat te voorzien is', vraag: 'Wat kost het om deze woning later aan te passen, voor zover dat nu te voorzien is?', ...VERGELIJKING },
  { id: 'verhuizen', kant: 'verhuizen', naam: 'de vergoeding om te verhuizen en in te richten', vraag: 'Wat kost de vergoeding om te verhuizen en in te richten?', ...VERGELIJKING },
  { id: 'aanpassen-nieuwe-woning', kant: 'verhuizen', naam: 'de nieuwe woning aanpassen', vraag: 'Wat kost het om de nieuwe woning aan te passen?', ...VERGELIJKING },
]);
