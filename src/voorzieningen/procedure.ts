import { berekend, isNietLeeg, maakSchema, onvolledig, schrijfDatum, type Datum, type Opties, type Schema, type Uitkomst } from '../kern/index.js';
import type { BeleidMetVoorzieningen } from './beleid.schema.js';
import { open } from './opening.js';
import { procedurezaakVorm } from './procedure.vorm.js';
import { laatsteDag, opTijd, procedurebevindingen, procedurerijen, type Compleet } from './procedureverslag.js';
import { vraagNaar } from './vragen.js';

/**
 * How a report went.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export interface Procedurezaak {
  /** The day of the report. */
  readonly melding?: Datum | undefined;
  /** Whether free independent support was pointed out to the client. */
  readonly gewezenOpOndersteuning?: boolean | undefined;
  /** Whether the possibility of a personal plan was pointed out to the client. */
  readonly gewezenOpPlan?: boolean | undefined;
  /** The day on which the personal plan came in; null when there is none. */
  readonly planOntvangen?: Datum | null | undefined;
  /** The day on which the investigation was finished; null when it is not. */
  readonly onderzoekAfgerond?: Datum | null | undefined;
}

/**
 * Whether the procedure was followed, and by when what has to be done.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export interface Proceduretoets {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  /** `loopt`: nothing went wrong so far, and the investigation is not finished. */
  readonly oordeel: 'voldoet' | 'loopt' | 'voldoet-niet';
  readonly voldoet: boolean;
  /** The last day of the investigation. */
  readonly uiterlijkeDatumOnderzoek: Datum;
  /** The last day on which the client can hand in a personal plan. */
  readonly planTotEnMet: Datum;
}

/**
 * Reads how a report went.
 *
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export const ProcedurezaakSchema: Schema<Procedurezaak> = maakSchema<Procedurezaak>(procedurezaakVorm);

const PROCEDUREVRAGEN = ['melding', 'gewezenOpOndersteuning', 'gewezenOpPlan', 'planOntvangen', 'onderzoekAfgerond'] as const;

const SAMENVATTING: Readonly<Record<Proceduretoets['oordeel'], string>> = {
  voldoet: 'de procedure is gevolgd',
  loopt: 'de procedure is tot nu toe gevolgd; het onderzoek is nog niet klaar',
  'voldoet-niet': 'de procedure is niet helemaal gevolgd',
};

/**
 * Tests the procedure from the report on: the investigation in time, the possibility of a personal plan, and independent support
 * pointed out. The terms are those of the policy, which has them from the act.
 *
 * @param invoer the dates (`YYYY-MM-DD`; null: no plan, not finished) and what was pointed out to the client
 * @param beleid a policy with a part `voorzieningen`
 * @param opties `peildatum`: an investigation that is not finished is late after its last day; `referentie`
 * @returns `berekend` with `oordeel` and the last days of both terms; `onvolledig` with everything that is missing
 * @throws InvoerFout when the input is not of the form, or something comes before the report
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 * @example
 * toetsProcedure({ melding: '2018-03-01', gewezenOpOndersteuning: true, gewezenOpPlan: true, planOntvangen: null, onderzoekAfgerond: '2018-04-12' }, leudal2018)
 * // { status: 'berekend', oordeel: 'voldoet', uiterlijkeDatumOnderzoek: '2018-04-12', planTotEnMet: '2018-03-08', ... }
 */
export function toetsProcedure(invoer: Procedurezaak, beleid: BeleidMetVoorzieningen, opties?: Opties): Uitkomst<Proceduretoets> {
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = open(ProcedurezaakSchema, invoer, beleid, opties);
  const { procedure } = deel;
  const vooraf = bevinding === null ? [] : [bevinding];
  const ontbreekt = PROCEDUREVRAGEN.filter((veld) => gelezen[veld] === undefined).map(vraagNaar);
  if (isNietLeeg(ontbreekt)) return onvolledig({ stappen: [geldigheid], bevindingen: vooraf, verantwoording }, ontbreekt, null);
  // every field is there: else it was asked for above
  const zaak = gelezen as Compleet;
  const termijnen = { onderzoek: laatsteDag(zaak.melding, procedure.onderzoek), plan: laatsteDag(zaak.melding, procedure.persoonlijkPlan) };
  const tijdig = opTijd(zaak, termijnen, verantwoording.peildatum);
  const fout = tijdig === false || !zaak.gewezenOpOndersteuning || !zaak.gewezenOpPlan;
  const oordeel = fout ? 'voldoet-niet' : tijdig === null ? 'loopt' : 'voldoet';
  return berekend(
    {
      stappen: [geldigheid, ...procedurerijen(zaak, procedure, termijnen, tijdig)],
      bevindingen: [...vooraf, ...procedurebevindingen(zaak, procedure, termijnen, tijdig)],
      verantwoording,
    },
    {
      samenvatting: `${SAMENVATTING[oordeel]}; uiterste dag van het onderzoek: ${schrijfDatum(termijnen.onderzoek)}.`,
      oordeel,
      voldoet: oordeel === 'voldoet',
      uiterlijkeDatumOnderzoek: termijnen.onderzoek,
      planTotEnMet: termijnen.plan,
    },
  );
}
