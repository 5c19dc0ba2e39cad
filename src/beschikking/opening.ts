import {
  BeleidMetLooptijdenSchema,
  GEEN_OPTIES,
  leesAanroep,
  maakKaderlezer,
  openBeleid,
  toetsGeldigheid,
  type BeleidMetLooptijden,
  type Beleidskop,
  type Geldigheidsduur,
  type Kader,
  type Looptijdregel,
  type Opties,
  type Schema,
} from '../kern/index.js';
import { BeleidMetBeschikkingSchema, type BeleidMetBeschikking } from './beleid.schema.js';
import type { BeschikkingBeleid } from './beleidsruimte.js';
import type { Looptijdvraag } from './looptijdvraag.js';

const kaders = {
  beschikking: maakKaderlezer((beleid: BeleidMetLooptijden) => ({ geldig: beleid.beschikking?.geldig, normtabellen: [], bronnen: [beleid.bron] })),
  producten: maakKaderlezer((beleid: BeleidMetLooptijden) => ({ geldig: beleid.producten?.geldig, normtabellen: [], bronnen: [beleid.bron] })),
};

/**
 * What a check of a term begins with: the question read, the rules for its provision, and the account of the policy.
 *
 * @bron leudal-2018 §5.3.3 (LE-085)
 */
export interface Looptijdopening extends Kader {
  readonly gelezen: Looptijdvraag;
  readonly regels: readonly Looptijdregel[];
  readonly beleid: Beleidskop;
}

/**
 * Opens a policy with rules about terms. Those of the decision go before those of what is bought; the account is that of
 * the part whose rules are used.
 *
 * @throws InvoerFout `BELEID_ONGESCHIKT`, `BELEID_ONGELDIG` or `INVOER_ONGELDIG`
 * @bron leudal-2018 §5.3.3 (LE-085)
 */
export function openLooptijden(
  schema: Schema<Looptijdvraag>,
  invoer: Looptijdvraag,
  beleid: BeleidMetLooptijden,
  opties: Opties = GEEN_OPTIES,
): Looptijdopening {
  const geopend = openBeleid(beleid, ['beschikking', 'producten'], BeleidMetLooptijdenSchema);
  const gelezen = leesAanroep(schema, invoer, opties);
  const regelsVan = (onderdeel: 'beschikking' | 'producten'): readonly Looptijdregel[] =>
    geopend[onderdeel]?.looptijden?.filter(({ voorziening }) => voorziening === gelezen.voorziening) ?? [];
  const vanBesluit = regelsVan('beschikking');
  const onderdeel = geopend.beschikking === undefined || (vanBesluit.length === 0 && regelsVan('producten').length > 0) ? 'producten' : 'beschikking';
  return { gelezen, regels: regelsVan(onderdeel), beleid: geopend, ...kaders[onderdeel](geopend, opties) };
}

/**
 * The row about validity and what is wrong with it, for the rule that decides: it can hold shorter than its part.
 *
 * @param regel the rule; null when none decides
 * @bron leudal-2018 §5.3.3 (LE-086)
 */
export function geldigheidVan(
  opening: Kader & { readonly beleid: Beleidskop },
  regel: { readonly geldig?: Geldigheidsduur | undefined } | null | undefined,
): Pick<Kader, 'geldigheid' | 'bevinding'> {
  if (regel?.geldig === undefined) return opening;
  const { stap, bevinding } = toetsGeldigheid(opening.beleid, regel.geldig, opening.verantwoording.peildatum ?? undefined);
  return { geldigheid: stap, bevinding };
}

/**
 * What the other checks of this room begin with.
 *
 * @bron leudal-2018 §5.3.3 (LE-088)
 */
export interface Opening<S> extends Kader {
  readonly gelezen: S;
  readonly deel: BeschikkingBeleid;
  readonly beleid: Beleidskop;
}

/**
 * Opens a policy with a part about the decision, and reads the input and the options, all problems at once.
 *
 * @throws InvoerFout `BELEID_ONGESCHIKT`, `BELEID_ONGELDIG` or `INVOER_ONGELDIG`
 * @bron leudal-2018 §5.3.3 (LE-088)
 */
export function open<S>(schema: Schema<S>, invoer: S, beleid: BeleidMetBeschikking, opties: Opties = GEEN_OPTIES): Opening<S> {
  const geopend = openBeleid(beleid, 'beschikking', BeleidMetBeschikkingSchema);
  const gelezen = leesAanroep(schema, invoer, opties);
  return { gelezen, deel: geopend.beschikking, beleid: geopend, ...kaders.beschikking(geopend, opties) };
}
