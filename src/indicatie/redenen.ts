import type { Bevinding } from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { Deel } from './delen.js';

/**
 * A finding of a part with its place in the file.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014)
 */
export function metPad(bevinding: Bevinding, { inDossier }: Deel): Bevinding {
  return bevinding.pad === null ? bevinding : Object.freeze({ ...bevinding, pad: inDossier(bevinding.pad) });
}

function redenenVan(delen: readonly Deel[]): Bevinding[] {
  return delen.flatMap((deel) => (deel.uitkomst.redenen ?? []).map((reden) => metPad(reden, deel)));
}

/**
 * Why nothing can be proposed at all: nobody gets support without access, and without any support that is indicated there is
 * nothing to propose. Empty as long as some support is indicated or open.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 en hoofdstuk 4 (NK-019, NK-067)
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export function zoekRedenen(delen: readonly Deel[]): readonly Bevinding[] {
  const geteld = delen.filter(({ telt }) => telt);
  const hulp = geteld.filter(({ rol }) => rol === 'hulp');
  const nietsOver = hulp.length > 0 && hulp.every(({ uitkomst }) => uitkomst.status === 'niet-aangewezen');
  return Object.freeze([...redenenVan(geteld.filter(({ rol }) => rol === 'toegang')), ...(nietsOver ? redenenVan(hulp) : [])]);
}

/**
 * Support that is indicated and cannot be bought like this: the help is not refused, something has to be chosen otherwise.
 *
 * @bron midden-limburg-2024 percelen en grondslagen (MP-005, MP-076)
 * @bron leudal-2018 hoofdstuk 8 (LE-146)
 */
export function meldInkoop(delen: readonly Deel[]): Bevinding[] {
  return delen
    .filter(({ rol, telt }) => rol === 'inkoop' && telt)
    .flatMap((deel) => redenenVan([deel]).map((reden) => ({ deel, reden })))
    .map(({ deel: { titel }, reden: { pad, vindplaats, melding } }) =>
      meld('INKOOP_PAST_NIET', { ...(pad === null ? {} : { pad }), ...(vindplaats === null ? {} : { vindplaats }), waarden: { deel: titel, reden: melding } }),
    );
}

/**
 * Findings of parts without those about validity: of every policy that is said once, with its name.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 */
export function zonderGeldigheid(bevindingen: readonly Bevinding[]): readonly Bevinding[] {
  return bevindingen.filter(({ code }) => code !== 'BELEID_NIET_GELDIG');
}

/**
 * Findings that say the same of the same field, once.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function uniekeBevindingen(bevindingen: readonly Bevinding[]): readonly Bevinding[] {
  const sleutels = bevindingen.map(({ code, pad, melding }) => JSON.stringify([code, pad, melding]));
  return Object.freeze(bevindingen.filter((_, i) => sleutels.indexOf(sleutels[i] ?? '') === i));
}
