import {
  beoordelingNodig,
  berekend,
  isNietLeeg,
  onvolledig,
  type BeleidMetLooptijden,
  type Bevinding,
  type Datum,
  type GeldtVoor,
  type Grens,
  type Herkomst,
  type Kop,
  type Looptijdregel,
  type Ontbreekt,
  type Opties,
  type Stap,
  type Termijn,
  type Uitkomst,
} from '../kern/index.js';
import { eindeVanTermijn } from './einddatum.js';
import { kiesRegel, type Looptijdfeit } from './looptijdregels.js';
import { meldOordeel, meldPerceel, regelrij, vatLooptijdSamen, vraagrij, vraagZonderRegel, type Looptijdzaak } from './looptijdverslag.js';
import { LooptijdvraagSchema, type Looptijdvraag } from './looptijdvraag.js';
import { geldigheidVan, openLooptijden } from './opening.js';
import { vraagOntbrekende } from './vragen.js';

/**
 * Whether a term lies within the limits of the policy, and between which days it may end.
 *
 * @bron leudal-2018 §5.3.3 en §6.2 (LE-086, LE-087, LE-113)
 * @bron midden-limburg-2024 percelen 1 tot en met 5 (MP-067, MP-079, MP-088, MP-093, MP-096)
 */
export interface Looptijdtoets {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly oordeel: 'binnen' | 'te-lang' | 'te-kort';
  readonly voldoet: boolean;
  /** The last day on which it may end; null without a maximum. */
  readonly uiterlijkeEinddatum: Datum | null;
  /** The first day on which it may end; null without a minimum. */
  readonly vroegsteEinddatum: Datum | null;
  readonly grens: Grens;
  readonly geldtVoor: GeldtVoor;
  readonly herkomst: Herkomst;
  /** Why the term passes a limit that holds in principle; null when nothing was said. */
  readonly motivering: string | null;
}

function oordeelOver(einddatum: Datum | null, { vroegste, uiterste }: Pick<Looptijdzaak, 'vroegste' | 'uiterste'>): Looptijdzaak['oordeel'] {
  if (uiterste !== null && (einddatum === null || einddatum > uiterste)) return 'te-lang';
  return vroegste !== null && einddatum !== null && einddatum < vroegste ? 'te-kort' : 'binnen';
}

/** The case once everything is known; null while something is missing. */
function leesZaak(regel: Looptijdregel, { ingangsdatum, einddatum, verzenddatum }: Looptijdvraag): Looptijdzaak | null {
  const begin = regel.telt === 'na-verzending' ? verzenddatum : ingangsdatum;
  if (begin === undefined || ingangsdatum === undefined || einddatum === undefined) return null;
  const grensVan = (termijn: Termijn | null): Datum | null => (termijn === null ? null : eindeVanTermijn(termijn, regel.telt, begin));
  const grenzen = { vroegste: grensVan(regel.tenMinste), uiterste: grensVan(regel.tenHoogste) };
  return { regel, einddatum, ...grenzen, oordeel: oordeelOver(einddatum, grenzen) };
}

function vraagNaar(vraag: Looptijdvraag, regel: Looptijdregel | null, wachtOp: readonly Looptijdfeit[]): Ontbreekt[] {
  const { voorziening, ingangsdatum, einddatum, verzenddatum } = vraag;
  const feiten = Object.fromEntries(wachtOp.map((feit) => [feit, undefined]));
  return vraagOntbrekende({ voorziening, ingangsdatum, ...feiten, ...(regel?.telt === 'na-verzending' ? { verzenddatum } : {}), einddatum });
}

/**
 * Checks how long a decision or an allocation runs against the limits of the policy; the first rule that applies decides.
 * Days are included ("t/m").
 *
 * @param invoer what it is about, the first day, and the last day (`null` when there is none); other facts only where a
 *   limit turns on them
 * @param beleid a policy with a part `beschikking`, or with rules about terms in its part `producten`
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `oordeel`, the days between which it may end, and what the limit binds; `onvolledig` when a
 *   fact is missing; `beoordeling-nodig` when this policy has no rule for it
 * @throws InvoerFout when the input is not of the form, or the last day lies before the first
 * @bron leudal-2018 §4.7, §4.9, §5.3.3 en §6.2 (LE-036, LE-042, LE-085..LE-087, LE-113)
 * @bron midden-limburg-2024 percelen 1 tot en met 5 (MP-067, MP-079, MP-088, MP-093, MP-096, MP-100)
 * @example
 * toetsLooptijd({ voorziening: 'begeleiding', stabieleSituatie: false, ingangsdatum: '2018-03-01', einddatum: '2020-03-01' }, leudal2018)
 * // { status: 'berekend', oordeel: 'te-lang', voldoet: false, uiterlijkeEinddatum: '2020-02-29', grens: 'hard', ... }
 */
export function toetsLooptijd(invoer: Looptijdvraag, beleid: BeleidMetLooptijden, opties?: Opties): Uitkomst<Looptijdtoets> {
  const opening = openLooptijden(LooptijdvraagSchema, invoer, beleid, opties);
  const { gelezen, regels, verantwoording } = opening;
  const { regel, wachtOp } = kiesRegel(regels, gelezen);
  const { geldigheid, bevinding } = geldigheidVan(opening, regel);
  const zaak = regel === null ? null : leesZaak(regel, gelezen);
  const kopVan = (stappen: readonly Stap[], bevindingen: readonly Bevinding[]): Kop => ({
    stappen: [geldigheid, vraagrij(gelezen), ...stappen],
    bevindingen: [...(bevinding === null ? [] : [bevinding]), ...bevindingen],
    verantwoording,
  });
  if (zaak === null) {
    const ontbreekt = gelezen.voorziening !== undefined && regel === null && wachtOp.length === 0 ? [] : vraagNaar(gelezen, regel, wachtOp);
    const stappen = regels.map((een) => regelrij(een, null));
    if (isNietLeeg(ontbreekt)) return onvolledig(kopVan(stappen, []), ontbreekt, null);
    return beoordelingNodig(kopVan(stappen, meldPerceel(gelezen, regels)), [vraagZonderRegel(gelezen, opening.beleid.bron)]);
  }
  const { oordeel } = zaak;
  return berekend(kopVan(regels.map((een) => regelrij(een, een === zaak.regel ? zaak : null)), meldOordeel(zaak, gelezen.motivering)), {
    samenvatting: vatLooptijdSamen(zaak),
    oordeel,
    voldoet: oordeel === 'binnen',
    uiterlijkeEinddatum: zaak.uiterste,
    vroegsteEinddatum: zaak.vroegste,
    grens: zaak.regel.grens,
    geldtVoor: zaak.regel.geldtVoor,
    herkomst: zaak.regel.herkomst,
    motivering: gelezen.motivering ?? null,
  });
}
