import {
  berekenHO,
  heeft,
  HOSituatieSchema,
  isInvoerFout,
  kiesBeleid,
  lees,
  toetsKortdurendVerblijf,
  toetsLooptijd,
  type Beleid,
  type HOResultaat,
  type HOSituatie,
  type KortdurendVerblijf,
  type Looptijdtoets,
  type Looptijdvraag,
  type Uitkomst,
} from 'wmo-normenkader';
import { meegeleverdBeleid } from 'wmo-normenkader/beleid';
import { leudal2018 } from 'wmo-normenkader/beleid/leudal-2018';
import { middenLimburg2024 } from 'wmo-normenkader/beleid/midden-limburg-2024';
import { nederweert2025 } from 'wmo-normenkader/beleid/nederweert-2025';
import { maakToewijzing, type ToegewezenProduct, type Toewijzingsbron, type ToewijzingOpties } from 'wmo-normenkader/iwmo';

const situatie = { gebieden: ['regie'], regie: { aantoonbaarExtraWerk: true } } as const satisfies HOSituatie;
const bevroren: HOSituatie = Object.freeze(situatie);

export function minuten(uitkomst: HOResultaat): number | string {
  switch (uitkomst.status) {
    case 'berekend':
      return uitkomst.minuten;
    case 'onvolledig':
      return uitkomst.ontbreekt[0].soort;
    case 'niet-aangewezen':
      return uitkomst.redenen[0].melding;
    case 'beoordeling-nodig':
      return uitkomst.vragen[0].vraag;
  }
}

export const eigen = minuten(berekenHO(bevroren, nederweert2025, { peildatum: '2025-06-01' }));

const keuze = kiesBeleid(meegeleverdBeleid, { gemeente: 'Nederweert', onderdeel: 'huishoudelijkeOndersteuning', peildatum: '2025-06-01' });
export const gekozen = keuze.geldigheid === 'geldig' ? minuten(berekenHO(situatie, keuze.beleid)) : keuze.geldigheid;

export function metBeleid(beleid: Beleid): number | string {
  return heeft(beleid, 'huishoudelijkeOndersteuning') ? minuten(berekenHO(situatie, beleid)) : 'geen HO';
}

const lezing = lees(HOSituatieSchema, situatie);
export const gebieden = lezing.geldig ? lezing.waarde.gebieden : lezing.problemen[0]?.pad;
export const code = (fout: unknown): string => (isInvoerFout(fout) ? fout.code : '');

// @ts-expect-error a misspelled area is a type error
berekenHO({ gebieden: ['wasch'] }, nederweert2025);

const looptijd = { voorziening: 'begeleiding', perceel: 1, ingangsdatum: '2024-06-01', einddatum: null } as const satisfies Looptijdvraag;
const getoetst: Uitkomst<Looptijdtoets> = toetsLooptijd(looptijd, middenLimburg2024);
export const uiterlijk: string | null = getoetst.status === 'berekend' ? getoetst.uiterlijkeEinddatum : null;
export const ookLeudal = toetsLooptijd({ ...looptijd, perceel: undefined, stabieleSituatie: true }, leudal2018).besluitrijp;

const verblijf: KortdurendVerblijf = Object.freeze({
  toewijzing: { ingangsdatum: '2024-01-01', einddatum: '2024-12-31' },
  verblijven: [{ aankomst: '2024-03-01', vertrek: '2024-03-04' }],
} as const);
const etmalen = toetsKortdurendVerblijf(verblijf, middenLimburg2024);
export const over: number | null | undefined = etmalen.status === 'berekend' ? etmalen.resterend.perJaar[0]?.etmalen : undefined;
export const geteld: number | undefined = etmalen.status === 'onvolledig' ? etmalen.deels?.etmalen : undefined;

const bron: Toewijzingsbron = { product: 'begeleiding-groep', dagdelen: 5, per: 'week' };
const opties = { ingangsdatum: '2025-06-09', einddatum: '2026-06-08', code: null, beleid: middenLimburg2024 } as const satisfies ToewijzingOpties;
const gemaakt = maakToewijzing(bron, opties);
export const toewijzing: ToegewezenProduct | null = gemaakt.status === 'berekend' ? gemaakt.toewijzing : null;
export const vanUitkomst = maakToewijzing(berekenHO(situatie, nederweert2025), opties).status;

// @ts-expect-error support in a group has day parts, not minutes
maakToewijzing({ product: 'begeleiding-groep', minuten: 60, per: 'week' }, opties);

// @ts-expect-error a procurement document does not say when is evaluated: this policy has no part about the decision
export const geenBesluit = middenLimburg2024.beschikking.evaluatie;
