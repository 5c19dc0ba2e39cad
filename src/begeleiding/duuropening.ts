import {
  beleidOngeschikt,
  BeleidMetLooptijdenSchema,
  GEEN_OPTIES,
  leesAanroep,
  maakKaderlezer,
  openBeleid,
  type BeleidMetLooptijden,
  type Kader,
  type Looptijdregel,
  type Opties,
  type Termijn,
} from '../kern/index.js';
import type { BeleidMetBegeleiding } from './beleid.schema.js';
import type { Duurregel } from './duurregel.js';
import { DuurvraagSchema, type Duurvraag } from './duurvraag.js';
import { open } from './opening.js';

/**
 * A policy that says how long begeleiding may last: by its rules about duration, or by those about the lots it is bought in.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-102)
 * @bron midden-limburg-2024 percelen 1 tot en met 4 (MP-079, MP-088, MP-093, MP-096)
 */
export type BeleidMetDuur = BeleidMetBegeleiding | BeleidMetLooptijden;

/**
 * What an advice on duration begins with: the question read, the rules, and the account of the policy.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-102)
 */
export interface Duuropening extends Kader {
  readonly gelezen: Duurvraag;
  readonly regels: readonly Duurregel[];
  readonly bron: string;
}

const kaderVanPercelen = maakKaderlezer((beleid: BeleidMetLooptijden) => ({
  geldig: beleid.producten?.geldig,
  normtabellen: [],
  bronnen: [beleid.bron],
}));

function inMaanden(termijn: Termijn | null): number | null {
  if (termijn === null) return null;
  if (termijn.eenheid === 'maanden') return termijn.aantal;
  throw beleidOngeschikt('De looptijden van begeleiding in dit beleid zijn in weken: een advies over de duur is in maanden.');
}

/** A rule about the term of an allocation, as one about duration. Without a least, a month is the shortest advice. */
function alsDuurregel({ id, omschrijving, wanneer, tenMinste, tenHoogste, herkomst, vindplaats }: Looptijdregel): Duurregel {
  const van = inMaanden(tenMinste);
  const tot = inMaanden(tenHoogste);
  return {
    id,
    omschrijving,
    wanneer,
    advies: { vanMaanden: van ?? 1, totMaanden: tot },
    eventueelTotMaanden: null,
    maximumMaanden: tot,
    ...(van === null ? { afgeleid: 'de ondergrens van een maand' } : {}),
    herkomst: van === null ? 'afgeleid' : herkomst,
    vindplaats,
  };
}

function heeftBegeleiding(beleid: BeleidMetDuur): beleid is BeleidMetBegeleiding {
  const waarde: unknown = beleid;
  return typeof waarde !== 'object' || waarde === null || 'begeleiding' in waarde || !('producten' in waarde);
}

/**
 * Opens a policy for an advice on duration.
 *
 * @throws InvoerFout `BELEID_ONGESCHIKT`, `BELEID_ONGELDIG` or `INVOER_ONGELDIG`
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-102)
 * @bron midden-limburg-2024 percelen 1 tot en met 4 (MP-079, MP-093)
 */
export function openDuur(invoer: Duurvraag, beleid: BeleidMetDuur, opties: Opties = GEEN_OPTIES): Duuropening {
  if (heeftBegeleiding(beleid)) {
    const { deel, ...opening } = open(DuurvraagSchema, invoer, beleid, 'elk', opties);
    return { ...opening, regels: deel.duur, bron: beleid.bron.id };
  }
  const geopend = openBeleid(beleid, 'producten', BeleidMetLooptijdenSchema);
  const looptijden = (geopend.producten?.looptijden ?? []).filter(({ voorziening }) => voorziening === 'begeleiding');
  const gelezen = leesAanroep(DuurvraagSchema, invoer, opties);
  return { gelezen, regels: looptijden.map(alsDuurregel), bron: geopend.bron.id, ...kaderVanPercelen(geopend, opties) };
}
