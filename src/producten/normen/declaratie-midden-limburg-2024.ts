import type { Herkomst, Vindplaats } from '../../kern/index.js';
import { inMiddenLimburg } from '../bronnen.js';
import type { Declaratieregel, Leveringsregel } from '../declaratiebeleid.js';
import type { Leveringssoort } from '../leveringssoorten.js';

const wel = (soort: Leveringssoort, vindplaats: Vindplaats, herkomst: Herkomst = 'gepubliceerd'): Leveringsregel => ({
  soort,
  waaromNiet: null,
  herkomst,
  vindplaats,
});

const niet = (soort: Leveringssoort, waaromNiet: string, vindplaats: Vindplaats, herkomst: Herkomst = 'gepubliceerd'): Leveringsregel => ({
  soort,
  waaromNiet,
  herkomst,
  vindplaats,
});

const IN_TARIEF = 'dit zit al in het tarief';
const NIET_BEKOSTIGD = 'dit wordt niet apart bekostigd';
const NIET_VERSCHENEN = 'de cliënt was er niet';

const BGI = inMiddenLimburg('begeleiding individueel, declaratie', 'MP-013');
const BGI_NIET = inMiddenLimburg('begeleiding individueel, niet-declarabel', 'MP-014');
const BGI_IN = inMiddenLimburg('begeleiding individueel, in het tarief', 'MP-015');
const BGI_BUITEN = inMiddenLimburg('begeleiding individueel, niet in het tarief', 'MP-016');
const BGG = inMiddenLimburg('begeleiding groep, declaratie', 'MP-032');
const BGG_NIET = inMiddenLimburg('begeleiding groep, niet-declarabel', 'MP-033');
const BGG_IN = inMiddenLimburg('begeleiding groep, in het tarief', 'MP-035');
const BGG_BUITEN = inMiddenLimburg('begeleiding groep, niet in het tarief', 'MP-036');
const BGI_BEHANDELING = inMiddenLimburg('begeleiding individueel, ondersteuningsinhoud', 'MP-026');
const BGG_BEHANDELING = inMiddenLimburg('begeleiding groep, ondersteuningsinhoud', 'MP-044');
const VERZORGING = inMiddenLimburg('begeleiding groep, ondersteuningsinhoud', 'MP-042');
const TIJDENS_GROEP = inMiddenLimburg('begeleiding groep, ondersteuningsinhoud', 'MP-043');
const VERVOER = inMiddenLimburg('vervoer, declaratie', 'MP-051', 'MP-052');
const KDV = inMiddenLimburg('kortdurend verblijf, declaratie', 'MP-058');
const KDV_BUITEN = inMiddenLimburg('kortdurend verblijf, niet in het tarief', 'MP-060', 'MP-064');

const AANWEZIG_VAN_MINUTEN = 180;
const AANWEZIG_TOT_MINUTEN = 240;

/**
 * What can be declared in Midden-Limburg from 2024, per product. There are no tariffs in the source.
 *
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-026, MP-032..MP-036, MP-042..MP-044, MP-051, MP-052, MP-058, MP-060, MP-064)
 */
export const DECLARATIE_MIDDEN_LIMBURG_2024: readonly Declaratieregel[] = [
  {
    product: 'begeleiding-individueel',
    eenheid: 'minuten',
    soorten: [
      wel('face-to-face', BGI),
      wel('telefonisch', BGI),
      wel('beeldbellen', BGI),
      wel('elektronisch', BGI),
      // The tariff reckons with it, within the usual hours; that it can be declared as contact is our conclusion.
      wel('niet-planbaar', BGI_IN, 'afgeleid'),
      niet('niet-verschenen', NIET_VERSCHENEN, BGI_NIET),
      niet('indirect', IN_TARIEF, BGI_IN),
      niet('administratie', IN_TARIEF, BGI_IN),
      niet('reistijd-begeleider', IN_TARIEF, BGI_IN),
      niet('bereikbaarheid-24-uur', NIET_BEKOSTIGD, BGI_BUITEN),
      niet('buiten-tijdvenster', NIET_BEKOSTIGD, BGI_BUITEN),
      niet('reistijd-client', NIET_BEKOSTIGD, BGI_BUITEN),
      niet('tijdens-groep', 'begeleiding individueel mag niet op het moment van begeleiding groep', TIJDENS_GROEP),
      niet('verzorging-in-groep', 'dit hoort bij begeleiding groep', VERZORGING),
      niet('behandeling', 'begeleiding is geen vervanging van behandeling uit de Zorgverzekeringswet', BGI_BEHANDELING, 'afgeleid'),
    ],
    bovenToewijzing: { herkomst: 'gepubliceerd', vindplaats: BGI_NIET },
  },
  {
    product: 'begeleiding-groep',
    eenheid: 'dagdelen',
    soorten: [
      wel('aanwezig-in-groep', BGG),
      niet('vervoerstijd', 'vervoerstijd telt niet mee', BGG),
      niet('niet-verschenen', NIET_VERSCHENEN, BGG_NIET),
      niet('telefonisch', 'bij een groep telt alleen contact waarbij de cliënt er is', BGG_IN),
      niet('beeldbellen', 'bij een groep telt alleen contact waarbij de cliënt er is', BGG_IN),
      niet('elektronisch', 'bij een groep telt alleen contact waarbij de cliënt er is', BGG_IN),
      niet('indirect', IN_TARIEF, BGG_IN),
      niet('administratie', IN_TARIEF, BGG_IN),
      niet('bereikbaarheid-24-uur', NIET_BEKOSTIGD, BGG_BUITEN),
      niet('niet-planbaar', NIET_BEKOSTIGD, BGG_BUITEN),
      niet('buiten-tijdvenster', NIET_BEKOSTIGD, BGG_BUITEN),
      niet('reistijd-client', NIET_BEKOSTIGD, BGG_BUITEN),
      niet('maaltijden', NIET_BEKOSTIGD, BGG_BUITEN),
      niet('verzorging-in-groep', 'dit is deel van het dagdeel zelf', VERZORGING),
      niet('behandeling', 'in begeleiding groep wordt niet behandeld', BGG_BEHANDELING, 'afgeleid'),
    ],
    bovenToewijzing: { herkomst: 'gepubliceerd', vindplaats: BGG_NIET },
    aanwezigheid: {
      vanMinuten: AANWEZIG_VAN_MINUTEN,
      totMinuten: AANWEZIG_TOT_MINUTEN,
      herkomst: 'gepubliceerd',
      vindplaats: inMiddenLimburg('begeleiding groep, in het tarief', 'MP-034'),
    },
  },
  {
    product: 'vervoer',
    eenheid: 'dagen',
    soorten: [wel('vervoerd', VERVOER), niet('niet-verschenen', 'er is niet vervoerd', VERVOER, 'afgeleid')],
    bovenToewijzing: { herkomst: 'gepubliceerd', vindplaats: inMiddenLimburg('vervoer, niet-declarabel', 'MP-052') },
    eenPerDag: { herkomst: 'gepubliceerd', vindplaats: inMiddenLimburg('vervoer, eenheid', 'MP-051') },
  },
  {
    product: 'kortdurend-verblijf',
    eenheid: 'etmalen',
    soorten: [
      wel('verbleven', KDV),
      niet('niet-verschenen', 'er is niet verbleven', KDV, 'afgeleid'),
      niet('maaltijden', IN_TARIEF, inMiddenLimburg('kortdurend verblijf, in het tarief', 'MP-060')),
      niet('reistijd-client', NIET_BEKOSTIGD, KDV_BUITEN),
      niet('behandeling', 'behandeling hoort niet bij kortdurend verblijf', KDV_BUITEN),
      niet('verpleging', NIET_BEKOSTIGD, KDV_BUITEN),
    ],
    bovenToewijzing: { herkomst: 'gepubliceerd', vindplaats: inMiddenLimburg('kortdurend verblijf, niet-declarabel', 'MP-058') },
    // A night can be stayed once: the unit says so, not a sentence of the source.
    eenPerDag: { herkomst: 'afgeleid', vindplaats: KDV },
  },
];
