import { describe, expect, it } from 'vitest';
import { GRONDSLAG_LIJST, kiesGrondslag, leudal2018, middenLimburg2024, vertaalGrondslag, type Grondslagnaam } from '../../src/index.js';
import { bevinding, codes } from '../hulp/leudal/uitkomst.js';
import { problemenVan } from '../hulp/fouten.js';
import { deelverzamelingen, gevraagd, kaalBeleid, limburgMet } from '../hulp/producten.js';

const VIJF = ['somatisch', 'lichamelijk', 'psychogeriatrisch', 'psychisch', 'verstandelijk'] as const;
const ZEVEN = ['som', 'pg', 'vg', 'lg', 'zga', 'zgv', 'psy'] as const;
const product = 'begeleiding-individueel' as const;

/** What comes out, from the rules of the source alone: NAH never counts, one remains or the dominant one counts. */
function verwacht(grondslagen: readonly Grondslagnaam[], dominant: Grondslagnaam | undefined): string {
  if (grondslagen.length === 0) return 'onvolledig';
  const echt = grondslagen.filter((id) => id !== 'nah');
  const telt = dominant !== undefined && dominant !== 'nah' ? dominant : echt.length === 1 ? echt[0] : undefined;
  if (telt === undefined) return `beoordeling-nodig ${(echt.length === 0 ? [...VIJF, 'zintuiglijk'] : echt).join()}`;
  return telt === 'zintuiglijk' ? 'niet-aangewezen' : `berekend ${telt}`;
}

function korte(u: ReturnType<typeof kiesGrondslag>): string {
  switch (u.status) {
    case 'berekend':
      return `berekend ${u.grondslag ?? '-'}`;
    case 'beoordeling-nodig':
      return `beoordeling-nodig ${u.vragen[0].keuzes.join()}`;
    case 'niet-aangewezen':
    case 'onvolledig':
      return u.status;
  }
}

describe('kiesGrondslag', () => {
  it('every set of the five, NAH and sensory, with and without a dominant one', () => {
    let aantal = 0;
    for (const grondslagen of deelverzamelingen<Grondslagnaam>([...VIJF, 'nah', 'zintuiglijk'])) {
      for (const dominant of [undefined, ...grondslagen]) {
        const u = kiesGrondslag({ product, grondslagen, dominant }, middenLimburg2024);
        expect(korte(u), `${grondslagen.join()} / ${dominant ?? '-'}`).toBe(verwacht(grondslagen, dominant));
        expect(codes(u).includes('GEEN_GRONDSLAG')).toBe(grondslagen.includes('nah'));
        aantal += 1;
      }
    }
    expect(aantal).toBe(128 + 7 * 64);
  });

  it('every pair of the seven of Leudal: never an automatic choice', () => {
    for (const a of ZEVEN) {
      expect(kiesGrondslag({ product, grondslagen: [a] }, leudal2018)).toMatchObject({ status: 'berekend', grondslag: a, besluitrijp: true });
      for (const b of ZEVEN.filter((id) => id !== a)) {
        expect(kiesGrondslag({ product, grondslagen: [a, b] }, leudal2018)).toMatchObject({ status: 'beoordeling-nodig', vragen: [{ code: 'DOMINANTE_GRONDSLAG', keuzes: [a, b] }] });
        expect(kiesGrondslag({ product, grondslagen: [a, b], dominant: b }, leudal2018)).toMatchObject({ status: 'berekend', grondslag: b });
      }
    }
  });

  it('that one counts is published in 2024 (MP-069) and inferred for Leudal', () => {
    const rij = (beleid: typeof middenLimburg2024 | typeof leudal2018, grondslagen: readonly Grondslagnaam[]) =>
      kiesGrondslag({ product, grondslagen, dominant: grondslagen[0] }, beleid).stappen.find(({ code }) => code === 'GRONDSLAG_DOMINANT');
    expect(rij(middenLimburg2024, ['somatisch', 'psychisch'])).toMatchObject({ gekozen: 'somatisch', herkomst: 'gepubliceerd', vindplaats: { regels: ['MP-069'] } });
    expect(rij(leudal2018, ['som', 'psy'])).toMatchObject({ gekozen: 'som', herkomst: 'afgeleid' });
  });

  it('every ground of the list is in the rows, also those that do not count', () => {
    const u = kiesGrondslag({ product, grondslagen: ['psychisch', 'nah'] }, middenLimburg2024);
    const rijen = u.stappen.filter(({ code }) => code === 'GRONDSLAG').map((stap) => (stap.soort === 'toets' ? `${stap.eis} ${stap.waarde ?? ''} ${String(stap.toegepast)}` : ''));
    expect(rijen).toEqual(['somatisch nee false', 'lichamelijk nee false', 'psychogeriatrisch nee false', 'psychisch ja true', 'verstandelijk nee false', 'nah ja false']);
  });

  it('sensory is bought nationally: not indicated, with the place (MP-075); beside another dominant ground only a finding', () => {
    const alleen = kiesGrondslag({ product, grondslagen: ['zintuiglijk'] }, middenLimburg2024);
    expect(alleen).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'GRONDSLAG_UITGESLOTEN', vindplaats: { regels: ['MP-075'] } }] });
    expect(codes(alleen)).toEqual([]);
    expect(bevinding(kiesGrondslag({ product, grondslagen: ['psychisch', 'zintuiglijk'], dominant: 'psychisch' }, middenLimburg2024), 'GRONDSLAG_UITGESLOTEN').pad).toBe('grondslagen.1');
  });

  it('Leudal has both sensory grounds, and points at the national purchasing (LE-099)', () => {
    for (const id of ['zga', 'zgv'] as const) {
      expect(bevinding(kiesGrondslag({ product, grondslagen: [id] }, leudal2018), 'GRONDSLAG_LET_OP')).toMatchObject({ ernst: 'aandachtspunt', vindplaats: { regels: ['LE-099'] } });
    }
    expect(codes(kiesGrondslag({ product, grondslagen: ['som', 'zga'], dominant: 'som' }, leudal2018))).toEqual([]);
  });

  it.each([
    [middenLimburg2024, ZEVEN],
    [leudal2018, [...VIJF, 'nah', 'zintuiglijk'] as const],
  ])('a ground of another list is asked again and never translated by itself (%#)', (beleid, anders) => {
    for (const id of anders) {
      const u = kiesGrondslag({ product, grondslagen: [id] }, beleid);
      expect(gevraagd(u)).toEqual(['grondslagen']);
      expect(codes(u)).toEqual(['GRONDSLAG_NIET_IN_BELEID']);
    }
  });

  it('transport has no ground (MP-004)', () => {
    for (const beleid of [middenLimburg2024, leudal2018]) {
      expect(kiesGrondslag({ product: 'vervoer' }, beleid)).toMatchObject({ status: 'berekend', grondslag: null });
      expect(kiesGrondslag({ product: 'vervoer', grondslagen: ['nah'] }, beleid)).toMatchObject({ status: 'berekend', grondslag: null, bevindingen: [] });
    }
  });

  it('asks for what is missing, and a dominant ground alone is enough', () => {
    expect(gevraagd(kiesGrondslag({}, middenLimburg2024))).toEqual(['product', 'grondslagen']);
    expect(gevraagd(kiesGrondslag({ product, grondslagen: [] }, middenLimburg2024))).toEqual(['grondslagen']);
    expect(gevraagd(kiesGrondslag({ grondslagen: ['psychisch'] }, middenLimburg2024))).toEqual(['product']);
    expect(kiesGrondslag({ product, dominant: 'psychisch' }, middenLimburg2024)).toMatchObject({ status: 'berekend', grondslag: 'psychisch' });
  });

  it('a product that the policy does not have; one that a municipality added', () => {
    const u = kiesGrondslag({ product: 'huishoudelijke-ondersteuning', grondslagen: ['psychisch'] }, middenLimburg2024);
    expect(u).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'PRODUCT_NIET_IN_BELEID' }] });
    const stad = limburgMet({ producten: [{ product: 'huishoudelijke-ondersteuning', naam: 'Hulp', eenheid: 'minuut' }] });
    expect(kiesGrondslag({ product: 'huishoudelijke-ondersteuning' }, stad)).toMatchObject({ status: 'berekend', grondslag: null });
  });

  it('refuses what is not of the form', () => {
    const problemen = (invoer: unknown): string[] => problemenVan(() => kiesGrondslag(invoer as never, middenLimburg2024)).map(({ pad, code }) => `${pad} ${code}`);
    expect(problemen({ product: 'bgi' })).toEqual(['product NIET_IN_LIJST']);
    expect(problemen({ grondslagen: ['psychisch', 'psychisch'] })).toEqual(['grondslagen.1 DUBBEL']);
    expect(problemen({ grondslagen: ['dementie'] })).toEqual(['grondslagen.0 NIET_IN_LIJST']);
    expect(problemen({ grondslagen: ['psychisch'], dominant: 'somatisch' })).toEqual(['dominant NIET_GENOEMD']);
    expect(problemen({ grondslag: 'psychisch' })).toEqual(['grondslag ONBEKENDE_SLEUTEL']);
    expect(problemenVan(() => kiesGrondslag({}, kaalBeleid())).map(({ code }) => code)).toEqual(['BELEID_ONGESCHIKT']);
  });
});

describe('vertaalGrondslag', () => {
  it.each([
    ['som', 'somatisch'], ['pg', 'psychogeriatrisch'], ['vg', 'verstandelijk'], ['lg', 'lichamelijk'], ['psy', 'psychisch'],
  ] as const)('%s and %s are each other, with a finding that says it is inferred', (zeven, vijf) => {
    expect(vertaalGrondslag({ grondslag: zeven }, middenLimburg2024)).toMatchObject({ status: 'berekend', van: zeven, naar: vijf, bevindingen: [{ code: 'GRONDSLAG_VERTAALD', ernst: 'waarschuwing' }] });
    expect(vertaalGrondslag({ grondslag: vijf }, leudal2018)).toMatchObject({ status: 'berekend', van: vijf, naar: zeven, bevindingen: [{ code: 'GRONDSLAG_VERTAALD' }] });
  });

  it('seeing and hearing have no counterpart in 2024', () => {
    for (const grondslag of ['zga', 'zgv'] as const) {
      expect(vertaalGrondslag({ grondslag }, middenLimburg2024)).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'GRONDSLAG_ZONDER_TEGENHANGER', vindplaats: { regels: ['MP-012', 'MP-075'] } }] });
    }
  });

  it('what is in the list stays as it is; what is no ground is explained; what is missing is asked for', () => {
    for (const grondslag of VIJF) expect(vertaalGrondslag({ grondslag }, middenLimburg2024)).toMatchObject({ status: 'berekend', naar: grondslag, bevindingen: [] });
    for (const grondslag of ZEVEN) expect(vertaalGrondslag({ grondslag }, leudal2018)).toMatchObject({ status: 'berekend', naar: grondslag, bevindingen: [] });
    expect(vertaalGrondslag({ grondslag: 'nah' }, middenLimburg2024)).toMatchObject({ redenen: [{ code: 'GEEN_GRONDSLAG' }] });
    expect(vertaalGrondslag({ grondslag: 'zintuiglijk' }, middenLimburg2024)).toMatchObject({ redenen: [{ code: 'GRONDSLAG_UITGESLOTEN' }] });
    expect(vertaalGrondslag({ grondslag: 'nah' }, leudal2018)).toMatchObject({ redenen: [{ code: 'GRONDSLAG_NIET_IN_BELEID' }] });
    expect(gevraagd(vertaalGrondslag({}, leudal2018))).toEqual(['grondslag']);
  });

  it('has an outcome for everything that can be given', () => {
    for (const beleid of [middenLimburg2024, leudal2018]) {
      for (const grondslag of GRONDSLAG_LIJST) expect(['berekend', 'niet-aangewezen']).toContain(vertaalGrondslag({ grondslag }, beleid).status);
    }
  });
});
