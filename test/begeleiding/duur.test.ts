import { describe, expect, it } from 'vitest';
import { adviseerDuur, breidUit, leudal2018, nederweert2025, type Duurvraag } from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';
import { codes } from '../hulp/begeleiding.js';

const ontwikkelt: Duurvraag = { richting: 'ontwikkelgericht', verwachteOntwikkeling: 'verbetering' };
const behoudt: Duurvraag = { richting: 'behoudgericht', verwachteOntwikkeling: 'gelijkblijvend' };

describe('Normenkader Begeleiding 2.0', () => {
  it.each([
    ['ontwikkelgericht: maanden tot een jaar, eventueel twee', ontwikkelt, { vanMaanden: 1, totMaanden: 12 }, 24],
    ['IBO-4: kort', { ...ontwikkelt, profiel: 'IBO-4' }, { vanMaanden: 1, totMaanden: 12 }, null],
    ['IBO-3: als elke ontwikkelgerichte', { ...ontwikkelt, profiel: 'IBO-3' }, { vanMaanden: 1, totMaanden: 12 }, 24],
    ['behoudgericht: lang', behoudt, { vanMaanden: 12, totMaanden: null }, null],
    ['achteruitgang: ook lang', { ...behoudt, verwachteOntwikkeling: 'achteruitgang' }, { vanMaanden: 12, totMaanden: null }, null],
  ] as const)('%s', (_naam, vraag, advies, eventueelTotMaanden) => {
    expect(adviseerDuur(vraag, nederweert2025)).toMatchObject({ status: 'berekend', advies, eventueelTotMaanden, maximumMaanden: null });
  });

  it('een blijvende beperking en een advies onder een jaar: waarschuwing', () => {
    const kort = adviseerDuur({ ...ontwikkelt, blijvend: true }, nederweert2025);
    expect(kort.bevindingen.find(({ code }) => code === 'DUUR_KORT_BIJ_BLIJVEND')).toMatchObject({ ernst: 'waarschuwing', vindplaats: { bron: 'kst-29538-307' } });
    expect(codes(adviseerDuur({ ...behoudt, blijvend: true }, nederweert2025))).not.toContain('DUUR_KORT_BIJ_BLIJVEND');
    expect(codes(adviseerDuur(ontwikkelt, nederweert2025))).not.toContain('DUUR_KORT_BIJ_BLIJVEND');
  });

  it('vraagt richting en ontwikkeling, en verder niets', () => {
    const u = adviseerDuur({}, nederweert2025);
    if (u.status !== 'onvolledig') throw new Error();
    expect(u.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : ''))).toEqual(['richting', 'verwachteOntwikkeling']);
  });

  it('meer hulp korter, of minder langer', () => {
    const met = (lerendVermogen: 'bevorderend' | 'beperkend', risico: 'hoog' | 'laag') =>
      adviseerDuur({ ...ontwikkelt, profiel: 'IBO-2', kenmerken: { lerendVermogen, motivatie: 'neutraal', risico } }, nederweert2025);
    expect(met('bevorderend', 'laag')).toMatchObject({ verhouding: 'meer-korter' });
    expect(met('beperkend', 'laag')).toMatchObject({ verhouding: 'minder-langer' });
    expect(met('beperkend', 'hoog')).toMatchObject({ verhouding: null });
    expect(codes(met('beperkend', 'hoog'))[0]).toBe('RISICO_HOOG');
  });

  it('een richting tegen de verwachting in', () => {
    expect(codes(adviseerDuur({ richting: 'ontwikkelgericht', verwachteOntwikkeling: 'achteruitgang' }, nederweert2025))).toContain('RICHTING_TEGEN_VERWACHTING');
  });

  it('een richting die niet bij het profiel hoort, is geen geldige invoer', () => {
    const fout = foutVan(() => adviseerDuur({ ...behoudt, profiel: 'IBO-1' }, nederweert2025));
    expect(fout.problemen).toMatchObject([{ pad: 'richting', code: 'PAST_NIET_BIJ_PROFIEL' }]);
  });
});

describe('Leudal 2018', () => {
  it.each([
    ['niet stabiel: twee jaar', { ...behoudt, stabieleSituatie: false }, 24],
    ['stabiel: vijf jaar', { ...behoudt, stabieleSituatie: true }, 60],
    ['achteruitgang: twee jaar, ook zonder vraag', { ...behoudt, verwachteOntwikkeling: 'achteruitgang' }, 24],
    ['achteruitgang die stabiel heet: twee jaar', { ...behoudt, verwachteOntwikkeling: 'achteruitgang', stabieleSituatie: true }, 24],
    ['ontwikkeling: twee jaar', { ...ontwikkelt, stabieleSituatie: false }, 24],
  ] as const)('%s', (_naam, vraag, maximumMaanden) => {
    const u = adviseerDuur(vraag, leudal2018);
    expect(u).toMatchObject({ status: 'berekend', maximumMaanden, advies: { vanMaanden: 1, totMaanden: maximumMaanden } });
  });

  it('vraagt naar de situatie waar het maximum ervan afhangt', () => {
    expect(adviseerDuur(behoudt, leudal2018)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'stabieleSituatie' }] });
  });

  it('stabiel en achteruitgang samen: een aandachtspunt', () => {
    expect(codes(adviseerDuur({ ...behoudt, verwachteOntwikkeling: 'achteruitgang', stabieleSituatie: true }, leudal2018))).toContain('ACHTERUITGANG_NIET_STABIEL');
  });

  it('geldt voor begeleiding tot en met 2023', () => {
    const op = (peildatum: string) => codes(adviseerDuur({ ...behoudt, stabieleSituatie: true }, leudal2018, { peildatum }));
    expect(op('2023-12-31')).not.toContain('BELEID_NIET_GELDIG');
    expect(op('2024-01-01')).toContain('BELEID_NIET_GELDIG');
    expect(op('2017-12-31')).toContain('BELEID_NIET_GELDIG');
  });
});

describe('eigen regels van een gemeente', () => {
  const beleid = breidUit(nederweert2025, {
    id: 'stad',
    versie: '1',
    naam: 'Stad',
    bron: { id: 'stad-besluit', titel: 'Besluit', soort: 'gemeente' },
    begeleiding: {
      duur: [
        { id: 'perceel-3', omschrijving: 'Perceel 3', wanneer: { percelen: [3] }, advies: { vanMaanden: 12, totMaanden: 60 }, eventueelTotMaanden: null, maximumMaanden: 60 },
        { id: 'anders', omschrijving: 'Anders', wanneer: {}, advies: { vanMaanden: 3, totMaanden: 9 }, eventueelTotMaanden: null, maximumMaanden: 24 },
      ],
    },
  });

  it('vraagt het perceel waar een regel ervan afhangt', () => {
    expect(adviseerDuur(behoudt, beleid)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'perceel' }] });
    expect(adviseerDuur({ ...behoudt, perceel: 3 }, beleid)).toMatchObject({ maximumMaanden: 60, herkomst: 'gemeentelijk' });
    expect(adviseerDuur({ ...behoudt, perceel: 4 }, beleid)).toMatchObject({ maximumMaanden: 24 });
  });
});
