import { gegevenOntbreekt, type Bevinding, type Kop, type Ontbreekt, type Stap } from '../kern/index.js';
import type { BegeleidingProfielenbeleid } from './beleidsruimte.js';
import { meld } from './bevindingen.js';
import { isOnderbouwd, type Totaalscore } from './bruto-netto.js';
import { LEEFGEBIED_LIJST, LEEFGEBIEDEN, type Leefgebied } from './leefgebieden.js';
import type { Onderzoek } from './onderzoek.js';
import type { Opening } from './opening.js';
import { kenmerkrijen, netwerkrij } from './kenmerkrijen.js';
import { geldendeKenmerken, toetsSamenhang, type Kenmerken } from './samenhang.js';
import { maakScoring } from './scorerijen.js';

/**
 * The whole picture of a client, made once from an investigation: what every form of support is weighed against.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-077)
 */
export interface Beeld {
  readonly onderzoek: Onderzoek;
  readonly deel: BegeleidingProfielenbeleid;
  readonly kenmerken: Kenmerken;
  readonly totaal: Totaalscore | null;
  /** What the picture gives every outcome: rows, findings (a high risk first) and the account. */
  readonly kop: Kop;
  /** The rows of the scores, which add up to the total score. */
  readonly scorerijen: readonly Stap[];
  /** The areas that were not asked about. */
  readonly open: readonly Ontbreekt[];
  /** The areas on which the net score is lower without a solution that counts. */
  readonly nietOnderbouwd: readonly Leefgebied[];
  /** Why no support is needed at all. */
  readonly redenen: readonly Bevinding[];
}

function vraagGebied(gebied: Leefgebied, naam: string, onderzoek: Onderzoek): Ontbreekt[] {
  const gevonden = onderzoek.leefgebieden?.[gebied];
  const pad = `leefgebieden.${gebied}`;
  if (gevonden === undefined) return [gegevenOntbreekt(pad, `Hoeveel ondersteuning is nodig bij ${naam} (0 geen tot en met 3 overname), zonder en met wat anders wordt opgelost?`)];
  return [
    ...(gevonden.bruto === undefined ? [gegevenOntbreekt(`${pad}.bruto`, `Hoeveel ondersteuning is nodig bij ${naam} (0 geen tot en met 3 overname)?`)] : []),
    ...(gevonden.netto === undefined ? [gegevenOntbreekt(`${pad}.netto`, `Hoeveel daarvan blijft over bij ${naam}, na wat anders wordt opgelost?`)] : []),
  ];
}

function waaromNiet(totaal: Totaalscore | null, nietOnderbouwd: readonly Leefgebied[]): Bevinding[] {
  if (totaal?.bruto === 0) return [meld('GEEN_BEHOEFTE', { pad: 'leefgebieden' })];
  return totaal?.netto === 0 && nietOnderbouwd.length === 0 ? [meld('ALLES_ANDERS_OPGELOST', { pad: 'leefgebieden' })] : [];
}

/**
 * How the policy calls an area.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export function maakNaamlezer({ leefgebiednamen }: Pick<BegeleidingProfielenbeleid, 'leefgebiednamen'>): (gebied: Leefgebied) => string {
  return (gebied) => leefgebiednamen?.[gebied] ?? LEEFGEBIEDEN[gebied].naam;
}

/** The findings with the path of the investigation before theirs. */
function metPad(bevindingen: readonly Bevinding[], waar: string): Bevinding[] {
  return bevindingen.map((een) => (waar === '' || een.pad === null ? een : Object.freeze({ ...een, pad: `${waar}.${een.pad}` })));
}

/**
 * Makes the picture of a client: the scores added up, the characteristics as they count, and what does not hang together.
 *
 * @param waar where the investigation stands in the input of the caller; empty when it is the input
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, hoofdstuk 4 en §5.2 (NK-026..NK-068, NK-077)
 */
export function maakBeeld(onderzoek: Onderzoek, opening: Omit<Opening<unknown, BegeleidingProfielenbeleid>, 'gelezen'>, waar: '' | 'onderzoek' = ''): Beeld {
  const { deel, geldigheid, bevinding, verantwoording } = opening;
  const naamVan = maakNaamlezer(deel);
  const { totaal, stappen } = maakScoring(onderzoek, deel, naamVan);
  const nietOnderbouwd = LEEFGEBIED_LIJST.filter((gebied) => !isOnderbouwd(onderzoek.leefgebieden?.[gebied] ?? {}, onderzoek.netwerkAanwezig));
  const kenmerken = geldendeKenmerken(onderzoek);
  const rijen: Stap[] = [geldigheid, netwerkrij(onderzoek, deel), ...kenmerkrijen(kenmerken, deel)];
  return {
    onderzoek,
    deel,
    kenmerken,
    totaal,
    kop: { stappen: rijen, bevindingen: [...metPad(toetsSamenhang(onderzoek, naamVan), waar), ...(bevinding === null ? [] : [bevinding])], verantwoording },
    open: LEEFGEBIED_LIJST.flatMap((gebied) => vraagGebied(gebied, naamVan(gebied), onderzoek)),
    scorerijen: stappen,
    nietOnderbouwd,
    redenen: metPad(waaromNiet(totaal, nietOnderbouwd), waar),
  };
}

/**
 * The rows and findings of the picture with more behind them.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function metMeer({ kop }: Beeld, stappen: readonly Stap[], bevindingen: readonly Bevinding[]): Kop {
  return { stappen: [...kop.stappen, ...stappen], bevindingen: [...kop.bevindingen, ...bevindingen], verantwoording: kop.verantwoording };
}
