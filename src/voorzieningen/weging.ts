import { vergelijkExact, weeg, type Antwoord, type Voorwaarde, type Weging } from '../kern/index.js';
import { isBinnen } from './grens.js';
import type { Geval, Voorzieningscombinatie, Voorzieningscriterium, Voorzieningsregel } from './voorzieningsregel.js';
import type { Antwoorden } from './voorzieningsvraag.js';

/**
 * What can speak against a provision.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export type Beslispunt = Voorzieningscombinatie | (Voorzieningscriterium & { readonly telt: Voorzieningscombinatie['telt'] });

/** Whether a criterion can speak against a provision. */
function beslist(criterium: Voorzieningscriterium): criterium is Voorzieningscriterium & { readonly telt: Voorzieningscombinatie['telt'] } {
  return criterium.telt !== 'gegeven' && criterium.telt !== 'begrenzing';
}

/**
 * A list of criteria weighed: the answers with the numbers among them, the whole, and every point that speaks against it or
 * from which was deviated with a motivation.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export interface Regelweging {
  readonly antwoorden: Readonly<Record<string, Antwoord>>;
  readonly geheel: Weging;
  readonly tegen: readonly Beslispunt[];
  readonly afgeweken: readonly Beslispunt[];
}

const VERVULD: Voorwaarde = { alle: [] };

/**
 * Cases as a condition: one of them is enough.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function eenVan(gevallen: readonly Geval[]): Voorwaarde {
  return {
    een: gevallen.map(({ ja = [], nee = [] }) => ({
      alle: [...ja.map((criterium) => ({ criterium })), ...nee.map((criterium) => ({ niet: { criterium } }))],
    })),
  };
}

/**
 * The points of a list that decide, in the order of the policy.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function beslispunten({ criteria, combinaties = [] }: Voorzieningsregel): readonly Beslispunt[] {
  return [...criteria.filter(beslist), ...combinaties];
}

/**
 * When a point does not speak against a provision: it is met, or it does not count in this case.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function voorwaardeVan(punt: Voorzieningscriterium | Voorzieningscombinatie): Voorwaarde {
  const zelf = 'gevallen' in punt ? eenVan(punt.gevallen) : { criterium: punt.code };
  const gunstig: Voorwaarde = punt.telt === 'uitsluiting' || punt.telt === 'voorrang' ? { niet: zelf } : zelf;
  return punt.wanneer === undefined ? gunstig : { een: [{ niet: eenVan(punt.wanneer) }, gunstig] };
}

/** The answer to one question: the number against the limit where it was given, else what was answered. */
function antwoordOp({ code, grens }: Voorzieningscriterium, { antwoorden, getallen }: Antwoorden): Antwoord {
  const getal = getallen?.[code];
  if (grens?.waarde == null || getal === undefined) return antwoorden?.[code] ?? 'onbekend';
  return isBinnen(grens.vergelijking, vergelijkExact(String(getal), grens.waarde)) ? 'ja' : 'nee';
}

/**
 * Weighs a list of criteria. Any point that speaks against it settles the whole, whatever is still open.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function weegRegel(regel: Voorzieningsregel, gegeven: Antwoorden): Regelweging {
  const antwoorden = Object.fromEntries(regel.criteria.map((criterium) => [criterium.code, antwoordOp(criterium, gegeven)]));
  const punten = beslispunten(regel);
  const ongunstig = punten.filter((punt) => weeg(voorwaardeVan(punt), antwoorden).uitkomst === 'nee');
  const mag = ({ hardheid, code }: Beslispunt): boolean => hardheid === 'in-principe' && gegeven.motiveringen?.[code] !== undefined;
  const afgeweken = ongunstig.filter(mag);
  const geheel = weeg({ alle: punten.map((punt) => (afgeweken.includes(punt) ? VERVULD : voorwaardeVan(punt))) }, antwoorden);
  return { antwoorden, geheel, tegen: ongunstig.filter((punt) => !mag(punt)), afgeweken };
}
