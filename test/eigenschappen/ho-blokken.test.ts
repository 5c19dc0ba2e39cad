import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berekenHO, PER_LIJST, type HOResultaat, type HOSituatie } from '../../src/index.js';
import { alsBerekend, gemeente, mist, situatie, type Huis } from '../hulp/gemeente.js';
import { beleidArb, huisArb, situatieArb } from '../hulp/ho-situaties.js';
import { andersom, diepBevroren, gebreken, som, vergelijk } from '../hulp/waarden.js';

const KEREN = { numRuns: 300 };

function voorElke(wet: (aanvraag: HOSituatie, beleid: typeof gemeente) => void): void {
  fc.assert(fc.property(situatieArb, beleidArb, wet), KEREN);
}

const bijdragen = ({ stappen }: HOResultaat): string[] => stappen.flatMap((stap) => ('bijdrage' in stap ? [stap.bijdrage] : []));

describe('berekenHO: the explanation and the total', () => {
  it('the contributions of all rows add up to the minutes, exactly', () => {
    voorElke((aanvraag, beleid) => {
      const uitkomst = alsBerekend(berekenHO(aanvraag, beleid));
      expect(vergelijk(som(bijdragen(uitkomst)), String(uitkomst.minuten))).toBe(0);
    });
  });

  it('the areas, and the contributions within each area, add up to the exact minutes; no area is below 0', () => {
    voorElke((aanvraag, beleid) => {
      const uitkomst = alsBerekend(berekenHO(aanvraag, beleid));
      expect(vergelijk(som(uitkomst.resultaatgebieden.map((deel) => deel.minutenExact)), uitkomst.minutenExact)).toBe(0);
      for (const { gebied, minutenExact } of uitkomst.resultaatgebieden) {
        const inGebied = uitkomst.stappen.flatMap((stap) => (stap.groep === gebied && 'bijdrage' in stap ? [stap.bijdrage] : []));
        expect(vergelijk(som(inGebied), minutenExact)).toBe(0);
        expect(vergelijk(minutenExact, '0')).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('every area that was asked for is either in the total or temporary, once, and nothing else is', () => {
    voorElke((aanvraag, beleid) => {
      const { resultaatgebieden, tijdelijk } = alsBerekend(berekenHO(aanvraag, beleid));
      const gevonden = [...resultaatgebieden, ...tijdelijk].map(({ gebied }) => gebied);
      expect(gevonden.sort()).toEqual([...(aanvraag.gebieden ?? [])].sort());
      expect(resultaatgebieden.map(({ gebied }) => gebied)).not.toContain('adviesInstructieVoorlichting');
    });
  });

  it('temporary support never changes the structural minutes', () => {
    voorElke((aanvraag, beleid) => {
      const gebieden = (aanvraag.gebieden ?? []).filter((gebied) => gebied !== 'adviesInstructieVoorlichting');
      if (gebieden.length === 0) return;
      const zonder = { ...aanvraag, gebieden, adviesInstructieVoorlichting: undefined };
      const structureel = alsBerekend(berekenHO(zonder, beleid));
      const { minuten, minutenExact } = alsBerekend(berekenHO(aanvraag, beleid));
      expect({ minuten, minutenExact }).toEqual({ minuten: structureel.minuten, minutenExact: structureel.minutenExact });
    });
  });

  it('minutes are a multiple of the step, less than a step from the exact minutes, and upwards never below them', () => {
    voorElke((aanvraag, beleid) => {
      const { minuten, minutenExact, afronding } = alsBerekend(berekenHO(aanvraag, beleid));
      const { opVeelvoudVan, richting, verschil } = afronding;
      expect(minuten % opVeelvoudVan).toBe(0);
      expect(vergelijk(som([minutenExact, verschil]), String(minuten))).toBe(0);
      expect(vergelijk(verschil, String(opVeelvoudVan))).toBeLessThan(0);
      expect(vergelijk(verschil, richting === 'omhoog' ? '0' : String(-opVeelvoudVan / 2))).toBeGreaterThanOrEqual(0);
    });
  });

  it('per week and per two weeks tell the same exact minutes', () => {
    voorElke((aanvraag, beleid) => {
      const { per, minutenExact, minutenPerWeekExact } = alsBerekend(berekenHO(aanvraag, beleid));
      const weken = per === 'week' ? [minutenPerWeekExact] : [minutenPerWeekExact, minutenPerWeekExact];
      expect(vergelijk(som(weken), minutenExact)).toBe(0);
    });
  });

  it('a complete household is computed, and ready for a decision exactly when nothing blocks', () => {
    voorElke((aanvraag, beleid) => {
      const uitkomst = berekenHO(aanvraag, beleid);
      expect(uitkomst.status).toBe('berekend');
      expect(uitkomst.besluitrijp).toBe(!uitkomst.bevindingen.some(({ ernst }) => ernst === 'blokkerend'));
    });
  });
});

describe('berekenHO: each factor moves the minutes by its norm', () => {
  const NORM = {
    eigenMogelijkheden: -15,
    gebruikelijkeHulp: -15,
    netwerk: -15,
    extraSlaapkamers: 18,
    overigeKamers: 5,
    overigeKamersUitzonderlijk: 18,
    huisdieren: 15,
    woningkenmerken: 15,
    samenstellingHuishouden: 15,
  } as const;
  const MEESTE: Partial<Record<string, number>> = { eigenMogelijkheden: 3 };
  const INZET = [
    ['geen', 'enige', 30],
    ['geen', 'veel', 60],
    ['enige', 'veel', 30],
  ] as const;

  function wijzig(van: Huis, naar: Huis, per: 'week' | 'twee-weken', norm: number): void {
    const reken = (inHuis: Huis): ReturnType<typeof alsBerekend> => alsBerekend(berekenHO(situatie(inHuis, { per }), gemeente));
    const [voor, na] = [reken(van), reken(naar)];
    const verschil = Number(na.minutenExact) - Number(voor.minutenExact);
    const vol = norm * (per === 'week' ? 1 : 2);
    const ondergrens = [voor, na].some((uitkomst) => uitkomst.stappen.some(({ soort }) => soort === 'ondergrens'));
    if (ondergrens) expect(verschil * Math.sign(vol)).toBeGreaterThanOrEqual(0);
    else expect(verschil).toBe(vol);
    expect(Math.abs(verschil)).toBeLessThanOrEqual(Math.abs(vol));
  }

  it.each(Object.entries(NORM) as [keyof typeof NORM, number][])('one more %s: %i a week, double per two weeks, never the other way', (veld, norm) => {
    fc.assert(
      fc.property(huisArb, fc.constantFrom(...PER_LIJST), (inHuis, per) => {
        const nu = inHuis[veld];
        const van = typeof nu === 'boolean' ? false : Math.min(nu, (MEESTE[veld] ?? 99) - 1);
        wijzig({ ...inHuis, [veld]: van }, { ...inHuis, [veld]: typeof van === 'boolean' ? true : van + 1 }, per, norm);
      }),
      KEREN,
    );
  });

  it.each(INZET)('extra effort from %s to %s: %i a week, double per two weeks', (van, naar, norm) => {
    fc.assert(
      fc.property(huisArb, fc.constantFrom(...PER_LIJST), (inHuis, per) => {
        wijzig({ ...inHuis, extraInzet: van }, { ...inHuis, extraInzet: naar }, per, norm);
      }),
      KEREN,
    );
  });
});

describe('berekenHO: missing is not zero', () => {
  const NODIG = [
    ...Object.keys(situatie().schoonEnLeefbaarHuis ?? {}).map((veld) => `schoonEnLeefbaarHuis.${veld}`),
    'wasverzorging.omvang',
    'wasverzorging.huishouden',
    'maaltijden.broodmaaltijdenPerWeek',
    'maaltijden.warmeMaaltijdenPerWeek',
    'regie.aantoonbaarExtraWerk',
    'adviesInstructieVoorlichting.weken',
    'kinderen.perKind',
  ];

  it.each(NODIG)('without %s exactly that is asked for, and no number comes out', (pad) => {
    const [gebied = '', veld = ''] = pad.split('.');
    const metGebied = situatieArb.filter(({ gebieden }) => (gebieden as readonly string[]).includes(gebied));
    fc.assert(
      fc.property(metGebied, fc.boolean(), (aanvraag, alsUndefined) => {
        const blok: Record<string, unknown> = { ...aanvraag[gebied as 'regie'], ...(veld === 'perKind' ? { perGezin: [] } : {}) };
        if (alsUndefined) blok[veld] = undefined;
        else Reflect.deleteProperty(blok, veld);
        const uitkomst = berekenHO({ ...aanvraag, [gebied]: blok }, gemeente);
        expect(mist(uitkomst)).toEqual([pad]);
        expect(uitkomst).not.toHaveProperty('minuten');
        expect(uitkomst.besluitrijp).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

describe('berekenHO: plain values in and out', () => {
  const KOP = ['bevindingen', 'stappen', 'verantwoording', 'status', 'besluitrijp'];
  const OMVANG = ['minuten', 'per', 'minutenExact', 'minutenPerWeekExact', 'urenPerJaar', 'resultaatgebieden', 'tijdelijk', 'afronding'];
  const STAP = ['code', 'groep', 'omschrijving', 'soort', 'toegepast', 'herkomst', 'vindplaats'];
  const PER_SOORT = {
    telling: ['aantal', 'norm', 'bijdrage'],
    ondergrens: ['bijdrage'],
    afronding: ['bijdrage'],
    afwijking: ['bijdrage'],
    subtotaal: ['waarde'],
    keuze: ['gekozen', 'uit'],
    toets: ['eis', 'waarde', 'voldaan'],
  } as const;
  const sleutels = (waarde: object): string[] => Object.keys(waarde).sort();

  it('the order of keys and of the areas does not matter', () => {
    voorElke((aanvraag, beleid) => {
      const anders = { ...andersom(aanvraag), gebieden: [...(aanvraag.gebieden ?? [])].reverse() };
      expect(berekenHO(anders, beleid)).toEqual(berekenHO(aanvraag, beleid));
    });
  });

  it('the result is plain JSON: a round trip gives the same', () => {
    voorElke((aanvraag, beleid) => {
      const uitkomst = berekenHO(aanvraag, beleid);
      expect(JSON.parse(JSON.stringify(uitkomst))).toStrictEqual(uitkomst);
    });
  });

  it('the result is frozen to its depth and has no undefined, NaN or -0', () => {
    voorElke((aanvraag, beleid) => {
      expect(gebreken(berekenHO(aanvraag, beleid))).toEqual([]);
    });
  });

  it('so is an incomplete result, and a result under a policy that was not read before', () => {
    fc.assert(
      fc.property(situatieArb, (aanvraag) => {
        expect(gebreken(berekenHO({ ...aanvraag, schoonEnLeefbaarHuis: undefined, regie: undefined }, gemeente))).toEqual([]);
        expect(gebreken(berekenHO(aanvraag, JSON.parse(JSON.stringify(gemeente)) as typeof gemeente))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('there are no optional keys: every result and every row of a kind has the same keys', () => {
    voorElke((aanvraag, beleid) => {
      const uitkomst = alsBerekend(berekenHO(aanvraag, beleid));
      expect(sleutels(uitkomst)).toEqual([...KOP, ...OMVANG, 'vorigeIndicatie', 'afwijking'].sort());
      for (const stap of uitkomst.stappen) expect(sleutels(stap)).toEqual([...STAP, ...PER_SOORT[stap.soort as keyof typeof PER_SOORT]].sort());
      for (const bevinding of uitkomst.bevindingen) expect(sleutels(bevinding)).toEqual(['code', 'ernst', 'melding', 'pad', 'vindplaats']);
    });
  });

  it('a frozen household is accepted, and none is ever changed', () => {
    voorElke((aanvraag, beleid) => {
      const vooraf = JSON.stringify(aanvraag);
      const gewoon = berekenHO(aanvraag, beleid);
      expect(JSON.stringify(aanvraag)).toBe(vooraf);
      expect(berekenHO(diepBevroren(aanvraag), beleid)).toEqual(gewoon);
    });
  });

  it('the same household gives the same result, whatever was computed in between', () => {
    fc.assert(
      fc.property(situatieArb, situatieArb, beleidArb, (aanvraag, ertussen, beleid) => {
        const eerst = berekenHO(aanvraag, beleid);
        berekenHO(ertussen, beleid);
        expect(berekenHO(structuredClone(aanvraag), beleid)).toEqual(eerst);
      }),
      KEREN,
    );
  });
});
