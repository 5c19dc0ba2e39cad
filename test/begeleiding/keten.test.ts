import { describe, expect, it } from 'vitest';
import { bepaalBegeleiding, nederweert2025, type Begeleidingszaak } from '../../src/index.js';
import { leefgebieden, neutraal } from '../hulp/begeleiding.js';

const zaak: Begeleidingszaak = {
  onderzoek: {
    leefgebieden: leefgebieden(1),
    kenmerken: neutraal,
    netwerkAanwezig: true,
    vormen: ['individueel', 'dagbesteding'],
    zwaarte: 'matig',
    dagbesteding: { hoofdvraag: 'zinvolle-daginvulling', dagdelen: 3 },
  },
};

describe('de hele weg', () => {
  it('zonder keuze: alleen een suggestie per vorm', () => {
    const { suggestie, individueel, dagbesteding } = bepaalBegeleiding(zaak, nederweert2025);
    expect(suggestie).toMatchObject({ individueel: { profiel: 'IBB-2' }, dagbesteding: { profiel: 'DBB-1' } });
    expect(individueel).toEqual({ omvang: null, duur: null });
    expect(dagbesteding).toEqual({ omvang: null, duur: null });
  });

  it('met keuzes: per vorm een omvang en een duur, in de richting van het gekozen profiel', () => {
    const { individueel, dagbesteding } = bepaalBegeleiding(
      {
        ...zaak,
        keuze: { individueel: { profiel: 'IBO-2', minuten: 90, motivering: 'x' }, dagbesteding: { profiel: 'DBB-1', dagdelen: 3, motivering: 'x' } },
        vorigeIndicatie: { dagbesteding: { dagdelen: 4 } },
        blijvend: true,
      },
      nederweert2025,
      { referentie: 'zaak-1' },
    );
    expect(individueel).toMatchObject({ omvang: { minuten: 90, besluitrijp: true, verantwoording: { referentie: 'zaak-1' } }, duur: { advies: { totMaanden: 12 } } });
    expect(individueel.duur?.bevindingen.map(({ code }) => code)).toContain('DUUR_KORT_BIJ_BLIJVEND');
    expect(dagbesteding).toMatchObject({ omvang: { dagdelen: 3 }, duur: { advies: { totMaanden: null } } });
    expect(dagbesteding.omvang?.bevindingen.map(({ code }) => code)).toContain('VERLAGING_MOTIVEREN');
  });

  it('een keuze zonder profiel vraagt het profiel, en de duur gaat uit van de gekozen richting', () => {
    const { individueel } = bepaalBegeleiding({ onderzoek: { ...zaak.onderzoek, richting: { individueel: 'behoudgericht' } }, keuze: { individueel: { minuten: 60 } } }, nederweert2025);
    expect(individueel).toMatchObject({ omvang: { status: 'onvolledig', ontbreekt: [{ pad: 'keuze.profiel' }] }, duur: { status: 'berekend' } });
  });
});
