import {
  berekend,
  gegevenOntbreekt,
  hoeveelheidrij,
  hoofdletter,
  InvoerFout,
  isNietLeeg,
  maakSchema,
  onvolledig,
  schrijfBedrag,
  somrij,
  telExactOp,
  vergelijkExact,
  type Exact,
  type Opties,
  type Schema,
  type Stap,
  type Uitkomst,
} from '../kern/index.js';
import type { BeleidMetVoorzieningen } from './beleid.schema.js';
import { eisDeel } from './beleidsdeel.js';
import { meld } from './bevindingen.js';
import { open } from './opening.js';
import { onbekendeNaam } from './voorzieningsvraag.js';
import { woonkostenVorm } from './woonkosten.vorm.js';
import { WOONKEUZE_LIJST, type Woonkostenpost } from './woonkostenpost.js';

/**
 * What adapting a home and moving cost.
 *
 * @bron leudal-2018 §6.2 (LE-109)
 */
export interface Woonkosten {
  /** Euro as a decimal text ("1031.75"), by the id of the costs in the policy; nothing is "0". */
  readonly bedragen?: { readonly [post: string]: string | undefined } | undefined;
}

/**
 * Adapting a home against moving, in euro.
 *
 * @bron leudal-2018 §6.2 (LE-109)
 */
export interface Woonkostenvergelijking {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly aanpassen: Exact;
  readonly verhuizen: Exact;
  /** What adapting costs more than moving; negative when it costs less. */
  readonly verschil: Exact;
  readonly goedkoopst: (typeof WOONKEUZE_LIJST)[number] | 'gelijk';
}

/**
 * Reads the costs.
 *
 * @bron leudal-2018 §6.2 (LE-109)
 */
export const WoonkostenSchema: Schema<Woonkosten> = maakSchema<Woonkosten>(woonkostenVorm);

type Bedragen = NonNullable<Woonkosten['bedragen']>;
type Kant = Woonkostenpost['kant'];

/** Refuses costs that the policy does not have: they would silently not count. */
function eisBekendePosten(posten: readonly Woonkostenpost[], bedragen: Bedragen): void {
  const bekend = posten.map(({ id }) => id);
  const problemen = Object.keys(bedragen)
    .filter((id) => bedragen[id] !== undefined && !bekend.includes(id))
    .map((id) => onbekendeNaam(`bedragen.${id}`, id, 'bekende post van dit beleid', bekend, 'ONBEKENDE_SLEUTEL'));
  if (problemen.length > 0) throw new InvoerFout('INVOER_ONGELDIG', problemen);
}

/** Adapting adds and moving takes away: what is left is what adapting costs more. */
function postrij({ id, kant, naam, herkomst, vindplaats }: Woonkostenpost, bedragen: Bedragen): Stap {
  const bedrag = bedragen[id];
  const rij = { code: 'WOONKOSTEN', groep: kant, herkomst, vindplaats } as const;
  if (bedrag === undefined) return hoeveelheidrij({ ...rij, omschrijving: `${hoofdletter(naam)}: nog niet bekend` }, 'euro', '0');
  const exact = telExactOp(bedrag);
  return hoeveelheidrij({ ...rij, omschrijving: `${hoofdletter(naam)}: ${schrijfBedrag(exact)} euro` }, 'euro', kant === 'aanpassen' || exact === '0' ? exact : `-${exact}`);
}

const SAMEN: Readonly<Record<Kant, string>> = { aanpassen: 'Aanpassen kost samen', verhuizen: 'Verhuizen kost samen' };

function schrijfUitkomst(aanpassen: Exact, verhuizen: Exact, verschil: Exact, goedkoopst: Woonkostenvergelijking['goedkoopst']): string {
  const bedragen = `aanpassen kost ${schrijfBedrag(aanpassen)} euro en verhuizen ${schrijfBedrag(verhuizen)} euro`;
  if (goedkoopst === 'gelijk') return `${bedragen}; dat is gelijk.`;
  return `${bedragen}; ${goedkoopst} is ${schrijfBedrag(verschil.replace('-', ''))} euro goedkoper.`;
}

/**
 * Compares what adapting a home costs, now and later, with moving and adapting the new home. Which of the two is chosen is a
 * judgement: the source says "significantly" and no number.
 *
 * @param invoer `bedragen`: euro as a decimal text by the id of the costs in the policy; nothing is "0"
 * @param beleid a policy that names the costs that count (`voorzieningen.woonkosten`)
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with both sums and their difference; `onvolledig` with every amount that is missing
 * @throws InvoerFout when the input is not of the form, names costs that the policy does not have, or the policy names none
 * @bron leudal-2018 §6.2 (LE-108, LE-109)
 * @example
 * vergelijkWoonkosten({ bedragen: { 'aanpassen-nu': '9000', 'aanpassen-later': '0', verhuizen: '5000', 'aanpassen-nieuwe-woning': '250.50' } }, leudal2018)
 * // aanpassen: '9000', verhuizen: '5250.5', verschil: '3749.5', goedkoopst: 'verhuizen'
 */
export function vergelijkWoonkosten(invoer: Woonkosten, beleid: BeleidMetVoorzieningen, opties?: Opties): Uitkomst<Woonkostenvergelijking> {
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = open(WoonkostenSchema, invoer, beleid, opties);
  const posten = eisDeel(deel.woonkosten, beleid, 'lijst van kosten om aanpassen met verhuizen te vergelijken');
  const { bedragen = {} } = gelezen;
  eisBekendePosten(posten, bedragen);
  const van = (kant: Kant): readonly Woonkostenpost[] => posten.filter((post) => post.kant === kant);
  const som = (kant: Kant): Exact => telExactOp(...van(kant).map(({ id }) => bedragen[id] ?? '0'));
  const ontbreekt = posten.flatMap(({ id, vraag }) => (bedragen[id] === undefined ? [gegevenOntbreekt(`bedragen.${id}`, vraag)] : []));
  const [aanpassen, verhuizen] = [som('aanpassen'), som('verhuizen')];
  const verschil = telExactOp(aanpassen, `-${verhuizen}`);
  const kop = {
    stappen: [
      geldigheid,
      ...WOONKEUZE_LIJST.flatMap((kant) => [
        ...van(kant).map((post) => postrij(post, bedragen)),
        ...(ontbreekt.length > 0 ? [] : [somrij({ code: 'SAMEN', groep: kant, omschrijving: SAMEN[kant], herkomst: null, vindplaats: null }, som(kant))]),
      ]),
    ],
    bevindingen: [...(bevinding === null ? [] : [bevinding]), ...(ontbreekt.length > 0 ? [] : [meld('WOONKOSTEN_ZONDER_GRENS'), meld('WOONKOSTEN_TEN_MINSTE')])],
    verantwoording,
  };
  if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, null);
  const goedkoopst = ({ '-1': 'aanpassen', '0': 'gelijk', '1': 'verhuizen' } as const)[vergelijkExact(aanpassen, verhuizen)];
  return berekend(kop, { samenvatting: schrijfUitkomst(aanpassen, verhuizen, verschil, goedkoopst), aanpassen, verhuizen, verschil, goedkoopst });
}
