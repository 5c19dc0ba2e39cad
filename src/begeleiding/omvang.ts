import {
  berekend,
  isNietLeeg,
  meldKern,
  meldVerlaging,
  nietAangewezen,
  onvolledig,
  PER_TEKST,
  toetsVerlaging,
  type Bevinding,
  type Kop,
  type Opties,
  type Stap,
  type Uitkomst,
} from '../kern/index.js';
import { bandtekst, schrijfDagdelen } from './bandtekst.js';
import { maakBeeld, metMeer } from './beeld.js';
import type { BeleidMetBegeleiding } from './beleid.schema.js';
import { meld } from './bevindingen.js';
import { inKader } from './bronnen.js';
import { adviesrijen, soortVan, weegOmvang, type Omvangadvies } from './omvangadvies.js';
import { OmvangkeuzeSchema, type Omvangkeuze } from './omvangkeuze.js';
import type { Onderzoek } from './onderzoek.js';
import { open } from './opening.js';
import { isDagbesteding, type Begeleidingsvorm, type Dagdelenband, type Minutenband, type Profiel, type Richting } from './profielen.js';
import { dagbestedingRijen, individueleRijen, ligging, rijBijOmvang, rijVan, type DagbestedingRij, type IndividueelRij, type Profieltabel } from './profieltabel.js';
import { toetsRichting } from './richting.js';
import { hoeveelheidrij, toetsrij } from './rijen.js';
import type { Kenmerken } from './samenhang.js';
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

type Vorige = NonNullable<Omvangkeuze['vorigeIndicatie']>;

interface Gekozen {
  readonly rij: IndividueelRij | DagbestedingRij;
  readonly aantal: number;
  readonly inDagdelen: boolean;
  readonly motivering: string | undefined;
}

function schrijfOmvang(aantal: number, inDagdelen: boolean): string {
  return `${inDagdelen ? schrijfDagdelen(aantal) : `${aantal} minuten`} per week`;
}

/** The middle of a band between two edges; level 4 has none. */
function midden(band: Minutenband | Dagdelenband): number | null {
  const [van, tot] = 'vanMinuten' in band ? [band.vanMinuten, band.totMinuten] : [band.vanDagdelen, band.totDagdelen];
  return tot === null ? null : (van + tot) / (1 + 1);
}

function passend(tabel: Profieltabel, { rij, aantal, inDagdelen }: Gekozen): string {
  const rijen: readonly (IndividueelRij | DagbestedingRij)[] = inDagdelen ? dagbestedingRijen(tabel, rij.richting) : individueleRijen(tabel, rij.richting);
  const naarOmvang = rijBijOmvang(rijen, aantal);
  return ligging(aantal, naarOmvang.band) === 'binnen' ? naarOmvang.profiel : 'geen profiel';
}

function meldLigging(gekozen: Gekozen, tabel: Profieltabel, { stand }: Omvangadvies): Bevinding[] {
  const { rij, aantal, inDagdelen } = gekozen;
  const pad = inDagdelen ? 'keuze.dagdelen' : 'keuze.minuten';
  const waar = ligging(aantal, rij.band);
  if (waar !== 'binnen') {
    const waarden = { omvang: schrijfOmvang(aantal, inDagdelen), ligging: waar, profiel: rij.profiel, band: bandtekst(rij.band), passend: passend(tabel, gekozen) };
    return [meld('OMVANG_BUITEN_BAND', { pad, waarden })];
  }
  const helft = midden(rij.band);
  const tegen = helft !== null && ((stand === 'boven' && aantal < helft) || (stand === 'onder' && aantal > helft));
  return tegen ? [meld('OMVANG_TEGEN_ADVIES', { pad, waarden: { stand, helft: stand === 'boven' ? 'onder' : 'boven' } })] : [];
}

function vraagMotivering({ rij, aantal, motivering }: Gekozen): Bevinding[] {
  if (motivering !== undefined) return [];
  const buiten = ligging(aantal, rij.band) !== 'binnen';
  const waarom = `waarom past juist deze omvang bij deze cliënt, vergeleken met de gemiddelde cliënt in ${rij.profiel}?${buiten ? ' En waarom is een omvang buiten de band nodig?' : ''}`;
  const vindplaats = inKader('§5.2 en §5.3', 'NK-076', 'NK-098');
  return [meldKern('MOTIVERING_VEREIST', { pad: 'keuze.motivering', vindplaats, waarden: { veld: 'keuze.motivering', waarom } })];
}

function meldVorige(aantal: number, inDagdelen: boolean, vorige: Vorige | undefined): Bevinding[] {
  if (inDagdelen) {
    const eerder = vorige?.dagdelen ?? 0;
    return eerder > aantal ? [meldVerlaging(schrijfOmvang(aantal, true), schrijfOmvang(eerder, true))] : [];
  }
  if (vorige?.minuten === undefined) return [];
  const verlaging = toetsVerlaging(aantal, 'week', { minuten: vorige.minuten, per: vorige.per ?? 'week' });
  return verlaging === null ? [] : [verlaging];
}

function omvangrijen({ rij, aantal, inDagdelen }: Gekozen, vorige: Vorige | undefined): Stap[] {
  const waar = ligging(aantal, rij.band);
  const eerder = vorige?.minuten === undefined ? (vorige?.dagdelen === undefined ? null : schrijfOmvang(vorige.dagdelen, true)) : `${vorige.minuten} minuten ${PER_TEKST[vorige.per ?? 'week']}`;
  const groep = 'omvang';
  return [
    hoeveelheidrij(
      {
        code: 'OMVANG',
        groep,
        omschrijving: `De gekozen omvang per week, in ${rij.profiel}${inDagdelen ? '' : ': alleen directe tijd met de cliënt'}`,
        herkomst: null,
        vindplaats: inDagdelen ? inKader('§5.3', 'NK-096') : inKader('§5.2-I en §5.3', 'NK-089', 'NK-096'),
      },
      inDagdelen ? 'dagdelen' : 'minuten',
      aantal,
    ),
    toetsrij(
      { code: 'BAND', groep, omschrijving: `${waar === 'binnen' ? 'Binnen' : waar === 'onder' ? 'Onder' : 'Boven'} de band van ${rij.profiel} (${bandtekst(rij.band)} per week); de band geeft richting en dwingt niet`, herkomst: 'gepubliceerd', vindplaats: rij.vindplaats },
      { eis: bandtekst(rij.band), waarde: schrijfOmvang(aantal, inDagdelen), voldaan: waar === 'binnen' },
    ),
    ...(eerder === null ? [] : [toetsrij({ code: 'VORIGE_INDICATIE', groep, omschrijving: `De vorige indicatie was ${eerder}`, herkomst: null, vindplaats: null }, { eis: 'niet lager', waarde: eerder, voldaan: meldVorige(aantal, inDagdelen, vorige).length === 0 })]),
  ];
}

/** Where the chosen profile goes against what the investigation says. */
function meldProfiel({ rij }: Gekozen, { zwaarte }: Onderzoek, { verwachteOntwikkeling }: Kenmerken): Bevinding[] {
  const anders = 'zwaarte' in rij && zwaarte !== undefined && rij.zwaarte !== zwaarte;
  return [
    ...(anders ? [meld('PROFIEL_ANDERS_DAN_ZWAARTE', { pad: 'keuze.profiel', waarden: { zwaarte, profiel: rij.profiel, past: rij.zwaarte } })] : []),
    ...toetsRichting(rij.richting, verwachteOntwikkeling, 'keuze.profiel'),
  ];
}

/** In maintaining day activities the network and the client can pull in opposite directions. */
function moetEvenwichtZoeken(profiel: Profiel, { redenen }: Omvangadvies): boolean {
  const ongunstig = redenen.filter(({ gunstigheid, rol }) => gunstigheid === 'ongunstig' && rol === 'leidend');
  return soortVan(profiel) === 'DBB' && ongunstig.some(({ werking }) => werking === 'meer') && ongunstig.some(({ werking }) => werking === 'minder');
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
  const beeld = maakBeeld(onderzoek ?? {}, opening);
  const inDagdelen = profiel !== undefined && isDagbesteding(profiel);
  const aantal = inDagdelen ? dagdelen : minuten;
  const veld = inDagdelen ? 'keuze.dagdelen' : 'keuze.minuten';
  const ontbreekt = vraagOntbrekende({ 'keuze.profiel': profiel, [veld]: dagdelen ?? minuten, onderzoek });
  if (onderzoek !== undefined && isNietLeeg(beeld.redenen)) return nietAangewezen(metMeer(beeld, [], []), [...beeld.redenen]);
  if (isNietLeeg(ontbreekt)) return onvolledig(metMeer(beeld, [], []), ontbreekt, null);
  if (profiel === undefined || aantal === undefined) throw new RangeError('wat ontbreekt, is hiervoor gevraagd');
  const gekozen: Gekozen = { rij: rijVan(opening.deel.profieltabel, profiel), aantal, inDagdelen, motivering };
  const advies = weegOmvang(soortVan(profiel), beeld.kenmerken);
  const { rij } = gekozen;
  const kop: Kop = metMeer(
    beeld,
    [...adviesrijen(advies), ...omvangrijen(gekozen, vorigeIndicatie)],
    [
      ...vraagMotivering(gekozen),
      ...meldProfiel(gekozen, onderzoek ?? {}, beeld.kenmerken),
      ...meldLigging(gekozen, opening.deel.profieltabel, advies),
      ...(moetEvenwichtZoeken(profiel, advies) ? [meld('EVENWICHT_ZOEKEN', { pad: 'kenmerken' })] : []),
      ...meldVorige(aantal, inDagdelen, vorigeIndicatie),
    ],
  );
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
