import { hoofdletter, inGewoneTaal, somOp, type Herkomst, type Stap, type Vindplaats } from '../kern/index.js';
import { HO_BURGERTAAL } from '../huishoudelijke-ondersteuning/index.js';
import { TOEGANGSFEIT_BURGERVRAAG, VOORZIENINGEN_BURGERTAAL } from '../voorzieningen/index.js';
import { zetOpRij, type Deel } from './delen.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import { kiesHoofdbron, type Bronnoemer } from './motivering-bronnen.js';
import { burgerbevinding } from './motivering-burgertaal.js';
import { zegUitsluiting } from './motivering-huisrijen.js';
import { vertelVorige } from './motivering-minder.js';
import { alsZin, deel, metPlaats, opsomming, zin } from './motivering-zin.js';
import type { Indicatievoorstel } from './stel-voor.js';

/** A reason, and where it stands. */
interface Reden {
  readonly tekst: string;
  readonly vindplaats: Vindplaats | null;
  readonly herkomst: Herkomst | null;
}

/** The help that an outcome is about. Of what the help is bought as a refusal is none of the help. */
const HULP: readonly (readonly [RegExp, string])[] = [
  [/^huishouden$/, 'hulp in het huishouden'],
  [/^(vragenlijst|suggestie-individueel|omvang-individueel)$/, 'begeleiding'],
  [/^(suggestie|omvang)-dagbesteding$/, 'dagbesteding'],
];

/** The answers on which a refusal of access rests, so that each can be disputed. */
function vertelAntwoorden({ onderdelen: { toegang } }: Indicatievoorstel): Motiveringsdeel[] {
  if (toegang?.status !== 'niet-aangewezen') return [];
  const antwoorden = toegang.stappen.flatMap((stap) => {
    const vraag = TOEGANGSFEIT_BURGERVRAAG[stap.code] ?? VOORZIENINGEN_BURGERTAAL.vragen[`antwoorden.${stap.code}`];
    if (stap.soort !== 'toets' || vraag === undefined || (stap.waarde !== 'ja' && stap.waarde !== 'nee')) return [];
    return [zin(`${vraag} ${hoofdletter(stap.waarde)}.`, stap.vindplaats)];
  });
  return opsomming('Waar wij van uitgaan', 'Dit weten wij van uw situatie:', antwoorden);
}

/** A reason in the words of the answers that it rests on, where the table has those; else of the question itself. */
function redenteksten({ code }: Stap, stappen: readonly Stap[], melding: string | undefined): string[] {
  const opAntwoord = stappen.flatMap((stap) => (stap.soort === 'toets' && stap.waarde === 'nee' ? [VOORZIENINGEN_BURGERTAAL.rijen[`${code} ${stap.code}`]?.teltNiet] : []));
  const bekend = opAntwoord.filter((tekst) => typeof tekst === 'string');
  if (bekend.length > 0) return bekend;
  const tekst = VOORZIENINGEN_BURGERTAAL.rijen[code]?.teltNiet ?? melding;
  return tekst === undefined ? [] : [tekst];
}

/** Why access is refused: the questions of the policy that are not met, without those from which was deviated with a motivation. */
function redenenToegang({ onderdelen: { toegang } }: Indicatievoorstel): Reden[] {
  if (toegang?.status !== 'niet-aangewezen') return [];
  const afgeweken = toegang.bevindingen.flatMap(({ code, pad }) => (code === 'AFGEWEKEN_VAN_UITGANGSPUNT' ? [pad?.split('.').at(-1)] : []));
  return toegang.stappen.flatMap((stap) => {
    if (stap.soort !== 'toets' || stap.voldaan !== false || !stap.toegepast || afgeweken.includes(stap.code)) return [];
    const melding = toegang.redenen.find(({ pad }) => pad?.endsWith(`.${stap.code}`))?.melding;
    return redenteksten(stap, toegang.stappen, melding).map((tekst) => ({ tekst, vindplaats: stap.vindplaats, herkomst: stap.herkomst }));
  });
}

/** Why one kind of help is not indicated. */
function redenenVan({ uitkomst }: Deel): Reden[] {
  return (uitkomst.redenen ?? []).map(({ code, pad, melding, vindplaats }) => ({
    tekst: burgerbevinding(code, pad) ?? zegUitsluiting(melding) ?? alsZin(inGewoneTaal(melding, HO_BURGERTAAL.woorden)),
    vindplaats,
    herkomst: null,
  }));
}

/** The help that is refused by the same reasons, with those reasons. */
function perHulp(delen: readonly Deel[]): [hulp: readonly string[], redenen: readonly Reden[]][] {
  const groepen = new Map<string, { readonly hulp: Set<string>; readonly redenen: readonly Reden[] }>();
  for (const een of delen) {
    const naam = HULP.find(([id]) => id.test(een.id))?.[1];
    const redenen = redenenVan(een);
    if (naam === undefined || redenen.length === 0) continue;
    const sleutel = JSON.stringify(redenen.map(({ tekst }) => tekst));
    const groep = groepen.get(sleutel) ?? { hulp: new Set<string>(), redenen };
    groep.hulp.add(naam);
    groepen.set(sleutel, groep);
  }
  return [...groepen.values()].map(({ hulp, redenen }) => [[...hulp], redenen]);
}

function schrijfRedenen(kop: string, redenen: readonly Reden[], noemer: Bronnoemer): Motiveringsdeel[] {
  if (redenen.length === 0) return [];
  const hoofdbron = kiesHoofdbron(redenen.map(({ vindplaats }) => vindplaats));
  const titel = hoofdbron === null ? null : noemer.kort(hoofdbron);
  return [
    deel(
      kop,
      titel === null ? null : `De regels staan in: ${titel}. Tussen haakjes staat op welke plaats.`,
      redenen.length > 1 ? 'Dit zijn de redenen:' : 'Dit is de reden:',
      ...redenen.map(({ tekst, vindplaats, herkomst }) => zin(metPlaats(tekst, noemer.plaats(vindplaats, herkomst, hoofdbron)), vindplaats)),
    ),
  ];
}

/** What the citizen can do when the policy leaves out what is needed. */
function vertelUitwijk(delen: readonly Deel[]): Motiveringsdeel[] {
  const zinnen = delen
    .filter(({ uitkomst }) => uitkomst.status === 'niet-aangewezen')
    .flatMap(({ uitkomst }) => uitkomst.bevindingen.filter(({ code }) => code === 'UITSLUITING_BLIJFT_MAATWERK'))
    .map(({ code, vindplaats }): Motiveringszin => zin(burgerbevinding(code, 'alles') ?? '', vindplaats));
  return zinnen.length === 0 ? [] : [deel('Lukt het niet op een andere manier?', ...zinnen)];
}

/**
 * Why no help, or no help of one kind, is proposed: every reason, and what was had before.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-067)
 */
export function vertelRedenen(voorstel: Indicatievoorstel, noemer: Bronnoemer): Motiveringsdeel[] {
  const { status, onderdelen, verantwoording } = voorstel;
  const delen = zetOpRij(onderdelen, verantwoording.invoer).filter(({ telt }) => telt);
  const hulp = perHulp(delen);
  const geheel = status === 'niet-aangewezen';
  const vorige = geheel ? vertelVorige(onderdelen, verantwoording.invoer) : [];
  return [
    ...schrijfRedenen('Waarom niet', redenenToegang(voorstel), noemer),
    ...hulp.flatMap(([namen, redenen]) => schrijfRedenen(`Waarom geen ${somOp(namen)}`, redenen, noemer)),
    ...vertelUitwijk(delen),
    ...(vorige.length === 0 ? [] : [deel('Wat u eerst had', ...vorige)]),
    ...vertelAntwoorden(voorstel),
  ];
}
