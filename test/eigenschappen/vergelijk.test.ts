import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  berekenHO,
  berekenHOActiviteiten,
  breidUit,
  leudal2018,
  telVergelijkingenOp,
  vatVergelijkingSamen,
  vergelijkBeleid,
  type Casus,
  type HOActiviteitenSituatie,
  type HOResultaat,
  type HOSituatie,
  type Verschil,
} from '../../src/index.js';
import type { gemeente} from '../hulp/gemeente.js';
import { gemeenteMet } from '../hulp/gemeente.js';
import { beleidArb, situatieArb } from '../hulp/ho-situaties.js';
import { breuk, leesBreuk, NUL, plus, schrijf as schrijfPositief, type Breuk } from '../hulp/leudal/breuk.js';
import { alsSituatie, huishoudenArb } from '../hulp/leudal/huishouden.js';
import { gebreken } from '../hulp/waarden.js';

type Reken = (situatie: never, beleid: typeof gemeente) => HOResultaat;
interface Geval {
  readonly a: HOResultaat;
  readonly b: HOResultaat;
}

const min = ({ boven, onder }: Breuk): Breuk => breuk(-boven, onder);
const schrijf = (getal: Breuk): string => (getal.boven < 0n ? `-${schrijfPositief(min(getal))}` : schrijfPositief(getal));
const som = (delen: readonly Breuk[]): Breuk => delen.reduce(plus, NUL);
const perWeek = ({ minuten, per }: { readonly minuten: number; readonly per: string }): Breuk => breuk(BigInt(minuten), per === 'week' ? 1n : 2n);

/** Both computed, or nothing. */
function berekend({ a, b }: Geval): { readonly a: Extract<HOResultaat, { status: 'berekend' }>; readonly b: Extract<HOResultaat, { status: 'berekend' }> } | null {
  return a.status === 'berekend' && b.status === 'berekend' ? { a, b } : null;
}

/** The totals, computed again from the single outcomes in the simplest way, with fractions of the tests. */
function naief(gevallen: readonly (Geval | null)[]): object {
  const gelezen = gevallen.flatMap((geval) => geval ?? []);
  const beide = gelezen.flatMap((geval) => berekend(geval) ?? []);
  const verschillen = beide.map(({ a, b }) => plus(perWeek(b), min(perWeek(a))));
  const tekens = verschillen.map(({ boven }) => (boven > 0n ? 'omhoog' : boven < 0n ? 'omlaag' : 'gelijk'));
  const keer = (teken: string): number => tekens.filter((gevonden) => gevonden === teken).length;
  return {
    casussen: gevallen.length,
    vergeleken: beide.length,
    nietVergeleken: gelezen.length - beide.length,
    ongeldig: gevallen.length - gelezen.length,
    richtingen: { omhoog: keer('omhoog'), omlaag: keer('omlaag'), gelijk: keer('gelijk') },
    minutenPerWeek: {
      a: schrijf(som(beide.map(({ a }) => perWeek(a)))),
      b: schrijf(som(beide.map(({ b }) => perWeek(b)))),
      verschil: schrijf(som(verschillen)),
    },
    tijdelijkeMinuten: Object.fromEntries(
      (['a', 'b'] as const).map((kant) => [kant, String(beide.flatMap((geval) => geval[kant].tijdelijk).reduce((tot, { minuten, weken }) => tot + minuten * weken, 0))]),
    ),
    nietBesluitrijp: { a: beide.filter(({ a }) => !a.besluitrijp).length, b: beide.filter(({ b }) => !b.besluitrijp).length },
  };
}

/** Per part of the explanation what the rows of all cases add, and in how many cases it differs. */
function naieveFactoren(gevallen: readonly (Geval | null)[]): object[] {
  const totalen = new Map<string, { groep: string; code: string; omhoog: Breuk[]; omlaag: Breuk[] }>();
  for (const geval of gevallen.flatMap((gelezen) => gelezen ?? [])) {
    const beide = berekend(geval);
    if (beide === null) continue;
    const perRij = new Map<string, Breuk>();
    for (const [uitkomst, teken] of [[beide.b, 1n], [beide.a, -1n]] as const) {
      for (const stap of uitkomst.stappen) {
        if (!('bijdrage' in stap)) continue;
        const bij = leesBreuk(stap.bijdrage);
        const sleutel = `${stap.groep} ${stap.code}`;
        perRij.set(sleutel, plus(perRij.get(sleutel) ?? NUL, breuk(bij.boven * teken, bij.onder * (uitkomst.per === 'week' ? 1n : 2n))));
      }
    }
    for (const [sleutel, minuten] of perRij) {
      if (minuten.boven === 0n) continue;
      const [groep = '', code = ''] = sleutel.split(' ');
      const totaal = totalen.get(sleutel) ?? { groep, code, omhoog: [], omlaag: [] };
      totalen.set(sleutel, totaal);
      (minuten.boven > 0n ? totaal.omhoog : totaal.omlaag).push(minuten);
    }
  }
  const kant = (delen: readonly Breuk[]): object => ({ gevallen: delen.length, minutenPerWeek: schrijf(som(delen)) });
  return [...totalen.keys()].sort().map((sleutel) => {
    const { groep, code, omhoog, omlaag } = totalen.get(sleutel)!;
    return { groep, code, omhoog: kant(omhoog), omlaag: kant(omlaag) };
  });
}

/** Leaves some answers out, or spoils the household. */
const kapotArb = fc.oneof(
  { weight: 6, arbitrary: fc.constant((s: object) => s) },
  { weight: 2, arbitrary: fc.constant((s: object) => ({ ...s, schoonEnLeefbaarHuis: 'schoonEnLeefbaarHuis' in s ? {} : undefined })) },
  { weight: 1, arbitrary: fc.constant((s: object) => ({ ...s, huisnummer: 3 })) },
);

const uitsluiting = gemeenteMet({ uitgeslotenGebieden: [{ gebied: 'wasverzorging', reden: 'er is een wasservice' }], huisdieren: 'uitgesloten' }, 'uitsluiting');
const beleid = fc.oneof(beleidArb, fc.constant(uitsluiting));
const gevalArb = fc.tuple(situatieArb, kapotArb).map(([situatie, kapot]) => kapot(situatie) as HOSituatie);
const populatieArb = fc.array(gevalArb, { maxLength: 12 }).map((situaties) => situaties.map((situatie, i): Casus => ({ id: `h${i}`, situatie })));

const eigenTijden = breidUit(leudal2018, {
  id: 'eigen-tijden', versie: 'x', naam: 'Eigen tijden', bron: { id: 'eigen', titel: 'Eigen tijden', soort: 'gemeente' },
  huishoudelijkeOndersteuning: {
    activiteiten: { 'woonkamer-ramen': '13.7', 'slaapkamer-matras': 8, 'woonkamer-gordijnen': 12, 'keuken-gordijnen': 9, 'hal-trap': '3.3' },
    afronding: { opVeelvoudVan: 15 },
  },
});
const activiteitenArb = fc.array(huishoudenArb, { maxLength: 6 }).map((lijst) => lijst.map((huishouden, i): Casus => ({ id: `h${i}`, situatie: alsSituatie(huishouden) })));

function uitkomstVan(reken: Reken, { situatie }: Casus, a: unknown, b: unknown): Geval | null {
  try {
    return { a: reken(situatie as never, a as never), b: reken(situatie as never, b as never) };
  } catch {
    return null;
  }
}

function controleer(reken: Reken, casussen: readonly Casus[], a: typeof gemeente, b: typeof gemeente): void {
  const gevallen = casussen.map((casus) => uitkomstVan(reken, casus, a, b));
  const totaal = vatVergelijkingSamen(casussen, a, b);
  expect(totaal).toMatchObject(naief(gevallen));
  expect(totaal.factoren).toEqual(naieveFactoren(gevallen));
}

const berekenActiviteiten: Reken = (situatie: HOActiviteitenSituatie, eigen) => berekenHOActiviteiten(situatie, eigen);

describe('vergelijkBeleid', () => {
  it('has the totals and parts of a naive recomputation, by blocks', () => {
    fc.assert(fc.property(populatieArb, beleid, beleid, (casussen, a, b) => { controleer(berekenHO, casussen, a, b); }), { numRuns: 150 });
  });

  it('has the totals and parts of a naive recomputation, by activities', () => {
    fc.assert(
      fc.property(activiteitenArb, (casussen) => {
        controleer(berekenActiviteiten, casussen, leudal2018, eigenTijden);
        controleer(berekenActiviteiten, casussen, eigenTijden, leudal2018);
      }),
      { numRuns: 60 },
    );
  });

  it('the parts of every case, and of all, add up to the difference exactly', () => {
    fc.assert(
      fc.property(populatieArb, beleid, beleid, (casussen, a, b) => {
        for (const verschil of vergelijkBeleid(casussen, a, b)) {
          if (verschil.soort !== 'vergeleken') continue;
          expect(schrijf(som(verschil.factoren.map(({ minutenPerWeek }) => leesBreuk(minutenPerWeek))))).toBe(verschil.verschilPerWeek);
        }
        const { factoren, minutenPerWeek } = vatVergelijkingSamen(casussen, a, b);
        const alles = factoren.flatMap(({ omhoog, omlaag }) => [omhoog, omlaag]).map((deel) => leesBreuk(deel.minutenPerWeek));
        expect(schrijf(som(alles))).toBe(minutenPerWeek.verschil);
      }),
      { numRuns: 100 },
    );
  });

  it('a policy held against itself changes nothing; turned round, every difference turns round', () => {
    fc.assert(
      fc.property(populatieArb, beleid, beleid, (casussen, a, b) => {
        expect(vatVergelijkingSamen(casussen, a, a)).toMatchObject({ richtingen: { omhoog: 0, omlaag: 0 }, factoren: [], minutenPerWeek: { verschil: '0' } });
        const heen = vatVergelijkingSamen(casussen, a, b);
        const terug = vatVergelijkingSamen(casussen, b, a);
        expect(terug.richtingen).toEqual({ omhoog: heen.richtingen.omlaag, omlaag: heen.richtingen.omhoog, gelijk: heen.richtingen.gelijk });
        expect(terug.verdeling.map(({ aantal }) => aantal)).toEqual(heen.verdeling.map(({ aantal }) => aantal).reverse());
        expect(schrijf(plus(leesBreuk(heen.minutenPerWeek.verschil), leesBreuk(terug.minutenPerWeek.verschil)))).toBe('0');
      }),
      { numRuns: 60 },
    );
  });

  it('every case falls in the class that its difference names, and the extremes are among them', () => {
    fc.assert(
      fc.property(populatieArb, beleid, beleid, (casussen, a, b) => {
        const verschillen: Verschil[] = [...vergelijkBeleid(casussen, a, b)];
        const minuten = verschillen.flatMap((verschil) => (verschil.soort === 'vergeleken' ? [Number(verschil.verschilPerWeek)] : []));
        const { verdeling, uitersten } = vatVergelijkingSamen(casussen, a, b);
        for (const { van, tot, aantal } of verdeling) {
          const binnen = (m: number): boolean =>
            van === 0 && tot === 0 ? m === 0 : m > 0 ? m > (van ?? Infinity) && m <= (tot ?? Infinity) && van !== null && van >= 0 : m < 0 && tot !== null && tot <= 0 && m < tot && m >= (van ?? -Infinity);
          expect(minuten.filter(binnen)).toHaveLength(aantal);
        }
        expect(uitersten).toEqual(minuten.length === 0 ? null : { kleinste: String(Math.min(...minuten)), grootste: String(Math.max(...minuten)) });
        expect(verschillen.flatMap((verschil) => gebreken(verschil))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('telVergelijkingenOp', () => {
  const delenArb = fc.tuple(populatieArb, populatieArb, populatieArb);

  it('of the parts is the whole, whatever the grouping and the order', () => {
    fc.assert(
      fc.property(delenArb, beleid, beleid, ([x, y, z], a, b) => {
        const [dx, dy, dz] = [x, y, z].map((deel) => vatVergelijkingSamen(deel, a, b)) as [never, never, never];
        const heel = vatVergelijkingSamen([...x, ...y, ...z], a, b);
        expect(telVergelijkingenOp(telVergelijkingenOp(dx, dy), dz)).toStrictEqual(heel);
        expect(telVergelijkingenOp(dx, telVergelijkingenOp(dy, dz))).toStrictEqual(heel);
        expect(telVergelijkingenOp(dz, telVergelijkingenOp(dy, dx))).toStrictEqual(heel);
      }),
      { numRuns: 60 },
    );
  });

  it('the totals of nothing change nothing', () => {
    fc.assert(
      fc.property(populatieArb, beleid, beleid, (casussen, a, b) => {
        const totaal = vatVergelijkingSamen(casussen, a, b);
        const niets = vatVergelijkingSamen([], a, b);
        expect(telVergelijkingenOp(totaal, niets)).toStrictEqual(totaal);
        expect(telVergelijkingenOp(niets, totaal)).toStrictEqual(totaal);
      }),
      { numRuns: 40 },
    );
  });
});
