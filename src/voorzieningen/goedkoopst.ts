import {
  beoordelingNodig,
  berekend,
  gegevenOntbreekt,
  isNietLeeg,
  maakSchema,
  nietAangewezen,
  onvolledig,
  telExactOp,
  toetsrij,
  vergelijkExact,
  type Antwoord,
  type Exact,
  type Opties,
  type Schema,
  type Stap,
  type Uitkomst,
  type Vindplaats,
  type Vraag,
} from '../kern/index.js';
import type { BeleidMetVoorzieningen } from './beleid.schema.js';
import type { Meerkostenkeuze } from './beleidsruimte.js';
import { meld } from './bevindingen.js';
import { aanbodVorm } from './goedkoopst.vorm.js';
import { schrijfMaat } from './grens.js';
import { open } from './opening.js';
import { vraagNaar } from './vragen.js';

/**
 * Provisions to choose from.
 *
 * @bron leudal-2018 §3.6 (LE-012)
 */
export interface Aanbod {
  readonly aanbod?:
    | readonly {
        readonly id: string;
        /** Euros as a decimal text, by objective measures. */
        readonly kosten?: string | undefined;
        /** Whether it does for this client what is needed. */
        readonly adequaat?: Antwoord | undefined;
      }[]
    | undefined;
  /** The one that the client wants. */
  readonly gewenst?: string | undefined;
}

/**
 * The cheapest that is adequate, and what the client pays for a more expensive one.
 *
 * @bron leudal-2018 §3.6 (LE-012)
 */
export interface GoedkoopstAdequaat {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  /** Every adequate provision with the lowest costs. */
  readonly goedkoopste: readonly string[];
  /** Those costs in euros. */
  readonly kosten: Exact;
  readonly gewenst: string | null;
  /** What the wish costs more, in euros; null without a wish or when that one is not adequate. */
  readonly meerkosten: Exact | null;
  readonly voorRekeningVan: Meerkostenkeuze['voorRekeningVan'];
}

/**
 * Reads a choice between provisions.
 *
 * @bron leudal-2018 §3.6 (LE-012)
 */
export const AanbodSchema: Schema<Aanbod> = maakSchema<Aanbod>(aanbodVorm);

interface Bod {
  readonly id: string;
  readonly kosten: Exact;
  readonly adequaat: Antwoord;
}

const euro = (bedrag: Exact): string => schrijfMaat(bedrag, 'euro');

function rij({ id, kosten, adequaat }: Bod, { herkomst, vindplaats }: Meerkostenkeuze, laagste: Exact | null): Stap {
  const goedkoopst = adequaat === 'ja' && laagste !== null && vergelijkExact(kosten, laagste) === 0;
  const oordeel = adequaat === 'onbekend' ? 'nog niet beoordeeld' : adequaat === 'nee' ? 'voldoet niet' : goedkoopst ? 'voldoet en is het goedkoopst' : 'voldoet';
  return toetsrij(
    { code: 'AANBOD', groep: 'goedkoopstAdequaat', omschrijving: `${id}: ${euro(kosten)}, ${oordeel}`, herkomst, vindplaats },
    { eis: 'adequaat', waarde: adequaat === 'onbekend' ? null : adequaat, voldaan: adequaat === 'onbekend' ? null : adequaat === 'ja' },
  );
}

/** Provisions that could still be the cheapest, or that the client wants, and of which nobody said whether they are adequate. */
function teBeoordelen(aanbod: readonly Bod[], gewenst: string | undefined, laagste: Exact | null, vindplaats: Vindplaats): Vraag[] {
  return aanbod
    .filter(({ id, kosten, adequaat }) => adequaat === 'onbekend' && (id === gewenst || laagste === null || vergelijkExact(kosten, laagste) <= 0))
    .map(({ id }) => Object.freeze({ code: 'ADEQUAAT', vraag: `Is ${id} goed genoeg voor deze cliënt?`, keuzes: Object.freeze(['ja', 'nee']), vindplaats }));
}

/**
 * Chooses the cheapest of the provisions that are adequate, and works out what the client pays for a more expensive one.
 *
 * @param invoer `aanbod` (per provision an id, costs in euros such as "1031.75", and whether it is adequate) and `gewenst`
 * @param beleid a policy with a part `voorzieningen`
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with the cheapest and `meerkosten`, exact to the cent; `onvolledig` when costs are missing;
 *   `beoordeling-nodig` while it matters whether one is adequate; `niet-aangewezen` when none is
 * @throws InvoerFout when the input is not of the form, or the wish is not among the provisions
 * @bron leudal-2018 §3.6 (LE-012)
 * @example
 * kiesGoedkoopstAdequaat({ aanbod: [{ id: 'a', kosten: '100', adequaat: 'ja' }, { id: 'b', kosten: '120.50', adequaat: 'ja' }], gewenst: 'b' }, leudal2018)
 * // { status: 'berekend', goedkoopste: ['a'], kosten: '100', meerkosten: '20.5', ... }
 */
export function kiesGoedkoopstAdequaat(invoer: Aanbod, beleid: BeleidMetVoorzieningen, opties?: Opties): Uitkomst<GoedkoopstAdequaat> {
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = open(AanbodSchema, invoer, beleid, opties);
  const { aanbod = [], gewenst } = gelezen;
  const { meerkosten: keuze } = deel;
  const { vindplaats, voorRekeningVan } = keuze;
  const bekend = aanbod.flatMap(({ id, kosten, adequaat = 'onbekend' }) => (kosten === undefined ? [] : [{ id, kosten, adequaat }]));
  const adequaat = bekend.filter((bod) => bod.adequaat === 'ja');
  const laagste = adequaat.reduce<Exact | null>((laag, { kosten }) => (laag === null || vergelijkExact(kosten, laag) < 0 ? kosten : laag), null);
  const wens = bekend.find(({ id }) => id === gewenst);
  const kop = {
    stappen: [geldigheid, ...bekend.map((bod) => rij(bod, keuze, laagste))],
    bevindingen: [
      ...(bevinding === null ? [] : [bevinding]),
      ...(wens?.adequaat === 'nee' ? [meld('GEWENST_NIET_ADEQUAAT', { pad: 'gewenst', vindplaats })] : []),
    ],
    verantwoording,
  };
  const ontbreekt =
    aanbod.length === 0
      ? [vraagNaar('aanbod')]
      : aanbod.flatMap(({ id, kosten }, i) => (kosten === undefined ? [gegevenOntbreekt(`aanbod.${i}.kosten`, `Wat kost ${id}?`)] : []));
  if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, null);
  const vragen = teBeoordelen(bekend, gewenst, laagste, vindplaats);
  if (isNietLeeg(vragen)) return beoordelingNodig(kop, vragen);
  if (laagste === null) return nietAangewezen(kop, [meld('GEEN_ADEQUATE_VOORZIENING', { pad: 'aanbod', vindplaats })]);
  const goedkoopste = adequaat.filter(({ kosten }) => vergelijkExact(kosten, laagste) === 0).map(({ id }) => id);
  const meerkosten = wens?.adequaat === 'ja' ? telExactOp(wens.kosten, `-${laagste}`) : null;
  const bij = meerkosten === null ? '' : `; ${gewenst ?? ''} kost ${euro(meerkosten)} meer, en dat betaalt de cliënt`;
  return berekend(kop, {
    samenvatting: `de goedkoopste voorziening die voldoet is ${goedkoopste.join(' of ')} (${euro(laagste)})${bij}.`,
    goedkoopste: Object.freeze(goedkoopste),
    kosten: laagste,
    gewenst: gewenst ?? null,
    meerkosten,
    voorRekeningVan,
  });
}
