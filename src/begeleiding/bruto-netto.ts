import type { Leefgebied } from './leefgebieden.js';
import { LEEFGEBIED_LIJST } from './leefgebieden.js';
import type { Leefgebiedscore, Onderzoek, Oplossing } from './onderzoek.js';
import { VOORLIGGENDE_OPLOSSINGEN } from './voorliggende-oplossingen.js';

/**
 * The total scores: the sum over all eleven areas, before and after other solutions.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064)
 */
export interface Totaalscore {
  readonly bruto: number;
  readonly netto: number;
}

/**
 * Whether a solution counts: it solves the problem, it is available to this client, and it does not take a network
 * that is not there. Null when one of the two questions was not answered.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4, stap 4 (NK-068)
 */
export function teltMee(oplossing: Oplossing, netwerkAanwezig: boolean | undefined): boolean | null {
  const { lostOp, beschikbaar } = oplossing;
  if (lostOp === false || beschikbaar === false || mistNetwerk(oplossing, netwerkAanwezig)) return false;
  return lostOp === true && beschikbaar === true ? true : null;
}

/**
 * Whether a solution takes people around the client while there are none.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 en hoofdstuk 4 (NK-056, NK-068)
 */
export function mistNetwerk({ soort }: Oplossing, netwerkAanwezig: boolean | undefined): boolean {
  return netwerkAanwezig === false && VOORLIGGENDE_OPLOSSINGEN[soort].doorNetwerk;
}

/**
 * Whether an area needs less than the gross score says without a solution that counts: a lowering without ground.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4, stap 4 (NK-068)
 */
export function isOnderbouwd({ bruto = 0, netto = bruto, oplossingen = [] }: Leefgebiedscore, netwerkAanwezig: boolean | undefined): boolean {
  return netto >= bruto || oplossingen.some((oplossing) => teltMee(oplossing, netwerkAanwezig) === true);
}

type Volledig = Readonly<Record<Leefgebied, { readonly bruto: number; readonly netto: number }>>;

/**
 * Whether every area has both scores.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064)
 */
export function isVolledig(leefgebieden: Onderzoek['leefgebieden']): leefgebieden is Volledig {
  return LEEFGEBIED_LIJST.every((gebied) => leefgebieden?.[gebied]?.bruto !== undefined && leefgebieden[gebied].netto !== undefined);
}

/**
 * Adds the scores of all eleven areas.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064)
 */
export function telScores(leefgebieden: Volledig): Totaalscore {
  let bruto = 0;
  let netto = 0;
  for (const gebied of LEEFGEBIED_LIJST) {
    bruto += leefgebieden[gebied].bruto;
    netto += leefgebieden[gebied].netto;
  }
  return { bruto, netto };
}
