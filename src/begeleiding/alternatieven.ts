import type { Totaalscore } from './bruto-netto.js';
import { KENMERK_LIJST } from './kenmerken.js';
import { RICHTING_LIJST, ZWAARTE_LIJST, type Dagdelenband, type Minutenband, type Profiel, type Richting, type Zwaarte } from './profielen.js';
import { dagbestedingRijen, individueleRijen, type DagbestedingRij, type IndividueelRij, type Profieltabel } from './profieltabel.js';
import { richtingBij } from './richting.js';
import type { Kenmerken } from './samenhang.js';
import { weegGunstigheid } from './gunstigheid.js';
import type { Profielgrenzen } from './zwaarte.js';

/**
 * Another profile that could fit, and why. The best fitting profile is asked for, not a perfect match.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-067)
 */
export interface Alternatief<P extends Profiel, B extends Minutenband | Dagdelenband> {
  readonly profiel: P;
  readonly richting: Richting;
  readonly band: B;
  readonly waarom: string;
}

/** How strong the reason for an alternative is, strongest first: the order of the list. */
const STERKTE_LIJST = Object.freeze(['sterk', 'gewoon', 'zwak'] as const);
type Reden = readonly [(typeof STERKTE_LIJST)[number], string];

/**
 * What the choice between profiles is weighed with.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-077)
 */
export interface Weegbeeld {
  readonly kenmerken: Kenmerken;
  readonly totaal: Totaalscore | null;
  readonly grenzen: Profielgrenzen | undefined;
  /** The weight by the other of the two total scores, when that differs. */
  readonly anders: Zwaarte | null;
}

/** How many more characteristics are unfavourable than favourable. */
function tegenwind(kenmerken: Kenmerken): number {
  let saldo = 0;
  for (const kenmerk of KENMERK_LIJST) {
    const gunst = weegGunstigheid(kenmerk, kenmerken[kenmerk]);
    saldo += gunst === 'ongunstig' ? 1 : gunst === 'gunstig' ? -1 : 0;
  }
  return saldo;
}

function zwaarder(niveau: Zwaarte, { kenmerken, totaal, grenzen, anders }: Weegbeeld): Reden {
  if (anders === niveau) return ['sterk', 'de andere totaalscore (bruto of netto) wijst hierop'];
  if (kenmerken.risico === 'hoog') return ['sterk', 'het risico is hoog, en dat kan de doorslag geven'];
  const plek = ZWAARTE_LIJST.indexOf(niveau) - 1;
  if (grenzen !== undefined && totaal?.[grenzen.opBasisVan] === grenzen.grenzen[plek]) {
    return ['sterk', `de totaalscore ligt precies op de grens (${String(grenzen.grenzen[plek])})`];
  }
  if (tegenwind(kenmerken) > 0) return ['gewoon', 'er zijn meer ongunstige dan gunstige kenmerken'];
  return ['zwak', 'een stap zwaarder, als het beeld zwaarder is dan de scores laten zien'];
}

function lichter(niveau: Zwaarte, { kenmerken, totaal, grenzen, anders }: Weegbeeld): Reden {
  if (anders === niveau) return ['sterk', 'de andere totaalscore (bruto of netto) wijst hierop'];
  const grens = grenzen?.grenzen[ZWAARTE_LIJST.indexOf(niveau)];
  if (kenmerken.risico !== 'hoog') {
    if (grenzen !== undefined && grens !== undefined && totaal?.[grenzen.opBasisVan] === grens + 1) {
      return ['sterk', `de totaalscore ligt net boven de grens (${grens})`];
    }
    if (tegenwind(kenmerken) < 0) return ['gewoon', 'er zijn meer gunstige dan ongunstige kenmerken'];
  }
  return ['zwak', 'een stap lichter, als het beeld lichter is dan de scores laten zien'];
}

function andereRichting(richting: Richting, { kenmerken: { verwachteOntwikkeling } }: Weegbeeld): Reden {
  if (verwachteOntwikkeling === undefined) return ['gewoon', `${richting}, als de verwachte ontwikkeling daarop wijst; die is nog niet bekend`];
  if (richtingBij(verwachteOntwikkeling) === richting) return ['sterk', `de verwachte ontwikkeling (${verwachteOntwikkeling}) wijst op ${richting}`];
  return ['zwak', `${richting}, als dat het hoofddoel is; het andere doel kan er altijd bij`];
}

type Kandidaat<R> = readonly [R, Reden];

function rangschik<R extends IndividueelRij | DagbestedingRij>(kandidaten: readonly Kandidaat<R>[]): readonly Alternatief<R['profiel'], R['band']>[] {
  const gesorteerd = STERKTE_LIJST.flatMap((sterkte) => kandidaten.filter(([, [hoeSterk]]) => hoeSterk === sterkte));
  return Object.freeze(
    gesorteerd.map(([{ profiel, richting, band }, [, waarom]]) => Object.freeze({ profiel, richting, band, waarom })),
  );
}

function overkant(richting: Richting): Richting {
  return RICHTING_LIJST.find((een) => een !== richting) ?? richting;
}

/**
 * The other profiles for individual support that could fit: a step heavier, a step lighter, the other direction; the
 * strongest reason first. The order is our own weighing (`afgeleid`), not the source's.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-067)
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-099)
 */
export function individueleAlternatieven(
  tabel: Profieltabel,
  gekozen: IndividueelRij,
  beeld: Weegbeeld,
): readonly Alternatief<IndividueelRij['profiel'], Minutenband>[] {
  const rijen = individueleRijen(tabel, gekozen.richting);
  const plek = rijen.indexOf(gekozen);
  const boven = rijen[plek + 1];
  const onder = rijen[plek - 1];
  const over = individueleRijen(tabel, overkant(gekozen.richting)).find(({ zwaarte }) => zwaarte === gekozen.zwaarte);
  return rangschik([
    ...(boven === undefined ? [] : [[boven, zwaarder(boven.zwaarte, beeld)] as const]),
    ...(onder === undefined ? [] : [[onder, lichter(onder.zwaarte, beeld)] as const]),
    ...(over === undefined ? [] : [[over, andereRichting(over.richting, beeld)] as const]),
  ]);
}

/**
 * The other profiles for day activities that could fit: more or fewer day parts, the other direction.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-067, NE-070)
 */
export function dagbestedingAlternatieven(
  tabel: Profieltabel,
  gekozen: DagbestedingRij,
  dagdelen: number,
  ontlasten: boolean,
  beeld: Weegbeeld,
): readonly Alternatief<DagbestedingRij['profiel'], Dagdelenband>[] {
  const rijen = dagbestedingRijen(tabel, gekozen.richting);
  const plek = rijen.indexOf(gekozen);
  const over = dagbestedingRijen(tabel, overkant(gekozen.richting))[plek];
  const buren = [rijen[plek - 1], rijen[plek + 1]].flatMap((rij): Kandidaat<DagbestedingRij>[] => {
    if (rij === undefined) return [];
    const { vanDagdelen, totDagdelen } = rij.band;
    const dichtbij = dagdelen + 1 === vanDagdelen || dagdelen - 1 === totDagdelen;
    return [[rij, dichtbij ? ['gewoon', 'één dagdeel verschil is genoeg om hier te komen'] : ['zwak', 'als het aantal dagdelen anders uitvalt']]];
  });
  const richtingReden: Reden | null = over === undefined ? null : ontlasten && over.richting === 'behoudgericht' ? ['sterk', 'de hoofdvraag is het netwerk ontlasten'] : andereRichting(over.richting, beeld);
  return rangschik([...buren, ...(over === undefined || richtingReden === null ? [] : [[over, richtingReden] as const])]);
}
