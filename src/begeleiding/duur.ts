import {
  beoordelingNodig,
  berekend,
  isNietLeeg,
  onvolledig,
  toetsrij,
  vindplaats,
  type Bevinding,
  type Herkomst,
  type Opties,
  type Stap,
  type Uitkomst,
  type Vraag,
} from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { Duurregel, Duurvoorwaarde, Maandenbereik } from './duurregel.js';
import { openDuur, type BeleidMetDuur } from './duuropening.js';
import type { Duurvraag } from './duurvraag.js';
import { KORT_BIJ_BLIJVEND_MAANDEN } from './normen/grenzen.js';
import { adviesrijen, soortVan, weegOmvang, type Omvangadvies } from './omvangadvies.js';
import { toetsRichting } from './richting.js';
import { vraagOntbrekende } from './vragen.js';

/**
 * How long begeleiding could run: an advice in months, and what the policy allows at most.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 en §5.3 (NK-072, NK-102..NK-104)
 * @bron leudal-2018 §5.3.3 (LE-086, LE-087)
 */
export interface Duuradvies {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly advies: Maandenbereik;
  /** How long it may possibly be, beyond the advice. */
  readonly eventueelTotMaanden: number | null;
  /** What the policy allows at most; null when it sets no maximum. */
  readonly maximumMaanden: number | null;
  readonly herkomst: Herkomst;
  /** Much help for a short time, or less for longer; null without a profile or without a direction either way. */
  readonly verhouding: Omvangadvies['verhouding'];
}

/** Facts that are asked for when a rule turns on them. The profile is not: without one its rule does not apply. */
const NAVRAAGBAAR = Object.freeze(['stabieleSituatie', 'perceel'] as const);

/** The conditions of a rule: each with whether it holds, null when the fact is not known. */
function weegVoorwaarden(wanneer: Duurvoorwaarde, feiten: Duurvraag): readonly (readonly [keyof Duurvraag, boolean | null])[] {
  const { profielen, richting, verwachteOntwikkeling, stabieleSituatie, percelen } = wanneer;
  const in_ = <T>(lijst: readonly T[] | undefined, feit: T | undefined): boolean | null | undefined =>
    lijst === undefined ? undefined : feit === undefined ? null : lijst.includes(feit);
  const gewogen: readonly (readonly [keyof Duurvraag, boolean | null | undefined])[] = [
    ['profiel', profielen === undefined ? undefined : feiten.profiel !== undefined && profielen.includes(feiten.profiel)],
    ['richting', in_(richting === undefined ? undefined : [richting], feiten.richting)],
    ['verwachteOntwikkeling', in_(verwachteOntwikkeling, feiten.verwachteOntwikkeling)],
    ['stabieleSituatie', in_(stabieleSituatie === undefined ? undefined : [stabieleSituatie], feiten.stabieleSituatie)],
    ['perceel', in_(percelen, feiten.perceel)],
  ];
  return gewogen.flatMap(([feit, voldaan]) => (voldaan === undefined ? [] : [[feit, voldaan] as const]));
}

interface Regelkeuze {
  readonly regel: Duurregel | null;
  /** The fact on which the choice waits. */
  readonly wachtOp: (typeof NAVRAAGBAAR)[number] | null;
}

function kiesRegel(regels: readonly Duurregel[], feiten: Duurvraag): Regelkeuze {
  for (const regel of regels) {
    const gewogen = weegVoorwaarden(regel.wanneer, feiten);
    if (gewogen.some(([, voldaan]) => voldaan === false)) continue;
    const wachtOp = NAVRAAGBAAR.find((feit) => gewogen.some(([naam, voldaan]) => naam === feit && voldaan === null)) ?? null;
    return { regel: wachtOp === null ? regel : null, wachtOp };
  }
  return { regel: null, wachtOp: null };
}

function schrijfBereik({ vanMaanden, totMaanden }: Maandenbereik): string {
  const maand = (aantal: number): string => `${aantal} ${aantal === 1 ? 'maand' : 'maanden'}`;
  return totMaanden === null ? `${maand(vanMaanden)} of langer` : `${maand(vanMaanden)} tot en met ${maand(totMaanden)}`;
}

function regelrij(regel: Duurregel, gekozen: boolean): Stap {
  const { omschrijving, advies, eventueelTotMaanden, maximumMaanden, herkomst, vindplaats: waar } = regel;
  const waarde = [
    schrijfBereik(advies),
    ...(eventueelTotMaanden === null ? [] : [`eventueel tot en met ${eventueelTotMaanden} maanden`]),
    ...(maximumMaanden === null ? [] : [`ten hoogste ${maximumMaanden} maanden`]),
  ].join('; ');
  return toetsrij(
    { code: 'DUURREGEL', groep: 'duur', omschrijving: `${omschrijving} (${waarde})`, herkomst, vindplaats: waar },
    { eis: regel.id, waarde, voldaan: gekozen, toegepast: gekozen },
  );
}

function meldDuur(regel: Duurregel, feiten: Duurvraag): Bevinding[] {
  const { vindplaats: waar, advies, afgeleid, wanneer } = regel;
  const { blijvend, stabieleSituatie, richting, verwachteOntwikkeling } = feiten;
  const kort = blijvend === true && advies.vanMaanden < KORT_BIJ_BLIJVEND_MAANDEN;
  const botst = stabieleSituatie === true && verwachteOntwikkeling === 'achteruitgang' && wanneer.verwachteOntwikkeling !== undefined;
  return [
    ...(kort ? [meld('DUUR_KORT_BIJ_BLIJVEND', { pad: 'blijvend', waarden: { maanden: KORT_BIJ_BLIJVEND_MAANDEN } })] : []),
    ...(botst ? [meld('ACHTERUITGANG_NIET_STABIEL', { pad: 'stabieleSituatie', vindplaats: waar })] : []),
    ...(richting === undefined ? [] : toetsRichting(richting, verwachteOntwikkeling, 'richting')),
    ...(afgeleid === undefined ? [] : [meld('DUUR_AFGELEID', { vindplaats: waar, waarden: { wat: afgeleid } })]),
  ];
}

function vraagZonderRegel(bron: string): Vraag {
  return Object.freeze({
    code: 'DUUR_ZONDER_REGEL',
    vraag: 'Dit beleid noemt hier geen duur. Hoe lang past bij deze cliënt, en waarom?',
    keuzes: Object.freeze([]),
    vindplaats: vindplaats(bron, 'duur'),
  });
}

/**
 * Advises how long begeleiding could run, in months, by the rules of the policy; the first that applies decides.
 *
 * @param invoer `richting` and `verwachteOntwikkeling` always; the rest where it is known
 * @param beleid a policy with a part `begeleiding`, of either method, or with rules about the lots it is bought in
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `advies` (from and to in months, `totMaanden: null` without an upper edge) and
 *   `maximumMaanden` (null without a maximum); `onvolledig` when a fact is missing on which a rule of this policy turns; `beoordeling-nodig` when
 *   none applies
 * @throws InvoerFout when the input is not of the form, or the direction is not that of the profile
 * @bron normenkader-begeleiding-2.0 §5.1 en §5.3 (NK-072, NK-084, NK-087, NK-095, NK-100, NK-102..NK-104)
 * @bron leudal-2018 §5.3.3 (LE-085..LE-087)
 * @bron kst-29538-307 brief van 28 oktober 2019
 * @example
 * adviseerDuur({ richting: 'ontwikkelgericht', verwachteOntwikkeling: 'verbetering' }, nederweert2025)
 * // { status: 'berekend', advies: { vanMaanden: 1, totMaanden: 12 }, eventueelTotMaanden: 24, maximumMaanden: null, ... }
 */
export function adviseerDuur(invoer: Duurvraag, beleid: BeleidMetDuur, opties?: Opties): Uitkomst<Duuradvies> {
  const { gelezen, regels, bron, geldigheid, bevinding, verantwoording } = openDuur(invoer, beleid, opties);
  const { profiel, richting, verwachteOntwikkeling, kenmerken } = gelezen;
  const vooraf = vraagOntbrekende({ richting, verwachteOntwikkeling });
  const { regel, wachtOp } = isNietLeeg(vooraf) ? { regel: null, wachtOp: null } : kiesRegel(regels, gelezen);
  const gewogen = profiel === undefined || kenmerken === undefined ? null : weegOmvang(soortVan(profiel), kenmerken);
  const verhouding = gewogen?.verhouding ?? null;
  const kop = {
    stappen: [
      geldigheid,
      ...regels.map((een) => regelrij(een, een === regel)),
      ...(gewogen === null || verhouding === null ? [] : adviesrijen(gewogen)),
    ],
    bevindingen: [
      ...(kenmerken?.risico === 'hoog' ? [meld('RISICO_HOOG', { pad: 'kenmerken.risico' })] : []),
      ...(bevinding === null ? [] : [bevinding]),
      ...(regel === null ? [] : meldDuur(regel, gelezen)),
    ],
    verantwoording,
  };
  const ontbreekt = wachtOp === null ? vooraf : vraagOntbrekende({ [wachtOp]: undefined });
  if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, null);
  if (regel === null) return beoordelingNodig(kop, [vraagZonderRegel(bron)]);
  const { advies, eventueelTotMaanden, maximumMaanden, herkomst } = regel;
  const hoogstens = maximumMaanden === null ? 'dit beleid noemt geen maximum' : `ten hoogste ${maximumMaanden} maanden`;
  return berekend(kop, { samenvatting: `advies ${schrijfBereik(advies)}; ${hoogstens}.`, advies, eventueelTotMaanden, maximumMaanden, herkomst, verhouding });
}
