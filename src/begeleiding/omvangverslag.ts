import { hoeveelheidrij, meldKern, meldVerlaging, PER_TEKST, somOp, toetsrij, WEKEN_IN, type Bevinding, type Per, type Stap } from '../kern/index.js';
import { bandtekst, schrijfDagdelen } from './bandtekst.js';
import type { Beeld } from './beeld.js';
import { meld } from './bevindingen.js';
import { inKader } from './bronnen.js';
import { UITGANGSPUNTEN } from './normen/omvangadvies.js';
import { soortVan, type Omvangadvies } from './omvangadvies.js';
import type { Omvangkeuze } from './omvangkeuze.js';
import type { Onderzoek } from './onderzoek.js';
import { bandgrenzen, VORM_NAAM, type Dagdelenband, type Minutenband, type Profiel, type Zwaarte } from './profielen.js';
import { dagbestedingRijen, individueleRijen, ligging, rijBijOmvang, type DagbestedingRij, type IndividueelRij, type Profieltabel } from './profieltabel.js';
import { toetsRichting } from './richting.js';
import type { Kenmerken } from './samenhang.js';
import { kiesZwaarte } from './zwaartekeuze.js';

/**
 * What was granted before.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098)
 */
export type Vorige = NonNullable<Omvangkeuze['vorigeIndicatie']>;

/**
 * The size that was chosen, with the row of its profile.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-096, NK-098)
 */
export interface Gekozen {
  readonly rij: IndividueelRij | DagbestedingRij;
  readonly aantal: number;
  readonly inDagdelen: boolean;
  readonly motivering: string | undefined;
}

/**
 * A size as a Dutch reader says it.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089)
 */
export function schrijfOmvang(aantal: number, inDagdelen: boolean, per: Per = 'week'): string {
  return `${inDagdelen ? schrijfDagdelen(aantal) : `${aantal} minuten`} ${PER_TEKST[per]}`;
}

/** The half of a band in which a number lies; null in the very middle, and at level 4, which has no upper edge. */
function helftVan(aantal: number, band: Minutenband | Dagdelenband): 'onder' | 'boven' | null {
  const [van, tot] = bandgrenzen(band);
  if (tot === null) return null;
  const vanOnder = aantal - van;
  const vanBoven = tot - aantal;
  return vanOnder === vanBoven ? null : vanOnder < vanBoven ? 'onder' : 'boven';
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
  const helft = helftVan(aantal, rij.band);
  const tegen = helft !== null && stand !== 'rond' && stand !== helft;
  return tegen ? [meld('OMVANG_TEGEN_ADVIES', { pad, waarden: { stand, helft } })] : [];
}

function vraagMotivering({ rij, aantal, motivering }: Gekozen): Bevinding[] {
  if (motivering !== undefined) return [];
  const buiten = ligging(aantal, rij.band) !== 'binnen';
  const leidend = UITGANGSPUNTEN[soortVan(rij.profiel)];
  const vooraf = leidend === null ? 'waarom' : `leidend is ${leidend.tekst}. Waarom`;
  const waarom = `${vooraf} past juist deze omvang bij deze cliënt, vergeleken met de gemiddelde cliënt in ${rij.profiel}?${buiten ? ' En waarom is een omvang buiten de band nodig?' : ''}`;
  const vindplaats = inKader('§5.2 en §5.3', 'NK-076', 'NK-098', ...(leidend?.vindplaats.regels ?? []));
  return [meldKern('MOTIVERING_VEREIST', { pad: 'keuze.motivering', vindplaats, waarden: { veld: 'de omvang', waarom } })];
}

/** Whole numbers over one period: two weeks of what was chosen against two weeks of what was granted. */
function meldVorige(aantal: number, inDagdelen: boolean, vorige: Vorige | undefined): Bevinding[] {
  const { per = 'week', [inDagdelen ? 'dagdelen' : 'minuten']: eerder = 0 } = vorige ?? {};
  return eerder > aantal * WEKEN_IN[per] ? [meldVerlaging(schrijfOmvang(aantal, inDagdelen), schrijfOmvang(eerder, inDagdelen, per))] : [];
}

/**
 * The rows of a chosen size: the number, where it lies, and what was granted before.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 en §5.3 (NK-075, NK-089, NK-096)
 */
export function omvangrijen({ rij, aantal, inDagdelen }: Gekozen, vorige: Vorige | undefined): Stap[] {
  const waar = ligging(aantal, rij.band);
  const was = inDagdelen ? vorige?.dagdelen : vorige?.minuten;
  const eerder = was === undefined ? null : schrijfOmvang(was, inDagdelen, vorige?.per);
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
function meldProfiel({ rij, inDagdelen }: Gekozen, zwaarte: Zwaarte | undefined, { richting, vormen = [] }: Onderzoek, { verwachteOntwikkeling }: Kenmerken): Bevinding[] {
  const vorm = inDagdelen ? 'dagbesteding' : 'individueel';
  const gegeven = richting?.[vorm];
  const nietOverwogen = vormen.length > 0 && !vormen.includes(vorm);
  const anders = 'zwaarte' in rij && zwaarte !== undefined && rij.zwaarte !== zwaarte;
  return [
    ...(anders ? [meld('PROFIEL_ANDERS_DAN_ZWAARTE', { pad: 'keuze.profiel', waarden: { zwaarte, profiel: rij.profiel, past: rij.zwaarte } })] : []),
    ...(nietOverwogen ? [meld('VORM_NIET_OVERWOGEN', { pad: 'keuze.profiel', waarden: { gekozen: VORM_NAAM[vorm], overwogen: somOp(vormen.map((een) => VORM_NAAM[een])) } })] : []),
    ...(gegeven !== undefined && gegeven !== rij.richting
      ? [meld('PROFIEL_ANDERS_DAN_RICHTING', { pad: 'keuze.profiel', waarden: { richting: gegeven, profiel: rij.profiel, past: rij.richting } })]
      : []),
    ...toetsRichting(rij.richting, verwachteOntwikkeling, 'keuze.profiel'),
  ];
}

/** In maintaining day activities the network and the client can pull in opposite directions. */
function moetEvenwichtZoeken(profiel: Profiel, { redenen }: Omvangadvies): boolean {
  const ongunstig = redenen.filter(({ gunstigheid, rol }) => gunstigheid === 'ongunstig' && rol === 'leidend');
  return soortVan(profiel) === 'DBB' && ongunstig.some(({ werking }) => werking === 'meer') && ongunstig.some(({ werking }) => werking === 'minder');
}

/**
 * What to see beside a chosen size: a motivation that is missing, a choice against the picture, a place outside the band,
 * a balance to be found, a lowering.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 en §5.3 (NK-076, NK-096, NK-098)
 * @bron nederweert-2025 bijlage 5, 5.2 en 5.3 (NE-067, NE-073)
 */
export function meldOmvang(gekozen: Gekozen, { onderzoek, kenmerken, deel, totaal }: Beeld, advies: Omvangadvies, vorige: Vorige | undefined): Bevinding[] {
  const { rij, aantal, inDagdelen } = gekozen;
  const gewogen = kiesZwaarte(onderzoek, totaal, deel);
  return [
    ...vraagMotivering(gekozen),
    ...meldProfiel(gekozen, gewogen.zwaarte?.waarde, onderzoek, kenmerken),
    ...gewogen.bevindingen.filter(({ code }) => code === 'DEMONSTRATIEGRENZEN'),
    ...meldLigging(gekozen, deel.profieltabel, advies),
    ...(moetEvenwichtZoeken(rij.profiel, advies) ? [meld('EVENWICHT_ZOEKEN', { pad: 'onderzoek.kenmerken' })] : []),
    ...meldVorige(aantal, inDagdelen, vorige),
  ];
}
