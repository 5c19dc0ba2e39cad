import { describe, expect, it } from 'vitest';
import { kiesProductcode, leudal2018, middenLimburg2024, VERVOERSOORT_LIJST } from '../../src/index.js';
import { codes } from '../hulp/leudal/uitkomst.js';
import { gevraagd, leudalMetProducten, limburgMet } from '../hulp/producten.js';

const GRONDSLAGEN = ['som', 'pg', 'vg', 'lg', 'zga', 'zgv', 'psy'] as const;
const BEGIN = { 'begeleiding-individueel': ['0270', 'uur'], 'begeleiding-groep': ['0770', 'dagdeel'], 'kortdurend-verblijf': ['0470', 'etmaal'] } as const;
const PRODUCTEN = ['begeleiding-individueel', 'begeleiding-groep', 'kortdurend-verblijf'] as const;

describe('Leudal 2018', () => {
  it.each(PRODUCTEN.flatMap((product) => GRONDSLAGEN.map((grondslag, i) => [product, grondslag, i] as const)))('%s, %s', (product, grondslag, i) => {
    const [begin, eenheid] = BEGIN[product];
    expect(kiesProductcode({ product, grondslag }, leudal2018)).toMatchObject({ status: 'berekend', product, grondslag, code: `${begin}${i + 1}`, eenheid, vervoersoort: null });
  });

  it('transport has no code in the source: the municipality is asked for it', () => {
    for (const vervoersoort of VERVOERSOORT_LIJST) {
      const u = kiesProductcode({ product: 'vervoer', vervoersoort }, leudal2018);
      expect(u).toMatchObject({ status: 'onvolledig', ontbreekt: [{ soort: 'norm', norm: `productcode.vervoer.${vervoersoort}`, aanTeLeverenDoor: 'gemeente' }] });
    }
  });

  it('asks what the code turns on, and nothing else', () => {
    expect(gevraagd(kiesProductcode({}, leudal2018))).toEqual(['product']);
    expect(gevraagd(kiesProductcode({ product: 'begeleiding-groep' }, leudal2018))).toEqual(['grondslag']);
    expect(gevraagd(kiesProductcode({ product: 'vervoer' }, leudal2018))).toEqual(['vervoersoort']);
    expect(gevraagd(kiesProductcode({ product: 'vervoer', grondslag: 'som' }, leudal2018))).toEqual(['vervoersoort']);
  });

  it('a ground of another list gives no code', () => {
    const u = kiesProductcode({ product: 'begeleiding-groep', grondslag: 'somatisch' }, leudal2018);
    expect([gevraagd(u), codes(u)]).toEqual([['grondslag'], ['GRONDSLAG_NIET_IN_BELEID']]);
  });
});

describe('Midden-Limburg 2024', () => {
  it('has no codes: a missing norm, whatever the ground', () => {
    expect(gevraagd(kiesProductcode({ product: 'begeleiding-groep' }, middenLimburg2024))).toEqual(['norm productcode.begeleiding-groep']);
    expect(gevraagd(kiesProductcode({ product: 'vervoer', vervoersoort: 'zittend' }, middenLimburg2024))).toEqual(['norm productcode.vervoer']);
  });

  it('with a code of the municipality for one ground: the others are still missing', () => {
    const stad = limburgMet({ productcodes: [{ product: 'begeleiding-groep', grondslag: 'psychisch', code: '07A10' }] });
    expect(kiesProductcode({ product: 'begeleiding-groep', grondslag: 'psychisch' }, stad)).toMatchObject({ status: 'berekend', code: '07A10', naam: 'Begeleiding groep' });
    expect(gevraagd(kiesProductcode({ product: 'begeleiding-groep', grondslag: 'somatisch' }, stad))).toEqual(['norm productcode.begeleiding-groep.somatisch']);
    expect(gevraagd(kiesProductcode({ product: 'begeleiding-groep' }, stad))).toEqual(['grondslag']);
    expect(kiesProductcode({ product: 'begeleiding-groep', grondslag: 'zintuiglijk' }, stad)).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'GRONDSLAG_UITGESLOTEN' }] });
    const nah = kiesProductcode({ product: 'begeleiding-groep', grondslag: 'nah' }, stad);
    expect([gevraagd(nah), codes(nah)]).toEqual([['grondslag'], ['GEEN_GRONDSLAG']]);
  });

  it('one code for every ground, with an exception for one', () => {
    const stad = limburgMet({ productcodes: [{ product: 'kortdurend-verblijf', code: 'KDV' }, { product: 'kortdurend-verblijf', grondslag: 'psychisch', code: 'KDVP' }] });
    expect(kiesProductcode({ product: 'kortdurend-verblijf', grondslag: 'lichamelijk' }, stad)).toMatchObject({ code: 'KDV' });
    expect(kiesProductcode({ product: 'kortdurend-verblijf', grondslag: 'psychisch' }, stad)).toMatchObject({ code: 'KDVP' });
  });
});

it('a municipality fills the empty codes of transport, in their place', () => {
  const stad = leudalMetProducten({ productcodes: VERVOERSOORT_LIJST.map((vervoersoort) => ({ product: 'vervoer', vervoersoort, code: vervoersoort === 'zittend' ? '08101' : '08102' })) });
  expect(kiesProductcode({ product: 'vervoer', vervoersoort: 'rolstoel' }, stad)).toMatchObject({ status: 'berekend', code: '08102', naam: 'Vervoer rolstoelgebonden', eenheid: 'dag-retour' });
  const rijen = stad.producten.productcodes ?? [];
  expect(rijen).toHaveLength(23);
  expect(rijen.filter(({ herkomst }) => herkomst === 'gemeentelijk').map(({ code, vindplaats }) => [code, vindplaats.bron])).toEqual([['08101', 'stad-besluit'], ['08102', 'stad-besluit']]);
});
