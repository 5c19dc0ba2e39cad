import { InvoerFout, isInvoerFout, onder, type Opties, type Uitkomst } from '../kern/index.js';
import { toetsProcedure, toetsToegang, type Proceduretoets, type Voorzieningstoets } from '../voorzieningen/index.js';
import { bepaalBegeleidingdeel, type Begeleidingdeel } from './begeleidingdeel.js';
import type { Dossier } from './dossier.js';
import { bepaalHuishouden, type Huishouddeel } from './huishouddeel.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';
import { leesOmvangen } from './begeleidingsomvang.js';
import { bepaalLooptijd, type Inkoop, type Looptijddeel } from './looptijddeel.js';
import { kiesPercelen, type Perceeldeel } from './perceeldeel.js';
import { kiesProducten, type Productdelen } from './productdeel.js';

/**
 * Everything that was determined about one file, each with its own explanation; null where it was not asked, or where no
 * policy for it was given.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 */
export interface Indicatieonderdelen {
  readonly procedure: Uitkomst<Proceduretoets> | null;
  readonly toegang: Uitkomst<Voorzieningstoets> | null;
  readonly huishouden: Huishouddeel | null;
  readonly begeleiding: Begeleidingdeel | null;
  readonly percelen: Perceeldeel;
  readonly producten: Productdelen;
  readonly looptijden: { readonly huishouden: Looptijddeel | null; readonly begeleiding: Looptijddeel | null };
}

/** Names of questions are known to the policy only: what is wrong with them is said at their place in the file. */
function bijVeld<T>(veld: keyof Dossier, doe: () => T): T {
  try {
    return doe();
  } catch (fout) {
    throw isInvoerFout(fout) ? new InvoerFout(fout.code, onder(veld, fout.problemen)) : fout;
  }
}

/** What is to be bought of begeleiding; null as long as no size was chosen, and with a personal budget. */
function inkoopVan({ levering }: Dossier, begeleiding: Begeleidingdeel | null, { individueel, dagbesteding }: Perceeldeel): Inkoop | null {
  const gekozen = Object.values(leesOmvangen(begeleiding)).some((omvang) => omvang !== null);
  const perceelVan = (keuze: Perceeldeel['individueel']): number | null => (keuze?.status === 'berekend' ? keuze.perceel : null);
  return gekozen && levering !== 'pgb' ? { perceel: perceelVan(individueel) ?? perceelVan(dagbesteding) } : null;
}

/**
 * Determines every part of a file.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 * @bron leudal-2018 hoofdstuk 3 en §5.3.3 (LE-003, LE-085)
 */
export function bepaalOnderdelen(dossier: Dossier, beleid: Indicatiebeleid, opties: Opties): Indicatieonderdelen {
  const { voorzieningen, huishoudelijkeOndersteuning } = beleid;
  const huishouden = huishoudelijkeOndersteuning === undefined ? null : bepaalHuishouden(dossier, huishoudelijkeOndersteuning, opties);
  const begeleiding = beleid.begeleiding === undefined ? null : bepaalBegeleidingdeel(dossier, beleid.begeleiding, opties);
  const percelen = kiesPercelen(dossier, begeleiding, beleid, opties);
  return Object.freeze({
    procedure: voorzieningen === undefined ? null : toetsProcedure(dossier.procedure ?? {}, voorzieningen, opties),
    toegang: voorzieningen === undefined ? null : bijVeld('toegang', () => toetsToegang(dossier.toegang ?? {}, voorzieningen, opties)),
    huishouden,
    begeleiding,
    percelen,
    producten: kiesProducten(dossier, begeleiding, beleid, opties),
    looptijden: Object.freeze({
      huishouden: huishouden === null ? null : bepaalLooptijd('huishouden', dossier, beleid, opties, dossier.levering === 'pgb' ? null : { perceel: null }),
      begeleiding: begeleiding === null ? null : bepaalLooptijd('begeleiding', dossier, beleid, opties, inkoopVan(dossier, begeleiding, percelen)),
    }),
  });
}
