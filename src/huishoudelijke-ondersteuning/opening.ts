import {
  beleidOngeschikt,
  bevriesDiep,
  InvoerFout,
  maakVerantwoording,
  onder,
  openBeleid,
  OptiesSchema,
  toetsGeldigheid,
  type Bevinding,
  type Opties,
  type Schema,
  type Stap,
  type Verantwoording,
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
export interface Opening<S, D extends HOBeleid> {
  readonly situatie: S;
  readonly deel: D;
  readonly verantwoording: Verantwoording;
  readonly geldigheid: Stap;
  readonly bevinding: Bevinding | null;
}

type Kader = Pick<Opening<unknown, HOBeleid>, 'verantwoording' | 'geldigheid' | 'bevinding'>;

const REKENT: Readonly<Record<HOBeleid['methode'], string>> = { blokken: 'berekenHO', activiteiten: 'berekenHOActiviteiten' };

const GEEN_OPTIES: Opties = Object.freeze({});
/** The account and the validity row of a policy without options, made once per validated policy. */
const zonderOpties = new WeakMap<BeleidMetHO, Kader>();

function maakKader(beleid: BeleidMetHO, opties: Opties): Kader {
  const { normtabel, geldig } = beleid.huishoudelijkeOndersteuning;
  const { stap, bevinding } = toetsGeldigheid(beleid, geldig, opties.peildatum);
  return { verantwoording: maakVerantwoording(beleid, [normtabel], [beleid.bron, normtabel.bron], opties), geldigheid: stap, bevinding };
}

function kaderVan(beleid: BeleidMetHO, opties: Opties): Kader {
  if (opties !== GEEN_OPTIES) return maakKader(beleid, opties);
  const bekend = zonderOpties.get(beleid);
  if (bekend !== undefined) return bekend;
  const kader = maakKader(beleid, opties);
  zonderOpties.set(beleid, kader);
  return kader;
}

function isMethode<M extends HOBeleid['methode']>(deel: HOBeleid, methode: M): deel is DeelPerMethode[M] {
  return deel.methode === methode;
}

/**
 * Opens the policy and reads the input and the options, all problems at once. Results refer to places in the policy,
 * so a part that was validated for this call only is frozen too.
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
  const deel = bevriesDiep(geopend.huishoudelijkeOndersteuning);
  if (!isMethode(deel, methode)) {
    throw beleidOngeschikt(`Het beleid \`${geopend.id}\` rekent met ${deel.methode}, deze functie met ${methode}; de omvang berekent \`${REKENT[deel.methode]}\`.`);
  }
  const gelezen = schema.lees(invoer);
  const geldigeOpties = opties === GEEN_OPTIES ? null : OptiesSchema.lees(opties);
  if (!gelezen.geldig || geldigeOpties?.geldig === false) {
    throw new InvoerFout('INVOER_ONGELDIG', [
      ...(gelezen.geldig ? [] : gelezen.problemen),
      ...(geldigeOpties?.geldig === false ? onder('opties', geldigeOpties.problemen) : []),
    ]);
  }
  return { situatie: gelezen.waarde, deel, ...kaderVan(geopend, opties) };
}
