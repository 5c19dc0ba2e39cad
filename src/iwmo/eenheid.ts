import { kiesrij, normOntbreekt, type Bevinding, type Herkomst, type Ontbreekt, type Stap, type Vindplaats } from '../kern/index.js';
import { COMBINATIEPRODUCT_TEKST, type BeleidMetProducten, type Product } from '../producten/index.js';
import { meld } from './bevindingen.js';
import { EENHEIDCODE_LIJST, EENHEDEN, type Eenheidcode } from './codelijsten.js';
import type { Maat } from './maat.js';
import { EENHEIDCODE_BIJ } from './productcategorie.js';

/**
 * The unit that an allocation is written in, and what happens to a size that is not whole in it.
 *
 * @bron iwmo-3.2 WJ756
 */
export interface Eenheidkeuze {
  readonly code: Eenheidcode;
  readonly nietHeel: Product['nietHeel'];
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats | null;
}

/**
 * The unit, or what is missing for it, with the findings and rows about it.
 *
 * @bron iwmo-3.2 WJ756
 */
export interface Eenheidlezing {
  readonly keuze: Eenheidkeuze | null;
  readonly ontbreekt: readonly Ontbreekt[];
  readonly bevindingen: readonly Bevinding[];
  readonly stappen: readonly Stap[];
}

function schrijfEenheid(code: Eenheidcode): string {
  return `${code} ${EENHEDEN[code]}`;
}

function vraagEenheid(product: Maat['product'], inBeleid: Product | undefined): Ontbreekt {
  const melding =
    inBeleid === undefined
      ? `In welke eenheid (WJ756) wijst de gemeente ${COMBINATIEPRODUCT_TEKST[product]} toe? Er is geen beleid dat dit zegt. Geef de code op als \`eenheid\`.`
      : `Het beleid koopt ${COMBINATIEPRODUCT_TEKST[product]} in per ${inBeleid.eenheid}, en zo'n eenheid staat niet in codelijst WJ756. Welke code gebruikt de gemeente? Geef die op als \`eenheid\`.`;
  return normOntbreekt(`eenheid.${product}`, melding);
}

function eenheidrij({ code, herkomst, vindplaats }: Eenheidkeuze): Stap {
  return kiesrij(
    { code: 'EENHEID', groep: 'omvang', omschrijving: 'De eenheid van de toewijzing (WJ756)', herkomst, vindplaats },
    schrijfEenheid(code),
    EENHEIDCODE_LIJST.map(schrijfEenheid),
  );
}

function vanBeleid(code: Eenheidcode, inBeleid: Product, gevraagd: Eenheidcode | undefined): Eenheidlezing {
  const { nietHeel, herkomst, vindplaats } = inBeleid;
  const keuze = { code, nietHeel, herkomst, vindplaats };
  const waarden = { gevraagd: gevraagd === undefined ? '' : EENHEDEN[gevraagd], eenheid: EENHEDEN[code] };
  const anders = gevraagd !== undefined && gevraagd !== code;
  const bevindingen = anders ? [meld('EENHEID_UIT_BELEID', { pad: 'opties.eenheid', vindplaats, waarden })] : [];
  return { keuze, ontbreekt: [], bevindingen, stappen: [eenheidrij(keuze)] };
}

/**
 * Chooses the unit of an allocation: that of the policy's product; where the policy gives none, or one that the code
 * list does not have, the one that the caller gave; else it is asked of the municipality.
 *
 * @param gevraagd the unit that the caller gave
 * @bron iwmo-3.2 WJ756
 * @bron midden-limburg-2024 producten (MP-011, MP-032, MP-051, MP-058)
 */
export function kiesEenheid(product: Maat['product'], beleid: BeleidMetProducten | null, gevraagd: Eenheidcode | undefined): Eenheidlezing {
  const inBeleid = beleid?.producten.producten.find((een) => een.product === product);
  const code = inBeleid === undefined ? null : EENHEIDCODE_BIJ[inBeleid.eenheid];
  if (inBeleid !== undefined && code !== null) return vanBeleid(code, inBeleid, gevraagd);
  if (gevraagd === undefined) return { keuze: null, ontbreekt: [vraagEenheid(product, inBeleid)], bevindingen: [], stappen: [] };
  const keuze = { code: gevraagd, nietHeel: 'weigeren', herkomst: 'gemeentelijk', vindplaats: null } as const;
  return { keuze, ontbreekt: [], bevindingen: [], stappen: [eenheidrij(keuze)] };
}
