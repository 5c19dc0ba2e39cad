import type { Catalogus } from '../kern/index.js';
import { inMiddenLimburg } from './bronnen.js';

/**
 * The findings about short stay, by code.
 *
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5 (MP-058, MP-061..MP-067, MP-100)
 * @bron leudal-2018 §5.4.1 (LE-094..LE-097)
 */
export const VERBLIJF_BEVINDINGEN = {
  VERBLIJF_BOVEN_WEEKGRENS: {
    ernst: 'blokkerend',
    melding:
      'Het verblijf van {verblijf} geeft {teVeel} te veel in {waarin}: het mogen er in een week ten hoogste {grens} zijn, en meer alleen als alle etmalen van die week in één aaneengesloten periode vallen.',
    vindplaats: null,
  },
  VERBLIJF_TE_LANG_AANEEN: {
    ernst: 'blokkerend',
    melding: 'Het verblijf van {verblijf} geeft {teVeel} te veel in de aaneengesloten periode die op {waarin} begint: die mag ten hoogste {grens} duren.',
    vindplaats: null,
  },
  VERBLIJF_BOVEN_JAARGRENS: {
    ernst: 'blokkerend',
    melding: 'Het verblijf van {verblijf} geeft {teVeel} te veel in {waarin}: het mogen er in een jaar ten hoogste {grens} zijn.',
    vindplaats: null,
  },
  VERBLIJF_BUITEN_TOEWIJZING: {
    ernst: 'blokkerend',
    melding: 'Het verblijf van {verblijf} valt met {buiten} buiten de toewijzing, die loopt {toewijzing}. Een etmaal telt op de dag waarop het begint.',
    vindplaats: inMiddenLimburg('kortdurend verblijf, declaratie', 'MP-058'),
  },
  TOEWIJZING_TE_LANG: {
    ernst: 'blokkerend',
    melding: 'De toewijzing voor kortdurend verblijf loopt te lang: zij mag uiterlijk tot en met {uiterlijk} lopen.',
    vindplaats: null,
  },
  TOEWIJZING_LANGER_DAN_IN_PRINCIPE: {
    ernst: 'waarschuwing',
    melding: 'De toewijzing voor kortdurend verblijf loopt in principe uiterlijk tot en met {uiterlijk}. Leg uit waarom langer nodig is.',
    vindplaats: null,
  },
  GEEN_TOEGANG_VERBLIJF: {
    ernst: 'blokkerend',
    melding: '{reden}',
    vindplaats: null,
  },
  TOEGANG_NOG_TE_WEGEN: {
    ernst: 'aandachtspunt',
    melding: 'Als de feiten bekend zijn, weegt een professional nog: {vragen}',
    vindplaats: null,
  },
} as const satisfies Catalogus;
