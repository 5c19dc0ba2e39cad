import { inMiddenLimburg } from '../bronnen.js';
import type { Perceel } from '../percelen.js';

const BEGELEIDING = ['begeleiding-individueel', 'begeleiding-groep', 'vervoer'] as const;

const UITSTROOM = [
  'zonder maatwerk verder, helemaal of voor een deel',
  'vaardigheden leren om zo zelfstandig mogelijk te leven en mee te doen',
  'een zinvolle dag',
  'zo gewoon en zelfstandig mogelijk leven',
] as const;

const ONTWIKKELING = { richting: 'ontwikkelgericht', ouderdomsbeperkingen: null, zonder24Uur: false, herkomst: 'afgeleid' } as const;
const BEHOUD = { richting: 'behoudgericht', zwaarten: null, zonder24Uur: true, herkomst: 'afgeleid' } as const;

/**
 * The five lots of Midden-Limburg from 2024. Target groups, problems and aims are in our words. When a lot fits is
 * inferred: "light to moderate" and "moderate to heavy" overlap at moderate; lot 4 has no age, only limitations that come
 * with old age; controlled decline goes with maintaining, as both lots 3 and 4 name it there.
 *
 * @bron midden-limburg-2024 percelen 1 tot en met 5 (MP-002, MP-005, MP-006, MP-078..MP-086, MP-089..MP-098, MP-100)
 */
export const PERCELEN_MIDDEN_LIMBURG_2024: readonly Perceel[] = [
  {
    nummer: 1,
    naam: 'Volwassenen met lichte of matige problemen, gericht op ontwikkeling',
    producten: BEGELEIDING,
    doelgroep: 'Volwassenen die door hun beperking een korte tijd hulp nodig hebben en daarna weer zelfstandig verder kunnen.',
    problemen: ['geldzaken op orde krijgen', 'een sterker netwerk', 'leren leven met de beperking', 'een passende dag vinden'],
    doelen: UITSTROOM,
    past: { ...ONTWIKKELING, zwaarten: ['licht', 'matig'], vindplaats: inMiddenLimburg('percelen en perceel 1', 'MP-005', 'MP-078') },
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('perceel 1', 'MP-006', 'MP-078', 'MP-080', 'MP-082'),
  },
  {
    nummer: 2,
    naam: 'Volwassenen met matige of zware problemen, gericht op ontwikkeling',
    producten: BEGELEIDING,
    doelgroep: 'Volwassenen die het ook met anderen en met algemene voorzieningen nu niet redden, en die zelfstandiger kunnen worden.',
    problemen: [
      'zichzelf redden in het eigen netwerk',
      'minder alleen zijn',
      'psychisch functioneren',
      'probleemgedrag voorkomen',
      'plannen en structuur aanbrengen',
    ],
    doelen: [...UITSTROOM, 'intensief beginnen en afbouwen; wat blijft, gaat naar perceel 3 of beschermd wonen'],
    past: { ...ONTWIKKELING, zwaarten: ['matig', 'matig-zwaar', 'zwaar'], vindplaats: inMiddenLimburg('percelen en perceel 2', 'MP-005', 'MP-083') },
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('perceel 2', 'MP-006', 'MP-083', 'MP-084', 'MP-085', 'MP-086'),
  },
  {
    nummer: 3,
    naam: 'Volwassenen, gericht op behoud',
    producten: BEGELEIDING,
    doelgroep: 'Volwassenen die door hun beperking lang hulp nodig hebben, soms meer en soms minder, zonder dat er dag en nacht iemand dichtbij moet zijn.',
    problemen: ['licht tot zwaar, ook door een aandoening die erger wordt'],
    doelen: ['de situatie thuis stabiel krijgen en houden', 'zichzelf redden en meedoen', 'soms ook iets leren, of gecontroleerd achteruitgaan'],
    past: { ...BEHOUD, ouderdomsbeperkingen: false, vindplaats: inMiddenLimburg('percelen en perceel 3', 'MP-005', 'MP-089', 'MP-092') },
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('perceel 3', 'MP-006', 'MP-089', 'MP-091', 'MP-092'),
  },
  {
    nummer: 4,
    naam: 'Ouderen, gericht op gecontroleerde achteruitgang',
    producten: BEGELEIDING,
    doelgroep: 'Volwassenen met beperkingen door ouderdom die lang hulp nodig hebben, en hun mantelzorgers, zonder dat er dag en nacht iemand dichtbij moet zijn.',
    problemen: ['beperkingen door ouderdom, licht tot zwaar', 'mantelzorg die overbelast is of dreigt te raken'],
    doelen: ['houden wat iemand kan', 'structuur in de dag', 'de mantelzorger ontlasten'],
    past: { ...BEHOUD, ouderdomsbeperkingen: true, vindplaats: inMiddenLimburg('percelen en perceel 4', 'MP-005', 'MP-094') },
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('perceel 4', 'MP-006', 'MP-094', 'MP-095'),
  },
  {
    nummer: 5,
    naam: 'Kortdurend verblijf',
    producten: ['kortdurend-verblijf'],
    doelgroep: 'Mensen met blijvende problemen die niet goed voor zichzelf kunnen zorgen als de mantelzorger wegvalt of te zwaar belast is.',
    problemen: ['blijvende problemen door een beperking of aandoening'],
    doelen: ['de zorg tijdelijk overnemen om de mantelzorger te ontlasten'],
    past: {
      richting: null,
      zwaarten: null,
      ouderdomsbeperkingen: null,
      zonder24Uur: false,
      herkomst: 'gepubliceerd',
      vindplaats: inMiddenLimburg('percelen en perceel 5', 'MP-005', 'MP-006'),
    },
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('perceel 5', 'MP-006', 'MP-063', 'MP-098'),
  },
];
