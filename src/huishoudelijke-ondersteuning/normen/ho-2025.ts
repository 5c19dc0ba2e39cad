import { bevriesDiep, BRONNEN, vindplaats, type Vindplaats } from '../../kern/index.js';
import type { Bloktabel } from '../bloktabel.js';
import type { Norm } from '../norm.js';

const BRON = BRONNEN['normenkader-ho-2025'];

const op = (plaats: string, ...regels: readonly string[]): Vindplaats => vindplaats(BRON.id, plaats, ...regels);
const gepubliceerd = (minuten: string, waar: Vindplaats): Norm => ({ minuten, herkomst: 'gepubliceerd', vindplaats: waar });

/**
 * The Normenkader HO 2025, as far as its figures could be read. The table itself is missing from the text that
 * was read: 125 minutes is inferred from the published 108 hours a year (108 x 60 / 52 = 124.6). The times for laundry, meals,
 * ironing, shopping, teaching, children and the composition of the household are missing from it too and are absent.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 (NE-012, NE-036..NE-056)
 */
export const HO_2025: Bloktabel = bevriesDiep<Bloktabel>({
  id: 'ho-2025',
  titel: 'Normenkader Huishoudelijke Ondersteuning 2025',
  bron: BRON,
  normen: {
    'schoonEnLeefbaarHuis.volledig': {
      minuten: '125',
      herkomst: 'afgeleid',
      vindplaats: op('blokkenschema, ontbreekt in de gelezen tekst; teruggerekend uit 108 uur per jaar in een gemeentelijke publicatie (HBEL)', 'NE-005', 'NE-007'),
    },
    'schoonEnLeefbaarHuis.tweewekelijks': gepubliceerd('150', op('p. 25, eenmaal per twee weken, gelezen via verenigingspot.nl', 'NE-013')),
    eigenMogelijkheden: { ...gepubliceerd('15', op('bijlage 1 §1', 'NE-036', 'NE-037')), maximum: 3 },
    gebruikelijkeHulp: gepubliceerd('15', op('bijlage 1 §1', 'NE-038')),
    netwerk: gepubliceerd('15', op('bijlage 1 §1', 'NE-038')),
    'extraInzet.enige': gepubliceerd('30', op('bijlage 1 §2', 'NE-042')),
    'extraInzet.veel': gepubliceerd('60', op('bijlage 1 §2', 'NE-042')),
    extraSlaapkamers: gepubliceerd('18', op('bijlage 1 §3', 'NE-044')),
    overigeKamers: gepubliceerd('5', op('bijlage 1 §3', 'NE-045')),
    overigeKamersUitzonderlijk: gepubliceerd('18', op('bijlage 1 §3', 'NE-046')),
    huisdieren: gepubliceerd('15', op('bijlage 1 §6', 'NE-051')),
    woningkenmerken: gepubliceerd('15', op('bijlage 1 §7', 'NE-053')),
    'wasverzorging.aftrek': gepubliceerd('20', op('bijlage 1 §1', 'NE-040')),
    regie: gepubliceerd('30', op('bijlage 1 §9', 'NE-055')),
  },
});
