import { describe, expect, it } from 'vitest';
import { berekenHO, breidUit, nederweert2025, wijkAf, type Afwijkbaar, type HOSituatie } from '../../src/index.js';
import { breuk, leesExact, plus } from './breuk.js';

/** Full takeover with an extra bedroom and two other rooms: 125 + 18 + 2 x 5 = 153 (contract §3). */
const SITUATIE: HOSituatie = {
  gebieden: ['schoonEnLeefbaarHuis'],
  schoonEnLeefbaarHuis: {
    eigenMogelijkheden: 0,
    gebruikelijkeHulp: 0,
    netwerk: 0,
    extraInzet: 'geen',
    extraSlaapkamers: 1,
    overigeKamers: 2,
    overigeKamersUitzonderlijk: 0,
    huisdieren: false,
    woningkenmerken: false,
    samenstellingHuishouden: false,
  },
};

const DICHTSTBIJ = breidUit(nederweert2025, {
  id: 'proefstad-2025',
  versie: '1',
  naam: 'Proefstad 2025',
  gemeenten: [{ naam: 'Proefstad', code: '9999' }],
  bron: { id: 'proefstad', titel: 'Besluit Proefstad', soort: 'gemeente' },
  huishoudelijkeOndersteuning: { afronding: { opVeelvoudVan: 15, richting: 'dichtstbij' } },
});

/** The exact sum of all contributions. */
const som = ({ stappen }: Afwijkbaar): unknown =>
  stappen.flatMap((stap) => ('bijdrage' in stap ? [leesExact(stap.bijdrage)] : [])).reduce(plus, { t: 0n, n: 1n });

function bereken(situatie: HOSituatie, beleid = nederweert2025): Afwijkbaar {
  const uitkomst = berekenHO(situatie, beleid, { peildatum: '2025-03-01' });
  if (uitkomst.status !== 'berekend') throw new Error(uitkomst.status);
  return uitkomst;
}

const codes = ({ bevindingen }: Afwijkbaar): string[] => bevindingen.map(({ code }) => code);

describe('deviating from a real outcome', () => {
  const uitkomst = bereken(SITUATIE);
  const afgeweken = wijkAf(uitkomst, { naar: 140, motivering: 'De cliënt wil minder hulp.' });

  it('starts from 155 minutes, of which 153 exact', () => {
    expect(uitkomst).toMatchObject({ minuten: 155, minutenExact: '153', afwijking: null });
  });

  it('keeps the exact minutes and the areas, and adds up to what was chosen', () => {
    expect(afgeweken).toMatchObject({
      minuten: 140,
      minutenExact: '153',
      resultaatgebieden: [{ gebied: 'schoonEnLeefbaarHuis', minutenExact: '153' }],
      afwijking: { van: 155, naar: 140, motivering: 'De cliënt wil minder hulp.' },
    });
    expect(som(uitkomst)).toEqual(breuk(155n, 1n));
    expect(som(afgeweken)).toEqual(breuk(140n, 1n));
  });

  it('keeps the findings and adds that it is lower', () => {
    expect(codes(afgeweken)).toEqual([...codes(uitkomst), 'AFWIJKING_LAGER']);
  });

  it('is still plain, frozen JSON', () => {
    expect(Object.isFrozen(afgeweken)).toBe(true);
    expect(JSON.parse(JSON.stringify(afgeweken))).toEqual(afgeweken);
  });

  it('weighs the previous indication against what was chosen', () => {
    const lager = bereken({ ...SITUATIE, vorigeIndicatie: { minuten: 180, per: 'week' } });
    expect(codes(lager)).toContain('VERLAGING_MOTIVEREN');
    expect(codes(wijkAf(lager, { naar: 180, motivering: 'Als voorheen.' }))).not.toContain('VERLAGING_MOTIVEREN');
    const gelijk = bereken({ ...SITUATIE, vorigeIndicatie: { minuten: 155, per: 'week' } });
    expect(codes(gelijk)).not.toContain('VERLAGING_MOTIVEREN');
    expect(codes(wijkAf(gelijk, { naar: 150, motivering: 'Minder.' }))).toContain('VERLAGING_MOTIVEREN');
  });

  it('heals a rounding that came out lower: 153 to 150', () => {
    const omlaag = bereken(SITUATIE, DICHTSTBIJ);
    expect(omlaag).toMatchObject({ minuten: 150, besluitrijp: false });
    expect(codes(omlaag)).toContain('AFRONDING_OMLAAG');
    const geheeld = wijkAf(omlaag, { naar: 165, motivering: 'Naar boven.' });
    expect(codes(geheeld)).not.toContain('AFRONDING_OMLAAG');
    expect(geheeld.besluitrijp).toBe(true);
    expect(codes(wijkAf(omlaag, { naar: 150, motivering: 'Zo laten.' }))).toContain('AFWIJKING_LAGER');
  });

  it('is refused while something is missing', () => {
    const onvolledig = berekenHO({}, nederweert2025);
    expect(onvolledig.status).toBe('onvolledig');
    expect(() => wijkAf(onvolledig, { naar: 100, motivering: 'Alvast.' })).toThrow(expect.objectContaining({ code: 'AFWIJKING_ONMOGELIJK' }));
  });
});
