import type { Opties, Uitkomst } from '../kern/index.js';
import type { BeleidMetBegeleiding } from './beleid.schema.js';
import { adviseerDuur, type Duuradvies } from './duur.js';
import { bepaalOmvang, type BegeleidingOmvang } from './omvang.js';
import { open } from './opening.js';
import { richtingVan, type Begeleidingsvorm } from './profielen.js';
import { geldendeKenmerken } from './samenhang.js';
import { suggereerProfiel } from './suggestie.js';
import type { ProfielSuggestie } from './suggestievormen.js';
import { BegeleidingszaakSchema, type Begeleidingszaak } from './zaak.js';

/**
 * The road of one form: its size and its duration; null when no size was chosen.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-008)
 */
export interface Begeleidingsweg {
  readonly omvang: Uitkomst<BegeleidingOmvang> | null;
  readonly duur: Uitkomst<Duuradvies> | null;
}

/**
 * The whole road: the suggestion, and per form the size and the duration. At most one profile per form.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 en §5.3 (NK-008, NK-078, NK-097)
 */
export interface Begeleidingsketen {
  readonly suggestie: ProfielSuggestie;
  readonly individueel: Begeleidingsweg;
  readonly dagbesteding: Begeleidingsweg;
}

/**
 * Walks the whole road of this room: from life areas and characteristics to a suggestion, from the choice of a person to
 * a concrete size, and from there to a duration. Between suggestion and size stands that choice: the library makes none.
 *
 * Each outcome is that of its own function, and so are its paths: those of `suggestie` start at `onderzoek`; those of an
 * `omvang` are of `{ keuze, onderzoek, vorigeIndicatie }` with the parts of its form; those of a `duur` are of a `Duurvraag`.
 *
 * @param zaak the investigation, and per form the chosen size once there is one
 * @param beleid a policy whose part `begeleiding` works with profiles
 * @param opties `peildatum` and `referentie`
 * @throws InvoerFout when the case is not of the form or the policy has no profiles
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 en §5.1 tot en met §5.3 (NK-008, NK-014, NK-020, NK-078, NK-097)
 * @example bepaalBegeleiding({ onderzoek }, nederweert2025).suggestie.individueel // a suggestion, to be weighed
 */
export function bepaalBegeleiding(zaak: Begeleidingszaak, beleid: BeleidMetBegeleiding, opties?: Opties): Begeleidingsketen {
  const { onderzoek, keuze, vorigeIndicatie, blijvend, stabieleSituatie } = open(BegeleidingszaakSchema, zaak, beleid, 'profielen', opties).gelezen;
  const suggestie = suggereerProfiel(onderzoek, beleid, opties);
  const kenmerken = geldendeKenmerken(onderzoek);
  const weg = (vorm: Begeleidingsvorm): Begeleidingsweg => {
    const gekozen = keuze?.[vorm];
    if (gekozen === undefined) return Object.freeze({ omvang: null, duur: null });
    const { profiel } = gekozen;
    const omvang = bepaalOmvang({ keuze: gekozen, onderzoek, vorigeIndicatie: vorigeIndicatie?.[vorm] }, beleid, opties);
    const richting = profiel === undefined ? onderzoek.richting?.[vorm] : richtingVan(profiel);
    const duur = adviseerDuur({ profiel, richting, verwachteOntwikkeling: kenmerken.verwachteOntwikkeling, blijvend, stabieleSituatie, kenmerken }, beleid, opties);
    return Object.freeze({ omvang, duur });
  };
  return Object.freeze({ suggestie, individueel: weg('individueel'), dagbesteding: weg('dagbesteding') });
}
