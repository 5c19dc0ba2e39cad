import { describe, expect, it } from 'vitest';
import { berekenHO, breidUit, nederweert2025, type HOSituatie } from '../../src/index.js';
import { alleen, alsBerekend, alsOnvolledig, codes, EIGEN_BRON, gemeente, gemeenteMet, huis, mist, situatie } from '../hulp/gemeente.js';

const was = (huishouden: 'eenpersoons' | 'tweepersoons' | 'groter', omvang: 'volledig' | 'gedeeltelijk' = 'volledig'): HOSituatie =>
  alleen('wasverzorging', { wasverzorging: { omvang, huishouden } });
const maaltijden = (broodmaaltijdenPerWeek: number, warmeMaaltijdenPerWeek: number): HOSituatie =>
  alleen('maaltijden', { maaltijden: { broodmaaltijdenPerWeek, warmeMaaltijdenPerWeek } });
const kind = { leeftijd: 3, activiteiten: [{ activiteit: 'naar-bed-brengen', kerenPerDag: 1, dagenPerWeek: 7 }] } as const;

describe('norms that no public source gives are asked of the municipality', () => {
  const rijen: [norm: string, invoer: HOSituatie, metNorm: string][] = [
    ['wasverzorging.eenpersoons', was('eenpersoons'), '40'],
    ['wasverzorging.tweepersoons', was('tweepersoons'), '50'],
    ['strijken', alleen('strijken'), '20'],
    ['boodschappen', alleen('boodschappen'), '25'],
    ['maaltijden.brood', maaltijden(14, 0), '140'],
    ['maaltijden.warm', maaltijden(0, 7), '105'],
    ['kinderen', alleen('kinderen', { kinderen: { perKind: [kind] } }), '70'],
    ['samenstellingHuishouden', situatie({ samenstellingHuishouden: true }), '140'],
  ];

  it.each(rijen)('%s', (norm, invoer, metNorm) => {
    expect(alsOnvolledig(berekenHO(invoer, nederweert2025)).ontbreekt).toEqual([
      { soort: 'norm', norm, melding: expect.stringMatching(/^Deze normtabel heeft geen norm voor: .*minuten/) as string, aanTeLeverenDoor: 'gemeente' },
    ]);
    expect(alsBerekend(berekenHO(invoer, gemeente)).minutenExact).toBe(metNorm);
  });

  it('adviesInstructieVoorlichting', () => {
    const invoer = alleen('adviesInstructieVoorlichting', { adviesInstructieVoorlichting: { weken: 6 } });
    expect(mist(berekenHO(invoer, nederweert2025))).toEqual(['norm:adviesInstructieVoorlichting']);
    expect(alsBerekend(berekenHO(invoer, gemeente))).toMatchObject({ minuten: 0, tijdelijk: [{ minutenExact: '30', weken: 6 }] });
  });

  it('the first norm that is missing does not hide the second, nor a question to the consulent', () => {
    const invoer = { gebieden: ['boodschappen', 'strijken', 'maaltijden'], maaltijden: { warmeMaaltijdenPerWeek: 2 } } as const;
    expect(mist(berekenHO(invoer, nederweert2025)).sort()).toEqual([
      'maaltijden.broodmaaltijdenPerWeek',
      'norm:boodschappen',
      'norm:maaltijden.warm',
      'norm:strijken',
    ]);
  });

  it('a norm is only asked for when it is needed', () => {
    expect(mist(berekenHO(maaltijden(14, 0), nederweert2025))).not.toContain('norm:maaltijden.warm');
    expect(berekenHO(situatie({ samenstellingHuishouden: false }), nederweert2025).status).toBe('berekend');
    expect(alsBerekend(berekenHO(maaltijden(0, 0), nederweert2025)).minutenExact).toBe('0');
  });

  it('a missing norm stands in the explanation as a row without a norm that adds nothing', () => {
    const { stappen } = berekenHO(alleen('strijken'), nederweert2025);
    expect(stappen.find(({ code }) => code === 'STRIJKEN')).toMatchObject({ toegepast: false, norm: null, bijdrage: '0', herkomst: null });
  });

  it('a supplied norm is marked gemeentelijk and refers to the source of the municipality', () => {
    const { stappen } = berekenHO(alleen('strijken'), gemeente);
    const rij = stappen.find(({ code }) => code === 'STRIJKEN');
    expect(rij).toMatchObject({ toegepast: true, norm: '20', aantal: 1, bijdrage: '20', herkomst: 'gemeentelijk' });
    expect(rij?.vindplaats?.bron).toBe(EIGEN_BRON.id);
  });
});

describe('laundry of more than two persons', () => {
  const zonderGroter = breidUit(nederweert2025, {
    id: 'zonder-groter',
    versie: '1',
    naam: 'Zonder norm voor grote huishoudens',
    bron: EIGEN_BRON,
    huishoudelijkeOndersteuning: { normen: { 'wasverzorging.eenpersoons': 40 } },
  });

  it.each(['volledig', 'gedeeltelijk'] as const)('%s: without a norm it is left to judgement', (omvang) => {
    const uitkomst = berekenHO(was('groter', omvang), zonderGroter);
    expect(uitkomst).toMatchObject({ status: 'beoordeling-nodig', besluitrijp: false });
    expect(uitkomst).not.toHaveProperty('minuten');
    if (uitkomst.status !== 'beoordeling-nodig') return;
    expect(uitkomst.vragen).toHaveLength(1);
    expect(uitkomst.vragen[0]).toMatchObject({ vraag: expect.stringMatching(/\?/) as string, vindplaats: { regels: ['NE-060'] } });
    expect(uitkomst.vragen[0].keuzes.length).toBeGreaterThan(1);
  });

  it('with the norm of the municipality it is computed: 60, and 40 when the client does the small pieces', () => {
    expect(alsBerekend(berekenHO(was('groter'), gemeente)).minutenExact).toBe('60');
    expect(alsBerekend(berekenHO(was('groter', 'gedeeltelijk'), gemeente)).minutenExact).toBe('40');
  });
});

describe('how sure a norm is', () => {
  const metBasis = gemeenteMet({ normen: { 'schoonEnLeefbaarHuis.volledig': 120 } });
  const metKamer = gemeenteMet({ normen: { extraSlaapkamers: 20 } });
  const kamer = situatie({ extraSlaapkamers: 1 });

  it('BASISNORM_AFGELEID: 125 is inferred and says so, without standing in the way', () => {
    const uitkomst = berekenHO(situatie(), nederweert2025);
    expect(uitkomst.bevindingen.find(({ code }) => code === 'BASISNORM_AFGELEID')).toMatchObject({
      ernst: 'aandachtspunt',
      melding: expect.stringContaining('125') as string,
    });
    expect(uitkomst.stappen.find(({ code }) => code === 'BASIS')).toMatchObject({ herkomst: 'afgeleid' });
    expect(uitkomst.besluitrijp).toBe(true);
  });

  it('a municipality that supplies its own basis: no longer inferred, and no departure from the research either', () => {
    const uitkomst = alsBerekend(berekenHO(situatie(), metBasis));
    expect(uitkomst.minuten).toBe(120);
    expect(codes(uitkomst)).not.toContain('BASISNORM_AFGELEID');
    expect(codes(uitkomst)).not.toContain('AFWIJKEND_VAN_ONDERZOEK');
  });

  it('the published 150 per two weeks and other areas do not rest on the inferred basis', () => {
    expect(codes(berekenHO(situatie({}, { per: 'twee-weken' }), nederweert2025))).not.toContain('BASISNORM_AFGELEID');
    expect(codes(berekenHO(alleen('regie', { regie: { aantoonbaarExtraWerk: true } }), nederweert2025))).not.toContain('BASISNORM_AFGELEID');
  });

  it('a basis per two weeks that is inferred is not told as the 125 of every week', () => {
    const json = JSON.parse(JSON.stringify(nederweert2025).replace('"150","herkomst":"gepubliceerd"', '"150","herkomst":"afgeleid"')) as typeof nederweert2025;
    const uitkomst = berekenHO(situatie({}, { per: 'twee-weken' }), json);
    expect(uitkomst.stappen.find(({ code }) => code === 'BASIS')).toMatchObject({ herkomst: 'afgeleid', bijdrage: '150' });
    expect(codes(uitkomst)).not.toContain('BASISNORM_AFGELEID');
  });

  it('AFWIJKEND_VAN_ONDERZOEK: a published norm that is replaced, with both figures', () => {
    const uitkomst = alsBerekend(berekenHO(kamer, metKamer));
    expect(uitkomst.minutenExact).toBe('145');
    const bevinding = uitkomst.bevindingen.find(({ code }) => code === 'AFWIJKEND_VAN_ONDERZOEK');
    expect(bevinding).toMatchObject({ ernst: 'waarschuwing', melding: expect.stringMatching(/\b20 minuten.*\b18\b/s) as string });
    expect(bevinding?.vindplaats?.bron).toBe(EIGEN_BRON.id);
  });

  it('AFWIJKEND_VAN_ONDERZOEK: not when the replaced norm does not count here', () => {
    expect(codes(berekenHO(situatie(), metKamer))).not.toContain('AFWIJKEND_VAN_ONDERZOEK');
  });

  it.each([18, '18', '18.0'])('AFWIJKEND_VAN_ONDERZOEK: not when the municipality confirms the same figure (%j)', (minuten) => {
    const bevestigd = gemeenteMet({ normen: { extraSlaapkamers: minuten } });
    expect(codes(berekenHO(kamer, bevestigd))).not.toContain('AFWIJKEND_VAN_ONDERZOEK');
    expect(alsBerekend(berekenHO(kamer, bevestigd)).minutenExact).toBe('143');
  });

  it('AFWIJKEND_VAN_ONDERZOEK: a policy on a policy is still held against the research', () => {
    const nogEens = breidUit(metKamer, {
      id: 'voorbeeldstad-2026',
      versie: '2026-1',
      naam: 'Voorbeeldstad 2026',
      bron: { ...EIGEN_BRON, id: 'voorbeeldstad-2026' },
      huishoudelijkeOndersteuning: { normen: { extraSlaapkamers: 22 } },
    });
    expect(berekenHO(kamer, nogEens).bevindingen.find(({ code }) => code === 'AFWIJKEND_VAN_ONDERZOEK')?.melding).toMatch(/\b22 minuten.*\b18\b/s);
  });

  it('the policy that was extended stays as it was', () => {
    gemeenteMet({ normen: { extraSlaapkamers: 99 } });
    expect(alsBerekend(berekenHO({ gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: { ...huis, extraSlaapkamers: 1 } }, nederweert2025)).minutenExact).toBe('143');
  });
});
