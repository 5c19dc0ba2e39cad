import * as z from 'zod/mini';
import { vergelijkMetMinuten, vanMinuten, type Per } from './hoeveelheid.js';
import { isGeblokkeerd, meldKern, type Bevinding } from './bevinding.js';
import { eis, maakSchema, type Schema } from './deur.js';
import { InvoerFout } from './fout.js';
import { geheel, tekstVorm } from './vormen.js';
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

const MEESTE_MINUTEN = 20160;

/** Reads what a person chooses instead of the computed minutes. */
export const AfwijkingKeuzeSchema: Schema<AfwijkingKeuze> = maakSchema<AfwijkingKeuze>(
  z.strictObject({ naar: geheel(0, MEESTE_MINUTEN), motivering: tekstVorm }),
);

/** Findings about the minutes themselves, which a deviation makes anew. */
const OVER_DE_MINUTEN: readonly string[] = [
  'AFRONDING_OMLAAG',
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
  const { per, afronding, vorigeIndicatie } = uitkomst;
  const van = uitkomst.afwijking?.van ?? uitkomst.minuten;
  const stap: Stap = Object.freeze({
    code: 'AFWIJKING',
    groep: 'totaal',
    omschrijving: `Gemotiveerde afwijking van ${van} naar ${naar} minuten`,
    toegepast: true,
    herkomst: null,
    vindplaats: null,
    soort: 'afwijking',
    bijdrage: String(naar - uitkomst.minuten),
  } as const);
  const verlaging = toetsVerlaging(naar, per, vorigeIndicatie);
  const bevindingen = [
    ...uitkomst.bevindingen.filter(({ code }) => !OVER_DE_MINUTEN.includes(code)),
    ...(naar < van ? [meldKern('AFWIJKING_LAGER', { waarden: { naar, van } })] : []),
    ...(naar % afronding.opVeelvoudVan === 0
      ? []
      : [meldKern('AFWIJKING_OP_DE_MINUUT', { waarden: { naar, stap: afronding.opVeelvoudVan } })]),
    ...(verlaging === null ? [] : [verlaging]),
  ];
  return Object.freeze({
    ...(uitkomst as T),
    minuten: naar,
    urenPerJaar: urenPerJaar(naar, per),
    afwijking: Object.freeze({ van, naar, motivering }),
    stappen: Object.freeze([...uitkomst.stappen, stap]),
    bevindingen: Object.freeze(bevindingen),
    besluitrijp: !isGeblokkeerd(bevindingen),
  });
}

function isAfwijkbaar(uitkomst: object): uitkomst is Afwijkbaar {
  return 'status' in uitkomst && uitkomst.status === 'berekend' && 'minuten' in uitkomst && 'afronding' in uitkomst;
}
