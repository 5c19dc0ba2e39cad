import { describe, expect, it } from 'vitest';
import {
  ActiviteitencasusSchema,
  BlokkencasusSchema,
  lees,
  leudal2018,
  middenLimburg2024,
  nederweert2025,
  telVergelijkingenOp,
  vatVergelijkingSamen,
  vergelijkBeleid,
  VergelijkingSchema,
  type Casus,
  type Vergelijking,
  type Verschil,
} from '../../src/index.js';
import { foutVan, problemenVan } from '../hulp/fouten.js';
import { alleen, gemeente, gemeenteMet, huis, situatie } from '../hulp/gemeente.js';
import { gebreken } from '../hulp/waarden.js';

/** Per quarter of an hour, and no time for pets. */
const voorstel = gemeenteMet({ afronding: { opVeelvoudVan: 15 }, huisdieren: 'uitgesloten' }, 'voorstel');
const zonderWas = gemeenteMet({ uitgeslotenGebieden: [{ gebied: 'wasverzorging', reden: 'er is een wasservice' }] }, 'wasservice');

const casus = (id: string, inhoud: unknown): Casus => ({ id, situatie: inhoud }) as Casus;

/** By hand, at 125 for full takeover: each household, its minutes under the municipality and under the proposal. */
const POPULATIE: readonly Casus[] = [
  casus('gelijk', situatie({ extraSlaapkamers: 0, overigeKamers: 2 })), // 125 + 10 = 135; a quarter of an hour already
  casus('hoger', situatie()), // 125; 135 by the quarter
  casus('lager', situatie({ huisdieren: true })), // 125 + 15 = 140; without pets 125, so 135
  casus('om-de-week', situatie({ overigeKamers: 1 }, { per: 'twee-weken' })), // 150 + 10 = 160; 165 by the quarter
  casus('onvolledig', situatie({ netwerk: undefined })),
  casus('oordeel', alleen('kinderen', { kinderen: { perKind: [{ leeftijd: 12, activiteiten: [{ activiteit: 'wassen-en-kleden', kerenPerDag: 1, dagenPerWeek: 1 }] }] } })),
  casus('ongeldig', situatie({ extraSlaapkamers: -1 })),
  casus('tijdelijk', { ...situatie(), gebieden: ['schoonEnLeefbaarHuis', 'adviesInstructieVoorlichting'], adviesInstructieVoorlichting: { weken: 4 } }),
];

function metId(verschillen: Iterable<Verschil>, id: string): Verschil {
  const gevonden = [...verschillen].find((verschil) => verschil.id === id);
  if (gevonden === undefined) throw new Error(`geen ${id}`);
  return gevonden;
}

function vergeleken(id: string): Extract<Verschil, { soort: 'vergeleken' }> {
  const verschil = metId(vergelijkBeleid(POPULATIE, gemeente, voorstel), id);
  if (verschil.soort !== 'vergeleken') throw new Error(`${id}: ${verschil.soort}`);
  return verschil;
}

describe('vergelijkBeleid: one case', () => {
  it('a lower outcome says by how much, and what made it', () => {
    expect(vergeleken('lager')).toEqual({
      soort: 'vergeleken',
      volgnummer: 3,
      id: 'lager',
      richting: 'omlaag',
      verschilPerWeek: '-5',
      a: { status: 'berekend', besluitrijp: true, minuten: 140, per: 'week', minutenPerWeek: '140', tijdelijkeMinuten: 0 },
      b: { status: 'berekend', besluitrijp: true, minuten: 135, per: 'week', minutenPerWeek: '135', tijdelijkeMinuten: 0 },
      factoren: [
        { groep: 'schoonEnLeefbaarHuis', code: 'HUISDIEREN', minutenPerWeek: '-15' },
        { groep: 'totaal', code: 'AFRONDING', minutenPerWeek: '10' },
      ],
    });
  });

  it('a higher and an equal outcome', () => {
    expect(vergeleken('hoger')).toMatchObject({ richting: 'omhoog', verschilPerWeek: '10', factoren: [{ code: 'AFRONDING', minutenPerWeek: '10' }] });
    expect(vergeleken('gelijk')).toMatchObject({ richting: 'gelijk', verschilPerWeek: '0', factoren: [] });
  });

  it('every two weeks is held per week, exactly', () => {
    expect(vergeleken('om-de-week')).toMatchObject({
      verschilPerWeek: '2.5',
      a: { minuten: 160, per: 'twee-weken', minutenPerWeek: '80' },
      b: { minuten: 165, per: 'twee-weken', minutenPerWeek: '82.5' },
      factoren: [{ code: 'AFRONDING', minutenPerWeek: '2.5' }],
    });
  });

  it('temporary support stands apart: its minutes over the whole term are no part of the difference', () => {
    const { verschilPerWeek, a, b, factoren } = vergeleken('tijdelijk');
    expect([verschilPerWeek, a.tijdelijkeMinuten, b.tijdelijkeMinuten]).toEqual(['10', 120, 120]);
    expect(factoren).toHaveLength(1);
  });

  it('a case that was not computed has no difference, and says under each policy why', () => {
    const onvolledig = metId(vergelijkBeleid(POPULATIE, gemeente, voorstel), 'onvolledig');
    expect(onvolledig).toMatchObject({ soort: 'niet-vergeleken', a: { status: 'onvolledig', ontbreekt: [{ pad: 'schoonEnLeefbaarHuis.netwerk' }] } });
    const oordeel = metId(vergelijkBeleid(POPULATIE, gemeente, voorstel), 'oordeel');
    expect(oordeel).toMatchObject({ soort: 'niet-vergeleken', b: { status: 'beoordeling-nodig' } });
    const uitgesloten = [...vergelijkBeleid([casus('was', alleen('wasverzorging', { wasverzorging: { omvang: 'volledig', huishouden: 'eenpersoons' } }))], gemeente, zonderWas)];
    expect(uitgesloten).toMatchObject([{ soort: 'niet-vergeleken', a: { status: 'berekend', minuten: 40 }, b: { status: 'niet-aangewezen' } }]);
  });

  it('a bad case is an outcome with its problems, and stops nothing', () => {
    const slecht = [null, 3, { situatie: situatie() }, casus('met spatie', situatie()), { ...casus('x', {}), naam: 'J. Jansen' }, ...POPULATIE] as Casus[];
    const verschillen = [...vergelijkBeleid(slecht, gemeente, voorstel)];
    expect(verschillen.slice(0, 5).map(({ soort, id }) => [soort, id])).toEqual([
      ['ongeldig', null], ['ongeldig', null], ['ongeldig', null], ['ongeldig', null], ['ongeldig', 'x'],
    ]);
    expect(verschillen).toHaveLength(slecht.length);
    expect(metId(verschillen, 'ongeldig')).toMatchObject({ problemen: [{ pad: 'situatie.schoonEnLeefbaarHuis.extraSlaapkamers', code: 'BUITEN_BEREIK' }] });
    expect(JSON.stringify(verschillen)).not.toContain('Jansen');
  });

  it('an id that only the policy can refuse is a problem of the case as well', () => {
    const inhoud = { gebieden: ['strijken'], strijken: { medischNoodzakelijk: true }, nietNodig: [{ activiteit: 'was-strijke', reden: 'zelf' }] };
    expect([...vergelijkBeleid([casus('h', inhoud)], leudal2018, leudal2018)]).toMatchObject([
      { soort: 'ongeldig', id: 'h', problemen: [{ pad: 'situatie.nietNodig.0.activiteit' }] },
    ]);
  });
});

describe('vergelijkBeleid: the totals', () => {
  const totaal = vatVergelijkingSamen(POPULATIE, gemeente, voorstel);

  it('count only what both policies could compute, and the rest apart', () => {
    expect(totaal).toMatchObject({
      beleid: { a: { id: 'voorbeeldstad-2025' }, b: { id: 'voorstel' } },
      casussen: 8,
      vergeleken: 5,
      nietVergeleken: 2,
      ongeldig: 1,
      richtingen: { omhoog: 3, omlaag: 1, gelijk: 1 },
      // a: 135 + 125 + 140 + 80 + 125, b: 135 + 135 + 135 + 82.5 + 135
      minutenPerWeek: { a: '605', b: '622.5', verschil: '17.5' },
      tijdelijkeMinuten: { a: '120', b: '120' },
      uitersten: { kleinste: '-5', grootste: '10' },
      nietBesluitrijp: { a: 1, b: 1 },
    });
    expect(totaal.statussen.filter(({ aantal }) => aantal > 0)).toEqual([
      { a: 'berekend', b: 'berekend', aantal: 5 },
      { a: 'onvolledig', b: 'onvolledig', aantal: 1 },
      { a: 'beoordeling-nodig', b: 'beoordeling-nodig', aantal: 1 },
    ]);
    expect(totaal.statussen).toHaveLength(16);
    expect(totaal.belemmeringen.a).toEqual([
      { soort: 'gegeven', naam: 'schoonEnLeefbaarHuis.netwerk', gevallen: 1 },
      { soort: 'vraag', naam: expect.any(String) as string, gevallen: 1 },
    ]);
  });

  it('say per part how many cases went which way', () => {
    expect(totaal.factoren).toEqual([
      { groep: 'schoonEnLeefbaarHuis', code: 'HUISDIEREN', omhoog: { gevallen: 0, minutenPerWeek: '0' }, omlaag: { gevallen: 1, minutenPerWeek: '-15' } },
      { groep: 'totaal', code: 'AFRONDING', omhoog: { gevallen: 4, minutenPerWeek: '32.5' }, omlaag: { gevallen: 0, minutenPerWeek: '0' } },
    ]);
  });

  it('distribute the differences: the edge furthest from 0 belongs to a class', () => {
    expect(totaal.verdeling.filter(({ aantal }) => aantal > 0)).toEqual([
      { van: -5, tot: 0, aantal: 1 },
      { van: 0, tot: 0, aantal: 1 },
      { van: 0, tot: 5, aantal: 1 },
      { van: 5, tot: 10, aantal: 2 },
    ]);
    expect(totaal.verdeling[0]).toEqual({ van: null, tot: -120, aantal: 0 });
    expect(totaal.verdeling.at(-1)).toEqual({ van: 120, tot: null, aantal: 0 });
  });

  it('put what lies beyond two hours in the open classes', () => {
    const veel = gemeenteMet({ normen: { 'schoonEnLeefbaarHuis.volledig': 245 } }, 'twee-uur-meer');
    const meer = gemeenteMet({ normen: { 'schoonEnLeefbaarHuis.volledig': 250 } }, 'nog-meer');
    const een = [casus('h', situatie())];
    const klassen = (a: typeof gemeente, b: typeof gemeente): unknown => vatVergelijkingSamen(een, a, b).verdeling.filter(({ aantal }) => aantal > 0);
    expect(klassen(gemeente, veel)).toEqual([{ van: 115, tot: 120, aantal: 1 }]);
    expect(klassen(gemeente, meer)).toEqual([{ van: 120, tot: null, aantal: 1 }]);
    expect(klassen(meer, gemeente)).toEqual([{ van: null, tot: -120, aantal: 1 }]);
  });

  it('are what the generator returns', () => {
    const stroom = vergelijkBeleid(POPULATIE, gemeente, voorstel);
    let stap = stroom.next();
    while (stap.done !== true) stap = stroom.next();
    expect(stap.value).toEqual(totaal);
  });

  it('of nothing are zero, without extremes', () => {
    expect(vatVergelijkingSamen([], gemeente, voorstel)).toMatchObject({ casussen: 0, uitersten: null, factoren: [], minutenPerWeek: { a: '0', b: '0', verschil: '0' } });
  });

  it('hold a municipality that has the norm against one that has not: incomplete is not 0', () => {
    const was = casus('was', alleen('wasverzorging', { wasverzorging: { omvang: 'volledig', huishouden: 'eenpersoons' } }));
    const uit = vatVergelijkingSamen([was, casus('huis', situatie())], nederweert2025, gemeente);
    expect(uit).toMatchObject({ vergeleken: 1, nietVergeleken: 1, minutenPerWeek: { a: '125', b: '125' } });
    expect(uit.belemmeringen).toEqual({ a: [{ soort: 'norm', naam: 'wasverzorging.eenpersoons', gevallen: 1 }], b: [] });
  });

  it('carry the day: under a policy that does not hold then, nothing is ready for a decision', () => {
    const uit = vatVergelijkingSamen([casus('h', situatie())], gemeente, voorstel, { peildatum: '2020-01-01' });
    expect(uit).toMatchObject({ peildatum: '2020-01-01', nietBesluitrijp: { a: 1, b: 1 } });
  });

  it('are plain frozen JSON, as are the differences', () => {
    for (const waarde of [totaal, ...vergelijkBeleid(POPULATIE, gemeente, voorstel)]) {
      expect(gebreken(waarde)).toEqual([]);
      expect(JSON.parse(JSON.stringify(waarde))).toStrictEqual(waarde);
    }
    expect(lees(VergelijkingSchema, JSON.parse(JSON.stringify(totaal)))).toEqual({ geldig: true, waarde: totaal });
  });
});

describe('vergelijkBeleid: one at a time', () => {
  it('takes a case only when its difference is asked for, so that an endless population is no problem', () => {
    let genomen = 0;
    let gesloten = false;
    function* eindeloos(): Generator<Casus> {
      try {
        for (;;) {
          genomen += 1;
          yield casus(`h${genomen}`, situatie());
        }
      } finally {
        gesloten = true;
      }
    }
    const stroom = vergelijkBeleid(eindeloos(), gemeente, voorstel);
    expect(genomen).toBe(0);
    stroom.next();
    stroom.next();
    expect(genomen).toBe(2);
    stroom.return(undefined as never);
    expect(gesloten).toBe(true);
  });

  it('its totals do not grow with the number of cases', () => {
    const lengte = (keer: number): number =>
      JSON.stringify(vatVergelijkingSamen(Array.from({ length: keer }, () => POPULATIE).flat(), gemeente, voorstel)).length;
    expect(lengte(50) - lengte(5)).toBeLessThan(100);
  });
});

describe('vergelijkBeleid: the door', () => {
  it('refuses two methods at once, before any case is taken', () => {
    const fout = foutVan(() => vergelijkBeleid([], leudal2018, nederweert2025));
    expect(fout.code).toBe('BELEID_ONGESCHIKT');
    expect(fout.message).toContain('leudal-2018` rekent met activiteiten');
  });

  it('refuses a policy without household support, and all problems of bad policies at once', () => {
    expect(foutVan(() => vergelijkBeleid([], middenLimburg2024 as never, gemeente)).code).toBe('BELEID_ONGESCHIKT');
    const fout = foutVan(() => vergelijkBeleid([], { ...gemeente, versie: 3 } as never, { ...gemeente, naam: '' }));
    expect([fout.code, fout.problemen.map(({ pad }) => pad)]).toEqual(['BELEID_ONGELDIG', ['a.versie', 'b.naam']]);
  });

  it('refuses bad options, and reads a policy as loose JSON', () => {
    expect(problemenVan(() => vergelijkBeleid([], gemeente, voorstel, { peildatum: '2025-02-30' })).map(({ pad }) => pad)).toEqual(['peildatum']);
    const los = JSON.parse(JSON.stringify(voorstel)) as typeof voorstel;
    expect(vatVergelijkingSamen(POPULATIE, gemeente, los)).toEqual(vatVergelijkingSamen(POPULATIE, gemeente, voorstel));
  });

  it('has a schema for the cases of either method', () => {
    expect(lees(BlokkencasusSchema, casus('h', situatie())).geldig).toBe(true);
    expect(lees(ActiviteitencasusSchema, casus('h', { gebieden: ['strijken'], strijken: { medischNoodzakelijk: true } })).geldig).toBe(true);
    expect(lees(ActiviteitencasusSchema, casus('h', { schoonEnLeefbaarHuis: huis })).geldig).toBe(false);
  });
});

describe('telVergelijkingenOp', () => {
  const deel = vatVergelijkingSamen(POPULATIE, gemeente, voorstel);

  it.each([null, undefined, 3, {}])('refuses cases that are no series: %j', (casussen) => {
    expect(problemenVan(() => vatVergelijkingSamen(casussen as never, gemeente, zonderWas))).toMatchObject([{ pad: 'casussen', code: 'VERKEERD_TYPE' }]);
  });

  it('refuses parts of different comparisons', () => {
    const ander = vatVergelijkingSamen(POPULATIE, gemeente, zonderWas, { peildatum: '2025-06-01' });
    expect(problemenVan(() => telVergelijkingenOp(deel, ander)).map(({ pad, code }) => [pad, code])).toEqual([
      ['deelB.beleid.b.id', 'ANDERE_VERGELIJKING'],
      ['deelB.beleid.b.vingerafdruk', 'ANDERE_VERGELIJKING'],
      ['deelB.peildatum', 'ANDERE_VERGELIJKING'],
    ]);
  });

  it('refuses parts of which a policy has the same name and other content', () => {
    const anders = { ...deel, beleid: { ...deel.beleid, a: { ...deel.beleid.a, vingerafdruk: 'sha256:0' } } };
    expect(problemenVan(() => telVergelijkingenOp(deel, anders)).map(({ pad }) => pad)).toEqual(['deelB.beleid.a.vingerafdruk']);
  });

  it.each([
    ['casussen', { casussen: 9 }],
    ['richtingen', { richtingen: { omhoog: 4, omlaag: 1, gelijk: 1 } }],
    ['statussen', { statussen: deel.statussen.slice(1) }],
    ['verdeling', { verdeling: deel.verdeling.map((klasse) => ({ ...klasse, aantal: 0 })) }],
    ['verdeling', { verdeling: deel.verdeling.map((klasse, i) => (i === 1 ? { ...klasse, van: -121 } : klasse)) }],
    ['minutenPerWeek.a', { minutenPerWeek: { ...deel.minutenPerWeek, a: '1/0' } }],
    ['naam', { naam: 'x' }],
  ])('refuses totals that cannot be: %s', (pad, anders) => {
    expect(problemenVan(() => telVergelijkingenOp({ ...deel, ...anders }, deel)).map((probleem) => probleem.pad)).toEqual([`deelA.${pad}`]);
  });

  it('gives plain frozen JSON', () => {
    const samen = telVergelijkingenOp(deel, JSON.parse(JSON.stringify(deel)) as Vergelijking);
    expect(gebreken(samen)).toEqual([]);
    expect(samen).toMatchObject({ casussen: 16, minutenPerWeek: { verschil: '35' }, richtingen: { omhoog: 6, omlaag: 2, gelijk: 2 } });
  });
});
