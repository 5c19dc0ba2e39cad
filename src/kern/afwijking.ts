import { schrijfExact, telExactOp, type Exact } from './exact.js';
import { vergelijkMetMinuten, vanMinuten, type Per } from './hoeveelheid.js';
import { isGeblokkeerd, meldKern, type Bevinding } from './bevinding.js';
import { maakSchema } from './deur.js';
import { eis, type Schema } from './schema.js';
import { InvoerFout } from './fout.js';
import { bevrorenKopie } from './gelezen.js';
import { afwijkingKeuzeVorm } from './afwijking.vorm.js';
import { PER_TEKST, urenPerJaar } from './tijd.js';
import type { Afronding } from './afronding.js';
import type { Kop } from './uitkomst.js';
import type { Stap } from './uitleg.js';

/** What a person chose instead of what was computed, and why. */
export interface Afwijking {
  readonly van: number;
  readonly naar: number;
  readonly motivering: string;
}

/** A size in minutes as it was granted before. */
export interface VorigeIndicatie {
  readonly minuten: number;
  readonly per: Per;
}

/** A computed size in minutes from which a person may deviate. */
export interface Afwijkbaar extends Kop {
  readonly status: 'berekend';
  readonly besluitrijp: boolean;
  readonly minuten: number;
  readonly per: Per;
  readonly urenPerJaar: number;
  readonly afronding: Afronding;
  readonly vorigeIndicatie: VorigeIndicatie | null;
  readonly afwijking: Afwijking | null;
}

/** What a person chooses instead of the computed minutes. */
export interface AfwijkingKeuze {
  /** Whole minutes per period of the outcome, 0 or more. */
  readonly naar: number;
  readonly motivering: string;
}

/** Reads what a person chooses instead of the computed minutes. */
export const AfwijkingKeuzeSchema: Schema<AfwijkingKeuze> = maakSchema<AfwijkingKeuze>(afwijkingKeuzeVorm);

/** Findings about the minutes themselves, which a deviation makes anew. */
const OVER_DE_MINUTEN: readonly string[] = [
  'AFRONDING_OMLAAG',
  'GEEN_MINUTEN',
  'VERLAGING_MOTIVEREN',
  'AFWIJKING_LAGER',
  'AFWIJKING_OP_DE_MINUUT',
] satisfies Parameters<typeof meldKern>[0][];

/**
 * The finding that support becomes less than it was, or null.
 *
 * @param minuten the new minutes per period
 */
export function toetsVerlaging(minuten: number, per: Per, vorige: VorigeIndicatie | null): Bevinding | null {
  if (vorige === null || vergelijkMetMinuten(vanMinuten(vorige.minuten, vorige.per), minuten, per) <= 0) return null;
  return meldVerlaging(`${minuten} minuten ${PER_TEKST[per]}`, `${vorige.minuten} minuten ${PER_TEKST[vorige.per]}`);
}

/** The finding that support becomes less than it was, whatever it is counted in. */
export function meldVerlaging(nieuw: string, vorig: string): Bevinding {
  return meldKern('VERLAGING_MOTIVEREN', { pad: 'vorigeIndicatie', waarden: { nieuw, vorig } });
}

/**
 * Deviates from computed minutes, with a motivation. What was computed stays: in `afwijking.van`, in the exact
 * minutes and in the rows; a row for the deviation is added, so that the contributions still add up.
 *
 * A size that a person chose (`bepaalOmvang`) is no computed one: choose again instead.
 *
 * @param uitkomst a computed size in minutes; deviating again starts from the same computed minutes
 * @param keuze the minutes instead (0 to 20160) and the motivation (not empty)
 * @returns the outcome with `minuten` as chosen; lower than computed carries `AFWIJKING_LAGER`
 * @throws InvoerFout `INVOER_ONGELDIG` when the choice is not of the form, `AFWIJKING_ONMOGELIJK` when nothing was computed
 * @example wijkAf(uitkomst, { naar: 180, motivering: 'Tijdelijk extra na verhuizing.' }).minuten // 180
 */
export function wijkAf<T extends Afwijkbaar>(uitkomst: T | (Kop & { readonly status: string }), keuze: AfwijkingKeuze): T {
  const { naar, motivering } = eis(AfwijkingKeuzeSchema, keuze);
  if (!isAfwijkbaar(uitkomst)) {
    const melding = 'Alleen van een berekende omvang in minuten kan worden afgeweken.';
    throw new InvoerFout('AFWIJKING_ONMOGELIJK', [{ pad: 'uitkomst', code: 'AFWIJKING_ONMOGELIJK', melding }]);
  }
  const basis = Object.isFrozen(uitkomst) ? uitkomst : bevrorenKopie(uitkomst);
  const { per, afronding } = basis;
  const van = basis.afwijking?.van ?? basis.minuten;
  const norm = schrijfOndergrens(van, afronding);
  const stap: Stap = Object.freeze({
    code: 'AFWIJKING',
    groep: 'totaal',
    omschrijving: `Gemotiveerde afwijking van ${basis.minuten} naar ${naar} minuten: ${motivering}`,
    toegepast: true,
    herkomst: null,
    vindplaats: null,
    soort: 'afwijking',
    bijdrage: String(naar - basis.minuten),
  } as const);
  const verlaging = toetsVerlaging(naar, per, basis.vorigeIndicatie);
  const bevindingen = [
    ...basis.bevindingen.filter(({ code, pad }) => !OVER_DE_MINUTEN.includes(code) || isTijdelijk(code, pad)),
    ...(telExactOp(String(naar), `-${norm}`).startsWith('-') ? [meldKern('AFWIJKING_LAGER', { waarden: { naar, van: schrijfExact(norm) } })] : []),
    ...(naar % afronding.opVeelvoudVan === 0
      ? []
      : [meldKern('AFWIJKING_OP_DE_MINUUT', { waarden: { naar, stap: afronding.opVeelvoudVan } })]),
    ...(naar === 0 ? [meldKern('GEEN_MINUTEN')] : []),
    ...(verlaging === null ? [] : [verlaging]),
  ];
  return Object.freeze({
    ...(basis as T),
    minuten: naar,
    urenPerJaar: urenPerJaar(naar, per),
    afwijking: Object.freeze({ van, naar, motivering }),
    stappen: Object.freeze([...basis.stappen, stap]),
    bevindingen: Object.freeze(bevindingen),
    besluitrijp: !isGeblokkeerd(bevindingen),
  });
}

/** The rounding of temporary support names its area: a deviation of the structural minutes does not touch it. */
function isTijdelijk(code: string, pad: string | null): boolean {
  return code === 'AFRONDING_OMLAAG' && pad !== null;
}

/** The minutes below which a deviation goes under the norm: as computed, or exact where rounding came out lower. */
function schrijfOndergrens(van: number, { verschil }: Afronding): Exact {
  return verschil.startsWith('-') ? telExactOp(String(van), verschil.slice(1)) : String(van);
}

function isAfwijkbaar(uitkomst: unknown): uitkomst is Afwijkbaar {
  if (typeof uitkomst !== 'object' || uitkomst === null) return false;
  return 'status' in uitkomst && uitkomst.status === 'berekend' && 'minuten' in uitkomst && 'afronding' in uitkomst;
}
