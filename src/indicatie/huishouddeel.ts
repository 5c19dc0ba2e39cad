import { wijkAf, type Opties } from '../kern/index.js';
import { berekenHO, berekenHOActiviteiten, type HOResultaat, type HOSituatie } from '../huishoudelijke-ondersteuning/index.js';
import type { BeleidMet } from '../beleid/index.js';
import type { Dossier } from './dossier.js';

/**
 * Household support: what is needed before anything is solved otherwise, and what is left.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-018, NK-019)
 * @bron normenkader-ho-2025 bijlage 1 §2 (NE-039..NE-043)
 */
export interface Huishouddeel {
  /** Without what the client, housemates and network do; null where the policy does not tell the two apart. */
  readonly bruto: HOResultaat | null;
  readonly netto: HOResultaat;
}

/** The same household, as if nobody did anything in it. Per two weeks the norm has that in it already. */
function zonderEigenHulp({ motiveringen: _, vorigeIndicatie: __, ...situatie }: HOSituatie): HOSituatie | null {
  const { schoonEnLeefbaarHuis: huis, per = 'week' } = situatie;
  if (huis === undefined || per !== 'week') return null;
  return { ...situatie, schoonEnLeefbaarHuis: { ...huis, eigenMogelijkheden: 0, gebruikelijkeHulp: 0, netwerk: 0 } };
}

/**
 * Determines household support, gross and net. A motivated deviation keeps what was computed.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-018, NK-019)
 * @bron leudal-2018 §4.4 (LE-025)
 */
export function bepaalHuishouden(
  { huishouden, activiteiten, afwijkingHuishouden }: Dossier,
  beleid: BeleidMet<'huishoudelijkeOndersteuning'>,
  opties: Opties,
): Huishouddeel | null {
  const netto =
    huishouden !== undefined ? berekenHO(huishouden, beleid, opties) : activiteiten !== undefined ? berekenHOActiviteiten(activiteiten, beleid, opties) : null;
  if (netto === null) return null;
  const volledig = huishouden === undefined ? null : zonderEigenHulp(huishouden);
  const bruto = volledig === null ? null : berekenHO(volledig, beleid, opties);
  const afgeweken = afwijkingHuishouden !== undefined && netto.status === 'berekend' ? wijkAf(netto, afwijkingHuishouden) : netto;
  return Object.freeze({ bruto, netto: afgeweken });
}
