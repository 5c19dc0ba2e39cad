import { laatsteDagVanWeken, plusDagen, schrijfDatum, toetsrij, type Bevinding, type Datum, type Stap } from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { Procedurezaak } from './procedure.js';
import type { Proceduretermijn, Proceduretermijnen } from './procedurebeleid.js';

/**
 * How a report went, with everything known.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export type Compleet = { readonly [V in keyof Procedurezaak]-?: Exclude<Procedurezaak[V], undefined> };

/**
 * The last day of a term after the report: the corresponding day.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export function laatsteDag(melding: Datum, { aantal, eenheid }: Proceduretermijn): Datum {
  return eenheid === 'weken' ? plusDagen(laatsteDagVanWeken(melding, aantal), 1) : plusDagen(melding, aantal);
}

/**
 * The last days of both terms.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export interface Termijnen {
  readonly onderzoek: Datum;
  readonly plan: Datum;
}

/**
 * Whether the investigation was finished in time; null as long as it can be.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export function opTijd({ onderzoekAfgerond }: Compleet, { onderzoek }: Termijnen, peildatum: Datum | null): boolean | null {
  if (onderzoekAfgerond !== null) return onderzoekAfgerond <= onderzoek;
  return peildatum !== null && peildatum > onderzoek ? false : null;
}

/**
 * The rows about the procedure.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export function procedurerijen(zaak: Compleet, procedure: Proceduretermijnen, termijnen: Termijnen, tijdig: boolean | null): Stap[] {
  const { onderzoekAfgerond, planOntvangen, gewezenOpOndersteuning, gewezenOpPlan } = zaak;
  const groep = 'procedure';
  const op = (datum: Datum | null, gedaan: string, anders: string): string => (datum === null ? anders : `${gedaan} ${schrijfDatum(datum)}`);
  const van = ({ herkomst, vindplaats }: Pick<Proceduretermijn, 'herkomst' | 'vindplaats'>): Pick<Proceduretermijn, 'herkomst' | 'vindplaats'> => ({ herkomst, vindplaats });
  const jaNee = (gedaan: boolean): string => (gedaan ? 'ja' : 'nee');
  return [
    toetsrij(
      { code: 'ONDERZOEK_TERMIJN', groep, omschrijving: `Het onderzoek moet uiterlijk op ${schrijfDatum(termijnen.onderzoek)} klaar zijn; het ${op(onderzoekAfgerond, 'was klaar op', 'is nog niet klaar')}`, ...van(procedure.onderzoek) },
      { eis: termijnen.onderzoek, waarde: onderzoekAfgerond, voldaan: tijdig },
    ),
    toetsrij(
      { code: 'PLAN_GELEGENHEID', groep, omschrijving: `Aan de cliënt is verteld dat hij een persoonlijk plan kan geven: ${jaNee(gewezenOpPlan)}`, ...van(procedure.persoonlijkPlan) },
      { eis: 'ja', waarde: jaNee(gewezenOpPlan), voldaan: gewezenOpPlan },
    ),
    toetsrij(
      { code: 'PLAN_TERMIJN', groep, omschrijving: `Een persoonlijk plan kan worden gegeven tot en met ${schrijfDatum(termijnen.plan)}; er ${op(planOntvangen, 'kwam een plan op', 'is geen plan gegeven')}`, ...van(procedure.persoonlijkPlan) },
      { eis: termijnen.plan, waarde: planOntvangen, voldaan: planOntvangen === null ? null : planOntvangen <= termijnen.plan },
    ),
    toetsrij(
      { code: 'ONDERSTEUNING_GEWEZEN', groep, omschrijving: `Aan de cliënt is verteld dat hij gratis onafhankelijke ondersteuning kan krijgen: ${jaNee(gewezenOpOndersteuning)}`, ...van(procedure.ondersteuning) },
      { eis: 'ja', waarde: jaNee(gewezenOpOndersteuning), voldaan: gewezenOpOndersteuning },
    ),
  ];
}

/**
 * The findings about the procedure.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export function procedurebevindingen(zaak: Compleet, procedure: Proceduretermijnen, termijnen: Termijnen, tijdig: boolean | null): Bevinding[] {
  const { onderzoekAfgerond, planOntvangen, gewezenOpOndersteuning, gewezenOpPlan } = zaak;
  const { onderzoek, persoonlijkPlan, ondersteuning, werkinstructie } = procedure;
  const datum = schrijfDatum(termijnen.onderzoek);
  const planDatum = schrijfDatum(termijnen.plan);
  const teVroeg = planOntvangen === null && onderzoekAfgerond !== null && onderzoekAfgerond <= termijnen.plan;
  const plan = { pad: 'planOntvangen', vindplaats: persoonlijkPlan.vindplaats };
  return [
    ...(gewezenOpOndersteuning ? [] : [meld('ONDERSTEUNING_NIET_GEWEZEN', { pad: 'gewezenOpOndersteuning', vindplaats: ondersteuning.vindplaats })]),
    ...(gewezenOpPlan ? [] : [meld('PLAN_NIET_GEWEZEN', { pad: 'gewezenOpPlan', vindplaats: persoonlijkPlan.vindplaats })]),
    ...(onderzoekAfgerond === null ? [meld('ONDERZOEK_LOOPT', { pad: 'onderzoekAfgerond', vindplaats: onderzoek.vindplaats, waarden: { datum } })] : []),
    ...(tijdig === false ? [meld('ONDERZOEK_TE_LAAT', { pad: 'onderzoekAfgerond', vindplaats: onderzoek.vindplaats, waarden: { datum } })] : []),
    ...(planOntvangen !== null && planOntvangen <= termijnen.plan ? [meld('PLAN_BETREKKEN', plan)] : []),
    ...(planOntvangen !== null && planOntvangen > termijnen.plan ? [meld('PLAN_NA_TERMIJN', { ...plan, waarden: { datum: planDatum } })] : []),
    ...(teVroeg ? [meld('PLAN_NIET_AFGEWACHT', { ...plan, waarden: { datum: planDatum } })] : []),
    ...(werkinstructie === null ? [] : [meld('WERKINSTRUCTIE_NIET_GELEZEN', { vindplaats: werkinstructie })]),
  ];
}
