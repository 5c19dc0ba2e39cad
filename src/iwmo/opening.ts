import {
  GEEN_OPTIES,
  maakKaderlezer,
  maakVerantwoording,
  openBeleid,
  BRONNEN,
  type Bevinding,
  type Kop,
  type Opties,
  type Toetsstap,
  type Verantwoording,
} from '../kern/index.js';
import { BeleidMetProductenSchema, type BeleidMetProducten } from '../producten/index.js';
import { meld } from './bevindingen.js';
import type { ToewijzingOpties } from './toewijzingsgegevens.js';

/**
 * Where an outcome of this room begins: the account, and what the policy itself gives to tell.
 *
 * @bron iwmo-3.2 bericht WMO301
 */
export interface Begin {
  readonly verantwoording: Verantwoording;
  readonly stappen: readonly Toetsstap[];
  readonly bevindingen: readonly Bevinding[];
}

/** Stands in the account where no policy decided anything. */
const STANDAARD = Object.freeze({ id: 'iwmo-3.2', versie: '3.2', naam: 'geen beleid: alleen de standaard iWmo 3.2' });

const kaderVan = maakKaderlezer((beleid: BeleidMetProducten) => ({
  geldig: beleid.producten.geldig,
  normtabellen: [],
  bronnen: [beleid.bron, BRONNEN['iwmo-3.2']],
}));

/**
 * The account of an outcome that rests on the information model alone.
 *
 * @bron iwmo-3.2 bericht WMO301
 */
export function beginZonderBeleid(opties: Opties): Begin {
  return { verantwoording: maakVerantwoording(STANDAARD, [], [BRONNEN['iwmo-3.2']], opties), stappen: [], bevindingen: [] };
}

/** A procurement document, also one that the policy was made from, binds the provider and not the citizen. */
function meldInkoop({ bron, bronnen = [] }: BeleidMetProducten): Bevinding[] {
  const inkoop = [bron, ...bronnen].filter(({ soort }) => soort === 'inkoopdocument');
  return inkoop.map(({ id }) => meld('INKOOP_BINDT_TOEWIJZING', { pad: 'opties.beleid', waarden: { bron: id } }));
}

/**
 * The account of an outcome for which a policy may decide, with that policy opened.
 *
 * @throws InvoerFout `BELEID_ONGESCHIKT` or `BELEID_ONGELDIG`
 * @bron iwmo-3.2 bericht WMO301
 * @bron midden-limburg-2024 (MP-001)
 */
export function beginMetBeleid({ beleid, peildatum, referentie }: ToewijzingOpties): Begin & { readonly beleid: BeleidMetProducten | null } {
  const opties = peildatum === undefined && referentie === undefined ? GEEN_OPTIES : { peildatum, referentie };
  if (beleid === undefined) return { ...beginZonderBeleid(opties), beleid: null };
  const geopend = openBeleid(beleid, 'producten', BeleidMetProductenSchema);
  const { verantwoording, geldigheid, bevinding } = kaderVan(geopend, opties);
  return {
    verantwoording,
    stappen: [geldigheid],
    bevindingen: [...(bevinding === null ? [] : [bevinding]), ...meldInkoop(geopend)],
    beleid: geopend,
  };
}

/**
 * The head of an outcome, with rows and findings after those it began with.
 *
 * @bron iwmo-3.2 bericht WMO301
 */
export function maakKop({ verantwoording, stappen, bevindingen }: Begin, meer: Pick<Kop, 'stappen' | 'bevindingen'>): Kop {
  return { verantwoording, stappen: [...stappen, ...meer.stappen], bevindingen: [...bevindingen, ...meer.bevindingen] };
}
