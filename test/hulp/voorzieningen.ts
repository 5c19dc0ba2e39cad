import { meegeleverdBeleid, type Antwoorden, type Geval, type Voorzieningsregel } from '../../src/index.js';

export type Antwoord = 'ja' | 'nee' | 'onbekend';
export type Gegeven = Readonly<Record<string, Antwoord>>;

/** Every list of criteria that ships, by the policy that has it. */
export const alleRegels: readonly (readonly [string, Voorzieningsregel])[] = meegeleverdBeleid.flatMap(({ id, voorzieningen }) =>
  voorzieningen === undefined ? [] : [voorzieningen.toegang.regel, ...voorzieningen.voorzieningen].map((regel) => [`${id} ${regel.id}`, regel] as const),
);

/** What is expected of a list for some answers: worked out here, apart from the library. */
export interface Verwacht {
  readonly status: 'berekend' | 'niet-aangewezen' | 'onvolledig' | 'beoordeling-nodig';
  /** The codes of the points that speak against it. */
  readonly tegen: readonly string[];
}

function en(delen: readonly Antwoord[]): Antwoord {
  return delen.includes('nee') ? 'nee' : delen.includes('onbekend') ? 'onbekend' : 'ja';
}
const om = (antwoord: Antwoord): Antwoord => (antwoord === 'ja' ? 'nee' : antwoord === 'nee' ? 'ja' : 'onbekend');
const of = (delen: readonly Antwoord[]): Antwoord => om(en(delen.map(om)));

/** Whether one of the cases holds. */
export function geldt(gevallen: readonly Geval[], gegeven: Gegeven): Antwoord {
  return of(gevallen.map(({ ja = [], nee = [] }) => en([...ja.map((code) => gegeven[code] ?? 'onbekend'), ...nee.map((code) => om(gegeven[code] ?? 'onbekend'))])));
}

/** What each point of a list comes to: ja is in favour. */
export function standen(regel: Voorzieningsregel, gegeven: Gegeven): ReadonlyMap<string, Antwoord> {
  const punten = [
    ...regel.criteria.filter(({ telt }) => ['eis', 'uitsluiting', 'voorrang'].includes(telt)).map((een) => ({ ...een, zelf: gegeven[een.code] ?? 'onbekend' })),
    ...(regel.combinaties ?? []).map((een) => ({ ...een, zelf: geldt(een.gevallen, gegeven) })),
  ];
  return new Map(
    punten.map(({ code, telt, wanneer, zelf }) => {
      const gunstig = telt === 'eis' ? zelf : om(zelf);
      return [code, wanneer === undefined ? gunstig : of([om(geldt(wanneer, gegeven)), gunstig])];
    }),
  );
}

/** The answers as the library takes them. */
export function alsInvoer(regel: Voorzieningsregel, antwoorden: Gegeven): Antwoorden & { readonly voorziening: string } {
  return { voorziening: regel.id, antwoorden };
}

/** Answers to the questions of access of Leudal 2018 with which nothing stands in the way, and nothing is to be noted. */
export const nietsStaatInDeWeg = {
  VERBLIJF: 'ja',
  DAGELIJKS_LEVEN: 'ja',
  INGESCHREVEN: 'ja',
  DOELGROEP: 'ja',
  EIGEN_KRACHT: 'nee',
  NETWERK: 'nee',
  HUISGENOTEN: 'nee',
  ANDERE_WET: 'nee',
  NIET_NOODZAKELIJK: 'nee',
  VOORBEELD: 'nee',
  VOOR_IEDEREEN: 'nee',
  ALGEMENE_VOORZIENING: 'nee',
  WIL_NIET_GEBRUIKEN: 'nee',
  LANGDURIGE_ZORG: 'nee',
} as const satisfies Gegeven;
