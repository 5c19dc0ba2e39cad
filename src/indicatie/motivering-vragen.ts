import { hoofdletter, inGewoneTaal, type Herkomst, type Ontbreekt, type Vindplaats } from '../kern/index.js';
import { HO_BURGERTAAL } from '../huishoudelijke-ondersteuning/index.js';
import { VOORZIENINGEN_BURGERTAAL } from '../voorzieningen/index.js';
import { burgerbevinding, burgeroordeel, burgervraag } from './motivering-burgertaal.js';
import { zetOpRij } from './delen.js';
import type { Motiveringsdeel } from './motivering.js';
import { kiesHoofdbron, type Bronnoemer } from './motivering-bronnen.js';
import { deel, opsomming, zin } from './motivering-zin.js';
import type { Indicatievoorstel } from './stel-voor.js';

/** What is missing, in the words of the citizen; what has none there is named as it is. */
function schrijfVraag(wat: Ontbreekt): string {
  const bekend = burgervraag(wat);
  if (bekend !== null) return bekend;
  if (wat.soort === 'gegeven') return wat.vraag;
  return `De gemeente moet nog zeggen hoeveel tijd er is voor ${inGewoneTaal(wat.melding, HO_BURGERTAAL.woorden)}.`;
}

/**
 * What is still open: questions to the citizen, and what the municipality has to do itself.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 */
export function vertelVragen({ ontbreekt, vragen }: Indicatievoorstel): Motiveringsdeel[] {
  const open = ontbreekt.map(schrijfVraag);
  const aanU = open.filter((vraag) => vraag.endsWith('?'));
  const zelf = open.filter((vraag) => !vraag.endsWith('?'));
  const oordelen = vragen.map((vraag) => zin(burgeroordeel(vraag) ?? vraag.vraag, vraag.vindplaats));
  return [
    ...opsomming('Wat wij nog van u willen weten', 'Deze vragen bespreken wij nog met u:', aanU),
    ...opsomming('Wat de gemeente nog moet doen', 'Dit is nog niet klaar:', zelf),
    ...opsomming('Wat een medewerker nog moet beoordelen', 'Een medewerker van de gemeente beoordeelt dit nog:', oordelen),
  ];
}

/**
 * What stands in the way of a decision.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function vertelBlokkades({ bevindingen }: Indicatievoorstel, noemer: Bronnoemer): Motiveringsdeel[] {
  const zinnen = bevindingen
    .filter(({ ernst }) => ernst === 'blokkerend')
    .map(({ code, pad, vindplaats }) => zin(metPlaats(burgerbevinding(code, pad) ?? 'De gemeente moet een punt in dit voorstel nog nakijken.', noemer.plaats(vindplaats, null, null)), vindplaats));
  return opsomming('Wat er eerst moet gebeuren', 'Het college kan nu nog niet besluiten. Dit moet eerst:', zinnen);
}

/**
 * What the citizen has to know beside the proposal and that stands in nobody's way.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function vertelAandacht({ bevindingen }: Indicatievoorstel): Motiveringsdeel[] {
  const zinnen = bevindingen.flatMap(({ ernst, code, pad, vindplaats }) => {
    const tekst = ernst === 'blokkerend' ? null : burgerbevinding(code, pad);
    return tekst === null ? [] : [zin(tekst, vindplaats)];
  });
  return opsomming('Let op', 'Dit is goed om te weten:', zinnen);
}

/** A place before the last full stop. */
function metPlaats(tekst: string, plaats: string): string {
  return tekst.replace(/\.$/, `${plaats}.`);
}

/** A reason, and where it stands. */
interface Reden {
  readonly tekst: string;
  readonly vindplaats: Vindplaats | null;
  readonly herkomst: Herkomst | null;
}

/** The answers on which a refusal of access rests, so that each can be disputed. */
function vertelAntwoorden({ onderdelen: { toegang } }: Indicatievoorstel): Motiveringsdeel[] {
  if (toegang?.status !== 'niet-aangewezen') return [];
  const antwoorden = toegang.stappen.flatMap((stap) => {
    const vraag = stap.soort === 'toets' ? VOORZIENINGEN_BURGERTAAL.vragen[`antwoorden.${stap.code}`] : undefined;
    if (stap.soort !== 'toets' || vraag === undefined || (stap.waarde !== 'ja' && stap.waarde !== 'nee')) return [];
    return [zin(`${vraag} ${hoofdletter(stap.waarde)}.`, stap.vindplaats)];
  });
  return opsomming('Waar wij van uitgaan', 'Dit weten wij van uw situatie:', antwoorden);
}

/** Why access is refused: the questions of the policy that are not met, without those from which was deviated with a motivation. */
function redenenToegang({ onderdelen: { toegang } }: Indicatievoorstel): Reden[] {
  if (toegang?.status !== 'niet-aangewezen') return [];
  const afgeweken = toegang.bevindingen.flatMap(({ code, pad }) => (code === 'AFGEWEKEN_VAN_UITGANGSPUNT' ? [pad?.split('.').at(-1)] : []));
  return toegang.stappen.flatMap((stap) => {
    if (stap.soort !== 'toets' || stap.voldaan !== false || !stap.toegepast || afgeweken.includes(stap.code)) return [];
    const tekst = VOORZIENINGEN_BURGERTAAL.rijen[stap.code]?.teltNiet ?? toegang.redenen.find(({ pad }) => pad?.endsWith(`.${stap.code}`))?.melding;
    return tekst === undefined ? [] : [{ tekst, vindplaats: stap.vindplaats, herkomst: stap.herkomst }];
  });
}

/**
 * Why no help, or no help of one kind, is proposed: every reason.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-067)
 */
export function vertelRedenen(voorstel: Indicatievoorstel, noemer: Bronnoemer): Motiveringsdeel[] {
  const { onderdelen, verantwoording } = voorstel;
  const overig = zetOpRij(onderdelen, verantwoording.invoer)
    .filter(({ id, telt }) => telt && id !== 'toegang')
    .flatMap(({ uitkomst }) => [...(uitkomst.redenen ?? []), ...(uitkomst.status === 'niet-aangewezen' ? uitkomst.bevindingen.filter(({ code }) => code === 'UITSLUITING_BLIJFT_MAATWERK') : [])])
    .map(({ code, pad, melding, vindplaats }): Reden => ({ tekst: burgerbevinding(code, pad) ?? inGewoneTaal(melding, HO_BURGERTAAL.woorden), vindplaats, herkomst: null }));
  const redenen = [...redenenToegang(voorstel), ...overig];
  if (redenen.length === 0) return [];
  const hoofdbron = kiesHoofdbron(redenen.map(({ vindplaats }) => vindplaats));
  const titel = hoofdbron === null ? null : noemer.kort(hoofdbron);
  return [
    deel(
      'Waarom niet',
      titel === null ? null : `De regels staan in: ${titel}. Tussen haakjes staat op welke plaats.`,
      redenen.length > 1 ? 'Dit zijn de redenen:' : 'Dit is de reden:',
      ...redenen.map(({ tekst, vindplaats, herkomst }) => zin(metPlaats(tekst, noemer.plaats(vindplaats, herkomst, hoofdbron)), vindplaats)),
    ),
    ...vertelAntwoorden(voorstel),
  ];
}
