import type { Kenmerk, Kenmerkwaarde } from './kenmerken.js';
import type { Leefgebied } from './leefgebieden.js';
import type { Begeleidingsvorm, Hoofdvraag, Richting, Zwaarte } from './profielen.js';
import type { VoorliggendeOplossing } from './voorliggende-oplossingen.js';

/**
 * A solution that goes before support under the Wmo, with the two questions that decide whether it counts.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4, stap 4 (NK-068)
 */
export interface Oplossing {
  readonly soort: VoorliggendeOplossing;
  /** Whether it really solves the problem of this client. */
  readonly lostOp?: boolean | undefined;
  /** Whether this client can really get it. */
  readonly beschikbaar?: boolean | undefined;
}

/**
 * What was found on one area. The gross score stands by itself: also when the need is met in another way now, or the
 * client wants no help there.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-026, NK-027, NK-045)
 */
export interface Leefgebiedscore {
  /** 0 to 3, before other solutions. */
  readonly bruto?: number | undefined;
  /** 0 to 3, after other solutions; not above `bruto`. */
  readonly netto?: number | undefined;
  readonly oplossingen?: readonly Oplossing[] | undefined;
}

/**
 * An investigation for begeleiding as the consulent found it. An absent key is a question that was not asked yet. No
 * names, birth dates or diagnoses; it is special-category personal data all the same (health, addiction, justice): do
 * not log it.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 tot en met 5 (NK-025..NK-075)
 */
export interface Onderzoek {
  readonly leefgebieden?: { readonly [L in Leefgebied]?: Leefgebiedscore | undefined } | undefined;
  readonly kenmerken?: { readonly [K in Kenmerk]?: Kenmerkwaarde<K> | undefined } | undefined;
  /** Whether there are people around the client at all. */
  readonly netwerkAanwezig?: boolean | undefined;
  /** The forms of support that are considered. */
  readonly vormen?: readonly Begeleidingsvorm[] | undefined;
  /** The main aim per form, when the consulent chose it. */
  readonly richting?: { readonly [V in Begeleidingsvorm]?: Richting | undefined } | undefined;
  /** The weight of the problems, when the consulent chose it. */
  readonly zwaarte?: Zwaarte | undefined;
  readonly dagbesteding?:
    | {
        readonly hoofdvraag?: Hoofdvraag | undefined;
        /** Day parts per week, 1 to 14. */
        readonly dagdelen?: number | undefined;
      }
    | undefined;
}
