import { describe, expect, it } from 'vitest';
import { BeleidSchema, lees, leesBeleid, leudal2018, middenLimburg2024, PRODUCTEN_BEVINDINGEN, type Productenruimte } from '../../src/index.js';
import { problemenVan } from '../hulp/fouten.js';
import { kopie, nietBevroren } from '../hulp/leudal/uitkomst.js';
import { limburgMet } from '../hulp/producten.js';

const bij = { bron: 'stad-besluit', plaats: 'opgave van de gemeente', regels: [] };
const problemen = (doe: () => unknown): string[] => problemenVan(doe).map(({ pad, code }) => `${pad} ${code}`);
const product = (beleid: typeof middenLimburg2024, naam: string): unknown => beleid.producten.producten.find((een) => een.product === naam);

describe('the shipped policies', () => {
  it.each([leudal2018, middenLimburg2024])('pass their own schema, frozen (%#)', (beleid) => {
    expect(lees(BeleidSchema, kopie(beleid))).toEqual({ geldig: true, waarde: beleid });
    expect(nietBevroren(beleid.producten)).toEqual([]);
  });
});

describe('what a municipality chooses', () => {
  it('another unit is its own; what is not about the unit stays as it was', () => {
    const stad = limburgMet({ producten: [{ product: 'begeleiding-individueel', eenheid: 'minuut' }] });
    expect(product(stad, 'begeleiding-individueel')).toEqual({
      product: 'begeleiding-individueel', naam: 'Begeleiding individueel', afkorting: 'BGI', eenheid: 'minuut', perGrondslag: true,
      nietHeel: 'weigeren', nietHeelHerkomst: 'afgeleid', herkomst: 'gemeentelijk', vindplaats: bij,
    });
    expect(stad.producten.producten.map((een) => een.product)).toEqual(middenLimburg2024.producten.producten.map((een) => een.product));
  });

  it('minutes for what is not whole is its own; the unit stays published', () => {
    const stad = limburgMet({ producten: [{ product: 'begeleiding-groep', nietHeel: 'minuten' }] });
    expect(product(stad, 'begeleiding-groep')).toMatchObject({ eenheid: 'dagdeel', herkomst: 'gepubliceerd', nietHeel: 'minuten', nietHeelHerkomst: 'gemeentelijk' });
  });

  it('household support can be added, with a name and a unit', () => {
    const stad = limburgMet({ producten: [{ product: 'huishoudelijke-ondersteuning', naam: 'Hulp bij het huishouden', eenheid: 'minuut', nietHeel: 'minuten' }] });
    expect(stad.producten.producten.at(-1)).toEqual({
      product: 'huishoudelijke-ondersteuning', naam: 'Hulp bij het huishouden', afkorting: null, eenheid: 'minuut', perGrondslag: false,
      nietHeel: 'minuten', nietHeelHerkomst: 'gemeentelijk', herkomst: 'gemeentelijk', vindplaats: bij,
    });
    expect(problemen(() => limburgMet({ producten: [{ product: 'huishoudelijke-ondersteuning', eenheid: 'uur' }] }))).toEqual(['producten.producten.0 VERPLICHT']);
    expect(problemen(() => limburgMet({ producten: [{ product: 'huishoudelijke-ondersteuning', naam: 'Hulp' }] }))).toEqual(['producten.producten.0 VERPLICHT']);
  });

  it.each([
    ['A', true], ['02701', true], ['a1B2c', true], ['', false], ['123456', false], ['02 01', false], ['02-01', false],
  ])('a code %j: %s', (code, mag) => {
    const maak = () => limburgMet({ productcodes: [{ product: 'kortdurend-verblijf', grondslag: 'psychisch', code }] });
    if (mag) expect(maak().producten.productcodes).toMatchObject([{ code, herkomst: 'gemeentelijk', vindplaats: bij }]);
    else expect(problemen(maak)).toEqual(['producten.productcodes.0.code VERKEERDE_VORM']);
  });

  it('leaves everything else, and the old policy, as it was', () => {
    const oud = JSON.stringify(middenLimburg2024);
    const stad = limburgMet({ producten: [{ product: 'vervoer', eenheid: 'etmaal' }], naturaMetPgb: false });
    const { producten: eigen, naturaMetPgb, ...rest } = stad.producten;
    expect(eigen).toHaveLength(4);
    expect(naturaMetPgb).toEqual({ toegestaan: false, herkomst: 'gemeentelijk', vindplaats: bij });
    expect(rest).toEqual((({ producten: _p, naturaMetPgb: _n, ...ander }) => ander)(middenLimburg2024.producten));
    expect(JSON.stringify(middenLimburg2024)).toBe(oud);
  });

  it.each([
    [{ percelen: [] }, 'producten.percelen ONBEKENDE_SLEUTEL'],
    [{ producten: [{ product: 'tolk', naam: 'Tolk', eenheid: 'uur' }] }, 'producten.producten.0.product NIET_IN_LIJST'],
    [{ producten: [{ product: 'vervoer', eenheid: 'km' }] }, 'producten.producten.0.eenheid NIET_IN_LIJST'],
    [{ productcodes: [{ product: 'huishoudelijke-ondersteuning', code: '1' }] }, 'producten.productcodes.0.product ONBEKEND_PRODUCT'],
    [{ productcodes: [{ product: 'begeleiding-groep', grondslag: 'som', code: '1' }] }, 'producten.productcodes.0.grondslag ONBEKENDE_GRONDSLAG'],
    [{ productcodes: [{ product: 'begeleiding-groep', grondslag: 'nah', code: '1' }] }, 'producten.productcodes.0.grondslag ONBEKENDE_GRONDSLAG'],
    [{ productcodes: [{ product: 'vervoer', code: '1' }, { product: 'vervoer', code: '2' }] }, 'producten.productcodes.1 DUBBEL'],
  ])('what is not open to choice, or refers to nothing, is refused (%#)', (ruimte, verwacht) => {
    expect(problemen(() => limburgMet(ruimte as unknown as Productenruimte))).toEqual([verwacht]);
  });
});

describe('a policy from outside whose pieces do not fit together', () => {
  interface Los { producten: { producten: { product: string }[]; percelen: { nummer: number; producten: string[] }[]; begeleidingsvorm: { wanneer: object }[] } }
  const met = (maak: (los: Los['producten']) => void): (() => unknown) => {
    const los = kopie(middenLimburg2024) as unknown as Los;
    maak(los.producten);
    return () => leesBeleid(los);
  };

  it.each([
    ['a product twice', met((deel) => { deel.producten.push(deel.producten[0]!); }), ['producten.producten.4 DUBBEL']],
    ['a lot twice', met((deel) => { deel.percelen[1]!.nummer = 1; }), ['producten.percelen.1 DUBBEL']],
    ['a lot with a product that is not bought', met((deel) => { deel.percelen[4]!.producten = ['huishoudelijke-ondersteuning']; }), ['producten.percelen.4.producten.0 ONBEKEND_PRODUCT']],
    ['a lot without products', met((deel) => { deel.percelen[4]!.producten = []; }), ['producten.percelen.4.producten BUITEN_BEREIK']],
    ['no last rule about the form of support', met((deel) => { deel.begeleidingsvorm.pop(); }), ['producten.begeleidingsvorm REGEL_ONTBREEKT']],
    ['no rules about the form of support', met((deel) => { deel.begeleidingsvorm = []; }), ['producten.begeleidingsvorm REGEL_ONTBREEKT']],
  ])('%s', (_naam, doe, verwacht) => {
    expect(problemen(doe)).toEqual(verwacht);
  });
});

it('every finding has a message in Dutch that fills its places', () => {
  for (const [code, { melding }] of Object.entries(PRODUCTEN_BEVINDINGEN)) expect(melding.length > 5 && /^[A-Z{]/.test(melding) && /[.}?]$/.test(melding), code).toBe(true);
});
