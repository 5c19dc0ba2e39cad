import { bevriesDiep, vindplaats, type Planregel } from '../../kern/index.js';

const NATURA = { levering: 'natura', herkomst: 'gepubliceerd', vindplaats: vindplaats('leudal-2018', '§4.2, ondersteuningsplan', 'LE-022') } as const;
const PGB = { levering: 'pgb', herkomst: 'gepubliceerd', vindplaats: vindplaats('leudal-2018', '§4.3', 'LE-024') } as const;

/**
 * The support plan for household support: in kind the provider and the client make its second part, with a personal budget the
 * client alone, which the college then holds against the norms.
 *
 * @bron leudal-2018 §4.2 en §4.3 (LE-022, LE-024)
 */
export const ONDERSTEUNINGSPLAN_HO_LEUDAL_2018: readonly Planregel[] = bevriesDiep<readonly Planregel[]>([
  {
    punt: 'deel1',
    omschrijving: 'Deel 1 van het ondersteuningsplan is naar de gekozen aanbieder gestuurd: hulpvraag, beoogde resultaten en profiel of product.',
    ...NATURA,
  },
  {
    punt: 'deel2',
    omschrijving: 'De aanbieder en de cliënt hebben deel 2 gemaakt, beiden getekend en bij het college ingediend: hoe het resultaat wordt bereikt en wat de aanbieder inzet.',
    ...NATURA,
  },
  {
    punt: 'deel1',
    omschrijving: 'Deel 1 van het ondersteuningsplan is naar de cliënt gestuurd: hulpvraag, beoogde resultaten en profiel of product.',
    ...PGB,
  },
  { punt: 'deel2', omschrijving: 'De cliënt heeft deel 2 ingevuld en ingediend: activiteiten, frequentie en uren.', ...PGB },
  {
    punt: 'beoordeling',
    omschrijving: 'Het college heeft deel 2 getoetst aan wat voor deze cliënt nodig is en aan de maatstaven, en een afwijking gemotiveerd.',
    ...PGB,
  },
]);
