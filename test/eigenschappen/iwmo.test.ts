import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDagen } from '../../src/kern/index.js';
import { PRODUCT_LIJST, PRODUCTEENHEID_LIJST } from '../../src/producten/index.js';
import {
  beschrijfOmvang,
  EENHEIDCODE_LIJST,
  leesOmvang,
  maakToewijzing,
  REDENWIJZIGING_LIJST,
  toetsToewijzing,
  type Bronopgave,
  type TeToetsenToewijzing,
  type ToegewezenProduct,
  type ToewijzingOpties,
} from '../../src/iwmo/index.js';
import { beleidMet, schendingen, vormfouten } from '../hulp/iwmo.js';
import { gebreken } from '../hulp/waarden.js';

const dag = fc.integer({ min: 0, max: 4000 }).map((dagen) => plusDagen('2020-01-01', dagen));

const opgave: fc.Arbitrary<Bronopgave> = fc.oneof(
  fc.record({ product: fc.constant('huishoudelijke-ondersteuning' as const), minuten: fc.integer({ min: 1, max: 10080 }), per: fc.constantFrom('week' as const, 'twee-weken' as const) }),
  fc.record({ product: fc.constant('begeleiding-individueel' as const), minuten: fc.integer({ min: 1, max: 168 }).map((uren) => uren * 60), per: fc.constant('week' as const) }),
  fc.record({ product: fc.constant('begeleiding-individueel' as const), minuten: fc.integer({ min: 1, max: 10080 }), per: fc.constant('week' as const) }),
  fc.record({ product: fc.constant('begeleiding-groep' as const), dagdelen: fc.integer({ min: 1, max: 14 }), per: fc.constant('week' as const) }),
  fc.record({ product: fc.constant('kortdurend-verblijf' as const), etmalen: fc.integer({ min: 1, max: 7 }), per: fc.constantFrom('week' as const, 'totaal' as const) }),
  fc.record({ product: fc.constant('vervoer' as const), dagen: fc.integer({ min: 1, max: 7 }), per: fc.constant('week' as const) }),
);

/** For each product every unit, with both ways for a size that is not whole. */
const BELEIDEN = PRODUCT_LIJST.flatMap((product) =>
  PRODUCTEENHEID_LIJST.flatMap((eenheid) => (['weigeren', 'minuten'] as const).map((nietHeel) => beleidMet({ [product]: eenheid }, nietHeel))),
);

const opties: fc.Arbitrary<ToewijzingOpties> = fc
  .record(
    {
      toewijzingNummer: fc.integer({ min: 0, max: 999_999_999 }),
      toewijzingsdatum: dag,
      toewijzingstijd: fc.constantFrom('00:00:00', '09:30:00', '23:59:59'),
      ingangsdatum: dag,
      einddatum: fc.oneof({ weight: 8, arbitrary: dag }, fc.constant(null)),
      code: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('1', '02701', 'A-B') }, fc.constant(null)),
      beleid: fc.constantFrom(...BELEIDEN),
      eenheid: fc.constantFrom(...EENHEIDCODE_LIJST),
      redenWijziging: fc.constantFrom(...REDENWIJZIGING_LIJST),
      referentieAanbieder: fc.constant('ref'),
      commentaar: fc.constant('Tekst.'),
    },
    { requiredKeys: ['toewijzingNummer', 'toewijzingsdatum', 'toewijzingstijd', 'ingangsdatum', 'einddatum', 'code'] },
  )
  .filter(({ ingangsdatum, einddatum, redenWijziging }) => (einddatum === null || einddatum >= ingangsdatum) && (redenWijziging !== '13' || einddatum === ingangsdatum));

/** The minutes, day parts, nights or days of a size. */
function aantalVan(bron: Bronopgave): number {
  return Object.values(bron).find((waarde) => typeof waarde === 'number') as number;
}

/** What a volume in a unit comes to, in the unit of the source; minutes for hours. */
function terug({ Volume, Eenheid }: NonNullable<ToegewezenProduct['Omvang']>): number {
  return Eenheid === '04' ? Volume * 60 : Volume;
}

/** Two-week periods that start in a term, counted by walking from one start to the next. */
function loopPerioden(begin: string, einde: string): number {
  let perioden = 0;
  for (let start = begin; start <= einde; start = plusDagen(start, 14)) perioden += 1;
  return perioden;
}

describe('every allocation that is made', () => {
  it('satisfies every condition, by an independent check, and says the same size', () => {
    const gezien = { berekend: 0, onvolledig: 0, uren: 0, totaal: 0, zonderCode: 0 };
    fc.assert(
      fc.property(opgave, opties, (bron, gegeven) => {
        const uitkomst = maakToewijzing(bron, gegeven);
        expect(gebreken(uitkomst)).toEqual([]);
        expect(uitkomst.besluitrijp).toBe(uitkomst.status === 'berekend' && uitkomst.bevindingen.every(({ ernst }) => ernst !== 'blokkerend'));
        if (uitkomst.status !== 'berekend') {
          expect(uitkomst.status).toBe('onvolledig');
          gezien.onvolledig += 1;
          return;
        }
        gezien.berekend += 1;
        const { toewijzing, omschrijving } = uitkomst;
        expect(vormfouten(toewijzing)).toEqual([]);
        expect(schendingen(toewijzing)).toEqual([]);
        expect(toetsToewijzing(toewijzing)).toMatchObject({ oordeel: 'geldig', voldoet: true });
        expect(toewijzing).toMatchObject({ ToewijzingNummer: gegeven.toewijzingNummer, Ingangsdatum: gegeven.ingangsdatum, Einddatum: gegeven.einddatum, Budget: null });
        if (toewijzing.Omvang === null) {
          gezien.zonderCode += 1;
          expect(gegeven.code).toBeNull();
          expect(toewijzing.Commentaar).toContain(omschrijving);
          return;
        }
        const keer = bron.per === 'twee-weken' ? loopPerioden(toewijzing.Ingangsdatum, toewijzing.Einddatum ?? '') : 1;
        expect(terug(toewijzing.Omvang)).toBe(aantalVan(bron) * keer);
        expect(toewijzing.Omvang.Frequentie).toBe(bron.per === 'week' ? '2' : '6');
        expect(omschrijving).toBe(beschrijfOmvang(toewijzing.Omvang));
        expect(leesOmvang(toewijzing.Omvang)).toMatchObject({ aantal: toewijzing.Omvang.Volume, verouderd: false });
        if (toewijzing.Omvang.Eenheid === '04') gezien.uren += 1;
        if (bron.per !== 'week') gezien.totaal += 1;
      }),
      { numRuns: 1500 },
    );
    for (const [soort, keren] of Object.entries(gezien)) expect(keren, soort).toBeGreaterThan(20);
  });

  it('is refused only for a reason that is told', () => {
    fc.assert(
      fc.property(opgave, opties, (bron, gegeven) => {
        const uitkomst = maakToewijzing(bron, gegeven);
        if (uitkomst.status !== 'onvolledig') return;
        const norm = uitkomst.ontbreekt.some(({ soort }) => soort === 'norm');
        const einde = uitkomst.ontbreekt.some((wat) => wat.soort === 'gegeven' && wat.pad === 'opties.einddatum');
        const geweigerd = uitkomst.bevindingen.some(({ ernst }) => ernst === 'blokkerend');
        expect(norm || einde || geweigerd).toBe(true);
        if (einde) expect(gegeven.einddatum).toBeNull();
        if (norm) expect(gegeven.eenheid).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});

const kort = (...waarden: readonly (string | null)[]): fc.Arbitrary<string | null> => fc.constantFrom(...waarden);

/** Allocations right and wrong, from few values so that every combination comes by. */
const willekeurig: fc.Arbitrary<TeToetsenToewijzing> = fc.record({
  ToewijzingNummer: fc.nat(9),
  ReferentieAanbieder: kort(null, 'x'),
  Product: fc.option(fc.record({ Categorie: fc.constantFrom('00', '01', '02', '18', '19', 'xx'), Code: kort(null, 'C') }), { freq: 4 }),
  Toewijzingsdatum: fc.constant('2025-01-01'),
  Toewijzingstijd: fc.constant('10:00:00'),
  Ingangsdatum: fc.constantFrom('2025-03-01', '2025-03-02'),
  Einddatum: kort(null, '2025-02-28', '2025-03-01', '2025-03-02', '2026-01-01'),
  RedenWijziging: kort(null, null, '00', '01', '02', '13', '14', '15', 'x'),
  Omvang: fc.option(
    fc.record({
      Volume: fc.constantFrom(0, 1, 99_999_999),
      Eenheid: fc.constantFrom('01', '04', '14', '16', '82', '83', '84', '1', '05', '99'),
      Frequentie: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '02'),
    }),
    { freq: 4 },
  ),
  Budget: fc.option(fc.constantFrom(0, 1), { freq: 3 }),
  Commentaar: kort(null, 'tekst'),
});

describe('the check agrees with an independent one', () => {
  it('on allocations right and wrong', () => {
    const gezien = new Map<string, number>();
    fc.assert(
      fc.property(willekeurig, (toewijzing) => {
        const verwacht = schendingen(toewijzing);
        const uitkomst = toetsToewijzing(toewijzing);
        if (uitkomst.status !== 'berekend') throw new Error(uitkomst.status);
        expect([...uitkomst.geschonden].sort()).toEqual(verwacht);
        expect(uitkomst.voldoet).toBe(verwacht.length === 0);
        for (const nummer of verwacht.length === 0 ? ['geen'] : verwacht) gezien.set(nummer, (gezien.get(nummer) ?? 0) + 1);
      }),
      { numRuns: 5000 },
    );
    expect([...gezien.keys()].sort()).toEqual(
      ['CD041', 'CD075', 'CD076', 'CD077_CD078', 'CD079', 'CD080', 'CS003', 'CS335', 'CS338', 'WJ756', 'WMO002', 'WMO020', 'WMO757', 'WMO757_VEROUDERD', 'geen'].sort(),
    );
  });
});

/** One change that breaks an allocation, per field, with the condition or element that it breaks. */
const BREUKEN: readonly (readonly [naam: string, breek: (goed: ToegewezenProduct) => object, breekt: string])[] = [
  ['ToewijzingNummer', (p) => ({ ...p, ToewijzingNummer: -1 }), 'ToewijzingNummer'],
  ['ReferentieAanbieder', (p) => ({ ...p, ReferentieAanbieder: 'x'.repeat(37) }), 'ReferentieAanbieder'],
  ['Product weg', (p) => ({ ...p, Product: null }), 'CD079'],
  ['Product.Categorie', (p) => ({ ...p, Product: { ...p.Product, Categorie: '19' } }), 'WMO020'],
  ['Product.Code weg', (p) => ({ ...p, Product: { ...p.Product, Code: null } }), 'CD080'],
  ['Product.Code te lang', (p) => ({ ...p, Product: { ...p.Product, Code: '123456' } }), 'Product'],
  ['Toewijzingsdatum', (p) => ({ ...p, Toewijzingsdatum: '2025-02-29' }), 'Toewijzingsdatum'],
  ['Toewijzingstijd', (p) => ({ ...p, Toewijzingstijd: '09:30:00+01:00' }), 'Toewijzingstijd'],
  ['Ingangsdatum', (p) => ({ ...p, Ingangsdatum: plusDagen(p.Einddatum ?? '', 1) }), 'CS003'],
  ['Einddatum weg', (p) => ({ ...p, Einddatum: null }), 'CD076'],
  ['RedenWijziging 01', (p) => ({ ...p, RedenWijziging: '01' }), 'WMO002'],
  ['RedenWijziging 13', (p) => ({ ...p, Einddatum: plusDagen(p.Ingangsdatum, 1), RedenWijziging: '13' }), 'CS335'],
  ['Omvang weg', (p) => ({ ...p, Omvang: null }), 'CD041'],
  ['Omvang.Volume', (p) => ({ ...p, Omvang: { ...p.Omvang, Volume: 0.5 } }), 'Omvang'],
  ['Omvang.Eenheid', (p) => ({ ...p, Omvang: { ...p.Omvang, Eenheid: '02' } }), 'WJ756'],
  ['Omvang.Frequentie 3', (p) => ({ ...p, Omvang: { ...p.Omvang, Frequentie: '3' } }), 'WMO757_VEROUDERD'],
  ['Omvang.Frequentie 5', (p) => ({ ...p, Omvang: { ...p.Omvang, Frequentie: '5' } }), 'WMO757'],
  ['dagdelen per dag', (p) => ({ ...p, Omvang: { ...p.Omvang, Eenheid: '16', Frequentie: '1' } }), 'CS338'],
  ['Budget erbij', (p) => ({ ...p, Budget: 100 }), 'CD077_CD078'],
  ['Budget zonder einddatum', (p) => ({ ...p, Omvang: null, Product: { ...p.Product, Code: null }, Budget: 100, Einddatum: null }), 'CD075'],
  ['Commentaar', (p) => ({ ...p, Commentaar: '' }), 'Commentaar'],
  ['een element erbij', (p) => ({ ...p, Tarief: 1 }), 'elementen'],
];

describe('an allocation that was made and is then broken in one field', () => {
  const beleid = beleidMet(
    { 'huishoudelijke-ondersteuning': 'minuut', 'begeleiding-individueel': 'uur', 'begeleiding-groep': 'dagdeel', 'kortdurend-verblijf': 'etmaal', vervoer: 'etmaal' },
    'minuten',
  );
  const goede = fc
    .tuple(opgave.filter(({ per }) => per === 'week'), dag, fc.nat(400))
    .map(([bron, ingangsdatum, duur]) =>
      maakToewijzing(bron, {
        toewijzingNummer: 1, toewijzingsdatum: '2025-01-01', toewijzingstijd: '09:00:00', ingangsdatum, einddatum: plusDagen(ingangsdatum, duur), code: '1', beleid,
      }),
    );

  it.each(BREUKEN)('%s', (_, breek, breekt) => {
    fc.assert(
      fc.property(goede, (uitkomst) => {
        if (uitkomst.status !== 'berekend') throw new Error(uitkomst.status);
        const kapot = breek(uitkomst.toewijzing) as TeToetsenToewijzing;
        expect([...vormfouten(kapot), ...schendingen(kapot)]).toContain(breekt);
        if (vormfouten(kapot).length > 0) expect(() => toetsToewijzing(kapot)).toThrow();
        else expect(toetsToewijzing(kapot)).toMatchObject({ voldoet: false, besluitrijp: false, geschonden: expect.arrayContaining([breekt]) as string[] });
      }),
      { numRuns: 100 },
    );
  });
});
