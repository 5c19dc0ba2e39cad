import { isNietLeeg, nietAangewezen, onvolledig, type Opties } from '../kern/index.js';
import { maakBeeld, type Beeld } from './beeld.js';
import type { BeleidMetBegeleiding } from './beleid.schema.js';
import { meld } from './bevindingen.js';
import { suggereerDagbesteding } from './dagbestedingsuggestie.js';
import { suggereerIndividueel } from './individuele-suggestie.js';
import type { Onderzoek } from './onderzoek.js';
import { OnderzoekSchema } from './onderzoek.schema.js';
import { open } from './opening.js';
import type { ProfielSuggestie } from './suggestievormen.js';
import { vraagNaar } from './vragen.js';
import { kiesZwaarte } from './zwaartekeuze.js';

/**
 * The picture as a suggestion tells it: with the scores, and without a finding about areas that are asked for anyway as
 * long as no weight is given.
 */
function metScores(beeld: Beeld): Beeld {
  const { onderzoek, kop, scorerijen } = beeld;
  const [geldigheid, ...rest] = kop.stappen;
  const stappen = [...(geldigheid === undefined ? [] : [geldigheid]), ...scorerijen, ...rest];
  const bevindingen = onderzoek.zwaarte === undefined ? kop.bevindingen.filter(({ code }) => code !== 'LEEFGEBIED_NIET_BESPROKEN') : kop.bevindingen;
  const { vormen = [], dagbesteding } = onderzoek;
  const teveel = dagbesteding !== undefined && vormen.length > 0 && !vormen.includes('dagbesteding');
  return { ...beeld, kop: { ...kop, stappen, bevindingen: teveel ? [...bevindingen, meld('VORM_NIET_GEVRAAGD', { pad: 'dagbesteding' })] : bevindingen } };
}

/**
 * Suggests a profile per form from an investigation: at most one for individual support and one for day activities. A
 * suggestion is to be weighed and never ready for a decision: it always carries the blocking `SUGGESTIE_NOG_WEGEN`.
 *
 * @param onderzoek the investigation; an absent key is a question that was not asked yet. Scores are whole, 0 to 3
 * @param beleid a policy whose part `begeleiding` works with profiles
 * @param opties `peildatum`: the day on which the policy must hold; `referentie`: repeated in the result
 * @returns the total scores and the weight when they are known, and per form an outcome, or null when that form was not
 *   considered. `beoordeling-nodig`: the weight is neither given nor readable from limits of the policy; `onvolledig`:
 *   with every question; `niet-aangewezen`: nothing is needed, or nothing is left
 * @throws InvoerFout when the investigation or the options are not of the form (`INVOER_ONGELDIG`; a net score above the
 *   gross one included), or the policy does not work with profiles (`BELEID_ONGESCHIKT`)
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 tot en met §5.2 (NK-025..NK-095)
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064..NE-071)
 * @example
 * suggereerProfiel({ vormen: ['individueel'], zwaarte: 'matig', richting: { individueel: 'behoudgericht' } }, nederweert2025)
 *   .individueel // { status: 'berekend', profiel: 'IBB-2', band: { vanMinuten: 60, totMinuten: 180 }, ... }
 */
export function suggereerProfiel(onderzoek: Onderzoek, beleid: BeleidMetBegeleiding, opties?: Opties): ProfielSuggestie {
  const opening = open(OnderzoekSchema, onderzoek, beleid, 'profielen', opties);
  const beeld = metScores(maakBeeld(opening.gelezen, opening));
  const { totaal: totaalscore, deel } = beeld;
  const { vormen = [] } = opening.gelezen;
  const gewogen = kiesZwaarte(opening.gelezen, totaalscore, deel);
  const zwaarte = beeld.redenen.length > 0 ? null : gewogen.zwaarte;
  if (vormen.length === 0) {
    const gekozen = opening.gelezen.richting?.individueel !== undefined || opening.gelezen.richting?.dagbesteding !== undefined;
    const zonderRichting = !gekozen && beeld.kenmerken.verwachteOntwikkeling === undefined;
    const vragen = [
      ...(opening.gelezen.zwaarte === undefined ? beeld.open : []),
      ...(zonderRichting ? [vraagNaar('kenmerken.verwachteOntwikkeling')] : []),
    ];
    const zonderVorm = (): NonNullable<ProfielSuggestie['individueel']> & NonNullable<ProfielSuggestie['dagbesteding']> =>
      isNietLeeg(beeld.redenen) ? nietAangewezen(beeld.kop, [...beeld.redenen]) : onvolledig(beeld.kop, [vraagNaar('vormen'), ...vragen], null);
    return Object.freeze({ totaalscore, zwaarte, individueel: zonderVorm(), dagbesteding: zonderVorm() });
  }
  return Object.freeze({
    totaalscore,
    zwaarte,
    individueel: vormen.includes('individueel') ? suggereerIndividueel(beeld, gewogen) : null,
    dagbesteding: vormen.includes('dagbesteding') ? suggereerDagbesteding(beeld) : null,
  });
}
