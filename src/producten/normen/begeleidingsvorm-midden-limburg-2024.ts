import { inMiddenLimburg } from '../bronnen.js';
import type { Begeleidingsvormregel } from '../begeleidingsvormregels.js';

const INDIVIDUEEL = ['begeleiding-individueel'] as const;
const GROEP = ['begeleiding-groep'] as const;
const INHOUD = 'begeleiding individueel en groep, ondersteuningsinhoud';

/**
 * How Midden-Limburg chooses between individual and group support. The source gives directing principles without an
 * order; the order is ours, and so are two rules: where going through the week points to individual support and the same
 * goal to a group, a professional weighs it; where no principle speaks and a group does not reach the goal, individual.
 *
 * @bron midden-limburg-2024 begeleiding individueel en groep, ondersteuningsinhoud (MP-021..MP-024, MP-028, MP-040, MP-041)
 */
export const BEGELEIDINGSVORM_MIDDEN_LIMBURG_2024: readonly Begeleidingsvormregel[] = [
  {
    id: 'contra-indicatie',
    omschrijving: 'Een groep kan niet om een medische, psychische of psychosociale reden: individueel',
    wanneer: { contraIndicaties: true },
    producten: INDIVIDUEEL,
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg(INHOUD, 'MP-023', 'MP-041'),
  },
  {
    id: 'combinatie',
    omschrijving: 'Sommige resultaten vragen een groep en andere individuele begeleiding: allebei',
    wanneer: { resultatenVragenBeide: true },
    producten: [...INDIVIDUEEL, ...GROEP],
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg(INHOUD, 'MP-024', 'MP-040'),
  },
  {
    id: 'dagstructuur-bieden',
    omschrijving: 'De begeleiding biedt de structuur van de dag zelf: groep',
    wanneer: { dagstructuurBieden: true },
    producten: GROEP,
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg(INHOUD, 'MP-021', 'MP-040'),
  },
  {
    id: 'doornemen-en-zelfde-doel',
    omschrijving: 'De dag of week doornemen wijst naar individueel, hetzelfde doel in een groep wijst naar een groep: de consulent weegt dit',
    wanneer: { structuurDoornemen: true, zelfdeDoel: true },
    producten: [],
    herkomst: 'afgeleid',
    vindplaats: inMiddenLimburg(INHOUD, 'MP-022', 'MP-028'),
  },
  {
    id: 'structuur-doornemen',
    omschrijving: 'De begeleiding neemt elke week de dag of de week door, zonder de structuur zelf te bieden: individueel',
    wanneer: { structuurDoornemen: true },
    producten: INDIVIDUEEL,
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg(INHOUD, 'MP-022', 'MP-040'),
  },
  {
    id: 'groep-gaat-voor',
    omschrijving: 'Hetzelfde doel is ook in een groep te bereiken: groep',
    wanneer: { zelfdeDoel: true },
    producten: GROEP,
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg(INHOUD, 'MP-028'),
  },
  {
    id: 'anders',
    omschrijving: 'Het doel is niet in een groep te bereiken: individueel',
    wanneer: {},
    producten: INDIVIDUEEL,
    herkomst: 'afgeleid',
    vindplaats: inMiddenLimburg(INHOUD, 'MP-028'),
  },
];
