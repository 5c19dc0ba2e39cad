import {
  berekend,
  isNietLeeg,
  maakSchema,
  onvolledig,
  toetsrij,
  weeg,
  type Antwoord,
  type Opties,
  type Schema,
  type Uitkomst,
} from '../kern/index.js';
import type { BeleidMetBegeleiding } from './beleid.schema.js';
import { meld } from './bevindingen.js';
import { inLeudal } from './bronnen.js';
import { open } from './opening.js';
import { toekenningsvraagVorm } from './toekenningsvorm.vorm.js';
import { vraagNaar } from './vragen.js';

/**
 * What does not fit in a profile and is granted as a product.
 *
 * @bron leudal-2018 §5.4 (LE-091)
 */
export const PRODUCTREDEN_LIJST = Object.freeze(['kortdurendVerblijf', 'vervoer', 'zintuiglijkeBeperking', 'pgb', 'buitenBandbreedte'] as const);

/**
 * A reason to grant a product and no profile.
 *
 * @bron leudal-2018 §5.4 (LE-091)
 */
export type Productreden = (typeof PRODUCTREDEN_LIJST)[number];

/**
 * The questions that decide between profile and product.
 *
 * @bron leudal-2018 §5.4 (LE-091)
 */
export type Toekenningsvraag = { readonly [R in Productreden]?: boolean | undefined } & {
  /** Whether support in kind is wanted beside a personal budget. */
  readonly natura?: boolean | undefined;
};

/**
 * Whether a profile or a product is granted, and why.
 *
 * @bron leudal-2018 §5.4 (LE-091, LE-092)
 */
export interface Toekenningsvorm {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly toekenning: 'profiel' | 'product';
  readonly waarom: readonly Productreden[];
}

/**
 * Reads the questions.
 *
 * @bron leudal-2018 §5.4 (LE-091)
 */
export const ToekenningsvraagSchema: Schema<Toekenningsvraag> = maakSchema<Toekenningsvraag>(toekenningsvraagVorm);

const REDENTEKST: Readonly<Record<Productreden, string>> = {
  kortdurendVerblijf: 'Kortdurend verblijf',
  vervoer: 'Vervoer van en naar begeleiding in een groep',
  zintuiglijkeBeperking: 'Begeleiding bij een beperking in zien of horen',
  pgb: 'Begeleiding met een pgb',
  buitenBandbreedte: 'Meer hulp dan een profiel omvat',
};

const WAAR = inLeudal('§5.4', 'LE-091');

function alsAntwoord(waarde: boolean | undefined): Antwoord {
  return waarde === undefined ? 'onbekend' : waarde ? 'ja' : 'nee';
}

/**
 * Chooses between a profile and a product: one of five things makes it a product. One yes is enough; without one, each
 * question must be answered.
 *
 * @param invoer the five questions; `natura`: whether support in kind is wanted beside a personal budget
 * @param beleid a policy whose part `begeleiding` works with the assessment model
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `toekenning` and all reasons; `onvolledig` with every open question
 * @throws InvoerFout when the input is not of the form or the policy has no assessment model
 * @bron leudal-2018 §5.4 en §5.4.5 (LE-091, LE-092, LE-101)
 * @example kiesToekenningsvorm({ pgb: true }, leudal2018) // toekenning: 'product', waarom: ['pgb']
 */
export function kiesToekenningsvorm(invoer: Toekenningsvraag, beleid: BeleidMetBegeleiding, opties?: Opties): Uitkomst<Toekenningsvorm> {
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = open(ToekenningsvraagSchema, invoer, beleid, 'beoordelingsmodel', opties);
  const antwoorden = Object.fromEntries(PRODUCTREDEN_LIJST.map((reden) => [reden, alsAntwoord(gelezen[reden])]));
  const { uitkomst, open: nogOpen } = weeg({ een: PRODUCTREDEN_LIJST.map((criterium) => ({ criterium })) }, antwoorden);
  const waarom = Object.freeze(PRODUCTREDEN_LIJST.filter((reden) => gelezen[reden] === true));
  const { toegestaan, vindplaats } = deel.naturaMetPgb;
  const stappen = [
    geldigheid,
    ...PRODUCTREDEN_LIJST.map((reden) =>
      toetsrij(
        { code: 'PRODUCTREDEN', groep: 'toekenning', omschrijving: REDENTEKST[reden], herkomst: 'gepubliceerd', vindplaats: WAAR },
        { eis: reden, waarde: gelezen[reden] === undefined ? null : alsAntwoord(gelezen[reden]), voldaan: gelezen[reden] ?? null, toegepast: gelezen[reden] === true },
      ),
    ),
  ];
  const bevindingen = [
    ...(bevinding === null ? [] : [bevinding]),
    ...(!toegestaan && gelezen.pgb === true && gelezen.natura === true ? [meld('PGB_NIET_MET_NATURA', { pad: 'natura', vindplaats })] : []),
    ...(gelezen.vervoer === true ? [meld('VERVOER_IS_TOESLAG', { pad: 'vervoer' })] : []),
    ...(uitkomst === 'ja' ? [meld('PRODUCT_VASTLEGGEN')] : []),
  ];
  const kop = { stappen, bevindingen, verantwoording };
  const vragen = PRODUCTREDEN_LIJST.filter((reden) => nogOpen.includes(reden)).map(vraagNaar);
  if (isNietLeeg(vragen)) return onvolledig(kop, vragen, null);
  const toekenning = uitkomst === 'ja' ? 'product' : 'profiel';
  return berekend(kop, { samenvatting: `dit deel past als ${toekenning}.`, toekenning, waarom });
}
