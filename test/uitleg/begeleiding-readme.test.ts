import { expect, it } from 'vitest';
import { bepaalOmvang, legUit, nederweert2025, score, suggereerProfiel, type Onderzoek } from '../../src/index.js';

const onderzoek: Onderzoek = {
  leefgebieden: {
    persoonlijkFunctioneren: score(2),
    sociaalFunctioneren: score(1),
    gezondheidEnZelfzorg: score(1),
    verplaatsenEnVervoer: score(0),
    wonen: score(1),
    regieBijHetHuishouden: score(1),
    werkSchool: score(0),
    vrijeTijd: score(1),
    justitie: score(0),
    verslaving: score(0),
    financienAdministratie: { bruto: 2, netto: 1, oplossingen: [{ soort: 'vrijwilligers', lostOp: true, beschikbaar: true }] },
  },
  kenmerken: { verwachteOntwikkeling: 'gelijkblijvend', lerendVermogen: 'beperkend', risico: 'gemiddeld' },
  netwerkAanwezig: true,
  vormen: ['individueel'],
  zwaarte: 'matig',
};

it('het voorbeeld van de README', () => {
  const opties = { peildatum: '2025-06-01' };
  expect(suggereerProfiel(onderzoek, nederweert2025, opties).individueel).toMatchObject({ status: 'berekend', profiel: 'IBB-2' });
  const keuze = { profiel: 'IBB-2', minuten: 120, motivering: 'Twee vaste momenten van een uur houden het stabiel.' } as const;
  const omvang = bepaalOmvang({ keuze, onderzoek }, nederweert2025, opties);
  expect(omvang.besluitrijp).toBe(true);
  expect(legUit(omvang).split('\n')[0]).toBe('Uitkomst: 120 minuten per week, profiel IBB-2 (behoudgericht), binnen de band.');
});
