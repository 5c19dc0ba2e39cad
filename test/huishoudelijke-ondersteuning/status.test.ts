import { describe, expect, it } from 'vitest';
import { berekenHO, HO_GEBIED_LIJST, nederweert2025, type HOSituatie } from '../../src/index.js';
import { alleen, alsBerekend, alsOnvolledig, codes, gemeente, gemeenteMet, huis, metCode, mist, situatie } from '../hulp/gemeente.js';
import { problemenVan } from '../hulp/fouten.js';

describe('berekenHO: what is asked for', () => {
  const zonder: [string, HOSituatie][] = [
    ['absent', {}],
    ['undefined', { gebieden: undefined }],
    ['empty', { gebieden: [] }],
    ['absent while a block is filled in', { schoonEnLeefbaarHuis: huis }],
    ['empty while a block is filled in', { gebieden: [], regie: { aantoonbaarExtraWerk: true } }],
  ];

  it.each(zonder)('gebieden %s: onvolledig, asking for gebieden', (_, invoer) => {
    const uitkomst = alsOnvolledig(berekenHO(invoer, gemeente));
    expect(uitkomst.ontbreekt).toEqual([{ soort: 'gegeven', pad: 'gebieden', vraag: expect.stringMatching(/\?$/) as string }]);
    expect(uitkomst.deels).toEqual({ per: 'week', resultaatgebieden: [], tijdelijk: [] });
    expect(uitkomst.besluitrijp).toBe(false);
  });

  it.each([
    ['schoonEnLeefbaarHuis', Object.keys(huis)],
    ['wasverzorging', ['omvang', 'huishouden']],
    ['maaltijden', ['broodmaaltijdenPerWeek', 'warmeMaaltijdenPerWeek']],
    ['regie', ['aantoonbaarExtraWerk']],
    ['adviesInstructieVoorlichting', ['weken']],
    ['kinderen', ['perKind']],
  ] as const)('%s listed without its block, or with an empty one: onvolledig per field', (gebied, velden) => {
    const verwacht = velden.map((veld) => `${gebied}.${veld}`);
    expect(mist(berekenHO(alleen(gebied), gemeente))).toEqual(verwacht);
    expect(mist(berekenHO(alleen(gebied, { [gebied]: {} }), gemeente))).toEqual(verwacht);
  });

  it.each(['strijken', 'boodschappen'] as const)('listing %s is itself the answer', (gebied) => {
    expect(berekenHO(alleen(gebied), gemeente).status).toBe('berekend');
  });

  it.each(['schoonEnLeefbaarHuis', 'wasverzorging', 'maaltijden', 'regie', 'adviesInstructieVoorlichting', 'kinderen'] as const)(
    'a block %s that is not listed is refused',
    (gebied) => {
      const problemen = problemenVan(() => berekenHO({ gebieden: ['strijken'], [gebied]: {} }, gemeente));
      expect(problemen).toEqual([{ pad: gebied, code: 'GEBIED_NIET_GENOEMD', melding: expect.stringContaining(gebied) as string }]);
    },
  );

  it('per absent is every week', () => {
    expect(berekenHO(situatie(), gemeente)).toEqual(berekenHO(situatie({}, { per: 'week' }), gemeente));
  });

  it('all areas in one request, all questions in one answer', () => {
    expect(mist(berekenHO({ gebieden: HO_GEBIED_LIJST }, gemeente))).toHaveLength(10 + 2 + 2 + 1 + 1 + 1);
  });
});

describe('berekenHO: deels keeps what is complete', () => {
  it('complete areas, structural and temporary, beside one that is not', () => {
    const uitkomst = berekenHO(
      situatie(
        { extraSlaapkamers: 1, overigeKamers: 2 },
        {
          gebieden: ['schoonEnLeefbaarHuis', 'wasverzorging', 'regie', 'adviesInstructieVoorlichting'],
          per: 'twee-weken',
          wasverzorging: { omvang: 'volledig' },
          regie: { aantoonbaarExtraWerk: true },
          adviesInstructieVoorlichting: { weken: 4 },
        },
      ),
      gemeente,
    );
    expect(mist(uitkomst)).toEqual(['wasverzorging.huishouden']);
    expect(alsOnvolledig(uitkomst).deels).toEqual({
      per: 'twee-weken',
      resultaatgebieden: [
        { gebied: 'schoonEnLeefbaarHuis', minutenExact: '206' },
        { gebied: 'regie', minutenExact: '60' },
      ],
      tijdelijk: [{ gebied: 'adviesInstructieVoorlichting', minuten: 30, per: 'week', minutenExact: '30', weken: 4 }],
    });
  });

  it('an area with one field missing is not in it, whatever else it has', () => {
    const uitkomst = berekenHO(situatie({ netwerk: undefined }), nederweert2025);
    expect(alsOnvolledig(uitkomst).deels.resultaatgebieden).toEqual([]);
  });

  it('what is missing goes before what must be judged', () => {
    const groot = { omvang: 'volledig', huishouden: 'groter' } as const;
    const uitkomst = berekenHO({ gebieden: ['wasverzorging', 'regie'], wasverzorging: groot }, nederweert2025);
    expect(mist(uitkomst)).toEqual(['regie.aantoonbaarExtraWerk']);
  });
});

describe('berekenHO: areas that a policy leaves out', () => {
  const zonderWas = gemeenteMet({ uitgeslotenGebieden: [{ gebied: 'wasverzorging', reden: 'er is een wasservice.' }] });
  const was = { wasverzorging: { omvang: 'volledig', huishouden: 'eenpersoons' } } as const;

  it('only that: niet-aangewezen, with every reason', () => {
    const uitkomst = berekenHO(alleen('wasverzorging', was), zonderWas);
    expect(uitkomst.status).toBe('niet-aangewezen');
    expect(uitkomst.besluitrijp).toBe(false);
    if (uitkomst.status !== 'niet-aangewezen') return;
    expect(uitkomst.redenen.map(({ code }) => code)).toEqual(['ALLEEN_UITGESLOTEN', 'GEBIED_UITGESLOTEN']);
    expect(uitkomst.redenen[1]?.melding).toContain('er is een wasservice.');
  });

  it('beside something else: the rest is computed, and the exclusion is said and shown', () => {
    const uitkomst = alsBerekend(berekenHO(situatie({}, { gebieden: ['wasverzorging', 'schoonEnLeefbaarHuis'], ...was }), zonderWas));
    expect(uitkomst.minuten).toBe(125);
    expect(uitkomst.resultaatgebieden.map(({ gebied }) => gebied)).toEqual(['schoonEnLeefbaarHuis']);
    expect(metCode(uitkomst, 'GEBIED_UITGESLOTEN')).toEqual(['waarschuwing gebieden']);
    expect(uitkomst.stappen.find(({ code }) => code === 'GEBIED_UITGESLOTEN')).toMatchObject({ toegepast: false, groep: 'wasverzorging' });
  });

  it('under a policy that leaves nothing out there is no such finding', () => {
    expect(codes(berekenHO(alleen('wasverzorging', was), gemeente))).not.toContain('GEBIED_UITGESLOTEN');
  });
});
