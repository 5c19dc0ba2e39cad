import fc from 'fast-check';
import type { Frequentie, HOActiviteitenSituatie } from '../../../src/index.js';
import { breuk, NUL, plus, type Breuk } from './breuk.js';
import { BRONRIJEN, duizendsten, type Bronrij } from './tabel.js';

/** Households at random, and what the table of the document says of them, counted apart from the library. */

const KEUZES: Readonly<Record<string, readonly string[]>> = {
  vloer: ['hard', 'vloerbedekking'],
  raambekleding: ['gordijnen', 'lamellen', 'geen'],
  afwas: ['hand', 'vaatwasser', 'niet-nodig'],
  afzuigkap: ['vaatwasserbestendig', 'niet-vaatwasserbestendig', 'geen'],
  vriezer: ['los', 'geen'],
  trap: ['ja', 'nee'],
  drogen: ['droger', 'waslijn'],
  vlekken: ['ja', 'nee'],
  medischNoodzakelijk: ['ja', 'nee'],
};

/** The features that each room has, as the rows of the table need them. */
export const KENMERKEN: Readonly<Record<string, readonly string[]>> = {
  woonkamer: ['vloer', 'raambekleding'],
  slaapkamer: ['vloer', 'raambekleding'],
  keuken: ['vloer', 'raambekleding', 'afwas', 'afzuigkap', 'vriezer'],
  sanitair: ['raambekleding'],
  hal: ['vloer', 'trap'],
  was: ['drogen', 'vlekken'],
  strijken: ['medischNoodzakelijk'],
};
export const RUIMTEN = ['woonkamer', 'slaapkamer', 'keuken', 'sanitair', 'hal'] as const;

type Antwoorden = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A household as drawn: the groups of rows that are asked for, and an answer for every feature. */
export interface Huishouden {
  readonly groepen: readonly string[];
  readonly antwoorden: Antwoorden;
  readonly nietNodig: readonly { readonly activiteit: string; readonly reden: 'zelf' | 'gebruikelijke-hulp' | 'netwerk' | 'niet-aanwezig' }[];
  readonly frequenties: readonly ({ readonly activiteit: string } & Frequentie)[];
}

const antwoordenArb: fc.Arbitrary<Antwoorden> = fc.record(
  Object.fromEntries(
    Object.entries(KENMERKEN).map(([groep, kenmerken]) => [
      groep,
      fc.record(Object.fromEntries(kenmerken.map((kenmerk) => [kenmerk, fc.constantFrom(...(KEUZES[kenmerk] ?? []))]))),
    ]),
  ),
);

const PERIODEN = ['dag', 'week', 'twee-weken', 'vier-weken', 'zes-weken', 'acht-weken', 'jaar'] as const;
const ids = BRONRIJEN.map(({ id }) => id);

export const huishoudenArb: fc.Arbitrary<Huishouden> = fc.record({
  groepen: fc.shuffledSubarray([...RUIMTEN, 'was', 'strijken'], { minLength: 1 }),
  antwoorden: antwoordenArb,
  nietNodig: fc
    .subarray(ids, { maxLength: 12 })
    .chain((gekozen) =>
      fc.tuple(
        ...gekozen.map((activiteit) =>
          fc.record({ activiteit: fc.constant(activiteit), reden: fc.constantFrom('zelf', 'gebruikelijke-hulp', 'netwerk', 'niet-aanwezig') }),
        ),
      ),
    ),
  frequenties: fc
    .subarray(ids, { maxLength: 12 })
    .chain((gekozen) =>
      fc.tuple(
        ...gekozen.map((activiteit) =>
          fc.record({ activiteit: fc.constant(activiteit), keer: fc.integer({ min: 1, max: 20 }), per: fc.constantFrom(...PERIODEN) }),
        ),
      ),
    ),
});

const jaNee = (antwoord: string | undefined): boolean => antwoord === 'ja';

/** The household as input for the library. */
export function alsSituatie({ groepen, antwoorden, nietNodig, frequenties }: Huishouden): HOActiviteitenSituatie {
  const ruimten = groepen.filter((groep) => !['was', 'strijken'].includes(groep));
  const perRuimte = Object.fromEntries(ruimten.map((ruimte) => [ruimte, antwoorden[ruimte]]));
  const situatie = {
    gebieden: [
      ...(ruimten.length > 0 ? ['schoonEnLeefbaarHuis'] : []),
      ...(groepen.includes('was') ? ['wasverzorging'] : []),
      ...(groepen.includes('strijken') ? ['strijken'] : []),
    ],
    ...(ruimten.length > 0 ? { schoonEnLeefbaarHuis: { ruimten, ...perRuimte } } : {}),
    ...(groepen.includes('was') ? { wasverzorging: { drogen: antwoorden['was']?.['drogen'], vlekken: jaNee(antwoorden['was']?.['vlekken']) } } : {}),
    ...(groepen.includes('strijken') ? { strijken: { medischNoodzakelijk: jaNee(antwoorden['strijken']?.['medischNoodzakelijk']) } } : {}),
    nietNodig,
    frequenties,
  };
  return situatie as HOActiviteitenSituatie;
}

/** The rows that apply: the room is asked for, nobody else does it, and the feature on which it depends is there. */
export function rijenVan({ groepen, antwoorden, nietNodig }: Huishouden): Bronrij[] {
  return BRONRIJEN.filter(({ id, groep, voorwaarde }) => {
    if (!groepen.includes(groep) || nietNodig.some(({ activiteit }) => activiteit === id)) return false;
    return voorwaarde === null || antwoorden[groep]?.[voorwaarde.kenmerk] === voorwaarde.bij;
  });
}

/** Weeks per period; a year has 52. A day is a seventh of a week, see {@link perWeek}. */
const WEKEN: Readonly<Record<string, bigint>> = { week: 1n, 'twee-weken': 2n, 'vier-weken': 4n, 'zes-weken': 6n, 'acht-weken': 8n, jaar: 52n };

/** Minutes per week of a printed time at a frequency. */
export function perWeek(gedrukt: string, { keer, per }: Frequentie): Breuk {
  const totaal = duizendsten(gedrukt) * BigInt(keer);
  return per === 'dag' ? breuk(totaal * 7n, 1000n) : breuk(totaal, 1000n * (WEKEN[per] ?? 0n));
}

/** The exact minutes per week of the rows that apply and have a time. */
export function som(huishouden: Huishouden, eigenTijd: Readonly<Record<string, string>> = {}): Breuk {
  let totaal = NUL;
  for (const { id, gedrukt, frequentie } of rijenVan(huishouden)) {
    const minuten = eigenTijd[id] ?? gedrukt;
    const vaak = huishouden.frequenties.find(({ activiteit }) => activiteit === id) ?? frequentie;
    if (minuten !== null) totaal = plus(totaal, perWeek(minuten, vaak));
  }
  return totaal;
}
