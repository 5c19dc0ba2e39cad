import { describe, expect, it } from 'vitest';
import { toetsToewijzing, type TeToetsenToewijzing, type ToegewezenProduct } from '../../src/iwmo/index.js';
import { isDiepBevroren } from '../hulp/begeleiding.js';
import { problemenVan } from '../hulp/fouten.js';
import { schendingen, vormfouten } from '../hulp/iwmo.js';

const goed = {
  ToewijzingNummer: 7,
  ReferentieAanbieder: null,
  Product: { Categorie: '02', Code: '02701' },
  Toewijzingsdatum: '2025-02-20',
  Toewijzingstijd: '09:30:00',
  Ingangsdatum: '2025-03-01',
  Einddatum: '2025-12-31',
  RedenWijziging: null,
  Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
  Budget: null,
  Commentaar: null,
} as const satisfies ToegewezenProduct;

function geschonden(toewijzing: TeToetsenToewijzing): string[] {
  const uitkomst = toetsToewijzing(toewijzing);
  if (uitkomst.status !== 'berekend') throw new Error(uitkomst.status);
  expect(uitkomst.voldoet).toBe(uitkomst.geschonden.length === 0);
  expect(uitkomst.oordeel).toBe(uitkomst.voldoet ? 'geldig' : 'ongeldig');
  expect(uitkomst.besluitrijp).toBe(uitkomst.voldoet);
  expect(uitkomst.bevindingen.map(({ code }) => code)).toEqual(uitkomst.geschonden);
  return [...uitkomst.geschonden];
}

describe('each condition by itself', () => {
  const uren = { Volume: 3, Eenheid: '04', Frequentie: '2' };
  const leeg = { Product: null, Omvang: null };

  it.each<readonly [string, Partial<TeToetsenToewijzing>, string | null, string[]]>([
    ['as it should be', {}, null, []],
    ['CD041 code without size', { Omvang: null }, 'Omvang', ['CD041']],
    ['CD075 budget without end', { Product: { Categorie: '02' }, Omvang: null, Budget: 100, Einddatum: null }, 'Einddatum', ['CD075']],
    ['CD075 budget with end', { Product: { Categorie: '02' }, Omvang: null, Budget: 100 }, null, []],
    ['CD076 per week without end', { Einddatum: null }, 'Einddatum', ['CD076']],
    ['CD076 in total without end', { Einddatum: null, Omvang: { ...uren, Frequentie: '6' } }, null, []],
    ['CD076 per month without end', { Einddatum: null, Omvang: { ...uren, Frequentie: '4' } }, null, []],
    ['CD077/CD078 size and budget', { Budget: 100 }, 'Budget', ['CD077_CD078']],
    ['CD079 no budget, no product', leeg, 'Product', ['CD079']],
    ['CD079 a budget without product', { ...leeg, Budget: 0 }, null, []],
    ['CD080 size without code', { Product: { Categorie: '02', Code: null } }, 'Omvang', ['CD080']],
    ['CD080 size without product, with budget', { Product: null, Budget: 1 }, 'Budget', ['CD077_CD078', 'CD080']],
    ['CS003 end a day before begin', { Einddatum: '2025-02-28' }, 'Einddatum', ['CS003']],
    ['CS003 end on the day of begin', { Einddatum: '2025-03-01' }, null, []],
    ['CS335 removed with another end', { RedenWijziging: '13' }, 'RedenWijziging', ['CS335']],
    ['CS335 removed, end a day before', { RedenWijziging: '13', Einddatum: '2025-02-28' }, 'Einddatum', ['CS003', 'CS335']],
    ['CS335 removed without end', { RedenWijziging: '13', Einddatum: null, Omvang: { ...uren, Frequentie: '6' } }, 'RedenWijziging', ['CS335']],
    ['CS335 removed on the same day', { RedenWijziging: '13', Einddatum: '2025-03-01' }, null, []],
    ['WJ756 unknown unit', { Omvang: { ...uren, Eenheid: '05' } }, 'Omvang.Eenheid', ['WJ756']],
    ['WMO757 unknown frequency', { Omvang: { ...uren, Frequentie: '5' } }, 'Omvang.Frequentie', ['WMO757']],
    ['WMO757 older frequency', { Omvang: { ...uren, Frequentie: '3' } }, 'Omvang.Frequentie', ['WMO757_VEROUDERD']],
    ['WMO020 unknown category', { Product: { Categorie: '19', Code: '1' } }, 'Product.Categorie', ['WMO020']],
    ['WMO002 01 is not to be used', { RedenWijziging: '01' }, 'RedenWijziging', ['WMO002']],
    ['WMO002 unknown reason', { RedenWijziging: '15' }, 'RedenWijziging', ['WMO002']],
  ])('%s', (_, anders, pad, nummers) => {
    const toewijzing = { ...goed, ...anders };
    expect(geschonden(toewijzing).sort()).toEqual([...nummers].sort());
    expect(schendingen(toewijzing)).toEqual([...nummers].sort());
    const [bevinding] = toetsToewijzing(toewijzing).bevindingen;
    expect(bevinding?.pad ?? null).toBe(pad);
    if (bevinding === undefined) return;
    const nummer = bevinding.code.replace('_VEROUDERD', '').replace('_', '/');
    expect(bevinding.ernst).toBe('blokkerend');
    expect(bevinding.melding).toContain(nummer);
    expect(bevinding.vindplaats).toEqual({ bron: 'iwmo-3.2', plaats: nummer, regels: [] });
  });

  it('CS338: every unit with every frequency', () => {
    for (const Eenheid of ['01', '04', '14', '16', '82', '83', '84']) {
      for (const Frequentie of ['1', '2', '4', '6']) {
        const per = { ...goed, Omvang: { Volume: 1, Eenheid, Frequentie } };
        expect(geschonden(per), `${Eenheid}/${Frequentie}`).toEqual(Frequentie === '1' && ['14', '16', '83', '84'].includes(Eenheid) ? ['CS338'] : []);
      }
    }
  });
});

it('elements may be left out', () => {
  const kaal = { ToewijzingNummer: 0, Toewijzingsdatum: '2025-02-20', Toewijzingstijd: '00:00:00', Ingangsdatum: '2025-03-01' };
  expect(geschonden(kaal)).toEqual(['CD079']);
  expect(geschonden({ ...kaal, Product: { Categorie: '02' } })).toEqual([]);
  expect(geschonden({ ...kaal, Product: { Categorie: '02', Code: undefined }, Omvang: undefined, Budget: undefined })).toEqual([]);
});

it('names all breaches at once', () => {
  const alles = { ...goed, Product: null, Omvang: { Volume: 1, Eenheid: '99', Frequentie: '9' }, Budget: 1, Einddatum: '2025-02-01', RedenWijziging: '13' };
  expect(geschonden(alles)).toEqual(['CD077_CD078', 'CD080', 'CS003', 'CS335', 'WJ756', 'WMO757']);
  const uitkomst = toetsToewijzing(alles);
  expect(uitkomst).toMatchObject({ samenvatting: 'de toewijzing voldoet niet aan CD077/CD078, CD080, CS003, CS335, WJ756 en WMO757.' });
});

it('the outcome is plain frozen JSON with its account', () => {
  const uitkomst = toetsToewijzing(goed, { peildatum: '2025-03-01', referentie: 'zaak-1' });
  expect(JSON.parse(JSON.stringify(uitkomst))).toStrictEqual(uitkomst);
  expect(isDiepBevroren(uitkomst)).toBe(true);
  expect(uitkomst).toMatchObject({
    samenvatting: 'de toewijzing voldoet aan alle voorwaarden.',
    verantwoording: { beleid: { id: 'iwmo-3.2' }, bronnen: [{ id: 'iwmo-3.2', soort: 'standaard' }], peildatum: '2025-03-01', referentie: 'zaak-1' },
  });
});

describe('what is not of the form is refused at the door', () => {
  it.each<readonly [string, object]>([
    ['ToewijzingNummer', { ToewijzingNummer: 1_000_000_000 }],
    ['ToewijzingNummer', { ToewijzingNummer: '1' }],
    ['ReferentieAanbieder', { ReferentieAanbieder: 'x'.repeat(37) }],
    ['ReferentieAanbieder', { ReferentieAanbieder: '' }],
    ['Product.Categorie', { Product: { Categorie: '2', Code: '1' } }],
    ['Product.Code', { Product: { Categorie: '02', Code: '123456' } }],
    ['Toewijzingsdatum', { Toewijzingsdatum: '2025-02-30' }],
    ['Toewijzingstijd', { Toewijzingstijd: '9:30' }],
    ['Ingangsdatum', { Ingangsdatum: '2025-3-1' }],
    ['Einddatum', { Einddatum: '2025-12-31T00:00:00Z' }],
    ['Omvang.Volume', { Omvang: { Volume: 1.5, Eenheid: '04', Frequentie: '2' } }],
    ['Omvang.Volume', { Omvang: { Volume: 100_000_000, Eenheid: '04', Frequentie: '2' } }],
    ['Budget', { Budget: -1 }],
    ['Commentaar', { Commentaar: '' }],
    ['opmerking', { opmerking: 'x' }],
  ])('%s in %j', (pad, anders) => {
    const toewijzing = { ...goed, ...anders } as TeToetsenToewijzing;
    expect(problemenVan(() => toetsToewijzing(toewijzing))).toMatchObject([{ pad }]);
    expect(vormfouten(toewijzing)).toEqual([pad === 'opmerking' ? 'elementen' : pad.split('.')[0]]);
  });

  it('and options too', () => {
    expect(problemenVan(() => toetsToewijzing(goed, { peildatum: 'x' }))).toMatchObject([{ pad: 'opties.peildatum' }]);
  });
});
