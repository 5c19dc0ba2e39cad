import {
  beoordelingNodig,
  berekend,
  isGeblokkeerd,
  isNietLeeg,
  normOntbreekt,
  onvolledig,
  schrijfDatum,
  type Datum,
  type Ontbreekt,
  type Opties,
  type Uitkomst,
  type Vraag,
} from '../kern/index.js';
import type { BeleidMetProducten } from './beleid.schema.js';
import { aantalEtmalen, beginVanJaar, schrijfEtmalen, somEtmalenOp, type Bezoek } from './etmalen.js';
import { open } from './opening.js';
import { toetsToewijzingsduur } from './toewijzingsduur.js';
import { KortdurendVerblijfSchema, type KortdurendVerblijf, type Verblijf } from './verblijf.js';
import type { Verblijfsgrenzen } from './verblijfsbeleid.js';
import { meldOverschrijdingen, schrijfJaar, type Verblijfstelling } from './verblijfsoverschrijding.js';
import { toetsBinnenToewijzing } from './verblijf-in-toewijzing.js';
import { langePeriodenPerJaar, maakTelling, schrijfCijfers, type Verblijfscijfers } from './verblijfsresultaat.js';
import { GEEN_GRENSRIJEN, grensrijen, verblijfrijen } from './verblijfsrijen.js';
import { vraagNaar } from './vragen.js';

/**
 * Whether stays keep to the limits of the policy and to their allocation, and what is left.
 *
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5, duur (MP-058, MP-065..MP-067, MP-100)
 */
export interface Verblijfstoets extends Verblijfscijfers {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly oordeel: 'binnen' | 'overschreden';
  readonly voldoet: boolean;
  /** All nights of `verblijven`. */
  readonly etmalen: number;
  /** The last day that the term of an allocation may have; null when the policy sets none. */
  readonly uiterlijkeEinddatum: Datum | null;
}

/**
 * What can be counted without limits.
 *
 * @bron leudal-2018 §5.4.1 (LE-093)
 */
export interface Verblijfsdeels {
  readonly etmalen: number;
}

const NORMEN: readonly Ontbreekt[] = Object.freeze([
  normOntbreekt('kortdurendVerblijf.grenzen.etmalenPerWeek', 'Hoeveel etmalen kortdurend verblijf mag een week ten hoogste hebben? Dit beleid noemt geen grens.'),
  normOntbreekt('kortdurendVerblijf.grenzen.etmalenAaneen', 'Hoeveel etmalen mag een aaneengesloten periode ten hoogste duren? Dit beleid noemt geen grens.'),
  normOntbreekt('kortdurendVerblijf.grenzen.etmalenPerJaar', 'Hoeveel etmalen kortdurend verblijf mag een jaar ten hoogste hebben? Dit beleid noemt geen grens.'),
]);

type Lijstnaam = 'verblijven' | 'eerdereVerblijven';

function vraagDagen(lijst: Lijstnaam, verblijven: readonly Verblijf[]): Ontbreekt[] {
  return verblijven.flatMap(({ aankomst, vertrek }, i) => [
    ...(aankomst === undefined ? [vraagNaar(`${lijst}.#.aankomst`, i)] : []),
    ...(vertrek === undefined ? [vraagNaar(`${lijst}.#.vertrek`, i)] : []),
  ]);
}

function vraagFeiten({ toewijzing, verblijven, eerdereVerblijven = [] }: KortdurendVerblijf): Ontbreekt[] {
  return [
    ...(toewijzing?.ingangsdatum === undefined ? [vraagNaar('toewijzing.ingangsdatum')] : []),
    ...(toewijzing?.einddatum === undefined ? [vraagNaar('toewijzing.einddatum')] : []),
    ...(verblijven === undefined ? [vraagNaar('verblijven')] : vraagDagen('verblijven', verblijven)),
    ...vraagDagen('eerdereVerblijven', eerdereVerblijven),
  ];
}

function alsBezoeken(lijst: Lijstnaam, verblijven: readonly Verblijf[] = []): Bezoek[] {
  return verblijven.flatMap(({ aankomst, vertrek }, i) =>
    aankomst === undefined || vertrek === undefined ? [] : [{ pad: `${lijst}.${i}`, aankomst, vertrek, getoetst: lijst === 'verblijven' }],
  );
}

/** A question for each long period beyond the number that a year has, as far as it holds stays that are judged. */
function vraagLangePerioden(telling: Verblijfstelling, grenzen: Verblijfsgrenzen): Vraag[] {
  const { aantal, vindplaats } = grenzen.langePeriodenPerJaar;
  if (aantal === null) return [];
  return [...langePeriodenPerJaar(telling)].flatMap(([jaar, perioden]) =>
    perioden
      .slice(aantal)
      .filter((periode) => periode.some(({ bezoek }) => bezoek.getoetst))
      .map((periode) =>
        Object.freeze({
          code: 'NOG_EEN_LANGE_PERIODE',
          vraag: `Mag er in ${schrijfJaar(jaar, grenzen)} nog een lange aaneengesloten periode zijn, vanaf ${schrijfDatum(periode[0]?.datum ?? '')} (${schrijfEtmalen(periode.length)})? De regel spreekt van één periode.`,
          keuzes: Object.freeze(['ja, dit past', 'nee, dit past niet']),
          vindplaats,
        }),
      ),
  );
}

/**
 * Checks stays against the limits of the policy: so many nights a week, more only in one unbroken period of limited
 * length, so many nights a year; and against the allocation and its term. A night belongs to the day on which it begins,
 * so the last night of an allocation may begin on its last day. Stays of which one departs on the day that the next
 * arrives are one unbroken period, also across the end of a week or year; its nights count in the week and year that
 * each is in, and a long period belongs to the year in which it begins. A week with nights of several periods has the
 * limit of a week for all of them.
 *
 * @param invoer `toewijzing`: its first and last day, both included (`einddatum: null`: no end); `verblijven`: arrival and
 *   departure of each stay, in any order; `eerdereVerblijven`: stays of an earlier allocation that count for the limits
 * @param beleid a policy with a part `producten`
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `oordeel`, `voldoet`, counts by week, period and year, and `resterend`; each breach is a
 *   blocking finding whose `pad` names the stay; `beoordeling-nodig` when a year has more long periods than the policy
 *   names; `onvolledig` when days are missing, or when the policy gives no limits (`deels`: the nights)
 * @throws InvoerFout when the input is not of the form, a departure is not after its arrival, or stays overlap
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5, duur (MP-058, MP-065, MP-066, MP-067, MP-100)
 * @bron leudal-2018 §5.4.1 (LE-093)
 * @example
 * toetsKortdurendVerblijf({ toewijzing: { ingangsdatum: '2024-01-01', einddatum: '2024-12-31' },
 *   verblijven: [{ aankomst: '2024-03-01', vertrek: '2024-03-04' }] }, middenLimburg2024)
 * // { status: 'berekend', oordeel: 'binnen', voldoet: true, etmalen: 3, ... }
 */
export function toetsKortdurendVerblijf(
  invoer: KortdurendVerblijf,
  beleid: BeleidMetProducten,
  opties?: Opties,
): Uitkomst<Verblijfstoets, Verblijfsdeels | null> {
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = open(KortdurendVerblijfSchema, invoer, beleid, opties);
  const grenzen = deel.kortdurendVerblijf?.grenzen;
  const { ingangsdatum, einddatum } = gelezen.toewijzing ?? {};
  const vooraf = bevinding === null ? [] : [bevinding];
  const feiten = vraagFeiten(gelezen);
  const ontbreekt = [...feiten, ...(grenzen === undefined ? NORMEN : [])];
  if (ingangsdatum === undefined || einddatum === undefined || isNietLeeg(feiten)) {
    const kop = { stappen: [geldigheid, ...(grenzen === undefined ? GEEN_GRENSRIJEN : [])], bevindingen: vooraf, verantwoording };
    if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, null);
    throw new RangeError('zonder een dag van de toewijzing is daarnaar gevraagd');
  }
  const bezoeken = [...alsBezoeken('eerdereVerblijven', gelezen.eerdereVerblijven), ...alsBezoeken('verblijven', gelezen.verblijven)];
  const duur = toetsToewijzingsduur(deel, ingangsdatum, einddatum);
  const binnen = toetsBinnenToewijzing(bezoeken, { ingangsdatum, einddatum });
  const rijen = [geldigheid, ...verblijfrijen(bezoeken), duur.rij, binnen.rij];
  const gemeld = [...duur.bevindingen, ...binnen.bevindingen];
  const getoetst = bezoeken.filter((bezoek) => bezoek.getoetst);
  const etmalen = getoetst.reduce((som, bezoek) => som + aantalEtmalen(bezoek), 0);
  if (grenzen === undefined) {
    const kop = { stappen: [...rijen, ...GEEN_GRENSRIJEN], bevindingen: [...vooraf, ...gemeld], verantwoording };
    if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, Object.freeze({ etmalen }));
    throw new RangeError('zonder grenzen is daarnaar gevraagd');
  }
  const laatste = [einddatum, duur.uiterlijkeEinddatum].filter((dag) => dag !== null).sort()[0] ?? ingangsdatum;
  const beginjaren = [ingangsdatum, laatste].map((dag) => beginVanJaar(dag, grenzen.jaar.keuze, ingangsdatum));
  const telling = maakTelling(somEtmalenOp(bezoeken, grenzen, ingangsdatum), grenzen, beginjaren);
  const bevindingen = [...gemeld, ...meldOverschrijdingen(telling, grenzen)];
  const kop = { stappen: [...rijen, ...grensrijen(telling, grenzen)], bevindingen: [...vooraf, ...bevindingen], verantwoording };
  const vragen = vraagLangePerioden(telling, grenzen);
  if (isNietLeeg(vragen)) return beoordelingNodig(kop, vragen);
  const voldoet = !isGeblokkeerd(bevindingen);
  const hoe = voldoet ? 'dat past binnen dit beleid en de toewijzing' : 'dat past niet binnen dit beleid of de toewijzing';
  return berekend(kop, {
    samenvatting: `${schrijfEtmalen(etmalen)} kortdurend verblijf in ${getoetst.length} ${getoetst.length === 1 ? 'verblijf' : 'verblijven'}; ${hoe}.`,
    oordeel: voldoet ? 'binnen' : 'overschreden',
    voldoet,
    etmalen,
    uiterlijkeEinddatum: duur.uiterlijkeEinddatum,
    ...schrijfCijfers(telling, grenzen),
  });
}
