import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berekenHOActiviteiten, leudal2018, type HOActiviteitenSituatie } from '../../src/index.js';
import { leesBreuk, NUL, omhoog, plus, schrijf } from '../hulp/leudal/breuk.js';
import { alsSituatie, huishoudenArb, KENMERKEN, rijenVan, RUIMTEN, som, type Huishouden } from '../hulp/leudal/huishouden.js';
import { BRONRIJEN } from '../hulp/leudal/tabel.js';
import { alsBerekend, bevries, kopie, leudalMet, nietBevroren, ontbreekt } from '../hulp/leudal/uitkomst.js';

/** The source leaves these seven without a time; here a municipality supplies them, with as many decimals as a norm can have. */
const TIJDEN = {
  'woonkamer-gordijnen': '10.125',
  'slaapkamer-matras': '5',
  'keuken-gordijnen': '7.3',
  'keuken-lamellen': '20.001',
  'sanitair-gordijnen': '4.05',
  'sanitair-lamellen': '3.333',
  'was-vlekken': '2.5',
} as const;
const compleet = leudalMet({ activiteiten: TIJDEN });
const op15 = leudalMet({ activiteiten: TIJDEN, afronding: { opVeelvoudVan: 15, richting: 'omhoog' } });

const zonderTijd = (huishouden: Huishouden): string[] => rijenVan(huishouden).filter(({ gedrukt }) => gedrukt === null).map(({ id }) => id);

describe('households at random', () => {
  it('are the exact sum of the rows that apply, rounded up once', () => {
    fc.assert(
      fc.property(huishoudenArb, (huishouden) => {
        const verwacht = som(huishouden, TIJDEN);
        const uit = alsBerekend(berekenHOActiviteiten(alsSituatie(huishouden), compleet));
        expect(uit.minutenExact).toBe(schrijf(verwacht));
        expect(uit.minuten).toBe(omhoog(verwacht, 5));
        expect(alsBerekend(berekenHOActiviteiten(alsSituatie(huishouden), op15)).minuten).toBe(omhoog(verwacht, 15));
        expect(uit.urenPerJaar).toBe(Math.ceil((uit.minuten * 52) / 60));
      }),
      { numRuns: 500 },
    );
  });

  it('have contributions and areas that add up to the result', () => {
    fc.assert(
      fc.property(huishoudenArb, (huishouden) => {
        const uit = alsBerekend(berekenHOActiviteiten(alsSituatie(huishouden), compleet));
        const bijdragen = uit.stappen.flatMap((stap) => ('bijdrage' in stap ? [leesBreuk(stap.bijdrage)] : []));
        expect(schrijf(bijdragen.reduce(plus, NUL))).toBe(String(uit.minuten));
        const gebieden = uit.resultaatgebieden.map(({ minutenExact }) => leesBreuk(minutenExact));
        expect(schrijf(gebieden.reduce(plus, NUL))).toBe(uit.minutenExact);
        expect(schrijf(plus(leesBreuk(uit.minutenExact), leesBreuk(uit.afronding.verschil)))).toBe(String(uit.minuten));
      }),
    );
  });

  it('apply exactly the rows of the document that hold, and show the others too', () => {
    fc.assert(
      fc.property(huishoudenArb, (huishouden) => {
        const uit = berekenHOActiviteiten(alsSituatie(huishouden), compleet);
        const rijen = uit.stappen.filter((stap) => stap.soort === 'telling');
        const code = (id: string): string => id.replaceAll('-', '_').toUpperCase();
        expect(rijen.filter(({ toegepast }) => toegepast).map((stap) => stap.code).sort()).toEqual(rijenVan(huishouden).map(({ id }) => code(id)).sort());
        const gevraagd = BRONRIJEN.filter(({ groep }) => huishouden.groepen.includes(groep));
        expect(rijen.map((stap) => stap.code).sort()).toEqual(gevraagd.map(({ id }) => code(id)).sort());
      }),
    );
  });

  it('name the gaps exactly: the rows without a time that apply, never as 0', () => {
    fc.assert(
      fc.property(huishoudenArb, (huishouden) => {
        const gaten = zonderTijd(huishouden);
        const uit = berekenHOActiviteiten(alsSituatie(huishouden), leudal2018);
        if (gaten.length === 0) {
          expect(alsBerekend(uit).minutenExact).toBe(schrijf(som(huishouden)));
          return;
        }
        expect(ontbreekt(uit).sort()).toEqual(gaten.map((id) => `norm ${id}`).sort());
        for (const stap of uit.stappen) {
          if (stap.soort === 'telling' && gaten.includes(stap.code.toLowerCase().replaceAll('_', '-'))) expect(stap).toMatchObject({ toegepast: false, norm: null });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order in which rooms, areas and rows are listed', () => {
    fc.assert(
      fc.property(huishoudenArb, (huishouden) => {
        const om: Huishouden = {
          ...huishouden,
          groepen: [...huishouden.groepen].reverse(),
          nietNodig: [...huishouden.nietNodig].reverse(),
          frequenties: [...huishouden.frequenties].reverse(),
        };
        const een = alsSituatie(huishouden);
        const ander = { ...alsSituatie(om), gebieden: [...(een.gebieden ?? [])].reverse() };
        expect(alsBerekend(berekenHOActiviteiten(ander, compleet)).minutenExact).toBe(alsBerekend(berekenHOActiviteiten(een, compleet)).minutenExact);
      }),
    );
  });

  it('give plain frozen JSON, the same every time, and leave the input alone', () => {
    fc.assert(
      fc.property(huishoudenArb, fc.constantFrom(leudal2018, compleet), (huishouden, beleid) => {
        const situatie = bevries(alsSituatie(huishouden));
        const ervoor = JSON.stringify(situatie);
        const uit = berekenHOActiviteiten(situatie, beleid);
        expect(kopie(uit)).toStrictEqual(uit);
        expect(nietBevroren(uit)).toEqual([]);
        expect(JSON.stringify(berekenHOActiviteiten(kopie(situatie), beleid))).toBe(JSON.stringify(uit));
        expect(JSON.stringify(situatie)).toBe(ervoor);
      }),
    );
  });
});

describe('features of the home', () => {
  const onderdelen = fc.shuffledSubarray([...RUIMTEN, 'was', 'strijken'], { minLength: 1 });

  /** The answers with some features left out. */
  const metGaten = fc.tuple(huishoudenArb, onderdelen, fc.infiniteStream(fc.boolean())).map(([huishouden, groepen, weg]) => {
    const weglaten: string[] = [];
    const antwoorden = Object.fromEntries(
      Object.entries(huishouden.antwoorden).map(([groep, blok]) => [
        groep,
        Object.fromEntries(
          Object.entries(blok).filter(([kenmerk]) => {
            if (weg.next().value !== true) return true;
            weglaten.push(`${groep}.${kenmerk}`);
            return false;
          }),
        ),
      ]),
    );
    return { huishouden: { ...huishouden, groepen, nietNodig: [], frequenties: [], antwoorden }, weglaten };
  });

  it('are asked once each, only of what is listed', () => {
    fc.assert(
      fc.property(metGaten, ({ huishouden, weglaten }) => {
        const situatie = alsSituatie(huishouden);
        // ja and nee are read from the answers, so what was left out must be absent in the input as well
        const was = huishouden.antwoorden['was'] ?? {};
        const gelezen: HOActiviteitenSituatie = {
          ...situatie,
          ...(situatie.wasverzorging === undefined
            ? {}
            : { wasverzorging: { drogen: situatie.wasverzorging.drogen, vlekken: was['vlekken'] === undefined ? undefined : was['vlekken'] === 'ja' } }),
          ...(situatie.strijken === undefined || huishouden.antwoorden['strijken']?.['medischNoodzakelijk'] !== undefined ? {} : { strijken: {} }),
        };
        const pad = (plek: string): string => {
          if (plek.startsWith('was.')) return plek.replace('was.', 'wasverzorging.');
          return plek.startsWith('strijken.') ? plek : `schoonEnLeefbaarHuis.${plek}`;
        };
        const verwacht = weglaten.filter((plek) => huishouden.groepen.some((groep) => plek.startsWith(`${groep}.`))).map(pad);
        const uit = berekenHOActiviteiten(gelezen, compleet);
        const gevraagd = uit.status === 'onvolledig' ? uit.ontbreekt.map((wat) => (wat.soort === 'gegeven' ? wat.pad : wat.norm)) : [];
        expect(gevraagd.sort()).toEqual(verwacht.sort());
      }),
      { numRuns: 300 },
    );
  });

  it('have a question in words, not a key', () => {
    for (const ruimte of RUIMTEN) {
      const uit = berekenHOActiviteiten({ gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: { ruimten: [ruimte] } }, compleet);
      if (uit.status !== 'onvolledig') throw new Error(`${ruimte}: nothing is asked`);
      expect(uit.ontbreekt.map((wat) => (wat.soort === 'gegeven' ? wat.pad.split('.').at(-1) : wat.norm)).sort()).toEqual([...(KENMERKEN[ruimte] ?? [])].sort());
      for (const wat of uit.ontbreekt) if (wat.soort === 'gegeven') expect(wat.vraag).toMatch(/^[A-Z].+ .+\?$/);
    }
  });
});

describe('exactly 105 minutes', () => {
  /** Pairs of rows with the same frequency; times that together make whole minutes a week. */
  const PAREN = [
    ['woonkamer-deuren', 'woonkamer-zitmeubels', 8_000], // once per 8 weeks: x/8 + y/8
    ['slaapkamer-stof-hoog', 'keuken-kastjes-boven', 6_000], // once per 6 weeks
    ['slaapkamer-dweilen', 'hal-trap', 4_000], // once per 4 weeks
    ['woonkamer-stof-hoog', 'hal-dweilen', 2_000], // once per 2 weeks
    ['woonkamer-ramen', 'sanitair-tegelwand', 13_000], // 4 x a year
    ['keuken-radiatoren', 'keuken-koelkast', 52_000], // 3 x a year: x + y = 52 makes 3
    ['hal-deuren', 'slaapkamer-deuren', 26_000], // 2 x a year
    ['keuken-vriezer', 'slaapkamer-gordijnen', 52_000], // 1 x a year
  ] as const;
  const PER_PAAR = [1, 1, 1, 1, 1, 3, 1, 1];
  const REST = 'woonkamer-stofzuigen'; // weekly
  const gebruikt = new Set<string>([REST, ...PAREN.flatMap(([een, ander]) => [een, ander])]);

  const situatie: HOActiviteitenSituatie = {
    gebieden: ['schoonEnLeefbaarHuis'],
    schoonEnLeefbaarHuis: {
      ruimten: RUIMTEN,
      woonkamer: { vloer: 'hard', raambekleding: 'geen' },
      slaapkamer: { vloer: 'hard', raambekleding: 'gordijnen' },
      keuken: { vloer: 'hard', raambekleding: 'geen', afwas: 'hand', afzuigkap: 'geen', vriezer: 'los' },
      sanitair: { raambekleding: 'geen' },
      hal: { vloer: 'hard', trap: 'ja' },
    },
    nietNodig: BRONRIJEN.filter(({ id }) => !gebruikt.has(id)).map(({ id }) => ({ activiteit: id, reden: 'niet-aanwezig' })),
  };
  const tekst = (duizendsten: number): string => `${Math.floor(duizendsten / 1000)}.${String(duizendsten % 1000).padStart(3, '0')}`;

  /** Times of the rows: a part of each pair as given in thousandths, the other part what makes it whole. */
  function tijden(delen: readonly number[], rest: number): Record<string, string> {
    const paren = PAREN.flatMap(([een, ander, samen], i) => [[een, tekst(delen[i]!)], [ander, tekst(samen - delen[i]!)]]);
    return { ...(Object.fromEntries(paren) as Record<string, string>), [REST]: tekst(rest) };
  }
  const vast = PER_PAAR.reduce((a, b) => a + b, 0);
  const rest105 = (105 - vast) * 1000;

  it('stays 105, and rounds to 105 by 5 and by 15', () => {
    fc.assert(
      fc.property(fc.tuple(...PAREN.map(([, , samen]) => fc.integer({ min: 1, max: samen - 1 }))), (delen) => {
        const activiteiten = tijden(delen, rest105);
        for (const opVeelvoudVan of [5, 15] as const) {
          const uit = alsBerekend(berekenHOActiviteiten(situatie, leudalMet({ activiteiten, afronding: { opVeelvoudVan } })));
          expect([uit.minutenExact, uit.minuten, uit.afronding.verschil]).toEqual(['105', 105, '0']);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is rounded up as soon as one thousandth of a minute a year is added', () => {
    const delen = PAREN.map(([, , samen]) => Math.floor(samen / 3));
    const activiteiten = tijden(delen, rest105);
    const vriezer = activiteiten['keuken-vriezer']!;
    const meer = { ...activiteiten, 'keuken-vriezer': tekst(Math.round(Number(vriezer) * 1000) + 1) };
    for (const [opVeelvoudVan, minuten] of [[5, 110], [15, 120]] as const) {
      const uit = alsBerekend(berekenHOActiviteiten(situatie, leudalMet({ activiteiten: meer, afronding: { opVeelvoudVan } })));
      expect(uit.minuten).toBe(minuten);
      expect(uit.minutenExact).toBe(schrijf(plus(leesBreuk('105'), leesBreuk('1/52000'))));
    }
  });
});
