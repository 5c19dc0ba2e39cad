import { describe, expect, it } from 'vitest';
import { berekenHO, nederweert2025 } from '../../src/index.js';
import { alleen, alsBerekend, codes, gemeente, gemeenteMet, metCode, situatie, type Huis } from '../hulp/gemeente.js';

const kwartier = gemeenteMet({ afronding: { opVeelvoudVan: 15, richting: 'omhoog' } });
const dichtstbij = gemeenteMet({ afronding: { opVeelvoudVan: 5, richting: 'dichtstbij' } });
const kwartierDichtstbij = gemeenteMet({ afronding: { opVeelvoudVan: 15, richting: 'dichtstbij' } });

describe('rounding upwards (normenkader-ho-2025 bijlage 1 §11 en vraag 10; NE-058, NE-022)', () => {
  it.each<[Huis, exact: string, per5: number, per15: number]>([
    [{}, '125', 125, 135],
    [{ eigenMogelijkheden: 1 }, '110', 110, 120],
    [{ overigeKamers: 2 }, '135', 135, 135],
    [{ extraSlaapkamers: 1 }, '143', 145, 150],
    [{ extraSlaapkamers: 1, overigeKamers: 2 }, '153', 155, 165],
    [{ extraSlaapkamers: 2 }, '161', 165, 165],
    [{ extraSlaapkamers: 2, overigeKamers: 1 }, '166', 170, 180],
  ])('%j', (inHuis, exact, per5, per15) => {
    const invoer = situatie(inHuis);
    expect(alsBerekend(berekenHO(invoer, gemeente))).toMatchObject({ minutenExact: exact, minuten: per5 });
    expect(alsBerekend(berekenHO(invoer, kwartier))).toMatchObject({ minutenExact: exact, minuten: per15 });
  });

  it('has its own row, with its source, at the end', () => {
    const { stappen } = alsBerekend(berekenHO(situatie({ extraSlaapkamers: 1 }), nederweert2025));
    expect(stappen.at(-1)).toMatchObject({
      soort: 'afronding',
      groep: 'totaal',
      toegepast: true,
      bijdrage: '2',
      herkomst: 'afgeleid',
      vindplaats: { regels: ['NE-058', 'NE-022'] },
    });
  });

  it('is decided on exact numbers: 104.7 + 3 x 0.1 is 105 and stays 105', () => {
    const beleid = gemeenteMet({ normen: { 'schoonEnLeefbaarHuis.volledig': '104.7', overigeKamers: '0.1' } });
    const uitkomst = alsBerekend(berekenHO(situatie({ overigeKamers: 3 }), beleid));
    expect(uitkomst).toMatchObject({ minutenExact: '105', minuten: 105, afronding: { verschil: '0' } });
  });

  it('a thousandth of a minute too many goes up all the same', () => {
    const beleid = gemeenteMet({ normen: { 'schoonEnLeefbaarHuis.volledig': '125.001' } });
    expect(alsBerekend(berekenHO(situatie(), beleid))).toMatchObject({ minutenExact: '125.001', minuten: 130, afronding: { verschil: '4.999' } });
  });
});

describe('AFRONDING_AFGELEID', () => {
  it('a step that the municipality did not choose is said, with the step', () => {
    const uitkomst = berekenHO(situatie(), nederweert2025);
    expect(metCode(uitkomst, 'AFRONDING_AFGELEID')).toEqual(['aandachtspunt -']);
    expect(uitkomst.bevindingen.find(({ code }) => code === 'AFRONDING_AFGELEID')?.melding).toMatch(/veelvoud van 5 minuten/);
  });

  it.each([gemeente, kwartier, gemeenteMet({ afronding: { opVeelvoudVan: 5 } })])('a municipality that chose: nothing to say', (beleid) => {
    expect(codes(berekenHO(situatie(), beleid))).not.toContain('AFRONDING_AFGELEID');
  });
});

describe('AFRONDING_OMLAAG: to the nearest may not lose minutes that are necessary', () => {
  it('143 to 145 is upwards: allowed', () => {
    const uitkomst = alsBerekend(berekenHO(situatie({ extraSlaapkamers: 1 }), dichtstbij));
    expect(uitkomst).toMatchObject({ minuten: 145, besluitrijp: true, afronding: { richting: 'dichtstbij', verschil: '2' } });
    expect(codes(uitkomst)).not.toContain('AFRONDING_OMLAAG');
  });

  it('161 to 160 is downwards: computed, and blocked', () => {
    const uitkomst = alsBerekend(berekenHO(situatie({ extraSlaapkamers: 2 }), dichtstbij));
    expect(uitkomst).toMatchObject({ minutenExact: '161', minuten: 160, besluitrijp: false, afronding: { verschil: '-1' } });
    expect(metCode(uitkomst, 'AFRONDING_OMLAAG')).toEqual(['blokkerend -']);
    expect(uitkomst.bevindingen.find(({ code }) => code === 'AFRONDING_OMLAAG')?.melding).toContain('161');
    expect(uitkomst.stappen.at(-1)).toMatchObject({ soort: 'afronding', bijdrage: '-1' });
  });

  it('a multiple already: nothing to round', () => {
    const uitkomst = alsBerekend(berekenHO(situatie(), dichtstbij));
    expect(uitkomst).toMatchObject({ minuten: 125, besluitrijp: true });
    expect(codes(uitkomst)).not.toContain('AFRONDING_OMLAAG');
  });

  it('on quarters 125 would become 120: blocked', () => {
    const uitkomst = alsBerekend(berekenHO(situatie(), kwartierDichtstbij));
    expect(uitkomst).toMatchObject({ minuten: 120, besluitrijp: false });
    expect(codes(uitkomst)).toContain('AFRONDING_OMLAAG');
  });

  it('halfway goes up: 142.5 becomes 145', () => {
    const beleid = gemeenteMet({ afronding: { opVeelvoudVan: 5, richting: 'dichtstbij' }, normen: { extraSlaapkamers: '17.5' } });
    expect(alsBerekend(berekenHO(situatie({ extraSlaapkamers: 1 }), beleid))).toMatchObject({ minutenExact: '142.5', minuten: 145, besluitrijp: true });
  });

  it('temporary minutes may not be lost either: 31 to 30 is blocked, 33 to 35 is not', () => {
    const met = (minuten: number): ReturnType<typeof alsBerekend> => {
      const beleid = gemeenteMet({ afronding: { opVeelvoudVan: 5, richting: 'dichtstbij' }, normen: { adviesInstructieVoorlichting: minuten } });
      return alsBerekend(berekenHO(alleen('adviesInstructieVoorlichting', { adviesInstructieVoorlichting: { weken: 4 } }), beleid));
    };
    expect(met(31)).toMatchObject({ besluitrijp: false, tijdelijk: [{ minuten: 30, minutenExact: '31' }] });
    expect(metCode(met(31), 'AFRONDING_OMLAAG')).toEqual(['blokkerend adviesInstructieVoorlichting']);
    expect(met(33)).toMatchObject({ besluitrijp: true, tijdelijk: [{ minuten: 35, minutenExact: '33' }] });
  });
});
