import { bevriesDiep, leesHoeveelheid, schrijfSom, vanMinuten, type Hoeveelheid, type Ontbreekt } from '../kern/index.js';
import { KLASSEN, klasseVan } from './vergelijk-klassen.js';
import type { Kant, VergelekenCasus, Verschil, Verschilrichting } from './vergelijk-verschil.js';
import { opVolgorde } from './vergelijk-volgorde.js';
import type { Belemmering, Factortotaal, Vergelijking } from './vergelijking.js';

/** A sum and how many cases are in it. The sum is a whole number without a limit: millions of cases stay exact. */
interface Telling {
  gevallen: number;
  som: bigint;
}

interface Factortelling {
  readonly groep: string;
  readonly code: string;
  readonly omhoog: Telling;
  readonly omlaag: Telling;
}

const STATUSSEN: readonly Kant['status'][] = Object.freeze(['berekend', 'onvolledig', 'niet-aangewezen', 'beoordeling-nodig']);
const KANTEN = ['a', 'b'] as const;
const GEEN = BigInt(0);

const nieuweTelling = (): Telling => ({ gevallen: 0, som: GEEN });

function tel(telling: Telling, aantal: Hoeveelheid): void {
  telling.gevallen += 1;
  telling.som += BigInt(aantal);
}

const naamVan = (wat: Ontbreekt): string => (wat.soort === 'gegeven' ? wat.pad : wat.norm);

/** Why a side was not computed, each reason once. */
function redenenVan(kant: Kant): readonly Omit<Belemmering, 'gevallen'>[] {
  switch (kant.status) {
    case 'berekend':
      return [];
    case 'onvolledig':
      return kant.ontbreekt.map((wat) => ({ soort: wat.soort, naam: naamVan(wat) }));
    case 'niet-aangewezen':
      return kant.redenen.map(({ code }) => ({ soort: 'reden', naam: code }));
    case 'beoordeling-nodig':
      return kant.vragen.map(({ code }) => ({ soort: 'vraag', naam: code }));
  }
}

const belemmeringSleutel = ({ soort, naam }: Omit<Belemmering, 'gevallen'>): string => `${soort} ${naam}`;

/**
 * The reasons why cases were not computed, in order and frozen.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-008)
 */
export function schrijfBelemmeringen(lijst: Iterable<Belemmering>): readonly Belemmering[] {
  return bevriesDiep(opVolgorde(lijst, belemmeringSleutel));
}

/**
 * The parts that made a difference, in order and frozen.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function schrijfFactoren(lijst: Iterable<Factortotaal>): readonly Factortotaal[] {
  return bevriesDiep(opVolgorde(lijst, ({ groep, code }) => `${groep} ${code}`));
}

const schrijfTelling = ({ gevallen, som }: Telling): Factortotaal['omhoog'] => Object.freeze({ gevallen, minutenPerWeek: schrijfSom(som) });

/**
 * Adds up differences, one at a time, in a memory that depends on the policies only.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009, NE-011)
 */
export interface Verschilteller {
  readonly neem: (verschil: Verschil) => void;
  readonly totaal: () => Vergelijking;
}

/**
 * Makes an empty counter of differences.
 *
 * @param kop what the totals say of themselves, frozen
 * @bron normenkader-ho-2025 vraag 2 (NE-009, NE-011)
 */
export function maakVerschilteller(kop: Pick<Vergelijking, 'bibliotheek' | 'beleid' | 'peildatum'>): Verschilteller {
  const soorten = { vergeleken: 0, 'niet-vergeleken': 0, ongeldig: 0 };
  const richtingen: Record<Verschilrichting, number> = { omhoog: 0, omlaag: 0, gelijk: 0 };
  const perWeek = { a: GEEN, b: GEEN };
  const tijdelijk = { a: GEEN, b: GEEN };
  const nietBesluitrijp = { a: 0, b: 0 };
  const klassen = KLASSEN.map(() => 0);
  const factoren = new Map<string, Factortelling>();
  const statussen = new Map<string, number>();
  const belemmeringen = { a: new Map<string, Belemmering>(), b: new Map<string, Belemmering>() };
  let uitersten: { readonly kleinste: Hoeveelheid; readonly grootste: Hoeveelheid } | null = null;

  const neemStatussen = (a: Kant, b: Kant): void => {
    const paar = `${a.status} ${b.status}`;
    statussen.set(paar, (statussen.get(paar) ?? 0) + 1);
  };
  const neemBelemmeringen = (kant: 'a' | 'b', gezien: Kant): void => {
    const perNaam = belemmeringen[kant];
    const redenen = new Map(redenenVan(gezien).map((reden) => [belemmeringSleutel(reden), reden]));
    for (const [sleutel, reden] of redenen) perNaam.set(sleutel, { ...reden, gevallen: (perNaam.get(sleutel)?.gevallen ?? 0) + 1 });
  };
  const neemFactoren = (casus: VergelekenCasus): void => {
    for (const { groep, code, minutenPerWeek } of casus.factoren) {
      const sleutel = `${groep} ${code}`;
      const factor = factoren.get(sleutel) ?? { groep, code, omhoog: nieuweTelling(), omlaag: nieuweTelling() };
      factoren.set(sleutel, factor);
      const minuten = leesHoeveelheid(minutenPerWeek, 'week');
      tel(minuten > 0 ? factor.omhoog : factor.omlaag, minuten);
    }
  };
  const neemVergeleken = (casus: VergelekenCasus): void => {
    const verschil = leesHoeveelheid(casus.verschilPerWeek, 'week');
    richtingen[casus.richting] += 1;
    const klasse = klasseVan(verschil);
    klassen[klasse] = (klassen[klasse] ?? 0) + 1;
    for (const kant of KANTEN) {
      const { minuten, per, tijdelijkeMinuten, besluitrijp } = casus[kant];
      perWeek[kant] += BigInt(vanMinuten(minuten, per));
      tijdelijk[kant] += BigInt(tijdelijkeMinuten);
      if (!besluitrijp) nietBesluitrijp[kant] += 1;
    }
    uitersten = {
      kleinste: Math.min(verschil, uitersten?.kleinste ?? verschil),
      grootste: Math.max(verschil, uitersten?.grootste ?? verschil),
    };
    neemFactoren(casus);
  };

  return {
    neem: (verschil) => {
      soorten[verschil.soort] += 1;
      if (verschil.soort === 'ongeldig') return;
      neemStatussen(verschil.a, verschil.b);
      if (verschil.soort === 'vergeleken') {
        neemVergeleken(verschil);
        return;
      }
      for (const kant of KANTEN) neemBelemmeringen(kant, verschil[kant]);
    },
    totaal: () =>
      Object.freeze({
        ...kop,
        casussen: soorten.vergeleken + soorten['niet-vergeleken'] + soorten.ongeldig,
        vergeleken: soorten.vergeleken,
        nietVergeleken: soorten['niet-vergeleken'],
        ongeldig: soorten.ongeldig,
        richtingen: Object.freeze({ ...richtingen }),
        minutenPerWeek: Object.freeze({ a: schrijfSom(perWeek.a), b: schrijfSom(perWeek.b), verschil: schrijfSom(perWeek.b - perWeek.a) }),
        tijdelijkeMinuten: Object.freeze({ a: tijdelijk.a.toString(), b: tijdelijk.b.toString() }),
        uitersten:
          uitersten === null
            ? null
            : Object.freeze({ kleinste: schrijfSom(BigInt(uitersten.kleinste)), grootste: schrijfSom(BigInt(uitersten.grootste)) }),
        verdeling: Object.freeze(KLASSEN.map((klasse, i) => Object.freeze({ ...klasse, aantal: klassen[i] ?? 0 }))),
        factoren: schrijfFactoren(
          [...factoren.values()].map(({ groep, code, omhoog, omlaag }) =>
            Object.freeze({ groep, code, omhoog: schrijfTelling(omhoog), omlaag: schrijfTelling(omlaag) }),
          ),
        ),
        nietBesluitrijp: Object.freeze({ ...nietBesluitrijp }),
        statussen: Object.freeze(
          STATUSSEN.flatMap((a) => STATUSSEN.map((b) => Object.freeze({ a, b, aantal: statussen.get(`${a} ${b}`) ?? 0 }))),
        ),
        belemmeringen: Object.freeze({
          a: schrijfBelemmeringen(belemmeringen.a.values()),
          b: schrijfBelemmeringen(belemmeringen.b.values()),
        }),
      }),
  };
}
