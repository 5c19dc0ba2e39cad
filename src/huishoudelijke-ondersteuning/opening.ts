import {
  beleidOngeschikt,
  GEEN_OPTIES,
  leesAanroep,
  maakKaderlezer,
  openBeleid,
  type Kader,
  type Opties,
  type Schema,
} from '../kern/index.js';
import { BeleidMetHOSchema, type BeleidMetHO } from './beleid.schema.js';
import type { HOActiviteitenbeleid, HOBeleid, HOBlokkenbeleid } from './beleidsruimte.js';

/**
 * The parts of a policy by method.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 * @bron leudal-2018 §4.4 (LE-025)
 */
export interface DeelPerMethode {
  readonly blokken: HOBlokkenbeleid;
  readonly activiteiten: HOActiviteitenbeleid;
}

/**
 * What every determination of this room begins with: the policy opened, the input read, and the account of both.
 *
 * @bron normenkader-ho-2025 vraag 2 en 3 (NE-008, NE-016)
 */
export interface Opening<S, D extends HOBeleid> extends Kader {
  readonly situatie: S;
  readonly deel: D;
}

const REKENT: Readonly<Record<HOBeleid['methode'], string>> = { blokken: 'berekenHO', activiteiten: 'berekenHOActiviteiten' };

const kaderVan = maakKaderlezer((beleid: BeleidMetHO) => {
  const { normtabel, geldig } = beleid.huishoudelijkeOndersteuning;
  return { geldig, normtabellen: [normtabel], bronnen: [beleid.bron, normtabel.bron] };
});

function isMethode<M extends HOBeleid['methode']>(deel: HOBeleid, methode: M): deel is DeelPerMethode[M] {
  return deel.methode === methode;
}

/**
 * Opens the policy and reads the input and the options, all problems at once.
 *
 * @param schema reads the situation
 * @param methode the method that the function needs
 * @throws InvoerFout `BELEID_ONGESCHIKT`, `BELEID_ONGELDIG` or `INVOER_ONGELDIG`
 * @bron normenkader-ho-2025 vraag 2 en 3 (NE-008, NE-016)
 */
export function open<S, M extends HOBeleid['methode']>(
  schema: Schema<S>,
  invoer: S,
  beleid: BeleidMetHO,
  methode: M,
  opties: Opties = GEEN_OPTIES,
): Opening<S, DeelPerMethode[M]> {
  const geopend = openBeleid(beleid, 'huishoudelijkeOndersteuning', BeleidMetHOSchema);
  const deel = geopend.huishoudelijkeOndersteuning;
  if (!isMethode(deel, methode)) {
    throw beleidOngeschikt(`Het beleid \`${geopend.id}\` rekent met ${deel.methode}, deze functie met ${methode}; de omvang berekent \`${REKENT[deel.methode]}\`.`);
  }
  return { situatie: leesAanroep(schema, invoer, opties), deel, ...kaderVan(geopend, opties) };
}
