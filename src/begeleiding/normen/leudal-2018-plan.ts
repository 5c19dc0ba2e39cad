import { bevriesDiep, type Planregel } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';

const PLAN = { herkomst: 'gepubliceerd', vindplaats: inLeudal('§5.3.3, ondersteuningsplan', 'LE-084') } as const;

/**
 * The support plan for begeleiding: two parts, of which the client makes the second alone with a personal budget.
 *
 * @bron leudal-2018 §5.3.3 en §5.4.5, ondersteuningsplan (LE-084, LE-085, LE-102)
 */
export const ONDERSTEUNINGSPLAN_BEGELEIDING_LEUDAL_2018: readonly Planregel[] = bevriesDiep<readonly Planregel[]>([
  {
    punt: 'deel1',
    levering: 'natura',
    omschrijving: 'De gemeente heeft met de cliënt deel 1 van het ondersteuningsplan gemaakt: hulpvraag, noodzaak, resultaten, subresultaten en profiel.',
    ...PLAN,
  },
  {
    punt: 'deel2',
    levering: 'natura',
    omschrijving: 'De aanbieder en de cliënt hebben deel 2 gemaakt en het plan getekend: de activiteiten, en of er een onderaannemer is, welke en wat die doet.',
    ...PLAN,
  },
  {
    punt: 'deel1',
    levering: 'pgb',
    omschrijving: 'De gemeente heeft met de cliënt deel 1 van het ondersteuningsplan gemaakt: hulpvraag, noodzaak, resultaten en subresultaten.',
    herkomst: 'gepubliceerd',
    vindplaats: inLeudal('§5.4.5, ondersteuningsplan', 'LE-102'),
  },
  {
    punt: 'deel2',
    levering: 'pgb',
    omschrijving: 'De cliënt heeft deel 2 gemaakt en het plan getekend: welke ondersteuning hij met het pgb inkoopt.',
    herkomst: 'gepubliceerd',
    vindplaats: inLeudal('§5.4.5, ondersteuningsplan', 'LE-102'),
  },
  {
    punt: 'beoordeling',
    levering: 'natura',
    omschrijving: 'Het college heeft het ondersteuningsplan beoordeeld. Het goedgekeurde plan komt in de beschikking.',
    herkomst: 'gepubliceerd',
    vindplaats: inLeudal('§5.3.3, ondersteuningsplan en beschikking', 'LE-084', 'LE-085'),
  },
  {
    punt: 'beoordeling',
    levering: 'pgb',
    omschrijving: 'Het college heeft het ondersteuningsplan beoordeeld.',
    herkomst: 'gepubliceerd',
    vindplaats: inLeudal('§5.4.5, ondersteuningsplan', 'LE-102'),
  },
]);
