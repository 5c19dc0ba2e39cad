import {
  berekend,
  hoofdletter,
  kiesrij,
  maakSchema,
  normOntbreekt,
  onvolledig,
  schrijfTelling,
  schrijfDatum,
  somOp,
  toetsrij,
  vindplaats,
  type Bevinding,
  type Datum,
  type Kop,
  type Opties,
  type Schema,
  type Stap,
  type Uitkomst,
  type Vindplaats,
  type Voorziening,
} from '../kern/index.js';
import type { BeleidMetBeschikking } from './beleid.schema.js';
import type { Evaluatieregel } from './beleidsruimte.js';
import { meld } from './bevindingen.js';
import { evaluatievraagVorm } from './evaluatie.vorm.js';
import { isKortTraject, planMomenten, SOORTNAAM, vatSamen, type Evaluatiemoment } from './evaluatiemomenten.js';
import { schrijfPeriode, VOORZIENING_NAAM } from './looptijdverslag.js';
import { geldigheidVan, open } from './opening.js';
import { vraagOntbrekende } from './vragen.js';

/**
 * The term to be evaluated, and the interval where another than that of the policy is chosen.
 *
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088, LE-089)
 */
export interface Evaluatievraag {
  /** The kind of support; a rule that does not speak of it is used by analogy, and says so. */
  readonly voorziening?: Voorziening | undefined;
  readonly ingangsdatum?: Datum | undefined;
  /** The last day, included; null when there is none. */
  readonly einddatum?: Datum | null | undefined;
  /** 1 to 1200. */
  readonly intervalMaanden?: number | undefined;
}

/**
 * Reads a question about evaluations.
 *
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088)
 */
export const EvaluatievraagSchema: Schema<Evaluatievraag> = maakSchema<Evaluatievraag>(evaluatievraagVorm);

/**
 * When is evaluated.
 *
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088..LE-090)
 */
export interface Evaluatieplan {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly momenten: readonly Evaluatiemoment[];
  readonly intervalMaanden: number;
}

const HEROVERWEGING = vindplaats('wmo-2015', 'art. 2.3.9');

const INTERVAL_ONTBREEKT = normOntbreekt(
  'evaluatie.intervalMaanden',
  'Dit beleid noemt geen tijd tussen evaluaties. Laat de gemeente die aanleveren, of kies zelf een aantal maanden.',
);

function schrijfMaanden(aantal: number): string {
  return schrijfTelling(aantal, 'maand', 'maanden');
}

/** A rule that speaks of other kinds of support is used for this one by analogy. */
function isNaarAnalogie(regel: Evaluatieregel | undefined, voorziening: Voorziening | undefined): boolean {
  return voorziening !== undefined && regel?.voorzieningen?.includes(voorziening) === false;
}

function meldAnalogie(regel: Evaluatieregel | undefined, voorziening: Voorziening | undefined): Bevinding[] {
  if (regel?.voorzieningen === undefined || voorziening === undefined || !isNaarAnalogie(regel, voorziening)) return [];
  const waarden = { wel: somOp(regel.voorzieningen.map((een) => VOORZIENING_NAAM[een])), voorziening: VOORZIENING_NAAM[voorziening] };
  return [meld('EVALUATIE_AFGELEID', { vindplaats: regel.vindplaats, waarden })];
}

function meldInterval(gekozen: number | undefined, regel: Evaluatieregel | undefined): Bevinding[] {
  if (gekozen === undefined || regel === undefined || gekozen <= regel.intervalMaanden) return [];
  const waarden = { gekozen: schrijfMaanden(gekozen), gewoon: schrijfMaanden(regel.intervalMaanden) };
  const code = regel.langerBijLangdurig ? 'EVALUATIE_LANGER_INTERVAL' : 'EVALUATIE_INTERVAL_TE_LANG';
  return [meld(code, { pad: 'intervalMaanden', vindplaats: regel.vindplaats, waarden })];
}

/** The row that repeats the term in which is evaluated, once it is known. */
function looptijdrij({ ingangsdatum, einddatum }: Evaluatievraag): Stap[] {
  if (ingangsdatum === undefined || einddatum === undefined) return [];
  const rij = { code: 'EVALUATIE_LOOPTIJD', groep: 'evaluatie', omschrijving: 'De looptijd', herkomst: null, vindplaats: null };
  return [kiesrij(rij, schrijfPeriode(ingangsdatum, einddatum), [])];
}

interface Gepland {
  readonly momenten: readonly Evaluatiemoment[];
  readonly kort: boolean;
}

function regelrijen(regel: Evaluatieregel | undefined, { intervalMaanden: gekozen, voorziening }: Evaluatievraag, gepland: Gepland | null): Stap[] {
  const { momenten = [], kort = null } = gepland ?? {};
  const groep = 'evaluatie';
  const naarAnalogie = isNaarAnalogie(regel, voorziening);
  const vastgelegd = { herkomst: naarAnalogie ? 'afgeleid' : (regel?.herkomst ?? null), vindplaats: regel?.vindplaats ?? null } as const;
  const eigen = { herkomst: null, vindplaats: null };
  // The day itself is counted, not printed in a source; an interval of one's own leans on no source at all.
  const waar = (soort: Evaluatiemoment['soort']): Vindplaats | null =>
    soort === 'heroverweging' ? HEROVERWEGING : soort === 'tussentijds' && gekozen !== undefined ? null : vastgelegd.vindplaats;
  return [
    ...(regel === undefined
      ? []
      : [
          toetsrij(
            { code: 'EVALUATIE_INTERVAL', groep, omschrijving: `Bij voorkeur een evaluatie om de ${schrijfMaanden(regel.intervalMaanden)}`, ...vastgelegd },
            { eis: schrijfMaanden(regel.intervalMaanden), waarde: gekozen === undefined ? null : schrijfMaanden(gekozen), voldaan: null, toegepast: gekozen === undefined && kort === false },
          ),
          toetsrij(
            {
              code: 'EVALUATIE_KORT_TRAJECT',
              groep,
              omschrijving: `Een traject korter dan ${schrijfMaanden(regel.alleenEindOnderMaanden)} heeft alleen een evaluatie aan het eind`,
              ...vastgelegd,
            },
            { eis: `korter dan ${schrijfMaanden(regel.alleenEindOnderMaanden)}`, waarde: null, voldaan: kort, toegepast: kort === true },
          ),
        ]),
    ...(gekozen === undefined ? [] : [kiesrij({ code: 'EVALUATIE_EIGEN_INTERVAL', groep, omschrijving: 'Gekozen tijd tussen evaluaties', ...eigen }, schrijfMaanden(gekozen), [])]),
    ...momenten.map(({ datum, soort }) => {
      const plaats = waar(soort);
      const herkomst = naarAnalogie && plaats === vastgelegd.vindplaats ? 'afgeleid' : null;
      return kiesrij({ code: 'EVALUATIEMOMENT', groep, omschrijving: hoofdletter(SOORTNAAM[soort]), herkomst, vindplaats: plaats }, schrijfDatum(datum), []);
    }),
  ];
}

/**
 * Plans the evaluations of a term: on the way at every interval, and one at the end. A term shorter than the policy
 * names has only the last. Without an end date there is one moment to reconsider; the next is planned then.
 *
 * @param invoer the first and the last day (`null` when there is none), another interval in months where one is chosen,
 *   and the kind of support: where the rule does not speak of it, its rows are `afgeleid` and `EVALUATIE_AFGELEID` says so
 * @param beleid a policy with a part `beschikking`
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `momenten`, ascending and within the term; `onvolledig` when a day is missing, or when neither
 *   the policy nor the caller gives an interval
 * @throws InvoerFout when the input is not of the form, or the last day lies before the first
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088..LE-090)
 * @bron wmo-2015 art. 2.3.9
 * @example
 * planEvaluaties({ ingangsdatum: '2018-03-01', einddatum: '2019-02-28' }, leudal2018)
 * // { momenten: [{ datum: '2018-09-01', soort: 'tussentijds' }, { datum: '2019-02-28', soort: 'eind' }], ... }
 */
export function planEvaluaties(invoer: Evaluatievraag, beleid: BeleidMetBeschikking, opties?: Opties): Uitkomst<Evaluatieplan> {
  const opening = open(EvaluatievraagSchema, invoer, beleid, opties);
  const { gelezen, deel, verantwoording } = opening;
  const { voorziening, ingangsdatum, einddatum, intervalMaanden } = gelezen;
  const { evaluatie } = deel;
  const { geldigheid, bevinding } = geldigheidVan(opening, evaluatie);
  const interval = intervalMaanden ?? evaluatie?.intervalMaanden;
  const bevindingen = [
    ...(bevinding === null ? [] : [bevinding]),
    ...meldAnalogie(evaluatie, voorziening),
    ...meldInterval(intervalMaanden, evaluatie),
    ...(einddatum === null ? [meld('HEROVERWEGING_ZONDER_EINDE', { pad: 'einddatum', vindplaats: HEROVERWEGING })] : []),
  ];
  const kopMet = (gepland: Gepland | null): Kop => ({
    stappen: [geldigheid, ...looptijdrij(gelezen), ...regelrijen(evaluatie, gelezen, gepland)],
    bevindingen,
    verantwoording,
  });
  if (ingangsdatum === undefined || einddatum === undefined || interval === undefined) {
    const vragen = [...vraagOntbrekende({ ingangsdatum, einddatum }), ...(interval === undefined ? [INTERVAL_ONTBREEKT] : [])];
    const [eerste = INTERVAL_ONTBREEKT, ...overige] = vragen;
    return onvolledig(kopMet(null), [eerste, ...overige], null);
  }
  const momenten = planMomenten(ingangsdatum, einddatum, interval, evaluatie);
  return berekend(kopMet({ momenten, kort: isKortTraject(ingangsdatum, einddatum, evaluatie) }), { samenvatting: vatSamen(momenten), momenten: Object.freeze(momenten), intervalMaanden: interval });
}
