import {
  beoordelingNodig,
  berekend,
  exact,
  isNietLeeg,
  meldKern,
  onvolledig,
  rondAf,
  schrijfExact,
  toetsVerlaging,
  urenPerJaar,
  vanMinuten,
  vergelijkMetMinuten,
  type Afronding,
  type Afrondingsregel,
  type Afwijking,
  type Bevinding,
  type Exact,
  type Hoeveelheid,
  type Per,
  type Stap,
  type Uitkomst,
  type Verantwoording,
  type VorigeIndicatie,
} from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { HOGebied } from './gebieden.js';
import type { TijdelijkDeel, Verslag } from './verslag.js';

/**
 * A result area and its exact minutes per period of the outcome.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export interface HOResultaatgebied {
  readonly gebied: HOGebied;
  readonly minutenExact: Exact;
}

/**
 * Temporary support: minutes per week, for a number of weeks, beside the structural total.
 *
 * @bron normenkader-ho-2025 bijlage 1 §9 (NE-056)
 */
export interface HOTijdelijk {
  readonly gebied: HOGebied;
  readonly minuten: number;
  readonly per: 'week';
  readonly minutenExact: Exact;
  readonly weken: number;
}

/**
 * The size of huishoudelijke ondersteuning.
 *
 * @bron normenkader-ho-2025 vraag 1, 2, 10 en bijlage 1 §11 (NE-007, NE-009, NE-022, NE-058)
 */
export interface HOOmvang {
  /** Whole minutes per period, to be granted. */
  readonly minuten: number;
  readonly per: Per;
  readonly minutenExact: Exact;
  readonly minutenPerWeekExact: Exact;
  /** Hours per year of 52 weeks, from `minuten`, rounded up. */
  readonly urenPerJaar: number;
  readonly resultaatgebieden: readonly HOResultaatgebied[];
  readonly tijdelijk: readonly HOTijdelijk[];
  readonly afronding: Afronding;
  readonly vorigeIndicatie: VorigeIndicatie | null;
  readonly afwijking: Afwijking | null;
}

/**
 * What is complete while something else is still missing.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export interface HODeels {
  readonly per: Per;
  readonly resultaatgebieden: readonly HOResultaatgebied[];
  readonly tijdelijk: readonly HOTijdelijk[];
}

/**
 * The outcome of a determination of huishoudelijke ondersteuning.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export type HOResultaat = Uitkomst<HOOmvang, HODeels>;

const HOGE_INDICATIE_MINUTEN_PER_WEEK = 300;

function rondTijdelijkAf({ gebied, perWeek, weken }: TijdelijkDeel, regel: Afrondingsregel, bevindingen: Bevinding[]): HOTijdelijk {
  const { minuten, afronding } = rondAf(perWeek, 'week', regel);
  const minutenExact = exact(perWeek, 'week');
  if (afronding.verschil.startsWith('-')) {
    const waarden = { exact: schrijfExact(minutenExact) };
    bevindingen.push(meldKern('AFRONDING_OMLAAG', { pad: gebied, vindplaats: regel.vindplaats, waarden }));
  }
  return Object.freeze({ gebied, minuten, per: 'week', minutenExact, weken });
}

function afrondstap({ opVeelvoudVan, richting, verschil }: Afronding, { herkomst, vindplaats }: Afrondingsregel): Stap {
  const hoe = richting === 'omhoog' ? 'omhoog, in het voordeel van de cliënt' : 'naar het dichtstbijzijnde veelvoud';
  const al = verschil === '0' ? ' (is al een veelvoud)' : '';
  return Object.freeze({
    code: 'AFRONDING',
    groep: 'totaal',
    omschrijving: `Afronding op een veelvoud van ${opVeelvoudVan} minuten, ${hoe}${al}`,
    toegepast: true,
    herkomst,
    vindplaats,
    soort: 'afronding',
    bijdrage: verschil,
  } as const);
}

const afgeleideAfronding = new WeakMap<Afrondingsregel, Bevinding>();

/** The finding that a rounding was not chosen by the municipality, made once per rule. */
function meldAfgeleideAfronding(regel: Afrondingsregel): Bevinding {
  const bekend = afgeleideAfronding.get(regel);
  if (bekend !== undefined) return bekend;
  const { vindplaats, opVeelvoudVan } = regel;
  const bevinding = meldKern('AFRONDING_AFGELEID', { vindplaats, waarden: { stap: opVeelvoudVan } });
  afgeleideAfronding.set(regel, bevinding);
  return bevinding;
}

function meldTotaal(
  verslag: Verslag,
  som: Hoeveelheid,
  minuten: number,
  vorige: VorigeIndicatie | null,
  regel: Afrondingsregel,
): void {
  const { per, bevindingen, tijdelijk } = verslag;
  const { herkomst, vindplaats } = regel;
  if (vergelijkMetMinuten(som, minuten, per) > 0) {
    bevindingen.push(meldKern('AFRONDING_OMLAAG', { vindplaats, waarden: { exact: schrijfExact(exact(som, per)) } }));
  }
  if (herkomst === 'afgeleid') bevindingen.push(meldAfgeleideAfronding(regel));
  if (som === 0 && tijdelijk.length === 0) bevindingen.push(meldKern('GEEN_MINUTEN'));
  const verlaging = toetsVerlaging(minuten, per, vorige);
  if (verlaging === null || vorige === null) return;
  bevindingen.push(verlaging);
  if (vanMinuten(vorige.minuten, vorige.per) >= vanMinuten(HOGE_INDICATIE_MINUTEN_PER_WEEK, 'week')) {
    bevindingen.push(meld('HOGE_INDICATIE_ZORGVULDIG', { pad: 'vorigeIndicatie' }));
  }
}

/**
 * Turns a finished report into an outcome: incomplete, waiting for judgement, or the sum of the areas, rounded once.
 *
 * @param verslag what the areas reported
 * @param regel the rounding of the policy
 * @param vorige what was granted before, to see a lowering
 * @bron normenkader-ho-2025 vraag 2, 10 en bijlage 1 §11 (NE-009, NE-022, NE-058, NE-059)
 */
export function sluitAf(
  verslag: Verslag,
  regel: Afrondingsregel,
  vorige: VorigeIndicatie | undefined,
  verantwoording: Verantwoording,
): HOResultaat {
  const { per, stappen, bevindingen, ontbreekt, vragen } = verslag;
  const kop = { bevindingen, stappen, verantwoording };
  const tijdelijk = Object.freeze(verslag.tijdelijk.map((deel) => rondTijdelijkAf(deel, regel, bevindingen)));
  const resultaatgebieden = Object.freeze(
    verslag.structureel.map(({ gebied, hoeveelheid }) => Object.freeze({ gebied, minutenExact: exact(hoeveelheid, per) })),
  );
  if (isNietLeeg(ontbreekt)) {
    for (const { vraag, vindplaats } of vragen) bevindingen.push(meld('BEOORDELING_VOLGT', { vindplaats, waarden: { vraag } }));
    return onvolledig(kop, ontbreekt, Object.freeze({ per, resultaatgebieden, tijdelijk }));
  }
  if (isNietLeeg(vragen)) return beoordelingNodig(kop, vragen);
  let som: Hoeveelheid = 0;
  for (const { hoeveelheid } of verslag.structureel) som += hoeveelheid;
  const { minuten, afronding } = rondAf(som, per, regel);
  const vorigeIndicatie = vorige === undefined ? null : Object.freeze({ ...vorige });
  meldTotaal(verslag, som, minuten, vorigeIndicatie, regel);
  stappen.push(afrondstap(afronding, regel));
  return berekend(kop, {
    minuten,
    per,
    minutenExact: exact(som, per),
    minutenPerWeekExact: exact(som, 'week'),
    urenPerJaar: urenPerJaar(minuten, per),
    resultaatgebieden,
    tijdelijk,
    afronding,
    vorigeIndicatie,
    afwijking: null,
  });
}
