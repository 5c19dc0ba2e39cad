import { bevriesDiep, InvoerFout, leesHoeveelheid, onder, telExactOp, type Exact, type Probleem } from '../kern/index.js';
import { schrijfBelemmeringen, schrijfFactoren } from './vergelijk-teller.js';
import { VergelijkingSchema, type Belemmering, type Factortotaal, type PerKant, type Vergelijking } from './vergelijking.js';

type Kanttotaal = Factortotaal['omhoog'];

function voegSamen<T>(lijsten: readonly (readonly T[])[], sleutel: (waarde: T) => string, tel: (x: T, y: T) => T): T[] {
  const perSleutel = new Map<string, T>();
  for (const waarde of lijsten.flat()) {
    const bekend = perSleutel.get(sleutel(waarde));
    perSleutel.set(sleutel(waarde), bekend === undefined ? waarde : tel(bekend, waarde));
  }
  return [...perSleutel.values()];
}

const telKant = (x: Kanttotaal, y: Kanttotaal): Kanttotaal => ({
  gevallen: x.gevallen + y.gevallen,
  minutenPerWeek: telExactOp(x.minutenPerWeek, y.minutenPerWeek),
});

const telFactor = (x: Factortotaal, y: Factortotaal): Factortotaal => ({
  ...x,
  omhoog: telKant(x.omhoog, y.omhoog),
  omlaag: telKant(x.omlaag, y.omlaag),
});

const telBelemmering = (x: Belemmering, y: Belemmering): Belemmering => ({ ...x, gevallen: x.gevallen + y.gevallen });

const telPaar = (x: PerKant<Exact>, y: PerKant<Exact>): PerKant<Exact> => ({ a: telExactOp(x.a, y.a), b: telExactOp(x.b, y.b) });

function kies(x: Exact, y: Exact, beste: (...minuten: readonly number[]) => number): Exact {
  const minuten = leesHoeveelheid(x, 'week');
  return beste(minuten, leesHoeveelheid(y, 'week')) === minuten ? x : y;
}

function telUitersten(x: Vergelijking['uitersten'], y: Vergelijking['uitersten']): Vergelijking['uitersten'] {
  if (x === null || y === null) return x ?? y;
  return { kleinste: kies(x.kleinste, y.kleinste, Math.min), grootste: kies(x.grootste, y.grootste, Math.max) };
}

/** What must be the same in both parts: else they are not totals of one comparison. */
function eisZelfde(x: Vergelijking, y: Vergelijking): void {
  const zelfde: readonly (readonly [string, string | null, string | null])[] = [
    ['bibliotheek.versie', x.bibliotheek.versie, y.bibliotheek.versie],
    ['beleid.a.id', x.beleid.a.id, y.beleid.a.id],
    ['beleid.a.versie', x.beleid.a.versie, y.beleid.a.versie],
    ['beleid.a.vingerafdruk', x.beleid.a.vingerafdruk, y.beleid.a.vingerafdruk],
    ['beleid.b.id', x.beleid.b.id, y.beleid.b.id],
    ['beleid.b.versie', x.beleid.b.versie, y.beleid.b.versie],
    ['beleid.b.vingerafdruk', x.beleid.b.vingerafdruk, y.beleid.b.vingerafdruk],
    ['peildatum', x.peildatum, y.peildatum],
  ];
  const problemen: Probleem[] = zelfde
    .filter(([, links, rechts]) => links !== rechts)
    .map(([pad]) => ({ pad: `deelB.${pad}`, code: 'ANDERE_VERGELIJKING', melding: `\`${pad}\` is niet in beide delen gelijk: dit zijn geen delen van één vergelijking` }));
  if (problemen.length > 0) throw new InvoerFout('INVOER_ONGELDIG', problemen);
}

function lees(deelA: Vergelijking, deelB: Vergelijking): readonly [Vergelijking, Vergelijking] {
  const a = VergelijkingSchema.lees(deelA);
  const b = VergelijkingSchema.lees(deelB);
  if (a.geldig && b.geldig) return [a.waarde, b.waarde];
  throw new InvoerFout('INVOER_ONGELDIG', [
    ...(a.geldig ? [] : onder('deelA', a.problemen)),
    ...(b.geldig ? [] : onder('deelB', b.problemen)),
  ]);
}

/**
 * Adds the totals of two parts of one population, so that a comparison can be divided over processes or machines. The
 * order and the grouping of the parts do not matter; the totals of no cases change nothing.
 *
 * @param deelA totals of a part of the cases
 * @param deelB totals of another part, of the same two policies, day and version of this library
 * @throws InvoerFout `INVOER_ONGELDIG` when a part is not of the form, its counts do not agree, or the parts belong to
 *   different comparisons
 * @bron normenkader-ho-2025 vraag 2 (NE-009, NE-011)
 * @example telVergelijkingenOp(eersteHelft, tweedeHelft).casussen // 1000000
 */
export function telVergelijkingenOp(deelA: Vergelijking, deelB: Vergelijking): Vergelijking {
  const [x, y] = lees(deelA, deelB);
  eisZelfde(x, y);
  const { omhoog, omlaag, gelijk } = y.richtingen;
  return bevriesDiep({
    bibliotheek: { ...x.bibliotheek },
    beleid: { a: { ...x.beleid.a }, b: { ...x.beleid.b } },
    peildatum: x.peildatum,
    casussen: x.casussen + y.casussen,
    vergeleken: x.vergeleken + y.vergeleken,
    nietVergeleken: x.nietVergeleken + y.nietVergeleken,
    ongeldig: x.ongeldig + y.ongeldig,
    richtingen: { omhoog: x.richtingen.omhoog + omhoog, omlaag: x.richtingen.omlaag + omlaag, gelijk: x.richtingen.gelijk + gelijk },
    minutenPerWeek: { ...telPaar(x.minutenPerWeek, y.minutenPerWeek), verschil: telExactOp(x.minutenPerWeek.verschil, y.minutenPerWeek.verschil) },
    tijdelijkeMinuten: telPaar(x.tijdelijkeMinuten, y.tijdelijkeMinuten),
    uitersten: telUitersten(x.uitersten, y.uitersten),
    verdeling: x.verdeling.map((klasse, i) => ({ ...klasse, aantal: klasse.aantal + (y.verdeling[i]?.aantal ?? 0) })),
    factoren: schrijfFactoren(voegSamen([x.factoren, y.factoren], ({ groep, code }) => `${groep} ${code}`, telFactor)),
    nietBesluitrijp: { a: x.nietBesluitrijp.a + y.nietBesluitrijp.a, b: x.nietBesluitrijp.b + y.nietBesluitrijp.b },
    statussen: x.statussen.map((overgang) => ({
      ...overgang,
      aantal: overgang.aantal + (y.statussen.find(({ a, b }) => a === overgang.a && b === overgang.b)?.aantal ?? 0),
    })),
    belemmeringen: {
      a: schrijfBelemmeringen(voegSamen([x.belemmeringen.a, y.belemmeringen.a], ({ soort, naam }) => `${soort} ${naam}`, telBelemmering)),
      b: schrijfBelemmeringen(voegSamen([x.belemmeringen.b, y.belemmeringen.b], ({ soort, naam }) => `${soort} ${naam}`, telBelemmering)),
    },
  });
}
