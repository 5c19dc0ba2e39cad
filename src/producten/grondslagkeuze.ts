import {
  beoordelingNodig,
  berekend,
  isNietLeeg,
  kiesrij,
  maakSchema,
  nietAangewezen,
  onvolledig,
  toetsrij,
  type Opties,
  type Schema,
  type Stap,
  type Uitkomst,
  type Vraag,
} from '../kern/index.js';
import type { BeleidMetProducten } from './beleid.schema.js';
import { COMBINATIEPRODUCT_TEKST } from './combinatieproducten.js';
import type { BuitenGrondslag, Grondslag, Grondslagen, Grondslagnaam } from './grondslagen.js';
import { grondslagvraagVorm } from './grondslagkeuze.vorm.js';
import { eisStuk, open } from './opening.js';
import type { Productnaam } from './producten.js';
import { vraagNaar } from './vragen.js';
import { meldGrondslag, zoekGrondslag, type Grondslagvondst } from './zoek-grondslag.js';
import { zoekProduct } from './zoek-product.js';

/**
 * Which grounds a client has, and which of them a professional finds dominant for this product.
 *
 * @bron midden-limburg-2024 grondslagen (MP-069)
 */
export interface Grondslagvraag {
  readonly product?: Productnaam | undefined;
  readonly grondslagen?: readonly Grondslagnaam[] | undefined;
  /** The ground that weighs most now, given the support that is needed. */
  readonly dominant?: Grondslagnaam | undefined;
}

/**
 * The one ground of a product; null for a product that is not bought by ground.
 *
 * @bron midden-limburg-2024 grondslagen (MP-004, MP-069)
 */
export interface Grondslagkeuze {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly product: Productnaam;
  readonly grondslag: Grondslagnaam | null;
}

/**
 * Reads the question which ground goes with a product.
 *
 * @bron midden-limburg-2024 grondslagen (MP-069)
 */
export const GrondslagvraagSchema: Schema<Grondslagvraag> = maakSchema<Grondslagvraag>(grondslagvraagVorm);

interface Genoemd {
  readonly id: Grondslagnaam;
  readonly vondst: Grondslagvondst;
}

/** The ground that counts: the dominant one, or the only one that is a ground. */
function kies(genoemd: readonly Genoemd[], dominant: Grondslagnaam | undefined): Genoemd | null {
  const kandidaten = genoemd.filter(({ vondst }) => vondst.soort !== 'geen');
  const aangewezen = kandidaten.find(({ id }) => id === dominant);
  return aangewezen ?? (kandidaten.length === 1 ? (kandidaten[0] ?? null) : null);
}

function grondslagrij({ id, naam, herkomst, vindplaats }: Grondslag | BuitenGrondslag, genoemd: readonly Genoemd[], gekozen: Genoemd | null): Stap {
  const telt = gekozen?.id === id && gekozen.vondst.soort === 'grondslag';
  const gegeven = genoemd.some((een) => een.id === id);
  const waarom = telt ? 'telt voor dit product' : gegeven ? 'genoemd, maar telt niet voor dit product' : 'niet genoemd';
  return toetsrij(
    { code: 'GRONDSLAG', groep: 'grondslagen', omschrijving: `${naam}: ${waarom}`, herkomst, vindplaats },
    { eis: id, waarde: gegeven ? 'ja' : 'nee', voldaan: telt, toegepast: telt },
  );
}

function vraagDominant({ lijst, uitgesloten, dominant }: Grondslagen, genoemd: readonly Genoemd[]): Vraag {
  const kandidaten = genoemd.filter(({ vondst }) => vondst.soort !== 'geen');
  const keuzes = isNietLeeg(kandidaten) ? kandidaten : [...lijst, ...uitgesloten];
  return Object.freeze({
    code: 'DOMINANTE_GRONDSLAG',
    vraag: 'Welke grondslag overheerst nu, gezien de ondersteuning die nodig is?',
    keuzes: Object.freeze(keuzes.map(({ id }) => id)),
    vindplaats: dominant.vindplaats,
  });
}

/**
 * Chooses the ground of a product: exactly one. Where there are several, a professional says which is dominant.
 *
 * @param invoer the product, the grounds that the client has, and the dominant one where there are several
 * @param beleid a policy whose part `producten` has grounds
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with the ground (null for a product that is not bought by ground); `beoordeling-nodig` when several
 *   remain and none is named as dominant, or when only something remains that is no ground; `niet-aangewezen` when
 *   nothing is bought for that ground or the policy does not have the product; `onvolledig` without product or grounds,
 *   or with a ground of another list
 * @throws InvoerFout when the input is not of the form, or the policy has no grounds
 * @bron midden-limburg-2024 grondslagen (MP-004, MP-012, MP-069..MP-076)
 * @bron leudal-2018 §5.4.3 en bijlage 3 (LE-099, LE-244..LE-265)
 * @example
 * kiesGrondslag({ product: 'begeleiding-individueel', grondslagen: ['somatisch', 'psychisch'], dominant: 'psychisch' }, middenLimburg2024)
 * // { status: 'berekend', grondslag: 'psychisch', ... }
 */
export function kiesGrondslag(invoer: Grondslagvraag, beleid: BeleidMetProducten, opties?: Opties): Uitkomst<Grondslagkeuze> {
  const opening = open(GrondslagvraagSchema, invoer, beleid, opties);
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = opening;
  const grondslagen = eisStuk(opening, 'grondslagen');
  const { dominant } = gelezen;
  const { product, rij, ontbreekt: zonderProduct, redenen: geenProduct } = zoekProduct(deel, gelezen.product);
  const perGrondslag = product?.perGrondslag !== false;
  const gegeven = gelezen.grondslagen ?? (dominant === undefined ? [] : [dominant]);
  const genoemd = perGrondslag ? gegeven.map((id) => ({ id, vondst: zoekGrondslag(grondslagen, id) })) : [];
  const gekozen = kies(genoemd, dominant);
  const buiten = [...grondslagen.geenGrondslag, ...grondslagen.uitgesloten].filter(({ id }) => genoemd.some((een) => een.id === id));
  const meldingen = genoemd.flatMap((een) => {
    const melding = meldGrondslag(grondslagen, een.id, een.vondst, `grondslagen.${genoemd.indexOf(een)}`);
    return melding === null || (een.vondst.soort === 'grondslag' && een !== gekozen) ? [] : [{ een, melding }];
  });
  const uitgesloten = meldingen.flatMap(({ een, melding }) => (een === gekozen && een.vondst.soort === 'uitgesloten' ? [melding] : []));
  const kop = {
    stappen: [
      geldigheid,
      rij,
      ...(perGrondslag ? [...grondslagen.lijst, ...buiten].map((een) => grondslagrij(een, genoemd, gekozen)) : []),
      ...(gekozen !== null && gekozen.id === dominant
        ? [kiesrij({ code: 'GRONDSLAG_DOMINANT', groep: 'grondslagen', omschrijving: 'De grondslag die overheerst', ...grondslagen.dominant }, gekozen.id, gegeven)]
        : []),
    ],
    bevindingen: [...(bevinding === null ? [] : [bevinding]), ...meldingen.flatMap(({ melding }) => (uitgesloten.includes(melding) ? [] : [melding]))],
    verantwoording,
  };
  const redenen = [...geenProduct, ...uitgesloten];
  if (isNietLeeg(redenen)) return nietAangewezen(kop, redenen);
  const onleesbaar = perGrondslag && (genoemd.length === 0 || genoemd.some(({ vondst }) => vondst.soort === 'vreemd'));
  const ontbreekt = [...zonderProduct, ...(onleesbaar ? [vraagNaar('grondslagen')] : [])];
  if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, null);
  if (product === null) throw new RangeError('een product dat ontbreekt, is hiervoor gevraagd');
  if (!perGrondslag) {
    return berekend(kop, { samenvatting: `${COMBINATIEPRODUCT_TEKST[product.product]} wordt niet per grondslag ingekocht.`, product: product.product, grondslag: null });
  }
  if (gekozen?.vondst.soort !== 'grondslag') return beoordelingNodig(kop, [vraagDominant(grondslagen, genoemd)]);
  return berekend(kop, {
    samenvatting: `${COMBINATIEPRODUCT_TEKST[product.product]} op de grondslag ‘${gekozen.vondst.grondslag.naam}’.`,
    product: product.product,
    grondslag: gekozen.id,
  });
}
