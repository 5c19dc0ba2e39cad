import {
  exact,
  hoeveelheid,
  schrijfTelling,
  type Exact,
  type Frequentie,
  type Herkomst,
  type Hoeveelheid,
  type Per,
  type Stap,
  type Telling,
  type Vindplaats,
} from '../kern/index.js';
import { HO_GEBIED_NAAM, type HOGebied } from './gebieden.js';
import type { TijdelijkDeel, Verslag } from './verslag.js';

/**
 * A row and what it adds, exactly.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export interface Geteld {
  readonly stap: Telling;
  readonly hoeveelheid: Hoeveelheid;
}

/**
 * What a counted row says of itself.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export interface Rijtekst {
  readonly code: string;
  readonly groep: HOGebied;
  readonly omschrijving: string;
  readonly herkomst: Herkomst | null;
  readonly vindplaats: Vindplaats | null;
}

/**
 * Makes the counter of one norm: how many times it counts in, the row out. A row depends only on the policy and the
 * count, so each is built once and shared, frozen.
 *
 * @param rij what the row says
 * @param norm minutes and how often, or null when no source gives them
 * @param teken 1 for an addition, -1 for a deduction
 * @param per the period in which the row is written
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function maakTeller(
  rij: Rijtekst,
  norm: { readonly minuten: string; readonly frequentie: Frequentie } | null,
  teken: 1 | -1,
  per: Per,
): (aantal: number) => Geteld {
  const eenKeer = norm === null ? null : hoeveelheid(norm.minuten, norm.frequentie);
  const normTekst: Exact | null = eenKeer === null ? null : exact(eenKeer, per);
  const klaar: Geteld[] = [];
  return (aantal) => {
    const bekend = klaar[aantal];
    if (bekend !== undefined) return bekend;
    const som = eenKeer === null || aantal === 0 ? 0 : teken * aantal * eenKeer;
    const stap: Telling = Object.freeze({
      ...rij,
      toegepast: aantal > 0 && normTekst !== null,
      soort: 'telling',
      aantal,
      norm: normTekst,
      bijdrage: exact(som, per),
    } as const);
    const geteld = Object.freeze({ stap, hoeveelheid: som });
    klaar[aantal] = geteld;
    return geteld;
  };
}

/**
 * The row that brings an area back to 0 when more was deducted than there was.
 *
 * @param tekort the negative sum of the area
 * @bron normenkader-ho-2025 bijlage 1 §1 (NE-038)
 */
export function ondergrens(groep: HOGebied, tekort: Hoeveelheid, per: Per): Stap {
  return Object.freeze({
    code: 'ONDERGRENS',
    groep,
    omschrijving: 'De aftrek is groter dan de norm: het meerdere telt niet mee',
    toegepast: true,
    herkomst: null,
    vindplaats: null,
    soort: 'ondergrens',
    bijdrage: exact(-tekort, per),
  } as const);
}

/**
 * A sum that is shown and adds nothing: of an area, or of temporary support that stands apart from the total.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function subtotaal(rij: Rijtekst, som: Hoeveelheid, per: Per): Stap {
  return Object.freeze({
    code: rij.code,
    groep: rij.groep,
    omschrijving: rij.omschrijving,
    toegepast: true,
    herkomst: rij.herkomst,
    vindplaats: rij.vindplaats,
    soort: 'subtotaal',
    waarde: exact(som, per),
  } as const);
}

/**
 * Temporary support: a row with its minutes per week, and its place beside the structural total.
 *
 * @bron normenkader-ho-2025 bijlage 1 §9 (NE-056)
 * @bron leudal-2018 §4.7 en §4.9 (LE-036, LE-042)
 */
export function voegTijdelijkToe(deel: TijdelijkDeel, verslag: Verslag): void {
  const duur = schrijfTelling(deel.weken, 'week', 'weken');
  const omschrijving = `Samen, tijdelijk voor ${duur}, per week (telt niet mee in het structurele totaal)`;
  const rij = { code: 'TIJDELIJK', groep: deel.gebied, omschrijving, herkomst: null, vindplaats: null } as const;
  verslag.stappen.push(subtotaal(rij, deel.perWeek, 'week'));
  verslag.tijdelijk.push(deel);
}

/**
 * Closes an area: the floor at 0, the sum, and the area in the total; nothing when something was missing.
 *
 * @param vooraf how much was missing before the area began
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function sluitGebied(gebied: HOGebied, som: Hoeveelheid, vooraf: number, verslag: Verslag): void {
  if (verslag.ontbreekt.length > vooraf) return;
  if (som < 0) verslag.stappen.push(ondergrens(gebied, som, verslag.per));
  const netto = Math.max(0, som);
  const omschrijving = `Samen voor ${HO_GEBIED_NAAM[gebied]}`;
  const rij = { code: 'SUBTOTAAL', groep: gebied, omschrijving, herkomst: null, vindplaats: null } as const;
  verslag.stappen.push(subtotaal(rij, netto, verslag.per));
  verslag.structureel.push({ gebied, hoeveelheid: netto });
}
