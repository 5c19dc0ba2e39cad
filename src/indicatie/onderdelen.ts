import { InvoerFout, isInvoerFout, onder, type Opties, type Probleem, type Uitkomst } from '../kern/index.js';
import { toetsPgb, toetsProcedure, toetsToegang, type Proceduretoets, type Voorzieningstoets } from '../voorzieningen/index.js';
import { bepaalBegeleidingdeel, type Begeleidingdeel } from './begeleidingdeel.js';
import type { Dossier } from './dossier.js';
import { bepaalHuishouden, heeftMinuten, type Huishouddeel } from './huishouddeel.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';
import { kanInkopen, leesOmvangen } from './begeleidingsomvang.js';
import { bepaalLooptijd, voorzieningVan, type Inkoop, type Looptijddeel } from './looptijddeel.js';
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
  /** The conditions of a personal budget; null without one, or where the policy has none. */
  readonly pgb: Uitkomst<Voorzieningstoets> | null;
  readonly huishouden: Huishouddeel | null;
  readonly begeleiding: Begeleidingdeel | null;
  readonly percelen: Perceeldeel;
  readonly producten: Productdelen;
  readonly looptijden: { readonly huishouden: Looptijddeel | null; readonly begeleiding: Looptijddeel | null };
}

interface Deurwacht {
  readonly bij: <T>(veld: keyof Dossier, doe: () => T) => T | null;
  readonly sluit: () => void;
}

/** Runs what can refuse a name that only the policy knows; what is wrong is said at its place in the file, all at once. */
function maakDeurwacht(): Deurwacht {
  const problemen: Probleem[] = [];
  return {
    bij: (veld, doe) => {
      try {
        return doe();
      } catch (fout) {
        if (!isInvoerFout(fout) || fout.code !== 'INVOER_ONGELDIG') throw fout;
        problemen.push(...onder(veld, fout.problemen));
        return null;
      }
    },
    sluit: () => {
      if (problemen.length > 0) throw new InvoerFout('INVOER_ONGELDIG', problemen);
    },
  };
}

/** Whether household support is proposed, or can still be: what is refused, or comes to nothing, has no term and no lot. */
function isHuishoudenAanDeOrde(huishouden: Huishouddeel | null): boolean {
  if (huishouden === null || huishouden.netto.status === 'niet-aangewezen') return false;
  return huishouden.netto.status !== 'berekend' || heeftMinuten(huishouden.netto);
}

/** The same for begeleiding: one form that is not refused is enough. */
function isBegeleidingAanDeOrde(begeleiding: Begeleidingdeel | null): boolean {
  if (begeleiding === null) return false;
  const { keten, vragenlijst } = begeleiding;
  const uitkomsten = [keten?.suggestie.individueel, keten?.suggestie.dagbesteding, vragenlijst].filter((een) => een != null);
  return uitkomsten.length === 0 || uitkomsten.some(({ status }) => status !== 'niet-aangewezen');
}

/** What is to be bought of begeleiding; null as long as no size was chosen, and with a personal budget. */
function inkoopVan(dossier: Dossier, begeleiding: Begeleidingdeel | null, { individueel, dagbesteding }: Perceeldeel): Inkoop | null {
  const gekozen = Object.values(leesOmvangen(begeleiding)).some((omvang) => omvang !== null);
  const perceelVan = (keuze: Perceeldeel['individueel']): number | null => (keuze?.status === 'berekend' ? keuze.perceel : null);
  return gekozen && kanInkopen(dossier) ? { perceel: perceelVan(individueel) ?? perceelVan(dagbesteding) } : null;
}

/** The conditions of a personal budget, where one is wanted and the policy has them. */
function toetsBudget({ levering, pgb }: Dossier, { voorzieningen }: Indicatiebeleid, opties: Opties): Uitkomst<Voorzieningstoets> | null {
  if ((levering !== 'pgb' && pgb === undefined) || voorzieningen === undefined) return null;
  const kent = voorzieningen.voorzieningen.voorzieningen.some(({ id }) => id === 'pgb');
  const uitkomst = kent ? toetsPgb(pgb ?? {}, voorzieningen, opties) : null;
  return levering === 'pgb' ? uitkomst : null;
}

/**
 * Determines every part of a file.
 *
 * @throws InvoerFout `INVOER_ONGELDIG` for names of questions or activities that the policies do not have
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 * @bron leudal-2018 hoofdstuk 3 en §5.3.3 (LE-003, LE-085)
 */
export function bepaalOnderdelen(dossier: Dossier, beleid: Indicatiebeleid, opties: Opties): Indicatieonderdelen {
  const { voorzieningen, huishoudelijkeOndersteuning } = beleid;
  const deur = maakDeurwacht();
  const bijHuishouden = dossier.huishouden === undefined ? 'activiteiten' : 'huishouden';
  const toegang = voorzieningen === undefined ? null : deur.bij('toegang', () => toetsToegang(dossier.toegang ?? {}, voorzieningen, opties));
  const huishouden = huishoudelijkeOndersteuning === undefined ? null : deur.bij(bijHuishouden, () => bepaalHuishouden(dossier, huishoudelijkeOndersteuning, opties));
  const pgb = deur.bij('pgb', () => toetsBudget(dossier, beleid, opties));
  deur.sluit();
  const begeleiding = beleid.begeleiding === undefined ? null : bepaalBegeleidingdeel(dossier, beleid.begeleiding, opties);
  const percelen = kiesPercelen(dossier, begeleiding, beleid, opties);
  const inkoopHuishouden = kanInkopen(dossier) ? { perceel: null } : null;
  return Object.freeze({
    procedure: voorzieningen === undefined ? null : toetsProcedure(dossier.procedure ?? {}, voorzieningen, opties),
    toegang,
    pgb,
    huishouden,
    begeleiding,
    percelen,
    producten: kiesProducten(dossier, begeleiding, beleid, opties),
    looptijden: Object.freeze({
      huishouden: isHuishoudenAanDeOrde(huishouden) ? bepaalLooptijd('huishouden', dossier, beleid, opties, inkoopHuishouden, voorzieningVan(huishouden)) : null,
      begeleiding: isBegeleidingAanDeOrde(begeleiding) ? bepaalLooptijd('begeleiding', dossier, beleid, opties, inkoopVan(dossier, begeleiding, percelen), 'begeleiding') : null,
    }),
  });
}
