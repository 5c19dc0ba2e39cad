import { wijkAf, type Opties, type Uitkomst } from '../kern/index.js';
import { berekenHO, berekenHOActiviteiten, kiesHOProfiel, type HOProfiel, type HOActiviteitenSituatie, type HOResultaat, type HOSituatie } from '../huishoudelijke-ondersteuning/index.js';
import type { BeleidMet } from '../beleid/index.js';
import type { Dossier } from './dossier.js';

/**
 * Household support: what is needed before anything is solved otherwise, and what is left.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-018, NK-019)
 * @bron normenkader-ho-2025 bijlage 1 §1 (NE-036..NE-040)
 * @bron leudal-2018 §4.5.1 (LE-032)
 */
export interface Huishouddeel {
  /**
   * Without what the client, housemates and network do; null where the two cannot be told apart. It can wait for an
   * answer or a norm that `netto` does without.
   */
  readonly bruto: HOResultaat | null;
  readonly netto: HOResultaat;
  /** The profile that the policy gives this help in kind; null where it has none, or nothing was computed. */
  readonly profiel: Uitkomst<HOProfiel> | null;
}

/**
 * The same household, as if nobody did anything in it: the deductions for the home, and the small pieces of the laundry
 * that the client does. Per two weeks the norm of the home has that in it already. What is given as a number of times
 * (meals, children) is what is to be done, and stays.
 */
function zonderEigenHulp({ vorigeIndicatie: _, ...situatie }: HOSituatie): HOSituatie | null {
  const { schoonEnLeefbaarHuis: huis, wasverzorging: was, per = 'week' } = situatie;
  if ((huis === undefined && was === undefined) || (huis !== undefined && per !== 'week')) return null;
  return {
    ...situatie,
    ...(huis === undefined ? {} : { schoonEnLeefbaarHuis: { ...huis, eigenMogelijkheden: 0, gebruikelijkeHulp: 0, netwerk: 0 } }),
    ...(was === undefined ? {} : { wasverzorging: { ...was, omvang: 'volledig' } }),
  };
}

/**
 * The same household, with the activities that others do; what is not there is still not needed. A frequency of its own
 * stays: nobody says whether it differs because of others.
 */
function metWatAnderenDoen({ vorigeIndicatie: _, ...situatie }: HOActiviteitenSituatie): HOActiviteitenSituatie {
  return { ...situatie, nietNodig: situatie.nietNodig?.filter(({ reden }) => reden === 'niet-aanwezig') };
}

/**
 * Whether computed household support comes to any time, structural or temporary.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 §9 (NE-009, NE-056)
 */
export function heeftMinuten({ minuten, tijdelijk }: Extract<HOResultaat, { status: 'berekend' }>): boolean {
  return minuten > 0 || tijdelijk.length > 0;
}

/** The profile of help in kind, by the areas in which there are minutes. */
function kiesProfiel({ levering, activiteiten }: Dossier, netto: HOResultaat, beleid: BeleidMet<'huishoudelijkeOndersteuning'>, opties: Opties): Huishouddeel['profiel'] {
  if (levering !== 'natura' || activiteiten === undefined || netto.status !== 'berekend') return null;
  const structureel = netto.resultaatgebieden.filter(({ minutenExact }) => minutenExact !== '0').map(({ gebied }) => gebied);
  const gebieden = [...new Set([...structureel, ...netto.tijdelijk.map(({ gebied }) => gebied)])];
  return gebieden.length === 0 ? null : kiesHOProfiel({ gebieden, omvang: { minuten: netto.minuten, per: netto.per } }, beleid, opties);
}

/** Gross and net of what the file has: a household by blocks, or by activities. */
function bereken({ huishouden, activiteiten }: Dossier, beleid: BeleidMet<'huishoudelijkeOndersteuning'>, opties: Opties): Omit<Huishouddeel, 'profiel'> | null {
  if (huishouden !== undefined) {
    const netto = berekenHO(huishouden, beleid, opties);
    const volledig = zonderEigenHulp(huishouden);
    return { bruto: volledig === null ? null : berekenHO(volledig, beleid, opties), netto };
  }
  if (activiteiten === undefined) return null;
  const netto = berekenHOActiviteiten(activiteiten, beleid, opties);
  return { bruto: berekenHOActiviteiten(metWatAnderenDoen(activiteiten), beleid, opties), netto };
}

/**
 * Determines household support, gross and net, and its profile in kind. A motivated deviation keeps what was computed.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-018, NK-019)
 * @bron leudal-2018 §4.2 en §4.4 (LE-020, LE-025)
 */
export function bepaalHuishouden(dossier: Dossier, beleid: BeleidMet<'huishoudelijkeOndersteuning'>, opties: Opties): Huishouddeel | null {
  const berekend = bereken(dossier, beleid, opties);
  if (berekend === null) return null;
  const { bruto, netto } = berekend;
  const { afwijkingHuishouden: afwijking } = dossier;
  const gekozen = afwijking !== undefined && netto.status === 'berekend' ? wijkAf(netto, afwijking) : netto;
  return Object.freeze({ bruto, netto: gekozen, profiel: kiesProfiel(dossier, gekozen, beleid, opties) });
}
