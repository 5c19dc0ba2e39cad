import { describe, expect, it } from 'vitest';
import { bepaalVervoer, leudal2018, middenLimburg2024, type Vervoervraag } from '../../src/index.js';
import { alsBerekend, bevinding, codes } from '../hulp/leudal/uitkomst.js';
import { problemenVan } from '../hulp/fouten.js';
import { bekend, combinaties, gevraagd, kaalBeleid, leudalMetProducten } from '../hulp/producten.js';

const DRIE = [true, false, undefined] as const;
const SOORT = ['zittend', 'rolstoel', undefined] as const;
const DAGEN = [1, 7, undefined] as const;

const inLimburg = (vraag: Vervoervraag): ReturnType<typeof bepaalVervoer> => bepaalVervoer(vraag, middenLimburg2024);
const inLeudal = (vraag: Vervoervraag): ReturnType<typeof bepaalVervoer> => bepaalVervoer(vraag, leudal2018);

const limburg = { begeleidingGroep: true, andersMogelijk: false, grondslag: 'somatisch', vervoersoort: 'zittend', dagenPerWeek: 2 } as const satisfies Vervoervraag;
const leudal = { begeleidingGroep: true, noodzakelijk: true, toekenning: 'profiel', vervoersoort: 'zittend', dagenPerWeek: 2 } as const satisfies Vervoervraag;

const open = (vraag: Vervoervraag, velden: readonly (keyof Vervoervraag)[]): string[] => velden.filter((veld) => vraag[veld] === undefined);

describe('Midden-Limburg 2024, every combination', () => {
  const velden = ['begeleidingGroep', 'andersMogelijk', 'grondslag', 'vervoersoort', 'dagenPerWeek'] as const;

  it.each(['somatisch', 'lichamelijk', 'psychogeriatrisch', 'verstandelijk', 'psychisch', undefined] as const)('ground %s', (grondslag) => {
    for (const [begeleidingGroep, andersMogelijk, vervoersoort, dagenPerWeek] of combinaties(DRIE, DRIE, SOORT, DAGEN)) {
      const vraag = bekend({ begeleidingGroep, andersMogelijk, grondslag, vervoersoort, dagenPerWeek });
      const u = inLimburg(vraag);
      const redenen = Number(begeleidingGroep === false) + Number(andersMogelijk === true);
      if (redenen > 0) {
        expect(u.status === 'niet-aangewezen' ? u.redenen.length : u.status).toBe(redenen);
        continue;
      }
      expect(gevraagd(u)).toEqual(open(vraag, velden));
      expect(u.status).toBe(open(vraag, velden).length === 0 ? 'berekend' : 'onvolledig');
      if (u.status !== 'berekend') continue;
      expect(u).toMatchObject({ vorm: 'product', vervoersoort, dagenPerWeek, eenheid: 'dag-retour', productcode: null, aanbiederVerplicht: grondslag !== 'psychisch', besluitrijp: true });
      expect(codes(u)).toEqual(grondslag === 'psychisch' ? ['VERVOER_AANBIEDER_NIET_VERPLICHT'] : []);
    }
  });

  it('a sensory ground has no group support here; NAH is asked again', () => {
    expect(inLimburg({ ...limburg, grondslag: 'zintuiglijk' })).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'GRONDSLAG_UITGESLOTEN' }] });
    expect(gevraagd(inLimburg({ ...limburg, grondslag: 'nah' }))).toEqual(['grondslag']);
    expect(gevraagd(inLimburg({ ...limburg, grondslag: 'som' }))).toEqual(['grondslag']);
  });

  it('does not ask what only another policy needs', () => {
    expect(gevraagd(inLimburg({}))).toEqual(['begeleidingGroep', 'andersMogelijk', 'grondslag', 'vervoersoort', 'dagenPerWeek']);
  });
});

describe('Leudal 2018, every combination', () => {
  const velden = ['begeleidingGroep', 'noodzakelijk', 'toekenning', 'vervoersoort', 'dagenPerWeek'] as const;

  it('a supplement with a profile, a product without, only when it is necessary', () => {
    for (const [begeleidingGroep, noodzakelijk, toekenning, vervoersoort, dagenPerWeek] of combinaties(DRIE, DRIE, ['profiel', 'product', undefined], SOORT, DAGEN)) {
      const vraag = bekend({ begeleidingGroep, noodzakelijk, toekenning, vervoersoort, dagenPerWeek });
      const u = inLeudal(vraag);
      const redenen = Number(begeleidingGroep === false) + Number(noodzakelijk === false);
      if (redenen > 0) {
        expect(u.status === 'niet-aangewezen' ? u.redenen.length : u.status).toBe(redenen);
        continue;
      }
      expect(gevraagd(u)).toEqual(open(vraag, velden));
      if (u.status !== 'berekend') continue;
      expect(u).toMatchObject({ vorm: toekenning === 'profiel' ? 'toeslag' : 'product', eenheid: 'dag-retour', productcode: null, aanbiederVerplicht: null });
      expect(codes(u)).toEqual([...(toekenning === 'profiel' ? ['VERVOER_TOESLAG'] : []), 'VERVOER_ZONDER_CODE']);
    }
  });

  it('necessary and yet another way of getting there: a warning', () => {
    expect(bevinding(inLeudal({ ...leudal, andersMogelijk: true }), 'VERVOER_STRIJDIG').ernst).toBe('waarschuwing');
    expect(codes(inLeudal({ ...leudal, andersMogelijk: false }))).not.toContain('VERVOER_STRIJDIG');
  });

  it('a code of the municipality is used', () => {
    const stad = leudalMetProducten({ productcodes: [{ product: 'vervoer', vervoersoort: 'rolstoel', code: '08102' }] });
    expect(bepaalVervoer({ ...leudal, vervoersoort: 'rolstoel' }, stad)).toMatchObject({ productcode: '08102' });
    expect(codes(bepaalVervoer({ ...leudal, vervoersoort: 'rolstoel' }, stad))).toEqual(['VERVOER_TOESLAG']);
    expect(bepaalVervoer(leudal, stad)).toMatchObject({ productcode: null });
  });
});

describe('X14: days are never derived from day parts', () => {
  it.each([...Array(14).keys()].map((i) => i + 1))('%i day parts: the days are asked', (dagdelen) => {
    for (const [kies, vraag] of [[inLimburg, limburg], [inLeudal, leudal]] as const) {
      const u = kies({ ...vraag, dagenPerWeek: undefined, dagdelen });
      expect(gevraagd(u)).toEqual(['dagenPerWeek']);
      expect(codes(u)).toContain('VERVOER_DAGEN_APART');
    }
  });

  it('whatever the day parts, the days are what was given', () => {
    for (const [dagenPerWeek, dagdelen] of combinaties([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 7, 8, 9, 14])) {
      const u = alsBerekend(inLimburg({ ...limburg, dagenPerWeek, dagdelen }));
      expect(u.dagenPerWeek).toBe(dagenPerWeek);
      expect(u.besluitrijp).toBe(dagenPerWeek <= dagdelen);
      expect(codes(u)).toEqual(dagenPerWeek > dagdelen ? ['VERVOER_MEER_DAGEN_DAN_DAGDELEN'] : dagenPerWeek === dagdelen ? ['EEN_DAGDEEL_PER_DAG'] : []);
    }
  });

  it('one day part a day is an exception in 2024 (MP-047); Leudal does not speak of it', () => {
    expect(codes(inLeudal({ ...leudal, dagdelen: 2 }))).not.toContain('EEN_DAGDEEL_PER_DAG');
  });
});

it('refuses what is not of the form, and a policy without rules about transport', () => {
  const problemen = (vraag: unknown): string[] => problemenVan(() => inLimburg(vraag as never)).map(({ pad, code }) => `${pad} ${code}`);
  expect(problemen({ dagenPerWeek: 8, dagdelen: 0, vervoersoort: 'taxi' })).toEqual(['vervoersoort NIET_IN_LIJST', 'dagenPerWeek BUITEN_BEREIK', 'dagdelen BUITEN_BEREIK']);
  expect(problemen({ dagenPerWeek: 0, dagdelen: 15 })).toEqual(['dagenPerWeek BUITEN_BEREIK', 'dagdelen BUITEN_BEREIK']);
  expect(problemen({ dagenPerWeek: 1.5 })).toEqual(['dagenPerWeek GEEN_GEHEEL_GETAL']);
  expect(problemenVan(() => bepaalVervoer({}, kaalBeleid())).map(({ code }) => code)).toEqual(['BELEID_ONGESCHIKT']);
});
