import type { Vindplaats } from './bron.js';
import { bevriesDiep } from './gelezen.js';
import { vulIn } from './sjabloon.js';

/** How heavy a finding is: it stands in the way of a decision, it warns, or it asks for attention. */
export const ERNST_LIJST = Object.freeze(['blokkerend', 'waarschuwing', 'aandachtspunt'] as const);

/** How heavy a finding is. */
export type Ernst = (typeof ERNST_LIJST)[number];

/** Something that a person must see beside the result. `pad` names the field of the input that it is about. */
export interface Bevinding {
  readonly code: string;
  readonly ernst: Ernst;
  readonly melding: string;
  readonly pad: string | null;
  readonly vindplaats: Vindplaats | null;
}

/** A finding as the catalogue knows it; `{naam}` in the message is filled in per case. */
export interface Bevindingsoort {
  readonly ernst: Ernst;
  readonly melding: string;
  readonly vindplaats: Vindplaats | null;
}

/** A catalogue of findings by code. Each room has one; the codes of all rooms together are unique. */
export type Catalogus<C extends string = string> = Readonly<Record<C, Bevindingsoort>>;

/** What differs from case to case: the field, and the values for the places between braces in the message. */
export interface Invulling {
  readonly pad?: string;
  readonly vindplaats?: Vindplaats;
  readonly waarden?: Readonly<Record<string, string | number>>;
}

/**
 * Makes the function that issues findings of one catalogue. A finding without anything to fill in is built once.
 *
 * @param catalogus the findings of a room by code
 */
export function maakMelder<C extends string>(catalogus: Catalogus<C>): (code: C, invulling?: Invulling) => Bevinding {
  bevriesDiep(catalogus);
  const vast = new Map<C, Bevinding>();
  const maak = (code: C, { pad, vindplaats, waarden }: Invulling): Bevinding => {
    const soort = catalogus[code];
    const melding = vulIn(soort.melding, waarden);
    return Object.freeze({
      code,
      ernst: soort.ernst,
      melding,
      pad: pad ?? null,
      vindplaats: vindplaats ?? soort.vindplaats,
    });
  };
  return (code, invulling) => {
    if (invulling !== undefined) return maak(code, invulling);
    let bevinding = vast.get(code);
    if (bevinding === undefined) {
      bevinding = maak(code, {});
      vast.set(code, bevinding);
    }
    return bevinding;
  };
}

/** Tells whether any finding stands in the way of a decision. */
export function isGeblokkeerd(bevindingen: readonly Bevinding[]): boolean {
  return bevindingen.some(({ ernst }) => ernst === 'blokkerend');
}

/** The findings that belong to no room. */
export const KERN_BEVINDINGEN = {
  BELEID_NIET_GELDIG: {
    ernst: 'blokkerend',
    melding: 'Dit beleid geldt niet op de peildatum {peildatum}: het geldt {duur}. Kies het beleid dat op die dag geldt.',
    vindplaats: null,
  },
  AFRONDING_OMLAAG: {
    ernst: 'blokkerend',
    melding:
      'De afronding komt uit onder de exacte uitkomst van {exact} minuten. Noodzakelijke minuten mogen niet door afronding vervallen: rond omhoog af of wijk gemotiveerd af.',
    vindplaats: null,
  },
  AFRONDING_AFGELEID: {
    ernst: 'aandachtspunt',
    melding:
      'De gemeente heeft niet opgegeven waarop zij afrondt. Er is afgerond op een veelvoud van {stap} minuten; laat de gemeente haar eigen keuze vastleggen (5 of 15 minuten).',
    vindplaats: null,
  },
  AFWIJKING_LAGER: {
    ernst: 'waarschuwing',
    melding:
      'Er is gemotiveerd afgeweken naar {naar} minuten, lager dan de berekende {van} minuten. Een verlaging onder de norm vraagt een sterke motivering.',
    vindplaats: null,
  },
  AFWIJKING_OP_DE_MINUUT: {
    ernst: 'aandachtspunt',
    melding: 'De afwijking ({naar} minuten) is geen veelvoud van {stap} minuten, de afronding van dit beleid.',
    vindplaats: null,
  },
  GEEN_MINUTEN: {
    ernst: 'waarschuwing',
    melding: 'Er blijven geen minuten over. Onderzoek of er werkelijk geen ondersteuning nodig is.',
    vindplaats: null,
  },
  VERLAGING_MOTIVEREN: {
    ernst: 'waarschuwing',
    melding:
      'De uitkomst ({nieuw}) is lager dan de vorige indicatie ({vorig}). Leg uit wat er in de situatie of in het beleid is veranderd en waarom dit nu genoeg is.',
    vindplaats: null,
  },
  MOTIVERING_VEREIST: {
    ernst: 'blokkerend',
    melding: 'Motiveer {veld}: {waarom}',
    vindplaats: null,
  },
  OMVANG_NIET_CONCREET: {
    ernst: 'blokkerend',
    melding: '{wat} zonder omvang is niet concreet genoeg voor een besluit: die moet vooraf in tijd vaststaan ({uitspraak}).',
    vindplaats: null,
  },
} as const satisfies Catalogus;

/** Issues the findings that belong to no room. */
export const meldKern = maakMelder<keyof typeof KERN_BEVINDINGEN>(KERN_BEVINDINGEN);
