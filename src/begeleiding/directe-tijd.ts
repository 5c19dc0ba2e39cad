import {
  berekend,
  hoeveelheidrij,
  hoofdletter,
  isNietLeeg,
  maakSchema,
  onvolledig,
  somOp,
  type Opties,
  type Schema,
  type Stap,
  type Uitkomst,
} from '../kern/index.js';
import type { BeleidMetBegeleiding } from './beleid.schema.js';
import { meld } from './bevindingen.js';
import { inKader } from './bronnen.js';
import { tijdbestedingVorm } from './directe-tijd.vorm.js';
import { open } from './opening.js';
import { TIJDSOORTEN, type Tijdsoort } from './tijdsoorten.js';
import { vraagNaar } from './vragen.js';

/**
 * Time per week by kind.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-089)
 */
export interface Tijdbesteding {
  readonly tijden?: readonly { readonly soort: Tijdsoort; readonly minuten: number }[] | undefined;
}

/**
 * The time that counts in the hours of a profile, and the time that does not.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-089)
 */
export interface DirecteTijd {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly minuten: number;
  readonly per: 'week';
  readonly nietMeegeteldMinuten: number;
}

/**
 * Reads time by kind.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-089)
 */
export const TijdbestedingSchema: Schema<Tijdbesteding> = maakSchema<Tijdbesteding>(tijdbestedingVorm);

const WAAR = inKader('§5.2-I', 'NK-089');

function tijdrij(soort: Tijdsoort, minuten: number): Stap {
  const { naam, direct } = TIJDSOORTEN[soort];
  const omschrijving = `${hoofdletter(naam)}${direct ? '' : ` (${minuten} minuten, telt niet mee)`}`;
  return hoeveelheidrij({ code: 'TIJD', groep: 'tijd', omschrijving, herkomst: 'gepubliceerd', vindplaats: WAAR }, 'minuten', direct ? minuten : 0);
}

/**
 * Sorts time into what counts in the hours of a profile and what does not: only direct, client-bound time counts.
 *
 * @param invoer minutes per week by kind, each 1 to 10080; a kind may be named more than once
 * @param beleid a policy whose part `begeleiding` works with profiles
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with the minutes that count; `onvolledig` without times
 * @throws InvoerFout when the input is not of the form or the policy has no profiles
 * @bron normenkader-begeleiding-2.0 §5.2-I (NK-089)
 * @example
 * berekenDirecteTijd({ tijden: [{ soort: 'fysiek', minuten: 90 }, { soort: 'reistijd', minuten: 30 }] }, nederweert2025) // minuten: 90
 */
export function berekenDirecteTijd(invoer: Tijdbesteding, beleid: BeleidMetBegeleiding, opties?: Opties): Uitkomst<DirecteTijd> {
  const { gelezen, geldigheid, bevinding, verantwoording } = open(TijdbestedingSchema, invoer, beleid, 'profielen', opties);
  const { tijden = [] } = gelezen;
  const indirect = tijden.filter(({ soort }) => !TIJDSOORTEN[soort].direct);
  const som = (delen: typeof tijden): number => delen.reduce((totaal, { minuten }) => totaal + minuten, 0);
  const nietMeegeteldMinuten = som(indirect);
  const soorten = somOp([...new Set(indirect.map(({ soort }) => TIJDSOORTEN[soort].naam))]);
  const kop = {
    stappen: [geldigheid, ...tijden.map(({ soort, minuten }) => tijdrij(soort, minuten))],
    bevindingen: [
      ...(bevinding === null ? [] : [bevinding]),
      ...(isNietLeeg(indirect) ? [meld('TIJD_NIET_DIRECT', { pad: 'tijden', waarden: { minuten: nietMeegeteldMinuten, soorten } })] : []),
    ],
    verantwoording,
  };
  if (tijden.length === 0) return onvolledig(kop, [vraagNaar('tijden')], null);
  const minuten = som(tijden) - nietMeegeteldMinuten;
  return berekend(kop, { samenvatting: `${minuten} minuten directe tijd met de cliënt per week.`, minuten, per: 'week', nietMeegeteldMinuten });
}
