import {
  berekend,
  isNietLeeg,
  kiesrij,
  nietAangewezen,
  onvolledig,
  schrijfTelling,
  toetsrij,
  type Bevinding,
  type Opties,
  type Stap,
  type Uitkomst,
} from '../kern/index.js';
import type { BeleidMetProducten } from './beleid.schema.js';
import { meld } from './bevindingen.js';
import { eisStuk, open } from './opening.js';
import { zoekProductcode } from './productcode.js';
import type { Productcode } from './productcodes.js';
import type { Producteenheid } from './producten.js';
import type { Vervoereis, Vervoerregels } from './vervoerregels.js';
import { VERVOERSOORT_LIJST, type Vervoersoort } from './vervoersoorten.js';
import { VervoervraagSchema, type Vervoervraag } from './vervoervraag.js';
import { vraagOntbrekende } from './vragen.js';
import { GEEN_GRONDSLAG_NODIG, leesGrondslag, type EneGrondslag } from './zoek-grondslag.js';
import { zoekProduct } from './zoek-product.js';

/**
 * Transport to and from group support.
 *
 * @bron leudal-2018 §5.4.2 en bijlage 3 (LE-098, LE-265)
 * @bron midden-limburg-2024 vervoer (MP-051..MP-056)
 */
export interface Vervoer {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  /** A supplement on a profile, as high as the tariff of the product, or a product. */
  readonly vorm: 'toeslag' | 'product';
  readonly vervoersoort: Vervoersoort;
  readonly dagenPerWeek: number;
  readonly eenheid: Producteenheid;
  /** Null when the policy has no code for it. */
  readonly productcode: string | null;
  /** Whether the provider of the group must arrange it; null when the source says nothing of it. */
  readonly aanbiederVerplicht: boolean | null;
}

const GROEP = 'vervoer';

function eisrij({ feit, moet, omschrijving: eis, herkomst, vindplaats }: Vervoereis, gegeven: boolean | undefined): Stap {
  const omschrijving = `${eis}: ${gegeven === undefined ? 'nog niet bekend' : gegeven === moet ? 'voldaan' : 'niet voldaan'}`;
  return toetsrij(
    { code: 'VERVOEREIS', groep: GROEP, omschrijving, herkomst, vindplaats },
    { eis: feit, waarde: gegeven === undefined ? null : gegeven ? 'ja' : 'nee', voldaan: gegeven === undefined ? null : gegeven === moet },
  );
}

function schrijfDagen(aantal: number): string {
  return schrijfTelling(aantal, 'dag', 'dagen');
}

function dagrij({ perDag, eenDagdeelPerDag }: Vervoerregels, { dagenPerWeek, dagdelen }: Vervoervraag): Stap[] {
  const aantal = dagenPerWeek === undefined ? null : String(dagenPerWeek);
  const eenDagdeel = dagenPerWeek === undefined || dagdelen === undefined ? null : dagenPerWeek === dagdelen;
  return [
    toetsrij(
      { code: 'VERVOER_PER_DAG', groep: GROEP, omschrijving: `Vervoer telt per dag, heen en terug, hoeveel dagdelen er ook zijn${dagenPerWeek === undefined ? '' : `. Hier: ${schrijfDagen(dagenPerWeek)} per week`}`, ...perDag },
      { eis: 'dagenPerWeek', waarde: aantal, voldaan: aantal === null ? null : true },
    ),
    ...(eenDagdeelPerDag === null
      ? []
      : [
          toetsrij(
            { code: 'VERVOER_EEN_DAGDEEL', groep: GROEP, omschrijving: 'Eén dagdeel per dag is een uitzondering', ...eenDagdeelPerDag },
            { eis: 'dagdelen', waarde: dagdelen === undefined ? null : String(dagdelen), voldaan: eenDagdeel, toegepast: eenDagdeel === true },
          ),
        ]),
  ];
}

function meldDagen({ perDag, eenDagdeelPerDag }: Vervoerregels, { dagenPerWeek: dagen, dagdelen }: Vervoervraag): Bevinding[] {
  if (dagdelen === undefined) return [];
  if (dagen === undefined) return [meld('VERVOER_DAGEN_APART', { pad: 'dagenPerWeek', vindplaats: perDag.vindplaats })];
  if (dagen > dagdelen) return [meld('VERVOER_MEER_DAGEN_DAN_DAGDELEN', { pad: 'dagenPerWeek', vindplaats: perDag.vindplaats, waarden: { dagen, dagdelen } })];
  return dagen === dagdelen && eenDagdeelPerDag !== null ? [meld('EEN_DAGDEEL_PER_DAG', { pad: 'dagdelen', vindplaats: eenDagdeelPerDag.vindplaats })] : [];
}

interface Aanbieder {
  readonly verplicht: boolean | null;
  readonly rijen: readonly Stap[];
  readonly bevindingen: readonly Bevinding[];
}

function weegAanbieder({ aanbieder }: Vervoerregels, { grondslag }: EneGrondslag): Aanbieder {
  if (aanbieder === null) return { verplicht: null, rijen: [], bevindingen: [] };
  const { nietVerplichtBij, herkomst, vindplaats } = aanbieder;
  const verplicht = grondslag === null ? null : !nietVerplichtBij.includes(grondslag.id);
  const omschrijving = `De aanbieder van de groep regelt het vervoer, zittend en met rolstoel, behalve bij de grondslag ${nietVerplichtBij.join(', ')}${grondslag === null ? '' : `. Hier: ‘${grondslag.naam}’, dus ${verplicht === true ? 'wel' : 'niet'} verplicht`}`;
  const rij = toetsrij(
    { code: 'VERVOER_AANBIEDER', groep: GROEP, omschrijving, herkomst, vindplaats },
    { eis: 'grondslag', waarde: grondslag?.id ?? null, voldaan: verplicht },
  );
  const vrij = grondslag !== null && verplicht === false;
  const bevindingen = vrij ? [meld('VERVOER_AANBIEDER_NIET_VERPLICHT', { pad: 'grondslag', vindplaats, waarden: { grondslag: grondslag.id } })] : [];
  return { verplicht, rijen: [rij], bevindingen };
}

function soortrij(vervoersoort: Vervoersoort | undefined, code: Productcode | null): Stap[] {
  if (vervoersoort === undefined) return [];
  const { herkomst, vindplaats } = code ?? { herkomst: null, vindplaats: null };
  return [kiesrij({ code: 'VERVOERSOORT', groep: GROEP, omschrijving: 'Soort vervoer', herkomst, vindplaats }, vervoersoort, VERVOERSOORT_LIJST)];
}

function meldCode(code: Productcode | null): Bevinding[] {
  if (code?.code !== null) return [];
  return [meld('VERVOER_ZONDER_CODE', { pad: 'vervoersoort', vindplaats: code.vindplaats, waarden: { naam: code.naam } })];
}

function vormrij({ toeslagBijProfiel }: Vervoerregels, toekenning: Vervoervraag['toekenning']): Stap[] {
  if (toeslagBijProfiel === null) return [];
  const isToeslag = toekenning === undefined ? null : toekenning === 'profiel';
  return [
    toetsrij(
      { code: 'VERVOER_TOESLAG', groep: GROEP, omschrijving: 'Bij een profiel is vervoer een toeslag, anders een product', ...toeslagBijProfiel },
      { eis: 'profiel', waarde: toekenning ?? null, voldaan: isToeslag, toegepast: isToeslag === true },
    ),
  ];
}

/**
 * Settles transport to and from group support: whether it is indicated, as a supplement or as a product, and for how many
 * days a week. Days are asked for and never derived from day parts.
 *
 * @param invoer the facts; only those on which this policy turns are asked for
 * @param beleid a policy whose part `producten` has rules about transport and grounds
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with the days a week (1 to 7), the unit and the code where there is one; `niet-aangewezen` with every
 *   reason; `onvolledig` with every question that is open
 * @throws InvoerFout when the input is not of the form, or the policy has no rules about transport
 * @bron leudal-2018 §5.4.2 en bijlage 3 (LE-098, LE-265)
 * @bron midden-limburg-2024 vervoer (MP-047, MP-051..MP-056)
 * @example
 * bepaalVervoer({ begeleidingGroep: true, andersMogelijk: false, grondslag: 'somatisch', vervoersoort: 'zittend', dagenPerWeek: 2 }, middenLimburg2024)
 * // { status: 'berekend', vorm: 'product', dagenPerWeek: 2, eenheid: 'dag-retour', aanbiederVerplicht: true, ... }
 */
export function bepaalVervoer(invoer: Vervoervraag, beleid: BeleidMetProducten, opties?: Opties): Uitkomst<Vervoer> {
  const opening = open(VervoervraagSchema, invoer, beleid, opties);
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = opening;
  const regels = eisStuk(opening, 'vervoer');
  const { product, redenen: geenProduct } = zoekProduct(deel, 'vervoer');
  const ene = regels.aanbieder === null ? GEEN_GRONDSLAG_NODIG : leesGrondslag(eisStuk(opening, 'grondslagen'), gelezen.grondslag);
  const aanbieder = weegAanbieder(regels, ene);
  const { vervoersoort, dagenPerWeek, toekenning, noodzakelijk, andersMogelijk } = gelezen;
  const code = vervoersoort === undefined ? null : zoekProductcode(deel.productcodes ?? [], 'vervoer', null, vervoersoort);
  const isToeslag = regels.toeslagBijProfiel !== null && toekenning === 'profiel';
  const kop = {
    stappen: [
      geldigheid,
      ...regels.eisen.map((eis) => eisrij(eis, gelezen[eis.feit])),
      ...aanbieder.rijen,
      ...vormrij(regels, toekenning),
      ...soortrij(vervoersoort, code),
      ...dagrij(regels, gelezen),
    ],
    bevindingen: [
      ...(bevinding === null ? [] : [bevinding]),
      ...(noodzakelijk === true && andersMogelijk === true ? [meld('VERVOER_STRIJDIG', { pad: 'andersMogelijk' })] : []),
      ...ene.bevindingen,
      ...aanbieder.bevindingen,
      ...(isToeslag ? [meld('VERVOER_TOESLAG', { pad: 'toekenning' })] : []),
      ...meldDagen(regels, gelezen),
      ...meldCode(code),
    ],
    verantwoording,
  };
  const redenen = [
    ...geenProduct,
    ...regels.eisen
      .filter(({ feit, moet }) => gelezen[feit] !== undefined && gelezen[feit] !== moet)
      .map(({ feit, reden, vindplaats }) => meld('VERVOER_NIET_AANGEWEZEN', { pad: feit, vindplaats, waarden: { reden } })),
    ...ene.redenen,
  ];
  if (isNietLeeg(redenen)) return nietAangewezen(kop, redenen);
  const ontbreekt = [
    ...vraagOntbrekende(Object.fromEntries(regels.eisen.map(({ feit }) => [feit, gelezen[feit]]))),
    ...ene.ontbreekt,
    ...vraagOntbrekende({ ...(regels.toeslagBijProfiel === null ? {} : { toekenning }), vervoersoort, dagenPerWeek }),
  ];
  if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, null);
  if (product === null || vervoersoort === undefined || dagenPerWeek === undefined) throw new RangeError('wat ontbreekt, is hiervoor gevraagd');
  return berekend(kop, {
    samenvatting: `vervoer (${vervoersoort}) als ${isToeslag ? 'toeslag op het profiel' : 'product'}, ${schrijfDagen(dagenPerWeek)} per week heen en terug.`,
    vorm: isToeslag ? 'toeslag' : 'product',
    vervoersoort,
    dagenPerWeek,
    eenheid: product.eenheid,
    productcode: code?.code ?? null,
    aanbiederVerplicht: aanbieder.verplicht,
  });
}
