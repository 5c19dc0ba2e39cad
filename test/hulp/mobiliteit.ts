import type { Gegeven } from './voorzieningen.js';

/** Answers with which all conditions of a provision for mobility of Leudal 2018 are met, by its id. */
export const GUNSTIG = {
  'hulpmiddel-in-en-om-de-woning': { ROLSTOEL: 'ja', EENVOUDIG_HULPMIDDEL: 'nee', TRIPPELSTOEL: 'nee', UITLEEN: 'nee' },
  rolstoel: { KAN_LOPEN: 'nee', LOOPHULPMIDDEL_GENOEG: 'nee', DAGELIJKS: 'ja', NORMAAL_GEBRUIK_WONING: 'ja', UITLEEN: 'nee' },
  vervoersvoorziening: {
    VERVOERSGEBIED: 'ja',
    LOOPAFSTAND: 'nee',
    PAKT_ANDERS_UIT: 'nee',
    DOOR_BEPERKINGEN: 'ja',
    BEHOEFTE_ONDERZOCHT: 'ja',
    ALLEDAAGS: 'ja',
    ALLEEN_RECREATIE: 'nee',
    ALLEEN_SPOED: 'nee',
    MEDISCH_ANDERE_WET: 'nee',
  },
  'collectief-vervoer': { IN_AANMERKING: 'ja', KAN_COLLECTIEF: 'ja', COLLECTIEF_PAST: 'ja', SCOOTMOBIEL: 'nee' },
  'individueel-vervoer': { IN_AANMERKING: 'ja', KAN_COLLECTIEF: 'nee' },
  'medische-begeleider': { REIST_COLLECTIEF: 'ja', CHAUFFEUR_GENOEG: 'nee', INGRIJPEN: 'ja', ALLEEN_SOCIAAL: 'nee' },
  'fiets-met-hulpmotor': { IN_AANMERKING: 'ja', COLLECTIEF_VOLSTAAT: 'nee', LEEFTIJD: 'ja', NOODZAAK: 'ja', DRAAGT_BIJ: 'ja', THERAPEUTISCH: 'nee' },
  driewielfiets: {
    IN_AANMERKING: 'ja',
    EVENWICHT: 'ja',
    STA_EN_LOOPFUNCTIE: 'ja',
    TRANSFERS: 'ja',
    ANDERE_WIJZE: 'nee',
    ALLEEN_COLLECTIEF: 'nee',
    RIJTEST: 'ja',
    VERVOERSBEHOEFTE: 'ja',
    GEWONE_DRIEWIELER: 'nee',
  },
  scootmobiel: {
    IN_AANMERKING: 'ja',
    STA_EN_LOOPFUNCTIE: 'ja',
    TRANSFERS: 'ja',
    ANDERE_WIJZE: 'nee',
    ALLEEN_COLLECTIEF: 'nee',
    RIJTEST: 'ja',
    VERVOERSBEHOEFTE: 'ja',
    STALLING: 'ja',
  },
  handbike: { IN_AANMERKING: 'ja', COLLECTIEF_VOLSTAAT: 'nee', ROLSTOELGEBONDEN: 'ja', VEEL_VERVOER_DICHTBIJ: 'ja', VERKEERSINZICHT: 'ja', TRAINING: 'nee' },
  'training-scootmobiel-handbike': { VOERTUIG: 'ja', KAN_ZONDER_TRAINING: 'nee' },
  autoaanpassing: {
    IN_AANMERKING: 'ja',
    EIGEN_AUTO_NODIG: 'ja',
    KAN_COLLECTIEF: 'nee',
    NOODZAKELIJK: 'ja',
    GOEDKOOPST: 'ja',
    STAAT_VAN_DE_AUTO: 'ja',
    FLINKE_AANPASSING: 'nee',
    EIGENAAR: 'ja',
    BESTUURDER: 'ja',
    RIJBEWIJS: 'ja',
    GEWONE_UITRUSTING: 'nee',
    OFFERTES: 'ja',
  },
  sportvoorziening: { KAN_ZONDER: 'nee', BEOEFENT_SPORT: 'ja' },
} as const satisfies Readonly<Record<string, Gegeven>>;

/** The id of a provision for mobility. */
export type Mobiliteit = keyof typeof GUNSTIG;

/** Every id, in the order of the document. */
export const MOBILITEIT_IDS = Object.keys(GUNSTIG) as readonly Mobiliteit[];
