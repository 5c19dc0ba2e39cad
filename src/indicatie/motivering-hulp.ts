import { BEGELEIDINGSVORM_LIJST, VORM_BURGERTEKST } from '../begeleiding/index.js';
import { heeftMinuten } from './huishouddeel.js';
import type { Indicatieonderdelen } from './onderdelen.js';

/**
 * Whether there is help in the household to be arranged: any time, structural or temporary.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 §9 (NE-009, NE-056)
 */
export function steltHuishoudenVoor({ huishouden }: Indicatieonderdelen): boolean {
  const netto = huishouden?.netto;
  return netto?.status === 'berekend' && heeftMinuten(netto);
}

/**
 * Whether there is begeleiding to be arranged, in any form.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-096)
 */
export function steltBegeleidingVoor({ begeleiding }: Indicatieonderdelen): boolean {
  const vormen = BEGELEIDINGSVORM_LIJST.map((vorm) => begeleiding?.keten?.[vorm].omvang);
  return [...vormen, begeleiding?.vragenlijst].some((een) => een?.status === 'berekend');
}

/**
 * The help that was determined and is not proposed, by name: refused, or come to nothing.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-067)
 */
export function noemGeweigerd(onderdelen: Indicatieonderdelen): string[] {
  const { huishouden, begeleiding } = onderdelen;
  const status = huishouden?.netto.status;
  const vormen = BEGELEIDINGSVORM_LIJST.filter((vorm) => begeleiding?.keten?.suggestie[vorm]?.status === 'niet-aangewezen').map((vorm) => VORM_BURGERTEKST[vorm].naam);
  return [...(status === 'niet-aangewezen' || (status === 'berekend' && !steltHuishoudenVoor(onderdelen)) ? ['hulp in het huishouden'] : []), ...vormen];
}
