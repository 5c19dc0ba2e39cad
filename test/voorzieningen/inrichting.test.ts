import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berekenInrichtingsbedrag, breidUit, leudal2018, type Inrichtingsbedrag, type Inrichtingsvraag, type Uitkomst } from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';
import { vanErnst } from '../hulp/gunstig.js';
import { isDiepBevroren } from '../hulp/begeleiding.js';

const bereken = (vraag: Inrichtingsvraag, peildatum?: string): Uitkomst<Inrichtingsbedrag> => berekenInrichtingsbedrag(vraag, leudal2018, { peildatum });

/** The amount; fails the test when there is none. */
function bedragVan(uitkomst: Uitkomst<Inrichtingsbedrag>): string {
  if (uitkomst.status !== 'berekend') throw new Error(`verwacht: berekend, gekregen: ${uitkomst.status}`);
  return uitkomst.bedrag;
}

/** Whole cents of a decimal text, without the library. */
function centen(bedrag: string): number {
  const [geheel = '0', decimalen = ''] = bedrag.split('.');
  return Number(geheel) * 100 + Number(decimalen.padEnd(2, '0'));
}

describe('bijlage 4, richtprijzen Nibud', () => {
  it('the printed example: 560 + 260 + 80 + 33,75 + 98 = € 1031,75 for three persons', () => {
    const uitkomst = bereken({ personen: 3 });
    expect(uitkomst).toMatchObject({ status: 'berekend', bedrag: '1031.75', samenvatting: 'inrichten kost volgens de richtprijzen 1.031,75 euro.' });
    expect(uitkomst.status === 'berekend' && uitkomst.regels.map(({ hoeveelheid, prijs, bedrag }) => [hoeveelheid, prijs, bedrag])).toEqual([
      ['14', '40', '560'],
      ['20', '13', '260'],
      ['10', '8', '80'],
      ['7.5', '4.5', '33.75'],
      ['14', '7', '98'],
    ]);
  });

  // by hand from the printed table: vinyl, overgordijnen, maakloon, gordijnrail, behang
  it.each([
    [1, '984.75'], // 520 + 260 + 80 + 33,75 + 91
    [2, '1031.75'], // 560 + 260 + 80 + 33,75 + 98
    [4, '1294.5'], // 720 + 312 + 96 + 40,50 + 126
    [5, '1294.5'],
    [6, '1463.25'], // 800 + 364 + 112 + 47,25 + 140
  ])('%i persons: %s', (personen, bedrag) => {
    expect(bedragVan(bereken({ personen }))).toBe(bedrag);
  });

  it.each([
    [1, '24'],
    [3, '24'],
    [4, '32'],
    [6, '36'],
  ])('paint for %i persons: %s, though the example leaves it out', (personen, bedrag) => {
    const uitkomst = bereken({ personen, artikelen: ['verf'] });
    expect(bedragVan(uitkomst)).toBe(bedrag);
    expect(vanErnst(uitkomst, 'aandachtspunt')).toContain('RICHTPRIJS_ONDUIDELIJK');
  });

  it('limits of the table: 0 persons is refused, 7 is a norm that the municipality has to give', () => {
    expect(foutVan(() => bereken({ personen: 0 })).problemen).toMatchObject([{ pad: 'personen', code: 'BUITEN_BEREIK' }]);
    expect(bereken({ personen: 7, artikelen: ['behang'] })).toMatchObject({ status: 'onvolledig', ontbreekt: [{ soort: 'norm', norm: 'inrichting.behang', aanTeLeverenDoor: 'gemeente' }] });
  });

  it('asks once for the persons, and for every quantity that the table does not have', () => {
    const uitkomst = bereken({ artikelen: ['vinyl', 'behang', 'laminaat', 'vitrage', 'jaloezieen', 'behanglijm'] });
    expect(uitkomst.status === 'onvolledig' && uitkomst.ontbreekt.map((wat) => (wat.soort === 'gegeven' ? wat.pad : wat.norm))).toEqual([
      'personen',
      'hoeveelheden.laminaat',
      'hoeveelheden.jaloezieen',
      'hoeveelheden.vitrage',
      'hoeveelheden.behanglijm',
    ]);
  });

  it('needs no persons where nothing depends on them', () => {
    expect(bedragVan(bereken({ artikelen: ['laminaat'], hoeveelheden: { laminaat: '32.5' } }))).toBe('650');
  });

  it('says which articles were left out when none were named', () => {
    expect(bereken({ personen: 3 }).bevindingen.find(({ code }) => code === 'INRICHTING_VOLGENS_VOORBEELD')?.melding).toContain(
      'Niet meegeteld: laminaat, jaloezieën, vitrage, behanglijm en verf.',
    );
    expect(vanErnst(bereken({ personen: 3, artikelen: ['vinyl'] }), 'aandachtspunt')).not.toContain('INRICHTING_VOLGENS_VOORBEELD');
  });

  it('the choice of articles is published for three persons and inferred for others', () => {
    const herkomst = (personen: number): unknown => bereken({ personen }).stappen.find(({ code }) => code === 'ARTIKELEN')?.herkomst;
    expect([2, 3, 4].map(herkomst)).toEqual(['afgeleid', 'gepubliceerd', 'afgeleid']);
  });
});

describe('X20: the prices are of 2006-2007', () => {
  it.each([
    [undefined, false],
    ['2006-07-31', false],
    ['2006-08-01', true],
    ['2007-12-31', true],
    ['2008-01-01', false],
    ['2019-03-01', false],
  ])('on %s they may be used: %s', (peildatum, mag) => {
    const blokkerend = vanErnst(bereken({ personen: 3 }, peildatum), 'blokkerend');
    expect(blokkerend.includes('RICHTPRIJZEN_HISTORISCH')).toBe(!mag);
  });

  const eigen = (prijzen: Readonly<Record<string, string>>): typeof leudal2018 =>
    breidUit(leudal2018, {
      id: 'leudal-eigen', versie: '1', naam: 'Leudal, eigen prijzen', bron: { id: 'besluit', titel: 'Besluit', soort: 'gemeente' },
      voorzieningen: { inrichting: { prijzen } },
    });
  const ALLE = { vinyl: '55.00', overgordijnen: '17.95', maakloon: '12.10', gordijnrail: '6.25', behang: '9.99' };

  it('a municipality with prices of its own can decide', () => {
    const uitkomst = berekenInrichtingsbedrag({ personen: 3 }, eigen(ALLE), { peildatum: '2025-06-01' });
    // 770 + 359 + 121 + 46,875 + 139,86 = 1436,735
    expect(uitkomst).toMatchObject({ status: 'berekend', besluitrijp: true, bedrag: '1436.74' });
    expect(uitkomst.stappen.filter(({ soort }) => soort === 'afronding')).toMatchObject([{ code: 'HELE_CENTEN', bijdrage: '0.005', herkomst: 'afgeleid' }]);
    expect(uitkomst.status === 'berekend' && uitkomst.regels.every(({ herkomst }) => herkomst === 'gemeentelijk')).toBe(true);
  });

  it('one old price among them still stands in the way, and is named alone', () => {
    const { behang: _, ...rest } = ALLE;
    const [bevinding] = berekenInrichtingsbedrag({ personen: 3 }, eigen(rest), { peildatum: '2025-06-01' }).bevindingen;
    expect(bevinding).toMatchObject({ code: 'RICHTPRIJZEN_HISTORISCH', ernst: 'blokkerend' });
    expect(bevinding!.melding).toMatch(/^De prijzen voor behang komen uit /);
  });

  it('refuses a price for what the table does not have', () => {
    expect(foutVan(() => eigen({ gordijnen: '1' })).problemen).toMatchObject([{ pad: 'voorzieningen.inrichting.prijzen.gordijnen', code: 'ZONDER_GEVOLG' }]);
    expect(foutVan(() => eigen({ behang: '1.005' })).problemen[0]!.melding).toContain('bedrag in euro');
  });
});

describe('what is given', () => {
  it('refuses names and quantities that would do nothing', () => {
    const fout = foutVan(() => bereken({ personen: 3, artikelen: ['vinyl', 'behangg'], hoeveelheden: { vinyl: '3', verf: '2', lamp: '1' } }));
    expect(fout.problemen).toMatchObject([
      { pad: 'artikelen.1', code: 'NIET_IN_LIJST' },
      { pad: 'hoeveelheden.vinyl', code: 'ZONDER_GEVOLG' },
      { pad: 'hoeveelheden.verf', code: 'ZONDER_GEVOLG' },
      { pad: 'hoeveelheden.lamp', code: 'ONBEKENDE_SLEUTEL' },
    ]);
    expect(fout.problemen[0]!.melding).toContain('bedoelt u `behang`?');
  });

  it('refuses an article twice and an empty list', () => {
    expect(foutVan(() => bereken({ artikelen: ['vinyl', 'vinyl'] })).problemen).toMatchObject([{ code: 'DUBBEL' }]);
    expect(foutVan(() => bereken({ artikelen: [] })).code).toBe('INVOER_ONGELDIG');
  });

  it('a policy without guide prices is the wrong policy', () => {
    const { inrichting: _, ...rest } = leudal2018.voorzieningen;
    expect(foutVan(() => berekenInrichtingsbedrag({ personen: 3 }, { ...leudal2018, voorzieningen: rest })).code).toBe('BELEID_ONGESCHIKT');
  });
});

describe('money', () => {
  const artikelen = leudal2018.voorzieningen.inrichting!.artikelen;
  const vragen = fc.record({
    personen: fc.integer({ min: 1, max: 6 }),
    artikelen: fc.subarray(artikelen.map(({ id }) => id), { minLength: 1 }),
    meter: fc.integer({ min: 0, max: 400 }),
  });
  const vol = ({ personen, artikelen: gekozen, meter }: { personen: number; artikelen: string[]; meter: number }): Inrichtingsvraag => ({
    personen,
    artikelen: gekozen,
    hoeveelheden: Object.fromEntries(artikelen.filter(({ id, benodigd }) => benodigd === null && gekozen.includes(id)).map(({ id }) => [id, `${Math.floor(meter / 2)}${meter % 2 === 0 ? '' : '.5'}`])),
  });

  it('rows times numbers, to the cent, and the contributions add up', () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        const invoer = vol(vraag);
        const verwacht = vraag.artikelen.reduce((som, id) => {
          const { prijs, benodigd } = artikelen.find((artikel) => artikel.id === id)!;
          const hoeveel = benodigd === null ? invoer.hoeveelheden![id]! : benodigd[vraag.personen - 1]!;
          return som + (centen(prijs.bedrag) * Math.round(Number(hoeveel) * 10)) / 10;
        }, 0);
        const uitkomst = bereken(invoer);
        expect(centen(bedragVan(uitkomst))).toBe(verwacht);
        expect(uitkomst.stappen.reduce((som, stap) => som + ('bijdrage' in stap ? centen(stap.bijdrage) : 0), 0)).toBe(verwacht);
        expect(isDiepBevroren(uitkomst)).toBe(true);
        expect(JSON.parse(JSON.stringify(uitkomst))).toEqual(uitkomst);
      }),
      { numRuns: 200 },
    );
  });

  it('an article more never costs less', () => {
    fc.assert(
      fc.property(vragen, fc.constantFrom('verf', 'behang', 'vinyl'), (vraag, extra) => {
        if (vraag.artikelen.includes(extra)) return;
        const minder = centen(bedragVan(bereken(vol(vraag))));
        expect(centen(bedragVan(bereken(vol({ ...vraag, artikelen: [...vraag.artikelen, extra] }))))).toBeGreaterThan(minder);
      }),
      { numRuns: 60 },
    );
  });

  it('no row of the table has a price or quantity that is not in the document', () => {
    expect(artikelen.map(({ id, prijs, benodigd }) => [id, prijs.bedrag, benodigd?.join() ?? null])).toEqual([
      ['vinyl', '40.00', '13,14,14,18,18,20'],
      ['laminaat', '20.00', null],
      ['jaloezieen', '15.00', null],
      ['vitrage', '9.00', null],
      ['overgordijnen', '13.00', '20,20,20,24,24,28'],
      ['maakloon', '8.00', '10,10,10,12,12,14'],
      ['gordijnrail', '4.50', '7.5,7.5,7.5,9,9,10.5'],
      ['behang', '7.00', '13,14,14,18,18,20'],
      ['behanglijm', '5.00', null],
      ['verf', '4.00', '6,6,6,8,8,9'],
    ]);
  });
});
