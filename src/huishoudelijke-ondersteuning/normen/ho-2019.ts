import { bevriesDiep, BRONNEN, vindplaats, type Vindplaats } from '../../kern/index.js';
import type { Bloktabel } from '../bloktabel.js';
import type { Norm } from '../norm.js';

const BRON = BRONNEN['normenkader-ho-2019'];

const op = (plaats: string, ...regels: readonly string[]): Vindplaats => vindplaats(BRON.id, plaats, ...regels);
const gelijkAan2025 = (minuten: string, ...regels: readonly string[]): Norm => ({
  minuten,
  herkomst: 'afgeleid',
  vindplaats: op('gelijk aan de editie van 2025 volgens de inleiding daarvan', 'NE-003', ...regels),
});

/**
 * The Normenkader HO 2019. Its norm times equal those of 2025 except laundry, so they are inferred from 2025. The
 * further steps of annex 1 (more own ability, repeated help, a room at 18 by exception), the deduction on laundry and
 * the 150 minutes per two weeks came with the additions of 2022 and 2025 and are absent here.
 *
 * @bron normenkader-ho-2019 inleiding van de editie 2025 (NE-003)
 */
export const HO_2019: Bloktabel = bevriesDiep<Bloktabel>({
  id: 'ho-2019',
  titel: 'Normenkader Huishoudelijke Ondersteuning 2019',
  bron: BRON,
  normen: {
    'schoonEnLeefbaarHuis.volledig': gelijkAan2025('125', 'NE-005', 'NE-007'),
    eigenMogelijkheden: { ...gelijkAan2025('15', 'NE-036'), maximum: 1 },
    gebruikelijkeHulp: { ...gelijkAan2025('15', 'NE-038'), maximum: 1 },
    netwerk: { ...gelijkAan2025('15', 'NE-038'), maximum: 1 },
    'extraInzet.enige': gelijkAan2025('30', 'NE-042'),
    'extraInzet.veel': gelijkAan2025('60', 'NE-042'),
    extraSlaapkamers: gelijkAan2025('18', 'NE-044'),
    overigeKamers: gelijkAan2025('5', 'NE-045'),
    huisdieren: gelijkAan2025('15', 'NE-051'),
    woningkenmerken: gelijkAan2025('15', 'NE-053'),
    regie: gelijkAan2025('30', 'NE-055'),
  },
});
