import { InvoerFout } from './fout.js';
import { leesBreuk, type Exact } from './exact.js';
import { WEKEN_IN, type Per } from './hoeveelheid.js';

const MINUTEN_PER_UUR = 60;
const WEKEN_PER_JAAR = 52;

/** How a period is written in a sentence. */
export const PER_TEKST: Readonly<Record<Per, string>> = { week: 'per week', 'twee-weken': 'per twee weken' };

/**
 * A number of something as a Dutch reader writes it.
 *
 * @example schrijfTelling(1, 'dag', 'dagen') // '1 dag'
 */
export function schrijfTelling(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${aantal} ${aantal === 1 ? enkelvoud : meervoud}`;
}

/**
 * Minutes as a Dutch reader says them.
 *
 * @param minuten a whole number of minutes, 0 or more
 * @throws InvoerFout `INVOER_ONGELDIG` for anything else
 * @example beschrijfMinuten(153) // '2 uur en 33 minuten'
 * @example beschrijfMinuten(60) // '1 uur'
 */
export function beschrijfMinuten(minuten: number): string {
  if (!Number.isSafeInteger(minuten) || minuten < 0) {
    const melding = '`minuten` moet een geheel getal van 0 of meer zijn';
    throw new InvoerFout('INVOER_ONGELDIG', [{ pad: 'minuten', code: 'GEEN_GEHEEL_GETAL', melding }]);
  }
  const uren = Math.floor(minuten / MINUTEN_PER_UUR);
  const rest = minuten % MINUTEN_PER_UUR;
  const restTekst = schrijfTelling(rest, 'minuut', 'minuten');
  if (uren === 0) return restTekst;
  return rest === 0 ? `${uren} uur` : `${uren} uur en ${restTekst}`;
}

/**
 * Exact minutes of 0 or more as one says them: what is left of a minute becomes "ruim".
 *
 * @example spreekMinuten('156.38') // 'ruim 2 uur en 36 minuten'
 * @example spreekMinuten('1/3') // 'minder dan een minuut'
 */
export function spreekMinuten(minuten: Exact): string {
  const { teller, noemer } = leesBreuk(minuten);
  const heel = Number(teller / noemer);
  if (teller % noemer === BigInt(0)) return beschrijfMinuten(heel);
  return heel === 0 ? 'minder dan een minuut' : `ruim ${beschrijfMinuten(heel)}`;
}

/**
 * Whole hours per year of 52 weeks, rounded up in the favour of the client.
 *
 * @param minuten whole minutes per period
 * @example urenPerJaar(125, 'week') // 109
 */
export function urenPerJaar(minuten: number, per: Per): number {
  return Math.ceil((minuten * WEKEN_PER_JAAR) / (WEKEN_IN[per] * MINUTEN_PER_UUR));
}
