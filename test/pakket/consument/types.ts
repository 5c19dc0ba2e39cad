import { berekenHO, heeft, isInvoerFout, kiesBeleid, lees, HOSituatieSchema, type Beleid, type HOResultaat, type HOSituatie } from 'wmo-normenkader';
import { meegeleverdBeleid } from 'wmo-normenkader/beleid';
import { nederweert2025 } from 'wmo-normenkader/beleid/nederweert-2025';

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
