import { berekend, isNietLeeg, nietAangewezen, onvolledig, type Opties, type Uitkomst } from '../kern/index.js';
import { maakBeeld, metMeer } from './beeld.js';
import type { BeleidMetBegeleiding } from './beleid.schema.js';
import { adviesrijen, soortVan, weegOmvang, type Omvangadvies } from './omvangadvies.js';
import { OmvangkeuzeSchema, type Omvangkeuze } from './omvangkeuze.js';
import { meldOmvang, omvangrijen, schrijfOmvang, type Gekozen } from './omvangverslag.js';
import { open } from './opening.js';
import { isDagbesteding, type Begeleidingsvorm, type Dagdelenband, type Minutenband, type Profiel, type Richting } from './profielen.js';
import { ligging, rijVan } from './profieltabel.js';
import { vraagOntbrekende } from './vragen.js';

/**
 * A concrete size of begeleiding, with where it lies and what the characteristics say about it.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-096, NK-098)
 */
export interface BegeleidingOmvang {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly vorm: Begeleidingsvorm;
  readonly profiel: Profiel;
  readonly richting: Richting;
  /** Null for day activities. */
  readonly minuten: number | null;
  /** Null for individual support. */
  readonly dagdelen: number | null;
  readonly per: 'week';
  readonly band: Minutenband | Dagdelenband;
  readonly ligging: 'onder' | 'binnen' | 'boven';
  readonly advies: Omvangadvies;
  readonly motivering: string | null;
}

/**
 * Settles the size of begeleiding in one concrete number: minutes or day parts a week of direct time with the client.
 * The band of the profile directs and does not bind; the characteristics say above, around or below the average client;
 * the motivation is always required.
 *
 * @param invoer `keuze`: the profile, `minuten` (1 to 10080 a week) or `dagdelen` (1 to 14 a week) and the motivation;
 *   `onderzoek`: the investigation; `vorigeIndicatie`: what was granted before
 * @param beleid a policy whose part `begeleiding` works with profiles
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with the size, where it lies and the advice; without a motivation it carries the blocking
 *   `MOTIVERING_VEREIST`; `onvolledig` without a profile, number or investigation; `niet-aangewezen` when the
 *   investigation shows that nothing is needed or left
 * @throws InvoerFout when the input is not of the form, the unit does not fit the profile, or the policy has no profiles
 * @bron normenkader-begeleiding-2.0 §5.2 en §5.3 (NK-076, NK-086, NK-088, NK-089, NK-096..NK-101)
 * @bron normenkader-begeleiding-1.0 fase 3 (FL-005; FL-006, een resultaat zonder omvang, is achterhaald)
 * @bron nederweert-2025 bijlage 5, 5.3 (NE-073..NE-077)
 * @example
 * bepaalOmvang({ keuze: { profiel: 'IBB-2', minuten: 120, motivering: 'Twee vaste momenten houden het stabiel.' }, onderzoek }, nederweert2025)
 * // { status: 'berekend', minuten: 120, ligging: 'binnen', ... }
 */
export function bepaalOmvang(invoer: Omvangkeuze, beleid: BeleidMetBegeleiding, opties?: Opties): Uitkomst<BegeleidingOmvang> {
  const opening = open(OmvangkeuzeSchema, invoer, beleid, 'profielen', opties);
  const { keuze = {}, onderzoek, vorigeIndicatie } = opening.gelezen;
  const { profiel, minuten, dagdelen, motivering } = keuze;
  const beeld = maakBeeld(onderzoek ?? {}, opening, 'onderzoek');
  const inDagdelen = profiel !== undefined && isDagbesteding(profiel);
  const aantal = inDagdelen ? dagdelen : minuten;
  const veld = inDagdelen ? 'keuze.dagdelen' : 'keuze.minuten';
  const ontbreekt = vraagOntbrekende({ 'keuze.profiel': profiel, ...(profiel === undefined ? {} : { [veld]: aantal }), onderzoek });
  if (onderzoek !== undefined && isNietLeeg(beeld.redenen)) return nietAangewezen(beeld.kop, [...beeld.redenen]);
  if (isNietLeeg(ontbreekt)) return onvolledig(beeld.kop, ontbreekt, null);
  if (profiel === undefined || aantal === undefined) throw new RangeError('wat ontbreekt, is hiervoor gevraagd');
  const gekozen: Gekozen = { rij: rijVan(opening.deel.profieltabel, profiel), aantal, inDagdelen, motivering };
  const advies = weegOmvang(soortVan(profiel), beeld.kenmerken);
  const { rij } = gekozen;
  const kop = metMeer(beeld, [...adviesrijen(advies), ...omvangrijen(gekozen, vorigeIndicatie)], meldOmvang(gekozen, beeld, advies, vorigeIndicatie));
  return berekend(kop, {
    samenvatting: `${schrijfOmvang(aantal, inDagdelen)}, profiel ${profiel} (${rij.richting}), ${ligging(aantal, rij.band)} de band.`,
    vorm: inDagdelen ? 'dagbesteding' : 'individueel',
    profiel,
    richting: rij.richting,
    minuten: inDagdelen ? null : aantal,
    dagdelen: inDagdelen ? aantal : null,
    per: 'week',
    band: rij.band,
    ligging: ligging(aantal, rij.band),
    advies,
    motivering: motivering ?? null,
  });
}
