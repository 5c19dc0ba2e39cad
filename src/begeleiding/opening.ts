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
import { BeleidMetBegeleidingSchema, type BeleidMetBegeleiding } from './beleid.schema.js';
import type { BegeleidingBeleid, BegeleidingModelbeleid, BegeleidingProfielenbeleid } from './beleidsruimte.js';

/**
 * The parts of a policy by method; `elk` when a function works with every method.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-075)
 * @bron leudal-2018 §5.3.3 (LE-070)
 */
export interface DeelPerMethode {
  readonly profielen: BegeleidingProfielenbeleid;
  readonly beoordelingsmodel: BegeleidingModelbeleid;
  readonly elk: BegeleidingBeleid;
}

/**
 * What every determination of this room begins with: the policy opened, the input read, and the account of both.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006, NK-010)
 */
export interface Opening<S, D extends BegeleidingBeleid> extends Kader {
  readonly gelezen: S;
  readonly deel: D;
}

const METHODE_FUNCTIE: Readonly<Record<BegeleidingBeleid['methode'], string>> = {
  profielen: 'suggereerProfiel',
  beoordelingsmodel: 'beoordeelVragenlijst',
};

const METHODE_NAAM: Readonly<Record<BegeleidingBeleid['methode'], string>> = {
  profielen: 'de profielen van het normenkader',
  beoordelingsmodel: 'een vragenlijst',
};

const kaderVan = maakKaderlezer((beleid: BeleidMetBegeleiding) => {
  const deel = beleid.begeleiding;
  if (deel.methode === 'beoordelingsmodel') return { geldig: deel.geldig, normtabellen: [deel.model], bronnen: [deel.model.bron, beleid.bron] };
  const { profieltabel, profielgrenzen } = deel;
  const grenzen = profielgrenzen === undefined ? [] : [profielgrenzen.bron];
  return { geldig: deel.geldig, normtabellen: [profieltabel], bronnen: [profieltabel.bron, ...profieltabel.overigeBronnen, ...grenzen, beleid.bron] };
});

function isMethode<M extends keyof DeelPerMethode>(deel: BegeleidingBeleid, methode: M): deel is DeelPerMethode[M] & BegeleidingBeleid {
  return methode === 'elk' || deel.methode === methode;
}

/**
 * Opens the policy and reads the input and the options, all problems at once.
 *
 * @param methode the method that the function needs, or `elk`
 * @throws InvoerFout `BELEID_ONGESCHIKT`, `BELEID_ONGELDIG` or `INVOER_ONGELDIG`
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006, NK-010)
 */
export function open<S, M extends keyof DeelPerMethode>(
  schema: Schema<S>,
  invoer: S,
  beleid: BeleidMetBegeleiding,
  methode: M,
  opties: Opties = GEEN_OPTIES,
): Opening<S, DeelPerMethode[M]> {
  const geopend = openBeleid(beleid, 'begeleiding', BeleidMetBegeleidingSchema);
  const deel = geopend.begeleiding;
  if (!isMethode(deel, methode)) {
    throw beleidOngeschikt(
      `Het beleid \`${geopend.id}\` werkt bij begeleiding met ${METHODE_NAAM[deel.methode]}: gebruik \`${METHODE_FUNCTIE[deel.methode]}\`.`,
    );
  }
  return { gelezen: leesAanroep(schema, invoer, opties), deel, ...kaderVan(geopend, opties) };
}
